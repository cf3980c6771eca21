// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

#include <vector>

namespace parkdesk {

/// A tariff that takes over while a vehicle stands there.
struct LaterTariff {
    Instant from;
    std::shared_ptr<const Tariff> tariff;
};

/// The price of a stay that is split where its tariff changes: by \a first up to the first of \a later (ascending), by
/// that one up to the next, and so on. Each part is priced like a stay of its own, but the entrance fee is paid once,
/// sums of a plate count the parts before, and overstay, late payment and validations belong to the last part; cash is
/// rounded once, by the last tariff. The lines are those of the parts, a line of kind Change between them. A lost
/// ticket and a booking that was not used are priced by \a first alone. Errors: those of quote().
[[nodiscard]] Result<Charge> quoteSplit(const Tariff &first, const std::vector<LaterTariff> &later,
                                        const Question &question, const ZoneRules &zone);

} // namespace parkdesk
