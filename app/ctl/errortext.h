// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace parkdesk::ctl {

/// A sentence or two for the person at the terminal: what is wrong and, where there is a way, what to do.
[[nodiscard]] QString sentenceOf(const Error &error);

/// "process 4711 on desk-2, user ann": who has the database open, of the details of DatabaseInUse.
[[nodiscard]] QString holderText(const QJsonObject &details);

/// 1 refused by a rule, 3 not permitted or not logged in, 4 not found, 5 database unavailable or outcome unknown.
[[nodiscard]] int exitCodeOf(const Error &error);

} // namespace parkdesk::ctl
