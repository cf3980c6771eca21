// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/planlayout.h"

#include <QtMath>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driveWidth = 6'000;
constexpr int overlapTolerance = 10; // what rounding to whole millimetres may make of two turned neighbours

qint64 cross(const PlanPoint &axis, const PlanPoint &point)
{
    return qint64 {axis.x} * point.x + qint64 {axis.y} * point.y;
}

/// Whether a line along one of \a edges lies between the two.
bool isApart(const QList<PlanPoint> &edges, const QList<PlanPoint> &a, const QList<PlanPoint> &b)
{
    for (qsizetype i = 0; i < edges.size(); ++i) {
        const PlanPoint &from = edges.at(i);
        const PlanPoint &to = edges.at((i + 1) % edges.size());
        const PlanPoint axis {from.y - to.y, to.x - from.x};
        const auto less = [&](const PlanPoint &p, const PlanPoint &q) { return cross(axis, p) < cross(axis, q); };
        const auto [aLow, aHigh] = std::minmax_element(a.begin(), a.end(), less);
        const auto [bLow, bHigh] = std::minmax_element(b.begin(), b.end(), less);
        if (cross(axis, *aHigh) <= cross(axis, *bLow) || cross(axis, *bHigh) <= cross(axis, *aLow))
            return true;
    }
    return false;
}

PlanBox shrunk(PlanBox box)
{
    const int by = std::min({overlapTolerance, (box.width - 1) / 2, (box.height - 1) / 2});
    box.x += by;
    box.y += by;
    box.width -= 2 * by;
    box.height -= 2 * by;
    return box;
}

} // namespace

PlanBox usualBox(const QStringList &types, int places)
{
    if (types.contains(u"truck"_s))
        return {0, 0, 3'500, 12'000, 0};
    if (types.isEmpty() || types.contains(u"car"_s))
        return {0, 0, 2'500, 5'000, 0};
    const int width = types.contains(u"bike"_s) ? 1'000 : 700;
    return {0, 0, width * std::max(1, places), 2'500, 0};
}

void layOutInRows(QList<PlanSpot *> spots, int top, int perRow)
{
    int x = 0;
    int y = top;
    int inRow = 0;
    int row = 0;
    PlanBox size;
    for (PlanSpot *spot : spots) {
        const PlanBox next = usualBox(spot->types, spot->places);
        const bool sameSize = inRow == 0 || (next.width == size.width && next.height == size.height);
        if (inRow == perRow || !sameSize) {
            y += size.height;
            // Rows of one size stand back to back in twos; everything else is reached from a drive of its own.
            if (!sameSize || row % 2 == 0)
                y += driveWidth;
            row = sameSize ? row + 1 : 0;
            x = 0;
            inRow = 0;
        }
        size = next;
        spot->box = {x, y, size.width, size.height, 0};
        x += size.width;
        ++inRow;
    }
}

int lowestEdge(const LotPlan &plan, LevelId level)
{
    int lowest = 0;
    for (const PlanSpot &spot : plan.spots) {
        if (spot.level != level)
            continue;
        for (const PlanPoint &corner : cornersOf(spot.box))
            lowest = std::max(lowest, corner.y);
    }
    for (const PlanShape &shape : plan.shapes) {
        if (shape.level != level)
            continue;
        for (const PlanPoint &point : shape.points)
            lowest = std::max(lowest, point.y + shape.size);
    }
    return lowest;
}

void layOutUndrawn(LotPlan &plan, const QList<qsizetype> &undrawn)
{
    if (undrawn.isEmpty())
        return;
    LotPlan drawn = plan;
    for (auto it = undrawn.crbegin(); it != undrawn.crend(); ++it)
        drawn.spots.removeAt(*it);
    for (const PlanLevel &level : std::as_const(plan.levels)) {
        QList<PlanSpot *> rows;
        for (const qsizetype index : undrawn) {
            if (plan.spots.at(index).level == level.id)
                rows.append(&plan.spots[index]);
        }
        const int lowest = lowestEdge(drawn, level.id);
        layOutInRows(rows, lowest > 0 ? lowest + driveWidth : 0);
    }
}

QList<PlanPoint> cornersOf(const PlanBox &box)
{
    const QList<PlanPoint> straight {{box.x, box.y},
                                     {box.x + box.width, box.y},
                                     {box.x + box.width, box.y + box.height},
                                     {box.x, box.y + box.height}};
    if (box.rotation == 0)
        return straight;
    const double angle = qDegreesToRadians(box.rotation / 10.0);
    const double centreX = box.x + box.width / 2.0;
    const double centreY = box.y + box.height / 2.0;
    QList<PlanPoint> corners;
    for (const PlanPoint &corner : straight) {
        const double dx = corner.x - centreX;
        const double dy = corner.y - centreY;
        corners.append({qRound(centreX + dx * qCos(angle) - dy * qSin(angle)),
                        qRound(centreY + dx * qSin(angle) + dy * qCos(angle))});
    }
    return corners;
}

bool overlap(const PlanBox &a, const PlanBox &b)
{
    const QList<PlanPoint> first = cornersOf(shrunk(a));
    const QList<PlanPoint> second = cornersOf(shrunk(b));
    return !isApart(first, first, second) && !isApart(second, first, second);
}

} // namespace parkdesk
