// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/revenuechange.h"

#include "services/analytics/figurevalue.h"

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// \a amount as it would be with \a now instead of \a before of something; where there was nothing before, nothing is
/// known about it.
qint64 inProportion(qint64 amount, const Figure &now, const Figure &before)
{
    return before.value == 0 ? amount : scaled({amount, before.value}, now.value).value_or(amount);
}

LotTakings takingsOf(const FiguresReport::Answer &report, const ReportRow &row)
{
    const Figure occupancy = row.figures.at(columnOf(report, u"occupancy"_s));
    return {row.figures.at(columnOf(report, u"revenue"_s)), {occupancy.per}, {occupancy.value}};
}

} // namespace

qint64 RevenueChange::part(Cause cause) const
{
    const qint64 first = before.revenue.value;
    const qint64 withSpace = inProportion(first, now.supply, before.supply);
    const qint64 withFullness =
        before.occupied.value == 0 ? withSpace : inProportion(first, now.occupied, before.occupied);
    switch (cause) {
    case Space: return withSpace - first;
    case Fullness: return withFullness - withSpace;
    case Price: break;
    }
    return now.revenue.value - withFullness;
}

RevenueChange::Cause RevenueChange::mostly() const
{
    const int sign = whole() < 0 ? -1 : 1;
    static constexpr Cause causes[] = {Space, Fullness, Price};
    return *std::max_element(std::begin(causes), std::end(causes),
                             [this, sign](Cause a, Cause b) { return sign * part(a) < sign * part(b); });
}

QList<RevenueChange> revenueChanges(const FiguresReport::Answer &now, const FiguresReport::Answer &before)
{
    std::map<std::pair<QString, QString>, RevenueChange> byLot;
    const auto of = [&byLot](const ReportRow &row) -> RevenueChange & {
        RevenueChange &change = byLot[{row.currency.isValid() ? row.currency.code() : QString(), row.text}];
        change.lot = row.text;
        change.currency = row.currency;
        return change;
    };
    for (const ReportRow &row : now.rows)
        of(row).now = takingsOf(now, row);
    for (const ReportRow &row : before.rows)
        of(row).before = takingsOf(before, row);
    QList<RevenueChange> changes;
    for (const auto &entry : byLot)
        changes.append(entry.second);
    // Amounts of one currency stay together.
    std::stable_sort(changes.begin(), changes.end(), [](const RevenueChange &a, const RevenueChange &b) {
        return std::pair(a.currency, a.whole()) < std::pair(b.currency, b.whole());
    });
    return changes;
}

} // namespace parkdesk
