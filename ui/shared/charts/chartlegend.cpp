// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/chartlegend.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int swatchSize = 10;
constexpr int entryGap = 14;
constexpr int innerGap = 5;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartLegend::setEntries(const QList<Entry> &entries)
{
    m_entries = entries;
    QStringList words;
    for (const Entry &entry : entries)
        words.append((entry.name + u' ' + entry.words).simplified());
    setAccessibleName(words.join(u", "_s));
    setToolTip(words.join(u", "_s));
    setVisible(!entries.isEmpty());
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const QFontMetrics plain(fontOf(FontRole::Small));
    const QFontMetrics strong(fontOf(FontRole::SmallStrong));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += swatchSize + 2 * innerGap + plain.horizontalAdvance(entry.name) + strong.horizontalAdvance(entry.words)
            + entryGap;
    return {width, plain.height() + 2};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTo(painter, QRectF(rect()), themeOf(this));
}

void ChartLegend::paintTo(QPainter &painter, const QRectF &area, const Theme &theme) const
{
    const QFontMetrics plain(fontOf(FontRole::Small));
    const QFontMetrics strong(fontOf(FontRole::SmallStrong));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    double at = 0; // along the reading
    const auto place = [&](double width) {
        const QRectF box(mirrored ? area.right() - at - width : area.left() + at, area.top(), width, area.height());
        at += width + innerGap;
        return box;
    };
    for (const Entry &entry : m_entries) {
        const int name = plain.horizontalAdvance(entry.name);
        const int words = strong.horizontalAdvance(entry.words);
        if (at + swatchSize + 2 * innerGap + name + words > area.width())
            return;
        const QRectF box = place(swatchSize);
        if (entry.series == line)
            paintLine(painter, {box.left(), box.center().y()}, {box.right(), box.center().y()}, theme.text, 1.5);
        else
            painter.fillRect(QRectF(box.left(), qRound(box.center().y() - swatchSize / 2.0), swatchSize, swatchSize),
                             theme.series[static_cast<size_t>(entry.series) % theme.series.size()]);
        painter.setFont(fontOf(FontRole::Small));
        painter.setPen(theme.quietText);
        painter.drawText(place(name), static_cast<int>(Qt::AlignCenter), entry.name);
        if (words > 0) {
            painter.setFont(fontOf(FontRole::SmallStrong));
            painter.setPen(theme.text);
            painter.drawText(place(words), static_cast<int>(Qt::AlignCenter), entry.words);
        }
        at += entryGap - innerGap;
    }
}

} // namespace parkdesk
