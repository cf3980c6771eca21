// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/chargetext.h"

#include "services/fees/feecharge.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ChargeWords {
    Q_DECLARE_TR_FUNCTIONS(ChargeWords)
};

/// "hour" reads better than "1 h" in a price per unit.
QString unitWords(Duration unit)
{
    if (unit == hours(1))
        return ChargeWords::tr("hour", "unit of a price");
    if (unit == hours(24))
        return ChargeWords::tr("day", "unit of a price");
    return durationText(unit);
}

QString capWords(CapPeriod period, const QString &bound)
{
    switch (period) {
    case CapPeriod::Window: return ChargeWords::tr("At most %1 in this period").arg(bound);
    case CapPeriod::CalendarDay: return ChargeWords::tr("Day cap %1").arg(bound);
    case CapPeriod::Hours24: return ChargeWords::tr("At most %1 per 24 h").arg(bound);
    case CapPeriod::CalendarWeek: return ChargeWords::tr("Week cap %1").arg(bound);
    case CapPeriod::Days7: return ChargeWords::tr("At most %1 per 7 days").arg(bound);
    case CapPeriod::CalendarMonth: return ChargeWords::tr("Month cap %1").arg(bound);
    case CapPeriod::Line: return ChargeWords::tr("At most %1 by this line").arg(bound);
    case CapPeriod::Stay: return ChargeWords::tr("At most %1 per stay").arg(bound);
    }
    return bound;
}

QString unitsText(const ChargeLine &line, const QLocale &locale)
{
    const QString price = amountText(line.unitPrice, locale);
    if (line.unitRule == UnitRule::ProRata)
        return ChargeWords::tr("%1 at %2 per %3", "length, price, unit")
            .arg(durationText(line.until - line.from), price, unitWords(line.pricedPer));
    if (line.startsAt.count() > 0)
        return ChargeWords::tr("%1 × following %2 at %3", "count, unit, price")
            .arg(locale.toString(line.units), unitWords(line.unitLength), price);
    return ChargeWords::tr("%1 × %2 at %3", "count, unit, price")
        .arg(locale.toString(line.units), unitWords(line.unitLength), price);
}

QString stepText(const ChargeLine &line)
{
    const QString unit = unitWords(line.unitLength);
    return line.startsAt.count() == 0 ? ChargeWords::tr("First %1", "unit of a price").arg(unit)
                                      : ChargeWords::tr("Following %1", "unit of a price").arg(unit);
}

/// "1.25" of 1250000 millionths.
QString factorText(qint64 millionths, const QLocale &locale)
{
    QString rest = QString::number(millionths % 1'000'000).rightJustified(6, u'0');
    while (rest.endsWith(u'0'))
        rest.chop(1);
    const QString whole = locale.toString(millionths / 1'000'000);
    return rest.isEmpty() ? whole : whole + locale.decimalPoint() + rest;
}

QString kindWords(const ChargeLine &line, const QLocale &locale)
{
    const QString bound = amountText(line.unitPrice, locale);
    switch (line.kind) {
    case ChargeLineKind::EntranceFee: return ChargeWords::tr("Entrance fee");
    case ChargeLineKind::Units: return unitsText(line, locale);
    case ChargeLineKind::Step: return stepText(line);
    case ChargeLineKind::Tier:
        return line.unitLength.count() > 0 ? ChargeWords::tr("Stay up to %1").arg(durationText(line.unitLength))
                                           : ChargeWords::tr("Stay of any length");
    case ChargeLineKind::Flat: return ChargeWords::tr("Flat price");
    case ChargeLineKind::Free: return ChargeWords::tr("Free time");
    case ChargeLineKind::Grace: return ChargeWords::tr("Free of charge for a short stay");
    case ChargeLineKind::Minimum: return ChargeWords::tr("Up to the minimum of %1").arg(bound);
    case ChargeLineKind::Cap: return capWords(line.capPeriod, bound);
    case ChargeLineKind::LostTicket: return ChargeWords::tr("Lost ticket");
    case ChargeLineKind::Rounding: return ChargeWords::tr("Rounding");
    case ChargeLineKind::Surcharge: return ChargeWords::tr("Surcharge");
    case ChargeLineKind::Extra:
        if (line.ruleId == feeRuleId(FeeKind::LateCancel))
            return ChargeWords::tr("Booking cancelled late");
        return ChargeWords::tr("Extra charge");
    case ChargeLineKind::Overstay: return ChargeWords::tr("Stayed longer than agreed");
    case ChargeLineKind::NoShow: return ChargeWords::tr("Booked and not used");
    case ChargeLineKind::LatePayment: return ChargeWords::tr("Paid late");
    case ChargeLineKind::Discount: return ChargeWords::tr("Discount");
    case ChargeLineKind::Offer: return ChargeWords::tr("Special price");
    case ChargeLineKind::Terms: return ChargeWords::tr("Price × %1", "factor").arg(factorText(line.units, locale));
    case ChargeLineKind::Demand:
        return ChargeWords::tr("Price × %1 by occupancy", "factor").arg(factorText(line.units, locale));
    case ChargeLineKind::CashRounding: return ChargeWords::tr("Rounded for cash");
    case ChargeLineKind::Change: return ChargeWords::tr("New prices from here on");
    case ChargeLineKind::Tax: return ChargeWords::tr("Tax %1").arg(percentText(line.taxRate, locale));
    }
    return {};
}

} // namespace

QString chargeLineText(const ChargeLine &line, const QLocale &locale)
{
    const QString language = locale.name().section(u'_', 0, 0);
    const QString label = line.label.isEmpty() ? QString() : line.label.text(language);
    if (label.isEmpty())
        return kindWords(line, locale);
    if (line.kind == ChargeLineKind::Change)
        return ChargeWords::tr("From here on: %1", "name of a tariff").arg(label);
    if (line.kind == ChargeLineKind::Terms)
        return ChargeWords::tr("%1: %2", "the author's label, factor").arg(label, kindWords(line, locale));
    const bool counted = line.kind == ChargeLineKind::Units || line.kind == ChargeLineKind::Extra
        || line.kind == ChargeLineKind::Surcharge || line.kind == ChargeLineKind::Overstay
        || line.kind == ChargeLineKind::LatePayment;
    if (counted && line.units > 1)
        return ChargeWords::tr("%1 × %2 at %3", "count, the author's label, price")
            .arg(locale.toString(line.units), label, amountText(line.unitPrice, locale));
    return label;
}

QString chargeLineAmount(const ChargeLine &line, const QLocale &locale)
{
    return line.amount.isZero() ? u"\u2013"_s : amountText(line.amount, locale);
}

QString percentText(qint64 millionths, const QLocale &locale)
{
    // Ten thousand millionths are one percent; at most four decimals, and none that are zero.
    QString text = locale.toString(millionths / 10'000);
    QString part = QString::number(qAbs(millionths % 10'000)).rightJustified(4, u'0');
    while (part.endsWith(u'0'))
        part.chop(1);
    if (!part.isEmpty())
        text += locale.decimalPoint() + part;
    return ChargeWords::tr("%1 %", "percent").arg(text);
}

} // namespace parkdesk
