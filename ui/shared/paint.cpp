// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/paint.h"

#include <QPainter>

#include <algorithm>

namespace parkdesk {

void paintBox(QPainter &painter, const QRectF &outer, const QColor &fill, const QColor &edge, double width,
              double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = width / 2.0;
    if (width > 0.0)
        painter.setPen(QPen(edge, width));
    else
        painter.setPen(Qt::NoPen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inner = std::max(0.0, radius - half);
    painter.drawRoundedRect(outer.adjusted(half, half, -half, -half), inner, inner);
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &area, const QColor &stripes, double pitch, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(stripes, width));
    const double first = area.left() - area.height();
    const int count = static_cast<int>((area.right() + pitch - first) / pitch) + 1;
    for (int i = 0; i < count; ++i) {
        const double x = first + i * pitch;
        painter.drawLine(QPointF(x, area.bottom() + 1), QPointF(x + area.height() + 2, area.top() - 1));
    }
    painter.restore();
}

void paintLine(QPainter &painter, const QPointF &from, const QPointF &to, const QColor &colour, double width)
{
    painter.save();
    painter.setPen(QPen(colour, width));
    painter.drawLine(from, to);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRectF &body, const QColor &shadow, int reach)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Thin layers over each other come out darkest at the body.
    QColor layer = shadow;
    layer.setAlpha(qMax(1, shadow.alpha() / reach));
    painter.setBrush(layer);
    // Its middle lies under the body: blending all of it so often takes longer than the rest of a window.
    const QRect outer = body.toAlignedRect().adjusted(-reach, -reach, reach, reach + 2);
    painter.setClipRegion(QRegion(outer).subtracted(body.toAlignedRect().adjusted(reach, reach, -reach, -reach)),
                          Qt::IntersectClip);
    for (int spread = reach; spread > 0; --spread) {
        const double out = spread - 0.5;
        painter.drawRoundedRect(body.adjusted(-out, -out + 2, out, out), out + 4, out + 4);
    }
    painter.restore();
}

} // namespace parkdesk
