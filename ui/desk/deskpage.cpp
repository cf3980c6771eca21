// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpage.h"

#include "services/stays/cancelstay.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/boardfeed.h"
#include "ui/desk/bookingsheet.h"
#include "ui/desk/boxcard.h"
#include "ui/desk/boxdesk.h"
#include "ui/desk/donecard.h"
#include "ui/desk/freenowcard.h"
#include "ui/desk/noticescard.h"
#include "ui/desk/staylistcard.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/banner.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keyqueue.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rightWidth = 384;
constexpr int tickMs = 10'000;

} // namespace

DeskPage::DeskPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_feed(new BoardFeed(office, lot, this))
    , m_desk(new BoxDesk(office, lot, this))
    , m_box(new BoxCard)
    , m_banner(new Banner)
    , m_free(new FreeNowCard)
    , m_due(new StayListCard(tr("Due in"), tr("No bookings in the next 2 hours.")))
    , m_parked(new StayListCard(tr("Parked"), tr("No vehicle is parked here.")))
    , m_done(new DoneCard)
    , m_notices(new NoticesCard)
    , m_right(new QStackedWidget)
    , m_amount(new AmountPanel(office))
    , m_booking(new BookingSheet(office, lot))
    , m_suggestions(new Suggestions(this))
    , m_toast(new Toast(this))
    , m_keys(new KeyQueue(this))
{
    setObjectName(u"deskPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    row->setSpacing(metric::pageMargin);
    row->addLayout(leftColumn(), 1);
    row->addWidget(rightColumn());
    connectBox();
    connectDesk();
    connectPanels();
    connectLists();
    addKeys();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DeskPage::showBoard);
    m_tick.start();
    // Later, as an answer that is already there comes at once, before anybody could listen to this page.
    QMetaObject::invokeMethod(m_feed, &BoardFeed::refresh, Qt::QueuedConnection);
}

QLayout *DeskPage::leftColumn()
{
    m_due->setObjectName(u"dueIn"_s);
    m_due->view()->setObjectName(u"dueView"_s);
    m_due->setNote(tr("next 2 h"));
    m_due->setCancellable(m_office.may(Permission::BookSpots));
    m_parked->setObjectName(u"parked"_s);
    m_parked->view()->setObjectName(u"parkedView"_s);
    m_banner->hide();
    auto *lists = new QHBoxLayout;
    lists->setSpacing(metric::cardGap);
    lists->addWidget(m_due, 1);
    lists->addWidget(m_parked, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    column->addWidget(m_banner);
    column->addWidget(m_box);
    column->addWidget(m_free);
    column->addLayout(lists, 1);
    return column;
}

QWidget *DeskPage::rightColumn()
{
    m_overview = new QWidget;
    auto *column = new QVBoxLayout(m_overview);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_done, 1);
    column->addWidget(m_notices);
    m_right->setFixedWidth(rightWidth);
    m_right->addWidget(m_overview);
    m_right->addWidget(m_amount);
    m_right->addWidget(m_booking);
    return m_right;
}

void DeskPage::connectBox()
{
    connect(m_box, &BoxCard::inputChanged, this, [this] {
        m_downPressed = false;
        m_toast->dismiss();
        m_desk->setInput(currentInput());
    });
    connect(m_box, &BoxCard::enterPressed, this, &DeskPage::onEnter);
    connect(m_box, &BoxCard::escapePressed, this, &DeskPage::onEscape);
    connect(m_box, &BoxCard::downPressed, this, [this] {
        m_downPressed = true;
        showSuggestions(true);
        m_suggestions->moveMark(1);
    });
    connect(m_box, &BoxCard::upPressed, this, [this] {
        if (m_suggestions->isVisible())
            m_suggestions->moveMark(-1);
    });
    connect(m_box, &BoxCard::bookRequested, this, &DeskPage::openBooking);
    connect(m_suggestions, &Suggestions::chosen, this, &DeskPage::choose);
    m_keys->watch(m_box->box());
    m_keys->watch(m_amount->cashField());
    m_keys->watch(m_amount->referenceField());
}

