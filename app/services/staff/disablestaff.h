// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A person may no longer log in, and what they still have open takes no more commands. Nothing that they did changes;
/// their shift stays for who counts it.
class DisableStaff {
public:
    static constexpr QLatin1StringView kind {"disable_staff"};
    static constexpr Permission permission = Permission::ManageStaff;

    struct Command {
        QString login;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound, OwnAccount, OwnerStays and LastAdmin on Field::Login. Done before: the same outcome.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
