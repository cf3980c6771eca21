// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of an example.

#include "ui/tariffs/jsonedit.h"
#include "ui/tariffs/unitspec.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr ChoiceSpec lostTicketChoices[] = {
    {nullptr, QT_TRANSLATE_NOOP("TariffWords", "with the ticket")},
    {"true", QT_TRANSLATE_NOOP("TariffWords", "with a lost ticket")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "with the ticket")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec entryProvenChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "is proven")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "is not proven")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec noShowChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "booked, nobody came")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "used")},
    {nullptr, nullptr},
};
constexpr ChoiceSpec cashChoices[] = {
    {"true", QT_TRANSLATE_NOOP("TariffWords", "paid in cash")},
    {"false", QT_TRANSLATE_NOOP("TariffWords", "not paid in cash")},
    {nullptr, nullptr},
};

constexpr ChoiceSpec errorChoices[] = {
    {"\"not_available\"", QT_TRANSLATE_NOOP("TariffWords", "not for sale")},
    {"\"bad_span\"", QT_TRANSLATE_NOOP("TariffWords", "its end is before its begin")},
    {nullptr, nullptr},
};

/// What an example knows besides its times.
[[nodiscard]] std::vector<ClauseSpec> exampleFacts()
{
    return {
        {"lostTicket",
         QT_TRANSLATE_NOOP("TariffWords", "[lostTicket]"),
         {{"lostTicket", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Ticket"), lostTicketChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "With a lost ticket"),
         R"({"lostTicket":true})"},
        {"entryProven",
         QT_TRANSLATE_NOOP("TariffWords", "whose entry [entryProven]"),
         {{"entryProven", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Entry proven"), entryProvenChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Is the entry proven?"),
         R"({"entryProven":true})"},
        {"groups",
         QT_TRANSLATE_NOOP("TariffWords", "of the groups [groups]"),
         {{"groups", FieldKind::Names, QT_TRANSLATE_NOOP("TariffWords", "Groups")}},
         QT_TRANSLATE_NOOP("TariffWords", "Groups"),
         R"({"groups":["member"]})"},
        {"zone",
         QT_TRANSLATE_NOOP("TariffWords", "in the zone [zone]"),
         {{"zone", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Zone")}},
         QT_TRANSLATE_NOOP("TariffWords", "Zone"),
         R"({"zone":"P1"})"},
        {"permit",
         QT_TRANSLATE_NOOP("TariffWords", "with the permit [permit]"),
         {{"permit", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Permit")}},
         QT_TRANSLATE_NOOP("TariffWords", "Permit"),
         R"({"permit":"staff"})"},
        {"plate",
         QT_TRANSLATE_NOOP("TariffWords", "plate [plate]"),
         {{"plate", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Plate")}},
         QT_TRANSLATE_NOOP("TariffWords", "Plate"),
         R"({"plate":"KA01AB1234"})"},
        {"bookedAt",
         QT_TRANSLATE_NOOP("TariffWords", "booked [bookedAt]"),
         {{"bookedAt", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "Booked")}},
         QT_TRANSLATE_NOOP("TariffWords", "Booked"),
         R"({"bookedAt":"2026-12-01T09:00"})"},
        {"paidAt",
         QT_TRANSLATE_NOOP("TariffWords", "paid [paidAt]"),
         {{"paidAt", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "Paid")}},
         QT_TRANSLATE_NOOP("TariffWords", "Paid"),
         R"({"paidAt":"2026-12-01T09:00"})"},
        {"occupancy",
         QT_TRANSLATE_NOOP("TariffWords", "at [occupancy] occupied"),
         {{"occupancy", FieldKind::Percent, QT_TRANSLATE_NOOP("TariffWords", "Occupancy")}},
         QT_TRANSLATE_NOOP("TariffWords", "Occupancy"),
         R"({"occupancy":"50"})"},
        {"bookedUntil",
         QT_TRANSLATE_NOOP("TariffWords", "booked until [bookedUntil]"),
         {{"bookedUntil", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "Booked until")}},
         QT_TRANSLATE_NOOP("TariffWords", "Booked until"),
         R"({"bookedUntil":"2026-12-01T12:00"})"},
        {"dueAt",
         QT_TRANSLATE_NOOP("TariffWords", "to be paid until [dueAt]"),
         {{"dueAt", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "To be paid until")}},
         QT_TRANSLATE_NOOP("TariffWords", "To be paid until"),
         R"({"dueAt":"2026-12-01T12:00"})"},
        {"noShow",
         QT_TRANSLATE_NOOP("TariffWords", "[noShow]"),
         {{"noShow", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Used"), noShowChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Booked, nobody came"),
         R"({"noShow":true})"},
        {"paysCash",
         QT_TRANSLATE_NOOP("TariffWords", "[paysCash]"),
         {{"paysCash", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Cash"), cashChoices}},
         QT_TRANSLATE_NOOP("TariffWords", "Paid in cash"),
         R"({"paysCash":true})"},
        {"validations", QT_TRANSLATE_NOOP("TariffWords", "shown: [validations]"), {}},
        {"stays", QT_TRANSLATE_NOOP("TariffWords", "after other stays: [stays]"), {}},
    };
}

} // namespace

UnitSpec shownDiscountSpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Discount"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "[code]"),
              {{"code", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Code")}}},
             {"spend",
              QT_TRANSLATE_NOOP("TariffWords", "for a purchase of [spend]"),
              {{"spend", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Purchase")}},
              QT_TRANSLATE_NOOP("TariffWords", "With a purchase"),
              R"({"spend":"0"})"}},
            {},
            {}};
}

UnitSpec otherStaySpec()
{
    return {QT_TRANSLATE_NOOP("TariffWords", "Stay"),
            {{"",
              QT_TRANSLATE_NOOP("TariffWords", "[0] to [1],"),
              {{"0", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "Entry")},
               {"1", FieldKind::OpenMoment, QT_TRANSLATE_NOOP("TariffWords", "Exit")}}}},
            {},
            {}};
}

UnitSpec exampleSpec()
{
    std::vector<ClauseSpec> clauses {
        {"",
         QT_TRANSLATE_NOOP("TariffWords", "[vehicle], [entry] to [exit]"),
         {{"vehicle", FieldKind::Vehicle, QT_TRANSLATE_NOOP("TariffWords", "Vehicle type")},
          {"entry", FieldKind::Moment, QT_TRANSLATE_NOOP("TariffWords", "Entry")},
          {"exit", FieldKind::OpenMoment, QT_TRANSLATE_NOOP("TariffWords", "Exit")}}},
    };
    for (const ClauseSpec &clause : exampleFacts())
        clauses.push_back(clause);
    clauses.push_back({"amount",
                       QT_TRANSLATE_NOOP("TariffWords", "costs [amount]"),
                       {{"amount", FieldKind::Amount, QT_TRANSLATE_NOOP("TariffWords", "Costs")}}});
    clauses.push_back({"error",
                       QT_TRANSLATE_NOOP("TariffWords", "is refused: [error]"),
                       {{"error", FieldKind::Choice, QT_TRANSLATE_NOOP("TariffWords", "Refused with"), errorChoices}}});
    clauses.push_back({"note",
                       QT_TRANSLATE_NOOP("TariffWords", "– [note]"),
                       {{"note", FieldKind::Text, QT_TRANSLATE_NOOP("TariffWords", "Note")}},
                       QT_TRANSLATE_NOOP("TariffWords", "Note"),
                       R"({"note":"…"})"});
    return {
        QT_TRANSLATE_NOOP("TariffWords", "Example"),
        clauses,
        {{"validations", ChildSpec::Array, UnitKind::ShownDiscount,
          QT_TRANSLATE_NOOP("TariffWords", "A discount is shown"), R"({"code":"SHOP"})"},
         {"stays", ChildSpec::Array, UnitKind::OtherStay, QT_TRANSLATE_NOOP("TariffWords", "Another stay of the plate"),
          R"(["2026-12-01T09:00","2026-12-01T10:00"])"}},
        {{QT_TRANSLATE_NOOP("TariffWords", "Costs an amount"), R"({"error":null,"?amount":"0"})"},
         {QT_TRANSLATE_NOOP("TariffWords", "Is refused"), R"({"amount":null,"?error":"not_available"})"}}};
}

} // namespace parkdesk
