// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatwindow.h"

#include "domain/zonerules.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWindowLines = 200;
/// A thousand years: sums of two such lengths stay far within 64 bits.
constexpr qint64 longestLadderMs = qint64 {1000} * 366 * 24 * 3600 * 1000;

constexpr std::array<Spelling<RateLineType>, 3> lineTypeWords {{{RateLineType::FlatRate, u"flatRate"},
                                                                {RateLineType::FlatRateTier, u"flatRateTier"},
                                                                {RateLineType::IncrementingRate, u"incrementingRate"}}};
constexpr std::array<Spelling<UnitRule>, 4> unitWords {{{UnitRule::Started, u"started"},
                                                        {UnitRule::Completed, u"completed"},
                                                        {UnitRule::StartedAfter, u"startedAfter"},
                                                        {UnitRule::ProRata, u"proRata"}}};
enum class Usage { Once, FixedNumber, Unlimited };
constexpr std::array<Spelling<Usage>, 3> usageWords {
    {{Usage::Once, u"once"}, {Usage::FixedNumber, u"fixedNumber"}, {Usage::Unlimited, u"unlimited"}}};
constexpr std::array<Spelling<WindowKind>, 4> kindWords {{{WindowKind::Rate, u"rate"},
                                                          {WindowKind::Flat, u"flat"},
                                                          {WindowKind::Free, u"free"},
                                                          {WindowKind::Closed, u"closed"}}};

const QStringList &dayWords()
{
    static const QStringList words {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return words;
}

Done readIncrement(FormatReader &reader, RateLine &line)
{
    line.incrementPeriod = TRY(reader.requiredDuration(u"incrementPeriod"_s));
    const Usage usage =
        TRY((reader.oneOf<Usage>(u"usageCondition"_s, usageWords, {u"fixedDuration"_s}))).value_or(Usage::Unlimited);
    const std::optional<qint64> count = TRY(reader.count(u"usageCount"_s));
    if (count.has_value() != (usage == Usage::FixedNumber))
        return refuseTariff(reader.pathOf(u"usageCount"_s), count ? u"contradiction"_s : u"required"_s);
    line.usageCount = usage == Usage::Once ? std::optional<qint64>(1) : count;
    line.unit = TRY((reader.oneOf<UnitRule>(u"unit"_s, unitWords))).value_or(UnitRule::Started);
    const std::optional<Duration> after = TRY(reader.duration(u"startedAfter"_s));
    if (after.has_value() != (line.unit == UnitRule::StartedAfter))
        return refuseTariff(reader.pathOf(u"startedAfter"_s), after ? u"contradiction"_s : u"required"_s);
    line.startedAfter = after.value_or(Duration(0));
    if (line.startedAfter >= line.incrementPeriod)
        return refuseTariff(reader.pathOf(u"startedAfter"_s), u"longer_than_unit"_s);
    const std::optional<Duration> resolution = TRY(reader.duration(u"resolution"_s));
    if (resolution && line.unit != UnitRule::ProRata)
        return refuseTariff(reader.pathOf(u"resolution"_s), u"contradiction"_s);
    line.resolution = resolution.value_or(Duration(1));
    if (line.incrementPeriod % line.resolution != Duration(0))
        return refuseTariff(reader.pathOf(u"resolution"_s), u"no_part_of_unit"_s);
    return {};
}

Result<RateLine> parseLine(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateLine line;
    line.id = TRY(reader.identifier(u"id"_s));
    line.label = TRY(reader.label(u"label"_s));
    TRY(reader.takeRequired(u"type"_s));
    line.type = *TRY((reader.oneOf<RateLineType>(u"type"_s, lineTypeWords)));
    line.value = TRY(reader.requiredAmount(u"value"_s, currency));
    line.inclusive = TRY(reader.boolean(u"inclusive"_s, true));
    switch (line.type) {
    case RateLineType::FlatRate:
        line.usageCount = 1;
        line.duration = TRY(reader.duration(u"duration"_s));
        break;
    case RateLineType::FlatRateTier:
        line.usageCount = 1;
        line.duration = TRY(reader.duration(u"durationEnd"_s));
        break;
    case RateLineType::IncrementingRate: TRY_DONE(readIncrement(reader, line)); break;
    }
    TRY_DONE(reader.finish({u"minValue"_s, u"maxValue"_s, u"tax"_s}));
    return line;
}

/// Each rung must begin where the one before it ends.
Done checkLadder(const std::vector<RateLine> &lines, const QString &path)
{
    qint64 reached = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const RateLine &line = lines[i];
        const QString linePath = path + u'/' + QString::number(i);
        if (i > 0 && reached == 0)
            return refuseTariff(linePath, u"never_reached"_s);
        if (line.type == RateLineType::IncrementingRate) {
            // A million units of ten years fit in 64 bits.
            reached = line.usageCount ? reached + *line.usageCount * line.incrementPeriod.count() : 0;
        } else if (!line.duration) {
            reached = 0;
        } else if (line.type == RateLineType::FlatRate) {
            reached += line.duration->count();
        } else if (line.duration->count() <= reached) {
            return refuseTariff(linePath + u"/durationEnd"_s, u"not_ascending"_s);
        } else {
            reached = line.duration->count();
        }
        if (reached > longestLadderMs)
            return refuseTariff(linePath, u"out_of_range"_s);
    }
    return {};
}

