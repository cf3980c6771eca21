// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/officeview.h"

#include "services/analytics/startboard.h"
#include "services/health/health.h"
#include "ui/desk/deskpage.h"
#include "ui/health/healthwords.h"
#include "ui/help/helppage.h"
#include "ui/search/searchpage.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/printing/printing.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"
#include "ui/shell/bottombar.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/commandlist.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/modestrip.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/noticebell.h"
#include "ui/shell/noticeboard.h"
#include "ui/shell/noticepanel.h"
#include "ui/shell/noticewords.h"
#include "ui/shell/shortcutspage.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowsettings.h"
#include "ui/stays/staypage.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString deskName = u"desk"_s;
const QString stayPage = u"stay"_s;
constexpr Duration glance = seconds(20);
constexpr int noticeToastMargin = 124; // above those of the pages

} // namespace

OfficeView::OfficeView(Session &session, WindowSettings &settings, Preferences &preferences, const QString &database,
                       QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_top(new TopBar)
    , m_mode(new ModeStrip)
    , m_rail(new NavigationRail)
    , m_pages(new QStackedWidget)
    , m_bottom(new BottomBar)
    , m_return(new IdleWatch(glance, this))
    , m_printing(new Printing(m_preferences, std::make_shared<SystemPrinters>(), this))
{
    m_commands = new CommandList(m_top->field(), this);
    setObjectName(u"officeView"_s);
    setCommandGroup(this, tr("Everywhere"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_mode);
    column->addLayout(middle, 1);
    column->addWidget(m_bottom);
    m_top->setPerson(session.person().name);
    m_top->setModes(session.person().roles, session.role());
    m_bottom->setDatabase(database);
    m_top->setLot(session.desk().lotName);
    connect(m_top, &TopBar::lockRequested, this, &OfficeView::lockRequested);
    connect(m_top, &TopBar::logOutRequested, this, &OfficeView::logOutRequested);
    connect(m_top, &TopBar::quitRequested, this, &OfficeView::quitRequested);
    connect(m_top, &TopBar::accountRequested, this, [this] { showPage(u"account"_s); });
    connect(m_top, &TopBar::modeRequested, this, &OfficeView::modeRequested);
    connect(m_mode, &ModeStrip::passwordGiven, this, &OfficeView::passwordGiven);
    connect(m_mode, &ModeStrip::closed, this, [this] { showPage(m_current); });
    connect(m_top, &TopBar::searchRequested, this, [this] { openCommands(); });
    connect(m_commands, &CommandList::closed, this, &OfficeView::onCommandsClosed);
    connect(m_commands, &CommandList::lookUpAsked, this, &OfficeView::lookUp);
    connect(m_commands, &CommandList::searchAsked, this, [this](const QString &text) {
        if (showPage(u"search"_s))
            static_cast<SearchPage *>(page(u"search"_s))->search(text);
    });
    connect(m_rail, &NavigationRail::pageChosen, this, &OfficeView::showPage);
    connect(m_return, &IdleWatch::idled, this, &OfficeView::returnToBox);
    if (Health *health = session.office().health()) {
        connect(health, &Health::looked, this, &OfficeView::tellTrouble);
        connect(m_bottom, &BottomBar::troubleAsked, this, [this] { showPage(u"health"_s); });
        tellTrouble();
    }
    addNotices();
    addPages();
    addCommands();
    setFolded(settings.railFolded());
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OfficeView::tellTime);
    m_tick.start();
}

OfficeView::~OfficeView()
{
    m_return->stop();
}

void OfficeView::addPages()
{
    for (const PageEntry &entry : pageTable()) {
        if (entry.place == PageEntry::Place::Apart || !m_session.office().may(entry.permission))
            continue;
        const QString name = QString::fromLatin1(entry.name);
        const QString title = entry.title();
        const QKeySequence key = entry.key == 0
            ? QKeySequence()
            : QKeySequence(
                QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(entry.key <= 9 ? Qt::Key_0 + entry.key : entry.key)));
        m_rail->addPage(name, entry.glyph, title, key, entry.place == PageEntry::Place::Setup);
        QAction *action =
            addCommand(this, u"page-"_s + name, tr("Go to %1").arg(title), key, [this, name] { showPage(name); });
        action->setIcon(glyphIcon(entry.glyph));
    }
    // The box is the heart of the window: it is there before anything else is asked for.
    if (const PageEntry *desk = entryOf(deskName)) {
        m_desk = static_cast<DeskPage *>(built(*desk));
        connect(m_desk, &DeskPage::lotLearnt, this, &OfficeView::learnLot);
        connect(m_desk, &DeskPage::commandsWanted, this, &OfficeView::openCommands);
        connect(m_desk, &DeskPage::pageAsked, this, [this](const QString &page) { showPage(page); });
        connect(m_desk, &DeskPage::detailsAsked, this, [this](StayId stay) { startDeed(DeskDeed::Details, stay); });
    }
    showPage(deskName);
}

