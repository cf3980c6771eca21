// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/explainprice.h"

#include <QWidget>

namespace parkdesk {

/// The price of a stay over its time: a row of the windows it went through, under it one box for each unit that is
/// paid, under that what caps and the like did over which stretch. What a cap made free is hatched and struck through;
/// what is only due if the vehicle stays is pale. Colour, pattern and number tell the windows apart. The table of the
/// lines is its accessible twin.
class PriceTimeBar : public QWidget {
    Q_OBJECT

public:
    explicit PriceTimeBar(QWidget *parent = nullptr);

    void setPrice(const ExplainPrice::Answer &price);
    [[nodiscard]] QSize sizeHint() const override;
    /// How often a window begins along the bar.
    [[nodiscard]] int windowCount() const { return static_cast<int>(m_windows.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Pieces of one window that follow one another.
    struct Stretch {
        Instant from;
        Instant until;
        int number = 0;
        bool ahead = false;
        QString name;
    };
    void findStretches();
    [[nodiscard]] int boundRowCount() const;
    [[nodiscard]] double positionOf(Instant at) const;
    [[nodiscard]] QRectF boxOf(Instant from, Instant until, double top, double height) const;
    /// Something in the bar is hatched or pale.
    [[nodiscard]] bool hasLegend() const;
    void paintHours(QPainter &painter) const;
    void paintStretch(QPainter &painter, const Stretch &stretch) const;
    void paintUnit(QPainter &painter, const ExplainPrice::Piece &piece) const;
    void paintBounds(QPainter &painter) const;
    void paintExit(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    ExplainPrice::Answer m_price;
    QList<Stretch> m_windows;
    Instant m_end;
};

} // namespace parkdesk
