// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officebuilder.h"

namespace parkdesk::test {

/// A history to search in.
struct FindablePlan {
    int stays = 20'000;
    int vehicles = 4'000;
    QList<LotId> lots; ///< stays go round them; each has ten spots or more
    Duration span = hours(24 * 400); ///< from the first to the last, which ended an hour ago
};

/// Writes stays that came, paid and went, on either database, in a few statements and behind the back of the use cases.
/// Plates are two letters, two digits, two letters, four digits, in no order, each once.
void addFindable(const TestDatabase &database, OfficeBuilder &office, const FindablePlan &plan);

/// One of its stays, as a plain query reads it.
struct FindableStay {
    qint64 id = 0;
    qint64 lot = 0;
    qint64 start = 0;
    QString normal;
    QString ticket;
};
/// All of them, the newest first: what an answer is compared with.
[[nodiscard]] QList<FindableStay> findableStays(const TestDatabase &database);

} // namespace parkdesk::test
