// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reservespot.h"

#include "services/json.h"
#include "services/stays/booking.h"
#include "services/stays/bookingmail.h"
#include "services/stays/placing.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ReserveSpot::Command::toJson() const
{
    return {{u"lot"_s, json::of(lot)},
            {u"from"_s, json::of(from)},
            {u"until"_s, json::of(until)},
            {u"plate"_s, plate},
            {u"type"_s, vehicleType},
            {u"spot"_s, json::of(spot)},
            {u"features"_s, QJsonArray::fromStringList(features)},
            {u"note"_s, note},
            {u"driver"_s, json::of(driver)}};
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
    const BookingStart start = TRY(startBooking(unit, command, context));
    const FreeSpot free = TRY(placeToBook(unit, start.lot, start.rules, start.wish, context.now));
    const Stay stay = TRY(addBooking(unit, start.lot, start.wish, free, context));
    TRY_DONE(mailBookings(unit, start.lot, {stay.id}, context));
    return Outcome {stay.id, stay.ticket.stored(), start.wish.wish.type.code, toldLabel(start.lot, free.spot),
                    start.wish.span};
}

} // namespace parkdesk
