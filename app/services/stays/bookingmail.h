// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// Mails to their drivers that \a bookings of \a lot are made, within the deed that made them: to each driver one mail
/// in their language, with place and times, code, expected price, until when it is cancelled for nothing, and a
/// calendar file. Nobody is mailed without an account or an address, and nothing without a mail server; what cannot be
/// mailed stops no deed. What is made without the office's key, by who came by PIN, is noted for whoever has it.
/// Errors: those of the database.
[[nodiscard]] Done mailBookings(UnitOfWork &unit, const Lot &lot, const QList<StayId> &bookings,
                                const DeedContext &context);

/// The same for all that were noted, by \a context with the key; a booking that is none any more is told to nobody.
[[nodiscard]] Done mailUntoldBookings(UnitOfWork &unit, const DeedContext &context);
/// Whether that would do anything, without writing.
[[nodiscard]] Result<bool> hasUntoldBookings(UnitOfWork &unit);

} // namespace parkdesk
