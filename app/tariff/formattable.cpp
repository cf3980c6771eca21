// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formattable.h"

#include "domain/zonerules.h"
#include "tariff/formatdays.h"
#include "tariff/formatextra.h"
#include "tariff/formatline.h"
#include "tariff/formatwindow.h"

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 200;
constexpr size_t mostWindows = 64;
constexpr size_t mostCaps = 10;
constexpr size_t mostGraces = 4;

constexpr std::array<Spelling<RateBasis>, 4> basisWords {{{RateBasis::Stay, u"stay"},
                                                          {RateBasis::Hours24, u"24h"},
                                                          {RateBasis::CalendarDay, u"calendarDay"},
                                                          {RateBasis::Window, u"window"}}};
constexpr std::array<Spelling<bool>, 2> ladderWords {{{false, u"restart"}, {true, u"continue"}}};
constexpr std::array<Spelling<EdgeRule>, 3> edgeWords {
    {{EdgeRule::ByStart, u"byStart"}, {EdgeRule::Cut, u"cut"}, {EdgeRule::Surcharge, u"surcharge"}}};
constexpr std::array<Spelling<bool>, 2> measuredWords {{{false, u"real"}, {true, u"counted"}}};
constexpr std::array<Spelling<bool>, 2> perDayWords {{{false, u"stay"}, {true, u"calendarDay"}}};
constexpr std::array<Spelling<bool>, 2> perBlockWords {{{false, u"stay"}, {true, u"block"}}};
constexpr std::array<Spelling<OfferChoice>, 2> choiceWords {
    {{OfferChoice::Cheapest, u"cheapest"}, {OfferChoice::Priority, u"priority"}}};
constexpr std::array<Spelling<CapPeriod>, 3> sumWords {{{CapPeriod::CalendarDay, u"calendarDay"},
                                                        {CapPeriod::CalendarWeek, u"calendarWeek"},
                                                        {CapPeriod::CalendarMonth, u"calendarMonth"}}};
constexpr std::array<Spelling<bool>, 2> noLengthWords {{{false, u"free"}, {true, u"oneUnit"}}};
constexpr std::array<Spelling<bool>, 2> exceededWords {{{false, u"lost"}, {true, u"deducted"}}};
constexpr std::array<Spelling<CapPeriod>, 6> capWords {{{CapPeriod::CalendarDay, u"calendarDay"},
                                                        {CapPeriod::Hours24, u"24h"},
                                                        {CapPeriod::CalendarWeek, u"calendarWeek"},
                                                        {CapPeriod::Days7, u"7x24h"},
                                                        {CapPeriod::CalendarMonth, u"calendarMonth"},
                                                        {CapPeriod::Stay, u"stay"}}};

Result<RateGrace> parseGrace(const JsonNode &node, const QString &path)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateGrace grace;
    grace.id = TRY(reader.identifier(u"id"_s));
    grace.label = TRY(reader.label(u"label"_s));
    grace.period = TRY(reader.requiredDuration(u"period"_s));
    grace.inclusive = TRY(reader.boolean(u"inclusive"_s, true));
    grace.deducted = TRY((reader.oneOf<bool>(u"whenExceeded"_s, exceededWords))).value_or(false);
    grace.perDay = TRY((reader.oneOf<bool>(u"per"_s, perDayWords))).value_or(false);
    grace.free = TRY(parseFreeTime(reader));
    for (const QString &key : {u"takenFrom"_s, u"measuredOn"_s, u"uses"_s}) {
        if (reader.has(key) && !grace.deducted)
            return refuseTariff(reader.pathOf(key), u"contradiction"_s);
    }
    TRY_DONE(reader.finish());
    return grace;
}

Result<RateCap> parseCap(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateCap cap;
    cap.id = TRY(reader.identifier(u"id"_s));
    cap.label = TRY(reader.label(u"label"_s));
    TRY(reader.takeRequired(u"per"_s));
    cap.per = *TRY((reader.oneOf<CapPeriod>(u"per"_s, capWords)));
    cap.maxValue = TRY(reader.requiredAmount(u"maxValue"_s, currency));
    const std::optional<qint64> reset = TRY(reader.timeOfDay(u"resetTime"_s));
    const bool onCalendar =
        cap.per == CapPeriod::CalendarDay || cap.per == CapPeriod::CalendarWeek || cap.per == CapPeriod::CalendarMonth;
    if (reset && (!onCalendar || *reset == LocalTime::msPerDay))
        return refuseTariff(reader.pathOf(u"resetTime"_s), u"contradiction"_s);
    cap.resetTime = reset.value_or(0);
    const auto measured = TRY((reader.oneOf<bool>(u"measuredOn"_s, measuredWords)));
    if (measured && cap.per != CapPeriod::Hours24 && cap.per != CapPeriod::Days7)
        return refuseTariff(reader.pathOf(u"measuredOn"_s), u"contradiction"_s);
    cap.counted = measured.value_or(false);
    const std::vector<QString> inside =
        TRY(parseWordList(reader, u"includes"_s, {u"factors"_s, u"entranceFee"_s, u"extras"_s}));
    cap.factorsInside = std::count(inside.begin(), inside.end(), u"factors"_s) > 0;
    cap.extrasInside = std::count(inside.begin(), inside.end(), u"extras"_s) > 0;
    // An extra lies at a moment that no ladder counts.
    if (cap.counted && cap.extrasInside)
        return refuseTariff(reader.pathOf(u"includes"_s), u"contradiction"_s);
    cap.entranceFeeInside = std::count(inside.begin(), inside.end(), u"entranceFee"_s) > 0;
    TRY_DONE(reader.finish());
    return cap;
}

