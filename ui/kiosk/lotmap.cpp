// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/lotmap.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace parkdesk {

namespace {

constexpr double unitsADegree = 1e7;
constexpr double metresADegree = 111'320;
constexpr double leastSpanMetres = 400;

} // namespace

LotMap::LotMap(const KioskScale &scale, const QList<KioskPlace> &places, const QString &vehicleType, LotId chosen,
               QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_vehicleType(vehicleType)
    , m_chosen(chosen)
{
    setObjectName(QStringLiteral("lotMap"));
    std::copy_if(places.begin(), places.end(), std::back_inserter(m_places),
                 [](const KioskPlace &place) { return place.place.has_value(); });
    setAccessibleName(tr("Map of our lots"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize LotMap::sizeHint() const
{
    return {m_scale.mm(120), m_scale.mm(70)};
}

QList<QPointF> LotMap::pinPoints(const QRectF &area) const
{
    QList<QPointF> metres;
    const double middle = m_places.first().place->latitude / unitsADegree;
    const double narrow = std::cos(middle * std::numbers::pi / 180);
    for (const KioskPlace &place : m_places)
        metres.append({place.place->longitude / unitsADegree * metresADegree * narrow,
                       -place.place->latitude / unitsADegree * metresADegree});
    const auto [west, east] = std::minmax_element(metres.begin(), metres.end(),
                                                  [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); });
    const auto [north, south] = std::minmax_element(metres.begin(), metres.end(),
                                                    [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); });
    const QRectF whole(QPointF(west->x(), north->y()), QPointF(east->x(), south->y()));
    const double scale = std::min(area.width() / std::max(whole.width(), leastSpanMetres),
                                  area.height() / std::max(whole.height(), leastSpanMetres));
    QList<QPointF> points;
    for (const QPointF &at : std::as_const(metres))
        points.append(area.center() + (at - whole.center()) * scale);
    return points;
}

void LotMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run: names of lots
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.surface, theme.line, 1, m_scale.mm(1.1));
    if (m_places.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_scale.mm(30);
    const QRectF area = QRectF(rect()).adjusted(side, m_scale.mm(22), -side, -m_scale.mm(14));
    const QList<QPointF> points = pinPoints(area);
    // The way to the others from here, as the crow flies.
    for (int i = 0; i < points.size(); ++i) {
        if (!m_places.at(i).here)
            continue;
        for (const QPointF &other : points)
            paintLine(painter, points.at(i), other, theme.line, m_scale.mm(1));
        painter.setPen(QPen(theme.border, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(points.at(i), m_scale.mm(34), m_scale.mm(34));
    }
    for (int i = 0; i < points.size(); ++i)
        paintPin(painter, points.at(i), m_places.at(i));
    painter.setPen(theme.quietText);
    painter.setFont(m_scale.font(KioskText::Small));
    painter.drawText(rect().adjusted(m_scale.mm(4), m_scale.mm(2), -m_scale.mm(4), 0),
                     Qt::AlignTop | Qt::AlignRight | Qt::AlignAbsolute, tr("N ↑", "north is above"));
}

void LotMap::paintPin(QPainter &painter, const QPointF &at, const KioskPlace &place)
{
    const Theme &theme = themeOf(this);
    const bool chosen = place.lot == m_chosen;
    const KioskPlace::Free *free = place.freeOf(m_vehicleType);
    const QFont font = m_scale.font(KioskText::Strong);
    const QString count = QLocale().toString(free == nullptr ? 0 : free->free);
    const double wide = QFontMetrics(font).horizontalAdvance(count) + m_scale.mm(7);
    const double high = m_scale.mm(12);
    const double tip = m_scale.mm(3);
    const QRectF box(at.x() - wide / 2, at.y() - high - tip, wide, high);
    QPainterPath pin;
    pin.addRoundedRect(box, m_scale.mm(1), m_scale.mm(1));
    QPainterPath point(QPointF(at.x() - tip, box.bottom() - 1));
    point.lineTo(at);
    point.lineTo(at.x() + tip, box.bottom() - 1);
    point.closeSubpath();
    painter.setPen(QPen(chosen ? theme.primary : theme.text, std::max(2, m_scale.mm(0.5))));
    painter.setBrush(chosen ? theme.primary : theme.surface);
    painter.drawPath(pin.united(point));
    painter.setFont(font);
    painter.setPen(chosen ? theme.onPrimary : theme.text);
    painter.drawText(box, Qt::AlignCenter, count);
    painter.setPen(theme.text);
    painter.setFont(m_scale.font(KioskText::Small));
    const QString name = place.here ? tr("%1, you are here").arg(place.name) : place.name;
    const double most = QFontMetrics(painter.font()).horizontalAdvance(name) + 2;
    QRectF words(at.x() - most / 2, at.y() + 2, most, QFontMetrics(painter.font()).height());
    words.moveLeft(std::clamp(words.left(), 4.0, std::max(4.0, width() - words.width() - 4)));
    painter.drawText(words, Qt::AlignCenter, name);
}

} // namespace parkdesk
