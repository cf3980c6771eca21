// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"

#include <QDate>
#include <QList>
#include <QString>

namespace parkdesk {

/// The periods that are offered; today is always the lot's business day.
enum class RangePreset {
    Today,
    Yesterday,
    Week,
    FourWeeks,
    ThisMonth,
    LastMonth,
    ThisQuarter,
    LastQuarter,
    ThisYear,
    LastYear,
    Own, ///< from and to a day of one's own
};
/// What a period is compared with.
enum class Compared { PeriodBefore, YearBefore, Nothing };

[[nodiscard]] const QList<RangePreset> &allRangePresets();
[[nodiscard]] QString presetName(RangePreset preset);
/// The days of \a preset as they are on \a today; of Own as of FourWeeks.
[[nodiscard]] DayRange rangeOf(RangePreset preset, qint64 today);
/// The period before that a period is compared with: equally long, of whole weeks back where it has a week or more, so
/// that weekdays stand beside each other.
[[nodiscard]] DayRange rangeBefore(const DayRange &days);
/// The days of \a preset so many periods on from \a today: whole months, quarters and years where it is one, else of
/// the same length; never beyond \a today where it begins by then.
[[nodiscard]] DayRange rangeOf(RangePreset preset, qint64 today, int steps);
/// What \a days of \a preset are compared with: of a month the month before, of a quarter or a year the one before, cut
/// alike where it is not over; else as rangeBefore() of the days.
[[nodiscard]] DayRange rangeBefore(RangePreset preset, const DayRange &days);
/// The same days a year earlier: 364 days, so that weekdays stand beside each other.
[[nodiscard]] DayRange rangeYearBefore(const DayRange &days);
[[nodiscard]] QString comparedName(Compared compared);
/// Months since year 0, as reports number them.
[[nodiscard]] qint64 monthOfDay(qint64 day);

[[nodiscard]] QDate dateOfDay(qint64 day);
[[nodiscard]] qint64 dayOfDate(QDate date);
/// "25 Oct – 21 Nov" with the last day that belongs to it; one day by itself.
[[nodiscard]] QString rangeText(const DayRange &days);

} // namespace parkdesk
