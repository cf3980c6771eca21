// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/notices/notices.h"
#include "services/session.h"
#include "ui/shared/deskdeed.h"
#include "ui/shell/pagetable.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class BottomBar;
class CommandList;
class DeskPage;
class IdleWatch;
class ModeStrip;
class NavigationRail;
class NoticeBoard;
class NoticePanel;
class Printing;
class Toast;
class TopBar;
class WindowSettings;
struct Lot;

/// The office for the person who is logged in: rail, top bar, pages, bottom bar. Goes before its session does. Built
/// anew when the language or the mode changes.
class OfficeView : public QWidget {
    Q_OBJECT

public:
    /// \a database in words for the bottom bar; may be empty.
    OfficeView(Session &session, WindowSettings &settings, Preferences &preferences, const QString &database,
               QWidget *parent = nullptr);
    ~OfficeView() override;

    /// F2 from anywhere.
    void focusBox();
    /// A ticket was read by the scanner.
    void takeScan(const QString &code);
    /// Something was scanned that is no code of ours.
    void tellUnknownScan(const QString &raw);
    /// By the name in the page table; false where the role in force has no such page.
    bool showPage(const QString &name);
    [[nodiscard]] QString currentPage() const { return m_current; }
    /// The start page, if the person wants it first and has not begun anything yet.
    void showChosenFirst();
    /// Its name in the rail.
    [[nodiscard]] QString currentTitle() const;
    /// The names of those that were shown, the desk among them.
    [[nodiscard]] QStringList builtPages() const { return m_built.keys(); }
    /// Null until the page was shown.
    [[nodiscard]] QWidget *page(const QString &name) const { return m_built.value(name); }
    [[nodiscard]] DeskPage &desk() { return *m_desk; }
    /// What another page asks for: opens the desk with it, or the page of the stay.
    void startDeed(DeskDeed deed, StayId stay);
    /// From the page of a stay to the page that asked for it.
    void goBack();
    /// \a page, whose signal deedAsked() is answered from now on.
    template <typename Page>
    Page *routed(Page *page)
    {
        connect(page, &Page::deedAsked, this, &OfficeView::startDeed);
        return page;
    }
    /// The name of the person is another one.
    void tellName(const QString &name);
    /// They came by PIN: the password for that mode is asked for below the top bar.
    void askForPassword(Role role);
    void refusePassword(const Error &error);
    /// Language or mode changed while it was not to be seen: to be built anew before it is.
    void setOutOfDate() { m_outOfDate = true; }
    [[nodiscard]] bool isOutOfDate() const { return m_outOfDate; }
    /// So that all their commands are known.
    void buildAllPages();
    /// The list of what can be done (Ctrl+K), with \a typed as if it was typed there.
    void openCommands(const QString &typed = {});

Q_SIGNALS:
    void lockRequested();
    void logOutRequested();
    void quitRequested();
    void modeRequested(Role role);
    void passwordGiven(Role role, const QString &password, const QString &code);
    /// The page to be seen is another one.
    void pageChanged();

private:
    void addPages();
    void addCommands();
    void addPersonCommands();
    QWidget *built(const PageEntry &entry);
    [[nodiscard]] const PageEntry *entryOf(const QString &name) const;
    void learnLot(const Lot &lot);
    void lookUp(const QString &text);
    void returnToBox();
    void onCommandsClosed(bool ran);
    void setFolded(bool folded);
    void showHelp();
    void showShortcuts();
    void switchMode();
    void addNotices();
    /// The panel below the bell.
    void switchNotices();
    void tellNotice(const Notices::Row &row);
    void tellTime();
    void tellTrouble();

    Session &m_session;
    WindowSettings &m_settings;
    Preferences &m_preferences;
    TopBar *m_top;
    ModeStrip *m_mode;
    CommandList *m_commands;
    NavigationRail *m_rail;
    QStackedWidget *m_pages;
    DeskPage *m_desk = nullptr;
    BottomBar *m_bottom;
    NoticeBoard *m_board = nullptr;
    NoticePanel *m_notices = nullptr;
    Toast *m_noticeToast = nullptr; ///< null until there was something to say
    QString m_noticePage; ///< to which it leads
    IdleWatch *m_return;
    Printing *m_printing;
    QHash<QString, QWidget *> m_built;
    QString m_current;
    QString m_cameFrom; ///< the page from which a stay was opened
    QPointer<QWidget> m_before; ///< had the focus before the command list
    Zone m_zone;
    QTimer m_tick;
    bool m_outOfDate = false;
};

} // namespace parkdesk
