// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of what holds for a whole table: its basis, offers, conditions, extras, sums.

#include "ui/tariffs/jsonedit.h"
#include "ui/tariffs/unitspec.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ChoiceSpec basisChoices[] = {
    {"\"stay\"", QT_TRANSLATE_NOOP("TariffWords", "the whole stay at once"), R"({"resetTime":null})"},
    {"\"24h\"", QT_TRANSLATE_NOOP("TariffWords", "each 24 h from entry by itself"), R"({"resetTime":null})"},
    {"\"calendarDay\"", QT_TRANSLATE_NOOP("TariffWords", "each day by itself")},
    {"\"window\"", QT_TRANSLATE_NOOP("TariffWords", "each rule's time by itself"), R"({"resetTime":null})"},
    {nullptr, nullptr},
};
constexpr ChoiceSpec ladderChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "begin anew each time")},
    {"\"continue\"", QT_TRANSLATE_NOOP("TariffWords", "go on through the whole stay")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec edgeChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "is priced by its start")},
    {"\"cut\"", QT_TRANSLATE_NOOP("TariffWords", "is cut there")},
    {"\"surcharge\"", QT_TRANSLATE_NOOP("TariffWords", "is priced by its start, with the surcharge")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec noLengthChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "nothing")},
    {"\"oneUnit\"", QT_TRANSLATE_NOOP("TariffWords", "one unit")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec perChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "stay")},
    {"\"stay\"", QT_TRANSLATE_NOOP("TariffWords", "stay")},
    {"\"block\"", QT_TRANSLATE_NOOP("TariffWords", "part that is priced by itself")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec offerChoices[] = {
    {"\"cheapest\"", QT_TRANSLATE_NOOP("TariffWords", "the cheapest for the customer")},
    {"\"priority\"", QT_TRANSLATE_NOOP("TariffWords", "the first by priority")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec yesChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "must")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "must not")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec boundChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "belong to it")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "do not belong to it")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec eventChoices[] = {
    {"\"overstay\"", QT_TRANSLATE_NOOP("TariffWords", "a stay beyond its end")},
    {"\"noShow\"", QT_TRANSLATE_NOOP("TariffWords", "a booking that nobody came for")},
    {"\"latePayment\"", QT_TRANSLATE_NOOP("TariffWords", "a late payment")},
    {"\"outsideOpeningHours\"", QT_TRANSLATE_NOOP("TariffWords", "leaving outside opening hours")},
    {"\"nightCrossed\"", QT_TRANSLATE_NOOP("TariffWords", "a night inside")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec timesChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "once"), R"({"unitLength":null})"},
    {"\"once\"", QT_TRANSLATE_NOOP("TariffWords", "once"), R"({"unitLength":null})"},
    {"\"perNight\"", QT_TRANSLATE_NOOP("TariffWords", "each night"), R"({"unitLength":null})"},
    {"\"perUnit\"", QT_TRANSLATE_NOOP("TariffWords", "for each started"), R"({"?unitLength":"PT1H"})"},
    {nullptr, nullptr},
};
constexpr ChoiceSpec extraTaxChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "included")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "on top")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec sumChoices[] = {
    {"\"calendarDay\"", QT_TRANSLATE_NOOP("TariffWords", "day")},
    {"\"calendarWeek\"", QT_TRANSLATE_NOOP("TariffWords", "week")},
    {"\"calendarMonth\"", QT_TRANSLATE_NOOP("TariffWords", "month")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec sumOfChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "time and maximum amounts")},
    {"[\"time\"]", QT_TRANSLATE_NOOP("TariffWords", "time")},
    {"[\"caps\"]", QT_TRANSLATE_NOOP("TariffWords", "maximum amounts")},
    {"[\"time\",\"caps\"]", QT_TRANSLATE_NOOP("TariffWords", "time and maximum amounts")},
    {nullptr, nullptr},
};

[[nodiscard]] bool hasType(const UnitPlace &place, const QString &type)
{
    return stringAt(place.node, u"/type"_s) == type;
}

[[nodiscard]] bool hasFee(const UnitPlace &place)
{
    return place.node.member(u"entranceFee"_s) != nullptr;
}
[[nodiscard]] bool hasMinimum(const UnitPlace &place)
{
    return place.node.member(u"minValue"_s) != nullptr;
}
[[nodiscard]] bool hasValue(const UnitPlace &place)
{
    return place.node.member(u"value"_s) != nullptr;
}

