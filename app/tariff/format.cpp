// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/format.h"

#include "domain/zonerules.h"
#include "tariff/formattable.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 formatNumber = 1;
constexpr size_t mostTables = 50;
constexpr size_t mostVehicles = 100;
constexpr size_t mostExamples = 1000;
constexpr qsizetype longestNote = 500;

constexpr std::array<Spelling<RoundingPoint>, 3> pointWords {
    {{RoundingPoint::Unit, u"unit"}, {RoundingPoint::Window, u"window"}, {RoundingPoint::Total, u"total"}}};
constexpr std::array<Spelling<RoundingDirection>, 3> directionWords {
    {{RoundingDirection::Nearest, u"nearest"}, {RoundingDirection::Up, u"up"}, {RoundingDirection::Down, u"down"}}};
constexpr std::array<Spelling<RoundingTies>, 3> tieWords {
    {{RoundingTies::HalfUp, u"halfUp"}, {RoundingTies::HalfDown, u"halfDown"}, {RoundingTies::HalfEven, u"halfEven"}}};
constexpr std::array<Spelling<LostTicketType>, 3> lostWords {{{LostTicketType::Flat, u"flat"},
                                                              {LostTicketType::DayMaximum, u"dayMaximum"},
                                                              {LostTicketType::RealPrice, u"realPrice"}}};
constexpr std::array<Spelling<bool>, 2> provenWords {{{false, u"samePrice"}, {true, u"realPrice"}}};

/// "0.5", "19", "8.875" as a whole number of \a parts of one; at most as many decimals as fit.
Result<qint64> partsOf(const QString &text, int decimals, const QString &path)
{
    static const QRegularExpression pattern(u"\\A(\\d{1,3})(?:\\.(\\d{1,6}))?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return refuseTariff(path, u"bad_number"_s);
    return (match.captured(1) + match.captured(2).leftJustified(decimals, u'0')).toLongLong();
}

Result<TaxRule> parseTax(const JsonNode &node, const QString &path)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TaxRule tax;
    // Percent with four decimals are millionths.
    const QString percent = TRY(reader.requiredString(u"rate"_s));
    tax.rate = TRY(partsOf(percent, 4, reader.pathOf(u"rate"_s)));
    if (tax.rate > 1'000'000)
        return refuseTariff(reader.pathOf(u"rate"_s), u"out_of_range"_s);
    TRY(reader.takeRequired(u"included"_s));
    tax.included = TRY(reader.boolean(u"included"_s, true));
    TRY_DONE(reader.finish());
    return tax;
}

Result<RoundingRule> parseRounding(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RoundingRule rule;
    TRY(reader.takeRequired(u"at"_s));
    rule.at = *TRY((reader.oneOf<RoundingPoint>(u"at"_s, pointWords)));
    rule.stepMinor = TRY(reader.requiredAmount(u"step"_s, currency)).minor();
    if (rule.stepMinor == 0)
        return refuseTariff(reader.pathOf(u"step"_s), u"out_of_range"_s);
    rule.direction = TRY((reader.oneOf<RoundingDirection>(u"direction"_s, directionWords))).value_or(rule.direction);
    const auto ties = TRY((reader.oneOf<RoundingTies>(u"ties"_s, tieWords)));
    if (ties && rule.direction != RoundingDirection::Nearest)
        return refuseTariff(reader.pathOf(u"ties"_s), u"contradiction"_s);
    rule.ties = ties.value_or(rule.ties);
    TRY_DONE(reader.finish());
    return rule;
}

Result<int> tableNamed(const Tariff &tariff, const QString &id, const QString &path)
{
    const auto found = std::find_if(tariff.tables.begin(), tariff.tables.end(),
                                    [&](const RateTable &table) { return table.id == id; });
    if (found == tariff.tables.end())
        return refuseTariff(path, u"unknown_table"_s);
    return static_cast<int>(found - tariff.tables.begin());
}

