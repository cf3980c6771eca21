// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/shared/card.h"

#include <QTimer>

namespace parkdesk {

class KeyButton;

/// What of a driver is inside, with what it costs by now, and what is booked next. Prices are read again each minute
/// while it is shown.
class NowCard : public Card {
    Q_OBJECT

public:
    static constexpr int minuteMs = 60'000;

    NowCard(Office &office, QWidget *parent = nullptr);

    void show(const DriverDetail::Answer &driver);
    void forget();

Q_SIGNALS:
    void opened(parkdesk::StayId stay);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void readPrices();
    void showRows(const DriverInside::Answer &inside);
    void addInside(const DriverInside::Row &row);
    void addNext(const StayRow &booking);
    void clearRows();
    KeyButton *addTitle(const StayRow &stay);

    Office &m_office;
    DriverId m_driver;
    QList<StayRow> m_bookings;
    QWidget *m_rows;
    QTimer m_minute;
    int m_asked = 0;
};

} // namespace parkdesk
