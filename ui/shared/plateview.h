// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/fonts.h"

#include <QColor>
#include <QWidget>

class QPainter;

namespace parkdesk {

/// Width of \a plate in its groups, blanks narrowed to 0.32 em.
[[nodiscard]] int plateWidth(const QString &plate, const QFont &font);

/// Paints \a plate in its groups, always left to right, vertically centred in \a area; with Qt::AlignRight at its
/// right edge. Elides at the end when it does not fit.
void paintPlate(QPainter &painter, const QRect &area, const QString &plate, const QFont &font, const QColor &colour,
                Qt::Alignment alignment = Qt::AlignLeft);

/// A plate as a label. The accessible name is the grouped plate.
class PlateView : public QWidget {
    Q_OBJECT

public:
    explicit PlateView(FontRole role, QWidget *parent = nullptr);

    void setPlate(const QString &plate);
    [[nodiscard]] const QString &plate() const { return m_plate; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FontRole m_role;
    QString m_plate;
};

} // namespace parkdesk
