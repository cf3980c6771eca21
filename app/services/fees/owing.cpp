// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/owing.h"

#include "domain/ticketcode.h"
#include "storage/claimrepository.h"
#include "storage/driverrepository.h"
#include "storage/feerepository.h"
#include "storage/unitofwork.h"
#include "storage/waitlistrepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Under which it was made; none for a place that was offered to who waits and that nobody has taken.
Result<FeeRepository::Rule> ruleOf(UnitOfWork &unit, const Stay &booking)
{
    if (TRY(WaitlistRepository(unit).isOffer(booking)))
        return FeeRepository::Rule {};
    return FeeRepository(unit).ruleAt(booking.lot, *booking.bookedAt);
}

Money feeAmount(const FeeRules &fees, const Lot &lot, const Stay &booking, FeeKind kind, Instant now)
{
    const bool free = kind == FeeKind::LateCancel && now <= booking.booked->from - fees.freeUntil;
    const qint64 amount = kind == FeeKind::NoShow ? fees.noShow : fees.lateCancel;
    return Money(free ? 0 : amount, lot.currency);
}

Done checkNoFees(const QList<FeeRepository::Open> &open, Field field)
{
    if (open.isEmpty())
        return {};
    const FeeRepository::Open &oldest = open.first();
    const auto code = TicketCode::fromText(oldest.ticket);
    return fail(ErrorCode::NotPaid, field,
                {{u"due"_s, oldest.fee.due().toText()},
                 {u"currency"_s, oldest.fee.amount.currency().code()},
                 {u"ticket"_s, code ? code->shown() : oldest.ticket}});
}

} // namespace

Result<Money> lateCancelFee(UnitOfWork &unit, const Lot &lot, const Stay &booking, Instant now)
{
    if (booking.state != StayState::Reserved || TRY(ClaimRepository(unit).liveOf(booking.id)).isEmpty())
        return Money(0, lot.currency);
    return feeAmount(TRY(ruleOf(unit, booking)).fees, lot, booking, FeeKind::LateCancel, now);
}

Result<CancelTerms> cancelTerms(UnitOfWork &unit, const Lot &lot, const Stay &booking)
{
    const FeeRules fees = TRY(ruleOf(unit, booking)).fees;
    return CancelTerms {booking.booked->from - fees.freeUntil, Money(fees.lateCancel, lot.currency)};
}

Result<std::optional<Fee>> oweFee(UnitOfWork &unit, const Lot &lot, const Stay &booking, FeeKind kind, Instant now)
{
    const auto rule = TRY(ruleOf(unit, booking));
    const Money amount = feeAmount(rule.fees, lot, booking, kind, now);
    if (amount.isZero())
        return std::optional<Fee>();
    const FeeId id = TRY(FeeRepository(unit).add(booking.id, rule, kind, amount, now));
    return std::optional(Fee {id, booking.id, kind, amount, now, Money(0, lot.currency)});
}

Done takeFeeBack(UnitOfWork &unit, StayId stay, Instant now)
{
    FeeRepository fees(unit);
    const auto fee = TRY(fees.ofStay(stay));
    return fee ? fees.end(*fee, FeeEnd::TakenBack, now) : Done();
}

Done checkOwesNothing(UnitOfWork &unit, const BookingRules &rules, const std::optional<VehicleId> &vehicle)
{
    if (!rules.debtorsRefused || !vehicle)
        return {};
    TRY_DONE(checkNoFees(TRY(FeeRepository(unit).openOf(*vehicle)), Field::Plate));
    const QList<DriverId> owners = TRY(DriverRepository(unit).driversOf(*vehicle));
    return owners.size() == 1 ? checkNoFees(TRY(FeeRepository(unit).openOf(owners.first())), Field::Plate) : Done();
}

Done checkOwesNothing(UnitOfWork &unit, const BookingRules &rules, DriverId driver)
{
    if (!rules.debtorsRefused || !driver.isValid())
        return {};
    return checkNoFees(TRY(FeeRepository(unit).openOf(driver)), Field::Driver);
}

} // namespace parkdesk
