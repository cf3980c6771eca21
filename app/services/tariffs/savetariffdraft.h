// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// Keeps a tariff that is being written. It need not be readable yet; two people cannot overwrite each other.
class SaveTariffDraft {
public:
    static constexpr QLatin1StringView kind {"save_tariff_draft"};
    static constexpr Permission permission = Permission::PublishTariffs;
    static constexpr int longestText = 1024 * 1024;
    static constexpr int longestName = 120;

    struct Command {
        LotId lot;
        std::optional<TariffDraftId> draft; ///< absent: a new one
        QString name;
        QByteArray text; ///< UTF-8
        qint64 revision = 0; ///< the one that was read; 0 for a new draft
        std::optional<TariffVersionId> basedOn; ///< for a new draft
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TariffDraftId draft;
        qint64 revision = 0; ///< for the next save
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; NotFound on Field::Tariff when the draft is gone; Required or TooLong on Field::Name;
    /// TooLong on Field::Tariff; DraftChanged (details "revision": that which is stored) when somebody saved it
    /// meanwhile.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
