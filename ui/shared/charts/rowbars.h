// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charts/chart.h"

#include <optional>
#include <vector>

namespace parkdesk {

/// The name of a row that lies, in \a place, and a note below it where there is room.
void paintRowName(const ChartCanvas &canvas, const QRectF &place, const QString &name, const QString &note);

/// Bars that lie, one below the other, each with its name: amounts from zero, or shares of a whole that fill the
/// width. What was before is a tick across the bar. Every piece of a bar is a mark, row by row.
class RowBars : public Chart {
    Q_OBJECT

public:
    struct Piece {
        qint64 value = 0; ///< below zero counts as nothing
        QString words; ///< in the piece, where it has room
        QString detail;
    };
    struct Row {
        QString label;
        QString note; ///< below the label
        std::vector<Piece> pieces;
        std::optional<qint64> before;
        QString words; ///< behind the bar
        /// Beside the bars on a scale of their own from 0 to 1000: a dot and a ring.
        std::optional<int> dot = {};
        std::optional<int> ring = {};
    };
    enum class Kind { Amounts, Shares };

    explicit RowBars(QWidget *parent = nullptr);

    void setRows(const std::vector<Row> &rows, Kind kind);

    [[nodiscard]] int markCount() const override { return static_cast<int>(m_marks.size()); }
    [[nodiscard]] QString markDetail(int index) const override;
    /// Row and piece of a mark.
    [[nodiscard]] std::pair<int, int> markPlace(int index) const { return m_marks[static_cast<size_t>(index)]; }

protected:
    void paintChart(const ChartCanvas &canvas) const override;
    void paintMarker(const ChartCanvas &canvas) const override;
    [[nodiscard]] int markAt(const ChartCanvas &canvas, const QPointF &position) const override;
    [[nodiscard]] int markBeside(int index, Qt::Key key) const override;

private:
    struct Places {
        QRectF labels;
        QRectF bars;
        QRectF dots; ///< empty without any
        double row = 0;
    };
    [[nodiscard]] Places places(const ChartCanvas &canvas) const;
    [[nodiscard]] QRectF barOf(const ChartCanvas &canvas, const Places &places, int row) const;
    [[nodiscard]] QRectF pieceOf(const ChartCanvas &canvas, const Places &places, int row, int piece) const;
    [[nodiscard]] qint64 wholeOf(const Row &row) const;
    void paintRow(const ChartCanvas &canvas, const Places &places, int row) const;
    void paintPieces(const ChartCanvas &canvas, const Places &places, int row) const;
    void paintDots(const ChartCanvas &canvas, const Places &places) const;

    std::vector<Row> m_rows;
    std::vector<std::pair<int, int>> m_marks;
    Kind m_kind = Kind::Amounts;
    qint64 m_most = 1;
    bool m_dotted = false;
};

} // namespace parkdesk
