// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/movestay.h"

#include "services/json.h"
#include "services/lots/closureclaims.h"
#include "services/staff/passwordrules.h"
#include "services/stays/makingway.h"
#include "services/stays/placing.h"
#include "storage/bookingrepository.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject MoveStay::Command::toJson() const
{
    return {{u"key"_s, key.toJson()}, {u"spot"_s, json::of(spot)}, {u"reason"_s, reason}};
}

QJsonObject MoveStay::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"stay"_s, json::of(stay)},
            {u"before"_s, before},
            {u"spot"_s, spot},
            {u"claimed"_s, json::of(claimed)},
            {u"shortened"_s, shortened},
            {u"replaced"_s, replaced}};
}

MoveStay::Outcome MoveStay::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StayId>(json.value("stay"_L1)), json.value("before"_L1).toString(),
            json.value("spot"_L1).toString(),        json::span(json.value("claimed"_L1)),
            json.value("shortened"_L1).toBool(),     json.value("replaced"_L1).toInt()};
}

namespace {

/// What is moved, and where it is so far.
struct Mover {
    Lot lot;
    Stay stay;
    VehicleType type;
    QList<Claim> claims;
    TimeSpan span; ///< from now on
    Instant now;

    [[nodiscard]] bool isParked() const { return stay.state == StayState::Parked; }
    [[nodiscard]] bool isOn(SpotId spot) const
    {
        return std::any_of(claims.begin(), claims.end(), [spot](const Claim &claim) { return claim.spot == spot; });
    }
};

struct Target {
    QList<FreeSpot> spots;
    int replaced = 0;
    bool claimed = false; ///< already
};

Done leavePlaces(UnitOfWork &unit, const Mover &mover)
{
    for (const Claim &claim : mover.claims)
        TRY_DONE(ClaimRepository(unit).end(claim, mover.now));
    return {};
}

/// The best one no smaller than its own and with what that has; its own are still held, so they are not found.
Result<Target> bestTarget(UnitOfWork &unit, const Mover &mover)
{
    SpotWish wish {mover.type, {}};
    int classRank = 0;
    if (!mover.claims.isEmpty()) {
        const Spot own = TRY(SpotRepository(unit).find(mover.claims.last().spot));
        wish.asked = own.features & keptFeatures;
        classRank = own.classRank;
    }
    const bool beginsNow = mover.span.from <= mover.now;
    const auto free = TRY(SpotRepository(unit).findFree(mover.lot, wish, mover.span, beginsNow, classRank));
    if (!free)
        return fail(ErrorCode::LotFull, Field::Lot);
    TRY_DONE(leavePlaces(unit, mover));
    return Target {{*free}, 0};
}

/// A parked vehicle may have a spot that is booked for later: first for the time until then, else the booking goes.
Result<Target> contestedTarget(UnitOfWork &unit, const Mover &mover, const Spot &spot)
{
    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(mover.lot.id, mover.type.id));
    const auto gap = TRY(SpotRepository(unit).gapOn(spot, mover.type, mover.span));
    if (gap && gap->span.length() >= lengths.shortest)
        return Target {{*gap}, 0};
    const auto standable = TRY(standableOn(unit, spot, mover.type, mover.span, mover.stay.id));
    if (!standable)
        return fail(ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, spot.label}});
    const QList<DisplacedBooking> displaced = TRY(makeWay(unit, *standable, mover.stay.id));
    // The place is held before others look for one.
    RollReport report;
    TRY_DONE(ClaimRepository(unit).addAll(*standable, mover.stay.id, true));
    TRY_DONE(replaceBookings(unit, mover.lot, displaced, mover.now, report));
    if (report.unplaced > 0)
        return fail(ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, spot.label}});
    return Target {{*standable}, report.replaced, true};
}

Result<Target> namedTarget(UnitOfWork &unit, const Mover &mover, const QString &label)
{
    const bool beginsNow = mover.span.from <= mover.now;
    SpotRepository spots(unit);
    const auto found = spots.findByLabel(mover.lot.id, label);
    if (!found && mover.isParked() && labelsOf(label).size() > 1) {
        TRY_DONE(leavePlaces(unit, mover)); // it may stay on some of them
        const PlaceRequest request {{mover.type, {}}, mover.span, beginsNow, label, std::nullopt};
        return Target {TRY(placesFor(unit, mover.lot, request)), 0};
    }
    const Spot spot = TRY(std::move(found));
    if (mover.isOn(spot.id))
        return fail(ErrorCode::Unchanged, Field::Spot);
    if (!fits(spot, {mover.type, {}}, true))
        return fail(ErrorCode::SpotUnsuitable, Field::Spot, {{u"spot"_s, spot.label}});
    TRY_DONE(leavePlaces(unit, mover));
    if (const auto free = TRY(spots.freeOn(spot, mover.type, mover.span, beginsNow)))
        return Target {{*free}, 0};
    const TimeSpan soon {mover.now, mover.now + rollLength};
    if (!mover.isParked() || TRY(isClosed(unit, spot.id, spot.places, soon)))
        return fail(ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, spot.label}});
    return contestedTarget(unit, mover, spot);
}

} // namespace

Result<MoveStay::Outcome> MoveStay::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const QString reason = TRY(readText(command.reason, Field::Reason));
    const Stay named = TRY(resolveCurrentStay(unit, command.key));
    Mover mover;
    mover.now = context.now;
    mover.lot = TRY(LotRepository(unit).lock(named.lot));
    TRY_DONE(rollUrgent(unit, mover.lot, context.now));
    mover.stay = TRY(StayRepository(unit).find(named.id)); // again, now that nobody else can change it
    if (!mover.isParked() && mover.stay.state != StayState::Reserved)
        return fail(ErrorCode::IllegalMove, Field::Ticket, {{u"state"_s, stateName(mover.stay.state)}});
    unit.concerns(mover.stay.id);
    ClaimRepository repository(unit);
    mover.type = TRY(LotRepository(unit).vehicleType(mover.stay.type));
    mover.claims = TRY(repository.currentOf(mover.stay.id, context.now));
    mover.span = mover.isParked() ? TimeSpan {context.now, mover.claims.last().span.until}
                                  : TimeSpan {std::max(context.now, mover.stay.booked->from), mover.stay.booked->until};
    const QString before = TRY(toldLabelsOf(unit, mover.lot, mover.claims));
    const Target target = command.spot ? TRY(namedTarget(unit, mover, *command.spot)) : TRY(bestTarget(unit, mover));
    if (!target.claimed)
        TRY_DONE(repository.addAll(target.spots, mover.stay.id, mover.isParked()));
    if (command.spot && !mover.isParked()) // the program does not move it elsewhere again
        TRY_DONE(BookingRepository(unit).setChosen(mover.stay.id, true));
    if (!reason.isEmpty())
        TRY_DONE(
            CashRepository(unit).addException(u"moved"_s, mover.stay.id, reason, context.actor.staff, context.now));
    const TimeSpan claimed = target.spots.first().span;
    return Outcome {mover.stay.id,         before,         toldLabels(mover.lot, target.spots), claimed,
                    claimed != mover.span, target.replaced};
}

} // namespace parkdesk
