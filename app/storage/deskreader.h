// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// Spots and places that one vehicle type may use, less those that are closed.
struct SpotTotals {
    int spots = 0;
    int places = 0;
    int occupiedSpots = 0;
    int occupiedPlaces = 0;
};

/// Places of a lot.
struct LotTotals {
    int places = 0; ///< supply: less those that are closed when the period begins
    int occupied = 0; ///< under parked stays
    int booked = 0; ///< under bookings in a period
    int closed = 0;
};

struct ParkedRecord {
    StayId stay;
    QString plate;
    QString ticket;
    QString vehicleType;
    QString spot;
    Instant enteredAt;
    Instant agreedUntil;
    std::optional<Instant> paidUntil;
};

struct DueRecord {
    StayId stay;
    QString plate;
    QString ticket;
    QString vehicleType;
    QString spot; ///< empty: unplaced
    TimeSpan booked;
};

/// A journal row about a stay, and what became of the deed.
struct DoneRecord {
    qint64 journal = 0;
    QString deed;
    Instant at;
    StayId stay;
    QString plate;
    QString ticket;
    QJsonObject outcome;
    std::optional<StaffId> staff;
    std::optional<DeskId> desk;
    bool countered = false; ///< it was taken back
    QString laterDeed; ///< the last one after it that still stands on the same stay; empty when there is none
    StayState state = StayState::Reserved; ///< of the stay, now
    std::optional<Instant> leftAt;
    LotId lot;
};

/// The record in the current row of `last_done`, `last_deeds_of_person` or `deed_by_id`.
[[nodiscard]] DoneRecord doneRecordOf(const Query &row);

/// The rows behind the desk page.
class DeskReader {
public:
    explicit DeskReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<SpotTotals> totalsOf(LotId lot, VehicleTypeId type, Instant now);
    [[nodiscard]] Result<LotTotals> totalsOf(LotId lot, const TimeSpan &period);
    [[nodiscard]] Result<QList<ParkedRecord>> parked(LotId lot, int most);
    [[nodiscard]] Result<int> countParked(LotId lot);
    [[nodiscard]] Result<QList<DueRecord>> due(LotId lot, int most);
    /// The newest first.
    [[nodiscard]] Result<QList<DoneRecord>> done(LotId lot, int most);
    [[nodiscard]] Result<QList<DoneRecord>> doneBy(StaffId staff, int most);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
