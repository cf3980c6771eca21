// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/supportrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

SupportTicketRow ticketOfRow(const Query &query)
{
    SupportTicketRow row;
    row.id = query.id<SupportTicketId>(0);
    row.number = query.number(1);
    row.category = static_cast<TicketCategory>(query.number(2));
    row.state = static_cast<TicketState>(query.number(3));
    row.lot = query.maybeId<LotId>(4);
    row.stay = query.maybeId<StayId>(5);
    row.driver = query.maybeId<DriverId>(6);
    row.owner = query.maybeId<StaffId>(7);
    row.language = query.text(8);
    row.contact = query.bytes(9);
    row.openedAt = query.instant(10);
    row.changedAt = query.instant(11);
    row.closedAt = query.maybeInstant(12);
    return row;
}

Result<SupportTicketRow> rowOf(Query &query)
{
    TRY_DONE(query.run());
    if (!query.next())
        return fail(ErrorCode::NotFound, Field::Ticket);
    return ticketOfRow(query);
}

template <typename AnyId>
QJsonValue told(const std::optional<AnyId> &id)
{
    return id ? QJsonValue(id->value) : QJsonValue();
}

} // namespace

Result<qint64> SupportRepository::nextNumber()
{
    Query query(m_unit.connection(), "next_support_number"_L1);
    TRY_DONE(query.runForRow());
    return query.number(0);
}

Result<SupportTicketId> SupportRepository::add(const SupportTicketRow &ticket, Instant now)
{
    Query query(m_unit.connection(), "add_support_ticket"_L1);
    query.bind("number"_L1, ticket.number).bind("category"_L1, ticket.category).bind("lot"_L1, ticket.lot);
    query.bind("stay"_L1, ticket.stay).bind("driver"_L1, ticket.driver).bind("language"_L1, ticket.language);
    query.bind("sealed"_L1, ticket.contact.isEmpty() ? QByteArray("") : ticket.contact);
    const auto id = TRY(query.bind("now"_L1, now).bind("now2"_L1, now).runForId<SupportTicketId>());
    m_unit.created(Entity::SupportTicket, id.value);
    return id;
}

Result<SupportTicketRow> SupportRepository::hold(SupportTicketId ticket)
{
    {
        Query query(m_unit.connection(), "hold_support_ticket"_L1);
        TRY_DONE(query.bind("support_ticket"_L1, ticket).run());
        if (!query.next())
            return fail(ErrorCode::NotFound, Field::Ticket);
    }
    return find(ticket);
}

Result<SupportTicketRow> SupportRepository::find(SupportTicketId ticket)
{
    Query query(m_unit.connection(), "support_ticket_by_id"_L1);
    query.bind("support_ticket"_L1, ticket);
    return rowOf(query);
}

Result<SupportTicketRow> SupportRepository::findByNumber(qint64 number)
{
    Query query(m_unit.connection(), "support_ticket_by_number"_L1);
    query.bind("number"_L1, number);
    return rowOf(query);
}

Done SupportRepository::set(const SupportTicketRow &before, const SupportTicketRow &ticket, Instant now)
{
    Query query(m_unit.connection(), "set_support_ticket"_L1);
    query.bind("ticket_state"_L1, ticket.state).bind("lot"_L1, ticket.lot).bind("stay"_L1, ticket.stay);
    query.bind("driver"_L1, ticket.driver).bind("staff"_L1, ticket.owner).bind("now"_L1, now);
    TRY_DONE(query.bind("ended_at"_L1, ticket.closedAt).bind("support_ticket"_L1, ticket.id).run());
    const qint64 id = ticket.id.value;
    if (before.state != ticket.state)
        m_unit.changed(Entity::SupportTicket, id, "state"_L1, ticketStateName(before.state),
                       ticketStateName(ticket.state));
    if (before.owner != ticket.owner)
        m_unit.changed(Entity::SupportTicket, id, "owner"_L1, told(before.owner), told(ticket.owner));
    if (before.stay != ticket.stay)
        m_unit.changed(Entity::SupportTicket, id, "stay"_L1, told(before.stay), told(ticket.stay));
    if (before.driver != ticket.driver)
        m_unit.changed(Entity::SupportTicket, id, "driver"_L1, told(before.driver), told(ticket.driver));
    return {};
}

Result<QList<SupportRepository::Listed>> SupportRepository::before(SupportTicketId before, const Choice &choice,
                                                                   int most)
{
    Query query(m_unit.connection(), "support_tickets_before"_L1);
    query.bind("before_ticket"_L1, before).bind("any_state"_L1, !choice.state);
    query.bind("ticket_state"_L1, choice.state.value_or(TicketState::Open)).bind("any_category"_L1, !choice.category);
    query.bind("category"_L1, choice.category.value_or(TicketCategory::Question));
    query.bind("all_lots"_L1, !choice.lot.isValid()).bind("lot"_L1, choice.lot);
    query.bind("all_drivers"_L1, !choice.driver.isValid()).bind("driver"_L1, choice.driver);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<Listed> rows;
    while (query.next())
        rows.append({ticketOfRow(query), query.bytes(13), query.text(14)});
    return rows;
}

