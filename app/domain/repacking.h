// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignment.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

namespace parkdesk {

/// The claims of one lot, and the question which bookings would have to go elsewhere so that one more fits: the fewest,
/// three at most. A plain value without a clock: the same lot gives the same answer, and gives up at the same step.
class PackedLot {
public:
    /// A booking that may be given another spot.
    struct Booking {
        StayId stay;
        SpotWish wish; ///< with what it asked for, and what its spot is kept for
        int leastClass = 0; ///< of the spot that it has: no smaller one
        TimeSpan span;
    };
    /// One booking, or the new one, on its new places.
    struct Move {
        int booking = -1; ///< its number; -1: the new one
        int spot = 0;
        QList<int> places;
    };
    struct Answer {
        bool fits = false;
        QList<Move> moves; ///< the new one first; none when it does not fit
        bool gaveUp = false; ///< there were too many ways to try: it may fit nevertheless
    };

    /// Spots are told in the order in which they are given (goesBefore()). \a price is the word by which a tariff knows
    /// the zone: no booking goes where another price may hold. Returns its number.
    int addSpot(const Spot &spot, const QString &price);
    [[nodiscard]] const Spot &spot(int number) const { return m_spots.at(number).spot; }
    /// Somebody who stays: a vehicle, a closure, a booking that may not move.
    void hold(int spot, int place, const TimeSpan &span, bool parked);
    /// A booking that may move, on the places that it has. Returns its number.
    int addBooking(const Booking &booking, int spot, const QList<int> &places);
    [[nodiscard]] const Booking &booking(int number) const { return m_bookings.at(number).facts; }
    [[nodiscard]] int spotOf(int booking) const { return m_bookings.at(booking).spot; }

    /// How \a wish would find room for \a span with \a most moves at most. \a beginsNow leaves out every place on which
    /// a vehicle stands. \a steps bounds the work; 25 million or so are done in a second.
    [[nodiscard]] Answer makeRoom(const SpotWish &wish, const TimeSpan &span, bool beginsNow, int most = 3,
                                  qint64 steps = 3'000'000) const;

private:
    friend class RoomSearch;
    struct Held {
        TimeSpan span;
        int booking = -1; ///< -1: stays
        bool parked = false;
    };
    struct Room {
        Spot spot;
        QString price;
        QList<QList<Held>> held; ///< by place
    };
    struct Placed {
        Booking facts;
        int spot = 0;
        QList<int> places;
    };
    void add(int spot, int place, const Held &held);

    QList<Room> m_spots;
    QList<Placed> m_bookings;
};

} // namespace parkdesk
