// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/spot.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// A lot with its spots, made by naming patterns.
class AddLot {
public:
    static constexpr QLatin1StringView kind {"add_lot"};
    static constexpr Permission permission = Permission::ManageLots;

    /// Spots of one kind.
    struct Row {
        QString pattern; ///< see labelsOfPattern()
        std::optional<int> count; ///< when the pattern has an open counter
        QStringList vehicleTypes; ///< codes of the types that may stand there
        int places = 1;
        QStringList features; ///< codes
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Command {
        QString name;
        QString address;
        QString phone;
        QString timezone;
        QString currency;
        bool assigned = true;
        bool spread = false; ///< give the place free longest instead of the nearest
        std::optional<QString> fallbackAmount; ///< main units; when the tariff gives no price at the exit
        QList<Row> rows;
        QString openingHours; ///< see OpeningHours::fromText(); empty: always open
        QString deskName; ///< a desk made with the lot; empty for none
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        LotId lot;
        DeskId desk; ///< invalid without one
        int spots = 0;
        int places = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of the name, zone, currency, opening hours and patterns; AlreadyExists on Field::Name (lot),
    /// Field::Pattern (two spots with one label, details "label") or Field::Desk; UnknownVehicleType; BadNumber on
    /// Field::Spots when there are none or too many; Required on Field::VehicleType.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
