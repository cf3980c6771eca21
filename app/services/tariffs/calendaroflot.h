// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// The holidays and events of a lot.
class CalendarOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        qint64 firstDay = 0; ///< days since 1970
        qint64 lastDay = 0; ///< included
    };
    struct Answer {
        QList<CalendarDay> days; ///< by day, kind and name
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
