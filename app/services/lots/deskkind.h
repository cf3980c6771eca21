// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace parkdesk {

enum class DeskKind;

/// "entry", "exit" or "both". Errors: BadCode on Field::Desk.
[[nodiscard]] Result<DeskKind> deskKindFromCode(const QString &code);
[[nodiscard]] QString deskKindCode(DeskKind kind);

} // namespace parkdesk
