// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parkdesk::test {

/// What a statement gives on the seeded office, one letter a column of its first row: i integer, t text, b bytes,
/// n null, 0 when there is no row (so only how many columns); "-" when it gives no rows by its nature. Both databases
/// must give exactly this.
struct StatementShape {
    const char *name;
    const char *shape;
    const char *only = nullptr; ///< the one dialect it is for
};

[[nodiscard]] const std::vector<StatementShape> &statementShapes();

} // namespace parkdesk::test
