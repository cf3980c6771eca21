// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/opensupportticket.h"

#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whom and what it is about; a stay says what was left out.
Result<SupportTicketRow> subjectOf(UnitOfWork &unit, const OpenSupportTicket::Command &command)
{
    SupportTicketRow ticket;
    ticket.category = command.category;
    if (command.driver.isValid())
        ticket.driver = TRY(liveDriver(unit, command.driver)).id;
    if (command.lot.isValid())
        ticket.lot = TRY(LotRepository(unit).find(command.lot)).id;
    if (!command.stay.isValid())
        return ticket;
    const auto stay = StayRepository(unit).find(command.stay);
    if (!stay)
        return fail(stay.error().code, Field::Ticket);
    const auto parked = TRY(DriverRepository(unit).driverOf(stay->id));
    if (parked && ticket.driver && *parked != *ticket.driver)
        return fail(ErrorCode::NotFound, Field::Ticket);
    ticket.stay = stay->id;
    ticket.lot = stay->lot;
    if (parked)
        ticket.driver = parked;
    return ticket;
}

} // namespace

QJsonObject OpenSupportTicket::Command::toJson() const
{
    return {{u"category"_s, ticketCategoryName(category)},
            {u"driver"_s, json::of(driver)},
            {u"stay"_s, json::of(stay)},
            {u"lot"_s, json::of(lot)},
            {u"language"_s, language}};
}

QJsonObject OpenSupportTicket::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"ticket"_s, json::of(ticket)}, {u"number"_s, number}};
}

OpenSupportTicket::Outcome OpenSupportTicket::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<SupportTicketId>(json.value("ticket"_L1)), json.value("number"_L1).toInteger()};
}

Result<OpenSupportTicket::Outcome> OpenSupportTicket::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString text = TRY(readSupportText(command.text));
    const QString contact = TRY(readContact(command.contact));
    SupportTicketRow ticket = TRY(subjectOf(unit, command));
    ticket.language = TRY(readLanguage(command.language));
    if (ticket.lot)
        unit.concerns(*ticket.lot);
    SupportRepository tickets(unit);
    ticket.number = TRY(tickets.nextNumber());
    ticket.contact = key->sealText(contact, placeOfTicketContact(ticket.number));
    ticket.id = TRY(tickets.add(ticket, context.now));
    SupportRepository::Said said;
    said.number = 1;
    said.content = key->sealText(text, placeOfSaid(ticket.number, said.number));
    said.at = context.now;
    if (context.actor.staff.isValid())
        said.staff = context.actor.staff;
    TRY_DONE(tickets.say(ticket.id, said));
    return Outcome {ticket.id, ticket.number};
}

} // namespace parkdesk
