// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/movesforbooking.h"

#include "services/stays/makingroom.h"
#include "services/stays/placing.h"
#include "storage/bookingrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<MovesForBooking::Answer> MovesForBooking::fetch(UnitOfWork &unit, const Question &question,
                                                       const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const SpotWish wish {TRY(LotRepository(unit).vehicleType(question.vehicleType)),
                         TRY(featuresOfCodes(question.features))};
    const TimeSpan span {std::max(question.span.from, context.now), question.span.until};
    if (span.until <= span.from)
        return Answer {};
    const BookingRules rules = TRY(BookingRepository(unit).rules(lot.id));
    const RoomFound found = TRY(findRoom(unit, lot, rules, wish, span, context.now, mostRoomMoves));
    Answer answer {found.fits, found.gaveUp, {}, {}};
    if (found.fits)
        answer.spot = toldLabel(lot, found.place.spot);
    StayRepository stays(unit);
    for (const RoomMove &move : found.moves) {
        const Stay stay = TRY(stays.find(move.stay));
        const QString plate = stay.vehicle ? TRY(stays.vehicle(*stay.vehicle)).shown : QString();
        answer.moves.append({stay.id, stay.ticket.stored(), plate, *stay.booked, toldLabel(lot, move.from),
                             toldLabel(lot, move.to.spot)});
    }
    return answer;
}

} // namespace parkdesk
