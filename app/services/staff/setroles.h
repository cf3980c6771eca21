// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What a person may do from their next log-in or change of mode on.
class SetRoles {
public:
    static constexpr QLatin1StringView kind {"set_roles"};
    static constexpr Permission permission = Permission::ManageStaff;

    struct Command {
        QString login;
        QList<Role> roles; ///< at least one
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound, OwnerStays (the owner holds all) and LastAdmin on Field::Login; those of checkRoles().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &);
};

} // namespace parkdesk
