// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QHash>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// How many drivers there are, and how many of them come. Nothing that tells who they are.
class DriverCountReader {
public:
    explicit DriverCountReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Accounts {
        qint64 registered = 0; ///< before the end of the period
        qint64 fresh = 0; ///< of these, within it
    };
    /// Accounts that are there today.
    [[nodiscard]] Result<Accounts> accounts(const TimeSpan &span);
    /// Registered before \a span, and not come within it, anywhere.
    [[nodiscard]] Result<qint64> unseen(const TimeSpan &span);
    /// How often each of them came into a lot within \a span.
    [[nodiscard]] Result<QHash<DriverId, qint64>> visits(LotId lot, const TimeSpan &span,
                                                         std::optional<VehicleTypeId> type);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
