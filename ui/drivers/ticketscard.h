// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/reviewlist.h"
#include "services/support/ticketlist.h"
#include "ui/shared/card.h"

namespace parkdesk {

class ListTable;
class TextRows;

/// What a driver turned to the office for and thought of their visits, the newest of each. Not to be seen when there is
/// nothing.
class TicketsCard : public Card {
    Q_OBJECT

public:
    explicit TicketsCard(Office &office, QWidget *parent = nullptr);

    /// Reads them; \a zone is that of the times.
    void show(DriverId driver, const Zone &zone);
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    void ticketAsked(parkdesk::SupportTicketId ticket);
    void stayAsked(parkdesk::StayId stay);

private:
    void fill();
    void open(qint64 key);

    Office &m_office;
    TextRows *m_rows;
    ListTable *m_table;
    Zone m_zone;
    DriverId m_driver;
    QList<TicketList::Row> m_tickets;
    QList<ReviewList::Row> m_reviews;
    int m_asked = 0;
};

} // namespace parkdesk
