// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskpage.h"

#include "services/stays/cancelstay.h"
#include "ui/desk/amountpanel.h"
#include "ui/desk/boardcards.h"
#include "ui/desk/boardfeed.h"
#include "ui/desk/bookingsheet.h"
#include "ui/desk/boxcard.h"
#include "ui/desk/boxwork.h"
#include "ui/desk/deskdeeds.h"
#include "ui/desk/deskpaper.h"
#include "ui/desk/deskside.h"
#include "ui/desk/feepanel.h"
#include "ui/desk/pricepanel.h"
#include "ui/desk/queuepanel.h"
#include "ui/desk/staylistcard.h"
#include "ui/desk/undodesk.h"
#include "ui/desk/undopanel.h"
#include "ui/shared/banner.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"
#include "ui/shared/whyprice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
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
    , m_work(new BoxWork(office, lot, this))
    , m_banner(new Banner)
    , m_board(new BoardCards(this))
    , m_side(new DeskSide(m_board->beside()))
    , m_amount(new AmountPanel(office))
    , m_booking(new BookingSheet(office, lot))
    , m_toast(new Toast(this))
    , m_why(new WhyPrice(office, this))
    , m_undo(new UndoDesk(office, m_work->card()->box(), this))
{
    setObjectName(u"deskPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    row->setSpacing(metric::pageMargin);
    m_left = leftColumn();
    row->addWidget(m_left, 1);
    row->addWidget(m_side);
    m_side->setFixedWidth(rightWidth);
    m_side->keep(m_amount);
    m_side->keep(m_booking);
    connectWork();
    connectSide();
    connectBoard();
    connectUndo();
    connectUndoAsked();
    addKeys();
    addDeedKeys();
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &DeskPage::showBoard);
    m_tick.start();
    // Later, as an answer that is already there comes at once, before anybody could listen to this page.
    QMetaObject::invokeMethod(m_feed, &BoardFeed::refresh, Qt::QueuedConnection);
}

QWidget *DeskPage::leftColumn()
{
    m_board->due()->setCancellable(m_office.may(Permission::BookSpots));
    m_banner->hide();
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    m_above = new QVBoxLayout; // strips; no gap while there is none
    m_above->addWidget(m_banner);
    column->addLayout(m_above);
    column->addWidget(m_work->card());
    column->addLayout(m_board->below(), 1);
    return left;
}

void DeskPage::makeRoom()
{
    const bool wide = m_side->isWide();
    if (wide == m_left->isHidden())
        return;
    m_left->setHidden(wide);
    if (wide) {
        m_side->setMinimumWidth(0);
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_side->setFixedWidth(rightWidth);
    }
}

bool DeskPage::isCovered()
{
    if (!m_side->isWide())
        return false;
    m_toast->say(tr("Book or leave this sheet first: Esc goes back to the box."));
    return true;
}

void DeskPage::connectWork()
{
    connect(m_work, &BoxWork::decided, this, &DeskPage::startWaiting);
    connect(m_work, &BoxWork::jobBegan, m_toast, &Toast::dismiss);
    connect(m_work, &BoxWork::reported, this, &DeskPage::tell);
    connect(m_work, &BoxWork::quoted, this, &DeskPage::openPanel);
    connect(m_work, &BoxWork::feeAsked, this, [this](StayId stay) {
        m_toast->dismiss();
        startDeed(DeskDeed::TakePayment, stay);
    });
    connect(m_work, &BoxWork::bookRequested, this, &DeskPage::openBooking);
    connect(m_work, &BoxWork::reEnterRequested, this, &DeskPage::reEnter);
    connect(m_work, &BoxWork::deedRequested, this, &DeskPage::startDeedHere);
    connect(m_work, &BoxWork::detailsRequested, this, &DeskPage::detailsAsked);
    connect(m_work, &BoxWork::commandsWanted, this, &DeskPage::commandsWanted);
    connect(m_work, &BoxWork::idle, this, [this] {
        m_work->releaseKeys(m_side->panel());
        takeUpScan();
    });
    connect(m_work, &BoxWork::keysDropped, this, [this](const QString &typed) {
        m_toast->say(tr("Not taken, as the deed before it was refused: %1").arg(leftToRight(typed)));
    });
}

