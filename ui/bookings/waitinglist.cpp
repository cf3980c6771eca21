// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bookings/waitinglist.h"

#include "domain/driver.h"
#include "domain/plate.h"
#include "domain/ticketcode.h"
#include "services/changefeed.h"
#include "ui/bookings/waitinglines.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listframe.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/toast.h"
#include "ui/shared/vehicledelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int waitingBurstMs = 50;
constexpr int waitingRetryMs = 2000;
constexpr int waitingWidths[] = {44, 156, 88, 120, 104, 148, 224, 88, 96};

/// Tags for states, beside what a vehicle is shown by.
class WaitingDelegate : public VehicleDelegate {
public:
    WaitingDelegate(const WaitingModel &model, QObject *parent)
        : VehicleDelegate(
            WaitingModel::PlateColumn, WaitingModel::TypeColumn,
            [&model](const QModelIndex &index) {
                const WaitlistOfLot::Row *row = model.rowAt(index);
                return row == nullptr ? std::nullopt
                                      : std::optional(VehicleCells {row->plate, row->ticket, row->vehicleType});
            },
            parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const WaitlistOfLot::Row *row = index.column() == WaitingModel::StateColumn ? m_model.rowAt(index) : nullptr;
        if (row == nullptr) {
            VehicleDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem shown(option);
        initStyleOption(&shown, index);
        paintRow(*painter, shown);
        paintTagCell(*painter, shown, waitingState(*row, m_model.now()));
    }

private:
    const WaitingModel &m_model;
};

QString whoOf(const WaitlistOfLot::Row &row)
{
    if (!row.plate.isEmpty())
        return leftToRight(groupedPlate(row.plate));
    return row.ticket.isEmpty() ? WaitingList::tr("No. %1", "rank in a list").arg(row.rank)
                                : leftToRight(shownTicket(row.ticket));
}

bool matches(const WaitlistOfLot::Row &row, const QString &text)
{
    const auto plate = Plate::fromText(text);
    const auto own = Plate::fromText(row.plate);
    const auto code = TicketCode::fromText(text);
    return (plate && own && own->normal().contains(plate->normal())) || (code && code->stored() == row.ticket)
        || row.note.contains(text, Qt::CaseInsensitive) || row.spot.startsWith(text, Qt::CaseInsensitive)
        || row.wantedSpot.startsWith(text, Qt::CaseInsensitive);
}

} // namespace

WaitingList::WaitingList(Office &office, ListFrame &frame)
    : QObject(&frame)
    , m_office(office)
    , m_frame(frame)
    , m_model(new WaitingModel(this))
    , m_table(frame.addTable(u"waitingTable"_s, tr("Waiting list")))
    , m_vehicle(new VehicleView)
    , m_toast(new Toast(&frame))
{
    frame.deeds()->addWidget(m_vehicle);
    m_take = addDeed(u"waitingTake"_s, tr("Take the Offer"), {}, Glyph::Tick, &WaitingList::takeOffer);
    m_take.button->setLook(KeyButton::Look::Primary);
    m_take.button->setKeyHint(tr("Enter"));
    m_withdraw = addDeed(u"waitingWithdraw"_s, tr("Withdraw"), QKeySequence(Qt::Key_Delete), Glyph::Cancel,
                         &WaitingList::withdraw);
    m_driver = addDeed(u"waitingDriver"_s, tr("Open Driver"), QKeyCombination(Qt::CTRL, Qt::Key_D), Glyph::Account,
                       &WaitingList::openDriver);
    m_stay = addDeed(u"waitingStay"_s, tr("Open Stay"), QKeyCombination(Qt::CTRL, Qt::Key_E), Glyph::Edit,
                     &WaitingList::openStay);
    setUpTable();
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &WaitingList::refresh);
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches(Entity::Waiting) && !changes.touches(Entity::Lot) && !changes.touches(Entity::Driver))
            return;
        if (!m_awake)
            m_missed = true;
        else if (!m_burst.isActive())
            m_burst.start(waitingBurstMs);
    });
    setInUse(false);
}

WaitingList::Deed WaitingList::addDeed(const QString &name, const QString &text, const QKeySequence &key, Glyph glyph,
                                       void (WaitingList::*deed)())
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    button->setGlyph(glyph);
    if (!key.isEmpty())
        button->setKeyHint(keyText(key));
    connect(button, &KeyButton::clicked, this, deed);
    m_frame.deeds()->addWidget(button);
    QAction *action = addCommand(&m_frame, name + u"Action"_s, text, key, [this, deed] { (this->*deed)(); });
    m_table->addAction(action); // the menu of a row
    return {button, action};
}

void WaitingList::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WaitingDelegate(*m_model, m_table));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < static_cast<int>(std::size(waitingWidths)); ++column)
        m_table->setColumnWidth(column, waitingWidths[column]);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSortableColumns({});
    connect(m_table, &ListTable::opened, this, &WaitingList::takeOffer);
    connect(m_table, &ListTable::currentRowChanged, this, &WaitingList::showChosen);
    noteKey(m_table, tr("Take the Offer of Who Waits"), QKeySequence(Qt::Key_Return));
    m_table->remember(m_frame.memory(), u"waiting"_s);
}

void WaitingList::setInUse(bool inUse)
{
    m_inUse = inUse;
    m_frame.useTable(inUse ? m_table : nullptr);
    for (const Deed &deed : {m_take, m_withdraw, m_driver, m_stay})
        deed.button->setVisible(inUse);
    showChosen();
    if (inUse && m_known)
        showRows();
}

