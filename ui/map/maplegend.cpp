// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/maplegend.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSide = 22;
constexpr int swatchGap = 8;
constexpr int itemGap = 22;
constexpr int tightGap = 12;
constexpr int barHeight = 10;
constexpr int leastZones = 6; ///< that are never cut

QString numberText(int count)
{
    return QLocale().toString(count);
}

int totalOf(const StateCounts &counts)
{
    int total = 0;
    for (const int count : counts)
        total += count;
    return total;
}

} // namespace

MapLegend::MapLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MapLegend::setItems(const QList<LegendItem> &items)
{
    m_items = items;
    QStringList words;
    for (const LegendItem &item : items)
        words.append(tr("%1: %2", "what a colour means, how many").arg(item.name, numberText(item.count)));
    setAccessibleName(words.join(tr(", ", "between the items of a list")));
    setToolTip(words.join(u'\n'));
    update();
}

QSize MapLegend::sizeHint() const
{
    return {420, qMax(swatchSide, fontMetrics().height()) + 4};
}

int MapLegend::widthOf(const LegendItem &item, bool named) const
{
    const int count = QFontMetrics(fontOf(FontRole::Strong)).horizontalAdvance(numberText(item.count));
    const int name = named ? QFontMetrics(fontOf(FontRole::Body)).horizontalAdvance(item.name) + 6 : 0;
    return swatchSide + swatchGap + name + count;
}

void MapLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    int wanted = 0;
    for (const LegendItem &item : qAsConst(m_items))
        wanted += widthOf(item, true) + itemGap;
    const bool named = wanted - itemGap <= width();
    int x = 0;
    for (const LegendItem &item : qAsConst(m_items)) {
        const auto placed = [&](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
        const QRect swatch = placed({x, (height() - swatchSide) / 2, swatchSide, swatchSide});
        paintSpotBody(painter, swatch, item.fill, 0);
        SpotMark mark;
        mark.glyph = item.glyph;
        paintSpotMark(painter, swatch, mark, item.fill, 0);
        int at = x + swatchSide + swatchGap;
        painter.setPen(theme.text);
        if (named) {
            painter.setFont(fontOf(FontRole::Body));
            const int words = painter.fontMetrics().horizontalAdvance(item.name) + 6;
            painter.drawText(placed({at, 0, words, height()}), Qt::AlignVCenter, item.name);
            at += words;
        }
        painter.setFont(fontOf(FontRole::Strong));
        const int digits = painter.fontMetrics().horizontalAdvance(numberText(item.count)) + 2;
        painter.drawText(placed({at, 0, digits, height()}), Qt::AlignVCenter, numberText(item.count));
        x += widthOf(item, named) + (named ? itemGap : tightGap);
    }
}

ZoneBars::ZoneBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ZoneBars::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    QStringList words;
    for (const Row &row : rows)
        words.append(tr("%1: %2 of %3 free", "zone, free spots, spots")
                         .arg(row.name, numberText(row.counts[Theme::Free]), numberText(totalOf(row.counts))));
    setAccessibleName(words.join(u'\n'));
    updateGeometry();
    update();
}

void ZoneBars::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize ZoneBars::sizeHint() const
{
    return {m_large ? 320 : 220, rowHeight() * qMax(1, static_cast<int>(m_rows.size()))};
}

QSize ZoneBars::minimumSizeHint() const
{
    return {160, rowHeight() * qMin(leastZones, qMax(1, static_cast<int>(m_rows.size())))};
}

void ZoneBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto placed = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const int figures = m_large ? 96 : 56;
    const int bar = m_large ? 0 : width() * 2 / 5 - 8;
    const auto far = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        const Row &row = m_rows.at(i);
        const int top = i * rowHeight();
        const int total = totalOf(row.counts);
        painter.setPen(theme.text);
        painter.setFont(fontOf(m_large ? FontRole::Title : FontRole::Body));
        const int nameWidth = width() - bar - figures - 8;
        painter.drawText(placed({0, top, nameWidth, rowHeight()}), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(row.name, Qt::ElideRight, nameWidth));
        const QRect frame(width() - figures - bar, top + (rowHeight() - barHeight) / 2, bar, barHeight);
        int x = frame.left();
        for (const auto state : {Theme::Occupied, Theme::OverTime, Theme::Reserved, Theme::Blocked}) {
            const int part = total == 0 ? 0 : frame.width() * row.counts[state] / total;
            const QRect piece = placed({x, frame.top(), part, barHeight});
            painter.fillRect(piece, theme.spots[state].fill);
            if (state == Theme::Reserved)
                paintHatch(painter, piece, mixed(theme.spots[state].border, theme.spots[state].fill, 0.5));
            x += part;
        }
        if (bar > 0)
            paintBox(painter, placed(frame), QColor(), theme.quietText, 1, 1);
        painter.setFont(fontOf(m_large ? FontRole::Figure : FontRole::Strong));
        painter.drawText(placed({width() - figures, top, figures / 2, rowHeight()}), far,
                         numberText(row.counts[Theme::Free]));
        painter.setFont(fontOf(m_large ? FontRole::Prompt : FontRole::Body));
        painter.setPen(theme.quietText);
        painter.drawText(placed({width() - figures / 2, top, figures / 2, rowHeight()}), far, numberText(total));
    }
}

} // namespace parkdesk
