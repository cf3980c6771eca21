// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/drivertext.h"

#include "ctl/context.h"
#include "ctl/output.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOfRow(const DriverListRow &row)
{
    return {{u"driver"_s, row.driver.value},
            {u"number"_s, driverNumberText(row.number)},
            {u"state"_s, driverStateName(row.state)},
            {u"name"_s, row.name},
            {u"mail"_s, orNull(row.mail)},
            {u"phone"_s, orNull(row.phone)},
            {u"language"_s, row.language},
            {u"mail_proven"_s, row.mailProven}};
}

QString lineOfRow(const DriverListRow &row)
{
    QStringList known {row.name};
    for (const QString &text : {row.mail, row.phone}) {
        if (!text.isEmpty())
            known.append(text);
    }
    const QString state = row.state == DriverState::Active ? QString() : u", "_s + driverStateName(row.state);
    return u"%1  %2%3"_s.arg(driverNumberText(row.number), known.join(u", "_s), state);
}

QJsonArray jsonOfStays(const QList<StayRow> &rows)
{
    QJsonArray stays;
    for (const StayRow &row : rows) {
        const std::optional<Instant> from = row.booked ? std::optional(row.booked->from) : std::nullopt;
        const std::optional<Instant> until = row.booked ? std::optional(row.booked->until) : std::nullopt;
        stays.append(QJsonObject {{u"stay"_s, row.stay.value},
                                  {u"lot"_s, row.lotName},
                                  {u"ticket"_s, row.ticket},
                                  {u"plate"_s, orNull(row.plate)},
                                  {u"vehicle"_s, row.vehicleType},
                                  {u"spot"_s, orNull(row.spot)},
                                  {u"state"_s, stateName(row.state)},
                                  {u"from"_s, timeOf(from, *row.zone)},
                                  {u"until"_s, timeOf(until, *row.zone)},
                                  {u"entered_at"_s, timeOf(row.enteredAt, *row.zone)},
                                  {u"left_at"_s, timeOf(row.leftAt, *row.zone)},
                                  {u"paid"_s, row.paid.toText()},
                                  {u"currency"_s, row.paid.currency().code()}});
    }
    return stays;
}

QJsonArray jsonOfSums(const QList<Money> &sums)
{
    QJsonArray array;
    for (const Money &sum : sums)
        array.append(QJsonObject {{u"amount"_s, sum.toText()}, {u"currency"_s, sum.currency().code()}});
    return array;
}

QString linesOfSums(const QList<Money> &sums)
{
    QStringList words;
    for (const Money &sum : sums)
        words.append(printed(sum));
    return words.isEmpty() ? u"nothing"_s : words.join(u", "_s);
}

QJsonArray jsonOfInside(const DriverInside::Answer &inside)
{
    QJsonArray array;
    for (const DriverInside::Row &row : inside)
        array.append(QJsonObject {{u"stay"_s, row.stay.stay.value},
                                  {u"lot"_s, row.stay.lotName},
                                  {u"plate"_s, orNull(row.stay.plate)},
                                  {u"spot"_s, orNull(row.stay.spot)},
                                  {u"entered_at"_s, timeOf(row.stay.enteredAt, *row.stay.zone)},
                                  {u"cost"_s, row.cost ? QJsonValue(row.cost->toText()) : QJsonValue()},
                                  {u"due"_s, row.cost ? QJsonValue(row.due.toText()) : QJsonValue()},
                                  {u"currency"_s, row.due.currency().code()}});
    return array;
}

QString lineOfInside(const DriverInside::Row &row)
{
    const QString cost = row.cost ? printed(*row.cost) : u"no price"_s;
    return u"  inside %1 since %2, by now %3, due %4"_s.arg(row.stay.lotName, row.stay.zone->toText(row.stay.start),
                                                            cost, printed(row.due));
}

QStringList linesOfDetail(const DriverDetail::Answer &detail)
{
    const DriverFields &fields = detail.fields;
    QStringList lines {u"%1  %2, %3"_s.arg(driverNumberText(detail.number),
                                           fields.name.isEmpty() ? u"no name"_s : fields.name,
                                           driverStateName(detail.state))};
    if (!detail.reason.isEmpty())
        lines.append(u"  suspended because: %1"_s.arg(detail.reason));
    if (!fields.mail.isEmpty())
        lines.append(u"  mail %1%2"_s.arg(fields.mail, detail.mailProvenAt ? u", proven"_s : u", not proven"_s));
    if (!fields.phone.isEmpty())
        lines.append(u"  phone %1"_s.arg(fields.phone));
    if (!fields.address.isEmpty())
        lines.append(u"  address %1"_s.arg(QString(fields.address).replace(u'\n', u", "_s)));
    lines.append(u"  mails in \"%1\", reminders %2"_s.arg(fields.language, fields.reminders ? u"on"_s : u"off"_s));
    for (const DriverDetail::Vehicle &vehicle : detail.vehicles)
        lines.append(u"  vehicle %1 (%2)%3%4"_s.arg(vehicle.plate, vehicle.vehicleType,
                                                    vehicle.primary ? u", first"_s : QString(),
                                                    vehicle.inside ? u", inside"_s : QString()));
    lines.append(u"  %1 stays, %2 in a year; paid in a year %3; open %4"_s.arg(detail.stayCount)
                     .arg(detail.staysInYear)
                     .arg(linesOfSums(detail.paidInYear), linesOfSums(detail.openSums)));
    for (const StayRow &row : detail.bookings)
        lines.append(u"  booked %1 in %2, code %3"_s.arg(row.zone->toText(row.start), row.lotName, row.ticket));
    if (!fields.note.isEmpty())
        lines.append(u"  note: %1"_s.arg(fields.note));
    return lines;
}

} // namespace

