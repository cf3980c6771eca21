// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/extendstay.h"

#include "services/json.h"
#include "services/stays/makingway.h"
#include "services/stays/placing.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ExtendStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"until"_s, json::of(until)}};
}

QJsonObject ExtendStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"spot"_s, spot},
            {u"before"_s, json::of(before)},
            {u"until"_s, json::of(until)},
            {u"moved"_s, moved},
            {u"replaced"_s, replaced}};
}

ExtendStay::Outcome ExtendStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json.value("spot"_L1).toString(),
            json::instant(json.value("before"_L1)),  json::instant(json.value("until"_L1)),
            json.value("moved"_L1).toBool(),         json.value("replaced"_L1).toInt()};
}

namespace {

struct Lengthened {
    bool moved = false;
    int replaced = 0;
};

/// Gives each of those that were displaced another place, or says until when all of them could have stayed.
Result<int> moveAside(UnitOfWork &unit, const Lot &lot, const QList<DisplacedBooking> &inTheWay, Instant now)
{
    QList<QPair<Instant, DisplacedBooking>> inOrder;
    for (const DisplacedBooking &booking : inTheWay)
        inOrder.append({TRY(StayRepository(unit).find(booking.stay)).booked->from, booking});
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    RollReport report;
    for (const auto &[from, booking] : std::as_const(inOrder)) {
        TRY_DONE(replaceBookings(unit, lot, {booking}, now, report));
        if (report.unplaced > 0)
            return fail(ErrorCode::SpotTaken, Field::Until, {{u"possible_until"_s, from.ms}});
    }
    return report.replaced;
}

/// The claims last until \a until; bookings in the way move aside.
Result<Lengthened> lengthen(UnitOfWork &unit, const Lot &lot, const QList<Claim> &claims, Instant until, Instant now)
{
    ClaimRepository repository(unit);
    QList<DisplacedBooking> inTheWay;
    for (const Claim &claim : claims) {
        if (until > claim.span.until) {
            const Spot spot = TRY(SpotRepository(unit).find(claim.spot));
            inTheWay += TRY(makeWay(unit, {spot, {claim.place}, {claim.span.until, until}}, claim.stay));
        }
        TRY_DONE(repository.prolong(claim, until));
    }
    return Lengthened {false, TRY(moveAside(unit, lot, inTheWay, now))};
}

/// A booking goes elsewhere rather than pushing another one away.
Result<Lengthened> lengthenBooking(UnitOfWork &unit, const Lot &lot, const Stay &stay, const QList<Claim> &claims,
                                   Instant until, Instant now)
{
    TRY_DONE(StayRepository(unit).setBookedUntil(stay, until));
    if (claims.isEmpty()) {
        RollReport report;
        TRY_DONE(replaceBookings(unit, lot, {{stay.id, 0, {}}}, now, report));
        return Lengthened {report.replaced > 0, 0};
    }
    QList<Claim> others;
    for (const Claim &claim : claims)
        others += TRY(ClaimRepository(unit).ofOthers(claim.spot, claim.place, {claim.span.until, until}, stay.id));
    if (others.isEmpty())
        return lengthen(unit, lot, claims, until, now);
    const Spot spot = TRY(SpotRepository(unit).find(claims.first().spot));
    const VehicleType type = TRY(LotRepository(unit).vehicleType(stay.type));
    const TimeSpan whole {std::max(stay.booked->from, now), until};
    const auto free = TRY(SpotRepository(unit).findFree(lot, {type, spot.features & keptFeatures}, whole,
                                                        whole.from <= now, spot.classRank));
    if (!free) {
        const auto closed =
            std::find_if(others.begin(), others.end(), [](const Claim &o) { return !o.stay.isValid(); });
        if (closed != others.end()) // a booking does not push a closure away
            return fail(ErrorCode::SpotTaken, Field::Until, {{u"possible_until"_s, closed->span.from.ms}});
        return lengthen(unit, lot, claims, until, now);
    }
    for (const Claim &claim : claims)
        TRY_DONE(ClaimRepository(unit).end(claim, now));
    TRY_DONE(ClaimRepository(unit).addAll(*free, stay.id, false));
    return Lengthened {true, 0};
}

} // namespace

Result<ExtendStay::Outcome> ExtendStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const Stay named = TRY(resolveCurrentStay(unit, command.key));
    const Lot lot = TRY(LotRepository(unit).lock(named.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    const Stay stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    const bool parked = stay.state == StayState::Parked;
    if (!parked && stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(stay.state)}});
    unit.concerns(stay.id);
    const Instant from = parked ? context.now : std::max(context.now, stay.booked->from);
    const TimeSpan asked = TRY(TimeSpan::make(from, command.until));
    ClaimRepository repository(unit);
    const QList<Claim> claims = TRY(repository.currentOf(stay.id, context.now));
    const Instant before = parked ? claims.last().span.until : stay.booked->until;
    const Lengthened done = parked ? TRY(lengthen(unit, lot, claims, asked.until, context.now))
                                   : TRY(lengthenBooking(unit, lot, stay, claims, asked.until, context.now));
    TRY_DONE(StayRepository(unit).setAgreedUntil(stay, asked.until));
    const QString spot = TRY(toldLabelsOf(unit, lot, TRY(repository.currentOf(stay.id, context.now))));
    return Outcome {stay.id, spot, before, asked.until, done.moved, done.replaced};
}

} // namespace parkdesk
