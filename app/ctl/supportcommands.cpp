// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/drivertext.h"
#include "ctl/personinput.h"
#include "ctl/supporttext.h"
#include "paper/barephoto.h"
#include "services/support/addticketphoto.h"
#include "services/support/answerticket.h"
#include "services/support/opensupportticket.h"
#include "services/support/ratevisit.h"
#include "services/support/replytoreview.h"
#include "services/support/staysmeant.h"
#include "services/support/ticketdeeds.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<TicketCategory>> categoryOption(const Invocation &invocation)
{
    const auto said = invocation.maybe("category"_L1);
    if (!said)
        return std::optional<TicketCategory>();
    const auto category = ticketCategoryFromName(*said);
    if (!category)
        return fail(ErrorCode::BadCode, Field::Kind);
    return category;
}

/// The newest stay that is called so. Errors: NotFound on Field::Ticket.
Result<StayId> stayMeant(const QString &text, Context &context)
{
    const auto rows = TRY(context.read<StaysMeant>({text}));
    if (rows.isEmpty())
        return fail(ErrorCode::NotFound, Field::Ticket);
    return rows.first().stay;
}

Result<DriverId> driverOfTicket(const Invocation &invocation, Context &context)
{
    const auto said = invocation.maybe("driver"_L1);
    return said ? TRY(driverNamed(*said, context)).driver : DriverId();
}

Result<LotId> lotOfTicket(const Invocation &invocation, Context &context)
{
    const auto said = invocation.maybe("lot"_L1);
    return said ? TRY(context.lot(*said)).id : LotId();
}

/// The ticket that S-1001 names.
Result<TicketDetail::Answer> ticketNamed(const Invocation &invocation, Context &context)
{
    const auto number = supportNumberFromText(invocation.argument);
    if (!number)
        return fail(ErrorCode::BadNumber, Field::Ticket);
    return context.read<TicketDetail>({{}, *number});
}

Answer doneForTicket(qint64 number, const QString &sentence)
{
    Answer answer;
    answer.json = {{u"number"_s, supportNumberText(number)}};
    answer.lines = {sentence.arg(supportNumberText(number))};
    return answer;
}

Result<Answer> listTickets(const Invocation &invocation, Context &context)
{
    TicketList::Question question;
    if (const auto state = invocation.maybe("state"_L1)) {
        question.state = ticketStateFromName(*state);
        if (!question.state)
            return fail(ErrorCode::BadCode, Field::Kind);
    }
    question.category = TRY(categoryOption(invocation));
    TRY_DONE(context.logIn(Access::Read));
    question.lot = TRY(lotOfTicket(invocation, context));
    question.driver = TRY(driverOfTicket(invocation, context));
    question.most = TicketList::mostRows;
    QList<TicketList::Row> rows;
    for (;;) {
        const TicketList::Answer page = TRY(context.read<TicketList>(question));
        rows += page.rows;
        if (!page.more || page.rows.isEmpty())
            return answerOfTickets(rows);
        question.before = page.rows.last().ticket;
    }
}

Result<Answer> showTicket(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    return answerOfTicket(TRY(ticketNamed(invocation, context)));
}

Result<Answer> openTicket(const Invocation &invocation, Context &context)
{
    OpenSupportTicket::Command command;
    command.category = TRY(categoryOption(invocation)).value_or(TicketCategory::Question);
    command.text = invocation.text("text"_L1);
    command.contact = invocation.text("contact"_L1);
    command.language = invocation.maybe("language"_L1).value_or(u"en"_s);
    TRY_DONE(context.logIn(Access::Write));
    command.driver = TRY(driverOfTicket(invocation, context));
    command.lot = TRY(lotOfTicket(invocation, context));
    if (const auto stay = invocation.maybe("stay"_L1))
        command.stay = TRY(stayMeant(*stay, context));
    const auto outcome = TRY(context.run<OpenSupportTicket>(command));
    return doneForTicket(outcome.number, u"%1 is open."_s);
}

