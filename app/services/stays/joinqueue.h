// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// A vehicle waits for a free place: it gets a number of this business day in this lot.
class JoinQueue {
public:
    static constexpr QLatin1StringView kind {"join_queue"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        LotId lot;
        QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
        QString plate; ///< may be empty for types without one
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        QueueEntryId entry;
        int number = 0;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of Plate; UnknownLot, UnknownVehicleType; Required and AlreadyInside on Field::Plate;
    /// AlreadyExists on Field::Queue when it waits already (details "number").
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
