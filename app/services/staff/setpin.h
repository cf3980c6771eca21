// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A person sets or takes away their own PIN for the quick change of clerk.
class SetPin {
public:
    static constexpr QLatin1StringView kind {"set_pin"};
    static constexpr Permission permission = Permission::SeeDesk; ///< one's own only

    struct Command {
        QString proof; ///< of Office::sealPin(); empty takes it away; no part of the canonical form
        bool takeAway = false;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId staff;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: Required on Field::Pin without a proof, unless it is taken away; NotFound.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
