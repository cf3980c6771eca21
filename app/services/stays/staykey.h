// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stay.h"

#include <QJsonObject>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// How a person names a stay: the stay itself, or what stands on a ticket, a booking or the vehicle.
struct StayKey {
    std::optional<StayId> stay;
    QString text; ///< ticket code, booking code or plate
    std::optional<LotId> lot; ///< where to look for a plate; anywhere when absent

    [[nodiscard]] QJsonObject toJson() const;
};

/// The stay that \a key names; among several of one plate the first in state \a wanted. Errors: UnknownTicket,
/// NotFound or NotInside on Field::Plate, Ambiguous (details "tickets") when twins cannot be told apart, the plate's
/// own.
[[nodiscard]] Result<Stay> resolveStay(UnitOfWork &unit, const StayKey &key, StayState wanted);

/// The same for a deed that a booking or a parked vehicle allows: of one plate, the vehicle that stands here, else the
/// next booking.
[[nodiscard]] Result<Stay> resolveCurrentStay(UnitOfWork &unit, const StayKey &key);

/// The vehicle with that plate that stands in the lot. Errors: the plate's; NotInside, Ambiguous (details "tickets") on
/// Field::Plate.
[[nodiscard]] Result<Stay> resolveParkedPlate(UnitOfWork &unit, LotId lot, const QString &plate);

} // namespace parkdesk
