// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// Somebody wants one table as a file in a mail to themselves. It is made by whoever runs jobs; the journal notes that
/// it was taken out.
class MailExport {
public:
    static constexpr QLatin1StringView kind {"mail_export"};
    static constexpr Permission permission = Permission::ExportData;
    struct Command {
        QString table; ///< public name: "stays"
        QString format; ///< "csv" or "json"
        std::optional<Instant> from; ///< of the period, where there is one
        std::optional<Instant> until;
        LotId lot; ///< none: all lots
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        JobId job;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };
    /// Errors: BadCode on Field::File for what is no table or format; UnknownLot; BadSpan on Field::Until;
    /// NoMailServer; Required on Field::Mail when the account has no mail address.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
