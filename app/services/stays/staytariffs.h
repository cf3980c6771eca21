// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/tariffquestion.h"
#include "tariff/splitprice.h"

namespace parkdesk {

/// The tariffs by which a stay is priced: one, or several where a version says that stays are split when it ends.
struct StayTariffs {
    std::shared_ptr<const Tariff> first;
    std::vector<LaterTariff> later;
    VersionChanges changes; ///< of \a later

    /// The one that holds at the end.
    [[nodiscard]] const Tariff &last() const { return later.empty() ? *first : *later.back().tariff; }
    [[nodiscard]] TariffAsks asks() const;
    [[nodiscard]] Result<Charge> quote(const Question &question, const ZoneRules &zone) const;
};

/// Those of a stay that \a version prices from \a span on: another version takes over where it comes into force
/// within the span, as long as the one before says that stays are split. Errors: those of PriceBook::tariff().
[[nodiscard]] Result<StayTariffs> stayTariffs(UnitOfWork &unit, LotId lot, TariffVersionId version,
                                              const TimeSpan &span, PriceBook &prices);

/// Those of a charge that was written. Errors: those of PriceBook::tariff().
[[nodiscard]] Result<StayTariffs> stayTariffs(UnitOfWork &unit, TariffVersionId version, const VersionChanges &changes,
                                              PriceBook &prices);

} // namespace parkdesk
