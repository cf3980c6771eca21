// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/result.h"
#include "domain/timespan.h"
#include "services/actor.h"

#include <optional>

namespace parkdesk {

class UnitOfWork;
struct DoneRecord;

/// A vehicle that was let out may be called back for this long.
inline constexpr Duration leaveUndoTime = minutes(10);

/// Whether a deed may be taken back by the person who asks. What only the doing can find out (its spot is taken by
/// now) is not in it.
struct UndoState {
    /// Why not: CannotUndo, UndoNotYours, UndoShiftOver, AlreadyUndone, UndoOvertaken, UndoTooLate. Absent: it may be.
    std::optional<ErrorCode> refused;
    std::optional<Instant> until; ///< the last instant at which it may; absent: as long as the shift is open
    bool money = false; ///< money goes back, which needs a reason

    [[nodiscard]] bool isPossible() const { return !refused; }
    friend bool operator==(const UndoState &, const UndoState &) = default;
};

/// Judges deeds for one person at one instant.
class UndoJudge {
public:
    /// Reads since when the shift of \a actor is open.
    [[nodiscard]] static Result<UndoJudge> forActor(UnitOfWork &unit, const Actor &actor, Instant now);

    [[nodiscard]] UndoState judge(const DoneRecord &deed) const;
    /// A number of the queue that \a by gave; \a waits: nobody has entered or left with it since.
    [[nodiscard]] UndoState judgeNumber(StaffId by, Instant at, bool waits) const;

private:
    UndoJudge(const Actor &actor, std::optional<Instant> shiftOpenedAt, Instant now)
        : m_actor(actor)
        , m_shiftOpenedAt(shiftOpenedAt)
        , m_now(now)
    {
    }
    [[nodiscard]] std::optional<ErrorCode> refusalOf(const DoneRecord &deed, std::optional<Instant> until) const;

    Actor m_actor;
    std::optional<Instant> m_shiftOpenedAt; ///< absent: none is open
    Instant m_now;
};

} // namespace parkdesk
