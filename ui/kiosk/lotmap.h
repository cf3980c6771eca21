// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kiosklots.h"
#include "ui/kiosk/kioskscale.h"

#include <QWidget>

namespace parkdesk {

/// Where our lots are, drawn from their places alone: no tiles, no links. North is above in every language.
class LotMap : public QWidget {
    Q_OBJECT

public:
    LotMap(const KioskScale &scale, const QList<KioskPlace> &places, const QString &vehicleType, LotId chosen,
           QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<QPointF> pinPoints(const QRectF &area) const;
    void paintPin(QPainter &painter, const QPointF &at, const KioskPlace &place);

    KioskScale m_scale;
    QList<KioskPlace> m_places; ///< those of which one knows where they are
    QString m_vehicleType;
    LotId m_chosen;
};

} // namespace parkdesk
