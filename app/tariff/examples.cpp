// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/examples.h"

#include <algorithm>

namespace parkdesk {

namespace {

QString answerOf(const Tariff &tariff, const TariffExample &example, const ZoneRules &zone)
{
    const auto priced = [&]() -> Result<Charge> {
        Question question;
        question.entry = TRY(zone.fromText(example.entry));
        if (example.exit)
            question.exit = TRY(zone.fromText(*example.exit));
        question.vehicle = example.vehicle;
        question.lostTicket = example.lostTicket;
        question.entryProven = example.entryProven;
        return quote(tariff, question, zone);
    }();
    return priced ? priced->amount.toText() : codeName(priced.error().code);
}

} // namespace

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
