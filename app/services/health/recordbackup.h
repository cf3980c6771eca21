// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// Writes down that somebody copied the whole office into a file, and how that went: a copy holds everything.
class RecordBackup {
public:
    static constexpr QLatin1StringView kind {"back_up"};
    static constexpr Permission permission = Permission::BackUpOffice;

    struct Command {
        Instant at; ///< when it was finished
        qint64 bytes = 0;
        qint64 charges = 0; ///< looked at in the proof
        qint64 findings = 0; ///< of the proof
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        qint64 bytes = 0;
        qint64 findings = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: BadNumber for a number below zero.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
