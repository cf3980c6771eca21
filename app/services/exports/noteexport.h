// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QStringList>

#include <optional>

namespace parkdesk {

/// Writes down, before the first row is read, that somebody takes rows with plates or names out of the office.
class NoteExport {
public:
    static constexpr QLatin1StringView kind {"export"};
    static constexpr Permission permission = Permission::ExportData;

    struct Command {
        QStringList what; ///< public names: "stays", "payments", "journal"
        QString format; ///< "csv" or "json"
        std::optional<Instant> from; ///< of the period, where there is one
        std::optional<Instant> until;
        LotId lot; ///< none: all lots
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        QStringList what;
        QString format;
        std::optional<Instant> from;
        std::optional<Instant> until;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: Required on Field::File when nothing is taken; BadCode on it for what is no table or format;
    /// UnknownLot; BadSpan on Field::Until.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
