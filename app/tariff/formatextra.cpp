// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatextra.h"

#include "domain/zonerules.h"
#include "tariff/formatdays.h"
#include "tariff/formatline.h"

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostExtras = 50;
constexpr size_t mostOffers = 50;
constexpr size_t mostDiscounts = 100;
constexpr size_t mostExtraLines = 200;
constexpr qint64 wholePercent = 1'000'000;
constexpr qint64 tenfoldPercent = 9'999'999;

constexpr std::array<Spelling<TariffEvent>, 5> eventWords {{{TariffEvent::Overstay, u"overstay"},
                                                            {TariffEvent::NoShow, u"noShow"},
                                                            {TariffEvent::LatePayment, u"latePayment"},
                                                            {TariffEvent::OutsideOpeningHours, u"outsideOpeningHours"},
                                                            {TariffEvent::NightCrossed, u"nightCrossed"}}};
constexpr std::array<Spelling<ExtraType>, 3> extraTypeWords {
    {{ExtraType::Flat, u"flat"}, {ExtraType::Ladder, u"ladder"}, {ExtraType::Percentage, u"percentage"}}};
constexpr std::array<Spelling<ExtraTimes>, 3> timesWords {
    {{ExtraTimes::Once, u"once"}, {ExtraTimes::PerNight, u"perNight"}, {ExtraTimes::PerUnit, u"perUnit"}}};
constexpr std::array<Spelling<DiscountType>, 4> discountWords {{{DiscountType::Time, u"time"},
                                                                {DiscountType::Money, u"money"},
                                                                {DiscountType::Percent, u"percent"},
                                                                {DiscountType::Table, u"table"}}};
constexpr std::array<Spelling<FreeFrom>, 3> fromWords {
    {{FreeFrom::Start, u"start"}, {FreeFrom::End, u"end"}, {FreeFrom::Dearest, u"dearest"}}};
constexpr std::array<Spelling<bool>, 2> measureWords {{{false, u"real"}, {true, u"counted"}}};
constexpr std::array<Spelling<bool>, 2> useWords {{{false, u"shift"}, {true, u"rungs"}}};

Result<std::optional<bool>> optionalBoolean(FormatReader &reader, const QString &key)
{
    const bool value = TRY(reader.boolean(key, false));
    return reader.has(key) ? std::optional<bool>(value) : std::nullopt;
}

Done readStayBounds(FormatReader &reader, TariffCondition &when)
{
    when.sameDay = TRY(optionalBoolean(reader, u"sameDay"_s));
    when.nextDay = TRY(optionalBoolean(reader, u"nextDay"_s));
    when.longest = TRY(reader.duration(u"longest"_s));
    when.shortest = TRY(reader.duration(u"shortest"_s));
    if (when.longest && when.shortest && *when.longest < *when.shortest)
        return refuseTariff(reader.pathOf(u"longest"_s), u"contradiction"_s);
    when.inclusive = TRY(reader.boolean(u"inclusive"_s, true));
    when.groups = TRY(reader.words(u"groups"_s));
    when.permits = TRY(reader.words(u"permits"_s));
    when.vehicles = TRY(reader.words(u"vehicles"_s));
    when.zones = TRY(reader.words(u"zones"_s));
    return {};
}

Done readTriggers(FormatReader &reader, TariffCondition &when)
{
    when.moreThan = TRY(reader.duration(u"moreThan"_s));
    when.after = TRY(reader.timeOfDay(u"after"_s));
    if (reader.has(u"window"_s))
        when.window = TRY(reader.identifier(u"window"_s));
    when.event = TRY((reader.oneOf<TariffEvent>(u"event"_s, eventWords))).value_or(TariffEvent::None);
    const bool isEvent = when.event != TariffEvent::None;
    const bool byWindow = !when.window.isEmpty();
    if (isEvent && (when.after || byWindow))
        return refuseTariff(reader.pathOf(u"event"_s), u"contradiction"_s);
    if (when.after && (byWindow || when.moreThan))
        return refuseTariff(reader.pathOf(u"after"_s), u"contradiction"_s);
    const bool noLength = when.event == TariffEvent::NoShow || when.event == TariffEvent::NightCrossed;
    if (when.moreThan && noLength)
        return refuseTariff(reader.pathOf(u"moreThan"_s), u"contradiction"_s);
    return {};
}

