// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/examples.h"

#include <algorithm>

namespace parkdesk {

namespace {

Result<std::optional<Instant>> momentOfText(const std::optional<QString> &text, const ZoneRules &zone)
{
    return text ? std::optional<Instant>(TRY(zone.fromText(*text))) : std::nullopt;
}

QString answerOf(const Tariff &tariff, const TariffExample &example, const ZoneRules &zone)
{
    const auto priced = [&]() -> Result<Charge> { return quote(tariff, TRY(questionOf(example, zone)), zone); }();
    return priced ? priced->amount.toText() : codeName(priced.error().code);
}

} // namespace

Result<Question> questionOf(const TariffExample &example, const ZoneRules &zone)
{
    Question question;
    question.entry = TRY(zone.fromText(example.entry));
    question.exit = TRY(momentOfText(example.exit, zone));
    question.vehicle = example.vehicle;
    question.lostTicket = example.lostTicket;
    question.entryProven = example.entryProven;
    question.groups = example.groups;
    question.zone = example.zone;
    question.permit = example.permit;
    for (const ExampleValidation &validation : example.validations)
        question.validations.push_back({validation.code, validation.spend});
    question.plate = example.plate;
    for (const auto &[entry, exit] : example.stays)
        question.stays.emplace_back(TRY(zone.fromText(entry)), TRY(momentOfText(exit, zone)));
    question.bookedAt = TRY(momentOfText(example.bookedAt, zone));
    question.bookedUntil = TRY(momentOfText(example.bookedUntil, zone));
    question.paidAt = TRY(momentOfText(example.paidAt, zone));
    question.dueAt = TRY(momentOfText(example.dueAt, zone));
    question.noShow = example.noShow;
    question.paysCash = example.paysCash;
    question.occupancy = example.occupancy;
    return question;
}

std::vector<ExampleOutcome> runExamples(const Tariff &tariff, const ZoneRules &zone)
{
    std::vector<ExampleOutcome> outcomes;
    for (const TariffExample &example : tariff.examples) {
        ExampleOutcome outcome;
        outcome.index = static_cast<int>(outcomes.size());
        outcome.expected = example.amount ? example.amount->toText() : example.error;
        outcome.got = answerOf(tariff, example, zone);
        outcomes.push_back(outcome);
    }
    return outcomes;
}

bool examplesHold(const std::vector<ExampleOutcome> &outcomes)
{
    return std::all_of(outcomes.begin(), outcomes.end(), [](const ExampleOutcome &outcome) { return outcome.holds(); });
}

} // namespace parkdesk
