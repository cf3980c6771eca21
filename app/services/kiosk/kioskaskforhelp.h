// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"
#include "services/support/opensupportticket.h"

namespace parkdesk {

/// Somebody at the kiosk writes to the office. Everybody may; a stay is only named by who has a right to it. Nobody has
/// to log in for it, so a desk takes so many an hour and no more.
class KioskAskForHelp {
public:
    static constexpr QLatin1StringView kind {"kiosk_ask_for_help"};
    static constexpr Permission permission = Permission::ServeDrivers;
    static constexpr int mostAnHourAtDesk = 20;

    struct Command {
        DriverId driver; ///< who is logged in; invalid: nobody
        StayId stay; ///< one of theirs that it is about; may be invalid
        QString code; ///< the ticket or booking code that was scanned or typed, instead of a stay; may be empty
        TicketCategory category = TicketCategory::Question;
        QString text; ///< neither this nor the contact is part of the canonical form
        QString contact; ///< mail address or phone number for the answer; may be empty
        QString language = QStringLiteral("en"); ///< of an answer to somebody without an account
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = OpenSupportTicket::Outcome;

    /// Errors: those of lotOfKiosk(); LimitReached on Field::Desk (details "limit"); those of checkKioskDriver() for a
    /// driver; those of provenStay() for a stay or a code, so NotFound on Field::Ticket for a stay of another; those of
    /// OpenSupportTicket.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
