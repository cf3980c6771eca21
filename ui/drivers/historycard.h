// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverhistory.h"
#include "services/drivers/drivermails.h"
#include "services/office.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace parkdesk {

class EmptyState;
class HistoryFilter;
class ListTable;
class Segmented;
class TextRows;

/// Where a driver parked, what is booked, what was paid and what was mailed. Enter on a row opens its stay.
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
    /// The stays that are listed.
    [[nodiscard]] DriverHistoryPart part() const;
    void setBusy(bool busy);

Q_SIGNALS:
    void opened(parkdesk::StayId stay);
    void saveAsked();
    void mailAsked();

private:
    enum Part { Stays, Bookings, Payments, Messages };

    void addList(Part part, TextRows *rows, const QString &name, const QString &title, int plate,
                 const QList<int> &widths, int stretch);
    void showPart(int part);
    void showStays();
    void readMore();
    void readFiltered();
    void takeStays(const Result<DriverStays::Answer> &answer, bool more);
    void readMails(bool more);
    void showMails();
    void showCounts(const DriverDetail::Answer &driver);
    void openRow(Part part, qint64 key);

    Office &m_office;
    LotId m_home;
    Segmented *m_parts;
    QStackedWidget *m_stack;
    HistoryFilter *m_filter;
    EmptyState *m_empty;
    TextRows *m_stayRows;
    TextRows *m_bookingRows;
    TextRows *m_paymentRows;
    TextRows *m_mailRows;
    QList<ListTable *> m_tables;
    DriverId m_driver;
    QList<StayRow> m_stays;
    QHash<qint64, StayId> m_paidStays; ///< by payment
    QList<DriverMails::Row> m_mails;
    std::shared_ptr<const ZoneRules> m_zone;
    int m_asked = 0; ///< for stays; what was asked before counts no more
    int m_mailsAsked = 0;
    bool m_more = false;
    bool m_reading = false;
    bool m_moreMails = false;
    bool m_readingMails = false;
};

} // namespace parkdesk
