// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// Takes over people from another program, a bounded number a command: who is known by mail or phone already stays as
/// they are. Never a password.
class ImportDrivers {
public:
    static constexpr QLatin1StringView kind {"import_drivers"};
    static constexpr Permission permission = Permission::ManageDrivers;
    static constexpr bool quietWhenIdle = true;
    static constexpr qsizetype mostDrivers = 1000;

    struct Row {
        QString name;
        QString mail;
        QString phone;
    };
    struct Command {
        QList<Row> rows; ///< at most mostDrivers; no part of the canonical form but their number
        QString language = QStringLiteral("en");
        QString source; ///< a hash of where they come from
        qsizetype first = 0; ///< the number of the first row there
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        int added = 0;
        int known = 0;
        int rejected = 0; ///< without an address or number that can be read, by which they would be known again
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf(); TooLong on Field::File.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
