// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// One rung. Errors as parseTariff().
[[nodiscard]] Result<RateLine> parseLine(const JsonNode &node, const QString &path, Currency currency);
/// The ladder under \a key; empty when it is not there. Errors as parseTariff().
[[nodiscard]] Result<std::vector<RateLine>> parseLines(FormatReader &reader, const QString &key, Currency currency,
                                                       size_t most);

} // namespace parkdesk