Done readDays(FormatReader &reader, RateWindow &window)
{
    const QStringList special {u"publicHoliday"_s, u"dayBeforePublicHoliday"_s, u"schoolHoliday"_s, u"event"_s};
    if (!reader.has(u"days"_s))
        return {};
    const std::vector<QString> days = TRY(parseWordList(reader, u"days"_s, dayWords(), special));
    if (days.empty())
        return refuseTariff(reader.pathOf(u"days"_s), u"required"_s);
    window.days.each = false;
    window.days.weekdays = 0;
    for (const QString &day : days)
        window.days.weekdays |= static_cast<quint8>(1U << dayWords().indexOf(day));
    return {};
}

Done readTimes(FormatReader &reader, RateWindow &window)
{
    const std::optional<qint64> from = TRY(reader.timeOfDay(u"from"_s));
    const std::optional<qint64> until = TRY(reader.timeOfDay(u"to"_s));
    if (from.has_value() != until.has_value())
        return refuseTariff(reader.pathOf(from ? u"to"_s : u"from"_s), u"required"_s);
    window.from = from.value_or(0);
    window.until = until.value_or(LocalTime::msPerDay);
    if (window.from == LocalTime::msPerDay)
        return refuseTariff(reader.pathOf(u"from"_s), u"bad_time_of_day"_s);
    // 22:00 to 06:00 ends on the next day; 08:00 to 08:00 is a whole day.
    window.spanDays = window.until <= window.from ? 1 : 0;
    const std::optional<QString> toDay = TRY(reader.string(u"toDay"_s));
    if (!toDay)
        return {};
    const auto last = dayWords().indexOf(*toDay);
    if (last < 0)
        return refuseTariff(reader.pathOf(u"toDay"_s), u"unknown_word"_s);
    if (window.days.weekdays == 0 || (window.days.weekdays & (window.days.weekdays - 1)) != 0)
        return refuseTariff(reader.pathOf(u"toDay"_s), u"needs_one_day"_s);
    const int first = qCountTrailingZeroBits(window.days.weekdays);
    window.spanDays = (static_cast<int>(last) - first + 7) % 7;
    if (window.spanDays == 0 && window.until <= window.from)
        window.spanDays = 7;
    return {};
}

