// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/ticketdeeds.h"

#include "services/json.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/stayrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject TicketOutcome::toJson() const
{
    return {{u"v"_s, 1}, {u"ticket"_s, json::of(ticket)}, {u"state"_s, ticketStateName(state)}};
}

TicketOutcome TicketOutcome::fromJson(const QJsonObject &json)
{
    return {json::id<SupportTicketId>(json.value("ticket"_L1)),
            ticketStateFromName(json.value("state"_L1).toString()).value_or(TicketState::Open)};
}

QJsonObject TakeTicket::Command::toJson() const
{
    return {{u"ticket"_s, json::of(ticket)}};
}

Result<TakeTicket::Outcome> TakeTicket::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    if (ticket.owner == context.actor.staff)
        return fail(ErrorCode::Unchanged, Field::Ticket);
    SupportTicketRow taken = ticket;
    taken.owner = context.actor.staff;
    TRY_DONE(SupportRepository(unit).set(ticket, taken, context.now));
    return Outcome {ticket.id, ticket.state};
}

Result<CloseTicket::Outcome> CloseTicket::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    if (ticket.state == TicketState::Closed)
        return fail(ErrorCode::Unchanged, Field::Ticket);
    SupportTicketRow closed = ticket;
    closed.state = TicketState::Closed;
    closed.closedAt = context.now;
    TRY_DONE(SupportRepository(unit).set(ticket, closed, context.now));
    return Outcome {ticket.id, closed.state};
}

Result<ReopenTicket::Outcome> ReopenTicket::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    if (ticket.state == TicketState::Open)
        return fail(ErrorCode::Unchanged, Field::Ticket);
    SupportTicketRow open = ticket;
    open.state = TicketState::Open;
    open.closedAt.reset();
    TRY_DONE(SupportRepository(unit).set(ticket, open, context.now));
    return Outcome {ticket.id, open.state};
}

QJsonObject LinkTicket::Command::toJson() const
{
    return {{u"ticket"_s, json::of(ticket)}, {u"stay"_s, json::of(stay)}};
}

Result<LinkTicket::Outcome> LinkTicket::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    SupportTicketRow linked = ticket;
    linked.stay.reset();
    if (command.stay.isValid()) {
        const Stay stay = TRY(StayRepository(unit).find(command.stay));
        const auto driver = TRY(DriverRepository(unit).driverOf(stay.id));
        if (driver && ticket.driver && *driver != *ticket.driver)
            return fail(ErrorCode::NotFound, Field::Driver);
        linked.stay = stay.id;
        linked.lot = stay.lot;
        if (driver)
            linked.driver = driver;
        unit.concerns(stay.lot);
    }
    TRY_DONE(SupportRepository(unit).set(ticket, linked, context.now));
    return Outcome {ticket.id, ticket.state};
}

} // namespace parkdesk
