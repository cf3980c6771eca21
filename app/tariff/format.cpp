// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/format.h"

#include "domain/zonerules.h"
#include "tariff/formatdays.h"
#include "tariff/formatexample.h"
#include "tariff/formatextra.h"
#include "tariff/formattable.h"
#include "tariff/formatterms.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Spelling<DiscountChoice>, 2> discountChoiceWords {
    {{DiscountChoice::Best, u"best"}, {DiscountChoice::Combined, u"combined"}}};
constexpr qint64 formatNumber = 1;
constexpr size_t mostTables = 50;
constexpr size_t mostExamples = 1000;
constexpr qsizetype longestNote = 500;

constexpr std::array<Spelling<RoundingPoint>, 3> pointWords {
    {{RoundingPoint::Unit, u"unit"}, {RoundingPoint::Window, u"window"}, {RoundingPoint::Total, u"total"}}};
constexpr std::array<Spelling<RoundingDirection>, 3> directionWords {
    {{RoundingDirection::Nearest, u"nearest"}, {RoundingDirection::Up, u"up"}, {RoundingDirection::Down, u"down"}}};
constexpr std::array<Spelling<RoundingTies>, 3> tieWords {
    {{RoundingTies::HalfUp, u"halfUp"}, {RoundingTies::HalfDown, u"halfDown"}, {RoundingTies::HalfEven, u"halfEven"}}};
Result<RoundingRule> parseRounding(const JsonNode &node, const QString &path, Currency currency, bool ofCash)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RoundingRule rule;
    if (!ofCash) {
        TRY(reader.takeRequired(u"at"_s));
        rule.at = *TRY((reader.oneOf<RoundingPoint>(u"at"_s, pointWords)));
    }
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
    return {};
}

Done readRules(FormatReader &reader, Tariff &tariff)
{
    tariff.calendar = TRY(parseCalendar(reader));
    tariff.openingHours = TRY(parseOpeningHours(reader));
    tariff.groups = TRY(parseTerms(reader, u"groups"_s, tariff));
    tariff.zones = TRY(parseTerms(reader, u"zones"_s, tariff));
    tariff.permits = TRY(parseTerms(reader, u"permits"_s, tariff));
    tariff.extras = TRY(parseExtras(reader, tariff.currency));
    tariff.discounts = TRY(parseDiscounts(reader, tariff));
    tariff.discountChoice =
        TRY((reader.oneOf<DiscountChoice>(u"discountChoice"_s, discountChoiceWords))).value_or(DiscountChoice::Best);
    if (const JsonNode *demand = reader.take(u"demand"_s))
        tariff.demand = TRY(parseDemand(*demand, u"/demand"_s));
    tariff.splitAtChange = TRY(reader.boolean(u"splitAtChange"_s, false));
    if (const JsonNode *cash = reader.take(u"cashRounding"_s))
        tariff.cashRounding = TRY(parseRounding(*cash, u"/cashRounding"_s, tariff.currency, true));
    return {};
}

/// Tables that offers name must be there.
Done findOfferTables(Tariff &tariff)
{
    for (size_t i = 0; i < tariff.tables.size(); ++i) {
        std::vector<RateOffer> &offers = tariff.tables[i].offers;
        for (size_t j = 0; j < offers.size(); ++j) {
            if (!offers[j].tableName.isEmpty())
                offers[j].table =
                    TRY(tableNamed(tariff, offers[j].tableName, u"/rateTables/%1/offers/%2/table"_s.arg(i).arg(j)));
        }
    }
    return {};
}

/// Windows that extras name must be there.
Done checkTriggers(const Tariff &tariff)
{
    const auto known = [&tariff](const QString &id) {
        return std::any_of(tariff.tables.begin(), tariff.tables.end(), [&id](const RateTable &table) {
            return std::any_of(table.windows.begin(), table.windows.end(),
                               [&id](const RateWindow &window) { return window.id == id; });
        });
    };
    const auto check = [&known](const std::vector<TariffExtra> &extras, const QString &path) -> Done {
        for (size_t i = 0; i < extras.size(); ++i) {
            if (!extras[i].when.window.isEmpty() && !known(extras[i].when.window))
                return refuseTariff(path + u"/extras/%1/when/window"_s.arg(i), u"unknown_window"_s);
        }
        return {};
    };
    TRY_DONE(check(tariff.extras, QString()));
    for (size_t i = 0; i < tariff.tables.size(); ++i)
        TRY_DONE(check(tariff.tables[i].extras, u"/rateTables/%1"_s.arg(i)));
    return {};
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
    tariff.tax = TRY(reader.tax(u"tax"_s));
    if (const JsonNode *rounding = reader.take(u"rounding"_s))
        tariff.rounding = TRY(parseRounding(*rounding, u"/rounding"_s, tariff.currency, false));
    TRY_DONE(readTables(reader, tariff));
    TRY_DONE(parseVehicles(reader, tariff));
    TRY_DONE(findOfferTables(tariff));
    TRY_DONE(readRules(reader, tariff));
    TRY_DONE(readTail(reader, tariff));
    TRY_DONE(reader.finish());
    TRY_DONE(checkTriggers(tariff));
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
