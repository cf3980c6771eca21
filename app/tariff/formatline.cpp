// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatline.h"

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A thousand years: sums of two such lengths stay far within 64 bits.
constexpr qint64 longestLadderMs = qint64 {1000} * 366 * 24 * 3600 * 1000;

constexpr std::array<Spelling<RateLineType>, 3> lineTypeWords {{{RateLineType::FlatRate, u"flatRate"},
                                                                {RateLineType::FlatRateTier, u"flatRateTier"},
                                                                {RateLineType::IncrementingRate, u"incrementingRate"}}};
constexpr std::array<Spelling<UnitRule>, 4> unitWords {{{UnitRule::Started, u"started"},
                                                        {UnitRule::Completed, u"completed"},
                                                        {UnitRule::StartedAfter, u"startedAfter"},
                                                        {UnitRule::ProRata, u"proRata"}}};
enum class Usage { Once, FixedNumber, FixedDuration, Unlimited };
constexpr std::array<Spelling<Usage>, 4> usageWords {{{Usage::Once, u"once"},
                                                      {Usage::FixedNumber, u"fixedNumber"},
                                                      {Usage::FixedDuration, u"fixedDuration"},
                                                      {Usage::Unlimited, u"unlimited"}}};

Done readIncrement(FormatReader &reader, RateLine &line)
{
    line.incrementPeriod = TRY(reader.requiredDuration(u"incrementPeriod"_s));
    const Usage usage = TRY((reader.oneOf<Usage>(u"usageCondition"_s, usageWords))).value_or(Usage::Unlimited);
    const std::optional<qint64> count = TRY(reader.count(u"usageCount"_s));
    if (count.has_value() != (usage == Usage::FixedNumber))
        return refuseTariff(reader.pathOf(u"usageCount"_s), count ? u"contradiction"_s : u"required"_s);
    line.usageCount = usage == Usage::Once ? std::optional<qint64>(1) : count;
    line.duration = TRY(reader.duration(u"duration"_s));
    if (line.duration.has_value() != (usage == Usage::FixedDuration))
        return refuseTariff(reader.pathOf(u"duration"_s), line.duration ? u"contradiction"_s : u"required"_s);
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

Done readLineBounds(FormatReader &reader, RateLine &line, Currency currency)
{
    line.minValue = TRY(reader.amount(u"minValue"_s, currency));
    line.maxValue = TRY(reader.amount(u"maxValue"_s, currency));
    if (line.minValue && line.maxValue && line.minValue->minor() > line.maxValue->minor())
        return refuseTariff(reader.pathOf(u"minValue"_s), u"contradiction"_s);
    return {};
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
            reached = line.usageCount ? reached + *line.usageCount * line.incrementPeriod.count()
                : line.duration       ? reached + line.duration->count()
                                      : 0;
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

} // namespace

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
    line.tax = TRY(reader.tax(u"tax"_s));
    switch (line.type) {
    case RateLineType::FlatRate:
        line.usageCount = 1;
        line.duration = TRY(reader.duration(u"duration"_s));
        break;
    case RateLineType::FlatRateTier:
        line.usageCount = 1;
        line.duration = TRY(reader.duration(u"durationEnd"_s));
        break;
    case RateLineType::IncrementingRate:
        TRY_DONE(readIncrement(reader, line));
        TRY_DONE(readLineBounds(reader, line, currency));
        break;
    }
    TRY_DONE(reader.finish());
    return line;
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

} // namespace parkdesk
