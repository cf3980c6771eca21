// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/waitlist.h"

#include "services/stays/booking.h"
#include "storage/bookingrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"
#include "storage/waitlistrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Ends what is over. True when \a waiting is done with.
Result<bool> endWhatIsOver(UnitOfWork &unit, const Waiting &waiting, Instant now)
{
    WaitlistRepository list(unit);
    if (waiting.state == WaitingState::Waiting) {
        if (waiting.span.from > now)
            return false;
        TRY_DONE(list.end(waiting, WaitingState::Expired, now));
        return true;
    }
    const Stay held = TRY(StayRepository(unit).find(*waiting.stay));
    if (held.state == StayState::Parked || held.state == StayState::Left) { // it came without a word
        TRY_DONE(list.end(waiting, WaitingState::Taken, now));
        return true;
    }
    if (held.state == StayState::Reserved && *waiting.offerUntil > now)
        return false;
    TRY_DONE(releaseHeld(unit, waiting, now));
    TRY_DONE(list.end(waiting, WaitingState::Expired, now));
    return true;
}

/// Holds a place when there is one.
Result<bool> offerPlace(UnitOfWork &unit, const Lot &lot, const BookingRules &rules, const Waiting &waiting,
                        const DeedContext &context)
{
    const VehicleType type = TRY(LotRepository(unit).vehicleType(waiting.type));
    const BookingWish wish {{type, waiting.asked}, waiting.vehicle, waiting.span, std::nullopt, {}};
    const auto free = placeToBook(unit, lot, rules, wish, context.now);
    if (!free && free.error().code == ErrorCode::LotFull)
        return false;
    if (!free)
        return fail(free.error());
    const Stay held = TRY(addBooking(unit, lot, wish, *free, context));
    TRY_DONE(BookingRepository(unit).noteJoint(held.id, context.command));
    TRY_DONE(tellOffer(unit, waiting, held, std::min(context.now + rules.offer, waiting.span.from)));
    return true;
}

} // namespace

Done tellOffer(UnitOfWork &unit, const Waiting &waiting, const Stay &held, Instant until)
{
    return WaitlistRepository(unit).offer(waiting, held.id, until);
}

Done releaseHeld(UnitOfWork &unit, const Waiting &waiting, Instant now)
{
    StayRepository stays(unit);
    const Stay held = TRY(stays.find(waiting.stay.value_or(StayId {})));
    if (held.state != StayState::Reserved)
        return {};
    ClaimRepository claims(unit);
    const QList<Claim> live = TRY(claims.liveOf(held.id));
    for (const Claim &claim : live)
        TRY_DONE(claims.end(claim, now));
    return stays.setState(held, StayState::Cancelled);
}

Result<WaitlistReport> sweepWaitlist(UnitOfWork &unit, const Lot &lot, const DeedContext &context)
{
    WaitlistReport report;
    const QList<Waiting> all = TRY(WaitlistRepository(unit).ofLot(lot.id));
    QList<Waiting> waiting;
    for (const Waiting &one : all) {
        if (TRY(endWhatIsOver(unit, one, context.now)))
            ++report.expired;
        else if (one.state == WaitingState::Waiting)
            waiting.append(one);
    }
    if (waiting.isEmpty())
        return report;
    const BookingRules rules = TRY(BookingRepository(unit).rules(lot.id));
    for (const Waiting &one : std::as_const(waiting)) {
        if (TRY(offerPlace(unit, lot, rules, one, context)))
            ++report.offered;
    }
    return report;
}

} // namespace parkdesk