Result<VehicleRule> parseVehicle(const Tariff &tariff, const QString &vehicle, const JsonNode &node,
                                 const QString &path)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    VehicleRule rule;
    rule.vehicle = vehicle;
    if (vehicle.isEmpty() || vehicle.size() > 40)
        return refuseTariff(path, u"bad_identifier"_s);
    rule.refused = !TRY(reader.boolean(u"available"_s, true));
    const std::optional<QString> table = TRY(reader.string(u"table"_s));
    const std::optional<QString> factor = TRY(reader.string(u"factor"_s));
    if (rule.refused && (table || factor))
        return refuseTariff(path, u"contradiction"_s);
    if (table)
        rule.table = TRY(tableNamed(tariff, *table, reader.pathOf(u"table"_s)));
    else if (tariff.defaultTable)
        rule.table = *tariff.defaultTable;
    else if (!rule.refused)
        return refuseTariff(reader.pathOf(u"table"_s), u"required"_s);
    if (factor) {
        const qint64 millionths = TRY(partsOf(*factor, 6, reader.pathOf(u"factor"_s)));
        rule.factor = {millionths, 1'000'000};
    }
    TRY_DONE(reader.finish());
    return rule;
}

Done readVehicles(FormatReader &reader, Tariff &tariff)
{
    if (const auto id = TRY(reader.string(u"defaultTable"_s)))
        tariff.defaultTable = TRY(tableNamed(tariff, *id, reader.pathOf(u"defaultTable"_s)));
    const JsonNode *vehicles = reader.take(u"vehicles"_s);
    if (vehicles == nullptr && !tariff.defaultTable)
        return refuseTariff(reader.pathOf(u"defaultTable"_s), u"required"_s);
    if (vehicles == nullptr)
        return {};
    const QString path = reader.pathOf(u"vehicles"_s);
    if (!vehicles->is(JsonNode::Type::Object))
        return refuseTariff(path, u"object_expected"_s);
    if (vehicles->members.empty() || vehicles->members.size() > mostVehicles)
        return refuseTariff(path, vehicles->members.empty() ? u"required"_s : u"too_many_items"_s);
    for (const auto &[vehicle, node] : vehicles->members)
        tariff.vehicles.push_back(TRY(parseVehicle(tariff, vehicle, node, path + jsonPointerStep(vehicle))));
    return {};
}

Done readTables(FormatReader &reader, Tariff &tariff)
{
    TRY(reader.takeRequired(u"rateTables"_s));
    const std::vector<const JsonNode *> tables = TRY(reader.items(u"rateTables"_s, mostTables));
    if (tables.empty())
        return refuseTariff(reader.pathOf(u"rateTables"_s), u"required"_s);
    for (size_t i = 0; i < tables.size(); ++i) {
        const QString path = reader.pathOf(u"rateTables"_s) + u'/' + QString::number(i);
        RateTable table = TRY(parseRateTable(*tables[i], path, tariff.currency));
        if (tableNamed(tariff, table.id, path))
            return refuseTariff(path + u"/id"_s, u"duplicate_id"_s);
        tariff.tables.push_back(std::move(table));
    }
    return {};
}

Result<std::map<QString, Money>> parseLostValues(FormatReader &reader, Currency currency)
{
    std::map<QString, Money> values;
    const JsonNode *node = reader.take(u"value"_s);
    if (node == nullptr)
        return values;
    if (!node->is(JsonNode::Type::Object)) {
        values.emplace(QString(), *TRY(reader.amount(u"value"_s, currency)));
        return values;
    }
    FormatReader byVehicle = TRY(FormatReader::of(*node, reader.pathOf(u"value"_s)));
    values.emplace(QString(), TRY(byVehicle.requiredAmount(u"default"_s, currency)));
    for (const auto &member : node->members) {
        if (member.first != u"default"_s)
            values.emplace(member.first, *TRY(byVehicle.amount(member.first, currency)));
    }
    return values;
}

