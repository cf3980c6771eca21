// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/waitlist.h"

#include "services/stays/booking.h"
#include "services/stays/offermail.h"
#include "storage/bookingrepository.h"
#include "storage/claimrepository.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
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

/// For whom a place would be held. Nothing when it is nobody's; an error of Field::Driver for an account that may not
/// book, which gets none.
Result<std::optional<DriverId>> driverToday(UnitOfWork &unit, std::optional<DriverId> driver)
{
    while (driver) {
        const DriverRow row = TRY(DriverRepository(unit).find(*driver));
        if (row.state == DriverState::Active)
            return driver;
        if (row.state == DriverState::Suspended)
            return fail(ErrorCode::DriverSuspended, Field::Driver);
        if (row.state == DriverState::Erased)
            return fail(ErrorCode::DriverErased, Field::Driver);
        driver = row.mergedInto;
    }
    return driver;
}

/// No place for that wish now; anything else is a fault.
bool meansNone(ErrorCode code)
{
    return code == ErrorCode::LotFull || code == ErrorCode::SpotTaken || code == ErrorCode::SpotUnsuitable
        || code == ErrorCode::UnknownSpot;
}

Result<std::optional<QString>> labelWanted(UnitOfWork &unit, const Waiting &waiting)
{
    if (!waiting.spot)
        return std::optional<QString>();
    return std::optional(TRY(SpotRepository(unit).find(*waiting.spot)).label);
}

/// Holds a place when there is one.
Result<bool> offerPlace(UnitOfWork &unit, const Lot &lot, const BookingRules &rules, const Waiting &waiting,
                        const DeedContext &context)
{
    const VehicleType type = TRY(LotRepository(unit).vehicleType(waiting.type));
    const auto driver = driverToday(unit, waiting.driver);
    if (!driver && driver.error().field == Field::Driver)
        return false;
    if (!driver)
        return fail(driver.error());
    const BookingWish wish {{type, waiting.asked},           waiting.vehicle, waiting.span,
                            TRY(labelWanted(unit, waiting)), waiting.note,    driver->value_or(DriverId())};
    const auto free = placeToBook(unit, lot, rules, wish, context.now);
    if (!free && meansNone(free.error().code))
        return false;
    if (!free)
        return fail(free.error());
    const Stay held = TRY(addBooking(unit, lot, wish, *free, context));
    TRY_DONE(BookingRepository(unit).noteJoint(held.id, context.command));
    TRY_DONE(tellOffer(unit, waiting, held, std::min(context.now + rules.offer, waiting.span.from), context));
    return true;
}

} // namespace

Done tellOffer(UnitOfWork &unit, const Waiting &waiting, const Stay &held, Instant until, const DeedContext &context)
{
    TRY_DONE(WaitlistRepository(unit).offer(waiting, held.id, until));
    if (context.actor.key == nullptr)
        return {};
    Waiting offered = waiting;
    offered.state = WaitingState::Offered;
    offered.stay = held.id;
    offered.offerUntil = until;
    return mailOffer(unit, *context.actor.key, offered, context.now);
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