void DeskPage::connectSide()
{
    connect(m_amount, &AmountPanel::priceChanged, this, [this] { m_work->say(m_amount->boxLine()); });
    connect(m_side, &DeskSide::opened, this, &DeskPage::onPanelOpened);
    connect(m_side, &DeskSide::currentChanged, this, &DeskPage::makeRoom);
    connect(m_side, &DeskSide::finished, this, &DeskPage::tell);
    connect(m_side, &DeskSide::dismissed, this, [this] { backToBox(false); });
    connect(m_side, &DeskSide::busyChanged, this, [this](bool busy) {
        if (busy)
            m_work->holdKeys();
        else
            m_work->releaseKeys(m_side->panel());
    });
}

void DeskPage::connectBoard()
{
    connect(m_feed, &BoardFeed::boardChanged, this, [this] {
        m_banner->hide();
        showBoard();
        m_work->lookAgain();
    });
    connect(m_feed, &BoardFeed::lotShown, this, &DeskPage::showBoard);
    connect(m_feed, &BoardFeed::failed, this, [this](const Error &error) {
        const auto &board = m_feed->board();
        const QString words = board
            ? tr("%1 What you see is from %2.").arg(errorText(error), timeText(board->asOf, *board->free.lot.zone))
            : errorText(error);
        m_banner->say(Banner::Kind::Warning, words);
    });
    connect(m_board, &BoardCards::chosen, this, [this](const QString &ticket) { m_work->name(ticket, false); });
    connect(m_board, &BoardCards::pageAsked, this, &DeskPage::pageAsked);
    for (QListView *view : m_board->views())
        m_work->watch(view);
    connect(m_board, &BoardCards::queueUndoAsked, this, &DeskPage::giveNumberBack);
    connect(m_board, &BoardCards::queueAsked, this, &DeskPage::openQueue);
    connect(m_board->due(), &StayListCard::cancelConfirmed, this, &DeskPage::cancelBooking);
}

void DeskPage::connectUndo()
{
    connect(m_undo, &UndoDesk::said, this, [this](const Sentence &sentence, bool quiet) {
        m_toast->dismiss();
        m_work->say(sentence, quiet);
        m_work->takeFocus();
    });
    connect(m_undo, &UndoDesk::dropped, this, [this] { backToBox(false); });
    connect(m_undo, &UndoDesk::reasonWanted, this, [this](const LastDeed::Deed &deed) {
        m_toast->dismiss();
        show(new UndoPanel(m_office, deed, m_feed->board()->free.lot));
    });
    connect(m_undo, &UndoDesk::busyChanged, this, [this](bool busy) {
        if (busy)
            m_work->holdKeys();
        else
            m_work->releaseKeys(m_side->panel());
    });
    connect(m_undo, &UndoDesk::reported, this, &DeskPage::tell);
    connect(m_undo, &UndoDesk::refused, m_work, &BoxWork::refuse);
    connect(m_undo, &UndoDesk::numberReturned, this, &DeskPage::giveNumberBack);
    connect(m_undo, &UndoDesk::noticed, this,
            [this] { m_toast->offer(tr("Undo"), keyText(QKeyCombination(Qt::CTRL, Qt::Key_Z))); });
}

void DeskPage::connectUndoAsked()
{
    const auto whenFree = [this](const auto &ask) {
        if (!m_work->isBusy() && !m_side->holdsBox() && !isCovered())
            ask();
    };
    const auto newest = [=, this] { whenFree([this] { m_undo->ask(); }); };
    connect(m_toast, &Toast::actionTriggered, this, [=, this] { whenFree([this] { m_undo->takeBackNoticed(); }); });
    connect(m_board, &BoardCards::undoAsked, this,
            [=, this](qint64 deed) { whenFree([=, this] { m_undo->takeBack({deed}); }); });
    connect(m_board, &BoardCards::undoOffered, this,
            [=, this](qint64 deed) { whenFree([=, this] { m_undo->offer({deed}); }); });
    connect(m_board, &BoardCards::newestUndoAsked, this, newest);
    addCommand(this, u"undo"_s, tr("Take Back the Newest Deed"), QKeyCombination(Qt::CTRL, Qt::Key_Z), newest);
}

