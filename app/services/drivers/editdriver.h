// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

namespace parkdesk {

/// What is known of a driver is put right by the staff. An address that was proven belongs to whoever reads it: only a
/// manager changes it without a code, and it is unproven then.
class EditDriver {
public:
    static constexpr QLatin1StringView kind {"edit_driver"};
    static constexpr Permission permission = Permission::RegisterDrivers;
    static constexpr bool quietWhenIdle = true;

    struct Command {
        DriverId driver;
        std::optional<QString> name; ///< personal fields are no part of the canonical form
        std::optional<QString> mail;
        std::optional<QString> phone;
        std::optional<QString> address;
        std::optional<QString> note;
        std::optional<QString> language;
        std::optional<bool> reminders;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        DriverId driver;
        bool changed = false;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of liveDriver(), keyOf() and readDriverFields(); AlreadyExists on Field::Mail and Field::Phone;
    /// NotPermitted on Field::Mail.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
