// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/heatmap.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
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
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void HeatMap::setCells(const QStringList &rows, const QStringList &columns, const std::vector<Cell> &cells)
{
    m_rows = rows;
    m_columns = columns;
    m_cells = cells;
    const int kept = qBound(cells.empty() ? -1 : 0, m_cursor, static_cast<int>(cells.size()) - 1);
    m_cursor = -1;
    setCursorCell(kept);
    update();
}

void HeatMap::setCursorCell(int index)
{
    if (index == m_cursor || index >= static_cast<int>(m_cells.size()))
        return;
    m_cursor = index;
    setAccessibleDescription(index < 0 ? QString() : m_cells[static_cast<size_t>(index)].detail);
    if (hasFocus())
        announce(this, Urgency::Polite);
    update();
    Q_EMIT cursorMoved(index);
}

QRectF HeatMap::grid() const
{
    const QFontMetrics metrics(fontOf(FontRole::Caption));
    int side = 0;
    for (const QString &row : m_rows)
        side = qMax(side, metrics.horizontalAdvance(row));
    QRectF area = QRectF(rect()).adjusted(side + 8, 2, -2, -2 * metrics.height() - 14);
    if (layoutDirection() == Qt::RightToLeft)
        area.moveLeft(2);
    return area;
}

QRectF HeatMap::cellRect(int index) const
{
    const QRectF area = grid();
    const int columns = qMax<int>(1, static_cast<int>(m_columns.size()));
    const double width = area.width() / columns;
    const double height = area.height() / qMax<double>(1, static_cast<double>(m_rows.size()));
    const int column = layoutDirection() == Qt::RightToLeft ? columns - 1 - index % columns : index % columns;
    const double left = qRound(area.left() + width * column);
    const double top = qRound(area.top() + height * (index / columns));
    return {left, top, qRound(area.left() + width * (column + 1)) - left - 1,
            qRound(area.top() + height * (index / columns + 1)) - top - 1};
}

int HeatMap::indexAt(const QPointF &position) const
{
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        if (cellRect(i).contains(position))
            return i;
    }
    return -1;
}

void HeatMap::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    const QRectF area = grid();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int columns = qMax<int>(1, static_cast<int>(m_columns.size()));
    for (int i = 0; i < static_cast<int>(m_cells.size()); ++i) {
        const QRectF cell = cellRect(i);
        const std::optional<int> permille = m_cells[static_cast<size_t>(i)].permille;
        if (permille)
            painter.fillRect(cell, theme.heat[static_cast<size_t>(heatStep(*permille))]);
        else
            paintHatch(painter, cell, theme.line, 6, 1);
    }
    painter.setPen(theme.text);
    for (int row = 0; row < m_rows.size(); ++row) {
        const QRectF first = cellRect(row * columns);
        const QRectF place = mirrored
            ? QRectF(area.right() + 6, first.top(), width() - area.right() - 6, first.height())
            : QRectF(0, first.top(), area.left() - 6, first.height());
        painter.drawText(place, static_cast<int>(Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft)),
                         m_rows.at(row));
    }
    painter.setPen(theme.quietText);
    for (int column = 0; column < m_columns.size(); ++column) {
        const QRectF cell = cellRect(column);
        painter.drawText(QRectF(cell.left() - 20, area.bottom() + 3, cell.width() + 40, metrics.height()),
                         static_cast<int>(Qt::AlignCenter), m_columns.at(column));
    }
    paintScale(painter);
    if (m_cursor >= 0 && (hasFocus() || underMouse())) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.surface, 4));
        painter.drawRect(cellRect(m_cursor).adjusted(-1, -1, 1, 1));
        painter.setPen(QPen(theme.focus, metric::focusWidth));
        painter.drawRect(cellRect(m_cursor).adjusted(-1, -1, 1, 1));
    }
}

void HeatMap::paintScale(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFontMetrics metrics(painter.font());
    const QString empty = QLocale().toString(0) + QStringLiteral(" %");
    const QString full = QLocale().toString(100) + QStringLiteral(" %");
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double y = height() - metrics.height() - 1;
    const int step = 12;
    const int total = metrics.horizontalAdvance(empty) + metrics.horizontalAdvance(full) + heatSteps * step + 12;
    double x = mirrored ? width() - total : 0;
    painter.setPen(theme.quietText);
    const auto word = [&](const QString &text) {
        painter.drawText(QRectF(x, y, metrics.horizontalAdvance(text), metrics.height()),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), text);
        x += metrics.horizontalAdvance(text) + 6;
    };
    word(mirrored ? full : empty);
    for (int i = 0; i < heatSteps; ++i) {
        const int colour = mirrored ? heatSteps - 1 - i : i;
        painter.fillRect(QRectF(x, y + 3, step, metrics.height() - 6), theme.heat[static_cast<size_t>(colour)]);
        x += step;
    }
    x += 6;
    word(mirrored ? empty : full);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int columns = qMax<int>(1, static_cast<int>(m_columns.size()));
    const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const auto go = [&](int by) {
        const int next = m_cursor + by;
        const bool sameRow = qAbs(by) != 1 || next / columns == m_cursor / columns;
        if (next >= 0 && next < static_cast<int>(m_cells.size()) && sameRow)
            setCursorCell(next);
    };
    switch (event->key()) {
    case Qt::Key_Left: go(-onward); return;
    case Qt::Key_Right: go(onward); return;
    case Qt::Key_Up: go(-columns); return;
    case Qt::Key_Down: go(columns); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            Q_EMIT opened(m_cursor);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

void HeatMap::mouseMoveEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0) {
        setCursorCell(index);
        setToolTip(m_cells[static_cast<size_t>(index)].detail);
    }
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    if (const int index = indexAt(event->position()); index >= 0 && event->button() == Qt::LeftButton) {
        setCursorCell(index);
        Q_EMIT opened(index);
    }
}

} // namespace parkdesk
