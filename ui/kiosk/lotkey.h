// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kiosklots.h"
#include "ui/kiosk/touchkey.h"

namespace parkdesk {

/// A lot in the list: the whole row is the key.
class LotKey : public TouchKey {
    Q_OBJECT

public:
    LotKey(const KioskScale &scale, const QString &name, const KioskPlace &place, const QString &vehicleType);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, const QRect &room);
    void paintPrices(QPainter &painter, const QRect &room);
    void paintStars(QPainter &painter, const QRect &room);

    KioskPlace m_place;
    QString m_vehicleType;
};

} // namespace parkdesk
