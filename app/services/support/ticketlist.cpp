// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/ticketlist.h"

#include "services/drivers/driverfields.h"
#include "services/support/supportfields.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>
#include <limits>

namespace parkdesk {

TicketList::Row TicketList::Row::of(const SupportTicketRow &ticket)
{
    Row row;
    row.ticket = ticket.id;
    row.number = ticket.number;
    row.category = ticket.category;
    row.state = ticket.state;
    row.lot = ticket.lot.value_or(LotId());
    row.driver = ticket.driver.value_or(DriverId());
    row.openedAt = ticket.openedAt;
    row.changedAt = ticket.changedAt;
    return row;
}

Result<TicketList::Answer> TicketList::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    SupportRepository tickets(unit);
    const int most = std::clamp(question.most, 1, mostRows);
    const SupportTicketId before =
        question.before.isValid() ? question.before : SupportTicketId {std::numeric_limits<qint64>::max()};
    QList<SupportRepository::Listed> found =
        TRY(tickets.before(before, {question.state, question.category, question.lot, question.driver}, most + 1));
    Answer answer;
    answer.more = found.size() > most;
    if (answer.more)
        found.removeLast();
    const auto lots = TRY(lotLabels(unit));
    DriverNamesOnce names(unit, *key);
    for (const SupportRepository::Listed &listed : std::as_const(found)) {
        Row row = Row::of(listed.ticket);
        row.lotName = lots.value(row.lot).name;
        row.driverName = TRY(names.of(row.driver));
        row.ownerName = listed.ownerName;
        row.text = TRY(key->openText(listed.firstSaid, placeOfSaid(row.number, 1)));
        answer.rows.append(row);
    }
    const auto counts = TRY(tickets.counts());
    answer.open = counts.open;
    answer.waiting = counts.waiting;
    answer.closed = counts.closed;
    return answer;
}

} // namespace parkdesk
