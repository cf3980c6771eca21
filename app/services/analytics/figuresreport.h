// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/ids.h"
#include "domain/money.h"
#include "services/health/timings.h"
#include "services/usecase.h"

#include <QList>
#include <QString>

namespace parkdesk {

/// What a report is about.
enum class ReportKind {
    Occupancy,
    Revenue,
    Peak,
    Mix,
    Stay,
    Turnover,
    Bookings,
    Activity,
    Exceptions,
    Profit,
    Budget,
    Channels,
    Leakage,
    Drivers
};
/// What a row of it stands for.
enum class ReportGroup {
    Hour,
    Day,
    WeekdayHour,
    Month,
    Lot,
    Type,
    Method,
    Clerk,
    Length,
    Cause,
    DayMethod, ///< a row a day and method: the number is the day, the text the method
    MonthMethod,
    Desk,
    Channel,
};

/// How a figure is meant. Every figure is a fraction of two integers, so that nothing is lost before it is shown.
enum class FigureForm {
    Count, ///< things
    Time, ///< milliseconds
    Amount, ///< minor units of the row's currency
    Share, ///< of one: 0.634 is 63.4 %
    MeanTime, ///< milliseconds
    MeanAmount, ///< minor units
    AmountAnHour, ///< minor units by milliseconds: times 3,600,000 an hour
    AmountADay, ///< minor units by milliseconds: times 86,400,000 a day
    Rate, ///< things by milliseconds: times 86,400,000 a day
    AnHour, ///< things by milliseconds: times 3,600,000 an hour
    Mean, ///< things a thing
};

/// One figure: \a value / \a per; no data where \a per is 0.
struct Figure {
    qint64 value = 0;
    qint64 per = 1;

    [[nodiscard]] bool isKnown() const { return per != 0; }
    friend bool operator==(const Figure &, const Figure &) = default;
};

struct ReportColumn {
    QString name; ///< public: "occupied_ms", "revenue" ...; the words for people are made by it
    FigureForm form = FigureForm::Count;
};

struct ReportRow {
    qint64 number = 0; ///< hour, day or month as wallclock counts them; weekday * 24 + hour from Monday 0; minutes
    QString text; ///< name of a lot or person, code of a type, method or cause; else empty
    Currency currency; ///< of its amounts; none where it has no amounts
    QList<Figure> figures;
};

/// A figure in numbers that a person can argue from: rows and their total over some days, lots and a vehicle type.
/// Exact: what is kept as sums is read from there, those inside count up to now, and money on the day it was taken.
/// What the columns mean is in services/analytics/reportcolumns.
class FiguresReport {
public:
    /// Figures tell about the work of people.
    static constexpr Permission permission = Permission::SeeStaff;
    static constexpr Work work = Work::Figures;

    struct Question {
        ReportKind kind = ReportKind::Occupancy;
        std::optional<ReportGroup> group; ///< absent: the first one that the kind knows
        DayRange days;
        QList<LotId> lots; ///< none: all
        std::optional<VehicleTypeId> type;

        friend bool operator==(const Question &, const Question &) = default;
    };
    struct Answer {
        ReportKind kind = ReportKind::Occupancy;
        ReportGroup group = ReportGroup::Day;
        DayRange days;
        QList<ReportColumn> columns;
        QList<ReportRow> rows; ///< by time or natural order; sums of money of one currency after those of another
        QList<ReportRow> totals; ///< one, or one a currency
        int lots = 0; ///< that it is about
        int missing = 0; ///< of those, lots whose sums are being made: the answer is right, but took longer
        bool running = false; ///< the last day is not over
        Instant asOf;
    };

    /// The groups that a kind of report can be asked for, the first one unless told.
    [[nodiscard]] static QList<ReportGroup> groupsOf(ReportKind kind);

    /// Errors: UnknownLot; BadSpan on Field::Until when the days are none or more than a hundred years; NotFound when
    /// the kind does not know the group.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The place of a column by its public name; -1 for none.
[[nodiscard]] qsizetype columnOf(const FiguresReport::Answer &answer, const QString &name);

/// The public spelling: "weekday-hour".
[[nodiscard]] QString reportName(ReportKind kind);
[[nodiscard]] QString groupName(ReportGroup group);
[[nodiscard]] std::optional<ReportKind> reportFromName(const QString &name);
[[nodiscard]] std::optional<ReportGroup> groupFromName(const QString &name);

} // namespace parkdesk
