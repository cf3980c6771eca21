// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/noteamounts.h"

namespace parkdesk {

namespace {

constexpr qsizetype mostAmounts = 5;
/// Coins and notes in main units of the currencies that have decimals; the others count in hundreds.
constexpr qint64 steps[] = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10'000};

} // namespace

QList<Money> noteAmounts(const Money &due)
{
    QList<Money> amounts;
    if (due.minor() <= 0)
        return amounts;
    amounts.append(due);
    qint64 mainUnit = due.currency().decimals() == 0 ? 100 : 1;
    for (int i = 0; i < due.currency().decimals(); ++i)
        mainUnit *= 10;
    for (const qint64 step : steps) {
        const qint64 size = step * mainUnit;
        const qint64 count = (due.minor() - 1) / size + 1;
        if (count > (Q_INT64_C(1) << 62) / size)
            break;
        const Money rounded(count * size, due.currency());
        // A pile of more than ten of one kind is nobody's way to pay, nor are several twos.
        const bool customary = count == 1 || (count <= 10 && step != 2);
        if (customary && rounded.minor() > amounts.last().minor() && isPlausibleTender(rounded, due))
            amounts.append(rounded);
        if (amounts.size() == mostAmounts)
            break;
    }
    return amounts;
}

} // namespace parkdesk
