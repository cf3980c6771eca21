// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "services/lots/affectedstay.h"
#include "services/usecase.h"

namespace parkdesk {

/// Makes a lot what a draft says: spots come, change, move and go. Bookings on spots that go get an equal, then a
/// larger one, else are unplaced. A spot without history is deleted, another retired.
class ApplyPlan {
public:
    static constexpr QLatin1StringView kind {"apply_plan"};
    static constexpr Permission permission = Permission::ManageLots;

    struct Command {
        LotPlan draft;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        LotId lot;
        qint64 revision = 0; ///< of the plan now
        int added = 0;
        int changed = 0;
        int moved = 0;
        int deleted = 0;
        int retired = 0;
        QList<StayMoved> stays; ///< every one that lost its spot or holds one that changed
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; PlanOutdated (details "revision") when somebody else applied another one; PlanInvalid
    /// (details "problem", "label", "index") for the first issue that stops it; SpotOccupied (details "spot", "count")
    /// when a vehicle stands on a spot that goes or gets another number of places; Unchanged.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
