// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/spotmap.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace parkdesk {

namespace {

constexpr int spotSteps = 5;
constexpr double labelWidth = 26; ///< pixels from which on a spot has its label

/// Every second step of the scale: five can be told apart at the size of a spot.
const QColor &spotColour(const Theme &theme, int permille)
{
    const int step = qBound(0, permille * spotSteps / 1001, spotSteps - 1);
    return theme.heat[static_cast<size_t>(step * 2 + (step > 2 ? 1 : 0))];
}

} // namespace

SpotMap::SpotMap(QWidget *parent)
    : Chart(parent)
{
}

void SpotMap::setSpots(const std::vector<Spot> &spots)
{
    m_spots = spots;
    m_bounds = {};
    for (const Spot &spot : spots) {
        QTransform turn;
        turn.translate(spot.box.center().x(), spot.box.center().y());
        turn.rotate(spot.turn);
        turn.translate(-spot.box.center().x(), -spot.box.center().y());
        m_bounds |= turn.mapRect(spot.box);
    }
    marksChanged(0);
}

void SpotMap::setScale(const QString &cold, const QString &hot)
{
    m_cold = cold;
    m_hot = hot;
    pictureChanged();
}

QTransform SpotMap::toPixels(const ChartCanvas &canvas) const
{
    const double foot = QFontMetrics(fontOf(FontRole::Caption)).height() + 8;
    const QRectF room = canvas.area.adjusted(4, 4, -4, -foot);
    if (m_bounds.isEmpty() || room.isEmpty())
        return {};
    const double scale = qMin(room.width() / m_bounds.width(), room.height() / m_bounds.height());
    QTransform pixels;
    pixels.translate(room.center().x(), room.center().y());
    pixels.scale(scale, scale);
    pixels.translate(-m_bounds.center().x(), -m_bounds.center().y());
    return pixels;
}

QPolygonF SpotMap::bodyOf(const QTransform &pixels, const Spot &spot) const
{
    QTransform turned = pixels;
    turned.translate(spot.box.center().x(), spot.box.center().y());
    turned.rotate(spot.turn);
    turned.translate(-spot.box.center().x(), -spot.box.center().y());
    return turned.map(QPolygonF(spot.box));
}

int SpotMap::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    const QTransform pixels = toPixels(canvas);
    for (int i = 0; i < markCount(); ++i) {
        if (bodyOf(pixels, m_spots[static_cast<size_t>(i)]).containsPoint(position, Qt::OddEvenFill))
            return i;
    }
    return -1;
}

int SpotMap::markBeside(int index, Qt::Key key) const
{
    const bool across = key == Qt::Key_Left || key == Qt::Key_Right;
    if (!across && key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::markBeside(index, key);
    const QPointF from = m_spots[static_cast<size_t>(index)].box.center();
    const double sign = key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1;
    int best = -1;
    double least = 0;
    for (int i = 0; i < markCount(); ++i) {
        const QPointF way = m_spots[static_cast<size_t>(i)].box.center() - from;
        const double ahead = sign * (across ? way.x() : way.y());
        const double aside = std::abs(across ? way.y() : way.x());
        if (ahead <= 0 || aside > 2 * ahead)
            continue;
        if (const double far = ahead + 2 * aside; best < 0 || far < least) {
            best = i;
            least = far;
        }
    }
    return best;
}

void SpotMap::paintChart(const ChartCanvas &canvas) const
{
    QPainter &painter = canvas.painter;
    const QTransform pixels = toPixels(canvas);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(FontRole::Caption));
    for (const Spot &spot : m_spots) {
        const QPolygonF body = bodyOf(pixels, spot);
        painter.setPen(QPen(canvas.theme.border, 1));
        painter.setBrush(spot.permille ? spotColour(canvas.theme, *spot.permille) : canvas.theme.surface);
        painter.drawPolygon(body);
        const QRectF around = body.boundingRect();
        if (around.width() < labelWidth || around.height() < 12 || !spot.permille)
            continue;
        const QColor &fill = spotColour(canvas.theme, *spot.permille);
        const bool light = contrastRatio(Theme::light().surface, fill) > contrastRatio(Theme::light().text, fill);
        painter.setPen(light ? Theme::light().surface : Theme::light().text);
        painter.drawText(around, static_cast<int>(Qt::AlignCenter), spot.label);
    }
    painter.restore();
    paintScale(canvas);
}

void SpotMap::paintMarker(const ChartCanvas &canvas) const
{
    const QPolygonF body = bodyOf(toPixels(canvas), m_spots[static_cast<size_t>(canvas.marker)]);
    QPainter &painter = canvas.painter;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(canvas.theme.surface, 5));
    painter.drawPolygon(body);
    painter.setPen(QPen(canvas.theme.focus, metric::focusWidth));
    painter.drawPolygon(body);
}

void SpotMap::paintScale(const ChartCanvas &canvas) const
{
    QPainter &painter = canvas.painter;
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    const double top = canvas.area.bottom() - metrics.height() - 1;
    constexpr int step = 18;
    const int total = metrics.horizontalAdvance(m_cold) + metrics.horizontalAdvance(m_hot) + spotSteps * step + 12;
    double x = canvas.mirrored ? canvas.area.right() - total : canvas.area.left();
    painter.setPen(canvas.theme.quietText);
    const auto word = [&](const QString &text) {
        painter.drawText(QRectF(x, top, metrics.horizontalAdvance(text), metrics.height()),
                         ChartCanvas::sideOf(false) | static_cast<int>(Qt::AlignVCenter), text);
        x += metrics.horizontalAdvance(text) + 6;
    };
    word(canvas.mirrored ? m_hot : m_cold);
    for (int i = 0; i < spotSteps; ++i) {
        const int own = canvas.mirrored ? spotSteps - 1 - i : i;
        painter.fillRect(QRectF(x, top + 3, step, metrics.height() - 6),
                         spotColour(canvas.theme, own * 1000 / (spotSteps - 1)));
        x += step;
    }
    x += 6;
    word(canvas.mirrored ? m_cold : m_hot);
}

} // namespace parkdesk
