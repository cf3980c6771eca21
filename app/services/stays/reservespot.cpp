// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reservespot.h"

#include "services/drivers/namestaydriver.h"
#include "services/json.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "services/stays/tariffquestion.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A clerk types "from now" by the minute; what began longer ago is a mistake.
constexpr Duration startTolerance = minutes(5);

Result<TimeSpan> bookedSpan(const ReserveSpot::Command &command, Instant now)
{
    const TimeSpan asked = TRY(TimeSpan::make(command.from, command.until));
    if (asked.from + startTolerance < now || asked.until <= now)
        return fail(ErrorCode::PeriodPast, Field::From);
    return TimeSpan {std::max(asked.from, now), asked.until};
}

} // namespace

QJsonObject ReserveSpot::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"from"_s, json::of(from)},
            {u"until"_s, json::of(until)},
            {u"plate"_s, plate},
            {u"type"_s, vehicleType},
            {u"spot"_s, json::of(spot)},
            {u"features"_s, QJsonArray::fromStringList(features)},
            {u"note"_s, note}};
}

QJsonObject ReserveSpot::Outcome::toJson() const
{
    return {{u"v"_s, 1},       {u"stay"_s, json::of(stay)},    {u"ticket"_s, ticket}, {u"type"_s, vehicleType},
            {u"spot"_s, spot}, {u"booked"_s, json::of(booked)}};
}

ReserveSpot::Outcome ReserveSpot::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json.value("ticket"_L1).toString(),
            json.value("type"_L1).toString(), json.value("spot"_L1).toString(), json::span(json.value("booked"_L1))};
}

Result<ReserveSpot::Outcome> ReserveSpot::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const TimeSpan span = TRY(bookedSpan(command, context.now));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const Newcomer newcomer =
        TRY(newcomerOf(unit, {command.plate, command.note, command.vehicleType, PlateNeed::Never}));
    const SpotWish wish {newcomer.type, TRY(featuresOfCodes(command.features))};
    const FreeSpot free = TRY(placeFor(unit, lot, {wish, span, span.from <= context.now, command.spot, std::nullopt}));

    Stay stay;
    stay.lot = lot.id;
    stay.type = newcomer.type.id;
    stay.vehicle = newcomer.vehicle;
    stay.ticket = TRY(newTicket(unit, context.command));
    stay.state = StayState::Reserved;
    stay.booked = span;
    stay.bookedAt = context.now;
    stay.tariffVersion = TRY(tariffInForce(unit, lot.id, context.now));
    stay.agreedUntil = span.until;
    stay.id = TRY(StayRepository(unit).add(stay, {0, command.note.trimmed()}, context.now));
    TRY_DONE(nameNewStay(unit, stay.id, stay.vehicle, {}));
    TRY_DONE(ClaimRepository(unit).addAll(free, stay.id, false));
    TRY_DONE(fixOccupancy(unit, stay, true, context));
    return Outcome {stay.id, stay.ticket.stored(), newcomer.type.code, toldLabel(lot, free.spot), span};
}

} // namespace parkdesk
