// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace parkdesk {

class EmptyState;
class ListTable;
class Segmented;
class TextRows;

/// Where a driver parked, what is booked and what was paid. Enter on a row opens its stay.
class HistoryCard : public Card {
    Q_OBJECT

public:
    /// \a home is the lot whose name goes without saying.
    HistoryCard(Office &office, LotId home, QWidget *parent = nullptr);

    /// The same driver after a change: what was loaded of older stays remains.
    void show(const DriverDetail::Answer &driver, const ZoneRules &zone);
    /// Nothing of anybody is left.
    void forget();
    void takeFocus();

Q_SIGNALS:
    void opened(parkdesk::StayId stay);

private:
    enum Part { Stays, Bookings, Payments };

    void addList(Part part, TextRows *rows, const QString &name, const QString &title, int plate,
                 const QList<int> &widths, int stretch);
    void showPart(int part);
    void showStays();
    void readMore();
    void openRow(Part part, qint64 key);

    Office &m_office;
    LotId m_home;
    Segmented *m_parts;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextRows *m_stayRows;
    TextRows *m_bookingRows;
    TextRows *m_paymentRows;
    QList<ListTable *> m_tables;
    DriverId m_driver;
    QList<StayRow> m_stays;
    QHash<qint64, StayId> m_paidStays; ///< by payment
    bool m_more = false;
    bool m_reading = false;
};

} // namespace parkdesk
