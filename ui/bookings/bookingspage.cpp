// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/bookingspage.h"

#include "services/lots/listlots.h"
#include "ui/bookings/bookinglines.h"
#include "ui/bookings/waitinglist.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/daytitle.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/vehicledelegate.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using ShowBookings = BookingsList::Show;

constexpr int waitingTab = 10; // beside those of BookingsList::Show
constexpr int bookingTickMs = 1000;
constexpr qint64 bookingMinute = 60'000;
constexpr int timeWidth = 88;
constexpr int bookingWidths[] = {132, 172, 168, 96, 72, 128, 164};
const QString lotFilter = u"lot"_s;

/// Tags for states, beside what a vehicle is shown by.
class BookingDelegate : public VehicleDelegate {
public:
    using RowOf = std::function<const BookingsList::Row *(const QModelIndex &index)>;
    using StateOf = std::function<TagCell(const BookingsList::Row &row)>;

    BookingDelegate(const RowOf &rowOf, StateOf stateOf, QObject *parent)
        : VehicleDelegate(
            BookingModel::PlateColumn, BookingModel::TypeColumn,
            [rowOf](const QModelIndex &index) {
                const BookingsList::Row *row = rowOf(index);
                return row == nullptr ? std::nullopt
                                      : std::optional(VehicleCells {row->plate, row->ticket, row->vehicleType});
            },
            parent)
        , m_rowOf(rowOf)
        , m_stateOf(std::move(stateOf))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const BookingsList::Row *row = index.column() == BookingModel::StateColumn ? m_rowOf(index) : nullptr;
        if (row == nullptr) {
            VehicleDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        paintRow(*painter, shown);
        paintTagCell(*painter, shown, m_stateOf(*row));
    }

private:
    RowOf m_rowOf;
    StateOf m_stateOf;
};

} // namespace

BookingsPage::BookingsPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : ListFrame(u"bookings"_s, tr("Bookings"), memory, parent)
    , m_office(office)
    , m_lot(lot)
    , m_model(new BookingModel(this))
    , m_window(new BygoneWindow(this))
    , m_feed(
          office, this, [this] { return question(); }, [this](const BookingsList::Answer &answer) { take(answer); },
          [this](const Error &error) { showError(errorText(error)); })
    , m_bygone(office, *m_window, this, bygoneEars())
    , m_lots(new QComboBox)
    , m_plate(new VehicleView)
{
    setObjectName(u"bookingsPage"_s);
    addTab(static_cast<int>(ShowBookings::Today), tr("Today"), u"today"_s);
    addTab(static_cast<int>(ShowBookings::Coming), tr("Coming"), u"coming"_s);
    addTab(waitingTab, tr("Waiting"), u"waiting"_s);
    addTab(static_cast<int>(ShowBookings::Past), tr("Past"), u"past"_s);
    addTab(static_cast<int>(ShowBookings::Missed), tr("Cancelled or not come"), u"missed"_s);
    restoreTab(static_cast<int>(ShowBookings::Today));
    setFilterHint(tr("Plate, code or spot"));
    setUpWindow();
    setUpDeeds();
    setUpTable();
    setUpLots();
    connect(this, &ListFrame::tabChosen, this, &BookingsPage::restart);
    connect(this, &ListFrame::filterChanged, this, &BookingsPage::restart);
    connect(this, &ListFrame::retryAsked, this, [this] {
        m_feed.refresh();
        m_waiting->refresh();
        if (isOver())
            askBygone();
    });
    connect(empty(), &EmptyState::actionTriggered, this, [this] {
        if (filterText().isEmpty())
            Q_EMIT bookingAsked();
        else
            setFilterText({});
    });
    m_tick.setInterval(bookingTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        const Instant now = m_office.clock().now();
        if (std::exchange(m_minute, now.ms / bookingMinute) == now.ms / bookingMinute)
            return;
        m_model->setNow(now);
        m_waiting->tick();
        m_feed.refresh();
    });
    m_feed.setAwake(false);
    m_bygone.setAwake(false);
    m_feed.onWaiting([this](bool waiting) { setWaiting(waiting); });
    restart();
}

