// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/bandchart.h"

#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace parkdesk {

namespace {

constexpr double bandOpacity = 0.28;
constexpr double bandLineWidth = 1.8;
constexpr double markerSize = 4;

} // namespace

BandChart::BandChart(QWidget *parent)
    : Chart(parent)
{
}

void BandChart::setPoints(const std::vector<Point> &points, const ChartFrame::Words &words)
{
    m_points = points;
    m_words = words;
    frame();
    marksChanged(0);
}

void BandChart::setLimit(std::optional<qint64> value, const QString &words)
{
    m_limit = value;
    m_limitWords = words;
    frame();
    update();
}

void BandChart::frame()
{
    qint64 most = m_limit.value_or(1);
    for (const Point &point : m_points)
        most = qMax(most, point.value ? qMax(*point.value, point.high) : 0);
    m_frame = ChartFrame(0, most, m_words, static_cast<int>(m_points.size()));
}

int BandChart::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    return m_points.empty() ? -1 : m_frame.slotAt(canvas, position);
}

QPointF BandChart::placeOf(const ChartCanvas &canvas, const QRectF &plot, int index, qint64 value) const
{
    return {m_frame.slot(canvas, plot, index).center().x(), m_frame.yOf(plot, value)};
}

void BandChart::paintChart(const ChartCanvas &canvas) const
{
    const QRectF plot = m_frame.plot(canvas);
    QStringList words;
    for (const Point &point : m_points)
        words.append(point.label);
    paintShades(canvas, plot);
    m_frame.paintGrid(canvas, plot);
    for (int first = 0; first < markCount();) {
        int until = first;
        while (until < markCount() && m_points[static_cast<size_t>(until)].value)
            ++until;
        if (until > first)
            paintPiece(canvas, plot, first, until);
        first = until + 1;
    }
    if (m_limit)
        m_frame.paintTarget(canvas, plot, *m_limit, m_limitWords, 1);
    m_frame.paintSlotWords(canvas, plot, words);
    paintMarker(canvas, plot);
}

/// Slots that are shaded side by side are one piece: between narrow ones seams would be seen.
void BandChart::paintShades(const ChartCanvas &canvas, const QRectF &plot) const
{
    for (int first = 0; first < markCount(); ++first) {
        int last = first;
        while (last < markCount() && m_points[static_cast<size_t>(last)].shaded)
            ++last;
        if (last == first)
            continue;
        const QRectF shade = m_frame.slot(canvas, plot, first).united(m_frame.slot(canvas, plot, last - 1));
        canvas.painter.fillRect(shade.toAlignedRect(), canvas.theme.canvas);
        first = last;
    }
}

void BandChart::paintPiece(const ChartCanvas &canvas, const QRectF &plot, int first, int until) const
{
    QPainterPath line;
    QPainterPath band;
    for (int i = first; i < until; ++i) {
        const Point &point = m_points[static_cast<size_t>(i)];
        const QPointF place = placeOf(canvas, plot, i, *point.value);
        const QPointF high = placeOf(canvas, plot, i, point.high);
        if (i == first) {
            line.moveTo(place);
            band.moveTo(high);
        } else {
            line.lineTo(place);
            band.lineTo(high);
        }
    }
    for (int i = until - 1; i >= first; --i)
        band.lineTo(placeOf(canvas, plot, i, m_points[static_cast<size_t>(i)].low));
    band.closeSubpath();
    const QColor colour = canvas.theme.series.front();
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setOpacity(bandOpacity);
    canvas.painter.fillPath(band, colour);
    canvas.painter.setOpacity(1);
    canvas.painter.strokePath(line, QPen(colour, bandLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    canvas.painter.restore();
}

/// Slots are too narrow here for a ring about one: a line down and a dot.
void BandChart::paintMarker(const ChartCanvas &canvas, const QRectF &plot) const
{
    if (canvas.marker < 0 || canvas.marker >= markCount())
        return;
    const Point &point = m_points[static_cast<size_t>(canvas.marker)];
    const double x = placeOf(canvas, plot, canvas.marker, 0).x();
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.setPen(QPen(canvas.theme.focus, 1));
    canvas.painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    if (point.value) {
        canvas.painter.setPen(QPen(canvas.theme.surface, 2));
        canvas.painter.setBrush(canvas.theme.focus);
        canvas.painter.drawEllipse(placeOf(canvas, plot, canvas.marker, *point.value), markerSize, markerSize);
    }
    canvas.painter.restore();
}

} // namespace parkdesk
