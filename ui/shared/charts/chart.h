// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace parkdesk {

struct Theme;

/// What a chart is painted on: its own widget, a picture, paper. A chart takes size, colours and direction from here,
/// never from the widget.
struct ChartCanvas {
    QPainter &painter;
    QRectF area;
    const Theme &theme;
    bool mirrored = false; ///< right to left
    int marker = -1; ///< the mark with the ring; -1 paints none
};

/// A picture of numbers whose marks (bars, cells, points) can be pointed at, read out and opened. The arrow keys, Home
/// and End move the marker, Enter or a click asks for what stands behind it; what the marker stands on is the
/// accessible description and the tool tip.
///
/// To make a kind of chart: derive, say how many marks there are and what each says, paint, and tell which mark is at
/// a point. Whoever shows one knows only this class: what paints it (Qt Charts or a painter of ours) is its own affair.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    [[nodiscard]] virtual int markCount() const = 0;
    /// All that is known of a mark, in one line.
    [[nodiscard]] virtual QString markDetail(int index) const = 0;
    [[nodiscard]] int marker() const { return m_marker; }
    void setMarker(int index);

    /// As a picture in \a area, without a marker and in the light theme, as prints and exports have it. Works on a
    /// chart that was never shown, and on any painter: an image, a PDF.
    void paintTo(QPainter &painter, const QRectF &area) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void markerMoved(int index);
    /// What stands behind it is wanted.
    void opened(int index);

protected:
    virtual void paintChart(const ChartCanvas &canvas) const = 0;
    /// The mark under \a position of a chart painted in \a area; -1 for none.
    [[nodiscard]] virtual int markAt(const ChartCanvas &canvas, const QPointF &position) const = 0;
    /// Where an arrow key leads to; -1 for nowhere. \a key is as if the text ran from left to right.
    [[nodiscard]] virtual int markBeside(int index, Qt::Key key) const;
    /// The marks are others: the marker stays at its place where there is one.
    void marksChanged(int preferred = -1);

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] int markUnder(const QPointF &position);

    int m_marker = -1;
};

} // namespace parkdesk
