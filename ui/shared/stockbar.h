// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace parkdesk {

struct Theme;

/// How many places of one kind are taken, kept for bookings, and in all.
struct Stock {
    int occupied = 0;
    int booked = 0;
    int total = 0;

    [[nodiscard]] int free() const { return qMax(0, total - occupied - booked); }
    friend bool operator==(const Stock &, const Stock &) = default;
};

/// Solid = occupied, hatched = booked, hollow = free; told apart without colour.
void paintStock(QPainter &painter, const QRectF &area, const Stock &stock, const Theme &theme,
                Qt::LayoutDirection direction);

/// The bar as a widget, 8 px high. Its accessible name says the numbers.
class StockBar : public QWidget {
    Q_OBJECT

public:
    explicit StockBar(QWidget *parent = nullptr);

    void setStock(const Stock &stock);
    [[nodiscard]] const Stock &stock() const { return m_stock; }
    [[nodiscard]] QSize sizeHint() const override { return {120, 8}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Stock m_stock;
};

/// What the three fills mean, in one line.
class StockLegend : public QWidget {
    Q_OBJECT

public:
    explicit StockLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parkdesk
