// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A person starts working at a desk: log-in opens their shift, or goes on with the one they have open there.
class OpenShift {
public:
    static constexpr QLatin1StringView kind {"open_shift"};
    static constexpr Permission permission = Permission::WelcomeDrivers; ///< everybody who logs in, the kiosk too
    static constexpr bool quietWhenIdle = true;

    struct Command {
        DeskId desk;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        ShiftId shift;
        Instant openedAt;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Desk.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
