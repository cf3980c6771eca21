// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a table of prices: steps, windows, caps, grace.

#include "ui/tariffs/jsonedit.h"
#include "ui/tariffs/unitspec.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ChoiceSpec unitChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "started"), R"({"startedAfter":null,"resolution":null})"},
    {"\"completed\"", QT_TRANSLATE_NOOP("TariffWords", "completed"), R"({"startedAfter":null,"resolution":null})"},
    {"\"startedAfter\"", QT_TRANSLATE_NOOP("TariffWords", "well started"),
     R"({"?startedAfter":"PT5M","resolution":null})"},
    {"\"proRata\"", QT_TRANSLATE_NOOP("TariffWords", "exact share of"), R"({"startedAfter":null})"},
    {nullptr, nullptr},
};
constexpr ChoiceSpec borderChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "before")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "after")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec taxChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "included")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "on top")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec countsChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "counts")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "does not count")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec yearChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "once")},
    {"true", QT_TRANSLATE_NOOP("TariffWords", "every year")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec maxIncludesChoices[] = {
    {"[]", QT_TRANSLATE_NOOP("TariffWords", "neither factors nor extras")},
    {"[\"factors\"]", QT_TRANSLATE_NOOP("TariffWords", "factors")},
    {"[\"extras\"]", QT_TRANSLATE_NOOP("TariffWords", "extras")},
    {"[\"factors\",\"extras\"]", QT_TRANSLATE_NOOP("TariffWords", "factors and extras")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec weekdayChoices[] = {
    {"\"mon\"", QT_TRANSLATE_NOOP("TariffWords", "Monday")},
    {"\"tue\"", QT_TRANSLATE_NOOP("TariffWords", "Tuesday")},
    {"\"wed\"", QT_TRANSLATE_NOOP("TariffWords", "Wednesday")},
    {"\"thu\"", QT_TRANSLATE_NOOP("TariffWords", "Thursday")},
    {"\"fri\"", QT_TRANSLATE_NOOP("TariffWords", "Friday")},
    {"\"sat\"", QT_TRANSLATE_NOOP("TariffWords", "Saturday")},
    {"\"sun\"", QT_TRANSLATE_NOOP("TariffWords", "Sunday")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec capPeriodChoices[] = {
    {"\"calendarDay\"", QT_TRANSLATE_NOOP("TariffWords", "day")},
    {"\"24h\"", QT_TRANSLATE_NOOP("TariffWords", "24 h from entry"), R"({"resetTime":null})"},
    {"\"calendarWeek\"", QT_TRANSLATE_NOOP("TariffWords", "week")},
    {"\"7x24h\"", QT_TRANSLATE_NOOP("TariffWords", "7 days from entry"), R"({"resetTime":null})"},
    {"\"calendarMonth\"", QT_TRANSLATE_NOOP("TariffWords", "month")},
    {"\"stay\"", QT_TRANSLATE_NOOP("TariffWords", "stay"), R"({"resetTime":null})"},
    {nullptr, nullptr},
};
constexpr ChoiceSpec capIncludesChoices[] = {
    {"[]", QT_TRANSLATE_NOOP("TariffWords", "nothing else")},
    {"[\"factors\"]", QT_TRANSLATE_NOOP("TariffWords", "factors")},
    {"[\"entranceFee\"]", QT_TRANSLATE_NOOP("TariffWords", "the entrance fee")},
    {"[\"extras\"]", QT_TRANSLATE_NOOP("TariffWords", "extras")},
    {"[\"factors\",\"entranceFee\"]", QT_TRANSLATE_NOOP("TariffWords", "factors and the entrance fee")},
    {"[\"factors\",\"extras\"]", QT_TRANSLATE_NOOP("TariffWords", "factors and extras")},
    {"[\"entranceFee\",\"extras\"]", QT_TRANSLATE_NOOP("TariffWords", "the entrance fee and extras")},
    {"[\"factors\",\"entranceFee\",\"extras\"]",
     QT_TRANSLATE_NOOP("TariffWords", "factors, the entrance fee and extras")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec exceededChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "lost when exceeded"),
     R"({"takenFrom":null,"measuredOn":null,"uses":null})"},
    {"\"deducted\"", QT_TRANSLATE_NOOP("TariffWords", "deducted from longer stays")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec inclusiveChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "up to and including")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "less than")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec gracePerChoices[] = {
    {"\"stay\"", QT_TRANSLATE_NOOP("TariffWords", "stay")},
    {"\"calendarDay\"", QT_TRANSLATE_NOOP("TariffWords", "day")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec takenFromChoices[] = {
    {"\"start\"", QT_TRANSLATE_NOOP("TariffWords", "the start")},
    {"\"end\"", QT_TRANSLATE_NOOP("TariffWords", "the end")},
    {"\"dearest\"", QT_TRANSLATE_NOOP("TariffWords", "the dearest part")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec measuredChoices[] = {
    {"\"real\"", QT_TRANSLATE_NOOP("TariffWords", "all time")},
    {"\"counted\"", QT_TRANSLATE_NOOP("TariffWords", "counted time only")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec usesChoices[] = {
    {"\"shift\"", QT_TRANSLATE_NOOP("TariffWords", "shifts the start of the steps")},
    {"\"rungs\"", QT_TRANSLATE_NOOP("TariffWords", "uses up the first steps")},
    {nullptr, nullptr},
};

[[nodiscard]] bool isType(const UnitPlace &place, const QString &type)
{
    return stringAt(place.node, u"/type"_s) == type;
}
[[nodiscard]] bool isPerUnit(const UnitPlace &place)
{
    return isType(place, u"incrementingRate"_s);
}
[[nodiscard]] QString usageOf(const UnitPlace &place)
{
    return isType(place, u"incrementingRate"_s) ? stringAt(place.node, u"/usageCondition"_s) : u"none"_s;
}
[[nodiscard]] bool isWindow(const UnitPlace &place, const QString &kind)
{
    return stringAt(place.node, u"/kind"_s) == kind;
}

const FieldSpec amountField {"value", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Amount")};
const FieldSpec periodField {"incrementPeriod", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Unit of time")};
const FieldSpec unitField {"unit", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "When a unit is paid"),
                           unitChoices};

[[nodiscard]] std::vector<ClauseSpec> unitClauses()
{
    return {
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "first [incrementPeriod] [value]"),
         {periodField, amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return usageOf(p) == u"once" && p.index == 0; }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "then once [value] for [incrementPeriod]"),
         {periodField, amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return usageOf(p) == u"once" && p.index > 0; }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[usageCount] × [value] per [unit] [incrementPeriod]"),
         {{"usageCount", FieldKind::Count, QT_TRANSLATE_NOOP("TariffWords", "How many units")},
          amountField,
          unitField,
          periodField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return usageOf(p) == u"fixedNumber"; }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "for [duration] [value] per [unit] [incrementPeriod]"),
         {{"duration", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "How long")},
          amountField,
          unitField,
          periodField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return usageOf(p) == u"fixedDuration"; }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[value] per [unit] [incrementPeriod]"),
         {amountField, unitField, periodField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return (usageOf(p).isEmpty() || usageOf(p) == u"unlimited") && p.index == 0; }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "then [value] per [unit] [incrementPeriod]"),
         {amountField, unitField, periodField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return (usageOf(p).isEmpty() || usageOf(p) == u"unlimited") && p.index > 0; }},
        {"startedAfter",
         QT_TRANSLATE_NOOP("TariffWords", "(when more than [startedAfter] of it are used)"),
         {{"startedAfter", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Used more than")}}},
        {"resolution",
         QT_TRANSLATE_NOOP("TariffWords", "(counted in steps of [resolution])"),
         {{"resolution", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Smallest step")}},
         QT_TRANSLATE_NOOP("TariffWords", "Smallest step that is counted"),
         R"({"resolution":"PT1M"})",
         [](const UnitPlace &p) { return stringAt(p.node, u"/unit"_s) == u"proRata"; }},
    };
}

[[nodiscard]] std::vector<ClauseSpec> stretchClauses()
{
    return {
        {"duration",
         QT_TRANSLATE_NOOP("TariffWords", "[value] for [duration]"),
         {amountField, {"duration", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "How long")}},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isType(p, u"flatRate"_s); }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[value] in all"),
         {amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) {
             return isType(p, u"flatRate"_s) && p.index == 0 && p.node.member(u"duration"_s) == nullptr;
         }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "then [value] for all the rest"),
         {amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) {
             return isType(p, u"flatRate"_s) && p.index > 0 && p.node.member(u"duration"_s) == nullptr;
         }},
        {"durationEnd",
         QT_TRANSLATE_NOOP("TariffWords", "up to [durationEnd] [value]"),
         {{"durationEnd", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Length of stay")}, amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isType(p, u"flatRateTier"_s); }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "longer [value]"),
         {amountField},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isType(p, u"flatRateTier"_s) && p.node.member(u"durationEnd"_s) == nullptr; }},
    };
}

const ClauseSpec labelClause {"label",
                              QT_TRANSLATE_NOOP("TariffWords", "(printed as [label])"),
                              {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Own words")}},
                              QT_TRANSLATE_NOOP("TariffWords", "Own words on the receipt"),
                              R"({"label":"…"})"};
const ClauseSpec idClause {"id",
                           QT_TRANSLATE_NOOP("TariffWords", "(known as [id])"),
                           {{"id", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Short name")}},
                           QT_TRANSLATE_NOOP("TariffWords", "Short name for other rules"),
                           R"({"id":"rule"})"};
const ClauseSpec taxClause {
    "tax",
    QT_TRANSLATE_NOOP("TariffWords", "tax [tax/rate] [tax/included]"),
    {{"tax/rate", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Tax rate")},
     {"tax/included", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Tax included"), taxChoices}},
    QT_TRANSLATE_NOOP("TariffWords", "A tax of its own"),
    R"({"tax":{"rate":"0","included":true}})"};

[[nodiscard]] std::vector<ClauseSpec> windowHead()
{
    return {
        {"label",
         QT_TRANSLATE_NOOP("TariffWords", "[label],"),
         {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name of the rule")}},
         QT_TRANSLATE_NOOP("TariffWords", "Name"),
         R"({"label":"…"})"},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[days]"),
         {{"days", FieldKind::Days, QT_TRANSLATE_NOOP("TariffWords", "Days")}}},
        {"from",
         QT_TRANSLATE_NOOP("TariffWords", "[from] to [to]"),
         {{"from", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "From")},
          {"to", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "To")}},
         QT_TRANSLATE_NOOP("TariffWords", "Times of day"),
         R"({"from":"08:00","to":"18:00"})"},
        {"toDay",
         QT_TRANSLATE_NOOP("TariffWords", "on [toDay]"),
         {{"toDay", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Ends on"), weekdayChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Ends on another day of the week"),
         R"({"toDay":"mon"})",
         [](const UnitPlace &p) { return p.node.member(u"days"_s) != nullptr; }},
        {"dates",
         QT_TRANSLATE_NOOP("TariffWords", "from [dates/from] to [dates/to] [dates/everyYear]"),
         {{"dates/from", FieldKind::Date, QT_TRANSLATE_NOOP("TariffWords", "First day")},
          {"dates/to", FieldKind::Date, QT_TRANSLATE_NOOP("TariffWords", "Last day")},
          {"dates/everyYear", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Every year"), yearChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Only between two dates"),
         R"({"dates":{"from":"2026-12-01","to":"2026-12-31"}})"},
        {"", QT_TRANSLATE_NOOP("TariffWords", ":"), {}},
    };
}

} // namespace

UnitSpec rateLineSpec()
{
    std::vector<ClauseSpec> clauses = unitClauses();
    for (const ClauseSpec &clause : stretchClauses())
        clauses.push_back(clause);
    clauses.push_back(
        {"inclusive",
         QT_TRANSLATE_NOOP("TariffWords", "(exactly at the border: the part [inclusive])"),
         {{"inclusive", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "At the border"), borderChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "What holds exactly at the border"),
         R"({"inclusive":false})"});
    clauses.push_back({"minValue",
                       QT_TRANSLATE_NOOP("TariffWords", "at least [minValue]"),
                       {{"minValue", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At least")}},
                       QT_TRANSLATE_NOOP("TariffWords", "At least"),
                       R"({"minValue":"0"})",
                       isPerUnit});
    clauses.push_back({"maxValue",
                       QT_TRANSLATE_NOOP("TariffWords", "at most [maxValue]"),
                       {{"maxValue", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At most")}},
                       QT_TRANSLATE_NOOP("TariffWords", "At most"),
                       R"({"maxValue":"0"})",
                       isPerUnit});
    clauses.push_back(taxClause);
    clauses.push_back(labelClause);
    clauses.push_back(idClause);
    return {
        QT_TRANSLATE_NOOP("TariffWords", "Step"),
        clauses,
        {},
        {{QT_TRANSLATE_NOOP("TariffWords", "Per unit of time, without end"),
          R"({"type":"incrementingRate","?incrementPeriod":"PT1H","usageCondition":null,"usageCount":null,"duration":null,"durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Once, like a first hour"),
          R"({"type":"incrementingRate","?incrementPeriod":"PT1H","usageCondition":"once","usageCount":null,"duration":null,"durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Several units"),
          R"({"type":"incrementingRate","?incrementPeriod":"PT1H","usageCondition":"fixedNumber","?usageCount":2,"duration":null,"durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Units for a stretch of time"),
          R"({"type":"incrementingRate","?incrementPeriod":"PT1H","usageCondition":"fixedDuration","usageCount":null,"?duration":"PT2H","durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "One amount for a stretch"),
          R"({"type":"flatRate","minValue":null,"maxValue":null,"?duration":"PT1H","usageCondition":null,"usageCount":null,"unit":null,"startedAfter":null,"resolution":null,"incrementPeriod":null,"durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "One amount for all the rest"),
          R"({"type":"flatRate","minValue":null,"maxValue":null,"duration":null,"usageCondition":null,"usageCount":null,"unit":null,"startedAfter":null,"resolution":null,"incrementPeriod":null,"durationEnd":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "The price up to a length"),
          R"({"type":"flatRateTier","minValue":null,"maxValue":null,"?durationEnd":"PT1H","duration":null,"usageCondition":null,"usageCount":null,"unit":null,"startedAfter":null,"resolution":null,"incrementPeriod":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "The price of any longer stay"),
          R"({"type":"flatRateTier","minValue":null,"maxValue":null,"durationEnd":null,"duration":null,"usageCondition":null,"usageCount":null,"unit":null,"startedAfter":null,"resolution":null,"incrementPeriod":null})"}}};
}

UnitSpec windowSpec()
{
    std::vector<ClauseSpec> clauses = windowHead();
    const std::vector<ClauseSpec> rest {
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[value] once"),
         {{"value", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Amount")}},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isWindow(p, u"flat"_s); }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "free"),
         {},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isWindow(p, u"free"_s); }},
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "no parking"),
         {},
         nullptr,
         nullptr,
         [](const UnitPlace &p) { return isWindow(p, u"closed"_s); }},
        {"lines", QT_TRANSLATE_NOOP("TariffWords", "[lines]"), {}},
        {"minValue",
         QT_TRANSLATE_NOOP("TariffWords", ", at least [minValue] each time"),
         {{"minValue", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At least")}},
         QT_TRANSLATE_NOOP("TariffWords", "At least, each time"),
         R"({"minValue":"0"})",
         [](const UnitPlace &p) { return isWindow(p, u"rate"_s); }},
        {"maxValue",
         QT_TRANSLATE_NOOP("TariffWords", ", at most [maxValue] each time"),
         {{"maxValue", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At most")}},
         QT_TRANSLATE_NOOP("TariffWords", "At most, each time"),
         R"({"maxValue":"0"})",
         [](const UnitPlace &p) { return isWindow(p, u"rate"_s); }},
        {"maxValueIncludes",
         QT_TRANSLATE_NOOP("TariffWords", "(that holds with [maxValueIncludes])"),
         {{"maxValueIncludes", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "The maximum holds with"),
           maxIncludesChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "What the maximum holds with"),
         R"({"maxValueIncludes":["factors"]})",
         [](const UnitPlace &p) { return p.node.member(u"maxValue"_s) != nullptr; }},
        {"surcharge",
         QT_TRANSLATE_NOOP("TariffWords", ", [surcharge] more for touching it"),
         {{"surcharge", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Surcharge")}},
         QT_TRANSLATE_NOOP("TariffWords", "Surcharge for touching it"),
         R"({"surcharge":"0"})",
         [](const UnitPlace &p) { return isWindow(p, u"rate"_s); }},
        {"maxTime",
         QT_TRANSLATE_NOOP("TariffWords", ", no longer than [maxTime]"),
         {{"maxTime", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Longest time")}},
         QT_TRANSLATE_NOOP("TariffWords", "Longest time"),
         R"({"maxTime":"PT2H"})"},
        {"counts",
         QT_TRANSLATE_NOOP("TariffWords", ", its time [counts] toward the length of stay"),
         {{"counts", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Counts toward the length"), countsChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Does its time count?"),
         R"({"counts":true})"},
    };
    clauses.insert(clauses.end(), rest.begin(), rest.end());
    clauses.push_back(taxClause);
    clauses.push_back(idClause);
    return {
        QT_TRANSLATE_NOOP("TariffWords", "Rule"),
        clauses,
        {{"lines", ChildSpec::Array, UnitKind::RateLine, QT_TRANSLATE_NOOP("TariffWords", "One more step"),
          R"({"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"})",
          [](const UnitPlace &p) { return isWindow(p, u"rate"_s); }},
         {"extras", ChildSpec::Array, UnitKind::Extra, QT_TRANSLATE_NOOP("TariffWords", "An extra"),
          R"({"type":"flat","value":"0"})"},
         {"value/vehicles", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another amount for a vehicle type"), "\"0\"",
          [](const UnitPlace &p) { return isWindow(p, u"flat"_s); }},
         {"value/groups", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another amount for a group"), "\"0\"",
          [](const UnitPlace &p) { return isWindow(p, u"flat"_s); }},
         {"value/zones", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another amount for a zone"), "\"0\"",
          [](const UnitPlace &p) { return isWindow(p, u"flat"_s); }}},
        {{QT_TRANSLATE_NOOP("TariffWords", "A price by time"),
          R"({"kind":"rate","value":null,"?lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})"},
         {QT_TRANSLATE_NOOP("TariffWords", "One amount each time"),
          R"({"kind":"flat","?value":"0","lines":null,"surcharge":null,"minValue":null,"maxValue":null,"maxValueIncludes":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Free of charge"),
          R"({"kind":"free","value":null,"surcharge":null,"lines":null,"minValue":null,"maxValue":null,"maxValueIncludes":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "No parking"),
          R"({"kind":"closed","value":null,"surcharge":null,"lines":null,"minValue":null,"maxValue":null,"maxValueIncludes":null})"}}};
}

UnitSpec otherTimeSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "All other time"),
            {{"", QT_TRANSLATE_NOOP("TariffWords", "All other time:"), {}},
             {"lines", QT_TRANSLATE_NOOP("TariffWords", "[lines]"), {}}},
            {{"lines", ChildSpec::Array, UnitKind::RateLine, QT_TRANSLATE_NOOP("TariffWords", "One more step"),
              R"({"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"})"}},
            {}};
}

UnitSpec capSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Maximum"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "at most [maxValue] per [per]"),
              {{"maxValue", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At most")},
               {"per", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Per"), capPeriodChoices}}},
             {"resetTime",
              QT_TRANSLATE_NOOP("TariffWords", "counted from [resetTime]"),
              {{"resetTime", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Begins at")}},
              QT_TRANSLATE_NOOP("TariffWords", "Where its period begins"),
              R"({"resetTime":"06:00"})"},
             {"includes",
              QT_TRANSLATE_NOOP("TariffWords", "(that holds with [includes])"),
              {{"includes", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Holds with"), capIncludesChoices}},
              QT_TRANSLATE_NOOP("TariffWords", "What it holds with"),
              R"({"includes":["factors"]})"},
             labelClause,
             idClause},
            {},
            {}};
}

UnitSpec graceSpec()
{
    return {
        QT_TRANSLATE_NOOP("TariffWords", "Free time"),
        {{"",
          QT_TRANSLATE_NOOP("TariffWords", "[inclusive] [period], [whenExceeded]"),
          {{"inclusive", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Bound"), inclusiveChoices},
           {"period", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Free time")},
           {"whenExceeded", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "When exceeded"), exceededChoices}}},
         {"per",
          QT_TRANSLATE_NOOP("TariffWords", "per [per]"),
          {{"per", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Per"), gracePerChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Per stay or per day"),
          R"({"per":"calendarDay"})"},
         {"takenFrom",
          QT_TRANSLATE_NOOP("TariffWords", "taken from [takenFrom]"),
          {{"takenFrom", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Taken from"), takenFromChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Taken from which part"),
          R"({"whenExceeded":"deducted","takenFrom":"end"})"},
         {"measuredOn",
          QT_TRANSLATE_NOOP("TariffWords", "measured on [measuredOn]"),
          {{"measuredOn", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Measured on"), measuredChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Measured on which time"),
          R"({"whenExceeded":"deducted","measuredOn":"counted"})"},
         {"uses",
          QT_TRANSLATE_NOOP("TariffWords", "and [uses]"),
          {{"uses", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Steps"), usesChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "What becomes of the steps"),
          R"({"whenExceeded":"deducted","uses":"rungs"})"},
         labelClause,
         idClause},
        {},
        {}};
}

} // namespace parkdesk