Result<LostTicketRule> parseLostTicket(const JsonNode &node, const QString &path, const Tariff &tariff)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    LostTicketRule rule;
    TRY(reader.takeRequired(u"type"_s));
    rule.type = *TRY((reader.oneOf<LostTicketType>(u"type"_s, lostWords)));
    rule.label = TRY(reader.label(u"label"_s));
    rule.values = TRY(parseLostValues(reader, tariff.currency));
    if (rule.values.empty() && rule.type == LostTicketType::Flat)
        return refuseTariff(reader.pathOf(u"value"_s), u"required"_s);
    rule.realPriceWhenProven = TRY((reader.oneOf<bool>(u"whenEntryProven"_s, provenWords))).value_or(false);
    TRY_DONE(reader.finish({u"groups"_s, u"zones"_s}));
    for (size_t i = 0; rule.type == LostTicketType::DayMaximum && i < tariff.tables.size(); ++i) {
        const auto &caps = tariff.tables[i].caps;
        if (std::none_of(caps.begin(), caps.end(), [](const RateCap &cap) {
                return cap.per == CapPeriod::CalendarDay || cap.per == CapPeriod::Hours24;
            }))
            return refuseTariff(u"/rateTables/%1/caps"_s.arg(i), u"no_day_maximum"_s);
    }
    return rule;
}

Result<TariffExample> parseExample(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TariffExample example;
    example.entry = TRY(reader.requiredString(u"entry"_s));
    // An example of a stay without an exit writes null, so that a forgotten exit is not one.
    const JsonNode *exitNode = TRY(reader.takeRequired(u"exit"_s));
    if (!exitNode->is(JsonNode::Type::Null))
        example.exit = TRY(reader.string(u"exit"_s));
    for (const auto &[key, text] :
         {std::pair(u"entry"_s, example.entry), std::pair(u"exit"_s, example.exit.value_or(example.entry))}) {
        if (!ZoneRules().fromText(text))
            return refuseTariff(reader.pathOf(key), u"bad_time"_s);
    }
    example.vehicle = TRY(reader.string(u"vehicle"_s)).value_or(QString());
    example.lostTicket = TRY(reader.boolean(u"lostTicket"_s, false));
    example.entryProven = TRY(reader.boolean(u"entryProven"_s, false));
    example.amount = TRY(reader.amount(u"amount"_s, currency));
    const std::optional<QString> error = TRY(reader.string(u"error"_s));
    example.error = error.value_or(QString());
    if (example.amount.has_value() == error.has_value())
        return refuseTariff(reader.pathOf(u"amount"_s), error ? u"contradiction"_s : u"required"_s);
    if (error && (error->isEmpty() || error->size() > 40))
        return refuseTariff(reader.pathOf(u"error"_s), u"unknown_word"_s);
    example.note = TRY(reader.string(u"note"_s)).value_or(QString());
    TRY_DONE(reader.finish({u"groups"_s, u"zone"_s, u"permit"_s, u"validations"_s, u"plate"_s, u"stays"_s,
                            u"bookedAt"_s, u"paidAt"_s, u"occupancy"_s}));
    return example;
}

Done readHead(FormatReader &reader, Tariff &tariff)
{
    const JsonNode *format = TRY(reader.takeRequired(u"format"_s));
    if (!format->is(JsonNode::Type::Integer))
        return refuseTariff(u"/format"_s, u"integer_expected"_s);
    if (format->integer != formatNumber)
        return notBuilt(u"/format"_s, u"unknown_format"_s);
    tariff.name = TRY(reader.label(u"name"_s));
    if (tariff.name.isEmpty())
        return refuseTariff(u"/name"_s, u"required"_s);
    static const QRegularExpression currencyPattern(u"\\A[A-Z]{3}\\z"_s);
    const QString code = TRY(reader.requiredString(u"currency"_s));
    if (!currencyPattern.match(code).hasMatch())
        return refuseTariff(u"/currency"_s, u"bad_currency"_s);
    tariff.currency = TRY(Currency::fromCode(code));
    if (const auto zone = TRY(reader.string(u"timezone"_s))) {
        tariff.timezone = zone->toUtf8();
        if (!ZoneRules::forZone(tariff.timezone))
            return refuseTariff(u"/timezone"_s, u"bad_zone"_s);
    }
    const QString note = TRY(reader.string(u"comment"_s)).value_or(QString());
    if (note.size() > longestNote)
        return refuseTariff(u"/comment"_s, u"string_too_long"_s);
    return {};
}

