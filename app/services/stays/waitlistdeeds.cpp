// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/waitlistdeeds.h"

#include "services/drivers/driverfields.h"
#include "services/drivers/namestaydriver.h"
#include "services/fees/owing.h"
#include "services/json.h"
#include "services/stays/bookingmail.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "services/stays/waitlist.h"
#include "storage/bookingrepository.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"
#include "storage/waitlistrepository.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The entry and its lot, now that nobody else can change them.
struct LockedWaiting {
    Waiting waiting;
    Lot lot;
};
Result<LockedWaiting> lockWaiting(UnitOfWork &unit, WaitingId id)
{
    WaitlistRepository list(unit);
    const Lot lot = TRY(LotRepository(unit).lock(TRY(list.find(id)).lot));
    const Waiting waiting = TRY(list.find(id));
    if (waiting.state != WaitingState::Waiting && waiting.state != WaitingState::Offered)
        return fail(ErrorCode::NotWaiting, Field::Queue, {{u"waiting"_s, json::of(id)}});
    unit.concerns(lot.id);
    return LockedWaiting {waiting, lot};
}

Result<SpotId> spotToWaitFor(UnitOfWork &unit, const Lot &lot, const QString &label, const SpotWish &wish)
{
    const Spot spot = TRY(SpotRepository(unit).findByLabel(lot.id, label));
    if (!fits(spot, wish, true))
        return fail(ErrorCode::SpotUnsuitable, Field::Spot);
    return spot.id;
}

Result<DriverId> driverToBook(UnitOfWork &unit, DriverId driver)
{
    const DriverRow row = TRY(liveDriver(unit, driver));
    if (row.state == DriverState::Suspended)
        return fail(ErrorCode::DriverSuspended, Field::Driver);
    return row.id;
}

/// Who waits for a booking, or takes one that was held, is a debtor as whoever books.
Done checkMayBook(UnitOfWork &unit, LotId lot, const std::optional<VehicleId> &vehicle, DriverId driver)
{
    const BookingRules rules = TRY(BookingRepository(unit).rules(lot));
    TRY_DONE(checkOwesNothing(unit, rules, vehicle));
    return checkOwesNothing(unit, rules, driver);
}

/// For whom: who was named, else the only one who has the vehicle.
Result<DriverId> driverOf(UnitOfWork &unit, const Waiting &waiting)
{
    const auto driver = waiting.stay ? TRY(DriverRepository(unit).driverOf(*waiting.stay))
                                     : TRY(driverOfNewStay(unit, waiting.vehicle, waiting.driver.value_or(DriverId())));
    return driver.value_or(DriverId());
}

Result<WaitlistOfLot::Row> rowOf(UnitOfWork &unit, const Lot &lot, const Waiting &waiting)
{
    WaitlistOfLot::Row row;
    row.waiting = waiting.id;
    row.lot = lot.id;
    row.lotName = lot.name;
    row.zone = lot.zone;
    row.plate = waiting.plate;
    row.vehicleType = TRY(LotRepository(unit).vehicleType(waiting.type)).code;
    row.span = waiting.span;
    row.joinedAt = waiting.joinedAt;
    row.state = waiting.state;
    row.offerUntil = waiting.offerUntil;
    row.note = waiting.note;
    row.driver = TRY(driverOf(unit, waiting));
    if (row.driver.isValid())
        row.driverNumber = TRY(DriverRepository(unit).find(row.driver)).number;
    if (waiting.spot)
        row.wantedSpot = TRY(SpotRepository(unit).find(*waiting.spot)).label;
    if (waiting.state == WaitingState::Offered) {
        row.stay = *waiting.stay;
        row.ticket = TRY(StayRepository(unit).find(row.stay)).ticket.stored();
        row.spot = TRY(heldLabels(unit, lot, row.stay));
    }
    return row;
}

} // namespace

QJsonObject JoinWaitlist::Command::toJson() const
{
    return {
        {u"lot"_s, json::of(lot)}, {u"from"_s, json::of(from)}, {u"until"_s, json::of(until)},
        {u"plate"_s, plate},       {u"type"_s, vehicleType},    {u"features"_s, QJsonArray::fromStringList(features)},
        {u"note"_s, note},         {u"spot"_s, json::of(spot)}, {u"driver"_s, json::of(driver)}};
}

QJsonObject JoinWaitlist::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"waiting"_s, json::of(waiting)}, {u"rank"_s, rank}};
}

JoinWaitlist::Outcome JoinWaitlist::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<WaitingId>(json.value("waiting"_L1)), json.value("rank"_L1).toInt()};
}

