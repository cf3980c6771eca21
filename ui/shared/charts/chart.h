// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
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

    /// Where the reading begins, or ends, as an alignment for texts of any direction.
    [[nodiscard]] int start() const { return sideOf(mirrored); }
    [[nodiscard]] int end() const { return sideOf(!mirrored); }
    [[nodiscard]] static int sideOf(bool right)
    {
        return static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    }
};

/// A picture of numbers whose marks (bars, cells, points) can be pointed at, read out and opened. The arrow keys, Home
/// and End move the marker, Enter or a click asks for what stands behind it; what the marker stands on is the
/// accessible description and the tool tip.
///
/// To make a kind of chart: derive, say how many marks there are and what each says, paint, and tell which mark is at
/// a point. Whoever shows one knows only this class: what paints it (Qt Charts or a painter of ours) is its own affair.
/// While somebody points at it, it is kept as a picture: moving the marker paints the marker alone.
class Chart : public QWidget {
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);

    [[nodiscard]] virtual int markCount() const = 0;
    /// All that is known of a mark, in one line.
    [[nodiscard]] virtual QString markDetail(int index) const = 0;
    [[nodiscard]] int marker() const { return m_marker; }
    void setMarker(int index);

    /// Said in its middle instead of a chart where there is no mark.
    void setEmptyWords(const QString &words);

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
    /// All but the marker. Texts run in the direction of their own words; sides are those of the eye: see
    /// ChartCanvas::start().
    virtual void paintChart(const ChartCanvas &canvas) const = 0;
    /// What tells the mark that \a canvas names, over the rest.
    virtual void paintMarker(const ChartCanvas &canvas) const = 0;
    /// The mark under \a position of a chart painted in \a area; -1 for none.
    [[nodiscard]] virtual int markAt(const ChartCanvas &canvas, const QPointF &position) const = 0;
    /// Where an arrow key leads to; -1 for nowhere. \a key is as if the text ran from left to right.
    [[nodiscard]] virtual int markBeside(int index, Qt::Key key) const;
    /// The marks are others: the marker stays at its place where there is one.
    void marksChanged(int preferred = -1);
    /// The marks are the same, what is painted beside them is not.
    void pictureChanged();

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintAll(const ChartCanvas &canvas) const;
    [[nodiscard]] int markUnder(const QPointF &position);

    int m_marker = -1;
    QString m_emptyWords;
    QPixmap m_picture; ///< all but the marker; none while nobody points at it
    int m_pictureTheme = -1;
};

} // namespace parkdesk