Done readExtraPrice(FormatReader &reader, TariffExtra &extra, Currency currency)
{
    TRY(reader.takeRequired(u"type"_s));
    extra.type = *TRY((reader.oneOf<ExtraType>(u"type"_s, extraTypeWords)));
    const bool isFlat = extra.type == ExtraType::Flat;
    const auto value = TRY(reader.fee(u"value"_s, currency));
    if (value.has_value() != isFlat)
        return refuseTariff(reader.pathOf(u"value"_s), isFlat ? u"required"_s : u"contradiction"_s);
    extra.value = value.value_or(TariffFee {});
    extra.lines = TRY(parseLines(reader, u"lines"_s, currency, mostExtraLines));
    if (extra.lines.empty() == (extra.type == ExtraType::Ladder))
        return refuseTariff(reader.pathOf(u"lines"_s), extra.lines.empty() ? u"required"_s : u"contradiction"_s);
    const auto percent = TRY(reader.percent(u"percent"_s, tenfoldPercent));
    const bool isPart = extra.type == ExtraType::Percentage;
    if (percent.has_value() != isPart)
        return refuseTariff(reader.pathOf(u"percent"_s), isPart ? u"required"_s : u"contradiction"_s);
    extra.percent = percent.value_or(0);
    extra.of = TRY(reader.words(u"of"_s));
    if (!extra.of.isEmpty() && !isPart)
        return refuseTariff(reader.pathOf(u"of"_s), u"contradiction"_s);
    if (extra.of.isEmpty())
        extra.of = QStringList {u"stay"_s};
    return {};
}

Result<TariffExtra> parseExtra(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TariffExtra extra;
    extra.id = TRY(reader.identifier(u"id"_s));
    extra.label = TRY(reader.label(u"label"_s));
    TRY_DONE(readExtraPrice(reader, extra, currency));
    extra.when = TRY(parseCondition(reader, true));
    const auto times = TRY((reader.oneOf<ExtraTimes>(u"times"_s, timesWords)));
    if (times && extra.type != ExtraType::Flat)
        return refuseTariff(reader.pathOf(u"times"_s), u"contradiction"_s);
    extra.times = times.value_or(ExtraTimes::Once);
    const auto unit = TRY(reader.duration(u"unitLength"_s));
    const bool perUnit = extra.times == ExtraTimes::PerUnit;
    if (unit.has_value() != perUnit)
        return refuseTariff(reader.pathOf(u"unitLength"_s), perUnit ? u"required"_s : u"contradiction"_s);
    extra.unitLength = unit.value_or(Duration(0));
    extra.tax = TRY(reader.tax(u"tax"_s));
    TRY_DONE(reader.finish());
    return extra;
}

Result<RateOffer> parseOffer(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateOffer offer;
    offer.id = TRY(reader.identifier(u"id"_s));
    offer.label = TRY(reader.label(u"label"_s));
    TRY(reader.takeRequired(u"when"_s));
    offer.when = TRY(parseCondition(reader, false));
    offer.value = TRY(reader.fee(u"value"_s, currency));
    if (const JsonNode *unit = reader.take(u"perUnit"_s)) {
        const QString unitPath = reader.pathOf(u"perUnit"_s);
        offer.perUnit.push_back(TRY(parseLine(*unit, unitPath, currency)));
        const RateLine &line = offer.perUnit.front();
        if (line.type != RateLineType::IncrementingRate || line.usageCount || line.duration)
            return refuseTariff(unitPath + u"/type"_s, u"contradiction"_s);
    }
    offer.tableName = TRY(reader.string(u"table"_s)).value_or(QString());
    const int told = int(offer.value.has_value()) + int(!offer.perUnit.empty()) + int(reader.has(u"table"_s));
    if (told != 1)
        return refuseTariff(reader.pathOf(u"value"_s), told == 0 ? u"required"_s : u"contradiction"_s);
    offer.priority = TRY(reader.count(u"priority"_s));
    TRY_DONE(reader.finish());
    return offer;
}

Done readDiscountPrice(FormatReader &reader, TariffDiscount &discount, const Tariff &tariff)
{
    TRY(reader.takeRequired(u"type"_s));
    discount.type = *TRY((reader.oneOf<DiscountType>(u"type"_s, discountWords)));
    const auto duration = TRY(reader.duration(u"duration"_s));
    discount.value = TRY(reader.amount(u"value"_s, tariff.currency));
    const auto percent = TRY(reader.percent(u"percent"_s, wholePercent));
    const auto table = TRY(reader.string(u"table"_s));
    const std::array<std::pair<QString, bool>, 4> told {{{u"duration"_s, duration.has_value()},
                                                         {u"value"_s, discount.value.has_value()},
                                                         {u"percent"_s, percent.has_value()},
                                                         {u"table"_s, table.has_value()}}};
    for (size_t i = 0; i < told.size(); ++i) {
        const bool wanted = static_cast<size_t>(discount.type) == i;
        if (told[i].second != wanted)
            return refuseTariff(reader.pathOf(told[i].first), wanted ? u"required"_s : u"contradiction"_s);
    }
    discount.duration = duration.value_or(Duration(0));
    discount.percent = percent.value_or(0);
    if (table)
        discount.table = TRY(tableNamed(tariff, *table, reader.pathOf(u"table"_s)));
    for (const QString &key : {u"takenFrom"_s, u"measuredOn"_s, u"uses"_s}) {
        if (reader.has(key) && discount.type != DiscountType::Time)
            return refuseTariff(reader.pathOf(key), u"contradiction"_s);
    }
    discount.free = TRY(parseFreeTime(reader));
    return {};
}

