// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/usecase.h"

namespace parkdesk {

/// A person gets a new password, by themselves or by who manages staff.
class SetPassword {
public:
    static constexpr QLatin1StringView kind {"set_password"};
    static constexpr Permission permission = Permission::SeeDesk; ///< one's own; another's needs ManageStaff

    struct Command {
        QString login;
        SealedPassword secret; ///< made by the door before the transaction; no part of the canonical form
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Login; NotPermitted.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
