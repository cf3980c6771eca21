// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chartframe.h"

#include <memory>
#include <optional>

namespace parkdesk {

/// Lines over slots side by side, smooth or in steps, with a band about one of them, targets across and events upwards;
/// columns behind them on a scale of their own. The lines are Qt Charts'; nobody outside sees that.
class PlotChart : public Chart {
    Q_OBJECT

public:
    /// More points than that nobody can tell apart, so whoever has more adds them up first, where they are read. What
    /// comes all the same is thinned to the columns of pixels, extremes kept.
    static constexpr size_t mostPoints = 1'200;

    using Values = std::vector<std::optional<qint64>>;
    struct Line {
        Values values; ///< one a slot; the line has a gap where one is absent
        int series = 0; ///< of the theme; previous for what was before
        bool stepped = false;
        bool dashed = false;
    };
    static constexpr int previous = -1;
    struct Band {
        Values lower;
        Values upper;
        int series = 0;
    };
    struct Target {
        qint64 value = 0;
        QString words;
        double width = 1;
    };
    struct Event {
        double at = 0; ///< in slots: 1.5 is the middle of the second
        QString words;
    };
    struct Plot {
        QStringList labels; ///< under the slots; empty ones are left out
        QStringList details; ///< of each slot, as it is read out
        std::vector<Line> lines;
        std::optional<Band> band;
        Values columns;
        std::vector<Target> targets;
        std::vector<Event> events;
        qint64 least = 1; ///< the scale reaches at least so far
        ChartFrame::Words words;
    };

    explicit PlotChart(QWidget *parent = nullptr);
    ~PlotChart() override;

    void setPlot(const Plot &plot);
    [[nodiscard]] const Plot &plot() const { return m_plot; }

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_plot.details.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_plot.details.at(index); }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;

private:
    class Series;
    void paintBandOf(const ChartCanvas &canvas, const QRectF &area, const Band &band) const;
    void paintColumns(const ChartCanvas &canvas, const QRectF &area) const;
    void paintEvents(const ChartCanvas &canvas, const QRectF &area) const;

    Plot m_plot;
    ChartFrame m_frame;
    std::unique_ptr<Series> m_series;
};

} // namespace parkdesk
