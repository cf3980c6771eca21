// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/openinghours.h"
#include "domain/vehicletype.h"

#include <QList>
#include <QMap>

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
    /// One that is out of use is found here alone.
    [[nodiscard]] Result<Lot> find(LotId lot);
    /// The lock alone, also of a lot that is out of use. Errors: NotFound.
    [[nodiscard]] Done hold(LotId lot);
    /// The lot with its row locked until the unit ends: first thing in every unit that claims places in it.
    [[nodiscard]] Result<Lot> lock(LotId lot);
    [[nodiscard]] Result<LotId> findByName(const QString &name);
    [[nodiscard]] Result<QList<Lot>> all();
    /// Those out of use too, which have a past.
    [[nodiscard]] Result<QList<Lot>> allEver();
    /// Errors: AlreadyExists on Field::Name.
    [[nodiscard]] Result<LotId> add(const Lot &lot, Instant now);

    /// Everything that was typed in about it. Errors: AlreadyExists on Field::Name.
    [[nodiscard]] Done set(const Lot &lot);
    /// By a lot that is retired too.
    [[nodiscard]] Result<bool> isNameTaken(const QString &name);
    [[nodiscard]] Done retire(LotId lot, Instant now);
    [[nodiscard]] Result<bool> hasStays(LotId lot);
    [[nodiscard]] Result<int> countOpenShifts(LotId lot);
    [[nodiscard]] Result<QMap<QString, QString>> tags(LotId lot);
    [[nodiscard]] Done setTags(LotId lot, const QMap<QString, QString> &tags);
    [[nodiscard]] Done setOpeningHours(LotId lot, const OpeningHours &opening);
    [[nodiscard]] Done setStayLengths(LotId lot, const QMap<VehicleTypeId, StayLengths> &lengths);

    /// A vehicle inside, or a booking that has not fallen.
    struct CurrentStay {
        StayId stay;
        bool parked = false;
        QString plate;
        QString ticket;
        QString vehicleType;
        TimeSpan span;
        QString spot; ///< empty without a place
    };
    [[nodiscard]] Result<QList<CurrentStay>> currentStays(LotId lot);

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
    [[nodiscard]] Result<QList<Lot>> lotsOf(QLatin1StringView statement);
    UnitOfWork &m_unit;
};

} // namespace parkdesk
