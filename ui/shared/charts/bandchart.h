// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chartframe.h"

#include <optional>
#include <vector>

namespace parkdesk {

/// A line with the band about it in which it is expected to lie; it is broken where nothing is known.
class BandChart : public Chart {
    Q_OBJECT

public:
    struct Point {
        QString label; ///< below it; empty for most
        QString detail;
        std::optional<qint64> value;
        qint64 low = 0;
        qint64 high = 0;
        bool shaded = false; ///< a weekend, a holiday
    };

    explicit BandChart(QWidget *parent = nullptr);

    /// \a words makes those of the axis.
    void setPoints(const std::vector<Point> &points, const ChartFrame::Words &words);
    /// A line across, with words on it: all places there are. None without a value.
    void setLimit(std::optional<qint64> value, const QString &words);
    [[nodiscard]] const std::vector<Point> &points() const { return m_points; }

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_points.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_points[static_cast<size_t>(index)].detail; }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;

private:
    void frame();
    [[nodiscard]] QPointF placeOf(const ChartCanvas &canvas, const QRectF &plot, int index, qint64 value) const;
    void paintShades(const ChartCanvas &canvas, const QRectF &plot) const;
    /// The band, or the line, in as many pieces as there are without a gap.
    void paintPieces(const ChartCanvas &canvas, const QRectF &plot, bool band) const;

    std::vector<Point> m_points;
    ChartFrame m_frame;
    ChartFrame::Words m_words;
    std::optional<qint64> m_limit;
    QString m_limitWords;
};

} // namespace parkdesk
