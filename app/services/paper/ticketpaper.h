// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paper/paperfacts.h"
#include "tariff/tariff.h"

#include <memory>

namespace parkdesk {

/// What stands on the ticket of a parked vehicle, and on the slip of a booking. Read anew for each print: paper is
/// made from data and kept nowhere.
class TicketPaper {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayId stay;
    };
    struct Answer : PaperFacts {
        std::shared_ptr<const Tariff> tariff; ///< that prices this stay; null without one
        Instant asOf;
    };

    /// Errors: NotFound.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
