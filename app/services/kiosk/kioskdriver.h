// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stay.h"
#include "domain/money.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

namespace parkdesk {

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
    bool mayArrive = false; ///< a booking that may come in now, here
    std::optional<Instant> mayArriveFrom; ///< a booking that may not yet
    bool cardPending = false; ///< whether a card payment went through is being asked
};

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