Result<TariffDiscount> parseDiscount(const JsonNode &node, const QString &path, const Tariff &tariff)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TariffDiscount discount;
    discount.id = TRY(reader.identifier(u"id"_s));
    discount.label = TRY(reader.label(u"label"_s));
    discount.code = TRY(reader.string(u"code"_s)).value_or(QString());
    if (reader.has(u"code"_s) && (discount.code.isEmpty() || discount.code.size() > 40))
        return refuseTariff(reader.pathOf(u"code"_s), u"bad_identifier"_s);
    TRY_DONE(readDiscountPrice(reader, discount, tariff));
    discount.smallestPurchase = TRY(reader.amount(u"smallestPurchase"_s, tariff.currency));
    discount.most = TRY(reader.amount(u"most"_s, tariff.currency));
    discount.mostUses = TRY(reader.count(u"mostUses"_s)).value_or(1);
    for (const QString &key : {u"smallestPurchase"_s, u"mostUses"_s}) {
        if (reader.has(key) && discount.code.isEmpty())
            return refuseTariff(reader.pathOf(key), u"contradiction"_s);
    }
    if (reader.has(u"mostUses"_s) && discount.type == DiscountType::Table)
        return refuseTariff(reader.pathOf(u"mostUses"_s), u"contradiction"_s);
    discount.zonesExcluded = TRY(reader.words(u"zonesExcluded"_s));
    discount.validWithLostTicket = TRY(reader.boolean(u"validWithLostTicket"_s, false));
    discount.when = TRY(parseCondition(reader, false));
    TRY_DONE(reader.finish());
    return discount;
}

/// The paths of a list's items, each read by \a read.
template <typename Item, typename Read>
Result<std::vector<Item>> readList(FormatReader &reader, const QString &key, size_t most, Read read)
{
    std::vector<Item> list;
    const std::vector<const JsonNode *> items = TRY(reader.items(key, most));
    for (size_t i = 0; i < items.size(); ++i)
        list.push_back(TRY(read(*items[i], reader.pathOf(key) + u'/' + QString::number(i))));
    return list;
}

} // namespace

Result<TariffCondition> parseCondition(FormatReader &parent, bool triggers)
{
    TariffCondition when;
    const JsonNode *node = parent.take(u"when"_s);
    if (node == nullptr)
        return when;
    FormatReader reader = TRY(FormatReader::of(*node, parent.pathOf(u"when"_s)));
    when.entry = TRY(parseMoment(reader, u"entry"_s));
    when.exit = TRY(parseMoment(reader, u"exit"_s));
    when.days = TRY(parseDays(reader));
    TRY_DONE(readStayBounds(reader, when));
    if (triggers)
        TRY_DONE(readTriggers(reader, when));
    TRY_DONE(reader.finish());
    return when;
}

Result<FreeTimeRule> parseFreeTime(FormatReader &reader)
{
    FreeTimeRule rule;
    rule.from = TRY((reader.oneOf<FreeFrom>(u"takenFrom"_s, fromWords))).value_or(FreeFrom::Start);
    rule.counted = TRY((reader.oneOf<bool>(u"measuredOn"_s, measureWords))).value_or(false);
    rule.usesRungs = TRY((reader.oneOf<bool>(u"uses"_s, useWords))).value_or(false);
    // What is taken from the end leaves the ladder as it is.
    if (reader.has(u"uses"_s) && rule.from == FreeFrom::End)
        return refuseTariff(reader.pathOf(u"uses"_s), u"contradiction"_s);
    return rule;
}

Result<std::vector<TariffExtra>> parseExtras(FormatReader &reader, Currency currency)
{
    return readList<TariffExtra>(
        reader, u"extras"_s, mostExtras,
        [currency](const JsonNode &node, const QString &path) { return parseExtra(node, path, currency); });
}

Result<std::vector<RateOffer>> parseOffers(FormatReader &reader, Currency currency)
{
    return readList<RateOffer>(reader, u"offers"_s, mostOffers, [currency](const JsonNode &node, const QString &path) {
        return parseOffer(node, path, currency);
    });
}

Result<std::vector<TariffDiscount>> parseDiscounts(FormatReader &reader, const Tariff &tariff)
{
    return readList<TariffDiscount>(
        reader, u"discounts"_s, mostDiscounts,
        [&tariff](const JsonNode &node, const QString &path) { return parseDiscount(node, path, tariff); });
}

Result<int> tableNamed(const Tariff &tariff, const QString &id, const QString &path)
{
    const auto found = std::find_if(tariff.tables.begin(), tariff.tables.end(),
                                    [&](const RateTable &table) { return table.id == id; });
    if (found == tariff.tables.end())
        return refuseTariff(path, u"unknown_table"_s);
    return static_cast<int>(found - tariff.tables.begin());
}

} // namespace parkdesk
