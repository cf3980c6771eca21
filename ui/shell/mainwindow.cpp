// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "domain/ticketcode.h"
#include "runtime/appcontext.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/scanfilter.h"
#include "ui/shared/screenwatch.h"
#include "ui/shell/demomaker.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/livepreferences.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/officeview.h"
#include "ui/shell/stallwatch.h"
#include "ui/shell/startpage.h"
#include "ui/shell/typedtext.h"
#include "ui/shell/windowsettings.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QStackedWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1366, 768);
constexpr QSize smallestSize(1100, 620);

ScanFilter::Options scanOptions()
{
    ScanFilter::Options options;
    options.isCode = [](const QString &text) { return TicketCode::fromText(text).has_value(); };
    options.echoing = [] { return qobject_cast<BigBox *>(QApplication::focusWidget()); };
    return options;
}

} // namespace

MainWindow::MainWindow(AppContext &context, WindowSettings &settings, const QString &desk, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_preferences(new LivePreferences(settings, this))
    , m_wantedDesk(desk)
    , m_demoUrl(demoDatabase())
    , m_demoDays(DemoPlan().days)
    , m_pages(new QStackedWidget)
    , m_idle(new IdleWatch(settings.lockAfter(), this))
    , m_scans(new ScanFilter(scanOptions(), this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestSize);
    resize(usualSize);
    restoreGeometry(settings.geometry());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_idle, &IdleWatch::idled, this, &MainWindow::lock);
    connect(m_preferences, &Preferences::sharingChanged, this, &MainWindow::shareAvailability);
    connect(new ScreenWatch(this), &ScreenWatch::locked, this, &MainWindow::lock);
    connect(m_scans, &ScanFilter::scanned, this, [this](const QString &code) {
        if (m_state == State::Office)
            m_office->takeScan(code);
    });
    connect(m_scans, &ScanFilter::unknownScanned, this, [this](const QString &raw) {
        if (m_state == State::Office)
            m_office->tellUnknownScan(raw);
    });
    connect(m_preferences, &Preferences::lockMinutesChanged, this,
            [this] { m_idle->setAfter(m_settings.lockAfter()); });
    // Later: the page that asked for it is among what is built anew.
    connect(m_preferences, &Preferences::languageChanged, this, &MainWindow::rebuild, Qt::QueuedConnection);
    connect(&context.feed(), &ChangeFeed::changed, this, &MainWindow::onFeed);
    new StallWatch(context.health(), this);
    addDoors();
    addCommands();
    tellTitle();
}

void MainWindow::addDoors()
{
    m_start = new StartPage;
    m_login = new LoginPage;
    m_lock = new LockPage;
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_lock)})
        m_pages->addWidget(page);
    connect(m_start, &StartPage::retryRequested, this, &MainWindow::begin);
    connect(m_login, &LoginPage::logInRequested, this,
            [this](const QString &login, const QString &password, const QString &code) {
                m_login->form().setBusy(true);
                logIn(login, password, m_login->desk(), code);
            });
    connect(m_lock, &LockPage::comeRequested, this, &MainWindow::comeIn);
}

MainWindow::~MainWindow()
{
    delete m_scans; // what it still holds would go to fields that are half gone
    // Views go before the sessions they show.
    delete m_office;
    for (const Seat &seat : std::as_const(m_parked))
        delete seat.office;
}