void BookingsPage::setUpTable()
{
    ListTable &list = *table();
    list.setModel(m_model);
    list.setItemDelegate(new BookingDelegate([this](const QModelIndex &index) { return m_model->rowAt(index); },
                                             [this](const BookingsList::Row &row) { return m_model->state(row); },
                                             &list));
    for (int column = 0; column < static_cast<int>(std::size(bookingWidths)); ++column)
        list.setColumnWidth(column, bookingWidths[column]);
    list.horizontalHeader()->setStretchLastSection(true);
    list.setSortableColumns({BookingModel::FromColumn, BookingModel::PlateColumn});
    connect(&list, &ListTable::sortAsked, this, [this](int column, Qt::SortOrder order) {
        m_sort = column == BookingModel::PlateColumn ? BookingsList::Sort::Plate : BookingsList::Sort::From;
        m_descending = order == Qt::DescendingOrder;
        m_feed.restart();
    });
    const auto openChosen = [this] {
        if (const BookingsList::Row *row = chosen())
            ask(isPossible(DeskDeed::Arrive, *row) ? DeskDeed::Arrive : DeskDeed::Details);
    };
    connect(&list, &ListTable::opened, this, openChosen);
    connect(m_days, &WindowTable::opened, this, openChosen);
    connect(&list, &ListTable::moreWanted, this, [this] { m_feed.more(); });
    connect(&list, &ListTable::currentRowChanged, this, &BookingsPage::showChosen);
    noteKey(&list, tr("Let the Chosen Booking Arrive, or Open It"), QKeySequence(Qt::Key_Return));
    list.remember(memory(), listName());
}

void BookingsPage::setUpWindow()
{
    m_days = addWindow();
    m_days->setWindow(m_window);
    m_days->setItemDelegate(
        new BookingDelegate([this](const QModelIndex &index) { return m_window->rowAt(index.row()); },
                            [this](const BookingsList::Row &row) { return m_window->state(row); }, m_days));
    m_days->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < static_cast<int>(std::size(bookingWidths)); ++column)
        m_days->header()->resizeSection(column, column == BookingModel::FromColumn ? timeWidth : bookingWidths[column]);
    m_days->remember(memory(), u"bygone"_s);
    connect(m_days, &WindowTable::currentRowChanged, this, &BookingsPage::showChosen);
    connect(m_window, &QAbstractItemModel::dataChanged, this, &BookingsPage::showChosen);
    m_days->returnAfterReset([this] { return m_bygone.refreshes(); });
}

BookingsPage::Bygone::Ears BookingsPage::bygoneEars()
{
    return {[this](const BygoneDays::Day &day) { return bygoneTitle(day); }, [this] { tellBygone(); },
            [this](const Error &error) { showError(errorText(error)); },
            [](const ChangeSet &changes) {
                return changes.touches(Entity::Stay) || changes.touches(Entity::Claim)
                    || changes.touches(Entity::Payment);
            },
            [this] { return m_days->idsInSight(); }};
}

bool BookingsPage::isWaiting() const
{
    return tab() == waitingTab;
}

bool BookingsPage::isOver() const
{
    const auto show = static_cast<ShowBookings>(tab());
    return show == ShowBookings::Past || show == ShowBookings::Missed;
}

void BookingsPage::restart()
{
    useWindow(isOver());
    m_waiting->setInUse(isWaiting());
    showDeeds();
    m_bygone.setAwake(isOver() && isVisible());
    m_feed.restart();
    if (isOver()) {
        setFoot({});
        askBygone();
    }
    m_waiting->filter();
}

void BookingsPage::askBygone()
{
    if (!m_bygone.lot().id.isValid()) // when the first answer says what the day is
        return;
    BygoneQuery query;
    query.here = m_lot;
    query.lot = question().lot;
    query.show = static_cast<ShowBookings>(tab());
    query.text = filterText();
    m_window->setNow(m_office.clock().now());
    m_days->forgetReturn();
    m_bygone.ask(query);
}

QString BookingsPage::bygoneTitle(const BygoneDays::Day &day) const
{
    const QString name = dayTitle(day.span.from, m_office.clock().now(), *m_bygone.lot().zone);
    return tr("%1 · %2", "day, count").arg(name, tr("%n booking(s)", nullptr, day.rows));
}

void BookingsPage::tellBygone()
{
    if (!isOver())
        return;
    clearError();
    const int found = m_bygone.found();
    const bool none = found == 0 && m_bygone.isComplete();
    if (none)
        sayEmpty();
    showRows(!none);
    setFoot(m_bygone.isComplete() ? tr("%n booking(s) in all", nullptr, found)
                                  : tr("%1 bookings, counting on…").arg(QLocale().toString(found)));
    m_days->chooseFirst();
    showChosen();
}

const BookingsList::Row *BookingsPage::chosen() const
{
    if (!isOver())
        return m_model->rowAt(table()->currentIndex());
    const QModelIndex current = m_days->currentIndex();
    return current.isValid() ? m_window->rowAt(current.row()) : nullptr;
}

