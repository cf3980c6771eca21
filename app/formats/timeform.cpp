// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/timeform.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FormName {
    TimeForm form;
    QLatin1StringView name;
};

constexpr std::array formNames {
    FormName {TimeForm::YearFirst, QLatin1StringView("year-first")},
    FormName {TimeForm::DayFirst, QLatin1StringView("day-first")},
    FormName {TimeForm::MonthFirst, QLatin1StringView("month-first")},
    FormName {TimeForm::UnixSeconds, QLatin1StringView("unix")},
    FormName {TimeForm::UnixMilliseconds, QLatin1StringView("unix-ms")},
};

/// A wall-clock time as it was written, with its offset where there is one.
struct Written {
    LocalTime local;
    std::optional<qint64> offsetMs;
};

/// From 1970 to 2070, which is as far as the rules of zones go.
constexpr qint64 latestMs = 3'155'760'000'000;

Result<Instant> readCount(const QString &text, qint64 factor)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (!isNumber || count < 0 || count > latestMs / factor)
        return fail(ErrorCode::BadTime);
    return Instant {count * factor};
}

/// Seconds and their fraction down to the millisecond; further digits are cut off.
qint64 msOfSeconds(const QRegularExpressionMatch &match)
{
    const QString fraction = match.captured(u"fraction"_s).leftJustified(3, u'0').first(3);
    return match.captured(u"second"_s).toInt() * 1000 + (match.hasCaptured(u"fraction"_s) ? fraction.toInt() : 0);
}

std::optional<qint64> offsetOf(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (text == "Z"_L1 || text == "z"_L1)
        return 0;
    QString digits = text.sliced(1);
    digits.remove(u':');
    const qint64 minutes = digits.first(2).toInt() * 60 + (digits.size() > 2 ? digits.sliced(2).toInt() : 0);
    return (text.startsWith(u'-') ? -minutes : minutes) * 60'000;
}

Result<Written> readParts(const QString &text, TimeForm form)
{
    static const QRegularExpression pattern(
        uR"(^(?<a>\d{1,4})[-./](?<b>\d{1,2})[-./](?<c>\d{1,4})(?:[T ,]+(?<hour>\d{1,2})[:.h](?<minute>\d{2}))"
        uR"((?:[:.](?<second>\d{2})(?:[.,](?<fraction>\d{1,9}))?)?\s*(?<half>[AaPp]\.?[Mm]\.?)?)"
        uR"(\s*(?<offset>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$)"_s);
    const QRegularExpressionMatch match = pattern.match(text.simplified());
    if (!match.hasMatch())
        return fail(ErrorCode::BadTime);
    const QString first = match.captured(u"a"_s);
    const QString third = match.captured(u"c"_s);
    const bool yearFirst = form == TimeForm::YearFirst;
    if ((yearFirst ? first : third).size() != 4 || (yearFirst ? third : first).size() > 2)
        return fail(ErrorCode::BadTime);
    const int second = match.captured(u"b"_s).toInt();
    const QDate date = yearFirst     ? QDate(first.toInt(), second, third.toInt())
        : form == TimeForm::DayFirst ? QDate(third.toInt(), second, first.toInt())
                                     : QDate(third.toInt(), first.toInt(), second);
    int hour = match.captured(u"hour"_s).toInt();
    const QString half = match.captured(u"half"_s).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return fail(ErrorCode::BadTime);
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int minute = match.captured(u"minute"_s).toInt();
    const qint64 seconds = msOfSeconds(match);
    if (!date.isValid() || date.year() < 1970 || date.year() > 2069 || hour > 23 || minute > 59 || seconds >= 60'000)
        return fail(ErrorCode::BadTime);
    return Written {LocalTime::of(date.toJulianDay() - QDate(1970, 1, 1).toJulianDay(),
                                  (hour * 60 + minute) * qint64 {60'000} + seconds),
                    offsetOf(match.captured(u"offset"_s))};
}

bool canBe(const QString &text, TimeForm form)
{
    if (form == TimeForm::UnixSeconds || form == TimeForm::UnixMilliseconds) {
        // Seconds of today have ten digits, milliseconds thirteen; a year is no time.
        const qsizetype digits = text.trimmed().size();
        const bool fits = form == TimeForm::UnixSeconds ? digits >= 9 && digits <= 10 : digits >= 12 && digits <= 13;
        return fits && readTime(text, form, ZoneRules()).has_value();
    }
    return readParts(text, form).has_value();
}

} // namespace

QString timeFormName(TimeForm form)
{
    for (const FormName &known : formNames) {
        if (known.form == form)
            return known.name;
    }
    return {};
}

std::optional<TimeForm> timeFormFromName(const QString &name)
{
    for (const FormName &known : formNames) {
        if (known.name == name)
            return known.form;
    }
    return {};
}

std::optional<TimeForm> recogniseTimeForm(const QStringList &samples)
{
    std::optional<TimeForm> only;
    for (const FormName &known : formNames) {
        const bool all =
            std::all_of(samples.begin(), samples.end(), [&](const QString &text) { return canBe(text, known.form); });
        if (!all)
            continue;
        if (only || samples.isEmpty())
            return {};
        only = known.form;
    }
    return only;
}

std::optional<TimeForm> likelyTimeForm(const QStringList &samples)
{
    QStringList readable;
    for (const QString &text : samples) {
        if (std::any_of(formNames.begin(), formNames.end(),
                        [&](const FormName &known) { return canBe(text, known.form); }))
            readable.append(text);
    }
    if (readable.size() * 10 < samples.size() * 8)
        return {};
    if (const auto form = recogniseTimeForm(readable))
        return form;
    std::optional<TimeForm> only;
    for (const FormName &known : formNames) {
        const auto fitting = std::count_if(readable.begin(), readable.end(),
                                           [&](const QString &text) { return canBe(text, known.form); });
        if (fitting * 10 < readable.size() * 9)
            continue;
        if (only || readable.isEmpty())
            return {};
        only = known.form;
    }
    return only;
}

Result<Instant> readTime(const QString &text, TimeForm form, const ZoneRules &zone)
{
    if (form == TimeForm::UnixSeconds)
        return readCount(text.trimmed(), 1000);
    if (form == TimeForm::UnixMilliseconds)
        return readCount(text.trimmed(), 1);
    const Written written = TRY(readParts(text, form));
    if (written.offsetMs) // of whatever zone: the instant is certain
        return Instant {written.local.ms - *written.offsetMs};
    return zone.instantOfPerson(written.local);
}

} // namespace parkdesk
