// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formattable.h"

#include "domain/zonerules.h"
#include "tariff/formatwindow.h"
#include "tariff/ladder.h"

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostLines = 200;
constexpr size_t mostWindows = 64;
constexpr size_t mostCaps = 10;

constexpr std::array<Spelling<RateBasis>, 4> basisWords {{{RateBasis::Stay, u"stay"},
                                                          {RateBasis::Hours24, u"24h"},
                                                          {RateBasis::CalendarDay, u"calendarDay"},
                                                          {RateBasis::Window, u"window"}}};
constexpr std::array<Spelling<bool>, 2> ladderWords {{{false, u"restart"}, {true, u"continue"}}};
constexpr std::array<Spelling<EdgeRule>, 2> edgeWords {{{EdgeRule::ByStart, u"byStart"}, {EdgeRule::Cut, u"cut"}}};
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
    TRY_DONE(reader.finish({u"per"_s, u"takenFrom"_s, u"measuredOn"_s, u"uses"_s}));
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
    const std::vector<QString> inside =
        TRY(parseWordList(reader, u"includes"_s, {u"factors"_s, u"entranceFee"_s}, {u"extras"_s}));
    cap.factorsInside = std::count(inside.begin(), inside.end(), u"factors"_s) > 0;
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
    const auto ladder = TRY((reader.oneOf<bool>(u"ladder"_s, ladderWords)));
    if (ladder && table.basis == RateBasis::Stay)
        return refuseTariff(reader.pathOf(u"ladder"_s), u"contradiction"_s);
    table.ladderContinues = ladder.value_or(false);
    const auto edge = TRY((reader.oneOf<EdgeRule>(u"atEdge"_s, edgeWords, {u"surcharge"_s})));
    if (edge && table.basis == RateBasis::Window)
        return refuseTariff(reader.pathOf(u"atEdge"_s), u"contradiction"_s);
    table.atEdge = edge.value_or(EdgeRule::ByStart);
    return {};
}

Done readBounds(FormatReader &reader, RateTable &table, Currency currency)
{
    if (const JsonNode *grace = reader.take(u"grace"_s))
        table.graces.push_back(TRY(parseGrace(*grace, reader.pathOf(u"grace"_s))));
    if (const auto fee = TRY(reader.amount(u"entranceFee"_s, currency)))
        table.entranceFee = TariffFee {*fee, {}, {}, {}};
    if (const auto least = TRY(reader.amount(u"minValue"_s, currency)))
        table.minValue = TariffFee {*least, {}, {}, {}};
    table.maxTime = TRY(reader.duration(u"maxTime"_s));
    table.noLengthCostsOneUnit = TRY((reader.oneOf<bool>(u"stayOfNoLength"_s, noLengthWords))).value_or(false);
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

/// What each rule says is clear, but what they say together this version cannot price.
Done checkTogether(const RateTable &table, const QString &path)
{
    struct NamedLadder {
        const std::vector<RateLine> *lines;
        QString path;
    };
    std::vector<NamedLadder> ladders;
    bool capped = !table.caps.empty();
    if (!table.lines.empty())
        ladders.push_back({&table.lines, path + u"/lines"_s});
    const bool byWindow = table.basis == RateBasis::Window && !table.ladderContinues;
    for (size_t i = 0; i < table.windows.size(); ++i) {
        const RateWindow &window = table.windows[i];
        const QString windowPath = path + u"/windows/"_s + QString::number(i);
        capped = capped || window.maxValue.has_value();
        if (window.kind == WindowKind::Rate)
            ladders.push_back({&window.lines, windowPath + u"/lines"_s});
        if (window.kind == WindowKind::Rate && !window.counts)
            return notBuilt(windowPath + u"/counts"_s, u"uncounted_rate_window"_s);
    }
    for (const NamedLadder &named : ladders) {
        const std::optional<size_t> falling = fallingLine(*named.lines);
        if (falling && capped)
            return notBuilt(named.path + u'/' + QString::number(*falling), u"falling_ladder_with_cap"_s);
        for (size_t i = 0; i < named.lines->size() && ladders.size() > 1 && !byWindow; ++i) {
            if (named.lines->at(i).type != RateLineType::IncrementingRate)
                return notBuilt(named.path + u'/' + QString::number(i) + u"/type"_s, u"ladder_across_windows"_s);
        }
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
    TRY_DONE(reader.finish({u"offers"_s, u"offerChoice"_s, u"sum"_s, u"extras"_s}));
    TRY_DONE(checkTogether(table, path));
    for (const RateCap &cap : table.caps) {
        if (table.minValue && cap.per == CapPeriod::Stay && cap.maxValue.minor() < table.minValue->value.minor())
            return refuseTariff(path + u"/minValue"_s, u"contradiction"_s);
    }
    return table;
}

} // namespace parkdesk
