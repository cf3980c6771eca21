// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/session.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class BottomBar;
class DeskPage;
class NavigationRail;
class TopBar;

/// The office for the person who is logged in: rail, top bar, pages, bottom bar. Goes before its session does.
class OfficeView : public QWidget {
    Q_OBJECT

public:
    /// \a database in words for the bottom bar; may be empty.
    OfficeView(Session &session, const QString &database, QWidget *parent = nullptr);

    /// F2 from anywhere.
    void focusBox();
    /// A ticket was read by the scanner.
    void takeScan(const QString &code);
    [[nodiscard]] DeskPage &desk() { return *m_desk; }

Q_SIGNALS:
    void lockRequested();
    void logOutRequested();
    void quitRequested();

private:
    void tellTime();

    Session &m_session;
    TopBar *m_top;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    DeskPage *m_desk;
    BottomBar *m_bottom;
    Zone m_zone;
    QTimer m_tick;
};

} // namespace parkdesk
