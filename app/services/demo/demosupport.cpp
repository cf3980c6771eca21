// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demosupport.h"

#include "services/search/searchstays.h"
#include "services/support/answerticket.h"
#include "services/support/opensupportticket.h"
#include "services/support/ratevisit.h"
#include "services/support/replytoreview.h"
#include "services/support/ticketdeeds.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct DemoReview {
    int stars;
    const char *text;
    const char *reply; ///< empty without one
};
constexpr DemoReview demoReviews[] = {
    {5, "A spot at once, and the way out took ten seconds.", ""},
    {4, "Dry and bright. The spots beside the pillars are narrow.", "Thank you. We keep those for small cars now."},
    {2, "The machine beside the lift was out of order.", "It was mended the same evening. Please try us again."},
    {5, "", ""},
    {4, "Friendly people at the desk.", ""},
    {3, "Full on Saturday, but I was told when to come back.", ""},
    {5, "I book ahead each week, and my place is always there.", ""},
    {4, "", ""},
};

struct DemoTicket {
    TicketCategory category;
    const char *text;
    const char *contact;
    const char *answer; ///< empty: nobody has answered yet
    bool closed;
};
constexpr DemoTicket demoTickets[] = {
    {TicketCategory::LostProperty, "I left a blue umbrella on the bench beside the pay desk.", "080 4100 7731",
     "We have it at the desk until Friday.", true},
    {TicketCategory::Damage, "There is a scratch on my left door since this morning.", "080 4100 5520",
     "We look at the pictures of that spot and call you back.", false},
    {TicketCategory::Question, "Is there room for a van of 2.10 m?", "anita.k@example.com", "", false},
    {TicketCategory::Complaint, "The lift was out of order twice this week.", "", "", false},
};

Done addReviews(DemoStage &stage, const DemoOffice::Place &place, const Actor &who)
{
    SearchStays::Question question;
    question.query.lots = {place.lot};
    question.query.states = {u"left"_s};
    question.most = static_cast<int>(std::size(demoReviews));
    question.budgetMs = 10'000; // what is found must not hang on how quick this computer is
    const SearchStays::Answer found = TRY(stage.read<SearchStays>(who, question));
    for (qsizetype at = 0; at < found.places.size() && at < std::ssize(demoReviews); ++at) {
        const DemoReview &said = demoReviews[at];
        const RateVisit::Command command {found.places.at(at).stay, {}, said.stars, QString::fromUtf8(said.text)};
        const ReviewId review = TRY(stage.run<RateVisit>(who, command)).review;
        if (const QString reply = QString::fromUtf8(said.reply); !reply.isEmpty())
            TRY(stage.run<ReplyToReview>(who, {review, reply}));
    }
    return {};
}

Done addTickets(DemoStage &stage, const DemoOffice::Place &place, const Actor &who)
{
    for (const DemoTicket &asked : demoTickets) {
        OpenSupportTicket::Command command;
        command.category = asked.category;
        command.text = QString::fromUtf8(asked.text);
        command.contact = QString::fromUtf8(asked.contact);
        command.lot = place.lot;
        const SupportTicketId ticket = TRY(stage.run<OpenSupportTicket>(who, command)).ticket;
        if (const QString answer = QString::fromUtf8(asked.answer); !answer.isEmpty())
            TRY(stage.run<AnswerTicket>(who, {ticket, answer, TicketVoice::Office}));
        if (asked.closed)
            TRY(stage.run<CloseTicket>(who, {ticket}));
    }
    return {};
}

} // namespace

Done addDemoSupport(DemoStage &stage, const DemoOffice &office)
{
    for (const DemoOffice::Place &place : office.places) {
        Actor who = place.today;
        who.key = office.key;
        TRY_DONE(addReviews(stage, place, who));
    }
    Actor who = office.places.constFirst().today;
    who.key = office.key;
    return addTickets(stage, office.places.constFirst(), who);
}

} // namespace parkdesk
