// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace parkdesk {

/// Bars from zero with what was before as a line across them. Left and Right move the marker, Home and End go to the
/// ends, Enter asks for what stands behind the bar; what the marker stands on is the accessible description.
class BarChart : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString label; ///< under the bar; bars may share the room, so that some labels are left out
        QString detail; ///< all that is known of it, as it is read out and shown beside the marker
        qint64 value = 0;
        std::optional<qint64> before;
        bool running = false; ///< not over yet: hatched
        bool shaded = false; ///< a weekend
    };

    explicit BarChart(QWidget *parent = nullptr);

    /// \a axis makes the words of the axis.
    void setBars(const std::vector<Bar> &bars, const std::function<QString(qint64)> &axis);
    [[nodiscard]] int marker() const { return m_marker; }
    void setMarker(int index);

    [[nodiscard]] QSize sizeHint() const override { return {420, 170}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void markerMoved(int index);
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double yOf(const QRectF &area, qint64 value) const;
    [[nodiscard]] QRectF slotOf(const QRectF &area, int index) const;
    [[nodiscard]] int indexAt(const QPointF &position) const;
    void paintAxis(QPainter &painter, const QRectF &area) const;
    void paintBars(QPainter &painter, const QRectF &area) const;
    void paintBefore(QPainter &painter, const QRectF &area) const;
    void paintLabels(QPainter &painter, const QRectF &area) const;

    std::vector<Bar> m_bars;
    std::function<QString(qint64)> m_axis;
    qint64 m_top = 1;
    qint64 m_tick = 1;
    int m_marker = -1;
};

} // namespace parkdesk
