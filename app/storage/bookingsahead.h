// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>

namespace parkdesk {

class UnitOfWork;

/// A booking on hand.
struct BookingAhead {
    TimeSpan span; ///< as booked
    qint64 places = 1; ///< that it claims; one where none was found for it yet
};

/// Bookings of \a lot whose time touches \a span.
[[nodiscard]] Result<QList<BookingAhead>> bookingsAhead(UnitOfWork &unit, LotId lot, const TimeSpan &span);

} // namespace parkdesk
