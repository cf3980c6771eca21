// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chart.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace parkdesk {

/// The axes of a chart that has slots side by side (days, hours, lengths) and values upwards: where everything lies,
/// grid, words. Values are whole numbers of whatever is shown.
class ChartFrame {
public:
    using Words = std::function<QString(qint64)>;

    /// \a low is 0 or below. The scale is widened to whole ticks.
    ChartFrame() = default;
    ChartFrame(qint64 low, qint64 top, const Words &words, int slots);

    /// Leaves so many lines of words free above the marks.
    void setHead(int lines) { m_head = lines; }

    /// The room of the marks, where \a canvas is this big.
    [[nodiscard]] QRectF plot(const ChartCanvas &canvas) const;
    [[nodiscard]] double yOf(const QRectF &plot, qint64 value) const;
    [[nodiscard]] QRectF slot(const ChartCanvas &canvas, const QRectF &plot, int index) const;
    /// -1 beside all of them.
    [[nodiscard]] int slotAt(const ChartCanvas &canvas, const QPointF &position) const;
    [[nodiscard]] qint64 low() const { return m_low; }
    [[nodiscard]] qint64 top() const { return m_top; }

    void paintGrid(const ChartCanvas &canvas, const QRectF &plot) const;
    /// Below the slots, as many as have room, the last one before all others. An empty one is left out.
    void paintSlotWords(const ChartCanvas &canvas, const QRectF &plot, const QStringList &words) const;
    /// A horizontal line with words under it: a target.
    void paintTarget(const ChartCanvas &canvas, const QRectF &plot, qint64 value, const QString &words,
                     double width) const;
    /// The ring about a slot.
    static void paintRing(const ChartCanvas &canvas, const QRectF &slot);

private:
    /// Of how many slots one has words that are \a width wide.
    [[nodiscard]] int strideOf(const ChartCanvas &canvas, const QRectF &plot, const QStringList &words,
                               double width) const;

    qint64 m_low = 0;
    qint64 m_top = 1;
    qint64 m_tick = 1;
    int m_slots = 1;
    int m_head = 0;
    Words m_words;
};

/// Text with an outline in the colour of the surface, so that lines below do not cross it.
void paintChartText(const ChartCanvas &canvas, const QRectF &place, int alignment, const QString &text,
                    const QColor &ink);

} // namespace parkdesk
