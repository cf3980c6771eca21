// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chart.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace parkdesk {

/// A grid of cells from empty to full, in ten steps that do not depend on telling red from green. Cells without data
/// are hatched.
class HeatMap : public Chart {
    Q_OBJECT

public:
    struct Cell {
        std::optional<int> permille; ///< of full; may be beyond; absent where there are no data
        QString detail;
    };

    explicit HeatMap(QWidget *parent = nullptr);

    /// \a cells row by row; a column label that is empty leaves its place free.
    void setCells(const QStringList &rows, const QStringList &columns, const std::vector<Cell> &cells);
    /// What the ends of the scale are: "0 %", "100 %".
    void setScale(const QString &empty, const QString &full);

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_cells.size()); }
    [[nodiscard]] QString markDetail(int index) const override { return m_cells[static_cast<size_t>(index)].detail; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;
    [[nodiscard]] int markBeside(int index, Qt::Key key) const override;

private:
    [[nodiscard]] QRectF grid(const ChartCanvas &canvas) const;
    [[nodiscard]] QRectF cellRect(const ChartCanvas &canvas, int index) const;
    [[nodiscard]] int columns() const { return qMax<int>(1, static_cast<int>(m_columns.size())); }
    void paintWords(const ChartCanvas &canvas) const;
    void paintScale(const ChartCanvas &canvas) const;

    QStringList m_rows;
    QStringList m_columns;
    std::vector<Cell> m_cells;
    QString m_empty;
    QString m_full;
};

} // namespace parkdesk
