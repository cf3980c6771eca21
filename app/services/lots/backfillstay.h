// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/usecase.h"

namespace parkdesk {

/// A stay that nobody wrote down when it happened: in the past from end to end, or with the vehicle still inside. It is
/// listed as an exception.
class BackFillStay {
public:
    static constexpr QLatin1StringView kind {"back_fill"};
    static constexpr Permission permission = Permission::BackFillStays;

    struct Command {
        LotId lot;
        QString plate;
        QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
        QString note; ///< tells the vehicle when there is no plate
        std::optional<QString> spot; ///< label; absent: the best one that was free
        Instant enteredAt;
        std::optional<Instant> leftAt; ///< absent: it is inside still
        QString method; ///< of a stay that is over: "cash" or "card" taken now; empty: it owes its price
        QString reason;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString ticket;
        QString spot; ///< empty in a free-choice lot
        TimeSpan claimed;
        std::optional<Money> price; ///< of a stay that is over
        QString receipt; ///< number; empty when nothing was paid
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; the plate's; Required, TooLong, BadCharacters on Field::Reason; BadTime on Field::Entry when
    /// it is not past; BadSpan on Field::Exit when it is before the entry or not past; AlreadyInside on Field::Plate
    /// when the vehicle stood here then; UnknownSpot, SpotUnsuitable, SpotTaken on Field::Spot; LotFull; NoOpenShift;
    /// NoTariff.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
