// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/lots/addlot.h"
#include "services/usecase.h"

namespace parkdesk {

/// What makes an empty database an office: operator, owner, and, from the window, the first lot with its desk and
/// tariff.
class FirstRun {
public:
    static constexpr QLatin1StringView kind {"first_run"};
    static constexpr Permission permission = Permission::RunOffice; ///< nobody is known yet

    struct Command {
        QString operatorName;
        QString operatorAddress;
        QString taxNumber;
        QString ownerLogin;
        QString ownerName;
        SealedPassword secret; ///< made by the door before the transaction; no part of the canonical form
        std::optional<AddLot::Command> lot;
        QByteArray tariff; ///< JSON text for that lot; may be empty
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StaffId owner;
        LotId lot; ///< invalid without a lot
        DeskId desk; ///< invalid without a lot
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: AlreadyInitialised; those of the names and the login; those of AddLot and PublishTariff.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