void OfficeView::addCommands()
{
    addCommand(this, u"deskBox"_s, tr("To the Box of the Desk"), Qt::Key_F2, &OfficeView::focusBox);
    addCommand(this, u"foldRail"_s, tr("Fold or Unfold the Rail"), Qt::Key_F9,
               [this] { setFolded(!m_settings.railFolded()); });
    addCommand(this, u"commands"_s, tr("Search and Commands"), QKeyCombination(Qt::CTRL, Qt::Key_K), [this] {
        openCommands();
    })->setIcon(glyphIcon(Glyph::Search));
    QAction *shortcuts = addCommand(this, u"shortcuts"_s, tr("All Shortcuts"), {}, &OfficeView::showShortcuts);
    shortcuts->setShortcuts({QKeyCombination(Qt::CTRL, Qt::Key_Slash), QKeyCombination(Qt::CTRL, Qt::Key_Question)});
    shortcuts->setIcon(glyphIcon(Glyph::Info));
    addCommand(this, u"help"_s, tr("Help for This Place"), Qt::Key_F1, &OfficeView::showHelp);
    addCommand(this, u"openMenu"_s, tr("Menu"), Qt::Key_F10, [this] { m_top->openMenu(); });
    addCommand(this, u"notices"_s, tr("Notices"), Qt::Key_F12, &OfficeView::switchNotices);
    addCommand(this, u"lock"_s, tr("Lock the Desk"), QKeyCombination(Qt::CTRL, Qt::Key_L), &OfficeView::lockRequested)
        ->setIcon(glyphIcon(Glyph::Lock));
    addPersonCommands();
}

void OfficeView::addNotices()
{
    m_board = new NoticeBoard(m_session.office(), m_session.desk().lot, this);
    m_notices = new NoticePanel(*m_board, m_top->bell(), this);
    connect(&m_top->bell(), &NoticeBell::clicked, this, &OfficeView::switchNotices);
    connect(m_board, &NoticeBoard::changed, this, [this] { m_top->bell().setCount(m_board->rowCount()); });
    connect(m_board, &NoticeBoard::came, this, &OfficeView::tellNotice);
    connect(m_notices, &NoticePanel::pageAsked, this, &OfficeView::showPage);
}

void OfficeView::switchNotices()
{
    if (m_notices->isOpen()) {
        m_notices->close();
        return;
    }
    if (m_noticeToast != nullptr)
        m_noticeToast->dismiss(); // it is in sight there
    m_notices->open();
}

void OfficeView::tellNotice(const Notices::Row &row)
{
    if (m_notices->isOpen())
        return;
    if (m_noticeToast == nullptr) {
        m_noticeToast = new Toast(this);
        m_noticeToast->setObjectName(u"noticeToast"_s);
        m_noticeToast->setBottomMargin(noticeToastMargin);
        connect(m_noticeToast, &Toast::actionTriggered, this, [this] { showPage(m_noticePage); });
    }
    m_noticePage = noticePage(row.kind);
    const bool possible = entryOf(m_noticePage) != nullptr;
    m_noticeToast->say(noticeText(row, m_board->now()), possible ? tr("Show", "what a notice is about") : QString());
}

void OfficeView::addPersonCommands()
{
    addCommand(this, u"ownAccount"_s, tr("Your Account"), {}, [this] {
        showPage(u"account"_s);
    })->setIcon(glyphIcon(Glyph::Account));
    if (m_session.person().roles.size() > 1)
        addCommand(this, u"switchMode"_s, tr("Switch the Mode"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_A),
                   &OfficeView::switchMode);
    addCommand(this, u"logOut"_s, tr("Log Out"), {}, &OfficeView::logOutRequested);
}

void OfficeView::switchMode()
{
    // One key from the work to the setup and back; a manager's mode is chosen from the menu.
    const QList<Role> &roles = m_session.person().roles;
    const Role now = m_session.role();
    const Role other = *std::max_element(roles.begin(), roles.end());
    Q_EMIT modeRequested(now == other ? startingRole(roles) : other);
}

void OfficeView::tellName(const QString &name)
{
    m_session.learn(name, m_session.person().roles);
    m_top->setPerson(name);
    tellTime();
}

void OfficeView::askForPassword(Role role)
{
    m_mode->ask(role);
}

void OfficeView::refusePassword(const Error &error)
{
    m_mode->showError(error);
}

const PageEntry *OfficeView::entryOf(const QString &name) const
{
    for (const PageEntry &entry : pageTable()) {
        if (name == QLatin1StringView(entry.name))
            return m_session.office().may(entry.permission) ? &entry : nullptr;
    }
    return nullptr;
}

QWidget *OfficeView::built(const PageEntry &entry)
{
    const QString name = QString::fromLatin1(entry.name);
    QWidget *&page = m_built[name];
    if (page == nullptr) {
        page = entry.make({*this, m_session, m_settings, m_preferences, *m_printing});
        setCommandGroup(page, entry.title());
        m_pages->addWidget(page);
    }
    return page;
}