Result<DriverListRow> driverNamed(const QString &text, Context &context)
{
    const auto found = TRY(context.read<FindDrivers>({text, 2, {}}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Field::Driver);
    if (found.size() > 1)
        return fail(ErrorCode::Ambiguous, Field::Driver);
    return found.first();
}

Result<std::optional<DriverListRow>> driverToBookFor(const Invocation &invocation, Context &context)
{
    if (!invocation.has("driver"_L1))
        return std::optional<DriverListRow>();
    const DriverListRow driver = TRY(driverNamed(invocation.text("driver"_L1), context));
    if (driver.state == DriverState::Suspended)
        return fail(ErrorCode::DriverSuspended, Field::Driver);
    return std::optional(driver);
}

Answer answerOfDrivers(const QList<DriverListRow> &rows)
{
    Answer answer;
    QJsonArray drivers;
    for (const DriverListRow &row : rows) {
        drivers.append(jsonOfRow(row));
        answer.lines.append(lineOfRow(row));
    }
    if (rows.isEmpty())
        answer.lines = {u"Nobody."_s};
    answer.json = {{u"drivers"_s, drivers}};
    return answer;
}

Answer answerOfHistory(const DriverListRow &driver, const QList<StayRow> &stays)
{
    Answer answer;
    answer.json = {{u"driver"_s, driver.driver.value},
                   {u"number"_s, driverNumberText(driver.number)},
                   {u"stays"_s, jsonOfStays(stays)}};
    for (const StayRow &row : stays)
        answer.lines.append(u"%1  %2  %3  %4  %5"_s.arg(
            row.zone->toText(row.start), row.lotName, row.plate.isEmpty() ? row.ticket : row.plate,
            row.leftHow ? leftHowName(*row.leftHow) : stateName(row.state), printed(row.paid)));
    if (stays.isEmpty())
        answer.lines = {u"No stay."_s};
    return answer;
}

Answer answerOfDriver(const DriverDetail::Answer &detail, const DriverInside::Answer &inside)
{
    Answer answer;
    const DriverFields &fields = detail.fields;
    QJsonArray vehicles;
    for (const DriverDetail::Vehicle &vehicle : detail.vehicles)
        vehicles.append(QJsonObject {{u"plate"_s, vehicle.plate},
                                     {u"vehicle"_s, vehicle.vehicleType},
                                     {u"primary"_s, vehicle.primary},
                                     {u"inside"_s, vehicle.inside}});
    answer.json = jsonOfRow({detail.driver, detail.number, detail.state, fields.name, fields.mail, fields.phone,
                             fields.language, detail.mailProvenAt.has_value(), detail.since});
    answer.json.insert(u"address"_s, orNull(fields.address));
    answer.json.insert(u"note"_s, orNull(fields.note));
    answer.json.insert(u"reason"_s, orNull(detail.reason));
    answer.json.insert(u"reminders"_s, fields.reminders);
    answer.json.insert(u"origin"_s, driverOriginName(detail.origin));
    answer.json.insert(u"has_password"_s, detail.hasPassword);
    answer.json.insert(u"has_card"_s, detail.hasCard);
    answer.json.insert(u"vehicles"_s, vehicles);
    answer.json.insert(u"bookings"_s, jsonOfStays(detail.bookings));
    answer.json.insert(u"stays"_s, jsonOfStays(detail.stays));
    answer.json.insert(u"stay_count"_s, detail.stayCount);
    answer.json.insert(u"paid_in_year"_s, jsonOfSums(detail.paidInYear));
    answer.json.insert(u"open"_s, jsonOfSums(detail.openSums));
    answer.json.insert(u"inside"_s, jsonOfInside(inside));
    QJsonArray lots;
    for (const DriverDetail::Visits &visits : detail.lots)
        lots.append(QJsonObject {{u"lot"_s, visits.name}, {u"stays"_s, visits.stays}});
    answer.json.insert(u"lots_in_year"_s, lots);
    answer.lines = linesOfDetail(detail);
    for (const DriverInside::Row &row : inside)
        answer.lines.append(lineOfInside(row));
    for (const DriverDetail::Visits &visits : detail.lots)
        answer.lines.append(u"  in a year %1 times in %2"_s.arg(visits.stays).arg(visits.name));
    return answer;
}

} // namespace parkdesk::ctl
