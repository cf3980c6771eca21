// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/feecharge.h"

#include "tariff/fraction.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millionth = 1'000'000; // rates are millionths

} // namespace

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
        const Fraction within = Fraction(amount.minor()) * Fraction(Int128 {tax->rate}, Int128 {millionth + tax->rate});
        line.taxRate = tax->rate;
        line.taxAmount =
            Money(TRY(within.rounded(1, RoundingDirection::Nearest, RoundingTies::HalfUp).whole()), amount.currency());
    }
    return Charge {amount, {line}};
}

} // namespace parkdesk
