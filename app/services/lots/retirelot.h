// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/affectedstay.h"
#include "services/usecase.h"

namespace parkdesk {

/// Who is in the way of retiring a lot.
class RetirePreview {
public:
    static constexpr Permission permission = Permission::ManageLots;

    struct Question {
        LotId lot;
    };
    struct Answer {
        QList<AffectedStay> inside;
        QList<AffectedStay> bookings; ///< to be cancelled or moved first
        int openShifts = 0; ///< at its desks
        bool lastLot = false;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Takes a lot out of use. Nothing that happened there is lost; its name stays taken.
class RetireLot {
public:
    static constexpr QLatin1StringView kind {"retire_lot"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        LotId lot;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        LotId lot;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; LotInUse (details "inside", "bookings", "shifts"); LastLot.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