void DeskPage::addKeys()
{
    addCommand(this, u"nextType"_s, tr("Next Vehicle Type"), Qt::Key_F4, [this] {
        if (m_side->isWide())
            m_booking->nextType();
        else
            m_work->card()->cycleType();
    });
    addCommand(this, u"chooseSpot"_s, tr("Choose a Spot"), Qt::Key_F7, [this] {
        if (m_side->isWide())
            m_booking->chooseSpot();
        else
            m_work->card()->chooseSpot();
    });
    addCommand(this, u"payByCard"_s, tr("Pay by Card"), Qt::Key_F8, [this] {
        if (auto *fee = qobject_cast<FeePanel *>(m_side->panel()))
            fee->toggleCard();
        else
            m_amount->toggleCard();
    });
    addCommand(this, u"whyPrice"_s, tr("Why This Price?"), Qt::Key_F3, &DeskPage::explainPrice);
    addCommand(this, u"refreshDesk"_s, tr("Refresh"), Qt::Key_F5, [this] { m_feed->refresh(); });
    addCommand(this, u"callQueueNumber"_s, tr("Call a Number of the Queue…"), QKeyCombination(Qt::CTRL, Qt::Key_J),
               &DeskPage::openQueue);
    addCommand(this, u"newBooking"_s, tr("Book a Spot…"), QKeyCombination(Qt::CTRL, Qt::Key_N), &DeskPage::openBooking);
    noteKey(this, tr("Do what the line says"), Qt::Key_Return);
    noteKey(this, tr("Mark another meaning"), Qt::Key_Down);
    noteKey(this, tr("Open the stay of the marked row"), Qt::Key_Right);
    noteKey(this, tr("Close the list, clear the box"), Qt::Key_Escape);
}

void DeskPage::addDeedKeys()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key, DeskDeed deed) {
        addCommand(this, name, text, key, [this, deed] { startDeedHere(deed); });
    };
    const auto control = [](Qt::Key key) { return QKeySequence(QKeyCombination(Qt::CTRL, key)); };
    add(u"extendStay"_s, tr("Extend the Stay…"), control(Qt::Key_T), DeskDeed::Extend);
    add(u"moveStay"_s, tr("Move to Another Spot…"), control(Qt::Key_M), DeskDeed::Move);
    add(u"openStay"_s, tr("Open the Stay"), control(Qt::Key_E), DeskDeed::Details);
    add(u"correctStay"_s, tr("Correct Plate or Type…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_E),
        DeskDeed::Correct);
    add(u"foundOnSpot"_s, tr("Found on Another Spot…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_M),
        DeskDeed::Found);
    add(u"closeStay"_s, tr("Close Without Payment…"), QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_U),
        DeskDeed::Close);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        addCommand(this, key == Qt::Key_Return ? u"reEnter"_s : u"reEnterKeypad"_s, tr("Re-enter"), control(key),
                   &DeskPage::reEnter);
}

/// What the keys mean: the vehicle of the panel, of the row with the focus, or in the box.
StayId DeskPage::stayAtHand() const
{
    if (m_side->holdsBox())
        return m_side->panel()->stay();
    if (const StayId stay = m_board->focusedStay(); stay.isValid())
        return stay;
    return m_work->decision().subject.stay;
}

void DeskPage::explainPrice()
{
    if (m_work->isBusy() || isCovered())
        return;
    if (const StayId stay = stayAtHand(); stay.isValid())
        m_why->open(stay, {});
    else
        m_toast->say(tr("Type a plate or mark a row first: which vehicle is meant?"));
}