Result<Answer> answerTicket(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const auto ticket = TRY(ticketNamed(invocation, context));
    AnswerTicket::Command command {ticket.row.ticket, invocation.text("text"_L1), TicketVoice::Office};
    if (invocation.has("note"_L1))
        command.voice = TicketVoice::Note;
    if (invocation.has("driver-said"_L1))
        command.voice = TicketVoice::Driver;
    const auto outcome = TRY(context.run<AnswerTicket>(command));
    Answer answer = doneForTicket(ticket.row.number,
                                  command.voice != TicketVoice::Office ? u"Written down in %1."_s
                                      : outcome.mail.isValid()         ? u"%1 is answered; a mail is on its way."_s
                                                                       : u"%1 is answered; no address is known."_s);
    answer.json.insert(u"mail"_s, outcome.mail.isValid() ? QJsonValue(outcome.mail.value) : QJsonValue());
    return answer;
}

QString voiceContradiction(const Invocation &invocation)
{
    return invocation.has("note"_L1) && invocation.has("driver-said"_L1) ? u"Say one of --note and --driver-said."_s
                                                                         : QString();
}

template <UseCase U>
Result<Answer> changeTicket(const Invocation &invocation, Context &context, const QString &sentence)
{
    TRY_DONE(context.logIn(Access::Write));
    const auto ticket = TRY(ticketNamed(invocation, context));
    TRY(context.run<U>({ticket.row.ticket}));
    return doneForTicket(ticket.row.number, sentence);
}

Result<Answer> takeTicket(const Invocation &invocation, Context &context)
{
    return changeTicket<TakeTicket>(invocation, context, u"%1 is yours."_s);
}

Result<Answer> closeTicket(const Invocation &invocation, Context &context)
{
    return changeTicket<CloseTicket>(invocation, context, u"%1 is closed."_s);
}

Result<Answer> reopenTicket(const Invocation &invocation, Context &context)
{
    return changeTicket<ReopenTicket>(invocation, context, u"%1 is open again."_s);
}

Result<Answer> linkTicket(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const auto ticket = TRY(ticketNamed(invocation, context));
    const auto stay = invocation.maybe("stay"_L1);
    TRY(context.run<LinkTicket>({ticket.row.ticket, stay ? TRY(stayMeant(*stay, context)) : StayId()}));
    return doneForTicket(ticket.row.number, stay ? u"%1 is about that stay."_s : u"%1 is about no stay."_s);
}

Result<Answer> addTicketPhoto(const Invocation &invocation, Context &context)
{
    const QByteArray file = TRY(bytesOfFile(invocation.text("file"_L1), mostPhotoFile + 1, Field::File));
    const QByteArray jpeg = TRY(barePhoto(file));
    TRY_DONE(context.logIn(Access::Write));
    const auto ticket = TRY(ticketNamed(invocation, context));
    TRY(context.run<AddTicketPhoto>({ticket.row.ticket, jpeg}));
    return doneForTicket(ticket.row.number, u"%1 has one more photo."_s);
}

Result<Answer> listReviews(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    ReviewList::Question question;
    question.lot = TRY(lotOfTicket(invocation, context));
    question.driver = TRY(driverOfTicket(invocation, context));
    question.most = ReviewList::mostRows;
    QList<ReviewList::Row> rows;
    for (;;) {
        const ReviewList::Answer page = TRY(context.read<ReviewList>(question));
        rows += page.rows;
        if (!page.more || page.rows.isEmpty())
            return answerOfReviews(rows, page.rating);
        question.before = page.rows.last().review;
    }
}

Result<Answer> addReview(const Invocation &invocation, Context &context)
{
    bool isNumber = false;
    const int stars = invocation.text("stars"_L1).toInt(&isNumber);
    if (!isNumber)
        return fail(ErrorCode::BadNumber, Field::Rating);
    TRY_DONE(context.logIn(Access::Write));
    const StayId stay = TRY(stayMeant(invocation.argument, context));
    const DriverId driver = TRY(driverOfTicket(invocation, context));
    const auto outcome = TRY(context.run<RateVisit>({stay, driver, stars, invocation.text("text"_L1)}));
    Answer answer;
    answer.json = {{u"review"_s, outcome.review.value}};
    answer.lines = {u"Review %1 is written."_s.arg(outcome.review.value)};
    return answer;
}

Result<Answer> replyToReview(const Invocation &invocation, Context &context)
{
    bool isNumber = false;
    const ReviewId review {invocation.argument.toLongLong(&isNumber)};
    if (!isNumber)
        return fail(ErrorCode::BadNumber, Field::Rating);
    TRY_DONE(context.logIn(Access::Write));
    TRY(context.run<ReplyToReview>({review, invocation.text("text"_L1)}));
    Answer answer;
    answer.json = {{u"review"_s, review.value}};
    answer.lines = {u"Review %1 is answered."_s.arg(review.value)};
    return answer;
}

