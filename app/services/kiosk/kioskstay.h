// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/money.h"
#include "domain/stay.h"
#include "services/usecase.h"

namespace parkdesk {

/// What a driver thought of a visit of theirs.
struct KioskReview {
    int stars = 0; ///< 1 to 5
    QString reply; ///< of the office; empty without one
};

/// A stay, for whoever has shown that it is theirs.
struct KioskStay {
    StayId stay;
    LotId lot;
    QString lotName;
    Zone zone;
    bool here = false; ///< in the lot of this kiosk
    StayState state = StayState::Parked;
    QString ticket; ///< as stored; TicketCode::fromText(ticket)->shown() for people
    QString plate; ///< as shown; empty without one
    QString vehicleType; ///< code
    QString spot; ///< label; empty without a place and in a free-choice lot
    std::optional<TimeSpan> booked;
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    Instant until; ///< the end that was agreed
    std::optional<Instant> paidUntil; ///< may drive out until then
    std::optional<Money> due; ///< now, while it is parked; none where no rule gives a price
    Money paid; ///< so far, of the stay
    QString receipt; ///< number of the last one; empty without
    std::optional<Money> cancelFee; ///< what giving the booking up would cost now; none: nothing
    bool mayArrive = false; ///< a booking that may come in now, here
    std::optional<Instant> mayArriveFrom; ///< a booking that may not yet
    bool cardPending = false; ///< whether a card payment went through is being asked
    std::optional<KioskReview> review; ///< their own, of a visit of KioskDriver alone
    bool mayRate = false; ///< for the first time or anew; of a visit of KioskDriver alone
};

/// \a stay as its driver sees it at the kiosk of \a here.
[[nodiscard]] Result<KioskStay> describeAtKiosk(UnitOfWork &unit, const Stay &stay, const Lot &here,
                                                const DeedContext &context);

} // namespace parkdesk
