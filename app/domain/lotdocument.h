// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "domain/lotsettings.h"

namespace parkdesk {

/// A lot as a file describes it: levels, zones and spots have negative numbers of the file's own, no row stands behind
/// them.
struct LotDocument {
    LotSettings settings;
    LotPlan plan;

    friend bool operator==(const LotDocument &, const LotDocument &) = default;
};

/// \a document as a file would hold it: levels, zones and spots numbered from -1 downwards in their order, no lot, no
/// revision. Two lots are equal in all that a file can say when these are.
[[nodiscard]] LotDocument renumbered(LotDocument document);

} // namespace parkdesk
