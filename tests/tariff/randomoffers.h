// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parkdesk::test {

/// An amount of at most \a most cents, or amounts by group, zone and vehicle.
[[nodiscard]] QByteArray randomFee(int most);
/// Members of a table, each with a comma before it: offers and extras.
[[nodiscard]] QByteArray randomTableRules();
/// Members of the document, each with a comma after it: calendar, who pays, discounts, extras, demand, cash.
[[nodiscard]] QByteArray randomRootRules();

} // namespace parkdesk::test
