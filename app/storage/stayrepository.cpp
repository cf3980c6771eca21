// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/stayrepository.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<Stay> stayOfRow(const Query &row)
{
    Stay stay;
    stay.id = row.id<StayId>(0);
    stay.lot = row.id<LotId>(1);
    stay.type = row.id<VehicleTypeId>(2);
    stay.vehicle = row.maybeId<VehicleId>(3);
    stay.ticket = TRY(TicketCode::fromText(row.text(4)));
    stay.state = static_cast<StayState>(row.number(5));
    if (!row.isNull(6))
        stay.leftHow = static_cast<LeftHow>(row.number(6));
    if (!row.isNull(7))
        stay.booked = TimeSpan {row.instant(7), row.instant(8)};
    stay.bookedAt = row.maybeInstant(9);
    stay.enteredAt = row.maybeInstant(10);
    stay.leftAt = row.maybeInstant(11);
    stay.paidUntil = row.maybeInstant(12);
    stay.tariffVersion = row.maybeId<TariffVersionId>(13);
    stay.agreedUntil = row.instant(14);
    return stay;
}

Vehicle vehicleOfRow(const Query &row)
{
    return {row.id<VehicleId>(0), row.text(1), row.text(2), row.maybeId<VehicleTypeId>(3)};
}

} // namespace

Result<VehicleId> StayRepository::vehicleFor(const Plate &plate, VehicleTypeId type, const QString &token)
{
    if (!token.isEmpty()) {
        Query back(m_unit.connection(), "return_plate"_L1);
        back.bind("shown"_L1, plate.shown()).bind("normal"_L1, plate.normal()).bind("token"_L1, token);
        TRY_DONE(back.bind("look_alike"_L1, plate.lookAlike()).run());
    }
    Query query(m_unit.connection(), "add_vehicle"_L1);
    query.bind("shown"_L1, plate.shown()).bind("normal"_L1, plate.normal());
    const VehicleId id =
        TRY(query.bind("look_alike"_L1, plate.lookAlike()).bind("type"_L1, type).runForId<VehicleId>());
    if (m_unit.connection().dialect() == Dialect::Sqlite) {
        Query findable(m_unit.connection(), "make_vehicle_findable"_L1);
        TRY_DONE(findable.bind("vehicle"_L1, id).run());
    }
    return id;
}

Done StayRepository::makeVehiclesFindable()
{
    if (m_unit.connection().dialect() != Dialect::Sqlite)
        return {};
    return Query(m_unit.connection(), "make_vehicles_findable"_L1).run();
}

Result<std::optional<Vehicle>> StayRepository::findVehicle(const Plate &plate, const QString &token)
{
    for (const QString &normal : {plate.normal(), token}) {
        if (normal.isEmpty())
            continue;
        Query query(m_unit.connection(), "vehicle_by_normal"_L1);
        TRY_DONE(query.bind("normal"_L1, normal).run());
        if (query.next())
            return std::optional(vehicleOfRow(query));
    }
    return std::optional<Vehicle>();
}

Result<Vehicle> StayRepository::vehicle(VehicleId id)
{
    Query query(m_unit.connection(), "vehicle_by_id"_L1);
    TRY_DONE(query.bind("vehicle"_L1, id).runForRow());
    return vehicleOfRow(query);
}

Result<StayId> StayRepository::add(const Stay &stay, const Addition &addition, Instant now)
{
    Query query(m_unit.connection(), "add_stay"_L1);
    query.bind("lot"_L1, stay.lot).bind("type"_L1, stay.type).bind("vehicle"_L1, stay.vehicle);
    query.bind("twin"_L1, addition.twinNumber).bind("ticket"_L1, stay.ticket.stored()).bind("note"_L1, addition.note);
    query.bind("state"_L1, stay.state);
    query.bind("booked_from"_L1, stay.booked ? std::optional(stay.booked->from) : std::nullopt);
    query.bind("booked_until"_L1, stay.booked ? std::optional(stay.booked->until) : std::nullopt);
    query.bind("booked_at"_L1, stay.bookedAt).bind("entered_at"_L1, stay.enteredAt);
    query.bind("tariff_version"_L1, stay.tariffVersion).bind("agreed"_L1, stay.agreedUntil).bind("now"_L1, now);
    query.bind("starts_at"_L1, stay.enteredAt ? *stay.enteredAt : stay.booked ? stay.booked->from : now);
    const StayId id = TRY(query.runForId<StayId>());
    m_unit.created(Entity::Stay, id.value);
    m_unit.concerns(id);
    return id;
}