void BookingsPage::setUpDeeds()
{
    deeds()->addWidget(m_plate);
    addDeed(DeskDeed::Arrive, u"bookingsArrive"_s, tr("Arrive"), {}, Glyph::In);
    m_deeds.last().button->setLook(KeyButton::Look::Primary);
    m_deeds.last().button->setKeyHint(tr("Enter"));
    addDeed(DeskDeed::Extend, u"bookingsExtend"_s, tr("Extend"), QKeyCombination(Qt::CTRL, Qt::Key_T), Glyph::Extend);
    addDeed(DeskDeed::Move, u"bookingsMove"_s, tr("Move"), QKeyCombination(Qt::CTRL, Qt::Key_M), Glyph::Move);
    addDeed(DeskDeed::Cancel, u"bookingsCancel"_s, tr("Cancel Booking"), QKeySequence(Qt::Key_Delete), Glyph::Cancel);
    addDeed(DeskDeed::Details, u"bookingsOpen"_s, tr("Open Stay"), QKeyCombination(Qt::CTRL, Qt::Key_E), Glyph::Edit);
    setUpWaiting();
    deeds()->addStretch();
    const QKeySequence newKey = QKeyCombination(Qt::CTRL, Qt::Key_N);
    auto *book = new KeyButton(tr("New Booking"));
    book->setObjectName(u"bookingsNew"_s);
    book->setGlyph(Glyph::Book);
    book->setKeyHint(keyText(newKey));
    book->setEnabled(m_office.may(Permission::BookSpots));
    if (!book->isEnabled())
        book->setToolTip(tr("Booking is for an attendant or a manager."));
    connect(book, &KeyButton::clicked, this, &BookingsPage::bookingAsked);
    deeds()->addWidget(book);
    addCommand(this, u"bookingsNewAction"_s, tr("Book a Spot"), newKey, &BookingsPage::bookingAsked)
        ->setEnabled(book->isEnabled());
    showChosen();
}

void BookingsPage::addDeed(DeskDeed deed, const QString &name, const QString &text, const QKeySequence &key,
                           Glyph glyph)
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    button->setGlyph(glyph);
    if (!key.isEmpty())
        button->setKeyHint(keyText(key));
    connect(button, &KeyButton::clicked, this, [this, deed] { ask(deed); });
    deeds()->addWidget(button);
    QAction *action = addCommand(this, name + u"Action"_s, text, key, [this, deed] { ask(deed); });
    table()->addAction(action); // the menu of a row
    m_days->addAction(action);
    m_deeds.append({deed, button, action});
}

void BookingsPage::setUpLots()
{
    m_lots->setObjectName(u"bookingsLot"_s);
    m_lots->setAccessibleDescription(tr("lot whose bookings are shown"));
    m_lots->addItem(tr("All lots"), qint64 {0});
    m_lots->hide();
    head()->addWidget(m_lots);
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (!lots)
            return;
        const qint64 wanted = memory().look(listName()).filters.value(lotFilter).toLongLong();
        for (const Lot &lot : *lots) {
            m_lots->addItem(lot.name, lot.id.value);
            if (lot.id.value == wanted)
                m_lots->setCurrentIndex(m_lots->count() - 1);
        }
        m_lots->setVisible(lots->size() > 1);
        table()->setColumnHidden(BookingModel::LotColumn, lots->size() < 2);
        m_days->header()->setSectionHidden(BookingModel::LotColumn, lots->size() < 2);
        m_waiting->hideLots(lots->size() < 2);
        if (m_lots->currentIndex() > 0)
            chooseLot();
    });
    connect(m_lots, &QComboBox::activated, this, [this] {
        memory().setFilter(listName(), lotFilter, m_lots->currentData().toString());
        chooseLot();
    });
}

void BookingsPage::chooseLot()
{
    const qint64 lot = m_lots->currentData().toLongLong();
    m_waiting->setLot(lot > 0 ? std::optional(LotId {lot}) : std::nullopt);
    restart();
}

void BookingsPage::setUpWaiting()
{
    m_waiting = new WaitingList(m_office, *this);
    connect(m_waiting, &WaitingList::counted, this, [this](int waiting) { setTabCount(waitingTab, waiting); });
    connect(m_waiting, &WaitingList::answered, this, [this](bool any) {
        if (!any)
            sayEmpty();
        showRows(any);
    });
    connect(m_waiting, &WaitingList::deedAsked, this, &BookingsPage::deedAsked);
    connect(m_waiting, &WaitingList::driverAsked, this, &BookingsPage::driverAsked);
}

void BookingsPage::showDeeds()
{
    for (const Deed &deed : std::as_const(m_deeds))
        deed.button->setVisible(!isWaiting());
    showChosen();
}

