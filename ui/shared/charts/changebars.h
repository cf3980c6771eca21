// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QWidget>

#include <vector>

namespace parkdesk {

struct Theme;

/// Changes of an amount, one bar a group, up and down from a middle line: more is hatched and stands above, less is
/// solid and hangs below, so that direction, pattern and colour say the same. All values are read out as its
/// accessible description.
class ChangeBars : public QWidget {
    Q_OBJECT

public:
    struct Bar {
        QString label; ///< under the bar
        QString detail; ///< below the label
        qint64 minor = 0;
        bool valued = false; ///< its value is written beside it
    };

    explicit ChangeBars(QWidget *parent = nullptr);

    void setBars(const std::vector<Bar> &bars, Currency currency);
    void setNote(const QString &note);

    [[nodiscard]] QSize sizeHint() const override { return {400, 150}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 110}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &slot, const QRectF &area, const Bar &bar) const;

    std::vector<Bar> m_bars;
    Currency m_currency;
    QString m_note;
    qint64 m_top = 1;
    qint64 m_tick = 1;
    qint64 m_bottom = -1;
};

/// Fill of what is paid more (hatched) or less (solid), for bars and legends.
void paintChangeFill(QPainter &painter, const QRectF &area, bool more, const Theme &theme);

} // namespace parkdesk