void WaitingList::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && std::exchange(m_missed, false))
        refresh();
}

void WaitingList::setLot(std::optional<LotId> lot)
{
    m_lot = lot;
    if (m_awake)
        refresh();
    else
        m_missed = true;
}

void WaitingList::hideLots(bool hidden)
{
    m_table->setColumnHidden(WaitingModel::LotColumn, hidden);
}

void WaitingList::refresh()
{
    m_burst.stop();
    const int serial = ++m_asked;
    m_office.read<WaitlistOfLot>({m_lot}).then(this, [this, serial](const Result<WaitlistOfLot::Answer> &answer) {
        if (serial != m_asked)
            return;
        if (answer) {
            take(*answer);
            return;
        }
        if (m_inUse)
            m_frame.showError(errorText(answer.error()));
        m_burst.start(waitingRetryMs);
    });
}

void WaitingList::take(const WaitlistOfLot::Answer &answer)
{
    m_known = true;
    m_rows = answer.rows;
    m_model->setNow(m_office.clock().now());
    Q_EMIT counted(static_cast<int>(m_rows.size()));
    filter();
}

void WaitingList::filter()
{
    const QString text = m_frame.filterText();
    std::vector<WaitlistOfLot::Row> shown;
    for (const WaitlistOfLot::Row &row : std::as_const(m_rows)) {
        if (text.isEmpty() || matches(row, text))
            shown.push_back(row);
    }
    m_model->setRows(std::move(shown));
    if (m_inUse && m_known)
        showRows();
}

void WaitingList::showRows()
{
    m_frame.clearError();
    m_frame.setFoot({});
    Q_EMIT answered(m_model->rowCount() > 0);
    m_table->chooseFirst();
    showChosen();
}

void WaitingList::tick()
{
    m_model->setNow(m_office.clock().now());
    showChosen();
    if (m_inUse)
        refresh();
}

const WaitlistOfLot::Row *WaitingList::chosen() const
{
    return m_model->rowAt(m_table->currentIndex());
}

bool WaitingList::isOffered(const WaitlistOfLot::Row *row) const
{
    return row != nullptr && row->state == WaitingState::Offered && row->offerUntil
        && *row->offerUntil > m_office.clock().now();
}

void WaitingList::showChosen()
{
    const WaitlistOfLot::Row *row = m_inUse ? chosen() : nullptr;
    const bool named = row != nullptr && !(row->plate.isEmpty() && row->ticket.isEmpty());
    if (named)
        m_vehicle->setVehicle(row->plate, row->ticket);
    m_vehicle->setVisible(named);
    if (row == nullptr || row->waiting != m_doubted)
        m_doubted = {};
    const bool may = row != nullptr && m_office.may(Permission::BookSpots) && !m_busy;
    const auto enable = [](const Deed &deed, bool possible) {
        deed.button->setEnabled(possible);
        deed.action->setEnabled(possible);
    };
    m_withdraw.button->setText(m_doubted.isValid() ? tr("Really Withdraw") : tr("Withdraw"));
    enable(m_take, may && isOffered(row));
    enable(m_withdraw, may);
    enable(m_driver, row != nullptr && row->driver.isValid() && m_office.may(Permission::SeeDrivers));
    enable(m_stay, row != nullptr && row->stay.isValid());
}

void WaitingList::takeOffer()
{
    const WaitlistOfLot::Row *row = chosen();
    if (!isOffered(row) || m_busy || !m_office.may(Permission::BookSpots))
        return;
    const TakeOffer::Command command {row->waiting};
    m_busy = true;
    showChosen();
    m_office.run<TakeOffer>(m_number.forInput(TakeOffer::kind, command.toJson()), command)
        .then(this, [this, who = whoOf(*row)](const Result<TakeOffer::Outcome> &outcome) {
            settle(outcome ? nullptr : &outcome.error(),
                   !outcome ? QString()
                            : tr("%1 has the place: code %2", "vehicle, booking code")
                                  .arg(who, leftToRight(shownTicket(outcome->ticket))));
        });
}

void WaitingList::withdraw()
{
    const WaitlistOfLot::Row *row = chosen();
    if (row == nullptr || m_busy || !m_office.may(Permission::BookSpots))
        return;
    if (m_doubted != row->waiting) { // there is no way back into the same place of the list
        m_doubted = row->waiting;
        showChosen();
        return;
    }
    const LeaveWaitlist::Command command {row->waiting};
    m_busy = true;
    showChosen();
    m_office.run<LeaveWaitlist>(m_number.forInput(LeaveWaitlist::kind, command.toJson()), command)
        .then(this, [this, who = whoOf(*row)](const Result<LeaveWaitlist::Outcome> &outcome) {
            settle(outcome ? nullptr : &outcome.error(),
                   !outcome ? QString() : tr("%1 waits no longer.", "vehicle").arg(who));
        });
}

void WaitingList::settle(const Error *error, const QString &words)
{
    m_busy = false;
    m_doubted = {};
    if (error == nullptr) {
        m_number.finish();
        m_toast->say(words);
    } else {
        m_frame.showError(errorText(*error));
    }
    showChosen();
}

void WaitingList::openDriver()
{
    const WaitlistOfLot::Row *row = chosen();
    if (row != nullptr && row->driver.isValid())
        Q_EMIT driverAsked(row->driver, driverNumberText(row->driverNumber));
}

void WaitingList::openStay()
{
    const WaitlistOfLot::Row *row = chosen();
    if (row != nullptr && row->stay.isValid())
        Q_EMIT deedAsked(DeskDeed::Details, row->stay);
}

} // namespace parkdesk
