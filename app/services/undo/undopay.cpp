// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/json.h"
#include "services/undo/counterpayment.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done undoPay(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    const QJsonObject &paid = job.deed.done.outcome;
    if (paid.value("left"_L1).toBool())
        TRY_DONE(undoLeave(job, outcome));
    return counterPayment(job, json::id<PaymentId>(paid.value("payment"_L1)), outcome);
}

} // namespace parkdesk
