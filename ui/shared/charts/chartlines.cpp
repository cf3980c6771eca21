// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/chartlines.h"

#include <QLineF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace parkdesk {

namespace {

/// What the rasterizer does for each row of pixels grows with the square of the edges that cross it.
constexpr qsizetype bandPiece = 10;

bool isHigher(const QPointF &one, const QPointF &other)
{
    return one.y() < other.y();
}

} // namespace

QList<QPointF> thinned(const QList<QPointF> &points, double column)
{
    QList<QPointF> kept;
    for (auto first = points.cbegin(); first != points.cend();) {
        const double own = std::floor(first->x() / column);
        const auto until = std::find_if(first, points.cend(),
                                        [&](const QPointF &point) { return std::floor(point.x() / column) != own; });
        const auto [high, low] = std::minmax_element(first, until, isHigher);
        kept.append(*std::min(high, low));
        if (high != low)
            kept.append(*std::max(high, low));
        first = until;
    }
    return kept;
}

void paintCourse(QPainter &painter, const QList<QPointF> &points, const QPen &pen)
{
    // Lines each by itself go a quick way that a path does not have; square ends make the joins.
    const QList<QPointF> shown = thinned(points, courseColumn);
    QList<QLineF> lines;
    lines.reserve(shown.size());
    for (qsizetype i = 1; i < shown.size(); ++i)
        lines.append(QLineF(shown.at(i - 1), shown.at(i)));
    QPen square(pen);
    square.setCapStyle(Qt::SquareCap);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(square);
    painter.drawLines(lines);
    painter.restore();
}

void paintBand(QPainter &painter, const QList<QPointF> &upper, const QList<QPointF> &lower, const QColor &colour)
{
    QList<QPointF> top;
    QList<QPointF> bottom;
    for (qsizetype i = 0; i < std::min(upper.size(), lower.size()); ++i) {
        if (!top.isEmpty()
            && std::floor(top.constLast().x() / courseColumn) == std::floor(upper.at(i).x() / courseColumn)) {
            // As wide as it gets there.
            top.last().setY(std::min(top.constLast().y(), upper.at(i).y()));
            bottom.last().setY(std::max(bottom.constLast().y(), lower.at(i).y()));
            continue;
        }
        top.append(upper.at(i));
        bottom.append(lower.at(i));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (qsizetype first = 0; first + 1 < top.size(); first += bandPiece) {
        // A piece reaches into the next one, so that no seam is seen.
        const qsizetype many = std::min(top.size() - first, bandPiece + 2);
        QPolygonF piece(top.sliced(first, many));
        std::copy_n(bottom.crbegin() + (bottom.size() - first - many), many, std::back_inserter(piece));
        painter.drawPolygon(piece);
    }
    painter.restore();
}

} // namespace parkdesk
