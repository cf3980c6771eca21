// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace parkdesk {

/// The sentence a person reads: what is wrong in their words and, where there is one, the way out. Never empty and
/// never a code. Details used when present: `max`, `min` (length or number), `seconds`, `gives`, `label`, `filesystem`,
/// `spot`, `path`.
[[nodiscard]] QString errorText(const Error &error);

/// What the input is called inside such sentences: "the plate". Empty for Field::None.
[[nodiscard]] QString fieldText(Field field);

} // namespace parkdesk
