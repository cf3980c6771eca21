// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// What some parked stays cost so far, for the rows of a list that are in sight.
class StayPrices {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    /// More than fit on any screen; the rest of a question is not priced.
    static constexpr int most = 200;

    struct Question {
        QList<StayId> stays;
    };
    struct Row {
        StayId stay;
        Money soFar; ///< the whole stay to this minute
        Money due; ///< of it, still to pay
    };
    /// Stays that are no longer parked and those without a price are left out.
    using Answer = QList<Row>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
