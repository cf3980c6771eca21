// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/chartframe.h"

#include "ui/shared/charts/chartscale.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace parkdesk {

namespace {

constexpr int frameTicks = 4;
constexpr int wordsGap = 5;
constexpr int wordsApart = 12; ///< between two under the slots

/// By its letters: to measure each of a thousand takes too long.
QString longestOf(const QStringList &words)
{
    const auto longest = std::max_element(words.cbegin(), words.cend(), [](const QString &one, const QString &other) {
        return one.size() < other.size();
    });
    return longest == words.cend() ? QString() : *longest;
}

} // namespace

ChartFrame::ChartFrame(qint64 low, qint64 top, const Words &words, int slotCount)
    : m_slots(qMax(1, slotCount))
    , m_words(words)
{
    const qint64 reach = qMax<qint64>(1, qMax(top, -low));
    m_tick = niceTick(low < 0 ? 2 * reach : reach, frameTicks + (low < 0 ? 2 : 0));
    m_top = (qMax<qint64>(top, 1) + m_tick - 1) / m_tick * m_tick;
    m_low = low < 0 ? -((-low + m_tick - 1) / m_tick * m_tick) : 0;
}

QRectF ChartFrame::plot(const ChartCanvas &canvas) const
{
    const QFontMetrics metrics(fontOf(FontRole::Caption));
    int side = 2 * wordsGap;
    if (m_words)
        side =
            qMax(metrics.horizontalAdvance(m_words(m_top)), metrics.horizontalAdvance(m_words(m_low))) + 2 * wordsGap;
    QRectF plot = canvas.area.adjusted(side, 8 + m_head * metrics.height(), -4, -metrics.height() - 8);
    if (canvas.mirrored)
        plot.moveLeft(canvas.area.left() + 4);
    return plot;
}

double ChartFrame::yOf(const QRectF &plot, qint64 value) const
{
    return plot.bottom() - plot.height() * static_cast<double>(value - m_low) / static_cast<double>(m_top - m_low);
}

QRectF ChartFrame::slot(const ChartCanvas &canvas, const QRectF &plot, int index) const
{
    const double width = plot.width() / m_slots;
    const int place = canvas.mirrored ? m_slots - 1 - index : index;
    return {plot.left() + width * place, plot.top(), width, plot.height()};
}

int ChartFrame::slotAt(const ChartCanvas &canvas, const QPointF &position) const
{
    const QRectF room = plot(canvas);
    if (position.x() < room.left() || position.x() >= room.right())
        return -1;
    const int place = qMin(m_slots - 1, static_cast<int>((position.x() - room.left()) * m_slots / room.width()));
    return canvas.mirrored ? m_slots - 1 - place : place;
}

void ChartFrame::paintGrid(const ChartCanvas &canvas, const QRectF &plot) const
{
    QPainter &painter = canvas.painter;
    painter.setFont(fontOf(FontRole::Caption));
    for (qint64 value = m_low; value <= m_top; value += m_tick) {
        const double y = qRound(yOf(plot, value)) + 0.5;
        paintLine(painter, {plot.left(), y}, {plot.right(), y}, value == 0 ? canvas.theme.border : canvas.theme.line);
        if (!m_words)
            continue;
        painter.setPen(canvas.theme.quietText);
        const QRectF place = canvas.mirrored
            ? QRectF(plot.right() + wordsGap, y - 10, canvas.area.right() - plot.right() - wordsGap, 20)
            : QRectF(canvas.area.left(), y - 10, plot.left() - wordsGap - canvas.area.left(), 20);
        painter.drawText(place, canvas.end() | static_cast<int>(Qt::AlignVCenter), m_words(value));
    }
}

void ChartFrame::paintSlotWords(const ChartCanvas &canvas, const QRectF &plot, const QStringList &words) const
{
    QPainter &painter = canvas.painter;
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    const double width = metrics.horizontalAdvance(longestOf(words)) + wordsApart;
    const int stride = strideOf(canvas, plot, words, width);
    double free = canvas.mirrored ? canvas.area.left() - 1 : canvas.area.right() + 1;
    painter.setPen(canvas.theme.quietText);
    // From the last one on, which of days is the one that matters most.
    const int last = static_cast<int>(words.size()) - 1;
    for (int i = last; i >= 0; --i) {
        if (words.at(i).isEmpty() || (last - i) % stride != 0)
            continue;
        QRectF place(slot(canvas, plot, i).center().x() - width / 2, plot.bottom() + 4, width, metrics.height());
        place.moveLeft(qBound(canvas.area.left(), place.left(), qMax(canvas.area.left(), canvas.area.right() - width)));
        if (canvas.mirrored ? place.left() < free : place.right() > free)
            continue;
        free = canvas.mirrored ? place.right() : place.left();
        painter.drawText(place, static_cast<int>(Qt::AlignCenter), words.at(i));
    }
}

int ChartFrame::strideOf(const ChartCanvas &canvas, const QRectF &plot, const QStringList &words, double width) const
{
    if (words.contains(QString()))
        return 1; // whoever leaves some out has chosen already
    // The last one is moved in where it would reach out: the others keep away from there.
    const double middle = slot(canvas, plot, m_slots - 1).center().x();
    const double out =
        canvas.mirrored ? canvas.area.left() - (middle - width / 2) : middle + width / 2 - canvas.area.right();
    return qMax(1, static_cast<int>(std::ceil((width + qMax(0.0, out)) * m_slots / qMax(1.0, plot.width()))));
}

void ChartFrame::paintTarget(const ChartCanvas &canvas, const QRectF &plot, qint64 value, const QString &words,
                             double width) const
{
    if (value > m_top || value < m_low)
        return;
    const double y = qRound(yOf(plot, value)) + 0.5;
    paintLine(canvas.painter, {plot.left(), y}, {plot.right(), y}, canvas.theme.text, width);
    canvas.painter.setFont(fontOf(FontRole::Caption));
    const double height = QFontMetrics(canvas.painter.font()).height();
    paintChartText(canvas, {plot.left() + 4, y + width / 2, plot.width() - 8, height}, canvas.start(), words,
                   canvas.theme.quietText);
}

void ChartFrame::paintRing(const ChartCanvas &canvas, const QRectF &slot)
{
    canvas.painter.setPen(QPen(canvas.theme.focus, metric::focusWidth));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(slot.adjusted(1, 0, -1, 0));
}

void paintChartText(const ChartCanvas &canvas, const QRectF &place, int alignment, const QString &text,
                    const QColor &ink)
{
    const QFontMetricsF metrics(canvas.painter.font());
    const double width = metrics.horizontalAdvance(text);
    double x = place.left();
    if ((alignment & Qt::AlignRight) != 0)
        x = place.right() - width;
    else if ((alignment & Qt::AlignHCenter) != 0)
        x = place.center().x() - width / 2;
    QPainterPath path;
    path.addText({x, place.top() + (place.height() + metrics.ascent() - metrics.descent()) / 2}, canvas.painter.font(),
                 text);
    canvas.painter.save();
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.strokePath(path, QPen(canvas.theme.surface, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    canvas.painter.restore();
    canvas.painter.setPen(ink);
    canvas.painter.drawText(place, alignment | static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute), text);
}

} // namespace parkdesk
