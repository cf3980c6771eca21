// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatterms.h"

#include "tariff/formatextra.h"

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostVehicles = 100;
/// Beyond every priority that can be told.
constexpr qint64 unlistedPriority = 2'000'000;
constexpr size_t mostTerms = 100;
constexpr size_t mostDemandSteps = 100;
constexpr qint64 mostOccupancy = 9'999'999;

constexpr std::array<Spelling<LostTicketType>, 3> lostWords {{{LostTicketType::Flat, u"flat"},
                                                              {LostTicketType::DayMaximum, u"dayMaximum"},
                                                              {LostTicketType::RealPrice, u"realPrice"}}};
constexpr std::array<Spelling<bool>, 2> provenWords {{{false, u"samePrice"}, {true, u"realPrice"}}};

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
    const std::optional<TariffFactor> factor = TRY(reader.factor(u"factor"_s));
    if (rule.refused && (table || factor))
        return refuseTariff(path, u"contradiction"_s);
    if (table)
        rule.table = TRY(tableNamed(tariff, *table, reader.pathOf(u"table"_s)));
    else if (tariff.defaultTable)
        rule.table = *tariff.defaultTable;
    else if (!rule.refused)
        return refuseTariff(reader.pathOf(u"table"_s), u"required"_s);
    rule.factor = factor.value_or(rule.factor);
    TRY_DONE(reader.finish());
    return rule;
}

Result<TermsRule> parseTermsRule(const JsonNode &node, const QString &path, const Tariff &tariff)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    TermsRule rule;
    rule.label = TRY(reader.label(u"label"_s));
    rule.refused = !TRY(reader.boolean(u"available"_s, true));
    const std::optional<QString> table = TRY(reader.string(u"table"_s));
    const std::optional<TariffFactor> factor = TRY(reader.factor(u"factor"_s));
    if (rule.refused && (table || factor))
        return refuseTariff(path, u"contradiction"_s);
    if (table)
        rule.table = TRY(tableNamed(tariff, *table, reader.pathOf(u"table"_s)));
    rule.factor = factor.value_or(rule.factor);
    rule.priority = TRY(reader.count(u"priority"_s));
    rule.combinable = TRY(reader.boolean(u"combinable"_s, true));
    TRY_DONE(reader.finish());
    return rule;
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

/// Does anybody pay by it, other than through an offer or a discount?
bool isPayersTable(const Tariff &tariff, int table)
{
    const auto byTerms = [table](const std::vector<TermsRule> &rules) {
        return std::any_of(rules.begin(), rules.end(), [table](const TermsRule &rule) { return rule.table == table; });
    };
    return tariff.defaultTable == table || byTerms(tariff.groups) || byTerms(tariff.permits) || byTerms(tariff.zones)
        || std::any_of(tariff.vehicles.begin(), tariff.vehicles.end(),
                       [table](const VehicleRule &rule) { return !rule.refused && rule.table == table; });
}

} // namespace

Done parseVehicles(FormatReader &reader, Tariff &tariff)
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

Result<std::vector<TermsRule>> parseTerms(FormatReader &reader, const QString &key, const Tariff &tariff)
{
    std::vector<TermsRule> rules;
    const JsonNode *node = reader.take(key);
    if (node == nullptr)
        return rules;
    const QString path = reader.pathOf(key);
    if (!node->is(JsonNode::Type::Object))
        return refuseTariff(path, u"object_expected"_s);
    if (node->members.empty() || node->members.size() > mostTerms)
        return refuseTariff(path, node->members.empty() ? u"required"_s : u"too_many_items"_s);
    for (const auto &[name, member] : node->members) {
        const QString memberPath = path + jsonPointerStep(name);
        if (name.isEmpty() || name.size() > 40)
            return refuseTariff(memberPath, u"bad_identifier"_s);
        rules.push_back(TRY(parseTermsRule(member, memberPath, tariff)));
        rules.back().name = name;
    }
    // The order of the members is not kept by the canonical text.
    std::sort(rules.begin(), rules.end(), [](const TermsRule &left, const TermsRule &right) {
        const qint64 leftPriority = left.priority.value_or(unlistedPriority);
        const qint64 rightPriority = right.priority.value_or(unlistedPriority);
        return leftPriority != rightPriority ? leftPriority < rightPriority : left.name < right.name;
    });
    return rules;
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
    rule.groups = TRY(reader.amounts(u"groups"_s, tariff.currency));
    rule.zones = TRY(reader.amounts(u"zones"_s, tariff.currency));
    TRY_DONE(reader.finish());
    for (size_t i = 0; rule.type == LostTicketType::DayMaximum && i < tariff.tables.size(); ++i) {
        const auto &caps = tariff.tables[i].caps;
        if (isPayersTable(tariff, static_cast<int>(i))
            && std::none_of(caps.begin(), caps.end(), [](const RateCap &cap) {
                   return cap.per == CapPeriod::CalendarDay || cap.per == CapPeriod::Hours24;
               }))
            return refuseTariff(u"/rateTables/%1/caps"_s.arg(i), u"no_day_maximum"_s);
    }
    return rule;
}

Result<DemandRule> parseDemand(const JsonNode &node, const QString &path)
{
    static constexpr std::array<Spelling<bool>, 2> fixedWords {{{false, u"entry"}, {true, u"booking"}}};
    FormatReader reader = TRY(FormatReader::of(node, path));
    DemandRule rule;
    rule.on = TRY(reader.boolean(u"on"_s, false));
    TRY(reader.takeRequired(u"steps"_s));
    const std::vector<const JsonNode *> steps = TRY(reader.items(u"steps"_s, mostDemandSteps));
    if (steps.empty())
        return refuseTariff(reader.pathOf(u"steps"_s), u"required"_s);
    for (size_t i = 0; i < steps.size(); ++i) {
        FormatReader step = TRY(FormatReader::of(*steps[i], reader.pathOf(u"steps"_s) + u'/' + QString::number(i)));
        TRY(step.takeRequired(u"occupancy"_s));
        TRY(step.takeRequired(u"factor"_s));
        const qint64 occupancy = *TRY(step.percent(u"occupancy"_s, mostOccupancy));
        if (!rule.steps.empty() && occupancy <= rule.steps.back().occupancy)
            return refuseTariff(step.pathOf(u"occupancy"_s), u"not_ascending"_s);
        rule.steps.push_back({occupancy, *TRY(step.factor(u"factor"_s))});
        TRY_DONE(step.finish());
    }
    rule.floor = TRY(reader.factor(u"floor"_s)).value_or(rule.floor);
    rule.ceiling = TRY(reader.factor(u"ceiling"_s)).value_or(rule.ceiling);
    if (rule.floor.numerator * rule.ceiling.denominator > rule.ceiling.numerator * rule.floor.denominator)
        return refuseTariff(reader.pathOf(u"floor"_s), u"contradiction"_s);
    rule.fixedAtBooking = TRY((reader.oneOf<bool>(u"fixedAt"_s, fixedWords))).value_or(false);
    TRY_DONE(reader.finish());
    return rule;
}

} // namespace parkdesk
