// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace parkdesk::ctl {

/// A secret from the environment variable \a variable, else asked for on the terminal without an echo. Errors:
/// \a missing on Field::Password when there is neither.
[[nodiscard]] Result<QString> secretFrom(const char *variable, const QString &prompt, ErrorCode missing);

/// The same for a secret that is to be set: typed twice. Errors: Required on Field::Password; BadCode on it when the
/// two differ.
[[nodiscard]] Result<QString> newSecretFrom(const char *variable, const QString &prompt);

/// Whether somebody watches what is written beside the answer.
[[nodiscard]] bool isWatched();

/// Text for people or programs, as UTF-8.
void writeOut(const QString &text);
void writeErr(const QString &text);

} // namespace parkdesk::ctl