void OfficeView::buildAllPages()
{
    for (const PageEntry &entry : pageTable()) {
        if (m_session.office().may(entry.permission))
            built(entry);
    }
}

bool OfficeView::showPage(const QString &name)
{
    const PageEntry *entry = entryOf(name);
    if (entry == nullptr)
        return false;
    QWidget *page = built(*entry);
    m_rail->setCurrent(name);
    m_top->setQuiet(page == m_desk);
    m_pages->setCurrentWidget(page);
    if (m_current != name) {
        m_current = name;
        Q_EMIT pageChanged();
    }
    if (entry->manner == PageEntry::Manner::Glance)
        m_return->start();
    else
        m_return->stop();
    if (page == m_desk)
        m_desk->focusBox();
    else if (page->focusWidget() != nullptr)
        page->focusWidget()->setFocus(Qt::ShortcutFocusReason);
    else
        page->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void OfficeView::showChosenFirst()
{
    m_session.office().read<StartFirst>({}).then(this, [this](const Result<StartFirst::Answer> &first) {
        const auto *field = qobject_cast<QLineEdit *>(focusWidget());
        const bool begun = m_current != deskName || (field != nullptr && !field->text().isEmpty());
        if (first && *first && !begun)
            showPage(u"today"_s);
    });
}

QString OfficeView::currentTitle() const
{
    const PageEntry *entry = entryOf(m_current);
    return entry == nullptr ? QString() : entry->title();
}

void OfficeView::focusBox()
{
    showPage(deskName);
}

void OfficeView::takeScan(const QString &code)
{
    if (showPage(deskName))
        m_desk->takeScan(code);
}

void OfficeView::tellUnknownScan(const QString &raw)
{
    if (showPage(deskName))
        m_desk->tellUnknownScan(raw);
}

void OfficeView::openCommands(const QString &typed)
{
    if (m_commands->isOpen()) {
        m_commands->close();
        return;
    }
    m_before = window()->focusWidget();
    m_top->openField();
    m_top->field().setText(typed);
    m_commands->open();
}

void OfficeView::onCommandsClosed(bool ran)
{
    m_top->setQuiet(m_current == deskName);
    if (m_top->field().hasFocus() || !ran || m_current == deskName) {
        if (m_before != nullptr && m_before->isVisible())
            m_before->setFocus(Qt::OtherFocusReason);
        else
            showPage(m_current);
    }
}

void OfficeView::showHelp()
{
    const QString place = m_current;
    if (place != u"help"_s && showPage(u"help"_s))
        static_cast<HelpPage *>(m_built.value(u"help"_s))->showTopic(place);
}

void OfficeView::startDeed(DeskDeed deed, StayId stay)
{
    if (deed != DeskDeed::Details) {
        if (showPage(deskName))
            m_desk->startDeed(deed, stay);
        return;
    }
    if (m_current != stayPage)
        m_cameFrom = m_current;
    if (!showPage(stayPage))
        return;
    if (auto *details = qobject_cast<StayPage *>(page(stayPage)))
        details->showStay(stay);
}

void OfficeView::goBack()
{
    if (!showPage(m_cameFrom))
        focusBox();
}

void OfficeView::lookUp(const QString &text)
{
    if (showPage(deskName))
        m_desk->takeTyped(text);
}

void OfficeView::tellTrouble()
{
    const QList<HealthJudgement> troubles = m_session.office().health()->troubles();
    m_bottom->setTrouble(troubles.isEmpty() ? QString() : troubleWords(troubles.constFirst()),
                         m_session.office().may(Permission::SeeHealth));
}

void OfficeView::returnToBox()
{
    // Somebody who is in the middle of a word is not sent away.
    const auto *field = qobject_cast<QLineEdit *>(m_pages->currentWidget()->focusWidget());
    if (field != nullptr && field->hasFocus() && !field->text().isEmpty())
        m_return->start();
    else
        m_top->field().setFocus(Qt::OtherFocusReason);
}

void OfficeView::showShortcuts()
{
    buildAllPages();
    if (showPage(u"shortcuts"_s))
        static_cast<ShortcutsPage *>(m_built.value(u"shortcuts"_s))->setCommands(commandsOf(*window()));
}

void OfficeView::setFolded(bool folded)
{
    m_settings.setRailFolded(folded);
    m_rail->setFolded(folded);
}

void OfficeView::learnLot(const Lot &lot)
{
    m_zone = lot.zone;
    m_top->setLot(lot.name);
    tellTime();
}

void OfficeView::tellTime()
{
    if (!m_zone)
        return;
    const Instant now = m_session.office().clock().now();
    m_bottom->setClock(tr("%1 %2", "day, time").arg(dayText(now, *m_zone), timeText(now, *m_zone)));
    m_bottom->setTill(
        tr("%1 · open since %2 · %3", "desk, time, person")
            .arg(m_session.desk().name, whenText(m_session.shiftOpenedAt(), now, *m_zone), m_session.person().name));
}

} // namespace parkdesk
