// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/ticketdetail.h"

#include "services/drivers/driverfields.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/staffrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

Done readPeople(UnitOfWork &unit, const OfficeKey &key, const SupportTicketRow &ticket, TicketDetail::Answer &answer)
{
    answer.contact = TRY(key.openText(ticket.contact, placeOfTicketContact(ticket.number)));
    if (ticket.owner)
        answer.row.ownerName = TRY(StaffRepository(unit).find(*ticket.owner)).name;
    if (ticket.driver) {
        const DriverRow driver = TRY(DriverRepository(unit).find(*ticket.driver));
        const DriverFields fields = TRY(openFields(key, driver));
        answer.driverNumber = driver.number;
        answer.row.driverName = fields.name;
        answer.driverMail = fields.mail;
        answer.driverPhone = fields.phone;
    }
    answer.answersTo = answer.contact.contains(u'@') ? answer.contact : answer.driverMail;
    return {};
}

Done readTalk(UnitOfWork &unit, const OfficeKey &key, const SupportTicketRow &ticket, TicketDetail::Answer &answer)
{
    SupportRepository tickets(unit);
    const auto all = TRY(tickets.said(ticket.id));
    for (const SupportRepository::Said &said : all) {
        const QString text = TRY(key.openText(said.content, placeOfSaid(ticket.number, said.number)));
        answer.said.append({said.number, said.voice, text, said.at, said.staffName, said.mailState});
    }
    if (!answer.said.isEmpty())
        answer.row.text = answer.said.constFirst().text;
    const auto photos = TRY(tickets.photos(ticket.id));
    for (const SupportRepository::Photo &photo : photos)
        answer.photos.append({photo.number, photo.size, photo.addedAt});
    return {};
}

} // namespace

Result<TicketDetail::Answer> TicketDetail::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    SupportRepository tickets(unit);
    const SupportTicketRow ticket =
        question.ticket.isValid() ? TRY(tickets.find(question.ticket)) : TRY(tickets.findByNumber(question.number));
    Answer answer;
    answer.row = TicketList::Row::of(ticket);
    answer.owner = ticket.owner.value_or(StaffId());
    const LotLabel lot = TRY(lotLabels(unit)).value(answer.row.lot);
    answer.row.lotName = lot.name;
    answer.zone = lot.zone;
    TRY_DONE(readPeople(unit, *key, ticket, answer));
    TRY_DONE(readTalk(unit, *key, ticket, answer));
    if (ticket.stay) {
        const QList<StayRow> stays = TRY(StayRows::fetch(unit, {{*ticket.stay}}, context));
        if (!stays.isEmpty())
            answer.stay = stays.constFirst();
    }
    return answer;
}

} // namespace parkdesk
