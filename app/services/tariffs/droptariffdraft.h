// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A draft is thrown away.
class DropTariffDraft {
public:
    static constexpr QLatin1StringView kind {"drop_tariff_draft"};
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Command {
        TariffDraftId draft;
        qint64 revision = 0; ///< the one that was read
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        TariffDraftId draft;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Tariff; DraftChanged (details "revision").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