Done readTail(FormatReader &reader, Tariff &tariff)
{
    if (const JsonNode *lost = reader.take(u"lostTicket"_s))
        tariff.lostTicket = TRY(parseLostTicket(*lost, u"/lostTicket"_s, tariff));
    if (const JsonNode *open = reader.take(u"stayWithoutExit"_s)) {
        FormatReader openReader = TRY(FormatReader::of(*open, u"/stayWithoutExit"_s));
        TRY(openReader.takeRequired(u"endsAt"_s));
        tariff.openStayEndsAt = TRY(openReader.timeOfDay(u"endsAt"_s));
        if (*tariff.openStayEndsAt == LocalTime::msPerDay)
            return refuseTariff(u"/stayWithoutExit/endsAt"_s, u"bad_time_of_day"_s);
        TRY_DONE(openReader.finish());
    }
    tariff.exitGrace = TRY(reader.duration(u"exitGrace"_s));
    const std::vector<const JsonNode *> examples = TRY(reader.items(u"examples"_s, mostExamples));
    for (size_t i = 0; i < examples.size(); ++i)
        tariff.examples.push_back(
            TRY(parseExample(*examples[i], u"/examples/"_s + QString::number(i), tariff.currency)));
    return reader.finish({u"calendar"_s, u"groups"_s, u"zones"_s, u"permits"_s, u"extras"_s, u"discounts"_s,
                          u"discountChoice"_s, u"demand"_s, u"splitAtChange"_s, u"cashRounding"_s});
}

/// Rounding of units must be able to see a unit.
Done checkUnits(const Tariff &tariff)
{
    if (tariff.rounding.at != RoundingPoint::Unit)
        return {};
    const auto check = [](const std::vector<RateLine> &lines, const QString &path) -> Done {
        for (size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].unit == UnitRule::ProRata && lines[i].resolution == Duration(1))
                return refuseTariff(path + u'/' + QString::number(i) + u"/resolution"_s, u"required"_s);
        }
        return {};
    };
    for (size_t i = 0; i < tariff.tables.size(); ++i) {
        const RateTable &table = tariff.tables[i];
        const QString path = u"/rateTables/"_s + QString::number(i);
        TRY_DONE(check(table.lines, path + u"/lines"_s));
        for (size_t j = 0; j < table.windows.size(); ++j)
            TRY_DONE(check(table.windows[j].lines, path + u"/windows/"_s + QString::number(j) + u"/lines"_s));
    }
    return {};
}

} // namespace

Result<Tariff> parseTariff(const QByteArray &bytes)
{
    const JsonNode root = TRY(readJson(bytes));
    FormatReader reader = TRY(FormatReader::of(root, QString()));
    Tariff tariff;
    TRY_DONE(readHead(reader, tariff));
    if (const JsonNode *tax = reader.take(u"tax"_s))
        tariff.tax = TRY(parseTax(*tax, u"/tax"_s));
    if (const JsonNode *rounding = reader.take(u"rounding"_s))
        tariff.rounding = TRY(parseRounding(*rounding, u"/rounding"_s, tariff.currency));
    TRY_DONE(readTables(reader, tariff));
    TRY_DONE(readVehicles(reader, tariff));
    TRY_DONE(readTail(reader, tariff));
    TRY_DONE(checkUnits(tariff));
    tariff.canonical = canonicalJson(root);
    return tariff;
}

QByteArray canonicalText(const Tariff &tariff)
{
    return tariff.canonical;
}

QByteArray tariffHash(const Tariff &tariff)
{
    return QCryptographicHash::hash(tariff.canonical, QCryptographicHash::Blake2b_256).toHex();
}

} // namespace parkdesk
