// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"

#include <QDate>
#include <QList>
#include <QString>

namespace parkdesk {

/// The periods that are offered; today is always the lot's business day.
enum class RangePreset { Today, Yesterday, Week, FourWeeks, ThisMonth, LastMonth, ThisYear };

[[nodiscard]] const QList<RangePreset> &allRangePresets();
[[nodiscard]] QString presetName(RangePreset preset);
/// The days of \a preset as they are on \a today.
[[nodiscard]] DayRange rangeOf(RangePreset preset, qint64 today);
/// The period before that a period is compared with: equally long, of whole weeks back where it has a week or more, so
/// that weekdays stand beside each other.
[[nodiscard]] DayRange rangeBefore(const DayRange &days);

[[nodiscard]] QDate dateOfDay(qint64 day);
[[nodiscard]] qint64 dayOfDate(QDate date);
/// "25 Oct – 21 Nov" with the last day that belongs to it; one day by itself.
[[nodiscard]] QString rangeText(const DayRange &days);

} // namespace parkdesk
