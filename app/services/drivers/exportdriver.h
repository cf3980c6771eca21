// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"

#include <QJsonObject>

namespace parkdesk {

/// Everything that is stored about one person, as JSON, for themselves.
class DriverData {
public:
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Question {
        DriverId driver;
    };
    using Answer = QJsonObject;

    /// Errors: those of DriverDetail.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Notes in the journal that a person's data were handed out, before they are.
class ExportDriver {
public:
    static constexpr QLatin1StringView kind {"export_driver"};
    static constexpr Permission permission = Permission::ManageDrivers;

    struct Command {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver().
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
