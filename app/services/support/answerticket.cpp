// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/answerticket.h"

#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/mail/queuemail.h"
#include "services/support/supportfields.h"
#include "storage/driverrepository.h"
#include "storage/mailrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// To whom an answer goes.
struct Addressee {
    QString mail; ///< empty: nobody can be written to
    QString name; ///< may be empty
    QString language;
};

Result<Addressee> addresseeOf(UnitOfWork &unit, const OfficeKey &key, const SupportTicketRow &ticket)
{
    Addressee to;
    to.language = ticket.language;
    const QString contact = TRY(key.openText(ticket.contact, placeOfTicketContact(ticket.number)));
    if (contact.contains(u'@'))
        to.mail = contact;
    if (!ticket.driver)
        return to;
    const DriverFields fields = TRY(openFields(key, TRY(DriverRepository(unit).find(*ticket.driver))));
    to.name = fields.name;
    to.language = fields.language;
    if (to.mail.isEmpty())
        to.mail = fields.mail;
    return to;
}

Result<std::optional<MailId>> mailAnswer(UnitOfWork &unit, const OfficeKey &key, const SupportTicketRow &ticket,
                                         const SupportRepository::Said &said, const QString &text)
{
    const Addressee to = TRY(addresseeOf(unit, key, ticket));
    if (to.mail.isEmpty())
        return std::optional<MailId>();
    MailDraft draft;
    draft.to = to.mail;
    draft.language = to.language;
    draft.purpose = MailPurpose::Support;
    draft.templateName = to.name.isEmpty() ? u"support_unnamed"_s : u"support"_s;
    draft.values.insert(u"ticket"_s, supportNumberText(ticket.number));
    draft.values.insert(u"name"_s, to.name);
    draft.values.insert(u"answer"_s, text);
    draft.values.insert(u"office"_s, TRY(MailRepository(unit).server()).server.fromName);
    draft.driver = ticket.driver.value_or(DriverId());
    draft.onceKey = u"support:%1:%2"_s.arg(ticket.number).arg(said.number);
    return std::optional(TRY(queueMail(unit, key, draft, said.at)));
}

SupportTicketRow turned(const SupportTicketRow &before, TicketVoice voice)
{
    SupportTicketRow ticket = before;
    if (voice == TicketVoice::Note)
        return ticket;
    ticket.state = voice == TicketVoice::Office ? TicketState::Waiting : TicketState::Open;
    ticket.closedAt.reset();
    return ticket;
}

} // namespace

QJsonObject AnswerTicket::Command::toJson() const
{
    return {{u"ticket"_s, json::of(ticket)}, {u"voice"_s, ticketVoiceName(voice)}};
}

QJsonObject AnswerTicket::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"ticket"_s, json::of(ticket)}, {u"said"_s, said}, {u"mail"_s, json::of(mail)}};
}

AnswerTicket::Outcome AnswerTicket::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<SupportTicketId>(json.value("ticket"_L1)), json.value("said"_L1).toInt(),
            json::id<MailId>(json.value("mail"_L1))};
}

Result<AnswerTicket::Outcome> AnswerTicket::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString text = TRY(readSupportText(command.text));
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    SupportRepository tickets(unit);
    SupportRepository::Said said;
    said.number = TRY(tickets.lastSaid(ticket.id)) + 1;
    said.voice = command.voice;
    said.content = key->sealText(text, placeOfSaid(ticket.number, said.number));
    said.at = context.now;
    said.staff = context.actor.staff;
    if (said.voice == TicketVoice::Office)
        said.mail = TRY(mailAnswer(unit, *key, ticket, said, text));
    TRY_DONE(tickets.say(ticket.id, said));
    SupportTicketRow now = turned(ticket, command.voice);
    if (said.voice == TicketVoice::Office && !now.owner)
        now.owner = context.actor.staff;
    TRY_DONE(tickets.set(ticket, now, context.now));
    return Outcome {ticket.id, said.number, said.mail.value_or(MailId())};
}

} // namespace parkdesk
