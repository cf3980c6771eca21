// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/spot.h"

#include <QList>
#include <QUuid>

namespace parkdesk {

class UnitOfWork;

/// What a lot allows of bookings, and what is known of each beside its stay.
class BookingRepository {
public:
    explicit BookingRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<BookingRules> rules(LotId lot);
    /// Other fees hold for bookings that are made from \a now on.
    [[nodiscard]] Done setRules(LotId lot, const BookingRules &rules, Instant now);
    /// Bookings of a vehicle in the lot that have not come yet.
    [[nodiscard]] Result<int> countOpen(LotId lot, VehicleId vehicle);
    /// The same of a driver.
    [[nodiscard]] Result<int> countOpen(LotId lot, DriverId driver);
    /// Of a booking that was just made: whether a person chose its spot, and what it asked for.
    [[nodiscard]] Done noteWish(StayId stay, bool chosen, SpotFeatures asked);
    /// Of one that was made by a deed which is not about it alone: the deed's command.
    [[nodiscard]] Done noteJoint(StayId stay, const QUuid &command);
    /// Its driver is still to be told that it is made, which takes the office's key; with the command of its deed.
    [[nodiscard]] Done noteUntold(StayId stay, const QUuid &command);
    struct Untold {
        StayId stay;
        QUuid command;
        LotId lot;
    };
    /// Those of one deed beside each other.
    [[nodiscard]] Result<QList<Untold>> untold();
    [[nodiscard]] Done dropUntold(StayId stay);
    /// Whether a person chose the spot that \a stay has now.
    [[nodiscard]] Done setChosen(StayId stay, bool chosen);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
