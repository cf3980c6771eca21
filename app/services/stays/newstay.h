// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stay.h"
#include "domain/vehicletype.h"

#include <optional>

namespace parkdesk {

class UnitOfWork;
struct DeedContext;

/// Whether a stay can be made without a plate.
enum class PlateNeed {
    UnlessOptionalOrNoted, ///< a walk-in: a type without plates, or a note that tells the vehicle
    Never, ///< a booking: the vehicle may be named when it comes
};

/// What was typed about a vehicle.
struct NewcomerRequest {
    QString plate;
    QString note;
    QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
    PlateNeed need = PlateNeed::UnlessOptionalOrNoted;
};

/// A vehicle that is to get a stay.
struct Newcomer {
    VehicleType type;
    std::optional<VehicleId> vehicle;
};

/// Reads the plate and type, and stores the vehicle. Errors: the plate's; Required on Field::Plate; TooLong on
/// Field::Note; UnknownVehicleType.
[[nodiscard]] Result<Newcomer> newcomerOf(UnitOfWork &unit, const NewcomerRequest &request, const DeedContext &context);

/// The code for a command's ticket: the same at every try of the same command.
[[nodiscard]] Result<TicketCode> newTicket(UnitOfWork &unit, const QUuid &command);

/// The tariff version that will price a stay which is entered or booked at \a at; nothing when the lot has none yet.
[[nodiscard]] Result<std::optional<TariffVersionId>> tariffInForce(UnitOfWork &unit, LotId lot, Instant at);

} // namespace parkdesk
