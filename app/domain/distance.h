// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"

namespace parkdesk {

/// From one place to the other as the crow flies, in metres: good to a percent within a region.
[[nodiscard]] qint64 metresBetween(const GeoPoint &a, const GeoPoint &b);

} // namespace parkdesk
