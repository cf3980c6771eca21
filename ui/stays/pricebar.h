// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tariff/charge.h"

#include <QWidget>

namespace parkdesk {

/// One piece of the price bar: units that cost the same in a row.
struct PricePiece {
    Instant from;
    Instant until; ///< of the charged units, which may end after the exit
    QString amount; ///< "40.00", "9 × 20.00"
    QString words; ///< "first hour"
    bool first = false; ///< another rule than the ones after it
};

/// The pieces of \a charge to \a exit: one for each charged unit, equal ones joined when there are more than twelve.
[[nodiscard]] QList<PricePiece> pricePieces(const Charge &charge, Instant exit);

/// A price as a bar in proportion to time: what each started unit costs, what of the last one is not used, when the
/// vehicle goes out. The table of the lines is its accessible twin.
class PriceBar : public QWidget {
    Q_OBJECT

public:
    explicit PriceBar(QWidget *parent = nullptr);

    void setPrice(const QList<PricePiece> &pieces, Instant exit, const Zone &zone, bool left);
    [[nodiscard]] int pieceCount() const { return static_cast<int>(m_pieces.size()); }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double positionOf(Instant at) const;
    void paintPiece(QPainter &painter, const PricePiece &piece) const;
    void paintAxis(QPainter &painter) const;

    QList<PricePiece> m_pieces;
    Instant m_exit;
    Zone m_zone;
    bool m_left = false;
};

} // namespace parkdesk
