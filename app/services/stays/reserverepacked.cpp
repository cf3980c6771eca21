// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/reserverepacked.h"

#include "services/json.h"
#include "services/stays/booking.h"
#include "services/stays/bookingmail.h"
#include "services/stays/makingroom.h"
#include "services/stays/placing.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idsJson(const QList<StayId> &stays)
{
    QJsonArray ids;
    for (const StayId stay : stays)
        ids.append(json::of(stay));
    return ids;
}

struct RoomMade {
    FreeSpot place;
    QList<StayId> moved;
};

Result<RoomMade> makeRoom(UnitOfWork &unit, const BookingStart &start, const std::optional<QList<StayId>> &shown,
                          Instant now)
{
    const RoomFound found =
        TRY(findRoom(unit, start.lot, start.rules, start.wish.wish, start.wish.span, now, mostRoomMoves));
    if (!found.fits)
        return fail(ErrorCode::LotFull, Field::Lot);
    QList<StayId> moved;
    for (const RoomMove &move : found.moves)
        moved.append(move.stay);
    if (shown && !std::is_permutation(moved.begin(), moved.end(), shown->begin(), shown->end()))
        return fail(ErrorCode::DraftChanged, Field::Lot, {{u"moves"_s, moved.size()}});
    TRY_DONE(moveForRoom(unit, found.moves));
    return RoomMade {found.place, moved};
}

} // namespace

QJsonObject ReserveRepacked::Command::toJson() const
{
    return {{u"booking"_s, booking.toJson()}, {u"shown"_s, shown ? QJsonValue(idsJson(*shown)) : QJsonValue()}};
}

QJsonObject ReserveRepacked::Outcome::toJson() const
{
    QJsonObject json = booking.toJson();
    json.insert(u"moved"_s, idsJson(moved));
    return json;
}

ReserveRepacked::Outcome ReserveRepacked::Outcome::fromJson(const QJsonObject &json)
{
    Outcome outcome {ReserveSpot::Outcome::fromJson(json), {}};
    const QJsonArray moved = json.value("moved"_L1).toArray();
    for (const QJsonValue &stay : moved)
        outcome.moved.append(json::id<StayId>(stay));
    return outcome;
}

Result<ReserveRepacked::Outcome> ReserveRepacked::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    const BookingStart start = TRY(startBooking(unit, command.booking, context));
    RoomMade room;
    const auto free = placeToBook(unit, start.lot, start.rules, start.wish, context.now);
    if (free)
        room.place = *free;
    else if (free.error().code == ErrorCode::LotFull)
        room = TRY(makeRoom(unit, start, command.shown, context.now));
    else
        return fail(free.error());
    const Stay stay = TRY(addBooking(unit, start.lot, start.wish, room.place, context));
    TRY_DONE(mailBookings(unit, start.lot, {stay.id}, context));
    return Outcome {{stay.id, stay.ticket.stored(), start.wish.wish.type.code, toldLabel(start.lot, room.place.spot),
                     start.wish.span},
                    room.moved};
}

} // namespace parkdesk
