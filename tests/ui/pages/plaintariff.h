// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/jsonreader.h"

namespace parkdesk::test {

/// \a root without what says only what holds anyway; seconds of times too, where there are none.
[[nodiscard]] JsonNode withoutDefaults(const JsonNode &root);

/// Short names by place: tables are called by their number, rules that others speak of too; all other short names go.
[[nodiscard]] JsonNode withPlainIds(const JsonNode &root);

} // namespace parkdesk::test
