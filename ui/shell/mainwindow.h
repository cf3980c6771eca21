// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/paths.h"
#include "services/session.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class AppContext;
class ChangeSet;
class DemoMaker;
class FirstRunWizard;
class IdleWatch;
class LivePreferences;
class LockPage;
class LoginPage;
class OfficeView;
class ScanFilter;
class StartPage;
class WindowSettings;

/// The one window of a desk and what it is showing: starting, first run, log-in, the office, the lock.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    enum class State { Starting, FirstRun, LogIn, Office, Locked };

    /// \a desk is chosen at log-in when there is one of that name; else the last one used here.
    MainWindow(AppContext &context, WindowSettings &settings, const QString &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the database and goes on from there.
    void begin();
    /// As the preferences say.
    void shareAvailability();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] OfficeView *office() const { return m_office; }
    void lock();
    /// Where the demo town is made and how long its history is; in the user's data directory unless told.
    void setDemoTown(const DatabaseUrl &url, int days);

Q_SIGNALS:
    /// Another database is to be opened instead of this one.
    void databaseChosen(const parkdesk::DatabaseUrl &url);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void addCommands();
    void addDoors();
    void rebuild();
    void rebuildOffice();
    OfficeView *newOffice();
    void tellTitle();
    void turnTo(State state, QWidget *page);
    void fail(const Error &error);
    void readSign();
    void offerLogIn(const DoorSign &sign);
    void showWizard();
    void makeWizard();
    void rebuildWizard();
    void openDemo();
    void runFirst(const QUuid &command, const FirstRun::Command &form, const QString &password);
    void logInAfterFirstRun(const QString &login, const QString &password);
    void logIn(const QString &login, const QString &password, const DoorSign::Desk &desk, const QString &code = {});
    void openOffice(const std::shared_ptr<Session> &session);
    void showOffice();
    void comeIn(const QString &login, const QString &secret, const QString &code);
    void comeBack(const std::shared_ptr<Session> &session, const Result<Admission> &admission);
    void takeOver(const Result<std::shared_ptr<Session>> &session);
    void park();
    void onRoleChanged(OfficeView *office);
    void onFeed(const ChangeSet &changes);
    void switchMode(Role role);
    void switchModeWith(Role role, const QString &password, const QString &code);
    void logOut();
    [[nodiscard]] QString databaseWords() const;
    [[nodiscard]] QString placeWords(const DoorSign &sign) const;

    AppContext &m_context;
    WindowSettings &m_settings;
    LivePreferences *m_preferences;
    QString m_wantedDesk;
    DatabaseUrl m_demoUrl;
    int m_demoDays;
    DemoMaker *m_demoMaker = nullptr;
    State m_state = State::Starting;
    DoorSign m_sign;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    LoginPage *m_login = nullptr;
    LockPage *m_lock = nullptr;
    FirstRunWizard *m_wizard = nullptr;
    std::shared_ptr<Session> m_session;
    OfficeView *m_office = nullptr; ///< gone before m_session
    /// Somebody who locked the desk, with what they had open, while another person works at it.
    struct Seat {
        std::shared_ptr<Session> session;
        OfficeView *office = nullptr;
    };
    QHash<QString, Seat> m_parked; ///< by login
    IdleWatch *m_idle;
    ScanFilter *m_scans;
    bool m_busy = false;
};

} // namespace parkdesk
