// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatdays.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostHolidays = 1000;
constexpr size_t mostSchoolHolidays = 5000;
constexpr size_t mostEvents = 1000;
constexpr size_t mostOpeningHours = 50;

/// Weekdays first, then the special ones in the order of their bits.
const QStringList &dayWords()
{
    static const QStringList words {u"mon"_s,           u"tue"_s,           u"wed"_s,
                                    u"thu"_s,           u"fri"_s,           u"sat"_s,
                                    u"sun"_s,           u"publicHoliday"_s, u"dayBeforePublicHoliday"_s,
                                    u"schoolHoliday"_s, u"event"_s};
    return words;
}

Done readTimes(FormatReader &reader, ClockStretch &stretch)
{
    const std::optional<qint64> from = TRY(reader.timeOfDay(u"from"_s));
    const std::optional<qint64> until = TRY(reader.timeOfDay(u"to"_s));
    if (from.has_value() != until.has_value())
        return refuseTariff(reader.pathOf(from ? u"to"_s : u"from"_s), u"required"_s);
    stretch.from = from.value_or(0);
    stretch.until = until.value_or(LocalTime::msPerDay);
    if (stretch.from == LocalTime::msPerDay)
        return refuseTariff(reader.pathOf(u"from"_s), u"bad_time_of_day"_s);
    // 22:00 to 06:00 ends on the next day; 08:00 to 08:00 is a whole day.
    stretch.spanDays = stretch.until <= stretch.from ? 1 : 0;
    return {};
}

/// Friday 18:00 to Monday 06:00.
Done readLastDay(FormatReader &reader, ClockStretch &stretch)
{
    const std::optional<QString> toDay = TRY(reader.string(u"toDay"_s));
    if (!toDay)
        return {};
    const auto last = dayWords().indexOf(*toDay);
    if (last < 0 || last > 6)
        return refuseTariff(reader.pathOf(u"toDay"_s), u"unknown_word"_s);
    const quint8 days = stretch.days.weekdays;
    if (stretch.days.special != 0 || days == 0 || (days & (days - 1)) != 0)
        return refuseTariff(reader.pathOf(u"toDay"_s), u"needs_one_day"_s);
    stretch.spanDays = (static_cast<int>(last) - qCountTrailingZeroBits(days) + 7) % 7;
    if (stretch.spanDays == 0 && stretch.until <= stretch.from)
        stretch.spanDays = 7;
    return {};
}

std::optional<qint64> dayOfText(const QString &text)
{
    static const QRegularExpression pattern(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!pattern.match(text).hasMatch() || !date.isValid())
        return std::nullopt;
    return QDate(1970, 1, 1).daysTo(date);
}

Result<std::optional<qint64>> readDate(FormatReader &reader, const QString &key)
{
    const std::optional<QString> text = TRY(reader.string(key));
    if (!text)
        return std::optional<qint64>();
    const std::optional<qint64> day = dayOfText(*text);
    if (!day)
        return refuseTariff(reader.pathOf(key), u"bad_date"_s);
    return day;
}

Done readDates(FormatReader &reader, ClockStretch &stretch)
{
    const JsonNode *node = reader.take(u"dates"_s);
    if (node == nullptr)
        return {};
    FormatReader dates = TRY(FormatReader::of(*node, reader.pathOf(u"dates"_s)));
    stretch.firstDate = TRY(readDate(dates, u"from"_s));
    stretch.lastDate = TRY(readDate(dates, u"to"_s));
    stretch.everyYear = TRY(dates.boolean(u"everyYear"_s, false));
    if (stretch.everyYear && (!stretch.firstDate || !stretch.lastDate))
        return refuseTariff(dates.pathOf(stretch.firstDate ? u"to"_s : u"from"_s), u"required"_s);
    if (stretch.firstDate && stretch.lastDate && *stretch.firstDate > *stretch.lastDate && !stretch.everyYear)
        return refuseTariff(dates.pathOf(u"to"_s), u"contradiction"_s);
    return dates.finish();
}

Result<std::vector<qint64>> readHolidays(FormatReader &reader, const QString &key, size_t most)
{
    std::vector<qint64> days;
    const std::vector<const JsonNode *> items = TRY(reader.items(key, most));
    for (size_t i = 0; i < items.size(); ++i) {
        const QString path = reader.pathOf(key) + u'/' + QString::number(i);
        if (!items[i]->is(JsonNode::Type::String))
            return refuseTariff(path, u"string_expected"_s);
        const std::optional<qint64> day = dayOfText(items[i]->string);
        if (!day)
            return refuseTariff(path, u"bad_date"_s);
        days.push_back(*day);
    }
    return days;
}

Result<LocalTime> readLocalTime(FormatReader &reader, const QString &key)
{
    const QString text = TRY(reader.requiredString(key));
    const auto time = LocalTime::fromText(text);
    if (!time || text.size() != 16 || text.at(10) != u'T')
        return refuseTariff(reader.pathOf(key), u"bad_time"_s);
    return *time;
}

Result<CalendarEvent> parseEvent(const JsonNode &node, const QString &path)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    CalendarEvent event;
    event.name = TRY(reader.label(u"name"_s)).text();
    event.from = TRY(readLocalTime(reader, u"from"_s));
    event.until = TRY(readLocalTime(reader, u"to"_s));
    if (event.until <= event.from)
        return refuseTariff(reader.pathOf(u"to"_s), u"contradiction"_s);
    TRY_DONE(reader.finish());
    return event;
}

} // namespace

