// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/timetext.h"

#include "domain/dates.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct TimeWords {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

} // namespace

QString durationText(Duration duration)
{
    const qint64 total = qMax(qint64 {0}, qint64 {duration.count()}) / 60'000;
    const qint64 days = total / (qint64 {24} * 60);
    const qint64 hoursPart = total / 60 % 24;
    const qint64 minutesPart = total % 60;
    if (days > 0) {
        return hoursPart > 0 ? TimeWords::tr("%1 d %2 h", "days, hours").arg(days).arg(hoursPart)
                             : TimeWords::tr("%1 d", "days").arg(days);
    }
    if (hoursPart == 0)
        return TimeWords::tr("%1 min").arg(minutesPart);
    if (minutesPart == 0)
        return TimeWords::tr("%1 h").arg(hoursPart);
    return TimeWords::tr("%1 h %2 min").arg(hoursPart).arg(minutesPart);
}

QString timeText(Instant at, const ZoneRules &zone)
{
    const qint64 minute = zone.toLocal(at).msOfDay() / 60'000;
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString dayText(Instant at, const ZoneRules &zone, const QLocale &locale)
{
    const QDate day = dateOf(zone.toLocal(at).day());
    return locale.toString(day, u"ddd d MMM"_s);
}

QString whenText(Instant at, Instant now, const ZoneRules &zone, const QLocale &locale)
{
    const QString clock = timeText(at, zone);
    if (zone.toLocal(at).day() == zone.toLocal(now).day())
        return clock;
    return TimeWords::tr("%1 %2", "day, time").arg(dayText(at, zone, locale), clock);
}

} // namespace parkdesk
