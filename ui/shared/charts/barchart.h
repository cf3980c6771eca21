// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chartframe.h"

#include <optional>

namespace parkdesk {

/// Bars from zero, of up to four pieces each, with what was before as a line across them. Mirrored ones have their
/// first piece above the line and the second below it.
class BarChart : public Chart {
    Q_OBJECT

public:
    struct Bar {
        QString label; ///< under the bar; bars may share the room, so that some labels are left out
        QString detail;
        std::vector<qint64> pieces; ///< from below; negative ones count as nothing
        std::optional<qint64> before;
        bool running = false; ///< not over yet: hatched
        bool shaded = false; ///< a weekend
    };
    /// A line upwards between bars: a price step, the median.
    struct Rule {
        double at = 0; ///< in bars: 0 is the beginning of the first, 1.5 the middle of the second
        QString words; ///< at its upper end
        bool strong = false; ///< drawn through, words beside it; else dotted
    };

    explicit BarChart(QWidget *parent = nullptr);

    /// \a words makes those of the axis.
    void setBars(const std::vector<Bar> &bars, const ChartFrame::Words &words, bool mirroredPieces = false);
    void setRules(const std::vector<Rule> &rules);
    /// Said above and below the line of mirrored pieces.
    void setSides(const QString &above, const QString &below);
    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_bars.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_bars[static_cast<size_t>(index)].detail; }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;

private:
    /// The strong rules have their words above the bars.
    void leaveHead();
    void paintBar(const ChartCanvas &canvas, const QRectF &plot, int index) const;
    void paintBefore(const ChartCanvas &canvas, const QRectF &plot) const;
    void paintRules(const ChartCanvas &canvas, const QRectF &plot) const;
    void paintSides(const ChartCanvas &canvas, const QRectF &plot) const;

    std::vector<Bar> m_bars;
    std::vector<Rule> m_rules;
    ChartFrame m_frame;
    QString m_above;
    QString m_below;
    bool m_mirroredPieces = false;
};

} // namespace parkdesk
