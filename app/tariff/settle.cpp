// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/settle.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool sameReason(const PriceItem &left, const PriceItem &right)
{
    if (left.kind != right.kind || left.line != right.line || left.window != right.window)
        return false;
    switch (left.kind) {
    case ChargeLineKind::Units:
    case ChargeLineKind::Step:
    case ChargeLineKind::Flat: return left.unitPrice == right.unitPrice;
    case ChargeLineKind::Free: return true;
    default: return false;
    }
}

/// "3 x night" instead of three lines, when nothing stands between them.
std::vector<PriceItem> mergeNeighbours(std::vector<PriceItem> items)
{
    std::vector<PriceItem> merged;
    for (PriceItem &item : items) {
        PriceItem *before = merged.empty() ? nullptr : &merged.back();
        const bool sameTier = before != nullptr && item.kind == ChargeLineKind::Tier
            && before->kind == ChargeLineKind::Tier && before->group == item.group && before->window == item.window;
        if (sameTier) {
            before->line = item.line;
            before->unitPrice = item.unitPrice;
        } else if (before == nullptr || !sameReason(*before, item)) {
            merged.push_back(std::move(item));
            continue;
        }
        before->units = sameTier ? 1 : before->units + item.units;
        before->until = item.until;
        before->amount += item.amount;
    }
    return merged;
}

Fraction sumOf(const std::vector<PriceItem> &items)
{
    Fraction sum;
    for (const PriceItem &item : items)
        sum += item.amount;
    return sum;
}

/// How single lines become whole: as the total does when it is rounded to the smallest unit, else half up.
RoundingRule lineRounding(const Tariff &tariff)
{
    const RoundingRule &rule = tariff.rounding;
    return rule.at == RoundingPoint::Total && rule.stepMinor == 1 ? rule : RoundingRule {};
}

void roundTotal(const Tariff &tariff, std::vector<PriceItem> &items)
{
    const RoundingRule &rule = tariff.rounding;
    if (rule.at != RoundingPoint::Total || rule.stepMinor == 1 || items.empty())
        return;
    const Fraction sum = sumOf(items);
    const Fraction difference = sum.rounded(rule.stepMinor, rule.direction, rule.ties) - sum;
    if (difference.isZero())
        return;
    PriceItem item;
    item.kind = ChargeLineKind::Rounding;
    item.from = items.front().from;
    item.until = items.back().until;
    item.amount = difference;
    items.push_back(item);
}

Result<Money> displayed(const Tariff &tariff, const Fraction &price)
{
    const qint64 minor = TRY(price.rounded(1, RoundingDirection::Nearest, RoundingTies::HalfUp).whole());
    return Money(minor, tariff.currency);
}

void fillFromRung(ChargeLine &line, const PriceItem &item)
{
    const RateLine &rung = *item.line;
    line.ruleId = rung.id;
    line.label = rung.label;
    line.unitRule = rung.unit;
    line.startsAt = Duration(item.startsAt);
    if (rung.type == RateLineType::IncrementingRate) {
        line.pricedPer = rung.incrementPeriod;
        line.unitLength = rung.unit == UnitRule::ProRata ? rung.resolution : rung.incrementPeriod;
    } else {
        line.unitLength = rung.duration.value_or(Duration(0));
    }
}

void fillNames(ChargeLine &line, const PriceItem &item, const Tariff &tariff, const RateTable &table)
{
    const RateWindow *window = item.window < 0 ? nullptr : &table.windows[static_cast<size_t>(item.window)];
    if (window != nullptr) {
        line.window = window->id;
        line.ruleId = window->id;
        line.label = window->label;
    }
    if (item.line != nullptr)
        fillFromRung(line, item);
    if (item.cap != nullptr) {
        line.ruleId = item.cap->id;
        line.label = item.cap->label;
    }
    if (item.kind == ChargeLineKind::Cap)
        line.capPeriod = item.cap == nullptr ? CapPeriod::Window : item.cap->per;
    if (item.kind == ChargeLineKind::Grace && !table.graces.empty()) {
        line.ruleId = table.graces.front().id;
        line.label = table.graces.front().label;
    }
    if (item.kind == ChargeLineKind::LostTicket && tariff.lostTicket) {
        line.ruleId = u"lostTicket"_s;
        line.label = tariff.lostTicket->label;
    }
    if (line.ruleId.isEmpty())
        line.ruleId = table.id;
}

Result<std::vector<ChargeLine>> wholeLines(const Tariff &tariff, const RateTable &table,
                                           const std::vector<PriceItem> &items)
{
    const RoundingRule rule = lineRounding(tariff);
    std::vector<ChargeLine> lines;
    Fraction sum;
    qint64 before = 0;
    for (const PriceItem &item : items) {
        // The running total is rounded, not the line: so the lines always sum to the rounded total.
        sum += item.amount;
        const qint64 reached = TRY(sum.rounded(1, rule.direction, rule.ties).whole());
        qint64 amount = 0;
        if (__builtin_sub_overflow(reached, before, &amount))
            return fail(ErrorCode::AmountOverflow, Field::Amount);
        before = reached;
        if (item.kind == ChargeLineKind::Rounding && amount == 0)
            continue;
        ChargeLine line;
        line.kind = item.kind;
        line.units = item.units;
        line.unitPrice = TRY(displayed(tariff, item.unitPrice));
        line.from = item.from;
        line.until = item.until;
        line.amount = Money(amount, tariff.currency);
        fillNames(line, item, tariff, table);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Tax on \a minor at \a rate millionths: within it, or on top.
Result<qint64> taxOn(qint64 minor, const TaxRule &tax)
{
    const Int128 base = tax.included ? Int128 {1'000'000} + tax.rate : Int128 {1'000'000};
    return Fraction(Int128 {minor} * tax.rate, base)
        .rounded(1, RoundingDirection::Nearest, RoundingTies::HalfUp)
        .whole();
}

Done addTax(const Tariff &tariff, Charge &charge)
{
    const Money none(0, tariff.currency);
    const TaxRule tax = tariff.tax.value_or(TaxRule {});
    qint64 sum = 0;
    qint64 taxBefore = 0;
    for (ChargeLine &line : charge.lines) {
        line.taxRate = tax.rate;
        line.taxAmount = none;
        if (!tariff.tax || !tax.included)
            continue;
        sum += line.amount.minor();
        const qint64 reached = TRY(taxOn(sum, tax));
        line.taxAmount = Money(reached - taxBefore, tariff.currency);
        taxBefore = reached;
    }
    if (!tariff.tax || tax.included || charge.lines.empty())
        return {};
    ChargeLine line;
    line.kind = ChargeLineKind::Tax;
    line.ruleId = u"tax"_s;
    line.taxRate = tax.rate;
    line.unitPrice = none;
    line.from = charge.lines.front().from;
    line.until = charge.lines.back().until;
    line.amount = Money(TRY(taxOn(charge.amount.minor(), tax)), tariff.currency);
    line.taxAmount = line.amount;
    charge.amount = TRY(charge.amount.plus(line.amount));
    charge.lines.push_back(line);
    return {};
}

} // namespace

Result<Charge> settle(const Tariff &tariff, const RateTable &table, std::vector<PriceItem> items)
{
    items = mergeNeighbours(std::move(items));
    roundTotal(tariff, items);
    Charge charge;
    charge.lines = TRY(wholeLines(tariff, table, items));
    charge.amount = Money(0, tariff.currency);
    for (const ChargeLine &line : charge.lines)
        charge.amount = TRY(charge.amount.plus(line.amount));
    TRY_DONE(addTax(tariff, charge));
    return charge;
}

} // namespace parkdesk
