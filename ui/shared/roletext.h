// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

namespace parkdesk {

/// "attendant", as it stands under a name.
[[nodiscard]] QString roleText(Role role);

/// "Attendant mode", as the top bar says which of a person's roles is in force.
[[nodiscard]] QString modeText(Role role);

} // namespace parkdesk
