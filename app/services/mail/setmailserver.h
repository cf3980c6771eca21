// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailserver.h"
#include "services/usecase.h"

namespace parkdesk {

/// Says where mail goes. An empty host: nowhere any more, and what is queued waits. The secret is not part of it: see
/// mailSecretName().
class SetMailServer {
public:
    static constexpr QLatin1StringView kind {"set_mail_server"};
    static constexpr Permission permission = Permission::ManageMail;

    struct Command {
        MailServer server;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        bool setUp = false;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: BadCode on Field::Server for what is no host, or one far away to which a password would go in clear;
    /// BadNumber on Field::Port and for the limit; BadMail on Field::Mail; BadZone.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The server, and how it does.
class ReadMailServer {
public:
    static constexpr Permission permission = Permission::SeeJobs;
    struct Question { };
    struct Answer {
        MailServer server;
        Instant pausedUntil; ///< it was not there; 0 when all is well
        QString refusal;
        std::optional<Instant> quietUntil; ///< quiet hours now
    };
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The name of the server's secret in a computer's keychain.
[[nodiscard]] QString mailSecretName(const MailServer &server);

} // namespace parkdesk
