// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/lotmoment.h"

#include "storage/lotrepository.h"
#include "storage/momentreader.h"
#include "storage/unitofwork.h"

#include <QHash>

namespace parkdesk {

namespace {

/// The moment that is asked for, and what is known beside the rows.
struct Scene {
    Instant at;
    Instant now;
    QHash<StayId, FormerEnds> former; ///< of a moment of the past
};

/// Whether the vehicle stood there, by what is known now: else the place was held for it.
bool stoodThere(const PlaceRecord::Held &held, const Scene &scene)
{
    if (scene.at >= scene.now) // a vehicle that stands here now, or a booking
        return held.parked;
    return held.enteredAt && *held.enteredAt <= scene.at && (!held.leftAt || *held.leftAt > scene.at);
}

void setHolder(PlaceMoment &moment, const ClaimHolder &holder)
{
    moment.stay = holder.stay;
    moment.plate = holder.plate;
    moment.ticket = holder.ticket;
    moment.vehicleType = holder.vehicleType;
}

/// Over time is who stood there beyond the end that was agreed then, and had not paid then.
void setVehicle(PlaceMoment &moment, const PlaceRecord::Held &held, const Scene &scene)
{
    const FormerEnds former = scene.former.value(held.holder.stay);
    const Instant agreed = former.agreed.value_or(held.agreedUntil);
    const std::optional<Instant> paidUntil = former.paid.value_or(held.paidUntil);
    moment.since = held.enteredAt.value_or(held.span.from);
    moment.until = agreed > moment.since ? agreed : held.span.until;
    moment.paid = paidUntil && *paidUntil >= scene.at;
    moment.state = moment.until < scene.at && !moment.paid ? PlaceState::OverTime : PlaceState::Occupied;
}

void setHeld(PlaceMoment &moment, const PlaceRecord::Held &held, const Scene &scene)
{
    setHolder(moment, held.holder);
    if (held.closure.isValid()) {
        moment.state = PlaceState::Closed;
        moment.closure = held.closure;
        moment.reason = held.reason;
        moment.since = held.closed.from;
        moment.until = held.closed.until;
    } else if (stoodThere(held, scene)) {
        setVehicle(moment, held, scene);
    } else {
        moment.state = PlaceState::Reserved;
        moment.since = held.span.from;
        moment.until = held.bookedUntil.value_or(held.span.until);
    }
}

PlaceMoment momentOf(const PlaceRecord &record, const Scene &scene)
{
    PlaceMoment moment;
    moment.spot = record.spot;
    moment.place = record.place;
    // A vehicle whose claim is about to be rolled on stands there still; at a later moment it will not.
    const bool holds =
        record.held && (record.held->span.contains(scene.at) || (record.held->parked && scene.at <= scene.now));
    if (holds)
        setHeld(moment, *record.held, scene);
    if (!record.next)
        return moment;
    moment.nextFrom = record.next->span.from;
    moment.nextStay = record.next->holder.stay;
    moment.nextPlate = record.next->holder.plate;
    const bool expected = scene.at >= scene.now || (record.next->bookedAt && *record.next->bookedAt <= scene.at);
    if (!holds && expected && moment.nextStay.isValid() && *moment.nextFrom <= scene.at + LotMoment::soon) {
        setHolder(moment, record.next->holder);
        moment.state = PlaceState::Reserved;
        moment.since = record.next->span.from;
        moment.until = record.next->span.until;
    }
    return moment;
}

void count(LotMoment::Answer &answer, const PlaceMoment &moment, bool ofPlan)
{
    answer.supply += ofPlan && moment.state != PlaceState::Closed ? 1 : 0;
    answer.occupied += moment.state == PlaceState::Occupied || moment.state == PlaceState::OverTime ? 1 : 0;
    answer.reserved += moment.state == PlaceState::Reserved ? 1 : 0;
    answer.closed += moment.state == PlaceState::Closed ? 1 : 0;
}

bool isVehicle(const PlaceMoment &moment)
{
    return moment.state == PlaceState::Occupied || moment.state == PlaceState::OverTime;
}

/// The first place of every vehicle, in the order of the places.
QList<PlaceMoment> vehiclesOf(const LotMoment::Answer &answer)
{
    QList<PlaceMoment> vehicles;
    QSet<StayId> known;
    const auto add = [&](const PlaceMoment &moment) {
        if (!isVehicle(moment) || known.contains(moment.stay))
            return;
        known.insert(moment.stay);
        vehicles.append(moment);
    };
    for (const PlaceMoment &moment : answer.places)
        add(moment);
    for (const LotMoment::Overflow &overflow : answer.overflow)
        add(overflow.held);
    return vehicles;
}

} // namespace

Result<LotMoment::Answer> LotMoment::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    answer.lot = question.lot;
    answer.now = context.now;
    answer.at = question.at.value_or(context.now);
    if (answer.at.ms < 0 || answer.at >= noEnd)
        return fail(ErrorCode::BadTime, Field::From);
    answer.revision = TRY(LotRepository(unit).find(question.lot)).planRevision;
    Scene scene {answer.at, context.now, {}};
    MomentReader reader(unit);
    if (answer.at < context.now)
        scene.former = TRY(reader.endsAt(question.lot, answer.at));
    const QList<PlaceRecord> records = TRY(reader.at(question.lot, answer.at));
    for (const PlaceRecord &record : records) {
        const PlaceMoment moment = momentOf(record, scene);
        if (record.kind == PlaceKind::OfPlan)
            answer.places.append(moment);
        else if (moment.state != PlaceState::Free)
            answer.overflow.append({record.label, moment});
        count(answer, moment, record.kind == PlaceKind::OfPlan);
    }
    answer.unplaced = static_cast<int>(TRY(reader.unplaced(question.lot, {answer.at, answer.at + Duration(1)})).size());
    return answer;
}

QList<MomentChange> diffOfMoments(const LotMoment::Answer &before, const LotMoment::Answer &after)
{
    const QList<PlaceMoment> earlier = vehiclesOf(before);
    const QList<PlaceMoment> later = vehiclesOf(after);
    QHash<StayId, SpotId> was;
    QSet<StayId> stays;
    for (const PlaceMoment &moment : earlier)
        was.insert(moment.stay, moment.spot);
    QList<MomentChange> changes;
    for (const PlaceMoment &moment : later) {
        stays.insert(moment.stay);
        const SpotId from = was.value(moment.stay);
        if (from == moment.spot)
            continue;
        changes.append({from.isValid() ? MomentChange::Kind::Moved : MomentChange::Kind::Came, moment.stay,
                        moment.plate, moment.vehicleType, from, moment.spot});
    }
    for (const PlaceMoment &moment : earlier) {
        if (!stays.contains(moment.stay))
            changes.append(
                {MomentChange::Kind::Left, moment.stay, moment.plate, moment.vehicleType, moment.spot, SpotId {}});
    }
    return changes;
}

} // namespace parkdesk