Result<bool> StayRepository::wasInside(LotId lot, VehicleId vehicle, const TimeSpan &span)
{
    Query query(m_unit.connection(), "stays_of_vehicle_between"_L1);
    query.bind("lot"_L1, lot).bind("vehicle"_L1, vehicle).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.runForRow());
    return query.number(0) > 0;
}

Result<Stay> StayRepository::find(StayId id)
{
    Query query(m_unit.connection(), "stay_by_id"_L1);
    TRY_DONE(query.bind("stay"_L1, id).runForRow());
    return stayOfRow(query);
}

Result<Stay> StayRepository::findByTicket(const TicketCode &ticket)
{
    StayId id;
    {
        Query query(m_unit.connection(), "stay_by_ticket"_L1);
        TRY_DONE(query.bind("ticket"_L1, ticket.stored()).run());
        if (!query.next())
            return fail(ErrorCode::UnknownTicket, Field::Ticket);
        id = query.id<StayId>(0);
    }
    return find(id);
}

Result<QList<StayId>> StayRepository::idsOf(Query &query)
{
    TRY_DONE(query.run());
    QList<StayId> ids;
    while (query.next())
        ids.append(query.id<StayId>(0));
    return ids;
}

Result<QList<Stay>> StayRepository::currentOfPlate(const Plate &plate, std::optional<LotId> lot)
{
    QList<StayId> ids;
    {
        Query query(m_unit.connection(), lot ? "current_stays_of_plate_in_lot"_L1 : "current_stays_of_plate"_L1);
        query.bind("normal"_L1, plate.normal());
        if (lot)
            query.bind("lot"_L1, *lot);
        ids = TRY(idsOf(query));
    }
    QList<Stay> stays;
    for (const StayId id : std::as_const(ids))
        stays.append(TRY(find(id)));
    return stays;
}

Result<Stay> StayRepository::lateOfPlate(const Plate &plate, std::optional<LotId> lot, Instant now)
{
    StayId id;
    {
        Query query(m_unit.connection(), "late_stay_of_plate"_L1);
        query.bind("normal"_L1, plate.normal()).bind("now"_L1, now);
        query.bind("lot"_L1, lot.value_or(LotId {})).bind("lot2"_L1, lot.value_or(LotId {}));
        TRY_DONE(query.run());
        if (!query.next())
            return fail(ErrorCode::NotFound, Field::Plate);
        id = query.id<StayId>(0);
    }
    return find(id);
}

Result<bool> StayRepository::ticketExists(const TicketCode &ticket)
{
    Query query(m_unit.connection(), "stay_by_ticket"_L1);
    TRY_DONE(query.bind("ticket"_L1, ticket.stored()).run());
    return query.next();
}

Result<StayRepository::Twins> StayRepository::twins(LotId lot, VehicleId vehicle)
{
    Query query(m_unit.connection(), "parked_twins"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("vehicle"_L1, vehicle).runForRow());
    return Twins {static_cast<int>(query.number(0)), static_cast<int>(query.number(1))};
}

