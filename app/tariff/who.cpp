// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/who.h"

#include "tariff/pricing.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const Money *smallestOf(const std::map<QString, Money> &amounts, const Question &question)
{
    const Money *smallest = nullptr;
    const auto consider = [&](const QString &name) {
        const auto found = amounts.find(name);
        if (found != amounts.end() && (smallest == nullptr || found->second.minor() < smallest->minor()))
            smallest = &found->second;
    };
    for (const QString &group : question.groups)
        consider(group);
    if (!question.permit.isEmpty())
        consider(question.permit);
    return smallest;
}

const Money *amountFor(const std::map<QString, Money> &amounts, const QString &name)
{
    const auto found = amounts.find(name);
    return found == amounts.end() ? nullptr : &found->second;
}

Fraction fractionOf(const TariffFactor &factor)
{
    return factor.numerator == factor.denominator ? Fraction(1)
                                                  : Fraction(Int128 {factor.numerator}, Int128 {factor.denominator});
}

Done collect(const std::vector<TermsRule> &rules, const QStringList &names, const QString &what, PriceTerms &terms)
{
    for (const TermsRule &rule : rules) {
        if (!names.contains(rule.name))
            continue;
        if (rule.refused)
            return notForSale(what);
        terms.used.push_back(&rule);
    }
    return {};
}

/// The factor of the last step that is reached, within its bounds.
TariffFactor demandFactor(const DemandRule &rule, qint64 occupancy)
{
    TariffFactor factor;
    for (const DemandStep &step : rule.steps) {
        if (step.occupancy <= occupancy)
            factor = step.factor;
    }
    const auto less = [](const TariffFactor &left, const TariffFactor &right) {
        return Int128 {left.numerator} * right.denominator < Int128 {right.numerator} * left.denominator;
    };
    if (less(factor, rule.floor))
        factor = rule.floor;
    return less(rule.ceiling, factor) ? rule.ceiling : factor;
}

/// "82.5" percent as millionths; none when it is no such number.
std::optional<qint64> occupancyOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString part = point < 0 ? QString() : text.mid(point + 1).left(4);
    bool good = !whole.isEmpty() && whole.size() <= 4;
    const qint64 value = good ? (whole + part.leftJustified(4, u'0')).toLongLong(&good) : 0;
    return good && value >= 0 ? std::optional<qint64>(value) : std::nullopt;
}

void multiply(const Tariff &tariff, const VehicleRule *vehicle, const Question &question, PriceTerms &terms)
{
    const bool alone = !terms.used.empty() && !terms.used.front()->combinable;
    if (alone)
        terms.scale.factor = fractionOf(terms.used.front()->factor);
    else if (vehicle != nullptr)
        terms.scale.factor = fractionOf(vehicle->factor);
    for (const TermsRule *rule : terms.used) {
        if (!alone && rule->combinable)
            terms.scale.factor = terms.scale.factor * fractionOf(rule->factor);
    }
    if (!tariff.demand || !tariff.demand->on)
        return;
    if (const auto occupancy = occupancyOf(question.occupancy)) {
        terms.demand = demandFactor(*tariff.demand, *occupancy);
        terms.scale.factor = terms.scale.factor * fractionOf(*terms.demand);
    }
}

} // namespace

Result<PriceTerms> termsFor(const Tariff &tariff, const Question &question)
{
    const auto vehicle = std::find_if(tariff.vehicles.begin(), tariff.vehicles.end(),
                                      [&](const VehicleRule &rule) { return rule.vehicle == question.vehicle; });
    const VehicleRule *rule = vehicle == tariff.vehicles.end() ? nullptr : &*vehicle;
    if (rule != nullptr && rule->refused)
        return notForSale(u"vehicle"_s);
    PriceTerms terms;
    terms.scale.rounding = tariff.rounding;
    terms.scale.roundUnits = tariff.rounding.at == RoundingPoint::Unit;
    if (!question.permit.isEmpty())
        TRY_DONE(collect(tariff.permits, {question.permit}, u"permit"_s, terms));
    if (!question.groups.isEmpty())
        TRY_DONE(collect(tariff.groups, question.groups, u"group"_s, terms));
    if (!question.zone.isEmpty())
        TRY_DONE(collect(tariff.zones, {question.zone}, u"zone"_s, terms));
    const auto ownTable = std::find_if(terms.used.begin(), terms.used.end(),
                                       [](const TermsRule *used) { return used->table.has_value(); });
    if (ownTable != terms.used.end())
        terms.table = *(*ownTable)->table;
    else if (rule != nullptr)
        terms.table = rule->table;
    else if (tariff.defaultTable)
        terms.table = *tariff.defaultTable;
    else
        return notForSale(u"vehicle"_s);
    multiply(tariff, rule, question, terms);
    return terms;
}

const Money &feeFor(const TariffFee &fee, const Question &question)
{
    if (!fee.groups.empty()) {
        if (const Money *amount = smallestOf(fee.groups, question))
            return *amount;
    }
    if (const Money *amount = amountFor(fee.zones, question.zone))
        return *amount;
    if (const Money *amount = amountFor(fee.vehicles, question.vehicle))
        return *amount;
    return fee.value;
}

std::optional<Money> lostTicketFee(const LostTicketRule &rule, const Question &question)
{
    if (const Money *amount = smallestOf(rule.groups, question))
        return *amount;
    if (const Money *amount = amountFor(rule.zones, question.zone))
        return *amount;
    if (const Money *amount = amountFor(rule.values, question.vehicle))
        return *amount;
    const Money *amount = amountFor(rule.values, QString());
    return amount == nullptr ? std::nullopt : std::optional<Money>(*amount);
}

} // namespace parkdesk
