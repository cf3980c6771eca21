// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/daytitle.h"

#include "domain/dates.h"
#include "ui/shared/timetext.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct DayTitleWords {
    Q_DECLARE_TR_FUNCTIONS(parkdesk::DayTitle)
};

} // namespace

QString dayTitle(Instant day, Instant now, const ZoneRules &zone)
{
    const auto yearOf = [&zone](Instant at) { return dateOf(zone.toLocal(at).day()).year(); };
    const QString words = dayText(day, zone);
    return yearOf(day) == yearOf(now) ? words : DayTitleWords::tr("%1 %2", "day, year").arg(words).arg(yearOf(day));
}

} // namespace parkdesk
