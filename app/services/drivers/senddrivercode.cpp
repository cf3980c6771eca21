// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/senddrivercode.h"

#include "services/drivers/drivercodes.h"
#include "services/drivers/driverpost.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration codesKept = hours(24);

/// So far back, and not so far ahead that a clock that was put back shuts the door for long.
TimeSpan lastHour(Instant now)
{
    return {now - hours(1), now + hours(1)};
}

Done checkFlood(DriverCodeRepository &codes, const QByteArray &address, const DeedContext &context)
{
    const auto sent = TRY(codes.sentTo(address, lastHour(context.now)));
    if (sent.last && *sent.last + SendDriverCode::pause > context.now)
        return fail(ErrorCode::CodeTooSoon, Field::Mail);
    const auto reached = [](int limit) {
        return fail(ErrorCode::LimitReached, Field::Mail, {{u"limit"_s, QString::number(limit)}});
    };
    if (sent.count >= SendDriverCode::mostAnHour)
        return reached(SendDriverCode::mostAnHour);
    if (context.actor.desk
        && TRY(codes.sentAt(*context.actor.desk, lastHour(context.now))) >= SendDriverCode::mostAnHourAtDesk)
        return reached(SendDriverCode::mostAnHourAtDesk);
    return {};
}

/// What the mail says.
DriverPost::Kind kindFor(const SendDriverCode::Command &command, const std::optional<DriverRow> &known)
{
    switch (command.purpose) {
    case CodePurpose::Join:
        return known && known->mailProvenAt ? DriverPost::Kind::KnownAlready : DriverPost::Kind::Code;
    case CodePurpose::LogIn: return known ? DriverPost::Kind::Code : DriverPost::Kind::NotKnown;
    case CodePurpose::ChangeMail:
        return known && known->id != command.driver ? DriverPost::Kind::KnownAlready : DriverPost::Kind::Code;
    }
    return DriverPost::Kind::NotKnown;
}

} // namespace

QJsonObject SendDriverCode::Command::toJson() const
{
    return {{u"purpose"_s, static_cast<int>(purpose)}, {u"driver"_s, json::of(driver)}};
}

QJsonObject SendDriverCode::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"code"_s, json::of(code)}, {u"expires_at"_s, json::of(expiresAt)}};
}

SendDriverCode::Outcome SendDriverCode::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverCodeId>(json.value("code"_L1)), json::instant(json.value("expires_at"_L1))};
}

Result<SendDriverCode::Outcome> SendDriverCode::execute(UnitOfWork &unit, const Command &command,
                                                        const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString mail = TRY(readDriverMail(command.mail));
    const QByteArray address = driverMailIndex(*key, mail);
    DriverCodeRepository codes(unit);
    TRY_DONE(checkFlood(codes, address, context));
    const auto known = TRY(DriverRepository(unit).findByMail(address));

    DriverPost post;
    post.kind = kindFor(command, known);
    post.to = mail;
    post.language = known ? known->language : TRY(readLanguage(command.language));
    post.code = driverCodeOf(*key, context.command);

    DriverCodeRow row;
    row.purpose = command.purpose;
    row.addressIndex = address;
    // A code that is not told to anybody stands for the one that an unknown address does not get.
    const QString hashed = post.kind == DriverPost::Kind::Code ? post.code : u"-"_s;
    row.codeHash = driverCodeHash(*key, hashed, address, context.now);
    if (post.kind == DriverPost::Kind::Code) {
        if (command.purpose == CodePurpose::ChangeMail)
            row.driver = command.driver;
        else if (known)
            row.driver = known->id;
    }
    row.desk = context.actor.desk;
    row.madeAt = context.now;
    row.expiresAt = context.now + driverCodeLife;
    TRY_DONE(codes.dropOld(context.now - codesKept));
    const DriverCodeId id = TRY(codes.add(row));
    unit.changed(Entity::Driver, row.driver ? row.driver->value : 0, "code"_L1, QJsonValue(), u"sent"_s);
    post.driver = known ? known->id : DriverId();
    post.onceKey = u"code:"_s + context.command.toString(QUuid::WithoutBraces); // ids of codes come again
    post.notAfter = row.expiresAt;
    TRY_DONE(postToDriver(unit, *key, post, context.now));
    return Outcome {id, row.expiresAt};
}

} // namespace parkdesk
