// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/timeinput.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
/// A time of day that lies further back means tomorrow.
constexpr qint64 mostBackMs = 60 * msPerMinute;
/// Further off is a slip of the finger, and later than any booking.
constexpr qint64 mostMinutesAhead = qint64 {366} * 24 * 60;

struct TimeInputWords {
    Q_DECLARE_TR_FUNCTIONS(TimeInputWords)
};

tl::unexpected<Error> noTime()
{
    return fail(ErrorCode::BadTime);
}

/// "18:30", "18.30", "1830", "18": milliseconds of the day.
Result<qint64> timeOfDay(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return noTime();
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return noTime();
    return (qint64 {hour} * 60 + minute) * msPerMinute;
}

/// "+2 d": days on the wall.
std::optional<qint64> daysAhead(const QString &text)
{
    static const QRegularExpression form(u"^\\+\\s*(\\d{1,3})\\s*d$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toLongLong()) : std::nullopt;
}

/// The next day of that name, today included: "mon", "monday", or as the language of the window calls it.
std::optional<qint64> namedDay(const QString &text, qint64 today)
{
    constexpr int shortest = 2;
    const QString typed = text.toLower().remove(u'.');
    if (typed.size() < shortest)
        return std::nullopt;
    const QLocale locales[] = {QLocale(), QLocale(QLocale::English)};
    const int weekday = LocalTime::of(today, 0).weekday();
    for (const QLocale &locale : locales) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = locale.standaloneDayName(day, QLocale::LongFormat).toLower();
            if (name.startsWith(typed))
                return today + (day - weekday + 7) % 7;
        }
    }
    return std::nullopt;
}

/// "+90", "+90 min", "+2 h".
std::optional<qint64> minutesAhead(const QString &text)
{
    static const QRegularExpression form(u"^\\+\\s*(\\d{1,6})\\s*(h|m|min)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 number = match.captured(1).toLongLong();
    return match.captured(2).toLower() == u"h" ? number * 60 : number;
}

/// "22.11.", "22.11.2026", "22/11", "2026-11-22", "today", "tomorrow". A day without a year is the next such day.
Result<qint64> dayOf(const QString &text, qint64 today)
{
    if (text.compare(TimeInputWords::tr("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (text.compare(TimeInputWords::tr("tomorrow"), Qt::CaseInsensitive) == 0)
        return today + 1;
    if (const auto named = namedDay(text, today))
        return *named;
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    if (const auto match = iso.match(text); match.hasMatch()) {
        const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        return date.isValid() ? Result<qint64>(dayNumberOf(date)) : noTime();
    }
    static const QRegularExpression dotted(u"^(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4})?)?$"_s);
    const auto match = dotted.match(text);
    if (!match.hasMatch())
        return noTime();
    const int day = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int thisYear = dateOf(today).year();
    const int firstYear = match.captured(3).isEmpty() ? thisYear : match.captured(3).toInt();
    const int tries = match.captured(3).isEmpty() ? 5 : 1; // until the next 29 February
    for (int year = firstYear; year < firstYear + tries; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && (tries == 1 || dayNumberOf(date) >= today))
            return dayNumberOf(date);
    }
    return noTime();
}

} // namespace

Result<Instant> readPersonTime(const QString &text, Instant now, const ZoneRules &zone)
{
    const QString typed = text.simplified();
    if (typed.isEmpty())
        return fail(ErrorCode::Required);
    if (const auto ahead = minutesAhead(typed)) {
        if (*ahead > mostMinutesAhead)
            return noTime();
        return now + minutes(*ahead);
    }
    const LocalTime here = zone.toLocal(now);
    if (const auto days = daysAhead(typed)) {
        constexpr qint64 minutesPerDay = qint64 {24} * 60;
        if (*days * minutesPerDay > mostMinutesAhead)
            return noTime();
        return zone.instantOfPerson(LocalTime {here.ms + *days * LocalTime::msPerDay});
    }
    const qsizetype blank = typed.lastIndexOf(u' ');
    if (blank < 0) {
        const LocalTime today = LocalTime::of(here.day(), TRY(timeOfDay(typed)));
        return zone.instantOfPerson(here.ms - today.ms > mostBackMs ? LocalTime {today.ms + LocalTime::msPerDay}
                                                                    : today);
    }
    const qint64 day = TRY(dayOf(typed.left(blank), here.day()));
    return zone.instantOfPerson(LocalTime::of(day, TRY(timeOfDay(typed.sliced(blank + 1)))));
}

} // namespace parkdesk
