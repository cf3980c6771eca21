// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A person who was disabled may log in again, with the password they had.
class EnableStaff {
public:
    static constexpr QLatin1StringView kind {"enable_staff"};
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

    /// Errors: NotFound on Field::Login. Enabled before: the same outcome.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &);
};

} // namespace parkdesk
