// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/barchart.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/charts/chartscale.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace parkdesk {

namespace {

constexpr int barChartTicks = 4;
constexpr double barChartShare = 0.72;
constexpr double widestBar = 64;

} // namespace

BarChart::BarChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void BarChart::setBars(const std::vector<Bar> &bars, const std::function<QString(qint64)> &axis)
{
    m_bars = bars;
    m_axis = axis;
    qint64 most = 1;
    for (const Bar &bar : bars)
        most = qMax(most, qMax(bar.value, bar.before.value_or(0)));
    m_tick = niceTick(most, barChartTicks);
    m_top = (most + m_tick - 1) / m_tick * m_tick;
    m_marker = -1;
    setMarker(static_cast<int>(bars.size()) - 1);
    update();
}

void BarChart::setMarker(int index)
{
    const int bounded = qBound(m_bars.empty() ? -1 : 0, index, static_cast<int>(m_bars.size()) - 1);
    if (bounded == m_marker)
        return;
    m_marker = bounded;
    const QString detail = m_marker < 0 ? QString() : m_bars[static_cast<size_t>(m_marker)].detail;
    setAccessibleDescription(detail);
    if (hasFocus())
        announce(this, Urgency::Polite);
    update();
    Q_EMIT markerMoved(m_marker);
}

QRectF BarChart::plot() const
{
    const QFontMetrics metrics(fontOf(FontRole::Caption));
    const int side = m_axis ? metrics.horizontalAdvance(m_axis(m_top)) + 10 : 10;
    QRectF area = QRectF(rect()).adjusted(side, 8, -4, -metrics.height() - 8);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(4);
    return area;
}

double BarChart::yOf(const QRectF &area, qint64 value) const
{
    return area.bottom() - area.height() * static_cast<double>(value) / static_cast<double>(m_top);
}

QRectF BarChart::slotOf(const QRectF &area, int index) const
{
    const double width = area.width() / qMax<double>(1, static_cast<double>(m_bars.size()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int place = mirrored ? static_cast<int>(m_bars.size()) - 1 - index : index;
    return {area.left() + width * place, area.top(), width, area.height()};
}

int BarChart::indexAt(const QPointF &position) const
{
    const QRectF area = plot();
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const QRectF slot = slotOf(area, i);
        if (position.x() >= slot.left() && position.x() < slot.right())
            return i;
    }
    return -1;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    paintAxis(painter, area);
    paintBars(painter, area);
    paintBefore(painter, area);
    paintLabels(painter, area);
}

void BarChart::paintAxis(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::Caption));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (size_t i = 0; i < m_bars.size(); ++i) {
        if (m_bars[i].shaded)
            painter.fillRect(slotOf(area, static_cast<int>(i)), theme.canvas);
    }
    for (qint64 value = 0; value <= m_top; value += m_tick) {
        const double y = qRound(yOf(area, value)) + 0.5;
        paintLine(painter, {area.left(), y}, {area.right(), y}, value == 0 ? theme.border : theme.line);
        painter.setPen(theme.quietText);
        const QRectF place = mirrored ? QRectF(area.right() + 5, y - 10, width() - area.right() - 5, 20)
                                      : QRectF(0, y - 10, area.left() - 5, 20);
        painter.drawText(place, static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         m_axis ? m_axis(value) : QString());
    }
}

void BarChart::paintBars(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        const QRectF slot = slotOf(area, i);
        const double width = qBound(2.0, slot.width() * barChartShare, widestBar);
        const double top = qRound(yOf(area, qMax<qint64>(bar.value, 0)));
        const QRectF body(slot.center().x() - width / 2, top, width, qRound(area.bottom()) - top);
        painter.fillRect(body, theme.series[0]);
        if (bar.running)
            paintHatch(painter, body, theme.surface, 6, 2);
        if (i == m_marker && (hasFocus() || underMouse())) {
            painter.setPen(QPen(theme.focus, metric::focusWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(slot.left() + 1, area.top(), slot.width() - 2, area.height()));
        }
    }
}

void BarChart::paintBefore(QPainter &painter, const QRectF &area) const
{
    const Theme &theme = themeOf(this);
    QPainterPath path;
    bool drawing = false;
    for (int i = 0; i < static_cast<int>(m_bars.size()); ++i) {
        const Bar &bar = m_bars[static_cast<size_t>(i)];
        if (!bar.before) {
            drawing = false;
            continue;
        }
        const QPointF point(slotOf(area, i).center().x(), yOf(area, *bar.before));
        if (drawing)
            path.lineTo(point);
        else
            path.moveTo(point);
        drawing = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(path, QPen(theme.surface, 4));
    painter.strokePath(path, QPen(theme.text, 1.5));
    painter.restore();
}

void BarChart::paintLabels(QPainter &painter, const QRectF &area) const
{
    const QFontMetrics metrics(painter.font());
    int widest = 1;
    for (const Bar &bar : m_bars)
        widest = qMax(widest, metrics.horizontalAdvance(bar.label) + 12);
    const double slot = area.width() / qMax<double>(1, static_cast<double>(m_bars.size()));
    const int each = qMax(1, static_cast<int>(widest / qMax(slot, 1.0)) + (widest > slot ? 1 : 0));
    painter.setPen(themeOf(this).quietText);
    for (int i = 0; i < static_cast<int>(m_bars.size()); i += each) {
        QRectF place(slotOf(area, i).center().x() - widest / 2.0, area.bottom() + 4, widest, metrics.height());
        place.moveLeft(qBound(0.0, place.left(), qMax(0.0, static_cast<double>(width()) - widest)));
        painter.drawText(place, static_cast<int>(Qt::AlignCenter), m_bars[static_cast<size_t>(i)].label);
    }
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left: setMarker(m_marker - onward); return;
    case Qt::Key_Right: setMarker(m_marker + onward); return;
    case Qt::Key_Home: setMarker(0); return;
    case Qt::Key_End: setMarker(static_cast<int>(m_bars.size()) - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_marker >= 0)
            Q_EMIT opened(m_marker);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void BarChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0) {
        setMarker(index);
        setToolTip(m_bars[static_cast<size_t>(index)].detail);
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0 && event->button() == Qt::LeftButton) {
        setMarker(index);
        Q_EMIT opened(index);
    }
}

} // namespace parkdesk
