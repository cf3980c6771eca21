// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpage.h"

#include "services/stays/cancelstay.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/boardcards.h"
#include "ui/desk/boardfeed.h"
#include "ui/desk/bookingsheet.h"
#include "ui/desk/boxcard.h"
#include "ui/desk/boxdesk.h"
#include "ui/desk/deskdeeds.h"
#include "ui/desk/deskreports.h"
#include "ui/desk/deskside.h"
#include "ui/desk/staylistcard.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/banner.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keyqueue.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"

#include <QHBoxLayout>
#include <QLineEdit>
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
    , m_board(new BoardCards(this))
    , m_side(new DeskSide(m_board->beside()))
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
    row->addWidget(m_side);
    m_side->setFixedWidth(rightWidth);
    m_side->keep(m_amount);
    m_side->keep(m_booking);
    connectBox();
    connectDesk();
    connectSide();
    connectBoard();
    addKeys();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DeskPage::showBoard);
    m_tick.start();
    // Later, as an answer that is already there comes at once, before anybody could listen to this page.
    QMetaObject::invokeMethod(m_feed, &BoardFeed::refresh, Qt::QueuedConnection);
}

QLayout *DeskPage::leftColumn()
{
    m_board->due()->setCancellable(m_office.may(Permission::BookSpots));
    m_banner->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    column->addWidget(m_banner);
    column->addWidget(m_box);
    column->addLayout(m_board->below(), 1);
    return column;
}

