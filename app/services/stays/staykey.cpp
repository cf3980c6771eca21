// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/staykey.h"

#include "domain/plate.h"
#include "services/json.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject StayKey::toJson() const
{
    return {{u"stay"_s, json::of(stay)}, {u"text"_s, text}, {u"lot"_s, json::of(lot)}};
}

namespace {

Result<Stay> stayOfPlate(UnitOfWork &unit, const StayKey &key, StayState wanted)
{
    const Plate plate = TRY(Plate::fromText(key.text));
    const QList<Stay> current = TRY(StayRepository(unit).currentOfPlate(plate, key.lot));
    QList<Stay> matching;
    for (const Stay &stay : current) {
        if (stay.state == wanted)
            matching.append(stay);
    }
    if (matching.isEmpty())
        return fail(wanted == StayState::Parked ? ErrorCode::NotInside : ErrorCode::NotFound, Field::Plate);
    // Bookings come one after another, so the next one is meant. Two vehicles standing here are a real question.
    if (wanted == StayState::Parked && matching.size() > 1) {
        QJsonArray tickets;
        for (const Stay &stay : std::as_const(matching))
            tickets.append(stay.ticket.shown());
        return fail(ErrorCode::Ambiguous, Field::Plate, {{u"tickets"_s, tickets}});
    }
    return matching.first();
}

} // namespace

Result<Stay> resolveStay(UnitOfWork &unit, const StayKey &key, StayState wanted)
{
    StayRepository stays(unit);
    if (key.stay)
        return stays.find(*key.stay);
    if (const auto code = TicketCode::fromText(key.text)) {
        const auto stay = stays.findByTicket(*code);
        if (stay || stay.error().code != ErrorCode::UnknownTicket)
            return stay;
        // One text in thirty-two of that length passes the check by chance: it may still be a plate.
        const auto ofPlate = stayOfPlate(unit, key, wanted);
        return ofPlate ? ofPlate : stay;
    }
    return stayOfPlate(unit, key, wanted);
}

Result<Stay> resolveParkedPlate(UnitOfWork &unit, LotId lot, const QString &plate)
{
    return stayOfPlate(unit, {std::nullopt, plate, lot}, StayState::Parked);
}

Result<Stay> resolveCurrentStay(UnitOfWork &unit, const StayKey &key)
{
    auto parked = resolveStay(unit, key, StayState::Parked);
    if (parked || parked.error().code != ErrorCode::NotInside)
        return parked;
    return resolveStay(unit, key, StayState::Reserved);
}

} // namespace parkdesk
