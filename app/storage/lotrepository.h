// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/openinghours.h"
#include "domain/vehicletype.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// Lots and the vehicle types they serve.
class LotRepository {
public:
    explicit LotRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Errors of all finders: UnknownLot on Field::Lot.
    [[nodiscard]] Result<Lot> find(LotId lot);
    /// The lot with its row locked until the unit ends: first thing in every unit that claims places in it.
    [[nodiscard]] Result<Lot> lock(LotId lot);
    [[nodiscard]] Result<LotId> findByName(const QString &name);
    [[nodiscard]] Result<QList<Lot>> all();
    /// Errors: AlreadyExists on Field::Name.
    [[nodiscard]] Result<LotId> add(const Lot &lot, Instant now);

    [[nodiscard]] Result<StayLengths> stayLengths(LotId lot, VehicleTypeId type);
    [[nodiscard]] Done addStayLengths(LotId lot, VehicleTypeId type, const StayLengths &lengths);

    /// When the lot lets vehicles in; without rows it is always open.
    [[nodiscard]] Result<OpeningHours> openingHours(LotId lot);
    [[nodiscard]] Done addOpeningHours(LotId lot, const OpeningHours &opening);

    [[nodiscard]] Result<QList<VehicleType>> vehicleTypes();
    /// Errors: UnknownVehicleType on Field::VehicleType.
    [[nodiscard]] Result<VehicleType> vehicleType(const QString &code);
    [[nodiscard]] Result<VehicleType> vehicleType(VehicleTypeId id);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