Result<std::optional<qint64>> readDate(FormatReader &reader, const QString &key)
{
    static const QRegularExpression pattern(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
    const std::optional<QString> text = TRY(reader.string(key));
    if (!text)
        return std::optional<qint64>();
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    if (!pattern.match(*text).hasMatch() || !date.isValid())
        return refuseTariff(reader.pathOf(key), u"bad_date"_s);
    return std::optional<qint64>(QDate(1970, 1, 1).daysTo(date));
}

Done readDates(FormatReader &reader, RateWindow &window)
{
    const JsonNode *node = reader.take(u"dates"_s);
    if (node == nullptr)
        return {};
    FormatReader dates = TRY(FormatReader::of(*node, reader.pathOf(u"dates"_s)));
    window.firstDate = TRY(readDate(dates, u"from"_s));
    window.lastDate = TRY(readDate(dates, u"to"_s));
    if (window.firstDate && window.lastDate && *window.firstDate > *window.lastDate)
        return refuseTariff(dates.pathOf(u"to"_s), u"contradiction"_s);
    return dates.finish({u"everyYear"_s});
}

Done readPrice(FormatReader &reader, RateWindow &window, Currency currency)
{
    TRY(reader.takeRequired(u"kind"_s));
    window.kind = *TRY((reader.oneOf<WindowKind>(u"kind"_s, kindWords)));
    window.lines = TRY(parseLines(reader, u"lines"_s, currency, mostWindowLines));
    if (const auto value = TRY(reader.amount(u"value"_s, currency)))
        window.value = TariffFee {*value, {}, {}, {}};
    const bool isRate = window.kind == WindowKind::Rate;
    const bool isFlat = window.kind == WindowKind::Flat;
    if (window.lines.empty() == isRate)
        return refuseTariff(reader.pathOf(u"lines"_s), isRate ? u"required"_s : u"contradiction"_s);
    if (window.value.has_value() != isFlat)
        return refuseTariff(reader.pathOf(u"value"_s), isFlat ? u"required"_s : u"contradiction"_s);
    window.minValue = TRY(reader.amount(u"minValue"_s, currency));
    window.maxValue = TRY(reader.amount(u"maxValue"_s, currency));
    if ((window.minValue || window.maxValue) && !isRate)
        return refuseTariff(reader.pathOf(window.minValue ? u"minValue"_s : u"maxValue"_s), u"contradiction"_s);
    if (window.minValue && window.maxValue && window.minValue->minor() > window.maxValue->minor())
        return refuseTariff(reader.pathOf(u"minValue"_s), u"contradiction"_s);
    const std::vector<QString> inside =
        TRY(parseWordList(reader, u"maxValueIncludes"_s, {u"factors"_s}, {u"extras"_s}));
    if (!inside.empty() && !window.maxValue)
        return refuseTariff(reader.pathOf(u"maxValueIncludes"_s), u"contradiction"_s);
    window.factorsInsideMax = !inside.empty();
    window.counts = TRY(reader.boolean(u"counts"_s, isRate));
    return {};
}

} // namespace

Result<std::vector<QString>> parseWordList(FormatReader &reader, const QString &key, const QStringList &known,
                                           const QStringList &reserved)
{
    const std::vector<const JsonNode *> items = TRY(reader.items(key, 20));
    std::vector<QString> words;
    for (size_t i = 0; i < items.size(); ++i) {
        const QString path = reader.pathOf(key) + u'/' + QString::number(i);
        if (!items[i]->is(JsonNode::Type::String))
            return refuseTariff(path, u"string_expected"_s);
        const QString &word = items[i]->string;
        if (reserved.contains(word))
            return notBuilt(path, word);
        if (!known.contains(word))
            return refuseTariff(path, u"unknown_word"_s);
        if (std::count(words.begin(), words.end(), word) > 0)
            return refuseTariff(path, u"duplicate_item"_s);
        words.push_back(word);
    }
    return words;
}

Result<std::vector<RateLine>> parseLines(FormatReader &reader, const QString &key, Currency currency, size_t most)
{
    const std::vector<const JsonNode *> items = TRY(reader.items(key, most));
    if (items.empty() && reader.has(key))
        return refuseTariff(reader.pathOf(key), u"required"_s);
    std::vector<RateLine> lines;
    for (size_t i = 0; i < items.size(); ++i)
        lines.push_back(TRY(parseLine(*items[i], reader.pathOf(key) + u'/' + QString::number(i), currency)));
    TRY_DONE(checkLadder(lines, reader.pathOf(key)));
    return lines;
}

Result<RateWindow> parseWindow(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateWindow window;
    window.id = TRY(reader.identifier(u"id"_s));
    window.label = TRY(reader.label(u"label"_s));
    TRY_DONE(readDays(reader, window));
    TRY_DONE(readTimes(reader, window));
    TRY_DONE(readDates(reader, window));
    TRY_DONE(readPrice(reader, window, currency));
    TRY_DONE(reader.finish({u"surcharge"_s, u"tax"_s, u"extras"_s, u"maxTime"_s}));
    return window;
}

} // namespace parkdesk
