// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/groundplan.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double mmPerLatitude = 111'319'490.793; // of a sphere with the earth's radius at the equator

QPointF turned(const QPointF &point, double angle)
{
    return {point.x() * qCos(angle) - point.y() * qSin(angle), point.x() * qSin(angle) + point.y() * qCos(angle)};
}

int tenthsOf(double angle)
{
    const int tenths = qRound(qRadiansToDegrees(angle) * 10) % 3'600;
    return tenths < 0 ? tenths + 3'600 : tenths;
}

/// The box whose sides run along \a angle and that holds all of \a outline.
PlanBox boxAlong(double angle, const QList<QPointF> &outline)
{
    const double back = -qDegreesToRadians(tenthsOf(angle) / 10.0);
    double left = 1e18;
    double top = 1e18;
    double right = -1e18;
    double bottom = -1e18;
    for (const QPointF &point : outline) {
        const QPointF straight = turned(point, back);
        left = std::min(left, straight.x());
        right = std::max(right, straight.x());
        top = std::min(top, straight.y());
        bottom = std::max(bottom, straight.y());
    }
    const QPointF centre = turned({(left + right) / 2, (top + bottom) / 2}, -back);
    const int width = std::max(1, qRound(right - left));
    const int height = std::max(1, qRound(bottom - top));
    return {qRound(centre.x() - width / 2.0), qRound(centre.y() - height / 2.0), width, height, tenthsOf(angle)};
}

} // namespace

GroundPlan::GroundPlan(const GeoPoint &origin)
    : m_origin(origin.longitude / 1e7, origin.latitude / 1e7)
    , m_mmPerLongitude(mmPerLatitude * std::max(0.01, qCos(qDegreesToRadians(origin.latitude / 1e7))))
{
}

QPointF GroundPlan::toEarth(const QPointF &mm) const
{
    return {m_origin.x() + mm.x() / m_mmPerLongitude, m_origin.y() - mm.y() / mmPerLatitude};
}

QPointF GroundPlan::toPlan(const QPointF &degrees) const
{
    return {(degrees.x() - m_origin.x()) * m_mmPerLongitude, (m_origin.y() - degrees.y()) * mmPerLatitude};
}

QList<QPointF> GroundPlan::cornersOf(const PlanBox &box)
{
    const QPointF centre(box.x + box.width / 2.0, box.y + box.height / 2.0);
    const double angle = qDegreesToRadians(box.rotation / 10.0);
    QList<QPointF> corners;
    for (const auto &[right, down] : {std::pair {-1, -1}, {1, -1}, {1, 1}, {-1, 1}})
        corners.append(centre + turned({right * box.width / 2.0, down * box.height / 2.0}, angle));
    return corners;
}

PlanBox GroundPlan::boxOf(const QList<QPointF> &outline)
{
    qsizetype along = 0;
    if (outline.size() != 4) {
        const auto length = [&](qsizetype i) {
            return QLineF(outline.at(i), outline.at((i + 1) % outline.size())).length();
        };
        for (qsizetype i = 1; i < outline.size(); ++i) {
            if (length(i) > length(along))
                along = i;
        }
    }
    const QPointF edge = outline.at((along + 1) % outline.size()) - outline.at(along);
    return boxAlong(std::atan2(edge.y(), edge.x()), outline);
}

bool isWithin(const QPointF &point, const QList<QPointF> &outline)
{
    bool within = false;
    for (qsizetype i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const QPointF &a = outline.at(i);
        const QPointF &b = outline.at(j);
        if ((a.y() > point.y()) != (b.y() > point.y())
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            within = !within;
    }
    return within;
}

QPointF middleOf(const QList<QPointF> &points)
{
    QPointF sum;
    for (const QPointF &point : points)
        sum += point;
    return points.isEmpty() ? sum : sum / static_cast<double>(points.size());
}

} // namespace parkdesk
