// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/heatmap.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr int heatSteps = 10;

int heatStep(int permille)
{
    return qBound(0, permille / 100, heatSteps - 1);
}

} // namespace

HeatMap::HeatMap(QWidget *parent)
    : Chart(parent)
{
}

void HeatMap::setCells(const QStringList &rows, const QStringList &columns, const std::vector<Cell> &cells)
{
    m_rows = rows;
    m_columns = columns;
    m_cells = cells;
    marksChanged(0);
}

void HeatMap::setScale(const QString &empty, const QString &full)
{
    m_empty = empty;
    m_full = full;
    pictureChanged();
}

QRectF HeatMap::grid(const ChartCanvas &canvas) const
{
    const QFontMetrics metrics(fontOf(FontRole::Caption));
    int side = 0;
    for (const QString &row : m_rows)
        side = qMax(side, metrics.horizontalAdvance(row));
    QRectF area = canvas.area.adjusted(side + 8, 2, -2, -2 * metrics.height() - 14);
    if (canvas.mirrored)
        area.moveLeft(canvas.area.left() + 2);
    return area;
}

QRectF HeatMap::cellRect(const ChartCanvas &canvas, int index) const
{
    const QRectF area = grid(canvas);
    const double width = area.width() / columns();
    const double height = area.height() / qMax<double>(1, static_cast<double>(m_rows.size()));
    const int row = index / columns();
    const int column = canvas.mirrored ? columns() - 1 - index % columns() : index % columns();
    const double left = qRound(area.left() + width * column);
    const double top = qRound(area.top() + height * row);
    return {left, top, qRound(area.left() + width * (column + 1)) - left - 1,
            qRound(area.top() + height * (row + 1)) - top - 1};
}

int HeatMap::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    const QRectF area = grid(canvas);
    if (m_cells.empty() || m_rows.isEmpty() || !area.contains(position))
        return -1;
    const int rows = static_cast<int>(m_rows.size());
    const int row = qMin(rows - 1, static_cast<int>((position.y() - area.top()) * rows / area.height()));
    const int place = qMin(columns() - 1, static_cast<int>((position.x() - area.left()) * columns() / area.width()));
    const int index = row * columns() + (canvas.mirrored ? columns() - 1 - place : place);
    return index < markCount() ? index : -1;
}

int HeatMap::markBeside(int index, Qt::Key key) const
{
    switch (key) {
    case Qt::Key_Left: return index % columns() == 0 ? -1 : index - 1;
    case Qt::Key_Right: return index % columns() == columns() - 1 ? -1 : index + 1;
    case Qt::Key_Up: return index - columns();
    case Qt::Key_Down: return index + columns() < markCount() ? index + columns() : -1;
    default: return Chart::markBeside(index, key);
    }
}

void HeatMap::paintChart(const ChartCanvas &canvas) const
{
    for (int i = 0; i < markCount(); ++i) {
        const QRectF cell = cellRect(canvas, i);
        if (const std::optional<int> permille = m_cells[static_cast<size_t>(i)].permille)
            canvas.painter.fillRect(cell, canvas.theme.heat[static_cast<size_t>(heatStep(*permille))]);
        else
            paintHatch(canvas.painter, cell, canvas.theme.line, 6, 1);
    }
    paintWords(canvas);
    paintScale(canvas);
}

void HeatMap::paintMarker(const ChartCanvas &canvas) const
{
    const QRectF ring = cellRect(canvas, canvas.marker).adjusted(-1, -1, 1, 1);
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(canvas.theme.surface, 4));
    canvas.painter.drawRect(ring);
    canvas.painter.setPen(QPen(canvas.theme.focus, metric::focusWidth));
    canvas.painter.drawRect(ring);
}

void HeatMap::paintWords(const ChartCanvas &canvas) const
{
    QPainter &painter = canvas.painter;
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    const QRectF area = grid(canvas);
    painter.setPen(canvas.theme.text);
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF first = cellRect(canvas, row * columns());
        const QRectF place = canvas.mirrored
            ? QRectF(area.right() + 6, first.top(), canvas.area.right() - area.right() - 6, first.height())
            : QRectF(canvas.area.left(), first.top(), area.left() - 6 - canvas.area.left(), first.height());
        painter.drawText(place, canvas.start() | static_cast<int>(Qt::AlignVCenter), m_rows.at(row));
    }
    painter.setPen(canvas.theme.quietText);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRectF cell = cellRect(canvas, column);
        painter.drawText(QRectF(cell.left() - 20, area.bottom() + 3, cell.width() + 40, metrics.height()),
                         static_cast<int>(Qt::AlignCenter), m_columns.at(column));
    }
}

void HeatMap::paintScale(const ChartCanvas &canvas) const
{
    QPainter &painter = canvas.painter;
    const QFontMetrics metrics(painter.font());
    const double y = canvas.area.bottom() - metrics.height() - 1;
    const int step = 12;
    const int total = metrics.horizontalAdvance(m_empty) + metrics.horizontalAdvance(m_full) + heatSteps * step + 12;
    double x = canvas.mirrored ? canvas.area.right() - total : canvas.area.left();
    painter.setPen(canvas.theme.quietText);
    const auto word = [&](const QString &text) {
        painter.drawText(QRectF(x, y, metrics.horizontalAdvance(text), metrics.height()),
                         ChartCanvas::sideOf(false) | static_cast<int>(Qt::AlignVCenter), text);
        x += metrics.horizontalAdvance(text) + 6;
    };
    word(canvas.mirrored ? m_full : m_empty);
    for (int i = 0; i < heatSteps; ++i) {
        const int colour = canvas.mirrored ? heatSteps - 1 - i : i;
        painter.fillRect(QRectF(x, y + 3, step, metrics.height() - 6), canvas.theme.heat[static_cast<size_t>(colour)]);
        x += step;
    }
    x += 6;
    word(canvas.mirrored ? m_empty : m_full);
}

} // namespace parkdesk
