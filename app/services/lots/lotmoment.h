// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"
#include "services/health/timings.h"
#include "services/usecase.h"

namespace parkdesk {

/// What a place is filled with.
enum class PlaceState {
    Free,
    Reserved, ///< a booking holds it, or begins within LotMoment::soon
    Occupied,
    OverTime, ///< a vehicle stands there beyond the end that it was told by then, and had not paid by then
    Closed,
};

/// One place at one moment.
struct PlaceMoment {
    SpotId spot;
    int place = 0;
    PlaceState state = PlaceState::Free;
    // whom it is held by
    StayId stay; ///< not valid: nobody, or a closure
    QString plate; ///< empty without one
    QString ticket;
    QString vehicleType; ///< code
    Instant since; ///< entry, start of the booking or of the closure
    Instant until; ///< the end that was agreed by then, end of the booking or of the closure
    bool paid = false; ///< and may drive out without paying more
    ClosureId closure;
    QString reason; ///< of the closure
    // who comes next
    std::optional<Instant> nextFrom;
    StayId nextStay; ///< not valid: a closure
    QString nextPlate;

    friend bool operator==(const PlaceMoment &, const PlaceMoment &) = default;
};

/// A lot at any minute, past or planned: who stood, stands or will stand where.
class LotMoment {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr Work work = Work::Map;
    static constexpr Duration soon = hours(1);

    struct Question {
        LotId lot;
        std::optional<Instant> at; ///< absent: now
    };
    /// A vehicle without a marked spot.
    struct Overflow {
        QString spot;
        PlaceMoment held;
        friend bool operator==(const Overflow &, const Overflow &) = default;
    };
    struct Answer {
        LotId lot;
        Instant at;
        Instant now; ///< when it was read
        qint64 revision = 0; ///< of the plan: another one is to be read again
        QList<PlaceMoment> places; ///< of all spots in the order of the plan, then by number
        QList<Overflow> overflow;
        int unplaced = 0; ///< bookings of that moment without a place
        int supply = 0; ///< places less closed
        int occupied = 0; ///< places, overflow included
        int reserved = 0;
        int closed = 0;
    };

    /// Errors: UnknownLot, BadTime.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What became of a stay between two moments.
struct MomentChange {
    enum class Kind { Came, Left, Moved } kind = Kind::Came;
    StayId stay;
    QString plate;
    QString vehicleType;
    SpotId from; ///< where it stood at the earlier moment; not valid: outside
    SpotId to; ///< where it stands at the later one

    friend bool operator==(const MomentChange &, const MomentChange &) = default;
};

/// Vehicles (not bookings) that came, left or moved, in the order of the places. The same either way round but for
/// coming and leaving.
[[nodiscard]] QList<MomentChange> diffOfMoments(const LotMoment::Answer &before, const LotMoment::Answer &after);

} // namespace parkdesk
