// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskstay.h"

namespace parkdesk {

/// All that a driver sees of themselves.
class KioskDriver {
public:
    static constexpr Permission permission = Permission::ServeDrivers;
    static constexpr int mostVisits = 30; ///< the newest
    static constexpr int mostBookings = 20;
    static constexpr int mostLots = 5;
    static constexpr int months = 12;

    struct Question {
        DriverId driver; ///< who is logged in
    };
    struct Vehicle {
        QString plate; ///< as shown
        QString vehicleType; ///< code
        bool primary = false;
    };
    struct Month {
        int year = 0;
        int month = 1;
        Money paid;
    };
    struct Favourite {
        LotId lot;
        QString name;
        qint64 visits = 0; ///< of the last year
    };
    struct Answer {
        DriverId driver; ///< the account that was kept, where two were merged
        QString name;
        QString mail;
        QString number; ///< "D-12345"
        QString language;
        QList<Vehicle> vehicles; ///< the primary one first
        QList<KioskStay> active; ///< parked, those here first
        QList<KioskStay> bookings; ///< the next first
        QList<KioskStay> visits; ///< that are over, the newest first
        QList<Month> spend; ///< of the last twelve months those with payments, the newest first; one a currency
        QList<Favourite> favourites; ///< most often first
        Instant asOf;
    };

    /// Errors: NotFound on Field::Driver; DriverErased, DriverSuspended on Field::Driver; those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
