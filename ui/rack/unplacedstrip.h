// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/rackoflot.h"

#include <QWidget>

namespace parkdesk {

/// Bookings without a place, to be dragged onto the rack. Left and Right choose one, Enter gives it the best free spot.
class UnplacedStrip : public QWidget {
    Q_OBJECT

public:
    explicit UnplacedStrip(QWidget *parent = nullptr);

    void setRows(const QList<RackOfLot::Unplaced> &rows, Instant now, const Zone &zone);
    [[nodiscard]] const QList<RackOfLot::Unplaced> &rows() const { return m_rows; }
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect pieceRect(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

Q_SIGNALS:
    void placeAsked(parkdesk::StayId stay);
    /// Global positions of the mouse that holds a piece.
    void dragBegan(int index);
    void dragMoved(const QPoint &at);
    void dragEnded(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString factsOf(const RackOfLot::Unplaced &row) const;
    [[nodiscard]] QString plateOf(const RackOfLot::Unplaced &row) const;
    [[nodiscard]] int widthOf(const RackOfLot::Unplaced &row) const;
    void speak();

    QList<RackOfLot::Unplaced> m_rows;
    Zone m_zone;
    Instant m_now;
    int m_current = 0;
    int m_pressed = -1;
    bool m_dragging = false;
    QPoint m_pressedAt;
};

} // namespace parkdesk
