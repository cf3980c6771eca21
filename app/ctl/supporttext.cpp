// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/supporttext.h"

#include "ctl/output.h"
#include "domain/driver.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonValue idOrNull(qint64 number)
{
    return number > 0 ? QJsonValue(number) : QJsonValue();
}

QJsonObject jsonOfTicketRow(const TicketList::Row &row, const ZoneRules &zone)
{
    return {{u"ticket"_s, row.ticket.value},
            {u"number"_s, supportNumberText(row.number)},
            {u"category"_s, ticketCategoryName(row.category)},
            {u"state"_s, ticketStateName(row.state)},
            {u"lot"_s, orNull(row.lotName)},
            {u"driver"_s, idOrNull(row.driver.value)},
            {u"name"_s, orNull(row.driverName)},
            {u"owner"_s, orNull(row.ownerName)},
            {u"text"_s, row.text},
            {u"opened_at"_s, timeOf(row.openedAt, zone)}};
}

QString firstLineOf(const QString &text)
{
    constexpr int longest = 60;
    const QString line = text.section(u'\n', 0, 0);
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

QJsonArray jsonOfSaid(const TicketDetail::Answer &detail, const ZoneRules &zone)
{
    QJsonArray said;
    for (const TicketDetail::Said &each : detail.said)
        said.append(QJsonObject {{u"voice"_s, ticketVoiceName(each.voice)},
                                 {u"at"_s, timeOf(each.at, zone)},
                                 {u"by"_s, orNull(each.by)},
                                 {u"text"_s, each.text},
                                 {u"mail"_s, each.mail ? QJsonValue(mailStateName(*each.mail)) : QJsonValue()}});
    return said;
}

QStringList linesOfSaid(const TicketDetail::Answer &detail, const ZoneRules &zone)
{
    QStringList lines;
    for (const TicketDetail::Said &each : detail.said) {
        const QString mail = each.mail ? u", mail "_s + mailStateName(*each.mail) : QString();
        lines.append(u"%1  %2%3"_s.arg(zone.toText(each.at), ticketVoiceName(each.voice), mail));
        const QStringList text = each.text.split(u'\n');
        for (const QString &line : text)
            lines.append(u"    "_s + line);
    }
    return lines;
}

} // namespace

QString ratingText(const Rating &rating)
{
    return u"%1.%2"_s.arg(rating.tenths() / 10).arg(rating.tenths() % 10);
}

Answer answerOfTickets(const QList<TicketList::Row> &rows)
{
    const ZoneRules utc;
    Answer answer;
    QJsonArray tickets;
    for (const TicketList::Row &row : rows) {
        tickets.append(jsonOfTicketRow(row, utc));
        const QString who = row.driverName.isEmpty() ? QString() : u", "_s + row.driverName;
        answer.lines.append(u"%1  %2, %3%4: %5"_s.arg(supportNumberText(row.number), ticketStateName(row.state),
                                                      ticketCategoryName(row.category), who, firstLineOf(row.text)));
    }
    if (rows.isEmpty())
        answer.lines = {u"No tickets."_s};
    answer.json = {{u"tickets"_s, tickets}};
    return answer;
}

Answer answerOfTicket(const TicketDetail::Answer &detail)
{
    const ZoneRules utc;
    const ZoneRules &zone = detail.zone ? *detail.zone : utc;
    Answer answer;
    answer.json = jsonOfTicketRow(detail.row, zone);
    answer.json.insert(u"contact"_s, orNull(detail.contact));
    answer.json.insert(u"answers_to"_s, orNull(detail.answersTo));
    answer.json.insert(u"stay"_s, detail.stay ? QJsonValue(detail.stay->stay.value) : QJsonValue());
    answer.json.insert(u"plate"_s, detail.stay ? orNull(detail.stay->plate) : QJsonValue());
    answer.json.insert(u"photos"_s, detail.photos.size());
    answer.json.insert(u"said"_s, jsonOfSaid(detail, zone));
    answer.lines = {u"%1  %2, %3"_s.arg(supportNumberText(detail.row.number), ticketStateName(detail.row.state),
                                        ticketCategoryName(detail.row.category))};
    const auto fact = [&](const QString &title, const QString &text) {
        if (!text.isEmpty())
            answer.lines.append(u"%1: %2"_s.arg(title, text));
    };
    const QString number = detail.driverNumber > 0 ? driverNumberText(detail.driverNumber) : QString();
    fact(u"Driver"_s, (number + u' ' + detail.row.driverName).trimmed());
    fact(u"Contact"_s, detail.contact);
    fact(u"Lot"_s, detail.row.lotName);
    fact(u"Plate"_s, detail.stay ? detail.stay->plate : QString());
    fact(u"Owner"_s, detail.row.ownerName);
    fact(u"Photos"_s, detail.photos.isEmpty() ? QString() : QString::number(detail.photos.size()));
    answer.lines += linesOfSaid(detail, zone);
    return answer;
}

Answer answerOfReviews(const QList<ReviewList::Row> &rows, const Rating &rating)
{
    Answer answer;
    QJsonArray reviews;
    for (const ReviewList::Row &row : rows) {
        reviews.append(QJsonObject {{u"review"_s, row.review.value},
                                    {u"stay"_s, row.stay.value},
                                    {u"lot"_s, row.lotName},
                                    {u"driver"_s, idOrNull(row.driver.value)},
                                    {u"name"_s, orNull(row.driverName)},
                                    {u"plate"_s, orNull(row.plate)},
                                    {u"stars"_s, row.stars},
                                    {u"text"_s, row.text},
                                    {u"written_at"_s, timeOf(row.writtenAt, *row.zone)},
                                    {u"reply"_s, orNull(row.reply)},
                                    {u"replied_at"_s, timeOf(row.repliedAt, *row.zone)}});
        answer.lines.append(
            u"%1  %2 of 5, %3: %4"_s.arg(row.review.value).arg(row.stars).arg(row.lotName, firstLineOf(row.text)));
        if (!row.reply.isEmpty())
            answer.lines.append(u"    replied: "_s + firstLineOf(row.reply));
    }
    answer.lines.append(rating.count == 0 ? u"No reviews."_s
                                          : u"%1 of 5 by %2 reviews."_s.arg(ratingText(rating)).arg(rating.count));
    answer.json = {{u"reviews"_s, reviews}, {u"stars"_s, rating.stars}, {u"count"_s, rating.count}};
    return answer;
}

} // namespace parkdesk::ctl
