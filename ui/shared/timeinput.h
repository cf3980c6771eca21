// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

namespace parkdesk {

/// The moment a person means by what they typed, on the clock of \a zone: "18:30", "1830", "18" (today, or tomorrow
/// when that is more than an hour ago), "0900", "+90 min", "+2 h", "+2 d" (the same time on the wall), "tomorrow 9",
/// "mon 14:30" (the next such day, today included), "22.11. 18:30", "2026-11-22 18:30".
/// Errors: Required, BadTime, NoSuchTime, on Field::None: the form knows which field it was.
[[nodiscard]] Result<Instant> readPersonTime(const QString &text, Instant now, const ZoneRules &zone);

} // namespace parkdesk
