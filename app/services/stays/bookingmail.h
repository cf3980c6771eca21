// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/usecase.h"

#include <QList>

namespace parkdesk {

/// Mails to their drivers that \a bookings of \a lot are made, within the deed that made them: to each driver one mail
/// in their language, with place and times, code, expected price, until when it is cancelled for nothing, and a
/// calendar file. Nobody is mailed without an account or an address, nothing without a mail server or without the
/// office's key, which who came by PIN does not have; what cannot be mailed stops no deed. Errors: those of the
/// database.
[[nodiscard]] Done mailBookings(UnitOfWork &unit, const Lot &lot, const QList<StayId> &bookings,
                                const DeedContext &context);

} // namespace parkdesk
