// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plate.h"
#include "domain/stay.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// A vehicle as it is stored.
struct Vehicle {
    VehicleId id;
    QString shown; ///< empty when its plate was removed
    QString normal; ///< a token when its plate was removed
    std::optional<VehicleTypeId> lastType;
};

/// Stays and the vehicles they point to.
class StayRepository {
public:
    explicit StayRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The vehicle with that plate, made when it is new; its type is remembered. One whose plate was removed is known
    /// by \a token and gets its plate again; an empty token knows none.
    [[nodiscard]] Result<VehicleId> vehicleFor(const Plate &plate, VehicleTypeId type, const QString &token);
    /// After vehicles were added in another way: search finds them by a piece of their plate.
    [[nodiscard]] Done makeVehiclesFindable();
    /// Also one whose plate was removed, unless \a token is empty.
    [[nodiscard]] Result<std::optional<Vehicle>> findVehicle(const Plate &plate, const QString &token = {});
    [[nodiscard]] Result<Vehicle> vehicle(VehicleId id);

    /// What adding a stay needs beside the stay itself.
    struct Addition {
        int twinNumber = 0;
        QString note;
    };
    [[nodiscard]] Result<StayId> add(const Stay &stay, const Addition &addition, Instant now);

    /// Errors of the finders: NotFound.
    [[nodiscard]] Result<Stay> find(StayId stay);
    /// Errors: UnknownTicket on Field::Ticket.
    [[nodiscard]] Result<Stay> findByTicket(const TicketCode &ticket);
    /// Stays of that plate that are reserved or parked, in \a lot or anywhere: parked first, then by start.
    [[nodiscard]] Result<QList<Stay>> currentOfPlate(const Plate &plate, std::optional<LotId> lot);
    /// The no-show of that plate whose period is not over, in \a lot or anywhere. Errors: NotFound on Field::Plate.
    [[nodiscard]] Result<Stay> lateOfPlate(const Plate &plate, std::optional<LotId> lot, Instant now);
    [[nodiscard]] Result<bool> ticketExists(const TicketCode &ticket);

    /// How often a vehicle with that plate stands in the lot, and the number that one more would get.
    struct Twins {
        int parked = 0;
        int nextNumber = 0;
    };
    [[nodiscard]] Result<Twins> twins(LotId lot, VehicleId vehicle);

    /// Whether the vehicle stood in the lot at some time of \a span.
    [[nodiscard]] Result<bool> wasInside(LotId lot, VehicleId vehicle, const TimeSpan &span);

    /// Errors of the moves: IllegalMove; the schema refuses as well.
    [[nodiscard]] Done park(const Stay &stay, Instant now);
    [[nodiscard]] Done setState(const Stay &stay, StayState state);
    [[nodiscard]] Done letOut(const Stay &stay, LeftHow how, ChargeId charge, Instant now);
    /// Names the vehicle of a booking that was made without one.
    [[nodiscard]] Done setVehicle(const Stay &stay, VehicleId vehicle);
    [[nodiscard]] Done setPaidUntil(const Stay &stay, Instant paidUntil);
    /// What was paid no longer opens the exit: more is due.
    [[nodiscard]] Done clearPaidUntil(const Stay &stay);
    [[nodiscard]] Done setBookedUntil(const Stay &stay, Instant until);
    /// The driver was told another end.
    [[nodiscard]] Done setAgreedUntil(const Stay &stay, Instant until);
    /// Another type, and the tariff version that prices it.
    [[nodiscard]] Done setType(const Stay &stay, VehicleTypeId type, std::optional<TariffVersionId> tariff);

    /// Bookings whose hold time or period is over: noShowAt() decides.
    [[nodiscard]] Result<QList<StayId>> noShowCandidates(LotId lot, Duration holdTime, Instant now);
    [[nodiscard]] Result<QList<StayId>> unplaced(LotId lot, Instant now);
    [[nodiscard]] Result<int> countUnplaced(LotId lot, VehicleTypeId type, const TimeSpan &span);

private:
    [[nodiscard]] Result<QList<StayId>> idsOf(class Query &query);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
