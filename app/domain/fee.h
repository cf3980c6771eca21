// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"

#include <QString>

#include <algorithm>
#include <optional>

namespace parkdesk {

using FeeId = Id<struct FeeTag>;

/// Why a fee is owed.
enum class FeeKind {
    NoShow, ///< nobody came
    LateCancel, ///< given up when that was no longer free
};

/// How a fee ended without money. The numbers are stored.
enum class FeeEnd {
    Waived = 1,
    TakenBack = 2, ///< the vehicle came after all, or the booking stands again
};

/// What is owed for a booking that was not used.
struct Fee {
    FeeId id;
    StayId stay;
    FeeKind kind = FeeKind::NoShow;
    Money amount;
    Instant owedAt;
    Money paid; ///< for the stay so far

    /// What is still to be paid, never below zero.
    [[nodiscard]] Money due() const
    {
        return Money(std::max<qint64>(amount.minor() - paid.minor(), 0), amount.currency());
    }
    friend bool operator==(const Fee &, const Fee &) = default;
};

/// The public spelling: "no_show".
[[nodiscard]] QString feeKindName(FeeKind kind);
[[nodiscard]] std::optional<FeeKind> feeKindFromName(const QString &name);

} // namespace parkdesk
