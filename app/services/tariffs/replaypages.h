// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tariffs/replaystays.h"

#include <unordered_map>

namespace parkdesk {

/// Asks for the stays of a replay page by page, and adds what a tariff asks about the plate's other stays. Those are
/// kept while the pages go by, so that each stay is read once; where they are asked for, the pages begin as long before
/// as stays are summed.
class ReplayPages {
public:
    ReplayPages(const ReplayPlan::Question &question, const ReplayPlan::Answer &plan,
                int most = StaysToReplay::usualPage);

    /// What to read next; meaningless at the end.
    [[nodiscard]] const StaysToReplay::Question &next() const { return m_next; }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    /// The stays of the page that was asked for, as they are to be priced. None where the replay begins later.
    [[nodiscard]] std::vector<PastStay> take(StaysToReplay::Answer page);

private:
    using OtherStays = std::vector<std::pair<Instant, std::optional<Instant>>>;
    void addOthers(std::vector<PastStay> &stays, const std::vector<VehicleId> &vehicles);

    StaysToReplay::Question m_next;
    Instant m_begin; ///< of the replay
    bool m_atEnd = false;
    std::unordered_map<qint64, OtherStays> m_others; ///< of each vehicle, by entry
};

} // namespace parkdesk