Done readBasis(FormatReader &reader, RateTable &table)
{
    TRY(reader.takeRequired(u"basis"_s));
    table.basis = *TRY((reader.oneOf<RateBasis>(u"basis"_s, basisWords)));
    const std::optional<qint64> reset = TRY(reader.timeOfDay(u"resetTime"_s));
    if (reset && (table.basis != RateBasis::CalendarDay || *reset == LocalTime::msPerDay))
        return refuseTariff(reader.pathOf(u"resetTime"_s), u"contradiction"_s);
    table.resetTime = reset.value_or(0);
    const auto measured = TRY((reader.oneOf<bool>(u"measuredOn"_s, measuredWords)));
    if (measured && table.basis != RateBasis::Hours24)
        return refuseTariff(reader.pathOf(u"measuredOn"_s), u"contradiction"_s);
    table.countedBlocks = measured.value_or(false);
    const auto ladder = TRY((reader.oneOf<bool>(u"ladder"_s, ladderWords)));
    if (ladder && table.basis == RateBasis::Stay)
        return refuseTariff(reader.pathOf(u"ladder"_s), u"contradiction"_s);
    table.ladderContinues = ladder.value_or(false);
    const auto edge = TRY((reader.oneOf<EdgeRule>(u"atEdge"_s, edgeWords)));
    if (edge && table.basis == RateBasis::Window)
        return refuseTariff(reader.pathOf(u"atEdge"_s), u"contradiction"_s);
    table.atEdge = edge.value_or(EdgeRule::ByStart);
    return {};
}

Done readGraces(FormatReader &reader, RateTable &table)
{
    const JsonNode *node = reader.take(u"grace"_s);
    if (node == nullptr)
        return {};
    const QString path = reader.pathOf(u"grace"_s);
    if (!node->is(JsonNode::Type::Array)) {
        table.graces.push_back(TRY(parseGrace(*node, path)));
        return {};
    }
    const std::vector<const JsonNode *> graces = TRY(reader.items(u"grace"_s, mostGraces));
    if (graces.empty())
        return refuseTariff(path, u"required"_s);
    for (size_t i = 0; i < graces.size(); ++i)
        table.graces.push_back(TRY(parseGrace(*graces[i], path + u'/' + QString::number(i))));
    return {};
}

Done readBounds(FormatReader &reader, RateTable &table, Currency currency)
{
    TRY_DONE(readGraces(reader, table));
    table.entranceFee = TRY(reader.fee(u"entranceFee"_s, currency));
    table.minValue = TRY(reader.fee(u"minValue"_s, currency));
    const auto feePer = TRY((reader.oneOf<bool>(u"entranceFeePer"_s, perBlockWords)));
    const auto minPer = TRY((reader.oneOf<bool>(u"minValuePer"_s, perBlockWords)));
    if (feePer && !table.entranceFee)
        return refuseTariff(reader.pathOf(u"entranceFee"_s), u"required"_s);
    if (minPer && !table.minValue)
        return refuseTariff(reader.pathOf(u"minValue"_s), u"required"_s);
    table.entranceFeePerBlock = feePer.value_or(false);
    table.minValuePerBlock = minPer.value_or(false);
    table.maxTime = TRY(reader.duration(u"maxTime"_s));
    table.noLengthCostsOneUnit = TRY((reader.oneOf<bool>(u"stayOfNoLength"_s, noLengthWords))).value_or(false);
    return {};
}

