// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of what holds for the whole tariff: who pays what, discounts, tax, rounding, examples.

#include "ui/tariffs/jsonedit.h"
#include "ui/tariffs/unitspec.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ChoiceSpec availableChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "let in")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "refused")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec combinableChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "combined with others")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "alone")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec discountChoices[] = {
    {"\"best\"", QT_TRANSLATE_NOOP("TariffWords", "the best one alone")},
    {"\"combined\"", QT_TRANSLATE_NOOP("TariffWords", "all of them together")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec partChoices[] = {
    {"\"start\"", QT_TRANSLATE_NOOP("TariffWords", "the start")},
    {"\"end\"", QT_TRANSLATE_NOOP("TariffWords", "the end")},
    {"\"dearest\"", QT_TRANSLATE_NOOP("TariffWords", "the dearest part")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec lostValidChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "holds")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "does not hold")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec provenChoices[] = {
    {"\"samePrice\"", QT_TRANSLATE_NOOP("TariffWords", "the same price")},
    {"\"realPrice\"", QT_TRANSLATE_NOOP("TariffWords", "the real price")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec taxInChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "included")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "on top")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec roundingAtChoices[] = {
    {"\"total\"", QT_TRANSLATE_NOOP("TariffWords", "The total")},
    {"\"window\"", QT_TRANSLATE_NOOP("TariffWords", "Each rule's time")},
    {"\"unit\"", QT_TRANSLATE_NOOP("TariffWords", "Each unit")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec directionChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "to the nearest")},
    {"\"nearest\"", QT_TRANSLATE_NOOP("TariffWords", "to the nearest")},
    {"\"up\"", QT_TRANSLATE_NOOP("TariffWords", "up to a full"), R"({"ties":null})"},
    {"\"down\"", QT_TRANSLATE_NOOP("TariffWords", "down to a full"), R"({"ties":null})"},
    {nullptr, nullptr},
};
constexpr ChoiceSpec tieChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "up")},
    {"\"halfUp\"", QT_TRANSLATE_NOOP("TariffWords", "up")},
    {"\"halfDown\"", QT_TRANSLATE_NOOP("TariffWords", "down")},
    {"\"halfEven\"", QT_TRANSLATE_NOOP("TariffWords", "to the even one")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec fixedAtChoices[] = {
    {"\"entry\"", QT_TRANSLATE_NOOP("TariffWords", "at entry")},
    {"\"booking\"", QT_TRANSLATE_NOOP("TariffWords", "at booking")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec splitChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "priced part by part")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "priced by the tariff of its entry")},
    {nullptr, nullptr},
};

constexpr ChoiceSpec timeChoices[] = {
    {"\"real\"", QT_TRANSLATE_NOOP("TariffWords", "all time")},
    {"\"counted\"", QT_TRANSLATE_NOOP("TariffWords", "counted time only")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec stepChoices[] = {
    {"\"shift\"", QT_TRANSLATE_NOOP("TariffWords", "shifts the start of the steps")},
    {"\"rungs\"", QT_TRANSLATE_NOOP("TariffWords", "uses up the first steps")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec onChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "off")},
    {"true", QT_TRANSLATE_NOOP("TariffWords", "on")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "off")},
    {nullptr, nullptr},
};

[[nodiscard]] bool isTime(const UnitPlace &place)
{
    return stringAt(place.node, u"/type"_s) == u"time";
}

const FieldSpec memberName {"", FieldKind::MemberName, QT_TRANSLATE_NOOP("TariffWords", "Name")};

