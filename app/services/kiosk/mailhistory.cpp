// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/mailhistory.h"

#include "formats/csvline.h"
#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/mail/queuemail.h"
#include "services/search/searchstays.h"
#include "storage/driverrepository.h"
#include "storage/driverstayreader.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 500;

QByteArray lineOf(const StayRow &row)
{
    const auto told = [&](const std::optional<Instant> &at) { return at ? row.zone->toText(*at) : QString(); };
    return csvLine({guardedCell(row.lotName), guardedCell(row.plate), row.vehicleType, row.ticket, stateName(row.state),
                    told(row.booked ? std::optional(row.booked->from) : std::nullopt),
                    told(row.booked ? std::optional(row.booked->until) : std::nullopt), told(row.enteredAt),
                    told(row.leftAt), row.paid.toText(), row.paid.currency().code(), row.method});
}

struct Table {
    QByteArray csv = utf8Mark()
        + csvLine({u"lot"_s, u"plate"_s, u"vehicle"_s, u"ticket"_s, u"state"_s, u"booked_from"_s, u"booked_until"_s,
                   u"entry"_s, u"exit"_s, u"paid"_s, u"currency"_s, u"method"_s});
    qint64 rows = 0;
};

/// The newest first.
Result<Table> tableOf(UnitOfWork &unit, DriverId driver, const DeedContext &context)
{
    Table table;
    DriverStayReader reader(unit);
    DriverStayReader::Place before {StayId {0}, noEnd};
    while (table.rows < MailHistory::mostRows) {
        const auto places = TRY(reader.stays(driver, before, atOnce));
        QList<StayId> ids;
        for (const auto &place : places)
            ids.append(place.stay);
        const auto rows = TRY(StayRows::fetch(unit, {ids}, context));
        for (const StayRow &row : rows)
            table.csv += lineOf(row);
        table.rows += rows.size();
        if (places.size() < atOnce)
            break;
        before = places.last();
    }
    return table;
}

} // namespace

QJsonObject MailHistory::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

QJsonObject MailHistory::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"mail"_s, json::of(mail)}, {u"rows"_s, rows}};
}

MailHistory::Outcome MailHistory::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<MailId>(json.value("mail"_L1)), json.value("rows"_L1).toInteger()};
}

Result<MailHistory::Outcome> MailHistory::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    TRY_DONE(checkKioskDriver(unit, command.driver));
    const DriverRow row = TRY(liveDriver(unit, command.driver));
    const DriverFields fields = TRY(openFields(*key, row));
    if (fields.mail.isEmpty())
        return fail(ErrorCode::Required, Field::Mail);
    const Table table = TRY(tableOf(unit, row.id, context));
    MailDraft draft;
    draft.to = fields.mail;
    draft.language = row.language;
    draft.purpose = MailPurpose::Export;
    draft.templateName = u"export"_s;
    draft.values = {{u"export"_s, u"history.csv"_s}, {u"rows"_s, QString::number(table.rows)}};
    draft.attachments = {{u"history.csv"_s, "text/csv", table.csv}};
    draft.driver = row.id;
    draft.onceKey = u"history:%1:%2"_s.arg(row.id.value).arg(context.now.ms / pause.count());
    return Outcome {TRY(queueMail(unit, *key, draft, context.now)), table.rows};
}

} // namespace parkdesk
