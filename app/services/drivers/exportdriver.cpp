// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/exportdriver.h"

#include "services/json.h"
#include "services/support/reviewlist.h"
#include "services/support/ticketdetail.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QJsonValue timeJson(const std::optional<Instant> &at, const Zone &zone)
{
    return at ? QJsonValue(zone->toText(*at)) : QJsonValue();
}

QJsonObject moneyJson(const Money &money)
{
    return {{u"amount"_s, money.toText()}, {u"currency"_s, money.currency().code()}};
}

QJsonObject stayJson(const StayRow &row)
{
    QJsonObject json {{u"stay"_s, row.stay.value},
                      {u"lot"_s, row.lotName},
                      {u"plate"_s, row.plate},
                      {u"ticket"_s, row.ticket},
                      {u"vehicle"_s, row.vehicleType},
                      {u"spot"_s, row.spot},
                      {u"state"_s, stateName(row.state)},
                      {u"entered"_s, timeJson(row.enteredAt, row.zone)},
                      {u"left"_s, timeJson(row.leftAt, row.zone)},
                      {u"paid"_s, moneyJson(row.paid)}};
    if (row.booked) {
        json.insert(u"booked_from"_s, timeJson(row.booked->from, row.zone));
        json.insert(u"booked_until"_s, timeJson(row.booked->until, row.zone));
    }
    return json;
}

QJsonObject accountJson(const DriverDetail::Answer &detail, const Zone &utc)
{
    return {{u"number"_s, driverNumberText(detail.number)},
            {u"state"_s, driverStateName(detail.state)},
            {u"reason"_s, detail.reason},
            {u"origin"_s, driverOriginName(detail.origin)},
            {u"name"_s, detail.fields.name},
            {u"mail"_s, detail.fields.mail},
            {u"phone"_s, detail.fields.phone},
            {u"address"_s, detail.fields.address},
            {u"note"_s, detail.fields.note},
            {u"language"_s, detail.fields.language},
            {u"reminders"_s, detail.fields.reminders},
            {u"registered"_s, timeJson(detail.since, utc)},
            {u"mail_proven"_s, timeJson(detail.mailProvenAt, utc)},
            {u"has_password"_s, detail.hasPassword},
            {u"has_card"_s, detail.hasCard}};
}

/// What they wrote, and what was said to it.
Result<QJsonArray> reviewsJson(UnitOfWork &unit, DriverId driver, const Zone &utc, const DeedContext &context)
{
    QJsonArray reviews;
    ReviewList::Question question {{}, driver, {}, ReviewList::mostRows};
    for (;;) {
        const ReviewList::Answer page = TRY(ReviewList::fetch(unit, question, context));
        for (const ReviewList::Row &row : page.rows)
            reviews.append(QJsonObject {{u"stay"_s, row.stay.value},
                                        {u"lot"_s, row.lotName},
                                        {u"stars"_s, row.stars},
                                        {u"text"_s, row.text},
                                        {u"written"_s, timeJson(row.writtenAt, utc)},
                                        {u"reply"_s, row.reply},
                                        {u"replied"_s, timeJson(row.repliedAt, utc)}});
        if (!page.more || page.rows.isEmpty())
            return reviews;
        question.before = page.rows.last().review;
    }
}

QJsonObject ticketJson(const TicketDetail::Answer &ticket, const Zone &utc)
{
    QJsonArray said;
    for (const TicketDetail::Said &each : ticket.said)
        said.append(QJsonObject {
            {u"by"_s, ticketVoiceName(each.voice)}, {u"at"_s, timeJson(each.at, utc)}, {u"text"_s, each.text}});
    return {{u"number"_s, supportNumberText(ticket.row.number)},
            {u"category"_s, ticketCategoryName(ticket.row.category)},
            {u"state"_s, ticketStateName(ticket.row.state)},
            {u"contact"_s, ticket.contact},
            {u"stay"_s, ticket.stay ? QJsonValue(ticket.stay->stay.value) : QJsonValue()},
            {u"photos"_s, ticket.photos.size()},
            {u"said"_s, said}};
}

Result<QJsonArray> ticketsJson(UnitOfWork &unit, DriverId driver, const Zone &utc, const DeedContext &context)
{
    QJsonArray tickets;
    TicketList::Question question;
    question.driver = driver;
    question.most = TicketList::mostRows;
    for (;;) {
        const TicketList::Answer page = TRY(TicketList::fetch(unit, question, context));
        for (const TicketList::Row &row : page.rows)
            tickets.append(ticketJson(TRY(TicketDetail::fetch(unit, {row.ticket, 0}, context)), utc));
        if (!page.more || page.rows.isEmpty())
            return tickets;
        question.before = page.rows.last().ticket;
    }
}

} // namespace

Result<DriverData::Answer> DriverData::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const DriverDetail::Answer detail = TRY(DriverDetail::fetch(unit, {question.driver}, context));
    const Zone utc = TRY(ZoneRules::forZone("UTC"));
    QJsonObject json = accountJson(detail, utc);
    QJsonArray vehicles;
    for (const DriverDetail::Vehicle &vehicle : detail.vehicles)
        vehicles.append(QJsonObject {
            {u"plate"_s, vehicle.plate}, {u"vehicle"_s, vehicle.vehicleType}, {u"primary"_s, vehicle.primary}});
    json.insert(u"vehicles"_s, vehicles);
    QJsonArray stays;
    DriverStays::Answer page {detail.stays, detail.moreStays};
    for (;;) {
        for (const StayRow &row : std::as_const(page.rows))
            stays.append(stayJson(row));
        if (!page.more || page.rows.isEmpty())
            break;
        page = TRY(DriverStays::fetch(unit, {detail.driver, page.rows.last(), DriverDetail::mostStays}, context));
    }
    json.insert(u"stays"_s, stays);
    QJsonArray open;
    for (const Money &sum : detail.openSums)
        open.append(moneyJson(sum));
    json.insert(u"open"_s, open);
    json.insert(u"reviews"_s, TRY(reviewsJson(unit, detail.driver, utc, context)));
    json.insert(u"tickets"_s, TRY(ticketsJson(unit, detail.driver, utc, context)));
    return json;
}

QJsonObject ExportDriver::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

QJsonObject ExportDriver::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}};
}

ExportDriver::Outcome ExportDriver::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1))};
}

Result<ExportDriver::Outcome> ExportDriver::execute(UnitOfWork &unit, const Command &command, const DeedContext &)
{
    const DriverRow row = TRY(liveDriver(unit, command.driver));
    unit.changed(Entity::Driver, row.id.value, "data"_L1, QJsonValue(), u"exported"_s);
    return Outcome {row.id};
}

} // namespace parkdesk
