// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

namespace parkdesk {

/// A moment as a mail says it, on the clock of \a zone: "Tuesday, 24 November 2026, 14:05". In German where \a language
/// is "de", in English otherwise.
[[nodiscard]] QString mailTime(Instant at, const ZoneRules &zone, const QString &language);

} // namespace parkdesk
