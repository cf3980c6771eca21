// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/bandchart.h"

#include "ui/shared/charts/chartlines.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr double bandStrength = 0.28;
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
    pictureChanged();
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
    paintPieces(canvas, plot, true);
    m_frame.paintGrid(canvas, plot);
    paintPieces(canvas, plot, false);
    if (m_limit)
        m_frame.paintTarget(canvas, plot, *m_limit, m_limitWords, 1);
    m_frame.paintSlotWords(canvas, plot, words);
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

void BandChart::paintPieces(const ChartCanvas &canvas, const QRectF &plot, bool band) const
{
    const QColor &colour = canvas.theme.series.front();
    const QColor pale = mixed(colour, canvas.theme.surface, bandStrength);
    QList<QPointF> line;
    QList<QPointF> upper;
    QList<QPointF> lower;
    for (int i = 0; i <= markCount(); ++i) {
        if (i < markCount() && m_points[static_cast<size_t>(i)].value) {
            const Point &point = m_points[static_cast<size_t>(i)];
            line.append(placeOf(canvas, plot, i, *point.value));
            upper.append(placeOf(canvas, plot, i, point.high));
            lower.append(placeOf(canvas, plot, i, point.low));
            continue;
        }
        if (band)
            paintBand(canvas.painter, upper, lower, pale);
        else
            paintCourse(canvas.painter, line, QPen(colour, bandLineWidth));
        line.clear();
        upper.clear();
        lower.clear();
    }
}

/// Slots are too narrow here for a ring about one: a line down and a dot.
void BandChart::paintMarker(const ChartCanvas &canvas) const
{
    const QRectF plot = m_frame.plot(canvas);
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
