// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A planned version is taken back before it begins.
class WithdrawTariff {
public:
    static constexpr QLatin1StringView kind {"withdraw_tariff"};
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Command {
        TariffVersionId version;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TariffVersionId version;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Tariff; PeriodPast on Field::From when it has begun; Unchanged when it is withdrawn.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
