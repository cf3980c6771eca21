// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace parkdesk::ctl {

/// All of the file at \a path, or of what is piped in for "-". Errors on Field::File: NotFound; TooLong beyond
/// \a mostBytes.
[[nodiscard]] Result<QByteArray> readInput(const QString &path, qsizetype mostBytes);

} // namespace parkdesk::ctl