Done readSum(FormatReader &parent, RateTable &table)
{
    const JsonNode *node = parent.take(u"sum"_s);
    if (node == nullptr)
        return {};
    FormatReader reader = TRY(FormatReader::of(*node, parent.pathOf(u"sum"_s)));
    SumRule sum;
    TRY(reader.takeRequired(u"per"_s));
    sum.per = *TRY((reader.oneOf<CapPeriod>(u"per"_s, sumWords)));
    const std::optional<qint64> reset = TRY(reader.timeOfDay(u"resetTime"_s));
    if (reset == LocalTime::msPerDay)
        return refuseTariff(reader.pathOf(u"resetTime"_s), u"bad_time_of_day"_s);
    sum.resetTime = reset.value_or(0);
    const std::vector<QString> of = TRY(parseWordList(reader, u"of"_s, {u"time"_s, u"caps"_s}));
    if (of.empty() && reader.has(u"of"_s))
        return refuseTariff(reader.pathOf(u"of"_s), u"required"_s);
    sum.time = of.empty() || std::count(of.begin(), of.end(), u"time"_s) > 0;
    sum.caps = of.empty() || std::count(of.begin(), of.end(), u"caps"_s) > 0;
    TRY_DONE(reader.finish());
    // Summed time is one ladder for the period: it cannot also begin anew with other blocks.
    const bool sameDays = table.basis == RateBasis::CalendarDay && !table.ladderContinues
        && sum.per == CapPeriod::CalendarDay && sum.resetTime == table.resetTime;
    if (sum.time && table.basis != RateBasis::Stay && !sameDays)
        return refuseTariff(reader.pathOf(u"per"_s), u"contradiction"_s);
    table.sum = sum;
    return {};
}

Done readOffers(FormatReader &reader, RateTable &table, Currency currency)
{
    table.offers = TRY(parseOffers(reader, currency));
    const auto choice = TRY((reader.oneOf<OfferChoice>(u"offerChoice"_s, choiceWords)));
    if (choice && !reader.has(u"offers"_s))
        return refuseTariff(reader.pathOf(u"offers"_s), u"required"_s);
    table.offerChoice = choice.value_or(OfferChoice::Cheapest);
    table.extras = TRY(parseExtras(reader, currency));
    return {};
}

Done readRules(FormatReader &reader, RateTable &table, Currency currency)
{
    table.lines = TRY(parseLines(reader, u"lines"_s, currency, mostLines));
    const std::vector<const JsonNode *> windows = TRY(reader.items(u"windows"_s, mostWindows));
    QSet<QString> windowIds;
    for (size_t i = 0; i < windows.size(); ++i) {
        const QString path = reader.pathOf(u"windows"_s) + u'/' + QString::number(i);
        table.windows.push_back(TRY(parseWindow(*windows[i], path, currency)));
        if (windowIds.contains(table.windows.back().id))
            return refuseTariff(path + u"/id"_s, u"duplicate_id"_s);
        windowIds.insert(table.windows.back().id);
    }
    if (table.lines.empty() && table.windows.empty())
        return refuseTariff(reader.pathOf(u"lines"_s), u"required"_s);
    const std::vector<const JsonNode *> caps = TRY(reader.items(u"caps"_s, mostCaps));
    for (size_t i = 0; i < caps.size(); ++i)
        table.caps.push_back(TRY(parseCap(*caps[i], reader.pathOf(u"caps"_s) + u'/' + QString::number(i), currency)));
    return {};
}

Done checkTogether(const RateTable &table, const QString &path)
{
    for (size_t i = 0; i < table.windows.size(); ++i) {
        if (table.windows[i].surcharge && table.atEdge != EdgeRule::Surcharge)
            return refuseTariff(path + u"/windows/"_s + QString::number(i) + u"/surcharge"_s, u"contradiction"_s);
    }
    for (const RateCap &cap : table.caps) {
        if (table.minValue && cap.per == CapPeriod::Stay && cap.maxValue.minor() < table.minValue->value.minor())
            return refuseTariff(path + u"/minValue"_s, u"contradiction"_s);
    }
    return {};
}

} // namespace

Result<RateTable> parseRateTable(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateTable table;
    TRY(reader.takeRequired(u"id"_s));
    table.id = TRY(reader.identifier(u"id"_s));
    table.label = TRY(reader.label(u"label"_s));
    TRY_DONE(readBasis(reader, table));
    TRY_DONE(readBounds(reader, table, currency));
    TRY_DONE(readRules(reader, table, currency));
    TRY_DONE(readSum(reader, table));
    TRY_DONE(readOffers(reader, table, currency));
    TRY_DONE(reader.finish());
    TRY_DONE(checkTogether(table, path));
    table.namesHolidays = std::any_of(table.windows.begin(), table.windows.end(), [](const RateWindow &window) {
        return (window.days.special & DaySet::PublicHoliday) != 0;
    });
    return table;
}

} // namespace parkdesk
