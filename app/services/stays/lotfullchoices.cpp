// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/lotfullchoices.h"

#include "domain/businessday.h"
#include "services/stays/placing.h"
#include "services/stays/platetoken.h"
#include "storage/extraspots.h"
#include "storage/lotrepository.h"
#include "storage/queuerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReasons = 8;
constexpr int mostNextFree = 2;

std::optional<Vehicle> knownVehicle(UnitOfWork &unit, const QString &text, const DeedContext &context)
{
    const auto plate = Plate::fromText(text);
    if (!plate)
        return std::nullopt;
    const auto found = StayRepository(unit).findVehicle(*plate, plateToken(context, *plate));
    return found ? *found : std::nullopt;
}

Result<VehicleType> typeAsked(UnitOfWork &unit, const QString &code, const std::optional<Vehicle> &vehicle)
{
    LotRepository lots(unit);
    if (code.isEmpty() && vehicle && vehicle->lastType)
        return lots.vehicleType(*vehicle->lastType);
    return lots.vehicleType(code.isEmpty() ? u"car"_s : code);
}

Result<bool> isOpenAt(UnitOfWork &unit, const Lot &lot, Instant now)
{
    return TRY(LotRepository(unit).openingHours(lot.id)).isOpenAt(lot.zone->toLocal(now));
}

Result<int> freeFor(UnitOfWork &unit, const Lot &lot, const VehicleType &type, const TimeSpan &span)
{
    const int free = TRY(SpotRepository(unit).countFree(lot.id, type, span, true));
    return std::max(0, free - TRY(StayRepository(unit).countUnplaced(lot.id, type.id, span)));
}

Result<QList<LotFullChoices::OtherLot>> otherLots(UnitOfWork &unit, LotId here, const VehicleType &type, Instant now)
{
    QList<LotFullChoices::OtherLot> others;
    const QList<Lot> lots = TRY(LotRepository(unit).all());
    for (const Lot &lot : lots) {
        if (lot.id == here || !TRY(isOpenAt(unit, lot, now)))
            continue;
        const Duration usual = TRY(LotRepository(unit).stayLengths(lot.id, type.id)).usual;
        if (const int free = TRY(freeFor(unit, lot, type, {now, now + usual})))
            others.append({lot.id, lot.name, free, lot.holdTime, usual});
    }
    std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.free > b.free; });
    return others;
}

Result<std::optional<LotFullChoices::LargerSpot>> largerSpot(UnitOfWork &unit, const Lot &lot, const VehicleType &type,
                                                             const TimeSpan &span, Duration shortest)
{
    const auto larger = TRY(ExtraSpots(unit).larger(lot.id, type, span, shortest));
    if (!larger.best)
        return std::optional<LotFullChoices::LargerSpot>();
    const FreeSpot &best = *larger.best;
    LotFullChoices::LargerSpot told {toldLabel(lot, best.spot), {}, best.span.until, larger.count};
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    for (const VehicleType &marked : types) {
        if (marked.sizeRank == best.spot.classRank)
            told.markedFor = marked.code;
    }
    return std::optional(told);
}

Done tellQueue(UnitOfWork &unit, const Lot &lot, const std::optional<Vehicle> &vehicle, Instant now,
               LotFullChoices::Answer &answer)
{
    const qint64 day = BusinessDay::of(*lot.zone, now, lot.dayStart).number;
    QueueRepository queue(unit);
    const QList<WaitingRecord> waiting = TRY(queue.waiting(lot.id, day));
    answer.waiting = static_cast<int>(waiting.size());
    for (const WaitingRecord &row : waiting) {
        answer.longestWaiting = std::min(answer.longestWaiting.value_or(row.joinedAt), row.joinedAt);
        if (vehicle && row.vehicle == vehicle->id) {
            answer.waitsAs = row.number;
            answer.waitsEntry = row.id;
        }
    }
    answer.nextNumber = TRY(queue.nextNumber(lot.id, day));
    answer.reasons = TRY(queue.reasons(lot.id, mostReasons));
    answer.turnedAwayToday = TRY(queue.countTurnedAway(lot.id, day));
    return {};
}

Done tellHours(UnitOfWork &unit, const Lot &lot, Instant now, LotFullChoices::Answer &answer)
{
    const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
    const LocalTime local = lot.zone->toLocal(now);
    answer.open = opening.isOpenAt(local);
    if (answer.open)
        return {};
    if (const auto next = opening.nextOpening(local))
        answer.opensAt = lot.zone->instantOfRule(*next);
    return {};
}

} // namespace

Result<LotFullChoices::Answer> LotFullChoices::fetch(UnitOfWork &unit, const Question &question,
                                                     const DeedContext &context)
{
    const Lot lot = TRY(LotRepository(unit).find(question.lot));
    const std::optional<Vehicle> vehicle = knownVehicle(unit, question.plate, context);
    const VehicleType type = TRY(typeAsked(unit, question.vehicleType, vehicle));
    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(lot.id, type.id));
    const TimeSpan span = TRY(TimeSpan::make(context.now, question.until.value_or(context.now + lengths.usual)));
    Answer answer;
    answer.asOf = context.now;
    answer.vehicleType = type.code;
    const auto own = placeFor(unit, lot, {{type, {}}, span, true, {}, lengths.shortest});
    if (!own && own.error().code != ErrorCode::LotFull)
        return fail(own.error());
    answer.fits = own.has_value();
    TRY_DONE(tellHours(unit, lot, context.now, answer));
    answer.larger = TRY(largerSpot(unit, lot, type, span, lengths.shortest));
    answer.others = TRY(otherLots(unit, lot.id, type, context.now));
    TRY_DONE(tellQueue(unit, lot, vehicle, context.now, answer));
    ExtraSpots extra(unit);
    const auto next = TRY(extra.nextFree(lot.id, type.id, context.now, mostNextFree));
    for (const ExtraSpots::NextFree &row : next)
        answer.nextFree.append({lot.assigned ? row.spot : QString(), row.at});
    answer.mayOverflow = context.actor.may(Permission::UseOverflow);
    answer.overflowNow = TRY(extra.countOverflow(lot.id));
    return answer;
}

} // namespace parkdesk
