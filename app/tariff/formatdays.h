// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/formatreader.h"

namespace parkdesk {

/// The days under `days`; each day when it is not there. Errors as parseTariff().
[[nodiscard]] Result<DaySet> parseDays(FormatReader &reader);
/// `days`, `from`, `to`, `toDay` and `dates` of a window.
[[nodiscard]] Done parseStretch(FormatReader &reader, ClockStretch &stretch);
[[nodiscard]] Result<MomentCondition> parseMoment(FormatReader &reader, const QString &key);
[[nodiscard]] Result<std::vector<ClockStretch>> parseOpeningHours(FormatReader &reader);
[[nodiscard]] Result<CalendarDays> parseCalendar(FormatReader &reader);

/// An array of different words out of \a known.
[[nodiscard]] Result<std::vector<QString>> parseWordList(FormatReader &reader, const QString &key,
                                                         const QStringList &known);

} // namespace parkdesk
