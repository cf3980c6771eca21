// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/driver.h"
#include "domain/ids.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>

namespace parkdesk {

class Query;
class UnitOfWork;

/// A registered driver as stored: what tells who it is stands sealed, and is empty where it is not known.
struct DriverRow {
    DriverId id;
    qint64 number = 0; ///< that people say
    DriverState state = DriverState::Active;
    std::optional<DriverId> mergedInto;
    DriverOrigin origin = DriverOrigin::Desk;
    QString language = QStringLiteral("en");
    bool reminders = true;
    QByteArray name;
    QByteArray mail;
    QByteArray phone;
    QByteArray address;
    QByteArray note;
    QByteArray reason; ///< of a suspension
    QByteArray mailIndex;
    QByteArray phoneIndex;
    QByteArray cardIndex;
    std::optional<Instant> mailProvenAt;
    QString passwordProof; ///< empty without a password
    Instant createdAt;
    std::optional<StaffId> createdBy;
};

/// A vehicle of a driver.
struct DriverVehicleRow {
    DriverVehicleId id;
    VehicleId vehicle;
    QString plate; ///< as shown
    QString normal;
    QString vehicleType; ///< code
    bool primary = false;
    Instant addedAt;
    bool inside = false; ///< stands somewhere now
    std::optional<Instant> lastStay; ///< of this driver with it
};

/// Accounts, their vehicles and their stays.
class DriverRepository {
public:
    explicit DriverRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Makes an account without anything in it that is sealed: that belongs to its id. Errors: Conflict when two are
    /// made at one moment.
    [[nodiscard]] Result<DriverId> add(const DriverRow &driver, Instant now);
    /// Everything that may change. Errors: AlreadyExists on Field::Mail and Field::Phone, when another has it.
    [[nodiscard]] Done set(const DriverRow &driver);
    /// Erased or merged: every field is emptied, vehicles and codes go.
    [[nodiscard]] Done empty(const DriverRow &driver, std::optional<DriverId> into);

    /// Nobody else changes the account until this unit is done. Errors: NotFound on Field::Driver.
    [[nodiscard]] Result<DriverRow> hold(DriverId driver);
    /// Errors: NotFound on Field::Driver.
    [[nodiscard]] Result<DriverRow> find(DriverId driver);
    [[nodiscard]] Result<std::optional<DriverRow>> findByNumber(qint64 number);
    [[nodiscard]] Result<std::optional<DriverRow>> findByMail(const QByteArray &index);
    [[nodiscard]] Result<std::optional<DriverRow>> findByPhone(const QByteArray &index);
    [[nodiscard]] Result<std::optional<DriverRow>> findByCard(const QByteArray &index);
    /// By number, those behind \a afterNumber.
    [[nodiscard]] Result<QList<DriverRow>> page(qint64 afterNumber, std::optional<DriverState> state, int most);
    [[nodiscard]] Result<int> count();

    struct SealedName {
        DriverId driver;
        QByteArray name;
    };
    /// Of all that are neither erased nor merged.
    [[nodiscard]] Result<QList<SealedName>> names();

    /// The primary one first.
    [[nodiscard]] Result<QList<DriverVehicleRow>> vehicles(DriverId driver);
    [[nodiscard]] Result<DriverVehicleId> addVehicle(DriverId driver, const DriverVehicleRow &vehicle,
                                                     VehicleTypeId type, Instant now);
    [[nodiscard]] Done setVehicleType(DriverId driver, DriverVehicleId vehicle, VehicleTypeId type);
    [[nodiscard]] Done setPrimary(DriverId driver, DriverVehicleId vehicle);
    [[nodiscard]] Done dropVehicle(DriverId driver, DriverVehicleId vehicle);
    /// Whose vehicle it is; several where people share one.
    [[nodiscard]] Result<QList<DriverId>> driversOf(VehicleId vehicle);

    /// Whoever calls this tells the unit of it, unless the stay is new.
    [[nodiscard]] Done nameStay(StayId stay, std::optional<DriverId> driver);
    [[nodiscard]] Result<std::optional<DriverId>> driverOf(StayId stay);
    /// All stays of \a from are those of \a into from now on; how many.
    [[nodiscard]] Result<int> moveStays(DriverId from, DriverId into);

private:
    [[nodiscard]] Result<std::optional<DriverRow>> maybeRow(Query &query);
    [[nodiscard]] Done refuseTaken(const DriverRow &driver);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
