// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "services/usecase.h"

namespace parkdesk {

/// The plan of a lot, to show it or to begin a draft with. Spots that nobody has drawn lie in rows.
class ReadLotPlan {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        bool pictures = true; ///< false: without the images, which may be large
    };
    using Answer = LotPlan;

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
