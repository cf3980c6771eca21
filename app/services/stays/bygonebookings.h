// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    struct Question {
        LotId here; ///< whose days they are
        BygoneQuery query;
        std::optional<Instant> before; ///< days that begin earlier; absent: from the newest on
        int budgetMs = 40; ///< so long a portion takes, roughly
    };
    struct Day {
        qint64 number = 0; ///< since 1970-01-01, on the wall clock of the lot
        TimeSpan span;
        int rows = 0; ///< never 0
    };
    struct Answer {
        QList<Day> days; ///< the newest first; may be none although there are older ones
        std::optional<Instant> next; ///< go on before it; absent at the oldest
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The bookings of one of those days, the newest first.
class BygoneOfDay {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr int mostOfDay = 200'000;

    struct Question {
        BygoneQuery query;
        TimeSpan span;
        int most = mostOfDay;
    };
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
