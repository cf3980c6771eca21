// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/dayvalue.h"

#include "ui/tariffs/fieldvalue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct DayValue {
    Q_DECLARE_TR_FUNCTIONS(DayValue)
};

constexpr qint64 longestSpan = 366;

const QStringList weekdays {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};

/// Without dots, blanks and capitals: how a word is compared.
[[nodiscard]] QString bareWord(const QString &word)
{
    QString bare = word.toLower();
    bare.remove(u'.').remove(u' ');
    return bare;
}

[[nodiscard]] std::optional<QString> dayOfWord(const QString &word, const QLocale &locale)
{
    const QString bare = bareWord(word);
    for (int day = 1; day <= 7; ++day) {
        const QString name = weekdays.at(day - 1);
        const QString full = bareWord(locale.dayName(day));
        if (bare == name || bare == bareWord(locale.dayName(day, QLocale::ShortFormat)) || bare == full
            || (bare.size() >= 2 && full.startsWith(bare)))
            return name;
    }
    for (const auto &[code, shown] : dayWords(locale)) {
        if (bare == bareWord(shown) || bare == code.toLower())
            return code;
    }
    return std::nullopt;
}

[[nodiscard]] bool isWeekday(const QString &day)
{
    return weekdays.contains(day);
}

} // namespace

QDate readCalendarDate(const QString &text, const QLocale &locale)
{
    const QString plain = text.simplified();
    if (const QDate date = QDate::fromString(plain, Qt::ISODate); date.isValid())
        return date;
    static const QRegularExpression numbers(u"\\A(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\z"_s);
    if (const auto match = numbers.match(plain); match.hasMatch())
        return {match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt()};
    static const QRegularExpression named(u"\\A(\\d{1,2})\\.? (\\S+) (\\d{4})\\z"_s);
    if (const auto match = named.match(plain); match.hasMatch()) {
        const QString month = bareWord(match.captured(2));
        for (int i = 1; i <= 12 && month.size() >= 3; ++i) {
            for (const QLocale &each : {locale, QLocale::c()}) {
                if (bareWord(each.monthName(i)).startsWith(month)
                    || bareWord(each.monthName(i, QLocale::ShortFormat)) == month)
                    return {match.captured(3).toInt(), i, match.captured(1).toInt()};
            }
        }
    }
    return {};
}

std::optional<DaySpan> readDaySpan(const QString &text, const QLocale &locale)
{
    const QString typed = text.simplified();
    QStringList ends {typed};
    for (const QString &separator :
         {u' ' + DayValue::tr("to", "between two dates") + u' ', u" to "_s, u" - "_s, u" – "_s}) {
        if (ends.size() == 1)
            ends = typed.split(separator);
    }
    const DaySpan span {readCalendarDate(ends.first(), locale), readCalendarDate(ends.last(), locale)};
    const bool good = ends.size() <= 2 && span.first.isValid() && span.last.isValid() && span.first <= span.last
        && span.first.daysTo(span.last) < longestSpan;
    return good ? std::optional(span) : std::nullopt;
}

QString calendarDaysWords(const QList<QDate> &days, const QLocale &locale)
{
    const auto shown = [&locale](QDate day) { return locale.toString(day, u"d MMM yyyy"_s); };
    QStringList parts;
    for (qsizetype first = 0; first < days.size(); ++first) {
        qsizetype last = first;
        while (last + 1 < days.size() && days.at(last).addDays(1) == days.at(last + 1))
            ++last;
        if (last - first < 2) {
            parts << shown(days.at(first));
            continue;
        }
        parts << shown(days.at(first)) + u' ' + DayValue::tr("to", "between two dates") + u' ' + shown(days.at(last));
        first = last;
    }
    return parts.join(u", "_s);
}

QList<std::pair<QString, QString>> dayWords(const QLocale &locale)
{
    QList<std::pair<QString, QString>> words;
    for (int day = 1; day <= 7; ++day)
        words.append({weekdays.at(day - 1), locale.dayName(day, QLocale::ShortFormat)});
    words.append({u"publicHoliday"_s, DayValue::tr("public holidays")});
    words.append({u"dayBeforePublicHoliday"_s, DayValue::tr("days before public holidays")});
    words.append({u"schoolHoliday"_s, DayValue::tr("school holidays")});
    words.append({u"event"_s, DayValue::tr("days of events")});
    return words;
}

QString daysWords(const QStringList &days, const QLocale &locale)
{
    QStringList known;
    for (const QString &day : weekdays) {
        if (days.contains(day))
            known << day;
    }
    if (days.isEmpty() || (known.size() == 7 && days.size() == 7))
        return DayValue::tr("every day");
    QStringList parts;
    const QList<std::pair<QString, QString>> words = dayWords(locale);
    const auto shown = [&words](qsizetype day) { return words.at(day).second; };
    for (qsizetype first = 0; first < 7; ++first) {
        if (!known.contains(weekdays.at(first)))
            continue;
        qsizetype last = first;
        while (last + 1 < 7 && known.contains(weekdays.at(last + 1)))
            ++last;
        if (last - first >= 2)
            parts << DayValue::tr("%1 to %2", "days").arg(shown(first), shown(last));
        else
            for (qsizetype day = first; day <= last; ++day)
                parts << shown(day);
        first = last;
    }
    for (qsizetype i = 7; i < words.size(); ++i) {
        if (days.contains(words.at(i).first))
            parts << words.at(i).second;
    }
    return parts.join(u", "_s);
}

std::optional<QStringList> readDays(const QString &text, const QLocale &locale)
{
    if (bareWord(text) == bareWord(DayValue::tr("every day")) || bareWord(text) == u"daily")
        return QStringList();
    static const QRegularExpression separators(u"\\s*[,;+]\\s*"_s);
    static const QRegularExpression range(u"\\A([^\\s–-]+)(?:\\s*[-–]\\s*|\\s+(\\S+)\\s+)(\\S+)\\z"_s);
    QStringList days;
    for (const QString &part : text.trimmed().split(separators, Qt::SkipEmptyParts)) {
        if (const std::optional<QString> day = dayOfWord(part, locale)) {
            days << *day;
            continue;
        }
        const auto match = range.match(part);
        const bool isRange = match.hasMatch() && (match.captured(2).isEmpty() || !dayOfWord(match.captured(2), locale));
        const std::optional<QString> first = isRange ? dayOfWord(match.captured(1), locale) : std::nullopt;
        const std::optional<QString> last = isRange ? dayOfWord(match.captured(3), locale) : std::nullopt;
        if (first && last && isWeekday(*first) && isWeekday(*last)) {
            for (qsizetype i = weekdays.indexOf(*first);; i = (i + 1) % 7) {
                days << weekdays.at(i);
                if (weekdays.at(i) == *last)
                    break;
            }
            continue;
        }
        for (const QString &word : part.split(u' ', Qt::SkipEmptyParts)) { // "Sat Sun"
            const std::optional<QString> day = dayOfWord(word, locale);
            if (!day)
                return std::nullopt;
            days << *day;
        }
    }
    days.removeDuplicates();
    return days.isEmpty() ? std::nullopt : std::optional(days);
}

} // namespace parkdesk
