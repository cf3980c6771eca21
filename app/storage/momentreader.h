// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/spot.h"
#include "domain/stay.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// Where a place belongs. The numbers are those of the statements.
enum class PlaceKind {
    OfPlan = 0,
    Overflow = 1,
    Gone = 2, ///< of a spot that was retired since
};

/// A stay as a claim shows it.
struct ClaimHolder {
    StayId stay; ///< not valid: a closure, or nobody
    QString ticket;
    QString plate;
    QString vehicleType;
};

/// A place at one moment, as the rows have it.
struct PlaceRecord {
    SpotId spot;
    int place = 0;
    QString label;
    PlaceKind kind = PlaceKind::OfPlan;
    struct Held {
        ClaimId claim;
        bool parked = false;
        TimeSpan span;
        ClaimHolder holder;
        std::optional<Instant> enteredAt;
        std::optional<Instant> leftAt;
        std::optional<Instant> bookedUntil;
        std::optional<Instant> paidUntil;
        Instant agreedUntil; ///< of a stay: the end that the driver was told last
        ClosureId closure;
        QString reason;
        TimeSpan closed; ///< the whole closure
    };
    std::optional<Held> held;
    struct Next {
        TimeSpan span;
        ClaimHolder holder;
        std::optional<Instant> bookedAt;
    };
    std::optional<Next> next;
};

/// A claim that meets a period.
struct BarRecord {
    SpotId spot;
    int place = 0;
    QString label;
    int places = 1;
    PlaceKind kind = PlaceKind::OfPlan;
    ClaimId claim;
    bool parked = false;
    TimeSpan span;
    ClaimHolder holder;
    StayState state = StayState::Reserved;
    std::optional<TimeSpan> booked;
    std::optional<Instant> paidUntil;
    std::optional<Instant> enteredAt;
    Instant agreedUntil; ///< of a stay: the end that the driver was told last
    ClosureId closure;
    QString reason;
};

/// A claim that has not ended, with what of its stay a change of the plan asks for.
struct CurrentClaim {
    ClaimId claim;
    SpotId spot;
    int place = 0;
    TimeSpan span;
    bool parked = false;
    ClaimHolder holder; ///< without the vehicle type's code
    VehicleTypeId type;
    StayState state = StayState::Reserved;
    ClosureId closure;
    std::optional<TimeSpan> booked;
};

/// What was known of a stay's ends at a moment and became another since. Absent: what is known now.
struct FormerEnds {
    std::optional<Instant> agreed;
    std::optional<std::optional<Instant>> paid; ///< the inner one is absent: nothing was paid then
};

struct UnplacedRecord {
    ClaimHolder holder;
    TimeSpan booked;
};

/// Who is where when: the rows behind map and rack.
class MomentReader {
public:
    explicit MomentReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    [[nodiscard]] Result<QList<PlaceRecord>> at(LotId lot, Instant at);
    /// Of the stays that held a place of the lot at a moment of the past.
    [[nodiscard]] Result<QHash<StayId, FormerEnds>> endsAt(LotId lot, Instant at);
    [[nodiscard]] Result<QList<BarRecord>> bars(LotId lot, const TimeSpan &span);
    [[nodiscard]] Result<QList<UnplacedRecord>> unplaced(LotId lot, const TimeSpan &span);
    /// By their start.
    [[nodiscard]] Result<QList<CurrentClaim>> fromNow(LotId lot, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
