// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskkey.h"

namespace parkdesk {

/// A driver gets their own visits by mail, as a table: at the address of the account and no other.
class MailHistory {
public:
    static constexpr QLatin1StringView kind {"mail_history"};
    static constexpr Permission permission = Permission::ServeDrivers;

    struct Command {
        DriverId driver; ///< who is logged in
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        MailId mail;
        qint64 stays = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };
    static constexpr Duration pause = minutes(10); ///< between two such mails

    /// Errors: those of checkKioskDriver() and mailHistory(). Asked for again within ten minutes, it is the same mail.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
