// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/usecase.h"

namespace parkdesk {

/// How somebody at a kiosk names a stay, and by what right. Either of the first two suffices for everything; a plate is
/// no proof, since it can be read by everybody.
struct KioskKey {
    DriverId driver; ///< who is logged in; invalid: nobody
    StayId stay; ///< with a driver alone: one of theirs
    QString code; ///< the ticket or booking code that was scanned or typed
    QString plate; ///< a vehicle that stands in the lot of this kiosk, of the driver logged in or of nobody registered

    [[nodiscard]] QJsonObject toJson() const;
};

/// The lot in which this kiosk stands. Errors: NoOpenShift on Field::Desk away from any desk; UnknownLot.
[[nodiscard]] Result<Lot> lotOfKiosk(UnitOfWork &unit, const DeedContext &context);

/// The stay that \a key has a right to; that of another driver does not exist here. Errors: NotFound on Field::Ticket,
/// for a code, or on Field::Plate; Ambiguous on Field::Plate, without saying which.
[[nodiscard]] Result<Stay> stayAtKiosk(UnitOfWork &unit, const KioskKey &key, const DeedContext &context);

/// The same where a plate is not enough. Errors also: Required on Field::Ticket for a plate alone.
[[nodiscard]] Result<Stay> provenStay(UnitOfWork &unit, const KioskKey &key, const DeedContext &context);

/// Who is logged in. Errors: those of liveDriver(); Required on Field::Driver; DriverSuspended on Field::Driver.
[[nodiscard]] Done checkKioskDriver(UnitOfWork &unit, DriverId driver);

/// What stands on a spot's sign with all but its first sign hidden: "A···"; empty for none.
[[nodiscard]] QString maskedSpot(const QString &label);

} // namespace parkdesk
