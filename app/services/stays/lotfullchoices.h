// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include "domain/timespan.h"

#include <QStringList>

namespace parkdesk {

/// What can be done with a vehicle for which a lot has no free spot now.
class LotFullChoices {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        QString plate; ///< as typed; only to see whether it waits already
        QString vehicleType; ///< code; empty: the one this vehicle came with last, else "car"
        std::optional<Instant> until; ///< absent: now + the usual stay
    };
    /// The spot that `EnterVehicle::Command::largerClass` would give.
    struct LargerSpot {
        QString spot; ///< label; empty in a free-choice lot
        QString markedFor; ///< code of the largest type that may stand there
        Instant until; ///< when another vehicle needs it: earlier than asked for
        int free = 0; ///< such spots
    };
    struct OtherLot {
        LotId lot;
        QString name;
        int free = 0; ///< places for that type
        Duration holdTime {0}; ///< how long a booking made now is kept
        Duration usualStay {0}; ///< of that type there
    };
    struct NextFree {
        QString spot; ///< label; empty in a free-choice lot
        Instant at; ///< end of the time that its vehicle asked for
    };
    struct Answer {
        QString vehicleType;
        bool fits = false; ///< a spot of its own is free after all
        bool open = true;
        std::optional<Instant> opensAt; ///< while closed
        std::optional<LargerSpot> larger;
        QList<OtherLot> others; ///< open ones with a free place, the most places first
        int waiting = 0;
        std::optional<Instant> longestWaiting; ///< since then
        int nextNumber = 1; ///< what JoinQueue would give
        std::optional<int> waitsAs; ///< this vehicle's number
        QueueEntryId waitsEntry; ///< valid with waitsAs
        QList<NextFree> nextFree; ///< the two next
        bool mayOverflow = false; ///< this person, alone
        int overflowNow = 0; ///< vehicles in the overflow zone
        QStringList reasons; ///< of those turned away, the last one first
        int turnedAwayToday = 0;
        Instant asOf;
    };

    /// Errors: UnknownLot, UnknownVehicleType, BadSpan.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
