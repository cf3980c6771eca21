// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/settle.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool sameReason(const PriceItem &left, const PriceItem &right)
{
    if (left.kind != right.kind || left.line != right.line || left.window != right.window || left.ruleId != right.ruleId
        || left.table != right.table)
        return false;
    switch (left.kind) {
    case ChargeLineKind::Units:
    case ChargeLineKind::Step:
    case ChargeLineKind::Surcharge:
    case ChargeLineKind::Extra:
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
    item.table = items.front().table;
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
    if (item.kind == ChargeLineKind::Units || item.kind == ChargeLineKind::Step)
        line.unitRule = rung.unit;
    line.startsAt = Duration(item.startsAt);
    if (rung.type == RateLineType::IncrementingRate) {
        line.pricedPer = rung.incrementPeriod;
        line.unitLength = rung.unit == UnitRule::ProRata ? rung.resolution : rung.incrementPeriod;
    } else {
        line.unitLength = rung.duration.value_or(Duration(0));
    }
}

void fillNames(ChargeLine &line, const PriceItem &item, const Tariff &tariff)
{
    const RateWindow *window =
        item.window < 0 || item.table == nullptr ? nullptr : &item.table->windows[static_cast<size_t>(item.window)];
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
        line.capPeriod = item.cap != nullptr ? item.cap->per
            : item.line != nullptr           ? CapPeriod::Line
                                             : CapPeriod::Window;
    if (item.ruleId != nullptr)
        line.ruleId = *item.ruleId;
    // A rung of an extra's ladder may have words of its own.
    if (item.label != nullptr && (item.line == nullptr || item.line->label.isEmpty()))
        line.label = *item.label;
    if (item.kind == ChargeLineKind::LostTicket && tariff.lostTicket) {
        line.ruleId = u"lostTicket"_s;
        line.label = tariff.lostTicket->label;
    }
    if (line.ruleId.isEmpty() && item.table != nullptr)
        line.ruleId = item.table->id;
}

TaxRule ruleOf(const Tariff &tariff, const PriceItem &item)
{
    const TaxRule *own = taxOf(item);
    return own != nullptr ? *own : tariff.tax.value_or(TaxRule {});
}

/// Lines, and the tax that holds for each.
struct WholeLines {
    std::vector<ChargeLine> lines;
    std::vector<TaxRule> taxes;
};

Result<WholeLines> wholeLines(const Tariff &tariff, const std::vector<PriceItem> &items)
{
    const RoundingRule rule = lineRounding(tariff);
    WholeLines whole;
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
        line.taxRate = ruleOf(tariff, item).rate;
        line.taxAmount = Money(0, tariff.currency);
        fillNames(line, item, tariff);
        whole.lines.push_back(std::move(line));
        whole.taxes.push_back(ruleOf(tariff, item));
    }
    return whole;
}

/// What one rule of tax has seen.
struct TaxSum {
    TaxRule rule;
    qint64 sum = 0;
    qint64 tax = 0;
};

TaxSum &sumFor(std::vector<TaxSum> &sums, const TaxRule &rule)
{
    const auto known = std::find_if(sums.begin(), sums.end(), [&rule](const TaxSum &sum) { return sum.rule == rule; });
    if (known != sums.end())
        return *known;
    sums.push_back({rule, 0, 0});
    return sums.back();
}

ChargeLine lineAtEnd(const Charge &charge, ChargeLineKind kind, const QString &rule, qint64 amount)
{
    const Money none(0, charge.amount.currency());
    ChargeLine line;
    line.kind = kind;
    line.ruleId = rule;
    line.unitPrice = none;
    line.taxAmount = none;
    if (!charge.lines.empty()) {
        line.from = charge.lines.front().from;
        line.until = charge.lines.back().until;
    }
    line.amount = Money(amount, charge.amount.currency());
    return line;
}