Done StayRepository::park(const Stay &stay, Instant now)
{
    if (!mayMove(stay.state, StayState::Parked))
        return fail(ErrorCode::IllegalMove, Field::None, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "park_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("now"_L1, now).run());
    m_unit.changed(Entity::Stay, stay.id.value, "state"_L1, stateName(stay.state), stateName(StayState::Parked));
    m_unit.concerns(stay.id);
    return {};
}

Done StayRepository::setState(const Stay &stay, StayState state)
{
    if (!mayMove(stay.state, state))
        return fail(ErrorCode::IllegalMove, Field::None, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "set_stay_state"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("state"_L1, state).run());
    m_unit.changed(Entity::Stay, stay.id.value, "state"_L1, stateName(stay.state), stateName(state));
    return {};
}

Done StayRepository::letOut(const Stay &stay, LeftHow how, ChargeId charge, Instant now)
{
    if (!mayMove(stay.state, StayState::Left))
        return fail(ErrorCode::IllegalMove, Field::None, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "let_stay_out"_L1);
    query.bind("stay"_L1, stay.id).bind("how"_L1, how).bind("now"_L1, now);
    TRY_DONE(query.bind("charge"_L1, charge).run());
    m_unit.changed(Entity::Stay, stay.id.value, "state"_L1, stateName(stay.state), leftHowName(how));
    m_unit.concerns(stay.id);
    return {};
}

Done StayRepository::setVehicle(const Stay &stay, VehicleId vehicle)
{
    Query query(m_unit.connection(), "set_stay_vehicle"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("vehicle"_L1, vehicle).run());
    m_unit.changed(Entity::Stay, stay.id.value, "vehicle"_L1,
                   stay.vehicle ? QJsonValue(stay.vehicle->value) : QJsonValue(), vehicle.value);
    return {};
}

Done StayRepository::setPaidUntil(const Stay &stay, Instant paidUntil)
{
    Query query(m_unit.connection(), "set_paid_until"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("paid_until"_L1, paidUntil).run());
    m_unit.changed(Entity::Stay, stay.id.value, "paid_until"_L1,
                   stay.paidUntil ? QJsonValue(stay.paidUntil->ms) : QJsonValue(), paidUntil.ms);
    m_unit.concerns(stay.id);
    return {};
}

Done StayRepository::clearPaidUntil(const Stay &stay)
{
    Query query(m_unit.connection(), "clear_paid_until"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).run());
    m_unit.changed(Entity::Stay, stay.id.value, "paid_until"_L1,
                   stay.paidUntil ? QJsonValue(stay.paidUntil->ms) : QJsonValue(), QJsonValue());
    return {};
}

Done StayRepository::setBookedUntil(const Stay &stay, Instant until)
{
    Query query(m_unit.connection(), "set_booked_until"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("until"_L1, until).run());
    m_unit.changed(Entity::Stay, stay.id.value, "booked_until"_L1,
                   stay.booked ? QJsonValue(stay.booked->until.ms) : QJsonValue(), until.ms);
    return {};
}

Done StayRepository::setAgreedUntil(const Stay &stay, Instant until)
{
    if (until == stay.agreedUntil)
        return {};
    Query query(m_unit.connection(), "set_agreed_until"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("until"_L1, until).run());
    m_unit.changed(Entity::Stay, stay.id.value, "agreed_until"_L1, stay.agreedUntil.ms, until.ms);
    return {};
}

Done StayRepository::setType(const Stay &stay, VehicleTypeId type, std::optional<TariffVersionId> tariff)
{
    const auto jsonOf = [](std::optional<TariffVersionId> id) { return id ? QJsonValue(id->value) : QJsonValue(); };
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "set_stay_type"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).bind("type"_L1, type).bind("tariff_version"_L1, tariff).run());
    m_unit.changed(Entity::Stay, stay.id.value, "type"_L1, stay.type.value, type.value);
    if (tariff != stay.tariffVersion)
        m_unit.changed(Entity::Stay, stay.id.value, "tariff_version"_L1, jsonOf(stay.tariffVersion), jsonOf(tariff));
    return {};
}

Result<QList<StayId>> StayRepository::noShowCandidates(LotId lot, Duration holdTime, Instant now)
{
    Query query(m_unit.connection(), "no_show_candidates"_L1);
    query.bind("lot"_L1, lot).bind("held_since"_L1, now - holdTime).bind("now"_L1, now);
    return idsOf(query);
}

Result<QList<StayId>> StayRepository::unplaced(LotId lot, Instant now)
{
    Query query(m_unit.connection(), "unplaced_stays"_L1);
    query.bind("lot"_L1, lot).bind("now"_L1, now);
    return idsOf(query);
}

Result<int> StayRepository::countUnplaced(LotId lot, VehicleTypeId type, const TimeSpan &span)
{
    Query query(m_unit.connection(), "count_unplaced"_L1);
    query.bind("lot"_L1, lot).bind("type"_L1, type);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

} // namespace parkdesk