BookingsList::Question BookingsPage::question() const
{
    BookingsList::Question question;
    question.here = m_lot;
    if (const qint64 lot = m_lots->currentData().toLongLong(); lot > 0)
        question.lot = LotId {lot};
    question.show = isOver() || isWaiting() ? ShowBookings::Today : static_cast<ShowBookings>(tab());
    question.text = filterText();
    question.sort = m_sort;
    question.descending = m_descending;
    return question;
}

void BookingsPage::take(const BookingsList::Answer &answer)
{
    clearError();
    m_minute = answer.asOf.ms / bookingMinute;
    m_model->setZone(answer.here.zone);
    m_model->setNow(m_office.clock().now());
    m_model->setRows({answer.rows.begin(), answer.rows.end()});
    setTabCount(static_cast<int>(ShowBookings::Today), answer.counts.today);
    setTabCount(static_cast<int>(ShowBookings::Coming), answer.counts.coming);
    setTabCount(static_cast<int>(ShowBookings::Past), answer.counts.past, answer.counts.more);
    setTabCount(static_cast<int>(ShowBookings::Missed), answer.counts.missed, answer.counts.more);
    if (!std::exchange(m_dayKnown, true)) {
        m_window->setZone(answer.here.zone);
        m_bygone.setLot(answer.here);
        if (isOver())
            askBygone();
    }
    if (isOver() || isWaiting())
        return;
    setCut(m_feed.isCut(), answer.rows.size());
    if (answer.rows.isEmpty())
        sayEmpty();
    showRows(!answer.rows.isEmpty());
    table()->chooseFirst();
    showChosen();
    table()->checkEnd();
}

void BookingsPage::sayEmpty()
{
    if (!filterText().isEmpty()) {
        empty()->setSentence(tr("Nothing here matches “%1”.").arg(filterText()));
        empty()->setAction(tr("Clear the Filter"), keyText(QKeySequence(Qt::Key_Escape)));
        return;
    }
    switch (static_cast<ShowBookings>(tab())) {
    case ShowBookings::Today: empty()->setSentence(tr("There are no bookings today.")); break;
    case ShowBookings::Coming: empty()->setSentence(tr("There are no bookings after today.")); break;
    case ShowBookings::Past: empty()->setSentence(tr("No booking of an earlier day was used.")); break;
    case ShowBookings::Missed: empty()->setSentence(tr("No booking was cancelled or missed.")); break;
    }
    if (isWaiting())
        empty()->setSentence(tr("Nobody waits for a booking."));
    const bool may = m_office.may(Permission::BookSpots);
    empty()->setAction(may ? tr("New Booking") : QString(), keyText(QKeyCombination(Qt::CTRL, Qt::Key_N)));
}

bool BookingsPage::isPossible(DeskDeed deed, const BookingsList::Row &row) const
{
    const bool open = row.state == StayState::Reserved;
    switch (deed) {
    case DeskDeed::Arrive: // also late, when it had already been given up
        return m_office.may(Permission::ParkVehicles) && (open || row.state == StayState::NoShow);
    case DeskDeed::Extend:
    case DeskDeed::Move: return m_office.may(Permission::ParkVehicles) && (open || row.state == StayState::Parked);
    case DeskDeed::Cancel: return m_office.may(Permission::BookSpots) && open;
    default: return true;
    }
}

void BookingsPage::showChosen()
{
    const BookingsList::Row *row = isWaiting() ? nullptr : chosen();
    if (row != nullptr)
        m_plate->setVehicle(row->plate, row->ticket);
    m_plate->setVisible(row != nullptr);
    for (const Deed &deed : std::as_const(m_deeds)) {
        const bool possible = row != nullptr && isPossible(deed.deed, *row);
        deed.button->setEnabled(possible);
        deed.action->setEnabled(possible);
    }
}

void BookingsPage::ask(DeskDeed deed)
{
    const BookingsList::Row *row = chosen();
    if (row != nullptr && isPossible(deed, *row))
        Q_EMIT deedAsked(deed, row->stay);
}

void BookingsPage::showEvent(QShowEvent *event)
{
    ListFrame::showEvent(event);
    m_feed.setAwake(true);
    m_waiting->setAwake(true);
    m_bygone.setAwake(isOver());
    m_tick.start();
}

void BookingsPage::hideEvent(QHideEvent *event)
{
    ListFrame::hideEvent(event);
    m_feed.setAwake(false);
    m_waiting->setAwake(false);
    m_bygone.setAwake(false);
    m_tick.stop();
}

} // namespace parkdesk
