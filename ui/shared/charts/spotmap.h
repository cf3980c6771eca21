// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chart.h"

#include <optional>
#include <vector>

namespace parkdesk {

/// Spots as they lie on the plan, in five steps from cold to hot. North is up in every language.
class SpotMap : public Chart {
    Q_OBJECT

public:
    struct Spot {
        QRectF box; ///< in any unit, the same for all
        double turn = 0; ///< degrees, clockwise about its middle
        QString label;
        QString detail;
        std::optional<int> permille; ///< of the hottest; absent where there are no data
    };

    explicit SpotMap(QWidget *parent = nullptr);

    /// Spots that follow one another are beside each other for the arrow keys.
    void setSpots(const std::vector<Spot> &spots);
    /// What the ends of the scale are.
    void setScale(const QString &cold, const QString &hot);

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_spots.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_spots[static_cast<size_t>(index)].detail; }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;
    [[nodiscard]] int markBeside(int index, Qt::Key key) const override;

private:
    [[nodiscard]] QTransform toPixels(const ChartCanvas &canvas) const;
    [[nodiscard]] QPolygonF bodyOf(const QTransform &pixels, const Spot &spot) const;
    void paintScale(const ChartCanvas &canvas) const;

    std::vector<Spot> m_spots;
    QRectF m_bounds;
    QString m_cold;
    QString m_hot;
};

} // namespace parkdesk
