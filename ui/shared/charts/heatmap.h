// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace parkdesk {

/// A grid of cells from empty to full, in ten steps that do not depend on telling red from green. Cells without data
/// are hatched. The arrow keys move from cell to cell, Enter asks for what stands behind one; the cell is the
/// accessible description.
class HeatMap : public QWidget {
    Q_OBJECT

public:
    struct Cell {
        std::optional<int> permille; ///< of full; may be beyond; absent where there are no data
        QString detail; ///< as it is read out and shown
    };

    explicit HeatMap(QWidget *parent = nullptr);

    /// \a cells row by row; a column label that is empty leaves its place free.
    void setCells(const QStringList &rows, const QStringList &columns, const std::vector<Cell> &cells);
    void setCursorCell(int index);
    [[nodiscard]] int cursorCell() const { return m_cursor; }

    [[nodiscard]] QSize sizeHint() const override { return {460, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 150}; }

Q_SIGNALS:
    void cursorMoved(int index);
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF grid() const;
    [[nodiscard]] QRectF cellRect(int index) const;
    [[nodiscard]] int indexAt(const QPointF &position) const;
    void paintScale(QPainter &painter) const;

    QStringList m_rows;
    QStringList m_columns;
    std::vector<Cell> m_cells;
    int m_cursor = -1;
};

} // namespace parkdesk
