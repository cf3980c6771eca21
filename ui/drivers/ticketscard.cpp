// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/ticketscard.h"

#include "ui/shared/commandaction.h"
#include "ui/shared/listtable.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum AskedColumn { WhatColumn, DayColumn };
constexpr int mostOfEach = 20;
constexpr int mostInSight = 5; // of rows, before it scrolls

/// Reviews have keys below zero, so that none is taken for a ticket.
qint64 keyOfReview(const ReviewList::Row &review)
{
    return -review.review.value;
}

} // namespace

TicketsCard::TicketsCard(Office &office, QWidget *parent)
    : Card(tr("Tickets and Reviews"), parent)
    , m_office(office)
    , m_rows(new TextRows({tr("What"), tr("When")}, this))
    , m_table(new ListTable)
{
    setObjectName(u"driverTickets"_s);
    m_table->setObjectName(u"driverTicketTable"_s);
    m_table->setAccessibleName(tr("Tickets and reviews of the driver"));
    dressTable(*m_table);
    m_rows->setGlyphColumn(WhatColumn);
    m_table->setModel(m_rows);
    m_table->setSortableColumns({});
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidth(DayColumn, 108);
    m_table->horizontalHeader()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    noteKey(m_table, tr("Open the Ticket or the Visit"), QKeySequence(Qt::Key_Return));
    body()->addWidget(m_table);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex &index) {
        if (const TextRow *row = m_rows->rowAt(index))
            open(row->key);
    });
    hide();
}

void TicketsCard::show(DriverId driver, const Zone &zone)
{
    if (!m_office.may(Permission::AnswerDrivers))
        return;
    if (driver != m_driver)
        forget(); // of another one nothing stays in sight meanwhile
    m_driver = driver;
    m_zone = zone;
    TicketList::Question question;
    question.driver = driver;
    question.most = mostOfEach;
    m_office.read<TicketList>(question).then(
        this, [this, asked = ++m_asked](const Result<TicketList::Answer> &tickets) {
            if (asked != m_asked || !tickets)
                return; // the panel says what is wrong
            m_tickets = tickets->rows;
            m_office.read<ReviewList>({{}, m_driver, {}, mostOfEach})
                .then(this, [this, asked](const Result<ReviewList::Answer> &reviews) {
                    if (asked != m_asked || !reviews)
                        return;
                    m_reviews = reviews->rows;
                    setNote(reviews->rating.count == 0 ? QString() : ratingWords(reviews->rating));
                    fill();
                });
        });
}

void TicketsCard::fill()
{
    std::vector<std::pair<Instant, TextRow>> dated;
    for (const TicketList::Row &ticket : std::as_const(m_tickets)) {
        TextRow row;
        row.key = ticket.ticket.value;
        row.cells = {ticketCategoryWords(ticket.category), whenText(ticket.openedAt, m_office.clock().now(), *m_zone)};
        row.glyph = ticketStateTag(ticket.state).glyph;
        row.strong = ticket.state == TicketState::Open;
        dated.emplace_back(ticket.openedAt, row);
    }
    for (const ReviewList::Row &review : std::as_const(m_reviews)) {
        TextRow row;
        row.key = keyOfReview(review);
        row.cells = {starSigns(review.stars), whenText(review.writtenAt, m_office.clock().now(), *m_zone)};
        dated.emplace_back(review.writtenAt, row);
    }
    std::stable_sort(dated.begin(), dated.end(),
                     [](const auto &one, const auto &other) { return one.first > other.first; });
    std::vector<TextRow> rows;
    for (auto &[at, row] : dated)
        rows.push_back(std::move(row));
    const int shown = std::min<int>(mostInSight, static_cast<int>(rows.size()));
    m_table->setFixedHeight(shown * metric::rowHeight + 2);
    setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
}

void TicketsCard::open(qint64 key)
{
    if (key > 0) {
        Q_EMIT ticketAsked(SupportTicketId {key});
        return;
    }
    for (const ReviewList::Row &review : std::as_const(m_reviews)) {
        if (keyOfReview(review) == key)
            Q_EMIT stayAsked(review.stay);
    }
}

void TicketsCard::forget()
{
    ++m_asked;
    m_driver = {};
    m_tickets.clear();
    m_reviews.clear();
    m_rows->setRows({});
    hide();
}

} // namespace parkdesk
