// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwindow.h"

#include "domain/ticketcode.h"
#include "services/changefeed.h"
#include "ui/kiosk/kioskaccountpages.h"
#include "ui/kiosk/kioskaskpages.h"
#include "ui/kiosk/kioskdonepage.h"
#include "ui/kiosk/kioskhelppage.h"
#include "ui/kiosk/kioskhomepages.h"
#include "ui/kiosk/kiosklotspage.h"
#include "ui/kiosk/kioskparkpages.h"
#include "ui/kiosk/kioskplatepage.h"
#include "ui/kiosk/kioskratepages.h"
#include "ui/kiosk/kioskrulerpage.h"
#include "ui/kiosk/kioskstartpage.h"
#include "ui/kiosk/kioskstaypages.h"
#include "ui/kiosk/kioskwarningpage.h"
#include "ui/kiosk/kioskwhenpage.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/scanfilter.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMs = 30'000;
constexpr int soonMs = 500;
constexpr qsizetype shortestCard = 16;

ScanFilter::Options scanOptions()
{
    ScanFilter::Options options;
    options.isCode = [](const QString &text) {
        // A ticket, a booking, or the card of a driver, which is longer than anything that is typed so quickly.
        return TicketCode::fromText(text).has_value()
            || (text.size() >= shortestCard
                && std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetterOrNumber(); }));
    };
    return options;
}

bool hasToBeCopied(const KioskThanks &thanks)
{
    return !thanks.number.isEmpty() || (!thanks.code.isEmpty() && thanks.what != KioskThanks::What::Arrived);
}

} // namespace

