// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A person says what they are called.
class ChangeOwnProfile {
public:
    static constexpr QLatin1StringView kind {"change_own_profile"};
    static constexpr Permission permission = Permission::SeeDesk; ///< one's own only

    struct Command {
        QString name;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of readName() on Field::Name; NotFound.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
