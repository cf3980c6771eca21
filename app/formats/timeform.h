// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QStringList>

namespace parkdesk {

/// How a file of another program writes its times.
enum class TimeForm {
    YearFirst, ///< 2016-10-04 07:59:42, 2016/10/4T7:59, with an offset or Z or without
    DayFirst, ///< 04.10.2016 07:59, 4/10/2016 7:59
    MonthFirst, ///< 10/4/2016 7:59 AM
    UnixSeconds,
    UnixMilliseconds,
};

/// The public spelling: year-first, day-first, month-first, unix, unix-ms.
[[nodiscard]] QString timeFormName(TimeForm form);
[[nodiscard]] std::optional<TimeForm> timeFormFromName(const QString &name);

/// The only form that every one of \a samples can have; none where two or no one can ("03/04/2016" alone is either).
[[nodiscard]] std::optional<TimeForm> recogniseTimeForm(const QStringList &samples);

/// The same where single samples may be bad: those that no form can have are passed over as long as they are few, and a
/// form is the likely one when it fits nearly all of the rest and no other does.
[[nodiscard]] std::optional<TimeForm> likelyTimeForm(const QStringList &samples);

/// The instant of \a text in \a zone; an offset that is written holds. A date without a time is its midnight. Errors:
/// BadTime; NoSuchTime where clocks were put forward over it.
[[nodiscard]] Result<Instant> readTime(const QString &text, TimeForm form, const ZoneRules &zone);

} // namespace parkdesk
