// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/reservespot.h"

namespace parkdesk {

/// A spot is booked although none is free for all of that time: up to three bookings that have not come yet get other
/// places, all in one deed. Where one is free nobody moves.
class ReserveRepacked {
public:
    static constexpr QLatin1StringView kind {"reserve_repacked"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        ReserveSpot::Command booking; ///< without a chosen spot
        /// The bookings of which it was said that they would move: no others do. Absent: whichever need to.
        std::optional<QList<StayId>> shown = {};
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        ReserveSpot::Outcome booking;
        QList<StayId> moved; ///< that made room
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of ReserveSpot, LotFull when no three moves make room; SpotTaken on Field::Spot for a chosen spot;
    /// DraftChanged on Field::Lot when others than the shown ones would have to move by now.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
