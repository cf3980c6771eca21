// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignment.h"
#include "domain/lot.h"
#include "services/lots/affectedstay.h"
#include "storage/momentreader.h"

#include <QHash>

namespace parkdesk {

/// A booking that loses its spot, as it was.
struct Homeless {
    StayId stay;
    ClaimHolder holder;
    VehicleType type;
    TimeSpan span; ///< that it needs a place for, from now on
    Spot from;
    bool mayStay = false; ///< where there is no better one
};

/// Where a booking goes.
struct Rehoused {
    Homeless who;
    StayFate fate = StayFate::Unplaced;
    qsizetype spot = -1; ///< number in the housing; -1: nowhere
    QList<int> places;
};

/// The spots of a lot and by whom each place is held from now on, to find out without writing anything where bookings
/// would go. The order is that of the assignment rule.
class Housing {
public:
    Housing(const Lot &lot, Instant now)
        : m_policy(lot.policy)
        , m_now(now)
    {
    }

    /// Its number.
    qsizetype add(const Spot &spot);
    [[nodiscard]] const Spot &spot(qsizetype number) const { return m_rooms.at(number).spot; }
    /// A spot that is not there is no home, and holding it is nothing.
    void hold(SpotId spot, int place, const TimeSpan &span, bool parked);
    void hold(qsizetype number, int place, const TimeSpan &span, bool parked);

    /// Each gets a spot of the same kind, else a larger one, in the order in which they would come.
    [[nodiscard]] QList<Rehoused> rehouse(const QList<Homeless> &homeless);

private:
    struct Room {
        Spot spot;
        QList<QList<TimeSpan>> held; ///< by place
        QList<bool> parked;
    };
    [[nodiscard]] QList<int> freePlaces(const Room &room, const VehicleType &type, const TimeSpan &span) const;
    [[nodiscard]] Rehoused homeFor(const Homeless &who) const;

    AssignmentPolicy m_policy;
    Instant m_now;
    QList<Room> m_rooms;
    QHash<SpotId, qsizetype> m_numbers;
};

/// Claims the places on \a spot for it; without a valid one the booking is unplaced. The caller has taken back what it
/// held.
[[nodiscard]] Done moveInto(UnitOfWork &unit, const Rehoused &rehoused, SpotId spot);

/// What a list shows of it.
[[nodiscard]] AffectedStay affectedOf(const Rehoused &rehoused, const Housing &housing);

} // namespace parkdesk
