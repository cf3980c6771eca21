// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "domain/waiting.h"

namespace parkdesk {

class UnitOfWork;

/// Mails an offer to the driver of the booking that holds the place, in the driver's language, with the time until
/// which it holds and the code that takes it. Once: called again it does nothing. Nobody is mailed without an account
/// or an address; one that cannot be mailed to stops no deed. Errors: those of the database.
[[nodiscard]] Done mailOffer(UnitOfWork &unit, const OfficeKey &key, const Waiting &offered, Instant now);

/// The same for every offer that holds and was made by somebody without the office's key.
[[nodiscard]] Done mailOpenOffers(UnitOfWork &unit, const OfficeKey &key, Instant now);
/// Whether that would do anything, without writing.
[[nodiscard]] Result<bool> hasUntoldOffers(UnitOfWork &unit, Instant now);

} // namespace parkdesk
