// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/timings.h"

#include <QWidget>

namespace parkdesk {

/// How long work took, as bars: half of all and 95 of 100, each against its own promise.
class SpeedBars : public QWidget {
    Q_OBJECT

public:
    explicit SpeedBars(QWidget *parent = nullptr);

    void setFigures(const QList<Timings::Figure> &figures);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The same in words, a line a kind.
    [[nodiscard]] static QString inWords(const QList<Timings::Figure> &figures);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintFigure(QPainter &painter, const QRect &row, const Timings::Figure &figure) const;

    QList<Timings::Figure> m_figures;
};

} // namespace parkdesk