KioskWindow::KioskWindow(const Parts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_parts(parts)
    , m_till(parts.session.office(), parts.terminal)
    , m_room {parts.session, parts.gate, m_till, m_visit, *this, KioskScale(), {}}
    , m_idle(new KioskIdle(this, parts.now))
    , m_scans(new ScanFilter(scanOptions(), this))
{
    setObjectName(u"kioskWindow"_s);
    setWindowTitle(tr("Parkdesk"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_visit.language = parts.language;
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &KioskWindow::readStart);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &KioskWindow::readStart);
    connect(&parts.session.office().feed(), &ChangeFeed::changed, this, [this] {
        if (m_view == KioskView::Start && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_idle, &KioskIdle::warned, this, &KioskWindow::warn);
    connect(m_idle, &KioskIdle::expired, this, &KioskWindow::onExpired);
    connect(m_idle, &KioskIdle::ticked, this, [this](int left) {
        if (m_warning != nullptr)
            m_warning->tellLeft(left);
        if (left % KioskIdle::toneEverySeconds == 0)
            QApplication::beep();
    });
    connect(m_scans, &ScanFilter::scanned, this, &KioskWindow::onScan);
    connect(m_scans, &ScanFilter::unknownScanned, this, &KioskWindow::onScan);
    QCoreApplication::instance()->installEventFilter(this);
    QCoreApplication::instance()->installEventFilter(m_scans);
}

KioskWindow::~KioskWindow()
{
    QCoreApplication::instance()->removeEventFilter(m_scans);
    QCoreApplication::instance()->removeEventFilter(this);
    m_till.stop();
    // They know the window as what it is now.
    delete m_warning;
    delete m_page;
}

void KioskWindow::begin()
{
    m_till.askAgain();
    if (m_parts.firstRuler)
        showRuler();
    else
        turnTo(KioskView::Start);
    m_poll.start();
    readStart();
}

// What the start page tells

void KioskWindow::readStart()
{
    m_parts.session.office().read<KioskStart>({}).then(
        this, [this](const Result<KioskStart::Answer> &start) { onStart(start); });
}

void KioskWindow::onStart(const Result<KioskStart::Answer> &start)
{
    if (!start) {
        static_cast<void>(tookAway(start.error()));
        return;
    }
    const QString before = startSign();
    m_room.start = *start;
    if (m_ruling)
        return;
    const bool back = m_away;
    m_away = false;
    if (back)
        finish();
    else if (m_view == KioskView::Start && m_warning == nullptr && startSign() != before)
        put(make(m_view)); // nobody touched it: the idle watch goes on
}

QString KioskWindow::startSign() const
{
    if (!m_room.start)
        return {};
    const KioskPlace &place = m_room.start->place;
    QStringList parts {place.name, kioskPlaceLine(place), kioskDayAndTime(m_room.start->asOf, place.zone)};
    for (const KioskPlace::Free &free : place.free)
        parts.append(u"%1 %2 %3 %4"_s.arg(free.vehicleType).arg(free.free).arg(free.freeEv).arg(free.freeAccessible));
    for (const KioskPrice &price : place.prices)
        parts.append(price.amount.toText());
    return parts.join(u'\n');
}

bool KioskWindow::tookAway(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DatabaseUnavailable:
    case ErrorCode::DatabaseUnsuitable:
    case ErrorCode::SchemaNewer:
    case ErrorCode::NotLoggedIn:
    case ErrorCode::NoOpenShift:
    case ErrorCode::Internal: break;
    default: return false;
    }
    if (!m_away && !m_ruling) // the ruler asks the office nothing
        showAway();
    return true;
}

void KioskWindow::showAway()
{
    finish();
    m_away = true;
    m_idle->stop();
    putAway();
}

void KioskWindow::putAway()
{
    measure();
    put(new KioskAwayPage(m_room));
}

// The pages

void KioskWindow::measure()
{
    m_room.scale = KioskScale(m_parts.pixelsPerMm, size(), m_visit.textPercent);
}

void KioskWindow::put(KioskPage *page)
{
    measure();
    if (m_warning != nullptr) {
        m_warning->retire();
        m_warning->deleteLater();
        m_warning.clear();
    }
    if (m_page != nullptr) {
        m_page->retire();
        m_page->deleteLater();
    }
    m_page = page;
    page->arrange();
    layout()->addWidget(page);
    page->show();
    page->takeFocus();
}

void KioskWindow::turnTo(KioskView view)
{
    if (m_away)
        return putAway(); // no key leads anywhere until the office is back
    // Nobody is waited for there: whoever comes next must not find what another typed and left by Back.
    if (view == KioskView::Start)
        m_visit = m_visit.forgotten();
    measure();
    m_view = view;
    put(make(view));
    watchIdle();
}

void KioskWindow::rebuild()
{
    if (m_ruling)
        showRuler();
    else
        turnTo(m_view);
}

void KioskWindow::go(KioskView view)
{
    m_visit.way.append(m_view);
    turnTo(view);
}

void KioskWindow::restartAt(KioskView home, KioskView view)
{
    m_visit.way = view == home ? QList<KioskView>() : QList<KioskView> {home};
    turnTo(view);
}

void KioskWindow::back()
{
    if (m_visit.way.isEmpty())
        finish();
    else
        turnTo(m_visit.way.takeLast());
}

void KioskWindow::finish()
{
    const bool wasContrast = m_visit.contrast;
    const bool otherLanguage = m_visit.language != m_parts.language;
    m_visit = KioskVisit();
    m_visit.language = m_parts.language;
    if (wasContrast)
        applyTheme(*qApp, m_parts.theme);
    if (otherLanguage && m_parts.applyLanguage)
        m_parts.applyLanguage(m_parts.language);
    turnTo(KioskView::Start);
}

KioskPage *KioskWindow::make(KioskView view)
{
    switch (view) {
    case KioskView::Start: return new KioskStartPage(m_room);
    case KioskView::Plate: return new KioskPlatePage(m_room);
    case KioskView::Vehicle: return new KioskVehiclePage(m_room);
    case KioskView::ParkOffer: return new KioskParkOfferPage(m_room);
    case KioskView::Code: return new KioskCodePage(m_room);
    case KioskView::Stay: return new KioskStayPage(m_room);
    case KioskView::Extend: return new KioskExtendPage(m_room);
    case KioskView::Pay: return new KioskPayPage(m_room);
    case KioskView::Thanks: return new KioskDonePage(m_room);
    case KioskView::Lots: return new KioskLotsPage(m_room);
    case KioskView::When: return new KioskWhenPage(m_room);
    case KioskView::Help: return new KioskHelpPage(m_room);
    case KioskView::Ask: return new KioskAskPage(m_room);
    case KioskView::AskWords: return new KioskAskWordsPage(m_room);
    case KioskView::AskContact: return new KioskAskContactPage(m_room);
    case KioskView::Leave: return new KioskLeavePage(m_room);
    default: return makeAccountPage(view);
    }
}

KioskPage *KioskWindow::makeAccountPage(KioskView view)
{
    switch (view) {
    case KioskView::Name: return new KioskNamePage(m_room);
    case KioskView::Mail: return new KioskMailPage(m_room);
    case KioskView::MailCode: return new KioskMailCodePage(m_room);
    case KioskView::Password: return new KioskPasswordPage(m_room);
    case KioskView::Home: return new KioskHomePage(m_room);
    case KioskView::OwnVehicle: return new KioskOwnVehiclePage(m_room);
    case KioskView::Bookings: return new KioskBookingsPage(m_room);
    case KioskView::Visits: return new KioskVisitsPage(m_room);
    case KioskView::Rate: return new KioskRatePage(m_room);
    case KioskView::RateWords: return new KioskRateWordsPage(m_room);
    default: return new KioskAccountPage(m_room);
    }
}

void KioskWindow::setLanguage(LanguageChoice choice)
{
    m_visit.language = choice;
    if (m_parts.applyLanguage)
        m_parts.applyLanguage(choice);
    rebuild();
}

void KioskWindow::setContrast(bool contrast)
{
    m_visit.contrast = contrast;
    applyTheme(*qApp, contrast ? ThemeChoice::HighContrast : m_parts.theme);
    rebuild();
}

void KioskWindow::showRuler()
{
    m_ruling = true;
    measure();
    auto *page = new KioskRulerPage(m_room, m_parts.pixelsPerMm);
    connect(page, &KioskRulerPage::measured, this, [this](double pixelsPerMm) {
        m_parts.pixelsPerMm = pixelsPerMm;
        m_ruling = false;
        Q_EMIT scaleMeasured(pixelsPerMm);
        finish();
    });
    put(page);
}

void KioskWindow::onScan(const QString &text)
{
    if (m_warning == nullptr && m_page != nullptr)
        m_page->takeScan(text);
}

// Idle

bool KioskWindow::isOrdinary() const
{
    return m_visit.language == m_parts.language && m_visit.textPercent == 100 && !m_visit.contrast && !m_visit.lower;
}

void KioskWindow::watchIdle()
{
    if (m_view == KioskView::Start && isOrdinary())
        m_idle->stop();
    else if (m_view == KioskView::Thanks)
        m_idle->startShort(hasToBeCopied(m_visit.thanks) ? KioskIdle::untilCodeGoes : KioskIdle::untilThanksGo);
    else
        m_idle->start();
}

void KioskWindow::holdIdle(bool held)
{
    if (held)
        m_idle->stop();
    else
        watchIdle();
}

void KioskWindow::warn()
{
    // Where nothing was typed there is nothing to lose.
    if (m_page == nullptr || m_page->isDone())
        return finish();
    m_page->hide();
    m_warning = new KioskWarningPage(m_room, m_idle->secondsLeft());
    connect(m_warning, &KioskWarningPage::moreTimeWanted, this, [this] {
        m_warning->retire();
        m_warning->deleteLater();
        m_warning.clear();
        m_page->show();
        m_page->takeFocus();
        m_idle->extend();
    });
    m_warning->arrange();
    layout()->addWidget(m_warning);
    m_warning->show();
    m_warning->takeFocus();
    QApplication::beep();
}

void KioskWindow::onExpired()
{
    finish();
}

} // namespace parkdesk
