// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/plan/spotpaint.h"

#include <QRectF>

namespace parkdesk {

/// A spot as the map paints it.
struct MapCell {
    /// What became of a spot between two moments.
    enum class Change { None, Came, Left, Other };

    SpotId spot;
    QString label;
    QRectF box; ///< millimetres, before it is turned
    int turn = 0; ///< tenths of a degree, clockwise
    int fill = 0; ///< which of the map's fills
    SpotMark mark;
    QString sign; ///< a short word instead of the vehicle: an age, a price
    QString plate; ///< shown where plates are asked for
    QString spoken; ///< for a screen reader: all that is painted, in words
    bool pale = false; ///< it is not the subject
    Change change = Change::None;

    friend bool operator==(const MapCell &, const MapCell &) = default;
};

/// The index of the cell that lies next to \a from in the direction of \a key (an arrow key), by where they are on the
/// plan; \a from itself at the edge.
[[nodiscard]] int cellBeside(const std::vector<MapCell> &cells, int from, Qt::Key key);

/// The first cell whose label begins with \a typed, signs and case left aside; -1 when there is none.
[[nodiscard]] int cellCalled(const std::vector<MapCell> &cells, const QString &typed);

} // namespace parkdesk
