// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/booking.h"

#include "services/drivers/namestaydriver.h"
#include "services/fees/owing.h"
#include "services/stays/newstay.h"
#include "services/stays/placing.h"
#include "services/stays/rolling.h"
#include "services/stays/tariffquestion.h"
#include "services/stays/waitlist.h"
#include "storage/bookingrepository.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A clerk types "from now" by the minute; what began longer ago is a mistake.
constexpr Duration startTolerance = minutes(5);

} // namespace

Result<TimeSpan> bookableSpan(Instant from, Instant until, Instant now)
{
    const TimeSpan asked = TRY(TimeSpan::make(from, until));
    if (asked.from + startTolerance < now || asked.until <= now)
        return fail(ErrorCode::PeriodPast, Field::From);
    return TimeSpan {std::max(asked.from, now), asked.until};
}

Done checkOpenBookings(UnitOfWork &unit, LotId lot, const BookingRules &rules, const std::optional<VehicleId> &vehicle,
                       DriverId named)
{
    BookingRepository bookings(unit);
    if (rules.mostOpen > 0 && vehicle && TRY(bookings.countOpen(lot, *vehicle)) >= rules.mostOpen)
        return fail(ErrorCode::LimitReached, Field::Plate, {{u"limit"_s, rules.mostOpen}});
    if (rules.mostOpenOfDriver == 0)
        return {};
    const auto driver = TRY(driverOfNewStay(unit, vehicle, named));
    if (driver && TRY(bookings.countOpen(lot, *driver)) >= rules.mostOpenOfDriver)
        return fail(ErrorCode::LimitReached, Field::Driver, {{u"limit"_s, rules.mostOpenOfDriver}});
    return {};
}

Result<BookingStart> startBooking(UnitOfWork &unit, const ReserveSpot::Command &command, const DeedContext &context)
{
    const TimeSpan span = TRY(bookableSpan(command.from, command.until, context.now));
    const Lot lot = TRY(LotRepository(unit).lock(command.lot));
    TRY_DONE(rollUrgent(unit, lot, context.now));
    TRY(sweepWaitlist(unit, lot, context));
    const Newcomer newcomer =
        TRY(newcomerOf(unit, {command.plate, command.note, command.vehicleType, PlateNeed::Never}, context));
    const BookingRules rules = TRY(BookingRepository(unit).rules(lot.id));
    TRY_DONE(checkOpenBookings(unit, lot.id, rules, newcomer.vehicle, command.driver));
    TRY_DONE(checkOwesNothing(unit, rules, newcomer.vehicle));
    TRY_DONE(checkOwesNothing(unit, rules, command.driver));
    const SpotWish wish {newcomer.type, TRY(featuresOfCodes(command.features))};
    return BookingStart {lot, rules, {wish, newcomer.vehicle, span, command.spot, command.note, command.driver}};
}

Result<FreeSpot> placeToBook(UnitOfWork &unit, const Lot &lot, const BookingRules &rules, const BookingWish &wish,
                             Instant now)
{
    const TimeSpan around = withBuffer(wish.span, rules, now);
    FreeSpot free = TRY(placeFor(unit, lot, {wish.wish, around, around.from <= now, wish.spot, std::nullopt}));
    free.span = wish.span;
    return free;
}

Result<Stay> addBooking(UnitOfWork &unit, const Lot &lot, const BookingWish &wish, const FreeSpot &free,
                        const DeedContext &context)
{
    Stay stay;
    stay.lot = lot.id;
    stay.type = wish.wish.type.id;
    stay.vehicle = wish.vehicle;
    stay.ticket = TRY(newTicket(unit, context.command));
    stay.state = StayState::Reserved;
    stay.booked = wish.span;
    stay.bookedAt = context.now;
    stay.tariffVersion = TRY(tariffInForce(unit, lot.id, context.now));
    stay.agreedUntil = wish.span.until;
    stay.id = TRY(StayRepository(unit).add(stay, {0, wish.note.trimmed()}, context.now));
    TRY_DONE(nameNewStay(unit, stay.id, stay.vehicle, wish.driver));
    TRY_DONE(BookingRepository(unit).noteWish(stay.id, wish.spot.has_value(), wish.wish.asked));
    TRY_DONE(ClaimRepository(unit).addAll(free, stay.id, false));
    TRY_DONE(fixOccupancy(unit, stay, true, context));
    return stay;
}

} // namespace parkdesk
