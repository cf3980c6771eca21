// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/feecharge.h"

#include "tariff/settle.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString feeRuleId(FeeKind kind)
{
    return u"fee:"_s + feeKindName(kind);
}

bool isFeeCharge(const Charge &charge)
{
    return charge.lines.size() == 1
        && (charge.lines.front().ruleId == feeRuleId(FeeKind::NoShow)
            || charge.lines.front().ruleId == feeRuleId(FeeKind::LateCancel));
}

Result<Charge> feeCharge(FeeKind kind, const Money &amount, const TimeSpan &booked, const std::optional<TaxRule> &tax)
{
    ChargeLine line;
    line.ruleId = feeRuleId(kind);
    line.kind = kind == FeeKind::NoShow ? ChargeLineKind::NoShow : ChargeLineKind::Extra;
    line.units = 1;
    line.unitPrice = amount;
    line.from = booked.from;
    line.until = booked.until;
    line.amount = amount;
    line.taxAmount = Money(0, amount.currency());
    if (tax && tax->rate > 0) {
        line.taxRate = tax->rate;
        line.taxAmount = Money(TRY(taxWithin(amount.minor(), {tax->rate, true})), amount.currency());
    }
    return Charge {amount, {line}};
}

} // namespace parkdesk
