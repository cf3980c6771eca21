// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverhistory.h"

#include "formats/csvline.h"
#include "services/json.h"
#include "services/mail/queuemail.h"
#include "storage/driverrepository.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestHistory = 50'000;
constexpr int historyPortion = 400;

QString timeCell(const std::optional<Instant> &at, const Zone &zone)
{
    return at ? zone->toText(*at) : QString();
}

QStringList cellsOf(const StayRow &row)
{
    const auto bookedFrom = row.booked ? std::optional(row.booked->from) : std::nullopt;
    const auto bookedUntil = row.booked ? std::optional(row.booked->until) : std::nullopt;
    return {guardedCell(row.lotName),
            guardedCell(row.ticket),
            guardedCell(row.plate),
            row.vehicleType,
            guardedCell(row.spot),
            row.leftHow ? leftHowName(*row.leftHow) : stateName(row.state),
            timeCell(bookedFrom, row.zone),
            timeCell(bookedUntil, row.zone),
            timeCell(row.enteredAt, row.zone),
            timeCell(row.leftAt, row.zone),
            row.paid.toText(),
            row.paid.currency().code()};
}

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(json::of(*at)) : QJsonValue();
}

} // namespace

Result<DriverHistoryFile> driverHistoryFile(UnitOfWork &unit, const DriverHistoryPart &part, const DeedContext &context)
{
    DriverHistoryFile file;
    file.csv = csvLine({u"lot"_s, u"code"_s, u"plate"_s, u"vehicle"_s, u"spot"_s, u"state"_s, u"booked_from"_s,
                        u"booked_until"_s, u"entered"_s, u"left"_s, u"paid"_s, u"currency"_s});
    DriverStays::Question question {part.driver, std::nullopt, historyPortion, part.lot, part.from, part.until};
    for (bool more = true; more;) {
        const auto page = TRY(DriverStays::fetch(unit, question, context));
        for (const StayRow &row : page.rows)
            file.csv += csvLine(cellsOf(row));
        file.stays += page.rows.size();
        if (file.stays > longestHistory)
            return fail(ErrorCode::LimitReached, Field::Driver, {{u"limit"_s, QString::number(longestHistory)}});
        more = page.more && !page.rows.isEmpty();
        if (more)
            question.after = page.rows.last();
    }
    return file;
}

Result<MailedHistory> mailHistory(UnitOfWork &unit, const DriverHistoryPart &part, const QString &onceKey,
                                  const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const DriverRow row = TRY(liveDriver(unit, part.driver));
    const DriverFields fields = TRY(openFields(*key, row));
    if (fields.mail.isEmpty())
        return fail(ErrorCode::Required, Field::Mail);
    if (!row.mailProvenAt)
        return fail(ErrorCode::MailUnproven, Field::Mail);
    const DriverHistoryFile file = TRY(driverHistoryFile(unit, part, context));
    MailDraft draft;
    draft.to = fields.mail;
    draft.language = fields.language;
    draft.purpose = MailPurpose::Export;
    draft.templateName = u"history"_s;
    draft.values = {{u"name"_s, fields.name},
                    {u"visits"_s, QString::number(file.stays)},
                    {u"office"_s, TRY(MailRepository(unit).server()).server.fromName}};
    draft.attachments = {{driverNumberText(row.number) + u".csv"_s, "text/csv", file.csv}};
    draft.driver = row.id;
    draft.onceKey = onceKey;
    const MailId mail = TRY(queueMail(unit, *key, draft, context.now));
    unit.changed(Entity::Driver, row.id.value, "history"_L1, QJsonValue(), u"mailed"_s);
    return MailedHistory {row.id, mail, file.stays};
}

Result<DriverHistory::Answer> DriverHistory::fetch(UnitOfWork &unit, const Question &question,
                                                   const DeedContext &context)
{
    TRY(keyOf(context)); // whose history it is knows only who may open the name
    TRY(DriverRepository(unit).find(question.driver));
    return driverHistoryFile(unit, question, context);
}

QJsonObject MailDriverHistory::Command::toJson() const
{
    return {{u"driver"_s, json::of(part.driver)},
            {u"lot"_s, part.lot ? QJsonValue(json::of(*part.lot)) : QJsonValue()},
            {u"from"_s, timeOrNull(part.from)},
            {u"until"_s, timeOrNull(part.until)}};
}

QJsonObject MailDriverHistory::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}, {u"stays"_s, stays}};
}

MailDriverHistory::Outcome MailDriverHistory::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json.value("stays"_L1).toInteger()};
}

Result<MailDriverHistory::Outcome> MailDriverHistory::execute(UnitOfWork &unit, const Command &command,
                                                              const DeedContext &context)
{
    const QString once = u"history:"_s + context.command.toString(QUuid::WithoutBraces);
    const MailedHistory mailed = TRY(mailHistory(unit, command.part, once, context));
    return Outcome {mailed.driver, mailed.stays};
}

} // namespace parkdesk
