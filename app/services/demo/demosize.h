// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "domain/result.h"
#include "domain/timespan.h"
#include "services/demo/demotown.h"

#include <functional>

namespace parkdesk {

class Connection;

/// An office with a long past, of any size. The same size gives the same past.
struct DemoSize {
    int lots = 2;
    int spots = 100; ///< a lot
    int days = 60; ///< that it goes back
    qint64 stays = 5000;
    quint64 seed = 7;
    Instant now; ///< the past ends here
    QString timezone; ///< of all lots
    QString currency = QStringLiteral("EUR");
    /// How many vehicles come, of whom some come often.
    [[nodiscard]] qint64 vehicles() const { return std::max<qint64>(20, stays / 20); }
};

/// How far the making of an office has come.
struct DemoProgress {
    qint64 stays = 0;
    qint64 bytes = 0; ///< of the whole database
    QString making; ///< the index or rule that is made next; empty while rows are written
};

/// What was made.
struct DemoOfficeMade {
    DemoLogin owner;
    qint64 stays = 0;
    qint64 inside = 0; ///< of them
    qint64 bytes = 0;
};

/// Writes the office into an empty database of today's schema: lots, people and prices by the use cases, the past by
/// rows as these would have written them, many at once, in one transaction. Sums for figures are left to be made.
/// \a progress hears of each million stays (of each tenth, where there are fewer), on this thread. Errors: BadNumber on
/// Field::Spots when so many stays do not fit, on Field::None when a number is out of bounds; AlreadyInitialised; those
/// of the database.
[[nodiscard]] Result<DemoOfficeMade> makeSizedOffice(Connection &connection, const Passwords &passwords,
                                                     const DemoSize &size,
                                                     const std::function<void(const DemoProgress &)> &progress = {});

} // namespace parkdesk
