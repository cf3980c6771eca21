// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/searchstays.h"

namespace parkdesk {

/// The stays that somebody may mean who turns to the office with a ticket, a booking code or a plate.
class StaysMeant {
public:
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr int mostRows = 20;

    struct Question {
        QString text;
    };
    using Answer = QList<StayRow>; ///< the newest first; none when nothing is called so

    /// Errors: Required on Field::Ticket without a text.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