void DeskPage::connectDesk()
{
    connect(m_desk, &BoxDesk::decisionChanged, this, &DeskPage::showDecision);
    connect(m_desk, &BoxDesk::busyChanged, this, &DeskPage::setBusy);
    connect(m_desk, &BoxDesk::cameIn, this, &DeskPage::onCameIn);
    connect(m_desk, &BoxDesk::arrived, this, &DeskPage::onArrived);
    connect(m_desk, &BoxDesk::wentOut, this, [this](const LeaveStay::Outcome &outcome, const QString &plate) {
        onWentOut(plate,
                  outcome.amount.isZero() ? tr("nothing was to pay") : tr("paid %1").arg(amountText(outcome.amount)));
    });
    connect(m_desk, &BoxDesk::quoted, this, &DeskPage::openPanel);
    connect(m_desk, &BoxDesk::plateWanted, this, [this](const ArrivingBooking &booking) {
        m_box->clear();
        m_arriving = booking;
        m_desk->setInput(currentInput());
    });
    connect(m_desk, &BoxDesk::refused, this, [this](const Error &error) {
        const QString typed = m_keys->drop();
        m_box->showRefusal(error);
        if (!typed.isEmpty())
            m_toast->say(tr("Not taken, as the deed before it was refused: %1").arg(leftToRight(typed)));
    });
    connect(m_desk, &BoxDesk::outcomeUnknown, this, [this] {
        m_box->say(Sentence(tr("%1 The connection broke while saving. It is being checked whether this was done."),
                            {Piece::warningSign(Glyph::Warning)}));
    });
}

void DeskPage::connectPanels()
{
    connect(m_amount, &AmountPanel::paid, this, &DeskPage::onPaid);
    connect(m_amount, &AmountPanel::closed, this, [this] { backToBox(false); });
    connect(m_amount, &AmountPanel::busyChanged, this, [this](bool busy) {
        if (busy)
            m_keys->hold();
        else
            m_keys->releaseTo(m_amount->isOpen() ? m_amount->cashField() : static_cast<QWidget *>(m_box->box()),
                              !m_amount->isOpen());
    });
    connect(m_booking, &BookingSheet::booked, this, &DeskPage::onBooked);
    connect(m_booking, &BookingSheet::closed, this, [this] { backToBox(false); });
}

void DeskPage::connectLists()
{
    connect(m_feed, &BoardFeed::boardChanged, this, [this] {
        m_banner->hide();
        showBoard();
        m_desk->lookAgain();
    });
    connect(m_feed, &BoardFeed::lotShown, this, &DeskPage::showBoard);
    connect(m_feed, &BoardFeed::failed, this, [this](const Error &error) {
        const auto &board = m_feed->board();
        const QString words = board
            ? tr("%1 What you see is from %2.").arg(errorText(error), timeText(board->asOf, *board->free.lot.zone))
            : errorText(error);
        m_banner->say(Banner::Kind::Warning, words);
    });
    connect(m_due, &StayListCard::chosen, this, [this](const StayLine &line) { nameVehicle(line.ticket); });
    connect(m_parked, &StayListCard::chosen, this, [this](const StayLine &line) { nameVehicle(line.ticket); });
    connect(m_done, &DoneCard::chosen, this, [this](const DoneLine &line) { nameVehicle(line.ticket); });
    connect(m_due, &StayListCard::cancelConfirmed, this, &DeskPage::cancelBooking);
}

