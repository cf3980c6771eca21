// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"
#include "services/usecase.h"

namespace parkdesk {

/// The events of an .ics file become days of a lot's calendar, all of them or none.
class ImportCalendar {
public:
    static constexpr QLatin1StringView kind {"import_calendar"};
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Command {
        LotId lot;
        QByteArray bytes; ///< iCalendar, RFC 5545
        DayKind dayKind = DayKind::PublicHoliday; ///< what its events are
        qint64 firstDay = 0; ///< days since 1970; what lies before is passed over
        qint64 lastDay = 0; ///< included; how far what comes every year is written out
        /// Days of this kind between the two that the file does not hold are taken out.
        bool replace = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        int events = 0; ///< in the file
        int added = 0;
        int removed = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; BadCalendar on Field::Calendar (details "line", "reason": those of readCalendar(), and
    /// event_too_long of an event that is longer than SetCalendarDays::longestEvent); BadSpan on Field::Until when the
    /// period is empty or longer than 100 years.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// What ImportCalendar would do.
class CalendarImportPreview {
public:
    static constexpr Permission permission = Permission::PublishTariffs;

    using Question = ImportCalendar::Command;
    using Answer = ImportCalendar::Outcome;

    /// Errors: those of ImportCalendar.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
