// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/rackoflot.h"

#include <QSet>
#include <QStringList>

#include <vector>

namespace parkdesk {

/// A line of the rack: the title of a zone, or one place with its bars.
struct RackLine {
    bool isTitle = false;
    QString label; ///< of the spot ("A-02"), of a place of several ("M-01 · 2"), or the zone's name
    ZoneId zone;
    RackOfLot::Row row; ///< of a place
    int used = 0; ///< of a title: places with a vehicle now
    int places = 0;
    bool folded = false;
};

/// Which of the lines are wanted.
struct RackFilter {
    std::optional<ZoneId> zone;
    QString type; ///< code; empty: all
    QSet<qint64> folded; ///< zones

    friend bool operator==(const RackFilter &, const RackFilter &) = default;
};

[[nodiscard]] std::vector<RackLine> rackLines(const RackOfLot::Answer &rack, const RackFilter &filter);

/// How many places of \a zone nobody has claimed at \a at.
[[nodiscard]] int freePlaces(const RackOfLot::Answer &rack, ZoneId zone, Instant at);

/// What is to be put somewhere: a stay with its period.
struct RackPiece {
    StayId stay; ///< not valid: a new booking
    QString name; ///< plate or code
    QString vehicleType;
    TimeSpan span;
    QString from; ///< label of where it is; empty: nowhere

    friend bool operator==(const RackPiece &, const RackPiece &) = default;
};

/// The piece that a bar is; \a now, since a parked vehicle takes only the rest of its time along.
[[nodiscard]] RackPiece pieceOf(const RackOfLot::Row &row, const RackOfLot::Bar &bar, Instant now);

/// Why \a piece cannot be put into \a row, as a short reason and, for the first bar in the way, when; empty when it
/// can.
[[nodiscard]] QString whyNot(const RackPiece &piece, const RackOfLot::Row &row, Instant now, const ZoneRules &zone);

/// Plate in its groups, or the code.
[[nodiscard]] QString nameOf(const RackOfLot::Bar &bar);

/// A bar in words for a screen reader and the line below the rack.
[[nodiscard]] QString spokenBar(const RackOfLot::Row &row, const RackOfLot::Bar &bar, Instant now,
                                const ZoneRules &zone);

} // namespace parkdesk
