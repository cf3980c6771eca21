// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// The ladder under \a key; empty when it is not there. Errors as parseTariff().
[[nodiscard]] Result<std::vector<RateLine>> parseLines(FormatReader &reader, const QString &key, Currency currency,
                                                       size_t most);
[[nodiscard]] Result<RateWindow> parseWindow(const JsonNode &node, const QString &path, Currency currency);

/// An array of different words out of \a known; those of \a reserved are NotSupported.
[[nodiscard]] Result<std::vector<QString>> parseWordList(FormatReader &reader, const QString &key,
                                                         const QStringList &known, const QStringList &reserved);

} // namespace parkdesk