void DeskPage::startDeedHere(DeskDeed deed)
{
    if (m_work->isBusy() || isCovered())
        return;
    const bool inBox = !m_side->holdsBox() && !m_board->focusedStay().isValid();
    if (inBox && m_work->text().isEmpty() && !stayAtHand().isValid()) {
        m_toast->say(tr("Type a plate or mark a row first: which vehicle is meant?"));
        return;
    }
    m_deedWaits = deed;
    if (deed != DeskDeed::Details)
        m_work->holdKeys(); // they are meant for the panel
    if (!inBox || !m_work->isUndecided())
        startWaiting();
}

void DeskPage::startWaiting()
{
    if (!m_deedWaits || (m_work->isUndecided() && !m_side->holdsBox() && !m_board->focusedStay().isValid()))
        return;
    const DeskDeed deed = *std::exchange(m_deedWaits, std::nullopt);
    if (const StayId stay = stayAtHand(); stay.isValid())
        startDeed(deed, stay);
    else
        m_work->refuse({ErrorCode::NotInside, Field::Plate, {}});
}

void DeskPage::reEnter()
{
    if (isCovered())
        return;
    if (m_side->panel() != nullptr) {
        if (m_side->panel()->isBusy())
            return;
        m_side->close();
        backToBox(false);
    }
    m_work->reEnter();
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
    m_booking->setLot(board.free.lot, types);
    m_amount->setDefaultTender(board.defaultTender);
    m_work->setSpotLabels(m_feed->spotLabels());
    m_work->setScene({board.free.lot, board.free.rows, m_feed->types(), board.likely, board.deskKind, now});
    m_board->setBoard(board, now);
    m_undo->setLot(board.free.lot);
    if (!m_lotKnown) {
        m_lotKnown = true;
        Q_EMIT lotLearnt(board.free.lot);
    }
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_work->placeList();
}

void DeskPage::focusBox()
{
    if (m_side->holdsBox()) {
        m_side->panel()->firstField()->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    m_side->close();
    m_work->takeFocus();
    takeUpScan();
}

void DeskPage::takeScan(const QString &code)
{
    if (m_side->panel() != nullptr || m_work->isBusy()) {
        if (!m_waitingScans.contains(code))
            m_waitingScans.append(code);
        sayWaitingScans();
        return;
    }
    focusBox();
    m_work->name(code, true);
}

void DeskPage::sayWaitingScans()
{
    const Piece code = Piece::bold(shownTicket(m_waitingScans.first()));
    const auto others = static_cast<int>(m_waitingScans.size()) - 1;
    const Sentence words = others == 0
        ? Sentence(tr("Scanned %1: it waits until this is done."), {code})
        : Sentence(tr("Scanned %1 and %n more: they wait until this is done.", nullptr, others), {code});
    m_work->say(words, true);
    if (m_side->isWide())
        m_toast->say(words.plainText()); // the line of the box is out of sight
}

void DeskPage::takeUpScan()
{
    if (m_waitingScans.isEmpty())
        return;
    // After this event, so that what was held back is typed first.
    QTimer::singleShot(0, this, [this] {
        if (!m_waitingScans.isEmpty() && m_side->panel() == nullptr && !m_work->isBusy())
            takeScan(m_waitingScans.takeFirst());
    });
}

void DeskPage::tellUnknownScan(const QString &raw)
{
    m_toast->say(tr("Scanned %1, which is no ticket or booking of this office.").arg(leftToRight(raw)));
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
            m_work->refuse(answer.error());
    });
}

void DeskPage::openDeed(DeskDeed deed, const DescribeStay::Answer &stay)
{
    if (m_work->isBusy() || (m_side->panel() != nullptr && m_side->panel()->isBusy()))
        return;
    if (deed == DeskDeed::Undo) {
        m_undo->offerOf(stay.stay.id);
        return;
    }
    if (deed == DeskDeed::Reprint) {
        m_work->releaseKeys(m_side->panel());
        if (m_paper != nullptr)
            m_paper->copyOfStay(stay.stay.id);
        return;
    }
    if (DeskPanel *panel = newDeedPanel(deed, stay, m_office)) {
        show(panel);
        m_work->releaseKeys(m_side->panel());
        return;
    }
    m_work->releaseKeys(nullptr);
    if (m_side->panel() != nullptr) {
        m_side->close();
        m_work->resume(false);
    }
    // The box knows what this vehicle's state asks for.
    focusBox();
    m_work->name(stay.stay.ticket.stored(), true);
}

