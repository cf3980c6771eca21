// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deskkind.h"
#include "services/stays/availability.h"
#include "services/stays/likelyplace.h"
#include "services/stays/queueoflot.h"
#include "services/undo/undostate.h"

namespace parkdesk {

/// What the desk page shows: free now, what is parked, due in, last done.
class DeskBoard {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
    };
    /// A vehicle that stands here.
    struct ParkedRow {
        StayId stay;
        QString plate; ///< empty without one
        QString ticket;
        QString vehicleType;
        QString spot;
        Instant enteredAt;
        Instant agreedUntil; ///< the end that the driver was told last, whatever was claimed since
        bool paid = false; ///< and may drive out
    };
    /// A booking.
    struct DueRow {
        StayId stay;
        QString plate; ///< empty without one
        QString ticket;
        QString vehicleType;
        QString spot; ///< label; empty without a place and in a free-choice lot
        bool placed = true; ///< false: its place was needed, and there is no other
        TimeSpan booked;
    };
    /// One line of the journal, or what was done for a vehicle that has no stay.
    struct DoneRow {
        qint64 journal = 0; ///< 0 without a stay
        QString deed; ///< kind: "enter", "pay", ..., "join_queue", "turn_away"
        Instant at;
        StayId stay;
        QString plate;
        QString ticket;
        QString spot; ///< for those that give one
        std::optional<Money> amount; ///< for payments; below zero when money went back
        bool left = false; ///< a payment that let the vehicle out as well
        bool undone = false; ///< it was taken back
        QString undoneDeed; ///< the kind that an undo took back
        std::optional<QueueEntryId> queueEntry = {}; ///< of join_queue, which is taken back by leave_queue
        std::optional<TurnAwayId> turnedAway = {}; ///< of turn_away
        int number = 0; ///< in the queue
        QString vehicleType = {}; ///< code, of a vehicle without a stay
        UndoState undo; ///< whether the person who asks may take it back, and until when
    };
    struct Answer {
        Availability::Answer free;
        QList<ParkedRow> parked; ///< the earliest agreed end first, at most 200
        int parkedCount = 0;
        QList<DueRow> due; ///< the earliest first, at most 100
        QList<DoneRow> done; ///< the newest first, at most 50
        QList<LikelyPlace> likely; ///< where the next walk-in of each type would go; types without a place are absent
        DeskKind deskKind = DeskKind::Both; ///< of the desk that asks
        QString defaultTender; ///< how people mostly pay there: "cash", "card"; empty without a desk
        QueueOfLot::Answer queue; ///< who waits for a place, and how many were sent away
        Instant asOf;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
