// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QLocale>
#include <QString>

namespace parkdesk {

/// "4 h 55 min", "45 min", "2 h", "3 d 2 h". Started minutes are dropped, as a clock does.
[[nodiscard]] QString durationText(Duration duration);

/// The hour and minute on the lot's clock, always with two digits each: "09:05".
[[nodiscard]] QString timeText(Instant at, const ZoneRules &zone);

/// The day on the lot's clock in the locale's short words: "Sat 21 Nov".
[[nodiscard]] QString dayText(Instant at, const ZoneRules &zone, const QLocale &locale = {});

/// "14:05" on the lot's day of \a now, "Sun 22 Nov 14:05" on any other.
[[nodiscard]] QString whenText(Instant at, Instant now, const ZoneRules &zone, const QLocale &locale = {});

} // namespace parkdesk
