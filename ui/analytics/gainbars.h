// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chart.h"

#include <vector>

namespace parkdesk {

/// Changes that lie one below the other, each with its name: what became less runs back from the middle line and is
/// solid, what became more runs on and is hatched. Every row is a mark.
class GainBars : public Chart {
    Q_OBJECT

public:
    struct Row {
        QString label;
        QString note; ///< below the label
        qint64 change = 0;
        QString words; ///< at the end of the row
        QString detail;
    };

    explicit GainBars(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows);
    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_rows[static_cast<size_t>(index)].detail; }
    /// Where a row is on the widget, for whoever points at it.
    [[nodiscard]] QRect rowArea(int index) const;

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;
    [[nodiscard]] int markBeside(int index, Qt::Key key) const override;

private:
    /// From left to right, before anything is mirrored.
    struct Places {
        QRectF labels;
        QRectF bars;
        QRectF words;
        double zero = 0;
        double row = 0;
    };
    [[nodiscard]] Places places(const QRectF &area) const;
    [[nodiscard]] QRectF barOf(const Places &places, int row) const;
    void paintRow(const ChartCanvas &canvas, const Places &places, int row) const;

    std::vector<Row> m_rows;
    qint64 m_least = 0;
    qint64 m_most = 0;
};

} // namespace parkdesk
