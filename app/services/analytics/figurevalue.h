// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

#include <optional>

namespace parkdesk {

/// \a figure times \a factor to the nearest integer, halves away from zero; absent where there are no data.
[[nodiscard]] std::optional<qint64> scaled(const Figure &figure, qint64 factor);

/// \a figure as a decimal number with a point and \a decimals digits after it: "0.6340".
[[nodiscard]] QString decimalText(const Figure &figure, qint64 factor, int decimals);

} // namespace parkdesk