Result<SupportRepository::Counts> SupportRepository::counts()
{
    Query query(m_unit.connection(), "support_counts"_L1);
    TRY_DONE(query.run());
    Counts counts;
    while (query.next()) {
        switch (static_cast<TicketState>(query.number(0))) {
        case TicketState::Open: counts.open = query.number(1); break;
        case TicketState::Waiting: counts.waiting = query.number(1); break;
        case TicketState::Closed: counts.closed = query.number(1); break;
        }
    }
    return counts;
}

Result<int> SupportRepository::lastSaid(SupportTicketId ticket)
{
    Query query(m_unit.connection(), "last_support_answer"_L1);
    TRY_DONE(query.bind("support_ticket"_L1, ticket).runForRow());
    return static_cast<int>(query.number(0));
}

Done SupportRepository::say(SupportTicketId ticket, const Said &said)
{
    Query query(m_unit.connection(), "add_support_answer"_L1);
    query.bind("support_ticket"_L1, ticket).bind("number"_L1, said.number).bind("voice"_L1, said.voice);
    query.bind("sealed"_L1, said.content).bind("now"_L1, said.at).bind("staff"_L1, said.staff);
    TRY_DONE(query.bind("mail"_L1, said.mail).run());
    m_unit.changed(Entity::SupportTicket, ticket.value, "said"_L1, QJsonValue(), ticketVoiceName(said.voice));
    return {};
}

Result<QList<SupportRepository::Said>> SupportRepository::said(SupportTicketId ticket)
{
    Query query(m_unit.connection(), "support_answers"_L1);
    TRY_DONE(query.bind("support_ticket"_L1, ticket).run());
    QList<Said> all;
    while (query.next()) {
        Said said;
        said.number = static_cast<int>(query.number(0));
        said.voice = static_cast<TicketVoice>(query.number(1));
        said.content = query.bytes(2);
        said.at = query.instant(3);
        said.staffName = query.text(4);
        said.mail = query.maybeId<MailId>(5);
        if (said.mail)
            said.mailState = static_cast<MailState>(query.number(6));
        all.append(said);
    }
    return all;
}

Result<QList<SupportRepository::Photo>> SupportRepository::photos(SupportTicketId ticket)
{
    Query query(m_unit.connection(), "support_photos"_L1);
    TRY_DONE(query.bind("support_ticket"_L1, ticket).run());
    QList<Photo> photos;
    while (query.next())
        photos.append({static_cast<int>(query.number(0)), query.number(1), query.instant(2)});
    return photos;
}

Done SupportRepository::addPhoto(SupportTicketId ticket, const Photo &photo, const QByteArray &sealed)
{
    Query query(m_unit.connection(), "add_support_photo"_L1);
    query.bind("support_ticket"_L1, ticket).bind("number"_L1, photo.number).bind("sealed"_L1, sealed);
    TRY_DONE(query.bind("size"_L1, photo.size).bind("now"_L1, photo.addedAt).run());
    m_unit.changed(Entity::SupportTicket, ticket.value, "photo"_L1, QJsonValue(), photo.number);
    return {};
}

Result<QByteArray> SupportRepository::photo(SupportTicketId ticket, int number)
{
    Query query(m_unit.connection(), "support_photo"_L1);
    TRY_DONE(query.bind("support_ticket"_L1, ticket).bind("number"_L1, number).runForRow());
    return query.bytes(0);
}

Done SupportRepository::moveToDriver(DriverId from, DriverId into)
{
    Query query(m_unit.connection(), "move_support_tickets"_L1);
    TRY_DONE(query.bind("into"_L1, into).bind("driver"_L1, from).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::SupportTicket);
    return {};
}

Done SupportRepository::emptyOfDriver(DriverId driver, Instant now)
{
    Query photos(m_unit.connection(), "drop_support_photos"_L1);
    TRY_DONE(photos.bind("driver"_L1, driver).run());
    Query answers(m_unit.connection(), "empty_support_answers"_L1);
    TRY_DONE(answers.bind("nothing"_L1, QByteArray("")).bind("driver"_L1, driver).run());
    Query tickets(m_unit.connection(), "empty_support_tickets"_L1);
    TRY_DONE(tickets.bind("nothing"_L1, QByteArray("")).bind("now"_L1, now).bind("driver"_L1, driver).run());
    if (tickets.rowsTouched() > 0)
        m_unit.createdMany(Entity::SupportTicket);
    return {};
}

} // namespace parkdesk
