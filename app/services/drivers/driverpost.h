// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "domain/ids.h"
#include "domain/timespan.h"

namespace parkdesk {

class UnitOfWork;

/// A mail to somebody who registers, or has.
struct DriverPost {
    enum class Kind {
        Code, ///< here is the code
        NotKnown, ///< there is no account under this address, so there is no code
        KnownAlready, ///< there is one already: log in instead
    };
    Kind kind = Kind::Code;
    QString to;
    QString language;
    QString code;
    DriverId driver; ///< invalid when nobody is known
    QString onceKey;
    std::optional<Instant> notAfter;
};

/// Puts it into the outbox, within the deed that it belongs to. Errors: those of queueMail().
[[nodiscard]] Done postToDriver(UnitOfWork &unit, const OfficeKey &key, const DriverPost &post, Instant now);

} // namespace parkdesk
