// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/stays/quotestay.h"

namespace parkdesk {

/// What leaving this lot costs now. By a plate alone neither ticket nor whole spot is told.
class KioskQuote {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Question {
        KioskKey key;
    };
    using Answer = QuoteStay::Answer;

    /// Errors: those of stayAtKiosk(); NotInside (details "state"); CardPending while a card payment of it is not
    /// known; NoTariff and NotAvailable where only the office can say a price.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
