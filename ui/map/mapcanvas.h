// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapcell.h"
#include "ui/shared/plan/plancanvas.h"

#include <QElapsedTimer>
#include <QStaticText>

#include <vector>

namespace parkdesk {

/// All spots of one level in one widget. A change repaints the spots it concerns; a screen reader finds each spot as a
/// child, and typing its label goes there.
class MapCanvas : public PlanCanvas {
    Q_OBJECT

public:
    explicit MapCanvas(QWidget *parent = nullptr);

    /// Repaints only those that differ when they are the same spots at the same places.
    void setCells(std::vector<MapCell> cells);
    [[nodiscard]] const std::vector<MapCell> &cells() const { return m_cells; }
    /// What MapCell::fill points at.
    void setFills(const std::vector<SpotFill> &fills);
    void setPlatesShown(bool shown);
    /// Labels that would be smaller than this many pixels are left out.
    void setSmallestLabel(int pixels);

    void setCurrent(SpotId spot);
    /// Not valid when none is chosen.
    [[nodiscard]] SpotId current() const;
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    /// The pixels of a cell; empty for a wrong index.
    [[nodiscard]] QRect cellRect(int index) const;
    [[nodiscard]] int cellAt(const QPointF &pixel) const;
    /// How much was asked to be repainted since the last call, for tests of the repaint.
    [[nodiscard]] QRect takeDirty() { return std::exchange(m_dirty, {}); }

Q_SIGNALS:
    void currentChanged(parkdesk::SpotId spot);
    /// Enter or a double click.
    void opened(parkdesk::SpotId spot);
    /// A key that begins no label of the level.
    void keyTyped(int key);
    void menuAsked(const QPoint &at);

protected:
    void paintPlan(QPainter &painter, const QRect &part) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Placed {
        QRectF area; ///< pixels; one pixel of air lies around it
        bool upright = true;
        QStaticText label;
        double labelWidth = 0;
        double band = 0; ///< height of its label; 0 when it has none
        QPixmap body; ///< with its marks; null when it is to be looked up anew
    };
    void place();
    void placeLabels();
    void markDirty(int index);
    [[nodiscard]] int typed(const QString &text);
    void paintCell(QPainter &painter, size_t index);
    void paintBody(QPainter &painter, const MapCell &cell, Placed &placed);
    void paintPaleLabel(QPainter &painter, const Placed &placed) const;
    void paintChange(QPainter &painter, const MapCell &cell, const QRectF &area) const;
    void paintCurrent(QPainter &painter) const;
    void paintPlateOf(QPainter &painter, const MapCell &cell, const QRectF &area) const;
    const QPixmap &whole(const MapCell &cell, const QSize &size, double band);

    std::vector<MapCell> m_cells;
    std::vector<Placed> m_placed;
    std::vector<SpotFill> m_fills;
    SpotBodies m_bodies;
    QHash<QByteArray, QPixmap> m_wholes; ///< bodies with their marks
    QFont m_labelFont;
    double m_band = 0; ///< height of the label; 0 when there are none
    int m_smallestLabel = 7;
    int m_current = -1;
    bool m_plates = false;
    QString m_typed;
    QElapsedTimer m_lastTyped;
    QRect m_dirty;
};

} // namespace parkdesk
