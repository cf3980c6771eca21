// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

#include <optional>

namespace parkdesk {

/// A day of the calendar as people write it: "2026-12-25", "25.12.2026", "25 Dec 2026". Not valid when it is none.
[[nodiscard]] QDate readCalendarDate(const QString &text, const QLocale &locale = {});

/// Some days in a row, both ends included: a day, or "2026-12-21 to 2027-01-03", "21 Dec 2026 - 3 Jan 2027". None when
/// it is none or longer than a year.
struct DaySpan {
    QDate first;
    QDate last;
};
[[nodiscard]] std::optional<DaySpan> readDaySpan(const QString &text, const QLocale &locale = {});

/// Days in ascending order as people write them: three and more in a row as "21 Dec 2026 to 3 Jan 2027".
[[nodiscard]] QString calendarDaysWords(const QList<QDate> &days, const QLocale &locale = {});

} // namespace parkdesk
