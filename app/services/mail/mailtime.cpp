// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtime.h"

#include "domain/dates.h"

#include <QLocale>
#include <QTime>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString mailTime(Instant at, const ZoneRules &zone, const QString &language)
{
    const LocalTime local = zone.toLocal(at);
    const QDate day = dateOf(local.day());
    const QString time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(local.msOfDay())).toString(u"HH:mm"_s);
    if (language.startsWith("de"_L1))
        return u"%1, %2 Uhr"_s.arg(QLocale(QLocale::German).toString(day, u"dddd, d. MMMM yyyy"_s), time);
    return u"%1, %2"_s.arg(QLocale(QLocale::English).toString(day, u"dddd, d MMMM yyyy"_s), time);
}

} // namespace parkdesk
