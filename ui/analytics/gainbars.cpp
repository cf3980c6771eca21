// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/gainbars.h"

#include "ui/shared/charts/changebars.h"
#include "ui/shared/charts/rowbars.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

namespace {

constexpr double tallestGain = 44;
constexpr double thickestGain = 22;
constexpr int gainGap = 10;
constexpr double widestLabels = 0.46;

QRectF asShown(const ChartCanvas &canvas, QRectF rect)
{
    if (canvas.mirrored)
        rect.moveLeft(canvas.area.left() + canvas.area.right() - rect.right());
    return rect;
}

} // namespace

GainBars::GainBars(QWidget *parent)
    : Chart(parent)
{
    setEmptyWords(tr("Nothing in this period."));
}

void GainBars::setRows(const std::vector<Row> &rows)
{
    m_rows = rows;
    m_least = 0;
    m_most = 0;
    for (const Row &row : rows) {
        m_least = qMin(m_least, row.change);
        m_most = qMax(m_most, row.change);
    }
    marksChanged(0);
}

QRect GainBars::rowArea(int index) const
{
    const Places where = places(QRectF(rect()));
    return QRectF(0, where.bars.top() + where.row * index, width(), where.row).toRect();
}

GainBars::Places GainBars::places(const QRectF &area) const
{
    const QFontMetrics label(fontOf(FontRole::SmallStrong));
    const QFontMetrics note(fontOf(FontRole::Caption));
    double side = 0;
    double behind = 0;
    for (const Row &row : m_rows) {
        side = qMax<double>(side, qMax(label.horizontalAdvance(row.label), note.horizontalAdvance(row.note)));
        behind = qMax<double>(behind, label.horizontalAdvance(row.words));
    }
    side = qMin(side + 2, area.width() * widestLabels) + gainGap;
    behind += gainGap;
    Places places;
    places.labels = QRectF(area.left(), area.top(), side - gainGap, area.height());
    places.bars = QRectF(area.left() + side, area.top(), qMax(20.0, area.width() - side - behind), area.height());
    places.words = QRectF(area.right() - behind, area.top(), behind, area.height());
    const auto span = static_cast<double>(qMax<qint64>(1, m_most - m_least));
    places.zero = qRound(places.bars.left() + places.bars.width() * static_cast<double>(-m_least) / span);
    places.row = qMin(tallestGain, area.height() / qMax<double>(1, static_cast<double>(m_rows.size())));
    return places;
}

QRectF GainBars::barOf(const Places &places, int row) const
{
    const qint64 change = m_rows[static_cast<size_t>(row)].change;
    const auto span = static_cast<double>(qMax<qint64>(1, m_most - m_least));
    const double along = qRound(places.bars.width() * static_cast<double>(qAbs(change)) / span);
    const double thick = qRound(qMin(thickestGain, places.row * 0.6));
    const double top = qRound(places.bars.top() + places.row * row + (places.row - thick) / 2);
    return {change < 0 ? places.zero - along : places.zero, top, along, thick};
}

int GainBars::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    const Places where = places(canvas.area);
    for (int row = 0; row < markCount(); ++row) {
        if (QRectF(canvas.area.left(), where.bars.top() + where.row * row, canvas.area.width(), where.row)
                .contains(position))
            return row;
    }
    return -1;
}

int GainBars::markBeside(int index, Qt::Key key) const
{
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        return index + (key == Qt::Key_Down ? 1 : -1);
    return Chart::markBeside(index, key);
}

void GainBars::paintChart(const ChartCanvas &canvas) const
{
    const Places where = places(canvas.area);
    for (int row = 0; row < markCount(); ++row)
        paintRow(canvas, where, row);
    const double bottom = where.bars.top() + where.row * static_cast<double>(m_rows.size());
    const double x = asShown(canvas, QRectF(where.zero, 0, 0, 0)).left() + 0.5;
    paintLine(canvas.painter, {x, canvas.area.top()}, {x, bottom}, canvas.theme.border);
}

void GainBars::paintMarker(const ChartCanvas &canvas) const
{
    canvas.painter.setPen(QPen(canvas.theme.focus, metric::focusWidth));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(asShown(canvas, barOf(places(canvas.area), canvas.marker)).adjusted(-2, -2, 2, 2));
}

void GainBars::paintRow(const ChartCanvas &canvas, const Places &places, int row) const
{
    const Row &each = m_rows[static_cast<size_t>(row)];
    QPainter &painter = canvas.painter;
    const QRectF label = asShown(
        canvas,
        QRectF(places.labels.left(), places.labels.top() + places.row * row, places.labels.width(), places.row));
    paintRowName(canvas, label, each.label, each.note);
    paintChangeFill(painter, asShown(canvas, barOf(places, row)), each.change > 0, canvas.theme);
    painter.setFont(fontOf(FontRole::SmallStrong));
    painter.setPen(canvas.theme.text);
    const QRectF words = asShown(canvas, QRectF(places.words.left(), label.top(), places.words.width(), places.row));
    painter.drawText(words, canvas.end() | static_cast<int>(Qt::AlignVCenter), each.words);
}

} // namespace parkdesk
