// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A tariff becomes the price of a lot from a date on. The version is frozen; corrections are new versions.
class PublishTariff {
public:
    static constexpr QLatin1StringView kind {"publish_tariff"};
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Command {
        LotId lot;
        QByteArray text; ///< JSON, any published format
        Instant validFrom;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TariffVersionId version;
        QString hash;
        Instant validFrom;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; TariffInvalid, NotSupported (details "path", "reason"); BadCurrency when it is not the
    /// lot's; BadZone when the tariff names another zone than the lot's; ExamplesFailed (details "index", "expected",
    /// "got").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
