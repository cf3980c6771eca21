// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/waitlistrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Waiting waitingOfRow(const Query &row)
{
    Waiting waiting;
    waiting.id = row.id<WaitingId>(0);
    waiting.lot = row.id<LotId>(1);
    waiting.type = row.id<VehicleTypeId>(2);
    waiting.vehicle = row.maybeId<VehicleId>(3);
    waiting.span = {row.instant(4), row.instant(5)};
    waiting.asked = SpotFeatures::fromInt(static_cast<int>(row.number(6)));
    waiting.state = static_cast<WaitingState>(row.number(7));
    waiting.offerUntil = row.maybeInstant(8);
    waiting.stay = row.maybeId<StayId>(9);
    waiting.joinedAt = row.instant(10);
    waiting.plate = row.text(11);
    waiting.note = row.text(12);
    waiting.spot = row.maybeId<SpotId>(13);
    waiting.driver = row.maybeId<DriverId>(14);
    return waiting;
}

} // namespace

Result<WaitingId> WaitlistRepository::add(const Waiting &waiting, StaffId staff, Instant now)
{
    Query query(m_unit.connection(), "add_waiting"_L1);
    query.bind("lot"_L1, waiting.lot).bind("type"_L1, waiting.type).bind("vehicle"_L1, waiting.vehicle);
    query.bind("from"_L1, waiting.span.from).bind("until"_L1, waiting.span.until);
    query.bind("asked"_L1, static_cast<qint64>(waiting.asked.toInt()));
    query.bind("note"_L1, waiting.note).bind("spot"_L1, waiting.spot).bind("driver"_L1, waiting.driver);
    query.bind("staff"_L1, staff.isValid() ? std::optional(staff) : std::nullopt).bind("now"_L1, now);
    const WaitingId id = TRY(query.runForId<WaitingId>());
    m_unit.created(Entity::Waiting, id.value);
    m_unit.concerns(waiting.lot);
    return id;
}

Result<Waiting> WaitlistRepository::find(WaitingId waiting)
{
    Query query(m_unit.connection(), "waiting_by_id"_L1);
    TRY_DONE(query.bind("waiting"_L1, waiting).runForRow());
    return waitingOfRow(query);
}

Result<bool> WaitlistRepository::isOffer(const Stay &booking)
{
    Query query(m_unit.connection(), "offer_of_stay"_L1);
    TRY_DONE(query.bind("lot"_L1, booking.lot).bind("stay"_L1, booking.id).runForRow());
    return query.number(0) > 0;
}

Result<QList<Waiting>> WaitlistRepository::untoldOffers(Instant now)
{
    Query query(m_unit.connection(), "untold_offers"_L1);
    TRY_DONE(query.bind("now"_L1, now).run());
    QList<Waiting> all;
    while (query.next())
        all.append(waitingOfRow(query));
    return all;
}

Done WaitlistRepository::markTold(WaitingId waiting)
{
    Query query(m_unit.connection(), "mark_offer_told"_L1);
    return query.bind("waiting"_L1, waiting).run();
}

Result<QList<Waiting>> WaitlistRepository::ofLot(LotId lot)
{
    Query query(m_unit.connection(), "waiting_in_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<Waiting> all;
    while (query.next())
        all.append(waitingOfRow(query));
    return all;
}

Done WaitlistRepository::offer(const Waiting &waiting, StayId stay, Instant until)
{
    Query query(m_unit.connection(), "offer_waiting"_L1);
    query.bind("waiting"_L1, waiting.id).bind("stay"_L1, stay);
    TRY_DONE(query.bind("until"_L1, until).run());
    m_unit.changed(Entity::Waiting, waiting.id.value, "state"_L1, waitingStateName(waiting.state),
                   waitingStateName(WaitingState::Offered));
    m_unit.changed(Entity::Waiting, waiting.id.value, "offer_until"_L1, QJsonValue(), until.ms);
    return {};
}

Done WaitlistRepository::end(const Waiting &waiting, WaitingState endedAs, Instant now)
{
    Query query(m_unit.connection(), "end_waiting"_L1);
    TRY_DONE(query.bind("waiting"_L1, waiting.id).bind("ended_as"_L1, endedAs).bind("now"_L1, now).run());
    m_unit.changed(Entity::Waiting, waiting.id.value, "state"_L1, waitingStateName(waiting.state),
                   waitingStateName(endedAs));
    return {};
}

} // namespace parkdesk
