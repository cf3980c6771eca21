// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/listeddays.h"
#include "services/stays/bookingslist.h"

namespace parkdesk {

/// Which bookings are asked for that are over.
struct BygoneQuery {
    LotId here; ///< whose day is "today"
    std::optional<LotId> lot; ///< absent: all lots
    BookingsList::Show show = BookingsList::Show::Past; ///< Past or Missed
    QString text; ///< part of a plate, beginning of a code or spot

    friend bool operator==(const BygoneQuery &, const BygoneQuery &) = default;
};

/// How many bookings that are over began on some days: the anchors of their list, which has no end.
class BygoneDays {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    using Question = DaysQuestion<BygoneQuery>;
    using Day = ListedDay;
    using Answer = DaysAnswer<Day>;

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The bookings of one of those days, the newest first.
class BygoneOfDay {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    using Question = OfDayQuestion<BygoneQuery>;
    using Answer = QList<StayId>;

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Some bookings, in the order asked for.
class BookingRows {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        QList<StayId> rows; ///< at most 500
    };
    using Answer = QList<BookingsList::Row>; ///< without what is no booking

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
