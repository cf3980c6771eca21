// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/stayrows.h"

#include <QString>

namespace parkdesk {

/// What a column can hold, in words.
[[nodiscard]] QString stayFieldWords(StayField field);
/// A part of another program's database, and a field of one.
[[nodiscard]] QString appPartWords(const QString &part);
[[nodiscard]] QString appFieldWords(const QString &field);
/// Why a row is not in, or what is odd about one; the code itself where nobody has words for it.
[[nodiscard]] QString importReasonWords(const QString &code);
[[nodiscard]] QString timeFormWords(TimeForm form);

} // namespace parkdesk
