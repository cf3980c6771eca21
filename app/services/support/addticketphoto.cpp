// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/support/addticketphoto.h"

#include "formats/barejpeg.h"
#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/support/supportfields.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject AddTicketPhoto::Command::toJson() const
{
    return {{u"ticket"_s, json::of(ticket)}, {u"bytes"_s, jpeg.size()}};
}

QJsonObject AddTicketPhoto::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"ticket"_s, json::of(ticket)}, {u"photo"_s, photo}};
}

AddTicketPhoto::Outcome AddTicketPhoto::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<SupportTicketId>(json.value("ticket"_L1)), json.value("photo"_L1).toInt()};
}

Result<AddTicketPhoto::Outcome> AddTicketPhoto::execute(UnitOfWork &unit, const Command &command,
                                                        const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    if (command.jpeg.size() > mostBytes)
        return fail(ErrorCode::TooLong, Field::File);
    if (!isBareJpeg(command.jpeg))
        return fail(ErrorCode::BadFile, Field::File);
    const SupportTicketRow ticket = TRY(liveTicket(unit, command.ticket));
    SupportRepository tickets(unit);
    const int number = static_cast<int>(TRY(tickets.photos(ticket.id)).size()) + 1;
    if (number > mostPhotos)
        return fail(ErrorCode::LimitReached, Field::File, {{u"limit"_s, mostPhotos}});
    const SupportRepository::Photo photo {number, command.jpeg.size(), context.now};
    TRY_DONE(tickets.addPhoto(ticket.id, photo, key->seal(command.jpeg, placeOfTicketPhoto(ticket.number, number))));
    return Outcome {ticket.id, number};
}

Result<TicketPhoto::Answer> TicketPhoto::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    SupportRepository tickets(unit);
    const SupportTicketRow ticket = TRY(tickets.find(question.ticket));
    const QByteArray sealed = TRY(tickets.photo(ticket.id, question.photo));
    return key->open(sealed, placeOfTicketPhoto(ticket.number, question.photo));
}

} // namespace parkdesk
