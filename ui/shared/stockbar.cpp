// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/stockbar.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <array>
#include <cmath>

namespace parkdesk {

namespace {

constexpr int swatchWidth = 16;
constexpr int swatchHeight = 8;
constexpr int swatchGap = 4;
constexpr int entryGap = 10;

struct LegendEntry {
    QString word;
    Stock sample;
};

std::array<LegendEntry, 3> legendEntries()
{
    return {{{StockLegend::tr("occupied"), {1, 0, 1}},
             {StockLegend::tr("booked"), {0, 1, 1}},
             {StockLegend::tr("free"), {0, 0, 1}}}};
}

} // namespace

void paintStock(QPainter &painter, const QRectF &area, const Stock &stock, const Theme &theme,
                Qt::LayoutDirection direction)
{
    constexpr double radius = 2.0;
    const QColor fill = theme.spots[Theme::Occupied].fill;
    paintBox(painter, area, theme.spots[Theme::Free].fill, QColor(), 0, radius);
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area, radius, radius);
    painter.setClipPath(shape, Qt::IntersectClip);
    const double total = qMax(1, qMax(stock.total, stock.occupied + stock.booked));
    const double occupied = std::round(area.width() * stock.occupied / total);
    const double booked = std::round(area.width() * stock.booked / total);
    QRectF solid(area.left(), area.top(), occupied, area.height());
    QRectF hatched(area.left() + occupied, area.top(), booked, area.height());
    if (direction == Qt::RightToLeft) {
        solid.moveRight(area.right());
        hatched.moveRight(area.right() - occupied);
    }
    painter.fillRect(solid, fill);
    if (booked > 0)
        paintHatch(painter, hatched, fill);
    painter.restore();
    paintBox(painter, area, QColor(), theme.quietText, 1, radius);
}

StockBar::StockBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StockBar::setStock(const Stock &stock)
{
    if (stock == m_stock)
        return;
    m_stock = stock;
    setAccessibleName(tr("%1 occupied, %2 booked, %3 free of %4")
                          .arg(stock.occupied)
                          .arg(stock.booked)
                          .arg(stock.free())
                          .arg(stock.total));
    update();
}

void StockBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintStock(painter, rect(), m_stock, themeOf(this), layoutDirection());
}

StockLegend::StockLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Solid is occupied, hatched is booked, hollow is free"));
}

QSize StockLegend::sizeHint() const
{
    const QFontMetrics metrics(fontOf(FontRole::Small));
    int width = 0;
    for (const LegendEntry &entry : legendEntries())
        width += swatchWidth + swatchGap + metrics.horizontalAdvance(entry.word) + entryGap;
    return {width - entryGap + 1, metrics.height()};
}

void StockLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = fontOf(FontRole::Small);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int x = 0;
    for (const LegendEntry &entry : legendEntries()) {
        const QRect swatch(x, (height() - swatchHeight) / 2, swatchWidth, swatchHeight);
        paintStock(painter, QStyle::visualRect(layoutDirection(), rect(), swatch), entry.sample, theme,
                   layoutDirection());
        x += swatchWidth + swatchGap;
        const int wide = metrics.horizontalAdvance(entry.word);
        painter.setPen(theme.quietText);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide + 1, height())),
                         Qt::AlignVCenter | Qt::AlignLeft, entry.word);
        x += wide + entryGap;
    }
}

} // namespace parkdesk
