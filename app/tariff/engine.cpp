// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/engine.h"

#include "tariff/meter.h"
#include "tariff/settle.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What a vehicle pays by.
struct Terms {
    const RateTable *table = nullptr;
    PriceScale scale;
};

Result<Terms> termsFor(const Tariff &tariff, const QString &vehicle)
{
    const auto rule = std::find_if(tariff.vehicles.begin(), tariff.vehicles.end(),
                                   [&](const VehicleRule &candidate) { return candidate.vehicle == vehicle; });
    Terms terms;
    terms.scale.rounding = tariff.rounding;
    terms.scale.roundUnits = tariff.rounding.at == RoundingPoint::Unit;
    if (rule != tariff.vehicles.end()) {
        if (rule->refused)
            return notForSale(u"vehicle"_s);
        terms.table = &tariff.tables[static_cast<size_t>(rule->table)];
        terms.scale.factor = Fraction(Int128 {rule->factor.numerator}, Int128 {rule->factor.denominator});
        return terms;
    }
    if (!tariff.defaultTable)
        return notForSale(u"vehicle"_s);
    terms.table = &tariff.tables[static_cast<size_t>(*tariff.defaultTable)];
    return terms;
}

PriceItem simpleItem(ChargeLineKind kind, Instant from, Instant until, const Fraction &amount)
{
    PriceItem item;
    item.kind = kind;
    item.from = from;
    item.until = until;
    item.units = 1;
    item.unitPrice = amount;
    item.amount = amount;
    return item;
}

/// The exit to be priced: what was asked, the moment of payment while its grace lasts, or the tariff's end of day.
Result<Instant> exitOf(const Tariff &tariff, const Question &question, const ZoneRules &zone)
{
    if (question.entry.ms < 0)
        return fail(ErrorCode::BadTime, Field::Entry);
    if (!question.exit) {
        if (!tariff.openStayEndsAt)
            return notForSale(u"no_exit"_s);
        return periodEnd(CapPeriod::CalendarDay, *tariff.openStayEndsAt, question.entry, question.entry, zone);
    }
    const Instant exit = *question.exit;
    if (exit < question.entry)
        return fail(ErrorCode::BadSpan, Field::Exit);
    if (exit - question.entry > longestStay)
        return fail(ErrorCode::BadSpan, Field::Exit, {{u"reason"_s, u"too_long"_s}});
    if (exit > noEnd)
        return fail(ErrorCode::BadTime, Field::Exit);
    const bool inGrace = question.paidAt && tariff.exitGrace && *question.paidAt >= question.entry
        && *question.paidAt <= exit && exit - *question.paidAt <= *tariff.exitGrace;
    return inGrace ? *question.paidAt : exit;
}

Done checkForSale(const RateTable &table, const std::vector<TimelinePiece> &pieces, Duration length)
{
    if (table.maxTime && length > *table.maxTime)
        return notForSale(u"too_long"_s);
    for (const TimelinePiece &piece : pieces) {
        if (piece.window < 0 && table.lines.empty())
            return notForSale(u"not_covered"_s);
        if (piece.window >= 0 && table.windows[static_cast<size_t>(piece.window)].kind == WindowKind::Closed)
            return notForSale(u"closed"_s);
    }
    return {};
}

/// Cuts off what lies before \a from.
void dropBefore(std::vector<TimelinePiece> &pieces, Instant from)
{
    pieces.erase(std::remove_if(pieces.begin(), pieces.end(),
                                [from](const TimelinePiece &piece) { return piece.until <= from; }),
                 pieces.end());
    if (!pieces.empty() && pieces.front().from < from)
        pieces.front().from = from;
}

void addStayMinimum(const Terms &terms, Instant entry, Instant exit, std::vector<PriceItem> &items)
{
    Fraction sum;
    for (const PriceItem &item : items)
        sum += item.amount;
    if (!terms.table->minValue || sum.sign() <= 0)
        return;
    const Fraction bound = terms.scale.ofBound(terms.table->minValue->value);
    if ((bound - sum).sign() <= 0)
        return;
    items.push_back(simpleItem(ChargeLineKind::Minimum, entry, exit, bound - sum));
    items.back().unitPrice = bound;
}

