// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

namespace parkdesk {

/// How one of a tariff's own examples turned out. Amounts as text ("12.50"), refusals as their public code.
struct ExampleOutcome {
    int index = 0;
    QString expected;
    QString got;

    [[nodiscard]] bool holds() const { return expected == got; }
};

/// What an example asks. Errors: BadTime, NoSuchTime.
[[nodiscard]] Result<Question> questionOf(const TariffExample &example, const ZoneRules &zone);

/// Every example in order. Times are local to \a zone unless an offset is written.
[[nodiscard]] std::vector<ExampleOutcome> runExamples(const Tariff &tariff, const ZoneRules &zone);

/// True when none is red; a tariff without examples is green.
[[nodiscard]] bool examplesHold(const std::vector<ExampleOutcome> &outcomes);

} // namespace parkdesk
