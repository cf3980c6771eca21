// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskstay.h"

namespace parkdesk {

/// What was scanned or typed. A code shows its stay; a plate shows no more than that the vehicle is here, unless it is
/// that of the driver who is logged in.
class KioskFind {
public:
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Question {
        QString text; ///< ticket, booking code, driver's card, plate
        DriverId driver; ///< who is logged in; invalid: nobody
    };
    enum class Meaning {
        Nothing, ///< neither a code nor a plate, or a code that nobody has: see `problem`
        Card, ///< of a driver: Gate::logInDriver() with it
        NewPlate, ///< neither here nor booked: may park now
        Parked,
        Booked, ///< here, may arrive now
        BookedLater, ///< or in another lot
        Gone, ///< the stay is over
        Several, ///< two vehicles with that plate stand here: only the ticket tells
    };
    struct Answer {
        Meaning meaning = Meaning::Nothing;
        QString plate; ///< as shown, of what was typed
        QString vehicleType; ///< code, of the stay told or of a vehicle of the driver logged in; else empty
        QString maskedSpot; ///< "A···" of what a plate found
        bool payByPlate = false; ///< parked here and of nobody registered: KioskKey::plate may pay and leave
        std::optional<KioskStay> stay; ///< by a code, or of the driver logged in
        std::optional<Error> problem;
    };

    /// Errors: those of lotOfKiosk().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