/// Amounts by who pays, beside the one for all.
[[nodiscard]] std::vector<ChildSpec> otherAmounts()
{
    return {{"value/vehicles", ChildSpec::Members, UnitKind::NamedAmount,
             QT_TRANSLATE_NOOP("TariffWords", "Another amount for a vehicle type"), "\"0\"", hasValue},
            {"value/groups", ChildSpec::Members, UnitKind::NamedAmount,
             QT_TRANSLATE_NOOP("TariffWords", "Another amount for a group"), "\"0\"", hasValue},
            {"value/zones", ChildSpec::Members, UnitKind::NamedAmount,
             QT_TRANSLATE_NOOP("TariffWords", "Another amount for a zone"), "\"0\"", hasValue}};
}

const ClauseSpec ownWords {"label",
                           QT_TRANSLATE_NOOP("TariffWords", "[label]:"),
                           {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name")}},
                           QT_TRANSLATE_NOOP("TariffWords", "Own words on the receipt"),
                           R"({"label":"…"})"};
const ClauseSpec ownId {"id",
                        QT_TRANSLATE_NOOP("TariffWords", "(known as [id])"),
                        {{"id", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Short name")}},
                        QT_TRANSLATE_NOOP("TariffWords", "Short name for other rules"),
                        R"({"id":"rule"})"};

[[nodiscard]] std::vector<ClauseSpec> timeConditions()
{
    return {
        {"entry/from",
         QT_TRANSLATE_NOOP("TariffWords", ", coming in [entry/from] to [entry/to]"),
         {{"entry/from", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Entry from")},
          {"entry/to", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Entry until")}},
         QT_TRANSLATE_NOOP("TariffWords", "Coming in between two times"),
         R"({"entry":{"from":"06:00","to":"09:00"}})"},
        {"entry/days",
         QT_TRANSLATE_NOOP("TariffWords", ", coming in on [entry/days]"),
         {{"entry/days", FieldKind::Days, QT_TRANSLATE_NOOP("TariffWords", "Days of entry")}},
         QT_TRANSLATE_NOOP("TariffWords", "Coming in on some days"),
         R"({"entry":{"days":["sat","sun"]}})"},
        {"entry/inclusive",
         QT_TRANSLATE_NOOP("TariffWords", "(the last minute of entry [entry/inclusive])"),
         {{"entry/inclusive", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Last minute of entry"),
           boundChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "The last minute of entry"),
         R"({"entry":{"inclusive":false}})",
         [](const UnitPlace &p) { return nodeAt(p.node, u"/entry/to"_s) != nullptr; }},
        {"exit/from",
         QT_TRANSLATE_NOOP("TariffWords", ", leaving [exit/from] to [exit/to]"),
         {{"exit/from", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Exit from")},
          {"exit/to", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Exit until")}},
         QT_TRANSLATE_NOOP("TariffWords", "Leaving between two times"),
         R"({"exit":{"from":"15:00","to":"19:00"}})"},
        {"exit/days",
         QT_TRANSLATE_NOOP("TariffWords", ", leaving on [exit/days]"),
         {{"exit/days", FieldKind::Days, QT_TRANSLATE_NOOP("TariffWords", "Days of exit")}},
         QT_TRANSLATE_NOOP("TariffWords", "Leaving on some days"),
         R"({"exit":{"days":["sat","sun"]}})"},
        {"exit/inclusive",
         QT_TRANSLATE_NOOP("TariffWords", "(the last minute of exit [exit/inclusive])"),
         {{"exit/inclusive", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Last minute of exit"), boundChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "The last minute of exit"),
         R"({"exit":{"inclusive":false}})",
         [](const UnitPlace &p) { return nodeAt(p.node, u"/exit/to"_s) != nullptr; }},
        {"days",
         QT_TRANSLATE_NOOP("TariffWords", ", on [days]"),
         {{"days", FieldKind::Days, QT_TRANSLATE_NOOP("TariffWords", "Days")}},
         QT_TRANSLATE_NOOP("TariffWords", "Only on some days"),
         R"({"days":["mon","tue","wed","thu","fri"]})"},
        {"sameDay",
         QT_TRANSLATE_NOOP("TariffWords", ", which [sameDay] end on the day of entry"),
         {{"sameDay", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Same day"), yesChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "The same day"),
         R"({"sameDay":true})"},
        {"nextDay",
         QT_TRANSLATE_NOOP("TariffWords", ", which [nextDay] end on the next day"),
         {{"nextDay", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Next day"), yesChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "The next day"),
         R"({"nextDay":true})"},
        {"longest",
         QT_TRANSLATE_NOOP("TariffWords", ", not longer than [longest]"),
         {{"longest", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Longest stay")}},
         QT_TRANSLATE_NOOP("TariffWords", "Longest stay"),
         R"({"longest":"PT12H"})"},
        {"shortest",
         QT_TRANSLATE_NOOP("TariffWords", ", not shorter than [shortest]"),
         {{"shortest", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Shortest stay")}},
         QT_TRANSLATE_NOOP("TariffWords", "Shortest stay"),
         R"({"shortest":"PT1H"})"},
        {"inclusive",
         QT_TRANSLATE_NOOP("TariffWords", "(the bounds [inclusive])"),
         {{"inclusive", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Bounds"), boundChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "What holds exactly at the bounds"),
         R"({"inclusive":false})"},
    };
}

[[nodiscard]] std::vector<ClauseSpec> whoConditions()
{
    return {
        {"vehicles",
         QT_TRANSLATE_NOOP("TariffWords", "for [vehicles]"),
         {{"vehicles", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Vehicle types")}},
         QT_TRANSLATE_NOOP("TariffWords", "Only some vehicle types"),
         R"({"vehicles":["car"]})"},
        {"groups",
         QT_TRANSLATE_NOOP("TariffWords", "for the groups [groups]"),
         {{"groups", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Groups")}},
         QT_TRANSLATE_NOOP("TariffWords", "Only some groups"),
         R"({"groups":["member"]})"},
        {"permits",
         QT_TRANSLATE_NOOP("TariffWords", "with the permits [permits]"),
         {{"permits", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Permits")}},
         QT_TRANSLATE_NOOP("TariffWords", "Only some permits"),
         R"({"permits":["staff"]})"},
        {"zones",
         QT_TRANSLATE_NOOP("TariffWords", "in the zones [zones]"),
         {{"zones", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Zones")}},
         QT_TRANSLATE_NOOP("TariffWords", "Only some zones"),
         R"({"zones":["P1"]})"},
    };
}

[[nodiscard]] std::vector<ClauseSpec> triggers()
{
    return {
        {"after",
         QT_TRANSLATE_NOOP("TariffWords", ", when inside after [after]"),
         {{"after", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Inside after")}},
         QT_TRANSLATE_NOOP("TariffWords", "Inside after a time of day"),
         R"({"after":"22:00","window":null,"event":null,"moreThan":null})"},
        {"window",
         QT_TRANSLATE_NOOP("TariffWords", ", when the time of [window] is touched"),
         {{"window", FieldKind::Window, QT_TRANSLATE_NOOP("TariffWords", "Rule")}},
         QT_TRANSLATE_NOOP("TariffWords", "Touching the time of a rule"),
         R"({"window":"","after":null,"event":null})"},
        {"moreThan",
         QT_TRANSLATE_NOOP("TariffWords", ", for more than [moreThan]"),
         {{"moreThan", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "More than")}},
         QT_TRANSLATE_NOOP("TariffWords", "More than a length"),
         R"({"moreThan":"PT1H","after":null})"},
        {"event",
         QT_TRANSLATE_NOOP("TariffWords", ", because of [event]"),
         {{"event", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Because of"), eventChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Because something happened"),
         R"({"event":"overstay","after":null,"window":null})"},
    };
}

} // namespace

UnitSpec tableBasisSpec()
{
    UnitSpec spec {
        QT_TRANSLATE_NOOP("TariffWords", "How it is counted"),
        {{"label",
          QT_TRANSLATE_NOOP("TariffWords", "[label]:"),
          {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name of the table")}},
          QT_TRANSLATE_NOOP("TariffWords", "Name of this table"),
          R"({"label":"…"})"},
         {"",
          QT_TRANSLATE_NOOP("TariffWords", "[basis] is priced,"),
          {{"basis", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Basis"), basisChoices}}},
         {"resetTime",
          QT_TRANSLATE_NOOP("TariffWords", "a day begins at [resetTime],"),
          {{"resetTime", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Begin of a day")}},
          QT_TRANSLATE_NOOP("TariffWords", "Where a day begins"),
          R"({"resetTime":"06:00"})",
          [](const UnitPlace &p) { return stringAt(p.node, u"/basis"_s) == u"calendarDay"; }},
         {"",
          QT_TRANSLATE_NOOP("TariffWords", "the steps [ladder];"),
          {{"ladder", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Steps"), ladderChoices}}},
         {"",
          QT_TRANSLATE_NOOP("TariffWords", "a unit over an edge [atEdge]"),
          {{"atEdge", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "At an edge"), edgeChoices}}},
         {"entranceFee",
          QT_TRANSLATE_NOOP("TariffWords", "; [entranceFee] for coming in"),
          {{"entranceFee", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Entrance fee")}},
          QT_TRANSLATE_NOOP("TariffWords", "Entrance fee"),
          R"({"entranceFee":"0"})"},
         {"entranceFeePer",
          QT_TRANSLATE_NOOP("TariffWords", "for each [entranceFeePer]"),
          {{"entranceFeePer", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Entrance fee for each"),
            perChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "How often the entrance fee is paid"),
          R"({"entranceFeePer":"block"})",
          [](const UnitPlace &p) { return p.node.member(u"entranceFee"_s) != nullptr; }},
         {"minValue",
          QT_TRANSLATE_NOOP("TariffWords", "; at least [minValue] when anything is to pay"),
          {{"minValue", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "At least")}},
          QT_TRANSLATE_NOOP("TariffWords", "Smallest price"),
          R"({"minValue":"0"})"},
         {"minValuePer",
          QT_TRANSLATE_NOOP("TariffWords", "for each [minValuePer]"),
          {{"minValuePer", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Smallest price of each"), perChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Of what the smallest price is"),
          R"({"minValuePer":"block"})",
          [](const UnitPlace &p) { return p.node.member(u"minValue"_s) != nullptr; }},
         {"maxTime",
          QT_TRANSLATE_NOOP("TariffWords", "; no longer than [maxTime]"),
          {{"maxTime", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Longest stay")}},
          QT_TRANSLATE_NOOP("TariffWords", "Longest stay"),
          R"({"maxTime":"PT24H"})"},
         {"stayOfNoLength",
          QT_TRANSLATE_NOOP("TariffWords", "; a stay of no length costs [stayOfNoLength]"),
          {{"stayOfNoLength", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "A stay of no length"),
            noLengthChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "A stay of no length"),
          R"({"stayOfNoLength":"oneUnit"})"}},
        {{"entranceFee/vehicles", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another entrance fee for a vehicle type"), "\"0\"", hasFee},
         {"entranceFee/groups", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another entrance fee for a group"), "\"0\"", hasFee},
         {"entranceFee/zones", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another entrance fee for a zone"), "\"0\"", hasFee},
         {"minValue/vehicles", ChildSpec::Members, UnitKind::NamedAmount,
          QT_TRANSLATE_NOOP("TariffWords", "Another smallest price for a vehicle type"), "\"0\"", hasMinimum}},
        {}};
    spec.removable = false;
    return spec;
}

UnitSpec offerSpec()
{
    UnitSpec spec {
        QT_TRANSLATE_NOOP("TariffWords", "Offer"),
        {ownWords,
         {"value",
          QT_TRANSLATE_NOOP("TariffWords", "[value] for the whole stay"),
          {{"value", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Amount")}}},
         {"perUnit", QT_TRANSLATE_NOOP("TariffWords", "[perUnit]"), {}},
         {"table",
          QT_TRANSLATE_NOOP("TariffWords", "by the table [table]"),
          {{"table", FieldKind::Table, QT_TRANSLATE_NOOP("TariffWords", "Table")}}},
         {"when", QT_TRANSLATE_NOOP("TariffWords", "[when]"), {}},
         {"priority",
          QT_TRANSLATE_NOOP("TariffWords", "(priority [priority])"),
          {{"priority", FieldKind::Count, QT_TRANSLATE_NOOP("TariffWords", "Priority")}},
          QT_TRANSLATE_NOOP("TariffWords", "Priority"),
          R"({"priority":1})"},
         ownId},
        {{"perUnit", ChildSpec::Object, UnitKind::RateLine, nullptr, nullptr},
         {"when", ChildSpec::Object, UnitKind::Condition, nullptr, nullptr}},
        {{QT_TRANSLATE_NOOP("TariffWords", "One amount"), R"({"?value":"0","perUnit":null,"table":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "A price per unit of the whole stay"),
          R"({"value":null,"?perUnit":{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"},"table":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "A table of its own"), R"({"value":null,"perUnit":null,"?table":""})"}}};
    for (const ChildSpec &child : otherAmounts())
        spec.children.push_back(child);
    return spec;
}

UnitSpec offerChoiceSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Choice of offers"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "where several offers fit, [] wins"),
              {{"", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Choice of offers"), offerChoices}}}},
            {},
            {}};
}

UnitSpec conditionSpec()
{
    std::vector<ClauseSpec> clauses = timeConditions();
    for (const ClauseSpec &clause : whoConditions())
        clauses.push_back(clause);
    UnitSpec spec {QT_TRANSLATE_NOOP("TariffWords", "Condition"), clauses, {}, {}};
    spec.removable = false;
    return spec;
}

UnitSpec triggerSpec()
{
    UnitSpec spec = conditionSpec();
    for (const ClauseSpec &clause : triggers())
        spec.clauses.push_back(clause);
    spec.removable = true; // without one an extra is always paid
    return spec;
}

UnitSpec extraSpec()
{
    UnitSpec spec {
        QT_TRANSLATE_NOOP("TariffWords", "Extra"),
        {ownWords,
         {"value",
          QT_TRANSLATE_NOOP("TariffWords", "[value] more"),
          {{"value", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Amount")}},
          nullptr,
          nullptr,
          [](const UnitPlace &p) { return !hasType(p, u"ladder"_s); }},
         {"lines", QT_TRANSLATE_NOOP("TariffWords", "[lines]"), {}},
         {"percent",
          QT_TRANSLATE_NOOP("TariffWords", "[percent] more"),
          {{"percent", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Percent")}}},
         {"of",
          QT_TRANSLATE_NOOP("TariffWords", "of [of]"),
          {{"of", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Of which part")}},
          QT_TRANSLATE_NOOP("TariffWords", "Only of some parts"),
          R"({"of":["total"]})",
          [](const UnitPlace &p) { return hasType(p, u"percentage"_s); }},
         {"",
          QT_TRANSLATE_NOOP("TariffWords", "[times]"),
          {{"times", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "How often"), timesChoices}},
          nullptr,
          nullptr,
          [](const UnitPlace &p) { return hasType(p, u"flat"_s); }},
         {"unitLength",
          QT_TRANSLATE_NOOP("TariffWords", "[unitLength] beyond"),
          {{"unitLength", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Unit of time")}}},
         {"when", QT_TRANSLATE_NOOP("TariffWords", "[when]"), {}},
         {"tax",
          QT_TRANSLATE_NOOP("TariffWords", "tax [tax/rate] [tax/included]"),
          {{"tax/rate", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Tax rate")},
           {"tax/included", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Tax included"), extraTaxChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "A tax of its own"),
          R"({"tax":{"rate":"0","included":true}})"},
         ownId},
        {{"lines", ChildSpec::Array, UnitKind::RateLine, QT_TRANSLATE_NOOP("TariffWords", "One more step"),
          R"({"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"})",
          [](const UnitPlace &p) { return hasType(p, u"ladder"_s); }},
         {"when", ChildSpec::Object, UnitKind::Trigger, QT_TRANSLATE_NOOP("TariffWords", "A condition"), R"({})"}},
        {{QT_TRANSLATE_NOOP("TariffWords", "One amount"),
          R"({"type":"flat","?value":"0","lines":null,"percent":null,"of":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "By steps"),
          R"({"type":"ladder","value":null,"times":null,"unitLength":null,"?lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}],"percent":null,"of":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "A percentage"),
          R"({"type":"percentage","value":null,"lines":null,"times":null,"unitLength":null,"?percent":"10"})"}}};
    for (const ChildSpec &child : otherAmounts())
        spec.children.push_back(child);
    return spec;
}

UnitSpec sumSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Stays added up"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "all stays of a plate in a [per] are added up: their [of]"),
              {{"per", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Per"), sumChoices},
               {"of", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "What is added up"), sumOfChoices}}},
             {"resetTime",
              QT_TRANSLATE_NOOP("TariffWords", "counted from [resetTime]"),
              {{"resetTime", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Begins at")}},
              QT_TRANSLATE_NOOP("TariffWords", "Where its period begins"),
              R"({"resetTime":"06:00"})"}},
            {},
            {}};
}

} // namespace parkdesk
