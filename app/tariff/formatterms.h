// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// `defaultTable` and `vehicles`. Errors as parseTariff(), here and below.
[[nodiscard]] Done parseVehicles(FormatReader &reader, Tariff &tariff);
/// `groups`, `zones` or `permits`.
[[nodiscard]] Result<std::vector<TermsRule>> parseTerms(FormatReader &reader, const QString &key, const Tariff &tariff);
[[nodiscard]] Result<LostTicketRule> parseLostTicket(const JsonNode &node, const QString &path, const Tariff &tariff);
[[nodiscard]] Result<DemandRule> parseDemand(const JsonNode &node, const QString &path);

} // namespace parkdesk
