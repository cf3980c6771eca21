// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"
#include "services/stays/staykey.h"

namespace parkdesk {

/// What leaving would cost now: shown before anything is paid.
class QuoteStay {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayKey key;
        bool lostTicket = false; ///< priced by the tariff's rule for that, if it has one
        /// Answers with `unpriced` where no rule gives a price, so that a manager may name one.
        bool evenUnpriced = false;
        std::optional<Instant> exitAt = {}; ///< of an exit later than now, to tell what it would cost
    };
    struct Answer {
        Price price;
        LotId lot;
        QString lotName;
        Zone zone;
        QString ticket; ///< as stored
        QString plate; ///< as shown; empty without one
        QString vehicleType; ///< code
        QString spot; ///< label; empty in a free-choice lot
        Instant enteredAt;
        Instant heldUntil; ///< the quote is accepted until then
        std::optional<Instant> paidUntil;
        std::optional<Error> unpriced; ///< NoTariff or NotAvailable: `price` is what was paid, nothing more
    };

    /// Errors: those of resolveStay() and priceOf(); NotInside when the stay is not parked (details "state").
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
