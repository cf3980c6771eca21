// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/stay.h"
#include "services/usecase.h"

namespace parkdesk {

/// A deed is taken back by a counter-entry, by the person who did it and in the same open shift, as long as nothing
/// later stands on its stay. Deeds: enter, reserve, reserve_repacked, reserve_series, arrive, extend, move, correct,
/// cancel, leave, pay.
class UndoDeed {
public:
    static constexpr QLatin1StringView kind {"undo"};
    static constexpr Permission permission = Permission::ParkVehicles;

    struct Command {
        JournalId journal; ///< the row of the deed
        QString reason; ///< needed where money goes back
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        JournalId journal;
        QString deed; ///< the kind that was taken back
        StayId stay;
        QString ticket;
        QString spot; ///< where the vehicle stands, or is booked, now; empty without one and in a free-choice lot
        bool moved = false; ///< another spot than before, for the old one is taken
        std::optional<Money> repaid; ///< to be given back, above zero
        QString method; ///< of the payment taken back: "cash", "card"
        QString receipt; ///< of the counter-payment
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound; those of UndoState (details "later": the deed in the way); UndoNoSpot when the vehicle has no
    /// place to go back to; AlreadyInside when it has come in again; NotPermitted; Required, TooLong on Field::Reason.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
