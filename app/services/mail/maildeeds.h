// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What a deed on one mail leaves.
struct MailOutcome {
    MailId mail;
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static MailOutcome fromJson(const QJsonObject &json);
};

/// A mail that failed is tried again from now on, to another address where one is given; one that waits goes at once.
class RetryMail {
public:
    static constexpr QLatin1StringView kind {"retry_mail"};
    static constexpr Permission permission = Permission::RunJobs;
    struct Command {
        MailId mail;
        QString to; ///< empty: as it is; no part of the canonical form: it could be guessed from its hash
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = MailOutcome;
    /// Errors: NotFound; IllegalMove (details "state") for one that is on its way, gone or cancelled; BadMail;
    /// PasswordNeeded when an address is given and personal fields cannot be sealed.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// A mail that waits is given up; one that failed is done with, and stands among the failures no more.
class CancelMail {
public:
    static constexpr QLatin1StringView kind {"cancel_mail"};
    static constexpr Permission permission = Permission::RunJobs;
    struct Command {
        MailId mail;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = MailOutcome;
    /// Errors: NotFound; IllegalMove (details "state") for one on its way or gone.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// A mail to see whether mail goes.
class SendTestMail {
public:
    static constexpr QLatin1StringView kind {"test_mail"};
    static constexpr Permission permission = Permission::ManageMail;
    struct Command {
        QString to; ///< no part of it either
        QString language;
        [[nodiscard]] QJsonObject toJson() const;
    };
    using Outcome = MailOutcome;
    /// Errors: NoMailServer; PasswordNeeded; those of queueMail().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The mail address of a member of the staff, sealed. Empty: none any more.
class SetStaffMail {
public:
    static constexpr QLatin1StringView kind {"set_staff_mail"};
    static constexpr Permission permission = Permission::ManageStaff;
    struct Command {
        QString login;
        QString mail; ///< no part of it either
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };
    /// Errors: NotFound on Field::Login; BadMail; PasswordNeeded.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
