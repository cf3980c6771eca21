// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/counterpayment.h"

#include "services/cash/receiptnumber.h"
#include "services/json.h"
#include "services/undo/formerclaims.h"
#include "storage/cashrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done counterPayment(const TakeBack &job, PaymentId payment, UndoDeed::Outcome &outcome)
{
    const Actor &actor = job.context.actor;
    if (!actor.desk || !actor.shift)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    const auto taken = TRY(CounterRepository(job.unit).payment(payment));
    PaymentRow row;
    row.stay = taken.stay;
    row.charge = taken.charge;
    row.shift = *actor.shift;
    row.desk = *actor.desk;
    row.staff = actor.staff;
    row.method = taken.method;
    row.amount = TRY(taken.amount.times(-1));
    row.tax = TRY(taken.tax.times(-1));
    row.counters = payment;
    const IssuedReceipt receipt = TRY(issueReceipt(job.unit, job.lot, row.desk, job.context.now));
    row.receipt = receipt.id;
    TRY_DONE(CashRepository(job.unit).addPayment(row, job.context.now));
    StayRepository stays(job.unit);
    const auto paidUntil = json::maybeInstant(stayFieldBefore(job, "paid_until"_L1));
    TRY_DONE(paidUntil ? stays.setPaidUntil(job.stay, *paidUntil) : stays.clearPaidUntil(job.stay));
    outcome.repaid = taken.amount;
    outcome.method = taken.method;
    outcome.receipt = receipt.number;
    return {};
}

} // namespace parkdesk
