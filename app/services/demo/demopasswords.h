// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// Random, from the system and not from any plan: "tulip-ferry-82-moss".
[[nodiscard]] QString newDemoPassword();

} // namespace parkdesk