Result<JoinWaitlist::Outcome> JoinWaitlist::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const TimeSpan span = TRY(TimeSpan::make(command.from, command.until));
    if (span.from <= context.now)
        return fail(ErrorCode::PeriodPast, Field::From);
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    const Newcomer newcomer =
        TRY(newcomerOf(unit, {command.plate, command.note, command.vehicleType, PlateNeed::Never}, context));
    WaitlistRepository list(unit);
    const QList<Waiting> before = TRY(list.ofLot(lot.id));
    for (const Waiting &other : before) {
        if (newcomer.vehicle && other.vehicle == newcomer.vehicle && other.span.overlaps(span))
            return fail(ErrorCode::AlreadyExists, Field::Plate);
    }
    Waiting waiting;
    waiting.lot = lot.id;
    waiting.type = newcomer.type.id;
    waiting.vehicle = newcomer.vehicle;
    waiting.span = span;
    waiting.asked = TRY(featuresOfCodes(command.features));
    waiting.note = command.note.trimmed();
    if (command.spot)
        waiting.spot = TRY(spotToWaitFor(unit, lot, *command.spot, {newcomer.type, waiting.asked}));
    if (command.driver.isValid())
        waiting.driver = TRY(driverToBook(unit, command.driver));
    TRY_DONE(checkMayBook(unit, lot.id, waiting.vehicle, waiting.driver.value_or(DriverId())));
    const WaitingId id = TRY(list.add(waiting, context.actor.staff, context.now));
    return Outcome {id, static_cast<int>(before.size()) + 1};
}

QJsonObject LeaveWaitlist::Command::toJson() const
{
    return {{u"waiting"_s, json::of(waiting)}};
}

QJsonObject LeaveWaitlist::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"waiting"_s, json::of(waiting)}};
}

LeaveWaitlist::Outcome LeaveWaitlist::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<WaitingId>(json.value("waiting"_L1))};
}

Result<LeaveWaitlist::Outcome> LeaveWaitlist::execute(UnitOfWork &unit, const Command &command,
                                                      const DeedContext &context)
{
    const LockedWaiting locked = TRY(lockWaiting(unit, command.waiting));
    if (locked.waiting.state == WaitingState::Offered)
        TRY_DONE(releaseHeld(unit, locked.waiting, context.now));
    TRY_DONE(WaitlistRepository(unit).end(locked.waiting, WaitingState::Withdrawn, context.now));
    return Outcome {command.waiting};
}

QJsonObject TakeOffer::Command::toJson() const
{
    return {{u"waiting"_s, json::of(waiting)}};
}

QJsonObject TakeOffer::Outcome::toJson() const
{
    return {{u"v"_s, 1},       {u"stay"_s, json::of(stay)},    {u"ticket"_s, ticket}, {u"type"_s, vehicleType},
            {u"spot"_s, spot}, {u"booked"_s, json::of(booked)}};
}

TakeOffer::Outcome TakeOffer::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json.value("ticket"_L1).toString(),
            json.value("type"_L1).toString(), json.value("spot"_L1).toString(), json::span(json.value("booked"_L1))};
}

Result<TakeOffer::Outcome> TakeOffer::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const LockedWaiting locked = TRY(lockWaiting(unit, command.waiting));
    const Waiting &waiting = locked.waiting;
    if (waiting.state != WaitingState::Offered || *waiting.offerUntil <= context.now)
        return fail(ErrorCode::NotWaiting, Field::Queue, {{u"waiting"_s, json::of(command.waiting)}});
    const Stay held = TRY(StayRepository(unit).find(*waiting.stay));
    if (held.state != StayState::Reserved)
        return fail(ErrorCode::NotWaiting, Field::Queue, {{u"waiting"_s, json::of(command.waiting)}});
    TRY_DONE(checkMayBook(unit, held.lot, held.vehicle, TRY(driverOf(unit, waiting))));
    TRY_DONE(WaitlistRepository(unit).end(waiting, WaitingState::Taken, context.now));
    unit.concerns(held.id);
    TRY_DONE(mailBookings(unit, locked.lot, {held.id}, context));
    const QString spot = TRY(heldLabels(unit, locked.lot, held.id));
    const VehicleType type = TRY(LotRepository(unit).vehicleType(held.type));
    return Outcome {held.id, held.ticket.stored(), type.code, spot, *held.booked};
}

Result<WaitlistOfLot::Answer> WaitlistOfLot::fetch(UnitOfWork &unit, const Question &question,
                                                   const DeedContext &context)
{
    QList<Lot> lots;
    if (question.lot)
        lots.append(TRY(LotRepository(unit).find(*question.lot)));
    else
        lots = TRY(LotRepository(unit).all());
    Answer answer;
    answer.asOf = context.now;
    for (const Lot &lot : std::as_const(lots)) {
        const QList<Waiting> all = TRY(WaitlistRepository(unit).ofLot(lot.id));
        for (qsizetype i = 0; i < all.size(); ++i) {
            Row row = TRY(rowOf(unit, lot, all.at(i)));
            row.rank = static_cast<int>(i) + 1;
            answer.rows.append(row);
        }
    }
    return answer;
}

} // namespace parkdesk
