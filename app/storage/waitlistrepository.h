// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/stay.h"
#include "domain/waiting.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// Who waits for a booking. What has ended is kept.
class WaitlistRepository {
public:
    explicit WaitlistRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// \a waiting as it will be; its id is given. \a staff is who wrote it down.
    [[nodiscard]] Result<WaitingId> add(const Waiting &waiting, StaffId staff, Instant now);
    /// Errors: NotFound.
    [[nodiscard]] Result<Waiting> find(WaitingId waiting);
    /// Those that wait or have an offer, the first first.
    [[nodiscard]] Result<QList<Waiting>> ofLot(LotId lot);
    /// \a stay holds its place until then.
    [[nodiscard]] Done offer(const Waiting &waiting, StayId stay, Instant until);
    /// \a booking only holds a place that was offered: nobody has taken it yet.
    [[nodiscard]] Result<bool> isOffer(const Stay &booking);
    /// Offers that hold at \a now and were not mailed yet.
    [[nodiscard]] Result<QList<Waiting>> untoldOffers(Instant now);
    /// The offer was mailed, or there is nobody to mail it to.
    [[nodiscard]] Done markTold(WaitingId waiting);
    [[nodiscard]] Done end(const Waiting &waiting, WaitingState endedAs, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