void DeskPage::connectBox()
{
    connect(m_box, &BoxCard::inputChanged, this, [this] {
        const QString text = m_box->input().text;
        if (text.startsWith(u'>')) {
            m_box->clear();
            Q_EMIT commandsWanted(text.sliced(1));
            return;
        }
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
    connect(m_desk, &BoxDesk::cameIn, this, [this](const EnterVehicle::Outcome &outcome, const QString &plate) {
        tell(cameInReport(outcome, plate, reportScene()));
    });
    connect(m_desk, &BoxDesk::arrived, this, [this](const Arrive::Outcome &outcome, const QString &plate) {
        tell(arrivedReport(outcome, plate, reportScene()));
    });
    connect(m_desk, &BoxDesk::wentOut, this,
            [this](const LeaveStay::Outcome &outcome, const QString &plate) { tell(wentOutReport(outcome, plate)); });
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

void DeskPage::connectSide()
{
    connect(m_side, &DeskSide::opened, this, &DeskPage::onPanelOpened);
    connect(m_side, &DeskSide::finished, this, &DeskPage::tell);
    connect(m_side, &DeskSide::dismissed, this, [this] { backToBox(false); });
    connect(m_side, &DeskSide::busyChanged, this, [this](bool busy) {
        if (busy)
            m_keys->hold();
        else
            releaseKeys();
    });
}

void DeskPage::connectBoard()
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
    connect(m_board, &BoardCards::chosen, this, &DeskPage::nameVehicle);
    connect(m_board->due(), &StayListCard::cancelConfirmed, this, &DeskPage::cancelBooking);
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
    m_board->setBoard(board, now);
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
    const bool possible = m_feed->board() && !m_side->holdsBox() && !m_desk->isBusy();
    const QList<Suggestion> rows = possible
        ? suggestionsFor(m_desk->input(), m_desk->decision(), *m_feed->board(), m_office.clock().now())
        : QList<Suggestion>();
    const bool matches =
        std::any_of(rows.begin(), rows.end(), [](const Suggestion &row) { return row.deed == Suggestion::Deed::Name; });
    m_suggestions->setRows(rows);
    m_suggestions->setVisible(!rows.isEmpty() && (wanted || m_downPressed || matches));
    m_suggestions->placeBelow(m_box);
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_suggestions->placeBelow(m_box);
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
    if (m_desk->isBusy() || m_side->holdsBox())
        return;
    m_arriving.reset();
    m_box->clear();
    m_box->setText(shownTicket(text));
}

void DeskPage::focusBox()
{
    if (m_side->holdsBox()) {
        m_side->panel()->firstField()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_side->close();
    m_box->setResting(false);
    m_box->box()->setFocus(Qt::ShortcutFocusReason);
}

void DeskPage::takeScan(const QString &code)
{
    if (m_side->holdsBox() || m_desk->isBusy()) {
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
    releaseKeys();
}

void DeskPage::releaseKeys()
{
    if (m_side->holdsBox())
        m_keys->releaseTo(m_side->panel()->firstField(), m_side->panel()->takesEnterAhead());
    else
        m_keys->releaseTo(m_box->box(), true);
}

void DeskPage::show(DeskPanel *panel)
{
    m_side->open(panel);
}

void DeskPage::startDeed(DeskDeed deed, StayId stay)
{
    if (deed == DeskDeed::Details) {
        Q_EMIT detailsAsked(stay);
        return;
    }
    m_office.read<DescribeStay>({stay}).then(this, [this, deed](const Result<DescribeStay::Answer> &answer) {
        if (answer)
            openDeed(deed, *answer);
        else
            m_box->showRefusal(answer.error());
    });
}

void DeskPage::openDeed(DeskDeed deed, const DescribeStay::Answer &stay)
{
    if (m_desk->isBusy() || m_side->holdsBox())
        return;
    if (DeskPanel *panel = newDeedPanel(deed, stay, m_office)) {
        show(panel);
        return;
    }
    // The box knows what this vehicle's state asks for.
    focusBox();
    nameVehicle(stay.stay.ticket.stored());
    m_desk->enter();
}

void DeskPage::openPanel(const QuoteStay::Answer &quote)
{
    m_toast->dismiss();
    m_amount->open(quote);
    show(m_amount);
}

void DeskPage::onPanelOpened()
{
    const DeskPanel &panel = *m_side->panel();
    m_suggestions->hide();
    m_box->setResting(panel.holdsBox(), panel.boxHint());
    if (const Sentence line = panel.boxLine(); !line.isEmpty())
        m_box->say(line);
    if (QWidget *field = panel.firstField())
        field->setFocus(Qt::TabFocusReason); // what stands in it is selected
}

void DeskPage::backToBox(bool clear)
{
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

ReportScene DeskPage::reportScene() const
{
    return {m_feed->board()->free.lot, m_office.clock().now()};
}

void DeskPage::tell(const DeedReport &report)
{
    backToBox(report.clearsBox);
    if (!report.stays.isEmpty())
        m_box->say(report.stays);
    m_toast->sayFigure(report.figure, report.words);
}

void DeskPage::takeTyped(const QString &text)
{
    focusBox();
    if (m_desk->isBusy() || m_side->holdsBox())
        return;
    m_arriving.reset();
    m_box->clear();
    m_box->setText(text);
}

void DeskPage::openBooking()
{
    if (m_desk->isBusy() || m_side->holdsBox() || !m_lotKnown)
        return;
    m_booking->open(m_box->input().text.trimmed(), m_desk->decision().vehicleType);
    show(m_booking);
}

void DeskPage::cancelBooking(const StayLine &line)
{
    const CancelStay::Command command {StayKey {StayId {line.stay}, {}, {}}};
    m_office.run<CancelStay>(m_cancelNumber.forInput(command.toJson()), command)
        .then(this, [this, line](const Result<CancelStay::Outcome> &outcome) {
            if (!outcome) {
                m_board->due()->showCancelError(errorText(outcome.error()));
                return;
            }
            m_cancelNumber.finish();
            m_board->due()->closeQuestion();
            const QString who = line.plate.isEmpty() ? shownTicket(line.ticket) : groupedPlate(line.plate);
            m_toast->say(tr("The booking of %1 is cancelled.").arg(leftToRight(who)));
        });
}

} // namespace parkdesk