void DeskPage::addKeys()
{
    addCommand(this, u"nextType"_s, tr("Next Vehicle Type"), Qt::Key_F4, [this] { m_box->cycleType(); });
    addCommand(this, u"chooseSpot"_s, tr("Choose a Spot"), Qt::Key_F7, [this] { m_box->chooseSpot(); });
    addCommand(this, u"payByCard"_s, tr("Pay by Card"), Qt::Key_F8, [this] { m_amount->toggleCard(); });
    addCommand(this, u"refreshDesk"_s, tr("Refresh"), Qt::Key_F5, [this] { m_feed->refresh(); });
    addCommand(this, u"newBooking"_s, tr("Book a Spot…"), QKeyCombination(Qt::CTRL, Qt::Key_N), &DeskPage::openBooking);
    noteKey(this, tr("Do what the line says"), Qt::Key_Return);
    noteKey(this, tr("Mark another meaning"), Qt::Key_Down);
    noteKey(this, tr("Close the list, clear the box"), Qt::Key_Escape);
}

void DeskPage::showBoard()
{
    if (!m_feed->board())
        return;
    const DeskBoard::Answer &board = *m_feed->board();
    const Instant now = m_office.clock().now();
    QStringList types;
    for (const Availability::Row &row : board.free.rows)
        types.append(row.vehicleType);
    m_box->setTypes(types);
    m_box->setSpotLabels(m_feed->spotLabels());
    m_booking->setLot(board.free.lot, types);
    m_desk->setScene({board.free.lot, board.free.rows, m_feed->types(), now});
    m_free->setAvailability(board.free);
    std::vector<StayLine> due = dueLines(board, now);
    const qsizetype later = board.due.size() - static_cast<qsizetype>(due.size());
    m_due->setFoot(later > 0 ? tr("%1 more later").arg(QLocale().toString(later)) : QString());
    m_due->setNote(due.empty() ? tr("next 2 h") : tr("next 2 h  %1").arg(QLocale().toString(qsizetype(due.size()))));
    m_due->setLines(std::move(due));
    m_parked->setNote(board.parkedCount == 0
                          ? QString()
                          : tr("%1, the next to leave first").arg(QLocale().toString(board.parkedCount)));
    const qsizetype hidden = board.parkedCount - board.parked.size();
    m_parked->setFoot(hidden > 0 ? tr("%1 more").arg(QLocale().toString(hidden)) : QString());
    m_parked->setLines(parkedLines(board, now));
    m_done->setLines(doneLines(board, now));
    m_notices->setNotices(noticesOf(board, now));
    if (!m_lotKnown) {
        m_lotKnown = true;
        Q_EMIT lotLearnt(board.free.lot);
    }
}

BoxInput DeskPage::currentInput() const
{
    BoxInput input = m_box->input();
    input.arriving = m_arriving;
    return input;
}

void DeskPage::showDecision()
{
    m_box->showDecision(m_desk->decision());
    showSuggestions(false);
}

void DeskPage::showSuggestions(bool wanted)
{
    const bool possible = m_feed->board() && m_right->currentWidget() != m_amount && !m_desk->isBusy();
    const QList<Suggestion> rows = possible
        ? suggestionsFor(m_desk->input(), m_desk->decision(), *m_feed->board(), m_office.clock().now())
        : QList<Suggestion>();
    const bool matches =
        std::any_of(rows.begin(), rows.end(), [](const Suggestion &row) { return row.deed == Suggestion::Deed::Name; });
    m_suggestions->setRows(rows);
    m_suggestions->setVisible(!rows.isEmpty() && (wanted || m_downPressed || matches));
    placeSuggestions();
}

void DeskPage::placeSuggestions()
{
    const QPoint below = m_box->mapTo(this, QPoint(0, m_box->height() - 4));
    m_suggestions->setGeometry(below.x(), below.y(), m_box->width(), m_suggestions->sizeHint().height());
    m_suggestions->raise();
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSuggestions();
}

void DeskPage::onEnter()
{
    const Suggestion *marked = m_suggestions->isVisible() ? m_suggestions->marked() : nullptr;
    if (marked != nullptr) {
        const Suggestion row = *marked;
        choose(row);
        return;
    }
    m_desk->enter();
}