[[nodiscard]] std::vector<ClauseSpec> roundingClauses()
{
    return {{"",
             QT_TRANSLATE_NOOP("TariffWords", "[at] [direction] [step]"),
             {{"at", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "What is rounded"), roundingAtChoices},
              {"direction", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Direction"), directionChoices},
              {"step", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Step")}}},
            {"ties",
             QT_TRANSLATE_NOOP("TariffWords", "a half goes [ties]"),
             {{"ties", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "A half"), tieChoices}},
             QT_TRANSLATE_NOOP("TariffWords", "What becomes of a half"),
             R"({"ties":"halfEven"})",
             [](const UnitPlace &p) {
                 const QString direction = stringAt(p.node, u"/direction"_s);
                 return direction.isEmpty() || direction == u"nearest";
             }}};
}

[[nodiscard]] std::vector<ClauseSpec> termClauses()
{
    return {
        {"table",
         QT_TRANSLATE_NOOP("TariffWords", "by the table [table]"),
         {{"table", FieldKind::Table, QT_TRANSLATE_NOOP("TariffWords", "Table")}},
         QT_TRANSLATE_NOOP("TariffWords", "A table of its own"),
         R"({"table":""})"},
        {"factor",
         QT_TRANSLATE_NOOP("TariffWords", "[factor] × the price"),
         {{"factor", FieldKind::Factor, QT_TRANSLATE_NOOP("TariffWords", "Factor")}},
         QT_TRANSLATE_NOOP("TariffWords", "A factor"),
         R"({"factor":"1"})"},
        {"available",
         QT_TRANSLATE_NOOP("TariffWords", "[available]"),
         {{"available", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Let in"), availableChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Let in or refused"),
         R"({"available":false,"table":null,"factor":null})"},
    };
}

} // namespace

UnitSpec vehicleSpec()
{
    std::vector<ClauseSpec> clauses {{"", QT_TRANSLATE_NOOP("TariffWords", "[]:"), {memberName}}};
    for (const ClauseSpec &clause : termClauses())
        clauses.push_back(clause);
    return {QT_TRANSLATE_NOOP("TariffWords", "Vehicle type"), clauses, {}, {}};
}

UnitSpec termsSpec()
{
    std::vector<ClauseSpec> clauses {{"", QT_TRANSLATE_NOOP("TariffWords", "[]:"), {memberName}},
                                     {"label",
                                      QT_TRANSLATE_NOOP("TariffWords", "(printed as [label])"),
                                      {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Own words")}},
                                      QT_TRANSLATE_NOOP("TariffWords", "Own words on the receipt"),
                                      R"({"label":"…"})"}};
    for (const ClauseSpec &clause : termClauses())
        clauses.push_back(clause);
    clauses.push_back({"priority",
                       QT_TRANSLATE_NOOP("TariffWords", "(priority [priority])"),
                       {{"priority", FieldKind::Count, QT_TRANSLATE_NOOP("TariffWords", "Priority")}},
                       QT_TRANSLATE_NOOP("TariffWords", "Priority"),
                       R"({"priority":1})"});
    clauses.push_back(
        {"combinable",
         QT_TRANSLATE_NOOP("TariffWords", "[combinable]"),
         {{"combinable", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Combined"), combinableChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Combined with others?"),
         R"({"combinable":true})"});
    return {QT_TRANSLATE_NOOP("TariffWords", "Terms"), clauses, {}, {}};
}

UnitSpec defaultTableSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Everybody else"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "every other type: by the table []"),
              {{"", FieldKind::Table, QT_TRANSLATE_NOOP("TariffWords", "Table")}}}},
            {},
            {}};
}

