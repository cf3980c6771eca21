// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demostage.h"

#include "domain/lot.h"

namespace parkdesk {

/// The lots and people of a demo town.
struct DemoOffice {
    struct Place {
        LotId lot;
        DeskId desk;
        Actor past; ///< whose till it was until yesterday
        Actor today;
        Actor manager;
        QList<int> hours; ///< how busy it is, hour by hour
        int dailyVehicles = 0;
        int weekend = 100; ///< percent of a weekday
        int dailyBookings = 0;
        bool takesTrucks = false;
    };
    QList<Place> places;
    Actor owner;
    std::shared_ptr<const OfficeKey> key; ///< of what is sealed
    Zone zone;
    QList<DemoLogin> logins;
    QStringList formerLogins; ///< they work here no more when the history is over
    SealedPassword kioskSecret;
};

/// Opens the office at the stage's moment. Errors: AlreadyInitialised; those of the database.
[[nodiscard]] Result<DemoOffice> openDemoOffice(DemoStage &stage, const Passwords &passwords);

/// When the history is over: a kiosk gets an account and a desk of its own in the first lot; the name of the desk.
[[nodiscard]] Result<QString> addDemoKiosk(DemoStage &stage, const DemoOffice &office);

/// The people of today open their shifts.
[[nodiscard]] Done startDemoDay(DemoStage &stage, DemoOffice &office);

} // namespace parkdesk