void MainWindow::addCommands()
{
    setCommandGroup(this, tr("Everywhere"));
    addCommand(this, u"fullScreen"_s, tr("Full Screen"), Qt::Key_F11,
               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addCommand(this, u"quit"_s, tr("Quit"), QKeyCombination(Qt::CTRL, Qt::Key_Q), &MainWindow::close);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (m_session)
        m_context.gate().noteLogOut(*m_session);
    for (const Seat &seat : std::as_const(m_parked))
        m_context.gate().noteLogOut(*seat.session);
    QWidget::closeEvent(event);
}

void MainWindow::turnTo(State state, QWidget *page)
{
    m_state = state;
    m_pages->setCurrentWidget(page);
    if (state == State::Office) {
        m_idle->start();
        QCoreApplication::instance()->installEventFilter(m_scans);
    } else {
        m_idle->stop();
        QCoreApplication::instance()->removeEventFilter(m_scans);
    }
}

QString MainWindow::databaseWords() const
{
    return m_context.url().dialect == Dialect::Sqlite ? tr("● Database: this computer") : QString();
}

void MainWindow::begin()
{
    m_start->showOpening(m_context.url().toText());
    turnTo(State::Starting, m_start);
    m_context.start().then(this, [this](const Done &started) {
        if (!started)
            return fail(started.error());
        shareAvailability();
        readSign();
    });
}

void MainWindow::shareAvailability()
{
    const LiveSharing sharing = m_preferences->sharing();
    if (!sharing.on) {
        m_context.stopSharing();
        return m_preferences->tellSharing({});
    }
    const Done shared = m_context.shareAvailability(sharing.address, static_cast<quint16>(sharing.port));
    m_preferences->tellSharing(shared ? std::nullopt : std::optional(shared.error()));
}

void MainWindow::fail(const Error &error)
{
    m_start->showError(error, m_context.url().toText());
    turnTo(State::Starting, m_start);
}

void MainWindow::readSign()
{
    m_context.gate().sign().then(this, [this](const Result<DoorSign> &sign) {
        if (!sign)
            fail(sign.error());
        else if (!sign->initialised)
            showWizard();
        else
            offerLogIn(*sign);
    });
}

void MainWindow::offerLogIn(const DoorSign &sign)
{
    if (sign.desks.isEmpty()) {
        fail({ErrorCode::NotFound, Field::Desk, {}});
        return;
    }
    m_sign = sign;
    const QString database = m_context.url().toText();
    const QString desk = m_wantedDesk.isEmpty() ? m_settings.lastDesk(database) : m_wantedDesk;
    m_login->offer(sign, m_settings.people(database), desk, placeWords(sign));
    QList<DemoLogin> demo = sign.demo ? demoLogins(m_context.url(), *sign.demo) : QList<DemoLogin>();
    demo.removeIf([](const DemoLogin &login) { return login.isKiosk(); });
    m_login->offerDemo(demo);
    turnTo(State::LogIn, m_login);
    tellTitle();
    m_login->takeFocus();
}

QString MainWindow::placeWords(const DoorSign &sign) const
{
    if (m_context.url().dialect != Dialect::Sqlite)
        return m_context.url().toText();
    return sign.demo ? tr("Demo town, this computer") : tr("this computer");
}

void MainWindow::showWizard()
{
    if (m_wizard == nullptr)
        makeWizard();
    turnTo(State::FirstRun, m_wizard);
    m_wizard->takeFocus();
}

void MainWindow::makeWizard()
{
    const bool german = Language::codeOf(m_preferences->language()) == u"de";
    m_wizard = new FirstRunWizard(QTimeZone::systemTimeZoneId(), m_context.clock(),
                                  german ? LanguageChoice::German : LanguageChoice::English);
    m_pages->addWidget(m_wizard);
    connect(m_wizard, &FirstRunWizard::finished, this, &MainWindow::runFirst);
    connect(m_wizard, &FirstRunWizard::demoRequested, this, &MainWindow::openDemo);
    connect(m_wizard, &FirstRunWizard::languageChosen, m_preferences, &LivePreferences::setLanguage);
}

void MainWindow::rebuildWizard()
{
    FirstRunWizard *before = m_wizard;
    makeWizard();
    m_wizard->takeOver(*before);
    m_pages->removeWidget(before);
    before->deleteLater();
    if (m_state == State::FirstRun)
        showWizard();
}

void MainWindow::openDemo()
{
    if (m_demoMaker != nullptr)
        return;
    m_start->showBuilding();
    turnTo(State::Starting, m_start);
    m_demoMaker = new DemoMaker(this);
    connect(m_demoMaker, &DemoMaker::progressed, m_start, &StartPage::setProgress);
    connect(m_demoMaker, &DemoMaker::made, this, [this] { Q_EMIT databaseChosen(m_demoUrl); });
    connect(m_demoMaker, &DemoMaker::failed, this, [this](const Error &error) {
        m_demoMaker->deleteLater();
        m_demoMaker = nullptr;
        if (error.code == ErrorCode::AlreadyInitialised) // it was made before
            Q_EMIT databaseChosen(m_demoUrl);
        else
            fail(error);
    });
    DemoPlan plan = demoPlanOfToday(m_context.clock().now());
    plan.days = m_demoDays;
    m_demoMaker->make({m_demoUrl, {}, plan});
}

void MainWindow::setDemoTown(const DatabaseUrl &url, int days)
{
    m_demoUrl = url;
    m_demoDays = days;
}

void MainWindow::runFirst(const QUuid &command, const FirstRun::Command &form, const QString &password)
{
    m_wizard->setBusy(true);
    const QString login = form.ownerLogin.trimmed().toLower();
    m_context.gate()
        .firstRun(command, form, password)
        .then(this, [this, login, password](const Result<FirstRun::Outcome> &outcome) {
            m_wizard->setBusy(false);
            if (outcome)
                logInAfterFirstRun(login, password);
            else if (outcome.error().code == ErrorCode::AlreadyInitialised)
                readSign();
            else
                m_wizard->showError(outcome.error());
        });
}

void MainWindow::logInAfterFirstRun(const QString &login, const QString &password)
{
    m_context.gate().sign().then(this, [this, login, password](const Result<DoorSign> &sign) {
        if (!sign) {
            fail(sign.error());
            return;
        }
        offerLogIn(*sign);
        if (!sign->desks.isEmpty())
            logIn(login, password, sign->desks.first());
        m_wizard->deleteLater();
        m_wizard = nullptr;
    });
}

void MainWindow::logIn(const QString &login, const QString &password, const DoorSign::Desk &desk, const QString &code)
{
    const Seat seat = m_parked.value(login.trimmed().toLower());
    if (seat.session != nullptr && seat.session->desk().id == desk.id) {
        m_context.gate().unlock(*seat.session, password, code).then(this, [this, seat](const Result<Admission> &back) {
            comeBack(seat.session, back);
        });
        return;
    }
    m_context.gate()
        .logIn(login, password, desk, code)
        .then(this, [this](const Result<std::shared_ptr<Session>> &session) {
            m_login->form().setBusy(false);
            if (session)
                openOffice(*session);
            else
                m_login->form().showError(session.error());
        });
}

void MainWindow::openOffice(const std::shared_ptr<Session> &session)
{
    const Person &person = session->person();
    const QString database = m_context.url().toText();
    m_settings.addPerson(database, {person.login, person.name, session->role()});
    m_settings.setLastDesk(database, session->desk().name);
    m_login->form().forget();
    m_session = session;
    m_office = newOffice();
    showOffice();
    m_office->showChosenFirst();
}

void MainWindow::showOffice()
{
    if (JobRunner *jobs = m_context.jobs()) {
        jobs->setName(m_session->desk().name);
        jobs->useKey(m_session->office().actor().key);
    }
    m_lock->form().forget();
    turnTo(State::Office, m_office);
    if (m_office->isOutOfDate())
        rebuildOffice();
    m_office->showPage(m_office->currentPage()); // work goes on where it was left
    tellTitle();
}

OfficeView *MainWindow::newOffice()
{
    auto *office = new OfficeView(*m_session, m_settings, *m_preferences, databaseWords());
    m_pages->addWidget(office);
    connect(office, &OfficeView::lockRequested, this, &MainWindow::lock);
    connect(office, &OfficeView::logOutRequested, this, &MainWindow::logOut);
    connect(office, &OfficeView::quitRequested, this, &MainWindow::close);
    connect(office, &OfficeView::pageChanged, this, &MainWindow::tellTitle);
    connect(office, &OfficeView::modeRequested, this, &MainWindow::switchMode);
    connect(office, &OfficeView::passwordGiven, this, &MainWindow::switchModeWith);
    // Later: the page that asked for it is among what is built anew.
    connect(
        &m_session->office().notices(), &CommandNotices::roleChanged, office, [this, office] { onRoleChanged(office); },
        Qt::QueuedConnection);
    return office;
}

void MainWindow::tellTitle()
{
    setWindowTitle(
        m_office == nullptr
            ? tr("Parkdesk")
            : tr("%1 – %2 – Parkdesk", "page, lot").arg(m_office->currentTitle(), m_session->desk().lotName));
}

void MainWindow::rebuild()
{
    const State state = m_state;
    for (QWidget *old :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_login), static_cast<QWidget *>(m_lock)}) {
        m_pages->removeWidget(old);
        old->deleteLater();
    }
    const QList<QAction *> old = actions();
    qDeleteAll(old);
    addDoors();
    addCommands();
    if (m_wizard != nullptr)
        rebuildWizard();
    if (m_session != nullptr)
        rebuildOffice();
    for (const Seat &seat : std::as_const(m_parked))
        seat.office->setOutOfDate();
    if (state == State::Locked)
        lock();
    else if (state == State::LogIn)
        offerLogIn(m_sign);
    tellTitle();
}

void MainWindow::rebuildOffice()
{
    OfficeView *old = m_office;
    const TypedText typed = TypedText::of(*old);
    const QStringList built = old->builtPages();
    const QString page = old->currentPage();
    m_office = newOffice();
    for (const QString &name : built)
        m_office->showPage(name);
    typed.restore(*m_office);
    turnTo(State::Office, m_office);
    m_office->showPage(page);
    m_pages->removeWidget(old);
    old->deleteLater();
}

} // namespace parkdesk
