// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/openinghours.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesPerDay = 1440;
constexpr std::array<QLatin1StringView, 8> dayWords {"Mo"_L1, "Tu"_L1, "We"_L1, "Th"_L1,
                                                     "Fr"_L1, "Sa"_L1, "Su"_L1, "PH"_L1};

auto notHours()
{
    return fail(ErrorCode::BadTime, Field::Hours);
}

Result<int> dayOfWord(const QString &word)
{
    for (size_t i = 0; i < dayWords.size(); ++i) {
        if (dayWords[i].compare(word, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    return notHours();
}

/// "Mo-Fr,Su" as days. A range may run over the end of the week: "Sa-Mo".
Result<QList<int>> daysOf(const QString &text)
{
    QList<int> days;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QStringList ends = part.split(u'-');
        const int first = TRY(dayOfWord(ends.first().trimmed()));
        const int last = TRY(dayOfWord(ends.last().trimmed()));
        const bool range = ends.size() == 2;
        if (ends.size() > 2 || (range && (first == OpeningHours::holiday || last == OpeningHours::holiday)))
            return notHours();
        for (int day = first;; day = day % 7 + 1) {
            days.append(day);
            if (day == last)
                break;
        }
    }
    return days;
}

Result<int> minuteOf(const QString &hour, const QString &minute)
{
    const int at = hour.toInt() * 60 + minute.toInt();
    return minute.toInt() < 60 && at <= minutesPerDay ? Result<int>(at) : notHours();
}

/// "06:00-12:00,14:00-02:00" for each of \a days.
Result<QList<OpeningHours::Window>> windowsOf(const QList<int> &days, const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,2}):(\\d{2})\\s*-\\s*(\\d{1,2}):(\\d{2})$"_s);
    QList<OpeningHours::Window> windows;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return notHours();
        const int from = TRY(minuteOf(match.captured(1), match.captured(2)));
        int until = TRY(minuteOf(match.captured(3), match.captured(4)));
        if (until <= from)
            until += minutesPerDay;
        for (const int day : days)
            windows.append({day, from, until});
    }
    return windows;
}

QString clockWords(int minute)
{
    const int shown = minute > minutesPerDay ? minute - minutesPerDay : minute;
    return u"%1:%2"_s.arg(shown / 60, 2, 10, QLatin1Char('0')).arg(shown % 60, 2, 10, QLatin1Char('0'));
}

QString windowWords(const QList<OpeningHours::Window> &windows, int day)
{
    QStringList words;
    for (const OpeningHours::Window &window : windows) {
        if (window.day == day)
            words.append(clockWords(window.fromMinute) + u'-' + clockWords(window.untilMinute));
    }
    return words.join(u',');
}

} // namespace

Result<OpeningHours> OpeningHours::make(QList<Window> windows)
{
    std::sort(windows.begin(), windows.end());
    for (qsizetype i = 0; i < windows.size(); ++i) {
        const Window &window = windows.at(i);
        const bool inDay = window.day >= 1 && window.day <= holiday && window.fromMinute >= 0
            && window.fromMinute < minutesPerDay && window.untilMinute > window.fromMinute
            && window.untilMinute <= window.fromMinute + minutesPerDay;
        const bool overlaps =
            i > 0 && windows.at(i - 1).day == window.day && windows.at(i - 1).untilMinute > window.fromMinute;
        if (!inDay || overlaps)
            return notHours();
    }
    OpeningHours made;
    made.m_windows = windows;
    return made;
}

Result<OpeningHours> OpeningHours::fromText(const QString &text)
{
    const QString said = text.simplified();
    if (said.isEmpty() || said == "24/7"_L1)
        return OpeningHours();
    QList<Window> windows;
    const QStringList rules = said.split(u';', Qt::SkipEmptyParts);
    for (const QString &rule : rules) {
        const QString words = rule.trimmed();
        // The days end where the first digit begins: "Mo-Fr, Su 06:00-22:00".
        static const QRegularExpression firstDigit(u"\\d"_s);
        const qsizetype split = words.indexOf(firstDigit);
        if (split <= 0)
            return notHours();
        windows += TRY(windowsOf(TRY(daysOf(words.left(split).trimmed())), words.mid(split)));
    }
    return windows.isEmpty() ? notHours() : make(windows);
}

QString OpeningHours::toText() const
{
    if (isAlwaysOpen())
        return u"24/7"_s;
    QStringList rules;
    for (int day = 1; day <= holiday; ++day) {
        const QString words = windowWords(m_windows, day);
        if (words.isEmpty())
            continue;
        int last = day;
        while (last < 7 && day < holiday && windowWords(m_windows, last + 1) == words)
            ++last;
        const QString first = dayWords[static_cast<size_t>(day) - 1];
        rules.append((last == day ? first : first + u'-' + dayWords[static_cast<size_t>(last) - 1]) + u' ' + words);
        day = last;
    }
    return rules.join(u"; "_s);
}

bool OpeningHours::isOpenAt(LocalTime at) const
{
    const int today = at.weekday();
    const int yesterday = (today + 5) % 7 + 1;
    const qint64 minute = at.msOfDay() / 60'000;
    return isAlwaysOpen() || std::any_of(m_windows.begin(), m_windows.end(), [&](const Window &window) {
               return (window.day == today && window.fromMinute <= minute && minute < window.untilMinute)
                   || (window.day == yesterday && minute + minutesPerDay < window.untilMinute);
           });
}

std::optional<LocalTime> OpeningHours::nextOpening(LocalTime at) const
{
    if (isOpenAt(at))
        return at;
    for (qint64 day = at.day(); day <= at.day() + 7; ++day) {
        const int weekday = LocalTime::of(day, 0).weekday();
        for (const Window &window : m_windows) {
            const LocalTime opens = LocalTime::of(day, qint64 {window.fromMinute} * 60'000);
            if (window.day == weekday && opens > at)
                return opens;
        }
    }
    return std::nullopt;
}

} // namespace parkdesk
