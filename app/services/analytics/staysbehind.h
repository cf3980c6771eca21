// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// A figure of a report as somebody points at it: a bar, a cell, a point.
struct FigureMark {
    enum class Measure {
        Occupied, ///< parts are milliseconds
        Arrivals, ///< parts are stays: 1 each
        Departures,
        Lengths, ///< stays that ended
        Revenue, ///< parts are minor units: payments, and refunds below zero
        NoShows, ///< by the day for which they were booked, as all bookings
        Cancelled,
        Exceptions,
    };

    Measure measure = Measure::Arrivals;
    DayRange days;
    QList<LotId> lots; ///< none: all
    QList<VehicleTypeId> types; ///< none: all
    std::optional<int> weekdayHour; ///< as ReportGroup::WeekdayHour numbers them; of Occupied, Arrivals, Departures
    std::optional<int> hour; ///< 0 to 23 on every day; of the same
    std::optional<DayRange> length; ///< whole minutes [from, until); of Lengths
    std::optional<SpotId> spot; ///< of Occupied
    QString word; ///< method of Revenue, cause of Exceptions; empty: all
    QString clerk; ///< login; of Revenue and Exceptions; empty: all
    std::optional<Currency> currency; ///< of Revenue: lots of that currency alone

    friend bool operator==(const FigureMark &, const FigureMark &) = default;
};

/// The stays that make a figure, day by day from the newest on: their parts sum to it exactly.
class StaysBehind {
public:
    static constexpr Permission permission = FiguresReport::permission;
    static constexpr Work work = Work::Figures;

    struct Question {
        FigureMark mark;
        std::optional<qint64> before; ///< go on with days before this one; absent: from the newest on
        int least = 200; ///< so many rows at least, unless there are no more or the time is over
        int budgetMs = 40; ///< so long a portion takes, roughly
    };
    struct Row {
        StayId stay;
        Instant at; ///< when it came in, left, paid or was due, whichever the figure counts
        qint64 part = 0;

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// A stay that counts on several days is in each of them. Days without rows are left out.
    struct Day {
        qint64 number = 0; ///< business day; of a mark by hours the day of the wall clock
        QList<Row> rows; ///< the newest first
    };
    struct Answer {
        FigureForm form = FigureForm::Count; ///< of the parts: Time, Amount or Count
        QList<Day> days; ///< the newest first
        std::optional<qint64> next; ///< go on before it; absent at the end
    };

    /// Errors: UnknownLot; BadSpan on Field::Until as FiguresReport.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
