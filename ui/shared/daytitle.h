// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QString>

namespace parkdesk {

/// What stands above the rows of a day: "Sat 21 Nov", with the year where it is not that of \a now.
[[nodiscard]] QString dayTitle(Instant day, Instant now, const ZoneRules &zone);

} // namespace parkdesk
