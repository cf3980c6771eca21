// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// A tariff becomes the price of a lot from a date on. The version is frozen; corrections are new versions. One with an
/// end gives way to the former version by itself.
class PublishTariff {
public:
    static constexpr QLatin1StringView kind {"publish_tariff"};
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Command {
        LotId lot;
        QByteArray text; ///< JSON, any published format
        Instant validFrom;
        std::optional<Instant> validUntil {}; ///< after this the former version holds again
        /// Versions that were to begin at validFrom or later are withdrawn.
        bool withdrawPlanned = false;
        std::optional<TariffDraftId> draft {}; ///< the draft it was written in: dropped
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TariffVersionId version;
        QString hash;
        Instant validFrom;
        std::optional<Instant> validUntil {};
        QList<TariffVersionId> withdrawn {};
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; TariffInvalid, NotSupported (details "path", "reason"); BadCurrency when it is not the
    /// lot's; BadZone when the tariff names another zone than the lot's; ExamplesFailed (details "index", "expected",
    /// "got"); CheckFailed (details "check", "path") while the checker finds an error; BadSpan on Field::Until;
    /// PeriodPast on Field::From when it is over a day ago and stays were priced since.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
