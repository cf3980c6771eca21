// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/undo/undodeed.h"
#include "storage/counterrepository.h"

namespace parkdesk {

/// One deed on its way back: it may be taken back as far as its journal row tells, its lot is locked, the claims there
/// have been rolled and the counter-entry is written. One function a kind undoes it and says in the outcome where the
/// stay is now; each in a file of its own.
struct TakeBack {
    UnitOfWork &unit;
    const Lot &lot;
    const Stay &stay;
    const DeedRecord &deed;
    const DeedContext &context;
};

/// The end that was agreed before the deed, which the stay has again. A deed older than that field says it otherwise:
/// \a otherwise.
[[nodiscard]] Done restoreAgreedEnd(const TakeBack &job, Instant otherwise);

/// parked -> cancelled: it was entered by mistake and never stood there.
[[nodiscard]] Done undoEnter(const TakeBack &job, UndoDeed::Outcome &outcome);
/// reserved -> cancelled; bookings that made room for it go back. Errors: UndoOvertaken when one of them went elsewhere
/// since; UndoNoSpot when its old place is taken.
[[nodiscard]] Done undoReserve(const TakeBack &job, UndoDeed::Outcome &outcome);
/// reserved -> cancelled, all that were made. Errors: UndoOvertaken when one has come, or is over.
[[nodiscard]] Done undoSeries(const TakeBack &job, UndoDeed::Outcome &outcome);
/// parked -> reserved: another booking was meant.
[[nodiscard]] Done undoArrive(const TakeBack &job, UndoDeed::Outcome &outcome);
/// The old end again.
[[nodiscard]] Done undoExtend(const TakeBack &job, UndoDeed::Outcome &outcome);
/// The old spot again. Errors: UndoNoSpot.
[[nodiscard]] Done undoMove(const TakeBack &job, UndoDeed::Outcome &outcome);
/// The old plate, type and places. Errors: UndoNoSpot, AlreadyInside.
[[nodiscard]] Done undoCorrect(const TakeBack &job, UndoDeed::Outcome &outcome);
/// cancelled -> reserved, and a fee for it is owed no longer. Errors: UndoNoSpot; UndoTooLate when it would be a
/// no-show at once.
[[nodiscard]] Done undoCancel(const TakeBack &job, UndoDeed::Outcome &outcome);
/// left -> parked. Errors: UndoNoSpot, AlreadyInside.
[[nodiscard]] Done undoLeave(const TakeBack &job, UndoDeed::Outcome &outcome);
/// The money goes back, for a stay or a fee; the vehicle comes back as well when it left with the payment.
[[nodiscard]] Done undoPay(const TakeBack &job, UndoDeed::Outcome &outcome);

} // namespace parkdesk
