// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/usecase.h"

namespace parkdesk {

/// A person gets an account.
class AddStaff {
public:
    static constexpr QLatin1StringView kind {"add_staff"};
    static constexpr Permission permission = Permission::ManageStaff;

    struct Command {
        QString login;
        QString name;
        QList<Role> roles; ///< at least one
        SealedPassword secret; ///< made by the door before the transaction; no part of the canonical form
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: BadLogin, AlreadyExists on Field::Login; those of readName() and checkRoles().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
