// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QStringList>

#include <optional>

namespace parkdesk {

/// The most spots one pattern or one lot may have.
inline constexpr int mostSpots = 10'000;

/// Labels from a naming pattern. Between braces stands a range, "{01..40}" or "{A..C}", or an open counter "{01}" that
/// runs from there; at most one counter is open and it needs a \a count. Leading zeros set the width. Ranges to the
/// right run fastest: "{A..B}-{1..2}" is, B-1, B-2.
/// Errors: BadPattern on Field::Pattern (no braces but more than one spot, crossed or broken ranges, a label over 20
/// characters, controls), BadNumber on Field::Spots (count below 1 or above mostSpots, or not what the ranges give;
/// details "gives").
[[nodiscard]] Result<QStringList> labelsOfPattern(const QString &pattern, std::optional<int> count);

} // namespace parkdesk
