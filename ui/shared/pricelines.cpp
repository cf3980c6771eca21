// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/pricelines.h"

#include "ui/shared/chargetext.h"
#include "ui/shared/moneytext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct PriceWords {
    Q_DECLARE_TR_FUNCTIONS(PriceWords)
};

} // namespace

QList<PriceLine> priceLines(const Price &price, const QLocale &locale)
{
    QList<PriceLine> lines;
    if (price.fallback)
        lines.append({PriceWords::tr("Fixed amount, as the tariff gives no price"),
                      amountText(price.charge.amount, locale), false});
    for (const ChargeLine &line : price.charge.lines)
        lines.append({chargeLineText(line, locale), chargeLineAmount(line, locale), line.amount.isZero()});
    if (lines.isEmpty())
        lines.append({PriceWords::tr("Nothing to pay"), amountText(price.charge.amount, locale), false});
    if (!price.paid.isZero())
        lines.append({PriceWords::tr("Already paid"),
                      amountText(Money(-price.paid.minor(), price.paid.currency()), locale), false});
    return lines;
}

} // namespace parkdesk
