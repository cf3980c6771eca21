// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/availabilitystrip.h"

#include "storage/deskreader.h"
#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

bool isClosedAllOf(const TimeSpan &span, const OpeningHours &opening, const ZoneRules &zone)
{
    const auto opens = opening.nextOpening(zone.toLocal(span.from));
    return !opens || std::max(zone.instantOfRule(*opens), span.from) >= span.until;
}

} // namespace

Result<AvailabilityStrip::Answer> AvailabilityStrip::fetch(UnitOfWork &unit, const Question &question,
                                                           const DeedContext &context)
{
    Answer answer;
    answer.lot = TRY(LotRepository(unit).find(question.lot));
    const VehicleType type = TRY(LotRepository(unit).vehicleType(question.vehicleType));
    const SpotTotals totals = TRY(DeskReader(unit).totalsOf(question.lot, type.id, context.now));
    answer.total = type.wholeSpot ? totals.spots : totals.places;
    const ZoneRules &zone = *answer.lot.zone;
    const OpeningHours opening = TRY(LotRepository(unit).openingHours(question.lot));
    const qint64 day = zone.toLocal(question.at).day();
    Instant from = zone.instantOfRule(LocalTime::of(day, 0));
    const Instant end = zone.instantOfRule(LocalTime::of(day + 1, 0));
    while (from < end) {
        const TimeSpan span {from, std::min(from + hours(1), end)};
        const int free = TRY(SpotRepository(unit).countFree(question.lot, type, span, span.contains(context.now)));
        const int waiting = TRY(StayRepository(unit).countUnplaced(question.lot, type.id, span));
        answer.hours.append({span, std::max(0, free - waiting), isClosedAllOf(span, opening, zone)});
        from = span.until;
    }
    return answer;
}

} // namespace parkdesk
