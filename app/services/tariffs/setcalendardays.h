// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// Days are written into a lot's calendar and taken from it. Charges that were written keep the days they were made
/// with.
class SetCalendarDays {
public:
    static constexpr QLatin1StringView kind {"set_calendar_days"};
    static constexpr Permission permission = Permission::PublishTariffs;
    static constexpr int longestName = 80;
    static constexpr int mostDays = 5000;
    static constexpr qint64 longestEvent = 31 * CalendarDay::wholeDay; ///< prices look so far back for one

    struct Command {
        LotId lot;
        QList<CalendarDay> add; ///< those that are there already stay as they are
        QList<CalendarDay> remove; ///< those that are not there are passed over
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        int added = 0;
        int removed = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; TooLong on Field::Name or, beyond mostDays, on Field::Calendar; BadTime on Field::Calendar
    /// for a day outside 1970 to 2999.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// What every day of a calendar has to keep to. Errors: TooLong on Field::Name; BadTime on Field::Calendar.
[[nodiscard]] Done checkCalendarDays(const QList<CalendarDay> &days);

} // namespace parkdesk