/// The items of a whole stay, before the total is rounded.
Result<std::vector<PriceItem>> priceStay(const Terms &terms, Instant entry, Instant exit, const ZoneRules &zone)
{
    const RateTable &table = *terms.table;
    std::vector<TimelinePiece> pieces = cutIntoWindows(table, entry, exit, zone);
    TRY_DONE(checkForSale(table, pieces, exit - entry));
    if (exit == entry) {
        if (!table.noLengthCostsOneUnit)
            return std::vector<PriceItem> {simpleItem(ChargeLineKind::Free, entry, exit, Fraction())};
        // One unit, as told: the shortest stay that there is.
        exit = entry + Duration(1);
        pieces.front().until = exit;
    }
    std::vector<PriceItem> items;
    Instant start = entry;
    if (!table.graces.empty()) {
        const RateGrace &grace = table.graces.front();
        const Duration length = exit - entry;
        const bool within = grace.inclusive ? length <= grace.period : length < grace.period;
        if (within || grace.deducted) {
            start = within ? exit : entry + grace.period;
            items.push_back(simpleItem(ChargeLineKind::Grace, entry, start, Fraction()));
            items.back().unitPrice = Fraction();
        }
        if (within)
            return items;
        dropBefore(pieces, start);
    }
    if (table.entranceFee)
        items.push_back(
            simpleItem(ChargeLineKind::EntranceFee, start, start, terms.scale.of(table.entranceFee->value)));
    const SlicedStay stay = sliceStay(table, pieces, start, zone);
    std::vector<PriceItem> priced = TRY(priceSlices(table, stay, terms.scale));
    priced = completeWindows(table, terms.scale, std::move(priced));
    items.insert(items.end(), priced.begin(), priced.end());
    items = applyCaps(table, terms.scale, std::move(items), start, zone);
    addStayMinimum(terms, start, exit, items);
    // Time that no unit is charged for still has a reason to be free.
    if (items.empty())
        items.push_back(simpleItem(ChargeLineKind::Free, entry, exit, Fraction()));
    return items;
}

Fraction lostFee(const LostTicketRule &rule, const QString &vehicle)
{
    const auto own = rule.values.find(vehicle);
    const auto found = own == rule.values.end() ? rule.values.find(QString()) : own;
    return found == rule.values.end() ? Fraction() : Fraction(found->second.minor());
}

Fraction dayMaximum(const Terms &terms)
{
    Fraction most;
    for (const RateCap &cap : terms.table->caps) {
        if (cap.per != CapPeriod::CalendarDay && cap.per != CapPeriod::Hours24)
            continue;
        const Fraction value = cap.factorsInside ? Fraction(cap.maxValue.minor()) : terms.scale.ofBound(cap.maxValue);
        if ((value - most).sign() > 0)
            most = value;
    }
    return most;
}

Result<Charge> quoteLost(const Tariff &tariff, const Terms &terms, const Question &question, const ZoneRules &zone)
{
    if (!tariff.lostTicket)
        return notForSale(u"lost_ticket"_s);
    const LostTicketRule &rule = *tariff.lostTicket;
    const Instant entry = question.entry;
    std::vector<PriceItem> items;
    if (rule.type == LostTicketType::RealPrice) {
        const Instant exit = TRY(exitOf(tariff, question, zone));
        items = TRY(priceStay(terms, entry, exit, zone));
    }
    const Fraction fee = lostFee(rule, question.vehicle);
    const Fraction amount = rule.type == LostTicketType::DayMaximum ? dayMaximum(terms) + fee : fee;
    if (items.empty() || !amount.isZero())
        items.push_back(simpleItem(ChargeLineKind::LostTicket, entry, question.exit.value_or(entry), amount));
    return settle(tariff, *terms.table, std::move(items));
}

} // namespace

Result<Charge> quote(const Tariff &tariff, const Question &question, const ZoneRules &zone)
{
    const Terms terms = TRY(termsFor(tariff, question.vehicle));
    const bool real = question.entryProven && tariff.lostTicket && tariff.lostTicket->realPriceWhenProven;
    if (question.lostTicket && !real)
        return quoteLost(tariff, terms, question, zone);
    const Instant exit = TRY(exitOf(tariff, question, zone));
    return settle(tariff, *terms.table, TRY(priceStay(terms, question.entry, exit, zone)));
}

} // namespace parkdesk