/// Tax within the lines, and a line for each rate that comes on top.
Done addTax(const std::vector<TaxRule> &taxes, Charge &charge)
{
    std::vector<TaxSum> sums;
    for (size_t i = 0; i < taxes.size(); ++i) {
        ChargeLine &line = charge.lines[i];
        TaxSum &sum = sumFor(sums, taxes[i]);
        sum.sum += line.amount.minor();
        const qint64 reached = TRY(taxWithin(sum.sum, sum.rule));
        if (sum.rule.included)
            line.taxAmount = Money(reached - sum.tax, line.amount.currency());
        sum.tax = reached;
    }
    for (const TaxSum &sum : sums) {
        if (sum.rule.included)
            continue;
        ChargeLine line = lineAtEnd(charge, ChargeLineKind::Tax, u"tax"_s, sum.tax);
        line.taxRate = sum.rule.rate;
        line.taxAmount = line.amount;
        charge.amount = TRY(charge.amount.plus(line.amount));
        charge.lines.push_back(line);
    }
    return {};
}

/// What cash rounding adds to \a minor: what it added before, and what is now due made a multiple of the tariff's step.
Result<qint64> cashRoundingOf(const Tariff &tariff, const Question &question, qint64 minor)
{
    // A price that became smaller than what was taken off it costs nothing.
    const qint64 before = std::max(question.cashRounded, -minor);
    qint64 due = 0;
    if (__builtin_add_overflow(minor, before, &due) || __builtin_sub_overflow(due, question.paidBefore, &due))
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    if (!question.paysCash || !tariff.cashRounding || due <= 0)
        return before;
    const RoundingRule &rule = *tariff.cashRounding;
    return before + TRY(Fraction(due).rounded(rule.stepMinor, rule.direction, rule.ties).whole()) - due;
}

} // namespace

Result<qint64> taxWithin(qint64 minor, const TaxRule &tax)
{
    const Int128 base = tax.included ? Int128 {1'000'000} + tax.rate : Int128 {1'000'000};
    return Fraction(Int128 {minor} * tax.rate, base)
        .rounded(1, RoundingDirection::Nearest, RoundingTies::HalfUp)
        .whole();
}

Done addCashRounding(const Tariff &tariff, const Question &question, Charge &charge)
{
    const qint64 rounding = TRY(cashRoundingOf(tariff, question, charge.amount.minor()));
    if (rounding == 0)
        return {};
    charge.lines.push_back(lineAtEnd(charge, ChargeLineKind::CashRounding, u"cashRounding"_s, rounding));
    charge.amount = TRY(charge.amount.plus(charge.lines.back().amount));
    return {};
}

Result<Charge> settle(const Tariff &tariff, std::vector<PriceItem> items, const Question &question)
{
    items = mergeNeighbours(std::move(items));
    roundTotal(tariff, items);
    Charge charge;
    WholeLines whole = TRY(wholeLines(tariff, items));
    charge.lines = std::move(whole.lines);
    charge.amount = Money(0, tariff.currency);
    for (const ChargeLine &line : charge.lines)
        charge.amount = TRY(charge.amount.plus(line.amount));
    TRY_DONE(addTax(whole.taxes, charge));
    TRY_DONE(addCashRounding(tariff, question, charge));
    return charge;
}

Result<Money> settledAmount(const Tariff &tariff, const std::vector<PriceItem> &items, const Question &question)
{
    const bool ownTaxes =
        std::any_of(items.begin(), items.end(), [](const PriceItem &item) { return taxOf(item) != nullptr; });
    // Tax on top is taken from whole lines, and lines of different rates round differently.
    if (ownTaxes)
        return TRY(settle(tariff, items, question)).amount;
    const RoundingRule &rule = tariff.rounding;
    Fraction sum = sumOf(items);
    if (rule.at == RoundingPoint::Total)
        sum = sum.rounded(rule.stepMinor, rule.direction, rule.ties);
    qint64 minor = TRY(sum.rounded(1, RoundingDirection::Nearest, RoundingTies::HalfUp).whole());
    if (tariff.tax && !tariff.tax->included
        && __builtin_add_overflow(minor, TRY(taxWithin(minor, *tariff.tax)), &minor))
        return fail(ErrorCode::AmountOverflow, Field::Amount);
    if (question.paysCash || question.cashRounded != 0)
        minor += TRY(cashRoundingOf(tariff, question, minor));
    return Money(minor, tariff.currency);
}

} // namespace parkdesk
