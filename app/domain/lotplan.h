// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/spot.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parkdesk {

/// Lengths on a plan are whole millimetres in the coordinates of a level: x grows to the right, y downwards. Positions
/// lie within plus and minus this.
inline constexpr int farthestOnPlan = 10'000'000;

struct PlanPoint {
    int x = 0;
    int y = 0;
    friend bool operator==(const PlanPoint &, const PlanPoint &) = default;
};

/// A rectangle that was turned about its centre. x and y are its upper left corner before that.
struct PlanBox {
    int x = 0;
    int y = 0;
    int width = 2'500;
    int height = 5'000;
    int rotation = 0; ///< tenths of a degree, clockwise, 0..3599
    friend bool operator==(const PlanBox &, const PlanBox &) = default;
};

/// A picture under a level: PNG or JPEG, with the length that one of its pixels stands for.
struct PlanPicture {
    QString name; ///< of the file it came from
    QByteArray image;
    PlanPoint origin; ///< its upper left corner
    qint64 mmNumerator = 50; ///< a pixel is mmNumerator / mmDenominator millimetres long
    qint64 mmDenominator = 1;
    friend bool operator==(const PlanPicture &, const PlanPicture &) = default;
};

/// In a draft, what is new has a negative id of the editor's choice, by which the rest of the draft names it.
struct PlanLevel {
    LevelId id;
    QString name;
    int order = 0; ///< 0 is shown first
    std::optional<PlanPicture> picture;
    friend bool operator==(const PlanLevel &, const PlanLevel &) = default;
};

/// A named group of spots; it may lie on several levels.
struct PlanZone {
    ZoneId id;
    QString name;
    QString entrance; ///< its own way in, in words; empty: that of the lot
    QString priceKey; ///< the word by which a tariff knows it; empty: no price of its own
    friend bool operator==(const PlanZone &, const PlanZone &) = default;
};

struct PlanSpot {
    SpotId id; ///< not valid: new
    QString label;
    LevelId level;
    ZoneId zone; ///< value 0: in none
    QStringList types; ///< codes of the vehicle types that may stand there, the largest first
    int places = 1; ///< 1..8
    SpotFeatures features;
    PlanBox box;
    int entranceRank = 0; ///< 0 is nearest to the entrance
    friend bool operator==(const PlanSpot &, const PlanSpot &) = default;
};

/// The numbers are stored.
enum class PlanShapeKind {
    Wall = 1, ///< through all its points; nothing drives through it
    Arrow = 2, ///< from the first point to the last: where vehicles drive
    Text = 3, ///< at its first point
};

struct PlanShape {
    PlanShapeKind kind = PlanShapeKind::Wall;
    LevelId level;
    QList<PlanPoint> points; ///< 2..200; of a text 1
    QString text; ///< of a text; else empty
    int size = 200; ///< thickness of the line, or height of the letters
    int rotation = 0; ///< of a text: tenths of a degree, clockwise
    friend bool operator==(const PlanShape &, const PlanShape &) = default;
};

/// How a lot is drawn and marked. The draft of a change is one of these too: it says how the lot is to be.
struct LotPlan {
    LotId lot;
    qint64 revision = 0; ///< of the plan that a draft began with
    QList<PlanLevel> levels; ///< in their order, one at least
    QList<PlanZone> zones; ///< by name
    QList<PlanSpot> spots; ///< by natural label
    QList<PlanShape> shapes; ///< the later lies above
    friend bool operator==(const LotPlan &, const LotPlan &) = default;
};

inline constexpr int mostLevels = 50;
inline constexpr int mostZones = 200;
inline constexpr int mostShapes = 5'000;
inline constexpr qsizetype largestPicture = 8 * 1024 * 1024;

} // namespace parkdesk
