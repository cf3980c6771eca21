// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/stays/listwindow.h"
#include "services/usecase.h"

namespace parkdesk {

/// The bookings of one lot or of all of them, a window of rows at a time, with the counts of all filters.
class BookingsList {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    /// The numbers are known to the statement. The day is that of the lot asked from.
    enum class Show {
        Today = 0, ///< reserved, inside or left, with a part of their time today
        Coming = 1, ///< after today
        Past = 2, ///< before today, and the vehicle came; only counted, BygoneDays has them
        Missed = 3, ///< cancelled, or nobody came; the same
    };
    enum class Sort { From = 1, Plate = 2 };
    struct Question {
        LotId here; ///< whose day is "today"
        std::optional<LotId> lot; ///< absent: all lots
        Show show = Show::Today;
        QString text; ///< part of a plate, beginning of a code or spot
        Sort sort = Sort::From;
        bool descending = false;
        std::optional<ListCursor> after; ///< the last row before the window
        int most = 200; ///< rows, 1 to 500
    };
    struct Row {
        StayId stay;
        LotId lot;
        QString lotName;
        QString plate; ///< empty without one
        QString ticket; ///< stored form
        QString vehicleType;
        QString spot; ///< label; empty without a place and in a free-choice lot
        bool placed = true; ///< false: still to come, and its place was needed
        TimeSpan booked;
        StayState state = StayState::Reserved;
        std::optional<Instant> enteredAt;
        bool paid = false;
        QString note;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Counts {
        int today = 0;
        int coming = 0;
        int past = 0;
        int missed = 0;
        bool more = false; ///< past and missed: at least so many, only the newest were counted

        friend bool operator==(const Counts &, const Counts &) = default;
    };
    struct Answer {
        Lot here;
        QList<Row> rows;
        std::optional<ListCursor> next; ///< absent at the end of the list
        Counts counts; ///< whatever the text
        Instant asOf;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

struct BookingRecord;
[[nodiscard]] BookingsList::Row bookingRowOf(const BookingRecord &record);

} // namespace parkdesk
