// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

namespace parkdesk {

enum class FindingSeverity { Note, Warning, Error };

/// Something about a tariff that its author probably did not mean.
struct TariffFinding {
    FindingSeverity severity = FindingSeverity::Warning;
    QString code; ///< public: hidden_window, uncovered_time, ladder_ends, falling_ladder, longer_costs_less, ...
    QString path; ///< JSON path of the rule
    QJsonObject details;
};

/// Looks for gaps, hidden windows, falling prices and examples that fail, and prices both clock-change nights of
/// \a zone in the year \a year. Errors mean that it should not be published.
[[nodiscard]] std::vector<TariffFinding> checkTariff(const Tariff &tariff, const ZoneRules &zone, int year);

[[nodiscard]] QString severityName(FindingSeverity severity);

} // namespace parkdesk
