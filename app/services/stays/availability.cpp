// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/availability.h"

#include "services/stays/freecounts.h"
#include "storage/deskreader.h"
#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

Result<Availability::Row> rowOf(UnitOfWork &unit, const Lot &lot, const VehicleType &type, const TimeSpan &span,
                                bool beginsNow)
{
    Availability::Row row;
    row.vehicleType = type.code;
    const SpotTotals totals = TRY(DeskReader(unit).totalsOf(lot.id, type.id, span.from));
    row.total = type.wholeSpot ? totals.spots : totals.places;
    row.occupied = type.wholeSpot ? totals.occupiedSpots : totals.occupiedPlaces;
    const int free = TRY(SpotRepository(unit).countFree(lot.id, type, span, beginsNow));
    const int waiting = TRY(StayRepository(unit).countUnplaced(lot.id, type.id, span));
    row.free = std::max(0, free - waiting);
    return row;
}

Result<Availability::Answer> freshAvailability(UnitOfWork &unit, const Availability::Question &question, Instant now)
{
    LotRepository lots(unit);
    Availability::Answer answer;
    answer.lot = TRY(lots.find(question.lot));
    const Instant from = question.from.value_or(now);
    const bool beginsNow = from <= now;
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types) {
        const Duration usual = TRY(lots.stayLengths(answer.lot.id, type.id)).usual;
        const TimeSpan span = TRY(TimeSpan::make(from, question.until.value_or(from + usual)));
        const Availability::Row row = TRY(rowOf(unit, answer.lot, type, span, beginsNow));
        if (row.total > 0)
            answer.rows.append(row);
        answer.unplaced += TRY(StayRepository(unit).countUnplaced(answer.lot.id, type.id, span));
    }
    const LotTotals totals = TRY(DeskReader(unit).totalsOf(answer.lot.id, {from, from + hours(3)}));
    answer.places = totals.places;
    answer.occupiedPlaces = totals.occupied;
    answer.bookedPlaces = totals.booked;
    answer.closedPlaces = totals.closed;
    return answer;
}

} // namespace

Result<Availability::Answer> Availability::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    if (context.counts == nullptr || question.from || question.until)
        return freshAvailability(unit, question, context.now);
    if (const auto known = context.counts->find(question.lot, context.now))
        return *known;
    const Answer fresh = TRY(freshAvailability(unit, question, context.now));
    context.counts->keep(fresh, context.now, context.countsMark);
    return fresh;
}

} // namespace parkdesk
