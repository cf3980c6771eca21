// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printing/printers.h"

#include <QStringList>

namespace parkdesk {

/// The recovery codes of a second factor, for whoever keeps them on paper: what they are and whose, then one a line.
[[nodiscard]] Slip recoveryPaper(const QString &login, const QStringList &codes);

} // namespace parkdesk
