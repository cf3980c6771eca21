// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/secondfactor.h"
#include "services/usecase.h"

namespace parkdesk {

/// A person turns their second factor on: from now on the password alone opens nothing. A first code of the app shows
/// that it has the secret.
class EnrolSecondFactor {
public:
    static constexpr QLatin1StringView kind {"enrol_second_factor"};
    static constexpr Permission permission = Permission::SeeDesk; ///< one's own only

    struct Command {
        NewSecondFactor factor; ///< no part of the canonical form
        QString code; ///< the first one, which counts as used; no part of it either
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: PasswordNeeded on Field::Password after coming by PIN; AlreadyExists and SecondFactorWrong on
    /// Field::Code; Required on Field::Code without a whole set of recovery codes.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