Result<std::vector<QString>> parseWordList(FormatReader &reader, const QString &key, const QStringList &known)
{
    const std::vector<const JsonNode *> items = TRY(reader.items(key, 20));
    std::vector<QString> words;
    for (size_t i = 0; i < items.size(); ++i) {
        const QString path = reader.pathOf(key) + u'/' + QString::number(i);
        if (!items[i]->is(JsonNode::Type::String))
            return refuseTariff(path, u"string_expected"_s);
        const QString &word = items[i]->string;
        if (!known.contains(word))
            return refuseTariff(path, u"unknown_word"_s);
        if (std::count(words.begin(), words.end(), word) > 0)
            return refuseTariff(path, u"duplicate_item"_s);
        words.push_back(word);
    }
    return words;
}

Result<DaySet> parseDays(FormatReader &reader)
{
    DaySet set;
    const std::vector<QString> days = TRY(parseWordList(reader, u"days"_s, dayWords()));
    if (!reader.has(u"days"_s))
        return set;
    if (days.empty())
        return refuseTariff(reader.pathOf(u"days"_s), u"required"_s);
    set.each = false;
    set.weekdays = 0;
    for (const QString &day : days) {
        const auto index = dayWords().indexOf(day);
        quint8 &bits = index < 7 ? set.weekdays : set.special;
        bits = static_cast<quint8>(bits | 1U << (index % 7));
    }
    return set;
}

Done parseStretch(FormatReader &reader, ClockStretch &stretch)
{
    stretch.days = TRY(parseDays(reader));
    TRY_DONE(readTimes(reader, stretch));
    TRY_DONE(readLastDay(reader, stretch));
    TRY_DONE(readDates(reader, stretch));
    stretch.wholeEvent = stretch.days.special == DaySet::Event && stretch.days.weekdays == 0 && !reader.has(u"from"_s);
    return {};
}

Result<MomentCondition> parseMoment(FormatReader &parent, const QString &key)
{
    MomentCondition moment;
    const JsonNode *node = parent.take(key);
    if (node == nullptr)
        return moment;
    FormatReader reader = TRY(FormatReader::of(*node, parent.pathOf(key)));
    if (node->members.empty())
        return refuseTariff(reader.path(), u"required"_s);
    moment.days = TRY(parseDays(reader));
    const std::optional<qint64> from = TRY(reader.timeOfDay(u"from"_s));
    const std::optional<qint64> until = TRY(reader.timeOfDay(u"to"_s));
    if (from.has_value() != until.has_value())
        return refuseTariff(reader.pathOf(from ? u"to"_s : u"from"_s), u"required"_s);
    moment.timed = from.has_value();
    moment.from = from.value_or(0);
    moment.until = until.value_or(LocalTime::msPerDay);
    if (moment.from == LocalTime::msPerDay)
        return refuseTariff(reader.pathOf(u"from"_s), u"bad_time_of_day"_s);
    if (reader.has(u"inclusive"_s) && !until)
        return refuseTariff(reader.pathOf(u"to"_s), u"required"_s);
    moment.untilIncluded = TRY(reader.boolean(u"inclusive"_s, true));
    TRY_DONE(reader.finish());
    return moment;
}

Result<std::vector<ClockStretch>> parseOpeningHours(FormatReader &parent)
{
    std::vector<ClockStretch> open;
    const std::vector<const JsonNode *> items = TRY(parent.items(u"openingHours"_s, mostOpeningHours));
    if (items.empty() && parent.has(u"openingHours"_s))
        return refuseTariff(parent.pathOf(u"openingHours"_s), u"required"_s);
    for (size_t i = 0; i < items.size(); ++i) {
        const QString path = parent.pathOf(u"openingHours"_s) + u'/' + QString::number(i);
        FormatReader reader = TRY(FormatReader::of(*items[i], path));
        ClockStretch stretch;
        TRY(reader.takeRequired(u"from"_s));
        stretch.days = TRY(parseDays(reader));
        TRY_DONE(readTimes(reader, stretch));
        TRY_DONE(reader.finish());
        open.push_back(stretch);
    }
    return open;
}

Result<CalendarDays> parseCalendar(FormatReader &parent)
{
    CalendarDays days;
    const JsonNode *node = parent.take(u"calendar"_s);
    if (node == nullptr)
        return days;
    FormatReader reader = TRY(FormatReader::of(*node, parent.pathOf(u"calendar"_s)));
    TRY(reader.string(u"name"_s));
    days.publicHolidays = TRY(readHolidays(reader, u"publicHolidays"_s, mostHolidays));
    days.schoolHolidays = TRY(readHolidays(reader, u"schoolHolidays"_s, mostSchoolHolidays));
    const std::vector<const JsonNode *> events = TRY(reader.items(u"events"_s, mostEvents));
    for (size_t i = 0; i < events.size(); ++i)
        days.events.push_back(TRY(parseEvent(*events[i], reader.pathOf(u"events"_s) + u'/' + QString::number(i))));
    TRY_DONE(reader.finish());
    return days.sorted();
}

} // namespace parkdesk
