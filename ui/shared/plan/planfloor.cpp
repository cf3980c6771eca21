// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/planfloor.h"

namespace parkdesk {

namespace {

constexpr int boundsMargin = 1'500;

} // namespace

Floor floorOfPlan(const LotPlan &plan, LevelId level, bool withPicture, const Floor &known)
{
    Floor floor;
    for (const PlanShape &shape : plan.shapes) {
        if (shape.level != level)
            continue;
        FloorPiece piece;
        piece.kind = shape.kind == PlanShapeKind::Wall ? FloorPiece::Kind::Wall
            : shape.kind == PlanShapeKind::Arrow       ? FloorPiece::Kind::Arrow
                                                       : FloorPiece::Kind::Text;
        for (const PlanPoint &point : shape.points)
            piece.points.append({point.x, point.y});
        piece.text = shape.text;
        piece.size = shape.size;
        piece.turn = shape.rotation;
        floor.pieces.append(piece);
    }
    for (const PlanLevel &one : plan.levels) {
        if (one.id != level || !one.picture || !withPicture)
            continue;
        const bool same = !known.picture.isNull() && known.pictureFile == one.picture->image;
        floor.picture = same ? known.picture : QImage::fromData(one.picture->image);
        floor.pictureFile = one.picture->image;
        const qint64 per = one.picture->mmNumerator;
        const qint64 of = qMax(qint64 {1}, one.picture->mmDenominator);
        floor.picturePlace =
            QRect(one.picture->origin.x, one.picture->origin.y, static_cast<int>(floor.picture.width() * per / of),
                  static_cast<int>(floor.picture.height() * per / of));
    }
    return floor;
}

QRect boundsOfPlan(const LotPlan &plan, LevelId level)
{
    QRectF all;
    for (const PlanSpot &spot : plan.spots) {
        if (spot.level == level)
            all |= turnedBox(QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height), spot.box.rotation);
    }
    for (const PlanShape &shape : plan.shapes) {
        for (const PlanPoint &point : shape.points) {
            if (shape.level == level)
                all |= QRectF(point.x, point.y, 1, 1);
        }
    }
    if (all.isEmpty())
        return {0, 0, 20'000, 12'000};
    return all.toAlignedRect().adjusted(-boundsMargin, -boundsMargin, boundsMargin, boundsMargin);
}

} // namespace parkdesk
