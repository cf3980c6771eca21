// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace parkdesk {

class AppContext;
class CardTerminal;
class KioskWindow;
class LoginPage;
class StartPage;
class WindowSettings;

/// Starts a kiosk: opens the database, asks once for the account of the device, then the kiosk has the screen. No
/// account of a person opens it, as their desk would stand open in public.
class KioskHost : public QWidget {
    Q_OBJECT

public:
    struct Wish {
        QString desk; ///< chosen at log-in when there is one of that name
        std::shared_ptr<CardTerminal> terminal; ///< null: no card is taken
        bool ruler = false; ///< begins with the ruler
        bool fullScreen = true;
    };

    KioskHost(AppContext &context, WindowSettings &settings, const Wish &wish, QWidget *parent = nullptr);
    ~KioskHost() override;

    /// Opens the database and goes on from there.
    void begin();
    /// Null until somebody logged in.
    [[nodiscard]] KioskWindow *kiosk() const { return m_kiosk.get(); }

private:
    void readSign();
    void offerLogIn(const DoorSign &sign);
    void logIn(const QString &login, const QString &password, const QString &code);
    void openKiosk(const std::shared_ptr<Session> &session);
    void fail(const Error &error);

    AppContext &m_context;
    WindowSettings &m_settings;
    Wish m_wish;
    QStackedWidget *m_pages;
    StartPage *m_start;
    LoginPage *m_login;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<KioskWindow> m_kiosk; ///< goes before its session
};

} // namespace parkdesk
