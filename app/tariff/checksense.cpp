// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"
#include "tariff/fraction.h"

#include <algorithm>
#include <vector>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 oddTaxRate = 500'000;
constexpr Duration longExitGrace = hours(2);

/// From the shortest period to the longest; none where a period has no place in the order.
std::optional<int> rankOf(CapPeriod period)
{
    switch (period) {
    case CapPeriod::Window: return 0;
    case CapPeriod::CalendarDay:
    case CapPeriod::Hours24: return 1;
    case CapPeriod::CalendarWeek:
    case CapPeriod::Days7: return 2;
    case CapPeriod::CalendarMonth: return 3;
    default: return std::nullopt;
    }
}

void checkTax(CheckScene &scene, const std::optional<TaxRule> &tax, const QString &path)
{
    if (tax && (tax->rate == 0 || tax->rate > oddTaxRate))
        scene.add(FindingSeverity::Warning, u"odd_tax"_s, path, {{u"percent"_s, QString::number(tax->rate / 10'000)}});
}

void takeSmallest(const Money &amount, qint64 &smallest)
{
    if (amount.minor() > 0)
        smallest = std::min(smallest, amount.minor());
}

void takeSmallest(const std::vector<RateLine> &lines, qint64 &smallest)
{
    // What is paid by the second is small by nature.
    for (const RateLine &line : lines) {
        if (line.unit != UnitRule::ProRata)
            takeSmallest(line.value, smallest);
    }
}

/// The smallest price that the tariff names.
qint64 smallestPrice(const Tariff &tariff)
{
    qint64 smallest = std::numeric_limits<qint64>::max();
    for (const RateTable &table : tariff.tables) {
        takeSmallest(table.lines, smallest);
        for (const RateWindow &window : table.windows) {
            takeSmallest(window.lines, smallest);
            if (window.value)
                takeSmallest(window.value->value, smallest);
        }
    }
    return smallest;
}

void checkRounding(CheckScene &scene)
{
    const Tariff &tariff = scene.tariff();
    const qint64 smallest = smallestPrice(tariff);
    const auto coarse = [&](const RoundingRule &rule, const QString &path) {
        if (rule.stepMinor > smallest)
            scene.add(FindingSeverity::Warning, u"coarse_rounding"_s, path,
                      {{u"step"_s, Money(rule.stepMinor, tariff.currency).toText()},
                       {u"smallest"_s, Money(smallest, tariff.currency).toText()}});
    };
    coarse(tariff.rounding, u"/rounding"_s);
    if (tariff.cashRounding)
        coarse(*tariff.cashRounding, u"/cashRounding"_s);
}

void checkCapOrder(CheckScene &scene, const RateTable &table, const QString &path)
{
    for (std::size_t i = 0; i < table.caps.size(); ++i) {
        const RateCap &cap = table.caps[i];
        const QString where = path + u"/caps/"_s + QString::number(i);
        for (const RateCap &longer : table.caps) {
            const auto rank = rankOf(cap.per);
            const auto longerRank = rankOf(longer.per);
            const bool stay = longer.per == CapPeriod::Stay && cap.per != CapPeriod::Stay;
            if ((stay || (rank && longerRank && *rank < *longerRank)) && cap.maxValue.minor() > longer.maxValue.minor())
                scene.add(FindingSeverity::Warning, u"cap_above_longer_period"_s, where,
                          {{u"cap"_s, cap.maxValue.toText()}, {u"longer"_s, longer.maxValue.toText()}});
        }
        if (table.minValue && table.minValue->value.minor() > cap.maxValue.minor())
            scene.add(FindingSeverity::Warning, u"minimum_above_cap"_s, where,
                      {{u"minimum"_s, table.minValue->value.toText()}, {u"cap"_s, cap.maxValue.toText()}});
        if (table.basis == RateBasis::CalendarDay && cap.per == CapPeriod::CalendarDay
            && cap.resetTime != table.resetTime)
            scene.add(FindingSeverity::Warning, u"reset_times_differ"_s, where);
    }
    for (std::size_t i = 0; i < table.windows.size(); ++i) {
        const RateWindow &window = table.windows[i];
        if (window.minValue && window.maxValue && window.minValue->minor() > window.maxValue->minor())
            scene.add(FindingSeverity::Warning, u"minimum_above_cap"_s, path + u"/windows/"_s + QString::number(i),
                      {{u"minimum"_s, window.minValue->toText()}, {u"cap"_s, window.maxValue->toText()}});
    }
}

void checkExtras(CheckScene &scene, const std::vector<TariffExtra> &extras, const RateTable *table, const QString &path)
{
    for (std::size_t i = 0; i < extras.size(); ++i) {
        const TariffExtra &extra = extras[i];
        const bool tooLate = table && table->maxTime && extra.when.moreThan && *extra.when.moreThan >= *table->maxTime;
        const bool contradicts =
            extra.when.longest && extra.when.moreThan && *extra.when.moreThan >= *extra.when.longest;
        const bool nothing = extra.type == ExtraType::Percentage && extra.percent == 0;
        if (tooLate || contradicts || nothing)
            scene.add(FindingSeverity::Warning, u"extra_never_due"_s, path + u"/extras/"_s + QString::number(i));
    }
}

void checkDiscounts(CheckScene &scene)
{
    const std::vector<TariffDiscount> &discounts = scene.tariff().discounts;
    for (std::size_t i = 0; i < discounts.size(); ++i) {
        const TariffDiscount &discount = discounts[i];
        const bool empty = (discount.type == DiscountType::Time && discount.duration == Duration(0))
            || (discount.type == DiscountType::Percent && discount.percent == 0)
            || (discount.type == DiscountType::Money && (!discount.value || discount.value->isZero()))
            || (discount.most && discount.most->isZero());
        if (empty)
            scene.add(FindingSeverity::Warning, u"empty_discount"_s, u"/discounts/"_s + QString::number(i));
    }
}

/// Is left less than right?
bool isLess(const TariffFactor &left, const TariffFactor &right)
{
    return (Fraction(left.numerator, left.denominator) - Fraction(right.numerator, right.denominator)).sign() < 0;
}

void checkDemand(CheckScene &scene)
{
    const auto &demand = scene.tariff().demand;
    if (!demand)
        return;
    for (std::size_t i = 1; i < demand->steps.size(); ++i) {
        if (isLess(demand->steps[i].factor, demand->steps[i - 1].factor))
            scene.add(FindingSeverity::Warning, u"falling_demand"_s, u"/demand/steps/"_s + QString::number(i));
    }
}

} // namespace

void checkSense(CheckScene &scene)
{
    const Tariff &tariff = scene.tariff();
    checkTax(scene, tariff.tax, u"/tax"_s);
    checkRounding(scene);
    if (tariff.exitGrace && *tariff.exitGrace > longExitGrace)
        scene.add(FindingSeverity::Warning, u"long_exit_grace"_s, u"/exitGrace"_s,
                  {{u"minutes"_s, QString::number(tariff.exitGrace->count() / 60'000)}});
    checkExtras(scene, tariff.extras, nullptr, {});
    for (std::size_t i = 0; i < tariff.tables.size(); ++i) {
        const QString path = u"/rateTables/"_s + QString::number(i);
        checkCapOrder(scene, tariff.tables[i], path);
        checkExtras(scene, tariff.tables[i].extras, &tariff.tables[i], path);
    }
    checkDiscounts(scene);
    checkDemand(scene);
}

} // namespace parkdesk
