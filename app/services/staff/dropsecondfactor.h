// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A second factor is taken away: one's own with a code of it, that of another by who manages staff, for whoever lost
/// app and recovery codes.
class DropSecondFactor {
public:
    static constexpr QLatin1StringView kind {"drop_second_factor"};
    static constexpr Permission permission = Permission::SeeDesk; ///< that of another: Permission::ManageStaff

    struct Command {
        QString login;
        QString code; ///< for one's own; no part of the canonical form
        [[nodiscard]] QJsonObject toJson() const;
    };
    /// A wrong code is an outcome, not an error: else its try would be rolled back.
    struct Outcome {
        StaffId staff;
        bool dropped = true; ///< else the code was wrong
        bool used = false; ///< ...having been right before
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
        /// The same as an error: see refusalOf().
        [[nodiscard]] Done refusal() const;
    };

    /// Errors: NotPermitted; NotFound on Field::Login, and on Field::Code for who has none; Required and LoginDelayed
    /// on Field::Code, and PasswordNeeded on Field::Password after coming by PIN, for one's own.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
