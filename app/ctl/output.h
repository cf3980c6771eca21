// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "domain/finding.h"
#include "domain/money.h"
#include "domain/zonerules.h"
#include "tariff/charge.h"

#include <QJsonArray>

namespace parkdesk::ctl {

/// Writes \a answer, or why there is none, and gives the exit code.
[[nodiscard]] int report(const Result<Answer> &answer, bool json);
[[nodiscard]] int report(const UsageProblem &problem);

/// The lines of a charge as `tariff quote --cases` writes them: one spelling everywhere.
[[nodiscard]] QJsonArray linesOf(const Charge &charge, const ZoneRules &zone);
/// The same for people, indented.
[[nodiscard]] QStringList printedLines(const Charge &charge);

/// "12.50 EUR"
[[nodiscard]] QString printed(const Money &money);
/// Null for an empty text.
[[nodiscard]] QJsonValue orNull(const QString &text);
[[nodiscard]] QJsonObject findingJson(const Finding &finding);
[[nodiscard]] QString printedFinding(const Finding &finding);
[[nodiscard]] QJsonValue timeOf(const std::optional<Instant> &at, const ZoneRules &zone);

} // namespace parkdesk::ctl