constexpr QLatin1StringView stayNotes {"STAY is a ticket, a booking code or a plate; of several the newest is meant."};
constexpr QLatin1StringView categories {"question, damage, lost_property, keys_held, complaint"};

CommandSpec onTicket(QLatin1StringView name, QLatin1StringView summary, std::vector<OptionSpec> options,
                     Result<Answer> (*run)(const Invocation &, Context &))
{
    return {name, "TICKET"_L1, true, summary, std::move(options), "TICKET is a number such as S-1001."_L1, run};
}

CommandSpec openSpec()
{
    return {"support open"_L1,
            {},
            false,
            "Write down what somebody turns to the office for."_L1,
            {{"text"_L1, "T"_L1, "what it is about"_L1, true},
             {"category"_L1, "C"_L1, categories},
             {"driver"_L1, "D"_L1, "who asks, if they are registered"_L1},
             {"stay"_L1, "STAY"_L1, "the visit that it is about"_L1},
             {"lot"_L1, "L"_L1, "the lot that it is about"_L1},
             {"contact"_L1, "M"_L1, "mail address or phone number for the answer"_L1},
             {"language"_L1, "L"_L1, "of a mail to that address: en, de"_L1}},
            stayNotes,
            openTicket};
}

CommandSpec answerSpec()
{
    CommandSpec spec = onTicket("support answer"_L1, "Answer a ticket; a mail goes where an address is known."_L1,
                                {{"text"_L1, "T"_L1, "what is said"_L1, true},
                                 {"note"_L1, {}, "for the staff alone"_L1},
                                 {"driver-said"_L1, {}, "the driver said it"_L1}},
                                answerTicket);
    spec.contradiction = voiceContradiction;
    return spec;
}

} // namespace

std::vector<CommandSpec> supportCommands()
{
    return {
        {"support list"_L1,
         {},
         false,
         "Name the tickets, the newest first."_L1,
         {{"state"_L1, "S"_L1, "open, waiting, closed; else all"_L1},
          {"category"_L1, "C"_L1, categories},
          {"lot"_L1, "L"_L1, "of one lot"_L1},
          {"driver"_L1, "D"_L1, "of one driver"_L1}},
         {},
         listTickets},
        onTicket("support show"_L1, "Tell all about one ticket."_L1, {}, showTicket),
        openSpec(),
        answerSpec(),
        onTicket("support take"_L1, "See to a ticket oneself."_L1, {}, takeTicket),
        onTicket("support close"_L1, "Say that nothing more is to be done."_L1, {}, closeTicket),
        onTicket("support reopen"_L1, "Say that something is to be done after all."_L1, {}, reopenTicket),
        onTicket("support link"_L1, "Say which visit a ticket is about."_L1,
                 {{"stay"_L1, "STAY"_L1, "its ticket, code or plate; none when left out"_L1}}, linkTicket),
        onTicket("support photo"_L1, "Add a photo, without what its file tells besides."_L1,
                 {{"file"_L1, "F"_L1, "JPEG or PNG, up to 5 MB"_L1, true}}, addTicketPhoto),
        {"review list"_L1,
         {},
         false,
         "Name the reviews, the newest first, and their average."_L1,
         {{"lot"_L1, "L"_L1, "of one lot"_L1}, {"driver"_L1, "D"_L1, "of one driver"_L1}},
         {},
         listReviews},
        {"review add"_L1,
         "STAY"_L1,
         true,
         "Write down what a driver thought of a visit."_L1,
         {{"stars"_L1, "N"_L1, "1 to 5"_L1, true},
          {"text"_L1, "T"_L1, "in their words"_L1},
          {"driver"_L1, "D"_L1, "who says so; else the driver of the stay"_L1}},
         stayNotes,
         addReview},
        {"review reply"_L1,
         "NUMBER"_L1,
         true,
         "Say something to a review; an empty text takes it back."_L1,
         {{"text"_L1, "T"_L1, "what is said"_L1, true}},
         {},
         replyToReview},
    };
}

} // namespace parkdesk::ctl
