// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/undostate.h"

#include "storage/deskreader.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A kind of deed that can be taken back, and the state in which it left its stay.
struct UndoableKind {
    QLatin1StringView kind;
    StayState leaves;
};
constexpr UndoableKind undoableKinds[] = {
    {"enter"_L1, StayState::Parked},     {"reserve_repacked"_L1, StayState::Reserved},
    {"reserve"_L1, StayState::Reserved}, {"reserve_series"_L1, StayState::Reserved},
    {"arrive"_L1, StayState::Parked},    {"cancel"_L1, StayState::Cancelled},
    {"leave"_L1, StayState::Left},       {"pay"_L1, StayState::Parked},
};
/// Deeds that leave the stay in the state in which they found it.
constexpr QLatin1StringView stateless[] = {"extend"_L1, "move"_L1, "correct"_L1};

/// A payment may have let the vehicle out as well.
bool letOutWith(const DoneRecord &deed)
{
    return deed.deed == "leave"_L1 || (deed.deed == "pay"_L1 && deed.outcome.value("left"_L1).toBool());
}

/// The fee of a booking was paid.
bool isFee(const QString &kind)
{
    return kind == "pay_fee"_L1;
}

bool isUndoable(const QString &kind)
{
    return isFee(kind)
        || std::any_of(std::begin(undoableKinds), std::end(undoableKinds),
                       [&](const UndoableKind &known) { return known.kind == kind; })
        || std::find(std::begin(stateless), std::end(stateless), kind) != std::end(stateless);
}

/// Whether the stay is still as the deed left it.
bool standsAsLeft(const DoneRecord &deed)
{
    if (letOutWith(deed))
        return deed.state == StayState::Left;
    if (isFee(deed.deed))
        return deed.state == StayState::NoShow || deed.state == StayState::Cancelled;
    const auto *const known = std::find_if(std::begin(undoableKinds), std::end(undoableKinds),
                                           [&](const UndoableKind &kind) { return kind.kind == deed.deed; });
    if (known != std::end(undoableKinds))
        return deed.state == known->leaves;
    return deed.state == StayState::Parked || deed.state == StayState::Reserved;
}

} // namespace

Result<UndoJudge> UndoJudge::forActor(UnitOfWork &unit, const Actor &actor, Instant now)
{
    std::optional<Instant> openedAt;
    if (actor.desk && actor.shift && actor.staff.isValid()) {
        const auto open = TRY(OfficeRepository(unit).openShiftOf(*actor.desk, actor.staff));
        if (open && open->id == *actor.shift)
            openedAt = open->openedAt;
    }
    return UndoJudge(actor, openedAt, now);
}

UndoState UndoJudge::judge(const DoneRecord &deed) const
{
    UndoState state;
    state.money = deed.deed == "pay"_L1 || isFee(deed.deed);
    if (letOutWith(deed) && deed.leftAt)
        state.until = *deed.leftAt + leaveUndoTime;
    state.refused = refusalOf(deed, state.until);
    return state;
}

UndoState UndoJudge::judgeNumber(StaffId by, Instant at, bool waits) const
{
    UndoState state;
    if (!waits)
        state.refused = ErrorCode::UndoOvertaken;
    else if (by != m_actor.staff)
        state.refused = ErrorCode::UndoNotYours;
    else if (!m_shiftOpenedAt || at < *m_shiftOpenedAt)
        state.refused = ErrorCode::UndoShiftOver;
    return state;
}

std::optional<ErrorCode> UndoJudge::refusalOf(const DoneRecord &deed, std::optional<Instant> until) const
{
    if (!isUndoable(deed.deed))
        return ErrorCode::CannotUndo;
    if (deed.countered)
        return ErrorCode::AlreadyUndone;
    if (deed.staff != m_actor.staff)
        return ErrorCode::UndoNotYours;
    if (!m_shiftOpenedAt || deed.desk != m_actor.desk || deed.at < *m_shiftOpenedAt)
        return ErrorCode::UndoShiftOver;
    if (!deed.laterDeed.isEmpty() || !standsAsLeft(deed))
        return ErrorCode::UndoOvertaken;
    if (until && m_now > *until)
        return ErrorCode::UndoTooLate;
    return std::nullopt;
}

} // namespace parkdesk
