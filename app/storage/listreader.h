// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/stay.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// The place of a row in a sorted list: what it is sorted by, and its id.
struct ListPlace {
    qint64 number = 0;
    QString text;
    qint64 id = 0;

    friend bool operator==(const ListPlace &, const ListPlace &) = default;
};

/// Which window of a list is asked for. \a show and \a sort are the numbers of the services' enums.
struct ListWindow {
    int show = 0;
    int sort = 1;
    bool descending = false;
    std::optional<ListPlace> after; ///< absent: from the beginning
    QString text; ///< of a plate, a ticket or a spot; empty for all
    int most = 200;
};

/// A vehicle that stands here, with the end that was agreed.
struct LeavingRecord {
    StayId stay;
    QString plate;
    QString ticket;
    QString vehicleType;
    Instant enteredAt;
    Instant due;
    int part = 0; ///< 0 over its time, 1 due soon, 2 later
    std::optional<Instant> paidUntil;
    std::optional<Instant> paidAt;
    QString spot;
    int spots = 0;
    QString note;
    ListPlace place;
};

struct LeavingCountsRecord {
    int overTime = 0;
    int dueSoon = 0;
    int paidNotOut = 0;
    int inside = 0;
};

struct BookingRecord {
    StayId stay;
    LotId lot;
    QString lotName;
    QString plate;
    QString ticket;
    QString vehicleType;
    StayState state = StayState::Reserved;
    TimeSpan booked;
    std::optional<Instant> enteredAt;
    QString spot; ///< empty: unplaced
    bool assigned = true;
    bool paid = false;
    QString note;
    ListPlace place;
};

struct BookingCountsRecord {
    int today = 0;
    int coming = 0;
    int past = 0;
    int missed = 0;
    bool more = false; ///< of those that are over there are more: only the newest were counted
};

/// A booking beside another one.
struct NeighbourRecord {
    TimeSpan booked;
    QString plate;
    QString ticket;
    QString spot;
};

/// Bookings that are over: 2 = before the day that begins at \a dayStart, and the vehicle came; 3 = cancelled or
/// missed.
struct BygoneFilter {
    int show = 2;
    std::optional<LotId> lot;
    Instant dayStart;
    QString text; ///< of a plate, a ticket or a spot; empty for all
};

/// The rows behind the list pages, a window at a time.
class ListReader {
public:
    explicit ListReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Parked vehicles of a lot; due soon = by \a soon.
    [[nodiscard]] Result<QList<LeavingRecord>> leaving(LotId lot, Instant now, Instant soon, const ListWindow &window);
    [[nodiscard]] Result<LeavingCountsRecord> countLeaving(LotId lot, Instant now, Instant soon);

    /// Bookings of \a lot, or of every lot; \a day is the day that is "today".
    [[nodiscard]] Result<QList<BookingRecord>> bookings(std::optional<LotId> lot, const TimeSpan &day,
                                                        const ListWindow &window);
    [[nodiscard]] Result<BookingCountsRecord> countBookings(std::optional<LotId> lot, const TimeSpan &day);
    /// The last beginning of any booking before \a before.
    [[nodiscard]] Result<std::optional<Instant>> newestBooking(Instant before);
    /// Of those that begin in \a span.
    [[nodiscard]] Result<int> countBygone(const BygoneFilter &filter, const TimeSpan &span);
    /// The newest first.
    [[nodiscard]] Result<QList<StayId>> bygone(const BygoneFilter &filter, const TimeSpan &span, int most);
    /// In the order of \a stays; what is no booking is left out.
    [[nodiscard]] Result<QList<BookingRecord>> bookingRows(const QList<StayId> &stays);
    /// Reserved stays whose period overlaps \a span.
    [[nodiscard]] Result<int> countBookingsIn(LotId lot, const TimeSpan &span);
    [[nodiscard]] Result<QList<NeighbourRecord>> bookingsIn(LotId lot, const TimeSpan &span, int most);

private:
    [[nodiscard]] Result<QList<LeavingRecord>> leavingByEnd(LotId lot, Instant now, Instant soon,
                                                            const ListWindow &window);
    [[nodiscard]] Result<QList<LeavingRecord>> leavingPart(LotId lot, Instant now, Instant soon,
                                                           const ListWindow &window, int part);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
