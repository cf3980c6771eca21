// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/lettermonth.h"

#include "domain/dates.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString LetterMonth::name() const
{
    return dateOf(firstDay).toString(u"yyyy-MM"_s);
}

LetterMonth monthBefore(const ZoneRules &zone, Instant at)
{
    const QDate today = dateOf(zone.toLocal(at).day());
    const QDate end(today.year(), today.month(), 1);
    LetterMonth month;
    month.firstDay = dayNumberOf(end.addMonths(-1));
    month.endDay = dayNumberOf(end);
    month.span = {zone.instantOfRule(LocalTime::of(month.firstDay, 0)),
                  zone.instantOfRule(LocalTime::of(month.endDay, 0))};
    return month;
}

QList<LetterMonth> monthsDue(const ZoneRules &zone, Instant since, Instant due)
{
    constexpr qsizetype mostMonths = 3;
    QList<LetterMonth> months {monthBefore(zone, due)};
    while (months.size() < mostMonths && months.constFirst().span.from > monthBefore(zone, since).span.from)
        months.prepend(monthBefore(zone, months.constFirst().span.from));
    return months;
}

} // namespace parkdesk