void DeskPage::choose(const Suggestion &row)
{
    m_downPressed = false;
    m_suggestions->clearMark();
    m_suggestions->hide();
    switch (row.deed) {
    case Suggestion::Deed::DoTheLine: m_desk->enter(); return;
    case Suggestion::Deed::ComeInAsTyped: m_desk->comeInAsTyped(); return;
    case Suggestion::Deed::Book: openBooking(); return;
    case Suggestion::Deed::Name: nameVehicle(row.text); return;
    }
}

void DeskPage::onEscape()
{
    if (m_suggestions->isVisible() && m_downPressed) {
        m_downPressed = false;
        showSuggestions(false);
        return;
    }
    m_arriving.reset();
    m_box->clear();
}

void DeskPage::nameVehicle(const QString &text)
{
    if (m_desk->isBusy() || m_right->currentWidget() == m_amount)
        return;
    m_arriving.reset();
    m_box->clear();
    m_box->setText(shownTicket(text));
}

void DeskPage::focusBox()
{
    if (m_right->currentWidget() == m_amount) {
        m_amount->cashField()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_right->setCurrentWidget(m_overview);
    m_box->setResting(false);
    m_box->box()->setFocus(Qt::ShortcutFocusReason);
}

void DeskPage::takeScan(const QString &code)
{
    if (m_right->currentWidget() == m_amount || m_desk->isBusy()) {
        m_waitingScan = code;
        m_box->say(Sentence(tr("Scanned %1: it waits until this is done."), {Piece::bold(shownTicket(code))}), true);
        return;
    }
    focusBox();
    nameVehicle(code);
    m_desk->enter();
}

void DeskPage::setBusy(bool busy)
{
    m_box->setLocked(busy);
    if (busy) {
        m_keys->hold();
        m_suggestions->hide();
        return;
    }
    const bool money = m_right->currentWidget() == m_amount;
    m_keys->releaseTo(money ? m_amount->cashField() : static_cast<QWidget *>(m_box->box()), !money);
}

void DeskPage::openPanel(const QuoteStay::Answer &quote)
{
    m_right->setCurrentWidget(m_amount);
    const QString since = whenText(quote.enteredAt, m_office.clock().now(), *quote.zone);
    m_box->setResting(true,
                      Sentence(quote.spot.isEmpty() ? tr("inside since %1").arg(since)
                                                    : tr("inside since %1 on %2").arg(since, quote.spot)));
    m_suggestions->hide();
    m_toast->dismiss();
    const Piece vehicle = quote.plate.isEmpty() ? Piece::bold(shownTicket(quote.ticket)) : Piece::plate(quote.plate);
    m_box->say(Sentence(tr("%1 %2 goes out: %3 to pay. A scan now waits until this is done."),
                        {Piece::sign(Glyph::Out), vehicle, Piece::bold(leftToRight(moneyText(quote.price.due)))}));
    m_amount->open(quote);
}

void DeskPage::backToBox(bool clear)
{
    m_right->setCurrentWidget(m_overview);
    m_box->setResting(false);
    if (clear) {
        m_arriving.reset();
        m_box->clear();
    } else {
        m_desk->setInput(currentInput());
        m_box->showDecision(m_desk->decision());
        m_desk->lookAgain();
    }
    m_box->box()->setFocus(Qt::OtherFocusReason);
    if (!m_waitingScan.isEmpty()) {
        // After this event, so that what was held back is typed first.
        QTimer::singleShot(0, this, [this, code = std::exchange(m_waitingScan, {})] { takeScan(code); });
    }
}

QString DeskPage::until(Instant end) const
{
    const Instant now = m_office.clock().now();
    return m_feed->board() ? whenText(end, now, *m_feed->board()->free.lot.zone) : QString();
}

void DeskPage::afterDeed()
{
    backToBox(true);
}

void DeskPage::onCameIn(const EnterVehicle::Outcome &outcome, const QString &plate)
{
    const bool assigned = m_feed->board() && m_feed->board()->free.lot.assigned;
    const QString who = plate.isEmpty() ? shownTicket(outcome.ticket) : groupedPlate(plate);
    QString words = outcome.shortened
        ? tr("%1 came in, only until %2").arg(leftToRight(who), until(outcome.claimed.until))
        : tr("%1 came in, until about %2").arg(leftToRight(who), until(outcome.claimed.until));
    words = tr("%1 · ticket %2").arg(words, leftToRight(shownTicket(outcome.ticket)));
    afterDeed();
    m_toast->sayFigure(assigned ? outcome.spot : QString(), words);
}

void DeskPage::onArrived(const Arrive::Outcome &outcome, const QString &plate)
{
    const bool assigned = m_feed->board() && m_feed->board()->free.lot.assigned;
    const QString who = leftToRight(plate.isEmpty() ? shownTicket(outcome.ticket) : groupedPlate(plate));
    const QString words = outcome.moved
        ? tr("%1 arrived on another spot than booked, until %2").arg(who, until(outcome.claimed.until))
        : tr("%1 arrived, booked until %2").arg(who, until(outcome.claimed.until));
    afterDeed();
    m_toast->sayFigure(assigned ? outcome.spot : QString(), words);
}

void DeskPage::onWentOut(const QString &plate, const QString &words)
{
    afterDeed();
    const QString who = plate.isEmpty() ? tr("The vehicle") : leftToRight(groupedPlate(plate));
    m_toast->sayFigure(tr("Out"), tr("%1 may drive out: %2").arg(who, words));
}

void DeskPage::onPaid(const PayStay::Outcome &outcome, const QuoteStay::Answer &quote)
{
    const QString who = leftToRight(quote.plate.isEmpty() ? shownTicket(quote.ticket) : groupedPlate(quote.plate));
    const QString words = tr("%1 may drive out: paid %2, receipt %3")
                              .arg(who, leftToRight(moneyText(outcome.amount)), leftToRight(outcome.receipt));
    afterDeed();
    if (!outcome.change.isZero())
        m_box->say(Sentence(tr("%1 Give back %2."), // stays in sight until the next job begins
                            {Piece::sign(Glyph::Paid), Piece::bold(leftToRight(moneyText(outcome.change)))}));
    m_toast->sayFigure(outcome.change.isZero() ? tr("Out") : tr("Change %1").arg(amountText(outcome.change)), words);
}

void DeskPage::openBooking()
{
    if (m_desk->isBusy() || m_right->currentWidget() == m_amount || !m_lotKnown)
        return;
    const BoxInput input = m_box->input();
    m_right->setCurrentWidget(m_booking);
    m_suggestions->hide();
    m_booking->open(input.text.trimmed(), m_desk->decision().vehicleType);
}

void DeskPage::onBooked(const ReserveSpot::Outcome &outcome, const QString &plate)
{
    const QString who = leftToRight(plate.isEmpty() ? tr("Booking") : groupedPlate(plate));
    afterDeed();
    m_toast->sayFigure(outcome.spot,
                       tr("%1: %2 to %3, code %4")
                           .arg(who, until(outcome.booked.from), until(outcome.booked.until),
                                leftToRight(shownTicket(outcome.ticket))));
}

void DeskPage::cancelBooking(const StayLine &line)
{
    const CancelStay::Command command {StayKey {StayId {line.stay}, {}, {}}};
    m_office.run<CancelStay>(m_cancelNumber.forInput(command.toJson()), command)
        .then(this, [this, line](const Result<CancelStay::Outcome> &outcome) {
            if (!outcome) {
                m_due->showCancelError(errorText(outcome.error()));
                return;
            }
            m_cancelNumber.finish();
            m_due->closeQuestion();
            const QString who = line.plate.isEmpty() ? shownTicket(line.ticket) : groupedPlate(line.plate);
            m_toast->say(tr("The booking of %1 is cancelled.").arg(leftToRight(who)));
        });
}

} // namespace parkdesk
