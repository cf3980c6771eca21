// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "ui/shared/card.h"

class QGridLayout;

namespace parkdesk {

class BarChart;

/// What a driver paid in each of the last twelve months, and where they park most.
class SpendCard : public Card {
    Q_OBJECT

public:
    explicit SpendCard(QWidget *parent = nullptr);

    void show(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now);
    void forget();

private:
    void showMonths(const DriverDetail::Answer &driver, const ZoneRules &zone, Instant now);
    void showLots(const QList<DriverDetail::Visits> &lots);

    BarChart *m_chart;
    QWidget *m_lots;
    QGridLayout *m_grid;
};

} // namespace parkdesk
