// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/ruleplans.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Where units of a kind lie: below the table or the tariff.
struct Stand {
    UnitKind kind;
    const char *key;
    enum { One, Array, Members } shape;
    const char *caption;
};

const Stand tableStands[] = {
    {UnitKind::Cap, "caps", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Maximum")},
    {UnitKind::Grace, "grace", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Free time")},
    {UnitKind::Offer, "offers", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Offer")},
    {UnitKind::OfferChoice, "offerChoice", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Of offers")},
    {UnitKind::Extra, "extras", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Extra")},
    {UnitKind::Sum, "sum", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Added up")},
};

const Stand tariffStands[] = {
    {UnitKind::DefaultTable, "defaultTable", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Everybody else")},
    {UnitKind::Vehicle, "vehicles", Stand::Members, QT_TRANSLATE_NOOP("TariffWords", "Vehicle type")},
    {UnitKind::Terms, "groups", Stand::Members, QT_TRANSLATE_NOOP("TariffWords", "Group")},
    {UnitKind::Terms, "zones", Stand::Members, QT_TRANSLATE_NOOP("TariffWords", "Zone")},
    {UnitKind::Terms, "permits", Stand::Members, QT_TRANSLATE_NOOP("TariffWords", "Permit")},
    {UnitKind::Extra, "extras", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Extra")},
    {UnitKind::Discount, "discounts", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Discount")},
    {UnitKind::DiscountChoice, "discountChoice", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Of discounts")},
    {UnitKind::ExitGrace, "exitGrace", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "After payment")},
    {UnitKind::LostTicket, "lostTicket", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Lost ticket")},
    {UnitKind::OpenStay, "stayWithoutExit", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "No exit")},
    {UnitKind::Tax, "tax", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Tax")},
    {UnitKind::Rounding, "rounding", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Rounding")},
    {UnitKind::CashRounding, "cashRounding", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Cash")},
    {UnitKind::Demand, "demand", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Demand")},
    {UnitKind::SplitAtChange, "splitAtChange", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "New version")},
    {UnitKind::OpeningHours, "openingHours", Stand::Array, QT_TRANSLATE_NOOP("TariffWords", "Open")},
    {UnitKind::Calendar, "calendar", Stand::One, QT_TRANSLATE_NOOP("TariffWords", "Own days")},
};

void addPlans(const JsonNode &root, const QString &pointer, const Stand &stand, std::vector<RulePlan> &plans)
{
    const QString place = pointer + u'/' + QString::fromUtf8(stand.key);
    const JsonNode *node = nodeAt(root, place);
    if (node == nullptr)
        return;
    const QString caption = tariffWords(stand.caption);
    const bool isList = stand.shape == Stand::Array && node->is(JsonNode::Type::Array);
    if (stand.shape == Stand::Members) {
        for (const auto &[key, value] : node->members)
            plans.push_back({stand.kind, pointerTo(place, key), caption, 0, false});
    } else if (isList) {
        for (size_t i = 0; i < node->items.size(); ++i)
            plans.push_back({stand.kind, pointerTo(place, static_cast<int>(i)), caption, 0, node->items.size() > 1});
    } else {
        plans.push_back({stand.kind, place, caption, 0, false});
    }
}

} // namespace

RulePlans rulePlans(const JsonNode &root, int table)
{
    RulePlans plans;
    const QString place = u"/rateTables/%1"_s.arg(table);
    const JsonNode *windows = nodeAt(root, place + u"/windows"_s);
    int number = 0;
    for (size_t i = 0; windows != nullptr && i < windows->items.size(); ++i)
        plans.rules.push_back(
            {UnitKind::Window, pointerTo(place + u"/windows"_s, static_cast<int>(i)), {}, ++number, true});
    if (nodeAt(root, place + u"/lines"_s) != nullptr)
        plans.rules.push_back({UnitKind::OtherTime, place, {}, ++number, false});
    if (nodeAt(root, place) != nullptr)
        plans.table.push_back(
            {UnitKind::TableBasis, place, tariffWords(QT_TRANSLATE_NOOP("TariffWords", "Counting")), 0, false});
    for (const Stand &stand : tableStands)
        addPlans(root, place, stand, plans.table);
    plans.everybody.push_back(
        {UnitKind::TariffName, {}, tariffWords(QT_TRANSLATE_NOOP("TariffWords", "Name")), 0, false});
    for (const Stand &stand : tariffStands)
        addPlans(root, {}, stand, plans.everybody);
    return plans;
}

std::vector<RulePlan> examplePlans(const JsonNode &root)
{
    std::vector<RulePlan> plans;
    const JsonNode *examples = nodeAt(root, u"/examples"_s);
    for (size_t i = 0; examples != nullptr && i < examples->items.size(); ++i)
        plans.push_back({UnitKind::Example, u"/examples/%1"_s.arg(i), {}, 0, true});
    return plans;
}

QByteArray emptyTariff(const QString &name, const QString &currency)
{
    JsonNode root = nodeOf(R"({"format":1,"name":"","currency":"","defaultTable":"main","rateTables":[
        {"id":"main","basis":"stay","lines":[
            {"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]}],"examples":[]})");
    putNode(root, u"/name"_s, textNode(name));
    putNode(root, u"/currency"_s, textNode(currency));
    return writtenJson(root);
}

} // namespace parkdesk