void DeskPage::openPanel(const QuoteStay::Answer &quote)
{
    m_toast->dismiss();
    if (quote.unpriced) {
        show(new PricePanel(m_office, quote));
        return;
    }
    m_amount->open(quote);
    show(m_amount);
}

void DeskPage::onPanelOpened()
{
    DeskPanel *panel = m_side->panel();
    m_work->rest(*panel);
    const QList<QLineEdit *> fields = panel->findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        m_work->watch(field);
    if (QWidget *field = panel->firstField())
        field->setFocus(Qt::TabFocusReason); // what stands in it is selected
}

void DeskPage::backToBox(bool clear)
{
    m_work->resume(clear);
    m_work->takeFocus();
    takeUpScan();
}

void DeskPage::tell(const DeedReport &report)
{
    backToBox(report.clearsBox);
    if (!report.stays.isEmpty())
        m_work->say(report.stays);
    m_toast->sayFigure(report.figure, report.words);
    m_undo->look(report.stay);
    if (report.keptInSight)
        m_toast->keep();
    if (m_paper != nullptr && m_paper->take(report.paper))
        m_toast->offerMore(tr("Print"), keyText(QKeyCombination(Qt::CTRL, Qt::Key_P)));
}

void DeskPage::setPrinting(Printing &printing)
{
    m_paper = new DeskPaper(m_office, printing, this);
    m_above->addWidget(m_paper->banner());
    connect(this, &DeskPage::lotLearnt, m_paper, &DeskPaper::learnLot);
    if (m_feed->board())
        m_paper->learnLot(m_feed->board()->free.lot);
    connect(m_paper, &DeskPaper::panelMade, this, [this](DeskPanel *panel) {
        m_toast->dismiss(); // it would lie over the panel; what to give back stays in the line of the box
        show(panel);
    });
    connect(m_toast, &Toast::moreTriggered, m_paper, &DeskPaper::printLast);
    connect(m_paper, &DeskPaper::said, m_toast, [this](const QString &words) { m_toast->say(words); });
}

void DeskPage::takeTyped(const QString &text)
{
    focusBox();
    m_work->name(text, false);
}

void DeskPage::enterOn(const QString &spot)
{
    focusBox();
    m_work->card()->setSpot(spot);
}

void DeskPage::bookOn(const QString &spot)
{
    openBooking();
    m_booking->presetSpot(spot);
}

void DeskPage::openBooking()
{
    if (m_work->isBusy() || m_side->holdsBox() || !m_lotKnown)
        return;
    m_booking->open(m_work->text(), m_work->decision().vehicleType);
    show(m_booking);
}

void DeskPage::openQueue()
{
    if (m_work->isBusy() || m_side->holdsBox() || !m_lotKnown || isCovered())
        return;
    m_toast->dismiss();
    show(new QueuePanel(m_office, m_feed->board()->free.lot));
}

void DeskPage::giveNumberBack(QueueEntryId entry)
{
    if (m_work->isBusy() || m_side->holdsBox())
        return;
    const LeaveQueue::Command command {entry};
    m_office.run<LeaveQueue>(m_queueNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<LeaveQueue::Outcome> &outcome) {
            if (!outcome) {
                m_work->refuse(outcome.error());
                return;
            }
            m_queueNumber.finish();
            m_toast->say(tr("Number %1 waits no longer.").arg(outcome->number));
        });
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
            m_toast->say(outcome->fee ? tr("The booking of %1 is cancelled late: it owes %2.")
                                            .arg(leftToRight(who), leftToRight(moneyText(*outcome->fee)))
                                      : tr("The booking of %1 is cancelled.").arg(leftToRight(who)));
            m_undo->look(outcome->stay);
        });
}

} // namespace parkdesk
