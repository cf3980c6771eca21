// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/rackoflot.h"

#include "storage/momentreader.h"
#include "storage/planrepository.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

namespace {

using PlaceKey = std::pair<SpotId, int>;

RackOfLot::Bar barOf(const BarRecord &record, Instant now)
{
    RackOfLot::Bar bar;
    bar.claim = record.claim;
    bar.claimed = record.span;
    bar.stay = record.holder.stay;
    bar.state = record.state;
    bar.plate = record.holder.plate;
    bar.ticket = record.holder.ticket;
    bar.vehicleType = record.holder.vehicleType;
    bar.booked = record.booked;
    bar.closure = record.closure;
    bar.reason = record.reason;
    if (record.closure.isValid()) {
        bar.kind = RackOfLot::BarKind::Closure;
    } else if (record.parked) {
        bar.kind = RackOfLot::BarKind::Parked;
        bar.agreedUntil = record.agreedUntil;
        bar.paid = record.paidUntil && *record.paidUntil >= now;
        bar.overTime = *bar.agreedUntil < now && !bar.paid;
    } else if (record.state == StayState::Left || (record.enteredAt && record.state == StayState::Parked)) {
        bar.kind = RackOfLot::BarKind::Past;
    }
    return bar;
}

RackOfLot::Row rowOf(const PlanSpot &spot, int place)
{
    return {spot.id, spot.label, place, spot.places, spot.zone, spot.level, spot.types, spot.features, false, {}};
}

/// A place that is in no plan: of the overflow zone, or gone since.
RackOfLot::Row rowOf(const BarRecord &record)
{
    RackOfLot::Row row;
    row.spot = record.spot;
    row.label = record.label;
    row.place = record.place;
    row.places = record.places;
    row.overflow = true;
    return row;
}

/// Spots by zone, those in none last; within a zone by natural label, as the plan has them.
QList<const PlanSpot *> inRackOrder(const LotPlan &plan)
{
    QList<const PlanSpot *> spots;
    const auto add = [&](ZoneId zone) {
        for (const PlanSpot &spot : plan.spots) {
            if (spot.zone == zone)
                spots.append(&spot);
        }
    };
    for (const PlanZone &zone : plan.zones)
        add(zone.id);
    add(ZoneId {});
    return spots;
}

} // namespace

Result<RackOfLot::Answer> RackOfLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    answer.lot = question.lot;
    answer.now = context.now;
    answer.span = TRY(TimeSpan::make(question.from, question.until));
    if (answer.span.length() > longest)
        return fail(ErrorCode::BadSpan, Field::Until);
    const LotPlan plan = TRY(PlanRepository(unit).read(question.lot, false));
    for (const PlanZone &zone : plan.zones)
        answer.zones.append({zone.id, zone.name});
    QHash<PlaceKey, qsizetype> rows;
    for (const PlanSpot *spot : inRackOrder(plan)) {
        for (int place = 0; place < spot->places; ++place) {
            rows.insert({spot->id, place}, answer.rows.size());
            answer.rows.append(rowOf(*spot, place));
        }
    }
    const QList<BarRecord> records = TRY(MomentReader(unit).bars(question.lot, answer.span));
    for (const BarRecord &record : records) {
        const PlaceKey key {record.spot, record.place};
        if (!rows.contains(key)) {
            rows.insert(key, answer.rows.size());
            answer.rows.append(rowOf(record));
        }
        answer.rows[rows.value(key)].bars.append(barOf(record, context.now));
    }
    const QList<UnplacedRecord> unplaced = TRY(MomentReader(unit).unplaced(question.lot, answer.span));
    for (const UnplacedRecord &record : unplaced)
        answer.unplaced.append(
            {record.holder.stay, record.holder.plate, record.holder.ticket, record.holder.vehicleType, record.booked});
    return answer;
}

} // namespace parkdesk
