// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// The code that was sent to an address is given back: whoever did reads what is sent there. The proof, by the number
/// of the code, counts for half an hour: to register, to use another address, to set a password.
class ProveDriverMail {
public:
    static constexpr QLatin1StringView kind {"prove_driver_mail"};
    static constexpr Permission permission = Permission::WelcomeDrivers;

    struct Command {
        CodePurpose purpose = CodePurpose::Join;
        QString mail; ///< neither this nor the code is part of the canonical form
        QString code;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverCodeId code; ///< the proof
        DriverId driver; ///< whose address it is; invalid for one that is not registered
        std::optional<ErrorCode> refusal; ///< CodeWrong or CodeOver: the try was counted
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of readDriverMail() and keyOf(). A wrong code is an outcome, so that it counts.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
