// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plancheck.h"
#include "domain/plandiff.h"
#include "services/lots/affectedstay.h"
#include "services/usecase.h"

namespace parkdesk {

/// What would happen if a draft were applied now.
class PlanDryRun {
public:
    static constexpr Permission permission = Permission::ManageLots;

    struct Question {
        LotPlan draft;
    };
    struct Answer {
        LotPlan current; ///< the plan as it is now, without pictures
        bool outdated = false; ///< the draft began with another revision than the current one
        QList<PlanIssue> issues;
        PlanDiff diff; ///< from current to draft
        QList<AffectedStay> affected; ///< in the order in which they would come
        int deleted = 0; ///< spots that go without a trace
        int retired = 0; ///< spots that go but are kept for what happened on them

        /// ApplyPlan would do it.
        [[nodiscard]] bool applies() const;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
