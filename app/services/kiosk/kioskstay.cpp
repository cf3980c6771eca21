// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskstay.h"

#include "services/fees/owing.h"
#include "services/stays/placing.h"
#include "services/stays/pricing.h"
#include "storage/bookingrepository.h"
#include "storage/cardpaymentrepository.h"
#include "storage/cashrepository.h"
#include "storage/claimrepository.h"
#include "storage/historyreader.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

Done describeMoney(UnitOfWork &unit, const Lot &lot, const Stay &stay, const DeedContext &context, KioskStay &told)
{
    told.paid = TRY(CashRepository(unit).paidSoFar(stay.id, lot.currency)).amount;
    const QList<PaymentRecord> payments = TRY(HistoryReader(unit).payments(stay.id));
    for (const PaymentRecord &payment : payments) {
        if (!payment.counters)
            told.receipt = payment.receipt;
    }
    const Money cancelFee = TRY(lateCancelFee(unit, lot, stay, context.now));
    if (!cancelFee.isZero())
        told.cancelFee = cancelFee;
    if (stay.state != StayState::Parked)
        return {};
    told.cardPending = TRY(CardPaymentRepository(unit).isOpenFor(stay.id));
    const auto price = priceOf(unit, lot, stay, std::max(context.now, *stay.enteredAt), context);
    if (price)
        told.due = price->dueBy(QStringLiteral("card"));
    else if (!isWithoutPrice(price.error().code))
        return fail(price.error());
    return {};
}

Done describeArrival(UnitOfWork &unit, const Stay &stay, const DeedContext &context, KioskStay &told)
{
    const bool late = stay.state == StayState::NoShow && stay.booked->until > context.now;
    if (stay.state != StayState::Reserved && !late)
        return {};
    const BookingRules rules = TRY(BookingRepository(unit).rules(stay.lot));
    if (!isDue(*stay.booked, rules, context.now))
        told.mayArriveFrom = stay.booked->from - rules.early;
    else
        told.mayArrive = told.here;
    return {};
}

} // namespace

Result<KioskStay> describeAtKiosk(UnitOfWork &unit, const Stay &stay, const Lot &here, const DeedContext &context)
{
    LotRepository lots(unit);
    const Lot lot = TRY(lots.find(stay.lot));
    KioskStay told;
    told.stay = stay.id;
    told.lot = lot.id;
    told.lotName = lot.name;
    told.zone = lot.zone;
    told.here = lot.id == here.id;
    told.state = stay.state;
    told.ticket = stay.ticket.stored();
    told.vehicleType = TRY(lots.vehicleType(stay.type)).code;
    if (stay.vehicle)
        told.plate = TRY(StayRepository(unit).vehicle(*stay.vehicle)).shown;
    told.spot = TRY(toldLabelsOf(unit, lot, TRY(ClaimRepository(unit).liveOf(stay.id))));
    told.booked = stay.booked;
    told.enteredAt = stay.enteredAt;
    told.leftAt = stay.leftAt;
    told.until = stay.agreedUntil;
    told.paidUntil = stay.paidUntil;
    TRY_DONE(describeMoney(unit, lot, stay, context, told));
    TRY_DONE(describeArrival(unit, stay, context, told));
    return told;
}

} // namespace parkdesk
