// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace parkdesk::architecture {

/// Names of the rules about what stands in a file.
[[nodiscard]] QStringList sourceRuleNames();

/// Every place that breaks a rule of the table in sourcerules.cpp.
[[nodiscard]] QList<Breach> checkSources(const QList<Source> &sources);

} // namespace parkdesk::architecture
