// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// A sort key for labels, stored beside them: A-2 sorts before A-10, capitals and width do not matter. Comparing two
/// keys byte by byte gives the natural order in both databases.
[[nodiscard]] QString naturalKey(const QString &label);

} // namespace parkdesk
