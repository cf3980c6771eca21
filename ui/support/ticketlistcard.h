// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/office.h"
#include "services/support/ticketlist.h"
#include "ui/shared/card.h"

class QStackedWidget;

namespace parkdesk {

class EmptyState;
class ListTable;
class Segmented;
class TextLabel;
class TextRows;

/// Tickets of one state, the newest first. More rows come as the end comes into sight.
class TicketListCard : public Card {
    Q_OBJECT

public:
    explicit TicketListCard(Office &office, QWidget *parent = nullptr);

    void setZone(const Zone &zone);
    void refresh();
    [[nodiscard]] SupportTicketId current() const;
    /// Chooses that ticket once the list has it; all states are shown when it is in another one.
    void goTo(SupportTicketId ticket);
    void step(int by);
    void focusList();
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    /// Another ticket, or none, is chosen, or it was read anew.
    void chosen();
    /// Enter on a row.
    void opened();
    void newAsked();
    void failed(const parkdesk::Error &error);
    void arrived();

private:
    void setUpTable();
    void read(SupportTicketId before, const QList<TicketList::Row> &known);
    void fill();
    void tellCounts(const TicketList::Answer &answer);

    Office &m_office;
    Zone m_zone;
    Segmented *m_states;
    TextRows *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QList<TicketList::Row> m_rows;
    SupportTicketId m_wanted;
    int m_asked = 0;
    bool m_more = false;
    bool m_reading = false;
};

} // namespace parkdesk
