// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/timespan.h"

#include <QJsonArray>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

/// What becomes of a stay whose spot changes, goes or is closed. The spellings are public.
enum class StayFate {
    Kept, ///< stays where it is ("kept")
    Equal, ///< another spot of the same kind ("equal")
    Larger, ///< one of another kind that fits ("larger")
    Unplaced, ///< none is free: still booked, without a place ("unplaced")
    Inside, ///< a vehicle stands there: a plan is refused, a closure begins when its time is over ("inside")
};
[[nodiscard]] QString fateName(StayFate fate);

struct AffectedStay {
    StayId stay;
    QString plate; ///< empty without one
    QString ticket;
    QString vehicleType;
    TimeSpan claimed; ///< what it holds of the spot
    QString from; ///< label
    StayFate fate = StayFate::Kept;
    QString to; ///< label of the new spot; empty for Unplaced

    friend bool operator==(const AffectedStay &, const AffectedStay &) = default;
};

/// The same for the journal.
struct StayMoved {
    StayId stay;
    StayFate fate = StayFate::Kept;
    SpotId to;

    friend bool operator==(const StayMoved &, const StayMoved &) = default;
};
[[nodiscard]] QJsonArray toJson(const QList<StayMoved> &moves);
[[nodiscard]] QList<StayMoved> movesFromJson(const QJsonArray &json);

} // namespace parkdesk