UnitSpec discountSpec()
{
    return {
        QT_TRANSLATE_NOOP("TariffWords", "Discount"),
        {{"label",
          QT_TRANSLATE_NOOP("TariffWords", "[label]:"),
          {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name")}},
          QT_TRANSLATE_NOOP("TariffWords", "Own words on the receipt"),
          R"({"label":"…"})"},
         {"code",
          QT_TRANSLATE_NOOP("TariffWords", "code [code],"),
          {{"code", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Code")}},
          QT_TRANSLATE_NOOP("TariffWords", "Code"),
          R"({"code":"SHOP"})"},
         {"duration",
          QT_TRANSLATE_NOOP("TariffWords", "[duration] free"),
          {{"duration", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Free time")}}},
         {"takenFrom",
          QT_TRANSLATE_NOOP("TariffWords", "taken from [takenFrom]"),
          {{"takenFrom", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Taken from"), partChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Taken from which part"),
          R"({"takenFrom":"end"})",
          isTime},
         {"value",
          QT_TRANSLATE_NOOP("TariffWords", "[value] off"),
          {{"value", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Amount")}}},
         {"percent",
          QT_TRANSLATE_NOOP("TariffWords", "[percent] off"),
          {{"percent", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Percent")}}},
         {"table",
          QT_TRANSLATE_NOOP("TariffWords", "by the table [table]"),
          {{"table", FieldKind::Table, QT_TRANSLATE_NOOP("TariffWords", "Table")}}},
         {"measuredOn",
          QT_TRANSLATE_NOOP("TariffWords", "measured on [measuredOn]"),
          {{"measuredOn", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Measured on"), timeChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "Measured on which time"),
          R"({"measuredOn":"counted"})",
          isTime},
         {"uses",
          QT_TRANSLATE_NOOP("TariffWords", "and [uses]"),
          {{"uses", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Steps"), stepChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "What becomes of the steps"),
          R"({"uses":"rungs"})",
          isTime},
         {"when", QT_TRANSLATE_NOOP("TariffWords", "[when]"), {}},
         {"smallestPurchase",
          QT_TRANSLATE_NOOP("TariffWords", "from a purchase of [smallestPurchase]"),
          {{"smallestPurchase", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Smallest purchase")}},
          QT_TRANSLATE_NOOP("TariffWords", "Smallest purchase"),
          R"({"smallestPurchase":"0"})",
          [](const UnitPlace &p) { return p.node.member(u"code"_s) != nullptr; }},
         {"most",
          QT_TRANSLATE_NOOP("TariffWords", "at most [most]"),
          {{"most", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "At most")}},
          QT_TRANSLATE_NOOP("TariffWords", "At most"),
          R"({"most":"0"})"},
         {"mostUses",
          QT_TRANSLATE_NOOP("TariffWords", "counted up to [mostUses] times"),
          {{"mostUses", FieldKind::Count, QT_TRANSLATE_NOOP("TariffWords", "How often")}},
          QT_TRANSLATE_NOOP("TariffWords", "How often it counts"),
          R"({"mostUses":2})",
          [](const UnitPlace &p) { return p.node.member(u"code"_s) != nullptr; }},
         {"zonesExcluded",
          QT_TRANSLATE_NOOP("TariffWords", "not in the zones [zonesExcluded]"),
          {{"zonesExcluded", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Zones without it")}},
          QT_TRANSLATE_NOOP("TariffWords", "Not in some zones"),
          R"({"zonesExcluded":["P1"]})"},
         {"validWithLostTicket",
          QT_TRANSLATE_NOOP("TariffWords", "and [validWithLostTicket] with a lost ticket"),
          {{"validWithLostTicket", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "With a lost ticket"),
            lostValidChoices}},
          QT_TRANSLATE_NOOP("TariffWords", "With a lost ticket"),
          R"({"validWithLostTicket":false})"},
         {"id",
          QT_TRANSLATE_NOOP("TariffWords", "(known as [id])"),
          {{"id", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Short name")}},
          QT_TRANSLATE_NOOP("TariffWords", "Short name for other rules"),
          R"({"id":"discount"})"}},
        {{"when", ChildSpec::Object, UnitKind::Condition, QT_TRANSLATE_NOOP("TariffWords", "A condition"), R"({})"}},
        {{QT_TRANSLATE_NOOP("TariffWords", "Free time"),
          R"({"type":"time","?duration":"PT1H","value":null,"percent":null,"table":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "An amount off"),
          R"({"type":"money","?value":"0","duration":null,"takenFrom":null,"measuredOn":null,"uses":null,"percent":null,"table":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "A percentage off"),
          R"({"type":"percent","?percent":"10","duration":null,"takenFrom":null,"measuredOn":null,"uses":null,"value":null,"table":null})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Another table"),
          R"({"type":"table","?table":"","duration":null,"takenFrom":null,"measuredOn":null,"uses":null,"value":null,"percent":null})"}}};
}

UnitSpec discountChoiceSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Several discounts"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "where several discounts are shown, [] counts"),
              {{"", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Several discounts"), discountChoices}}}},
            {},
            {}};
}

UnitSpec lostTicketSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Lost ticket"),
            {{"label",
              QT_TRANSLATE_NOOP("TariffWords", "[label]:"),
              {{"label", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name")}},
              QT_TRANSLATE_NOOP("TariffWords", "Own words on the receipt"),
              R"({"label":"…"})"},
             {"",
              QT_TRANSLATE_NOOP("TariffWords", "the maximum of a day"),
              {},
              nullptr,
              nullptr,
              [](const UnitPlace &p) { return stringAt(p.node, u"/type"_s) == u"dayMaximum"; }},
             {"",
              QT_TRANSLATE_NOOP("TariffWords", "the real price"),
              {},
              nullptr,
              nullptr,
              [](const UnitPlace &p) { return stringAt(p.node, u"/type"_s) == u"realPrice"; }},
             {"",
              QT_TRANSLATE_NOOP("TariffWords", "and"),
              {},
              nullptr,
              nullptr,
              [](const UnitPlace &p) {
                  return stringAt(p.node, u"/type"_s) != u"flat" && p.node.member(u"value"_s) != nullptr;
              }},
             {"value",
              QT_TRANSLATE_NOOP("TariffWords", "[value]"),
              {{"value", FieldKind::Fee, QT_TRANSLATE_NOOP("TariffWords", "Amount")}},
              QT_TRANSLATE_NOOP("TariffWords", "A fee on top"),
              R"({"value":"0"})"},
             {"whenEntryProven",
              QT_TRANSLATE_NOOP("TariffWords", "; [whenEntryProven] when the entry is proven"),
              {{"whenEntryProven", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "When the entry is proven"),
                provenChoices}},
              QT_TRANSLATE_NOOP("TariffWords", "When the entry is proven"),
              R"({"whenEntryProven":"realPrice"})"}},
            {{"value", ChildSpec::Members, UnitKind::NamedAmount,
              QT_TRANSLATE_NOOP("TariffWords", "Another amount for a vehicle type"), "\"0\""},
             {"groups", ChildSpec::Members, UnitKind::NamedAmount,
              QT_TRANSLATE_NOOP("TariffWords", "Another amount for a group"), "\"0\""},
             {"zones", ChildSpec::Members, UnitKind::NamedAmount,
              QT_TRANSLATE_NOOP("TariffWords", "Another amount for a zone"), "\"0\""}},
            {{QT_TRANSLATE_NOOP("TariffWords", "One amount"), R"({"type":"flat","?value":"0"})"},
             {QT_TRANSLATE_NOOP("TariffWords", "The maximum of a day"), R"({"type":"dayMaximum","value":null})"},
             {QT_TRANSLATE_NOOP("TariffWords", "The real price"), R"({"type":"realPrice","value":null})"}}};
}

UnitSpec namedAmountSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Amount"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "for [name] []"),
              {{"name", FieldKind::MemberName, QT_TRANSLATE_NOOP("TariffWords", "For")},
               {"", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Amount")}}}},
            {},
            {}};
}

UnitSpec taxSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Tax"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "[rate] [included]"),
              {{"rate", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Tax rate")},
               {"included", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Tax included"), taxInChoices}}}},
            {},
            {}};
}

UnitSpec roundingSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Rounding"), roundingClauses(), {}, {}};
}

UnitSpec cashRoundingSpec()
{
    std::vector<ClauseSpec> clauses = roundingClauses();
    clauses.front().words = QT_TRANSLATE_NOOP("TariffWords", "what is paid in cash [direction] [step]");
    clauses.front().fields.erase(clauses.front().fields.begin());
    return {QT_TRANSLATE_NOOP("TariffWords", "Cash"), clauses, {}, {}};
}

UnitSpec openStaySpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Without an exit"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "a stay without an exit ends at [endsAt]"),
              {{"endsAt", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "Ends at")}}}},
            {},
            {}};
}

UnitSpec exitGraceSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "After payment"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "[] to leave"),
              {{"", FieldKind::Length, QT_TRANSLATE_NOOP("TariffWords", "Time to leave")}}}},
            {},
            {}};
}

UnitSpec demandSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Demand"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "[on], by occupancy:"),
              {{"on", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "On or off"), onChoices}}},
             {"steps", QT_TRANSLATE_NOOP("TariffWords", "[steps]"), {}},
             {"floor",
              QT_TRANSLATE_NOOP("TariffWords", "never under [floor] ×"),
              {{"floor", FieldKind::Factor, QT_TRANSLATE_NOOP("TariffWords", "Never under")}},
              QT_TRANSLATE_NOOP("TariffWords", "Never under"),
              R"({"floor":"0.8"})"},
             {"ceiling",
              QT_TRANSLATE_NOOP("TariffWords", "never over [ceiling] ×"),
              {{"ceiling", FieldKind::Factor, QT_TRANSLATE_NOOP("TariffWords", "Never over")}},
              QT_TRANSLATE_NOOP("TariffWords", "Never over"),
              R"({"ceiling":"1.5"})"},
             {"fixedAt",
              QT_TRANSLATE_NOOP("TariffWords", "fixed [fixedAt]"),
              {{"fixedAt", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Fixed"), fixedAtChoices}},
              QT_TRANSLATE_NOOP("TariffWords", "When it is fixed"),
              R"({"fixedAt":"entry"})"}},
            {{"steps", ChildSpec::Array, UnitKind::DemandStep, QT_TRANSLATE_NOOP("TariffWords", "One more step"),
              R"({"occupancy":"90","factor":"1.2"})"}},
            {}};
}

UnitSpec demandStepSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Step"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "from [occupancy] occupied [factor] × the price,"),
              {{"occupancy", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Occupancy")},
               {"factor", FieldKind::Factor, QT_TRANSLATE_NOOP("TariffWords", "Factor")}}}},
            {},
            {}};
}

UnitSpec splitAtChangeSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "At a change"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "a stay over a change of tariff is []"),
              {{"", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Over a change of tariff"), splitChoices}}}},
            {},
            {}};
}

UnitSpec tariffNameSpec()
{
    UnitSpec spec {QT_TRANSLATE_NOOP("TariffWords", "Name"),
                   {{"",
                     QT_TRANSLATE_NOOP("TariffWords", "[name]"),
                     {{"name", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name of the tariff")}}},
                    {"timezone",
                     QT_TRANSLATE_NOOP("TariffWords", "in the time zone [timezone]"),
                     {{"timezone", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Time zone")}},
                     QT_TRANSLATE_NOOP("TariffWords", "A time zone of its own"),
                     R"({"timezone":"Europe/Berlin"})"},
                    {"comment",
                     QT_TRANSLATE_NOOP("TariffWords", "– [comment]"),
                     {{"comment", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Note")}},
                     QT_TRANSLATE_NOOP("TariffWords", "A note for the office"),
                     R"({"comment":"…"})"}},
                   {},
                   {}};
    spec.removable = false;
    return spec;
}

UnitSpec calendarSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Days of this tariff"),
            {{"publicHolidays",
              QT_TRANSLATE_NOOP("TariffWords", "public holidays [publicHolidays]"),
              {{"publicHolidays", FieldKind::Dates, QT_TRANSLATE_NOOP("TariffWords", "Public holidays")}},
              QT_TRANSLATE_NOOP("TariffWords", "Public holidays"),
              R"({"publicHolidays":["2026-12-25"]})"},
             {"schoolHolidays",
              QT_TRANSLATE_NOOP("TariffWords", "school holidays [schoolHolidays]"),
              {{"schoolHolidays", FieldKind::Dates, QT_TRANSLATE_NOOP("TariffWords", "School holidays")}},
              QT_TRANSLATE_NOOP("TariffWords", "School holidays"),
              R"({"schoolHolidays":["2026-12-28"]})"},
             {"events", QT_TRANSLATE_NOOP("TariffWords", "[events]"), {}}},
            {{"events", ChildSpec::Array, UnitKind::CalendarEvent, QT_TRANSLATE_NOOP("TariffWords", "An event"),
              R"({"name":"…","from":"2026-12-31T18:00","to":"2027-01-01T03:00"})"}},
            {}};
}

UnitSpec calendarEventSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Event"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "event [name] from [from] to [to]"),
              {{"name", FieldKind::Label, QT_TRANSLATE_NOOP("TariffWords", "Name")},
               {"from", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "From")},
               {"to", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "To")}}}},
            {},
            {}};
}

UnitSpec openingHoursSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Opening hours"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "open [days] [from] to [to]"),
              {{"days", FieldKind::Days, QT_TRANSLATE_NOOP("TariffWords", "Days")},
               {"from", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "From")},
               {"to", FieldKind::TimeOfDay, QT_TRANSLATE_NOOP("TariffWords", "To")}}}},
            {},
            {}};
}

} // namespace parkdesk
