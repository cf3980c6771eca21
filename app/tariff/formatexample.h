// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// One member of `examples`. Errors as parseTariff().
[[nodiscard]] Result<TariffExample> parseExample(const JsonNode &node, const QString &path, Currency currency);

} // namespace parkdesk
