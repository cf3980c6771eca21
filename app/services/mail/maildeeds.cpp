// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/maildeeds.h"

#include "services/json.h"
#include "services/mail/mailcontent.h"
#include "services/openkey.h"
#include "storage/mailrepository.h"
#include "storage/officerepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongState(MailState state)
{
    return fail(ErrorCode::IllegalMove, Field::Mail, {{u"state"_s, mailStateName(state)}});
}

} // namespace

QJsonObject MailOutcome::toJson() const
{
    return {{u"v"_s, 1}, {u"mail"_s, json::of(mail)}};
}

MailOutcome MailOutcome::fromJson(const QJsonObject &json)
{
    return {json::id<MailId>(json.value("mail"_L1))};
}

QJsonObject RetryMail::Command::toJson() const
{
    return {{u"mail"_s, json::of(mail)}, {u"to_another"_s, !to.isEmpty()}};
}

Result<MailOutcome> RetryMail::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    MailRepository mails(unit);
    const auto row = TRY(mails.find(command.mail));
    if (row.state != MailState::Failed && row.state != MailState::Waiting)
        return wrongState(row.state);
    if (!command.to.isEmpty()) {
        const QString to = TRY(readMailAddress(command.to));
        const auto key = TRY(keyOf(context));
        TRY_DONE(mails.setRecipient(row.id, key->sealText(to, placeOfRecipient(row.messageId))));
    }
    TRY_DONE(mails.setState(row, MailState::Waiting, context.now));
    return MailOutcome {row.id};
}

QJsonObject CancelMail::Command::toJson() const
{
    return {{u"mail"_s, json::of(mail)}};
}

Result<MailOutcome> CancelMail::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    MailRepository mails(unit);
    const auto row = TRY(mails.find(command.mail));
    if (row.state != MailState::Waiting && row.state != MailState::Failed)
        return wrongState(row.state);
    TRY_DONE(mails.setState(row, MailState::Cancelled, context.now));
    return MailOutcome {row.id};
}

QJsonObject SendTestMail::Command::toJson() const
{
    return {{u"language"_s, language}};
}

Result<MailOutcome> SendTestMail::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const auto server = TRY(MailRepository(unit).server()).server;
    if (!server.isSetUp())
        return fail(ErrorCode::NoMailServer, Field::Server);
    const auto person = TRY(StaffRepository(unit).find(context.actor.staff));
    MailDraft draft;
    draft.to = command.to;
    draft.language = command.language;
    draft.purpose = MailPurpose::Test;
    draft.templateName = u"test"_s;
    draft.values = {{u"office"_s, server.fromName}, {u"person"_s, person.name}};
    return MailOutcome {TRY(queueMail(unit, *key, draft, context.now))};
}

QJsonObject SetStaffMail::Command::toJson() const
{
    return {{u"login"_s, login}, {u"takes_away"_s, mail.trimmed().isEmpty()}};
}

QJsonObject SetStaffMail::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"staff"_s, json::of(staff)}};
}

SetStaffMail::Outcome SetStaffMail::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("staff"_L1))};
}

Result<SetStaffMail::Outcome> SetStaffMail::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const auto person = TRY(StaffRepository(unit).findByLogin(command.login));
    if (!person)
        return fail(ErrorCode::NotFound, Field::Login);
    QByteArray sealed;
    if (!command.mail.trimmed().isEmpty()) {
        const QString address = TRY(readMailAddress(command.mail));
        sealed = TRY(keyOf(context))->sealText(address, placeOfStaffMail(person->id));
    }
    TRY_DONE(MailRepository(unit).setStaffMail(person->id, sealed));
    return Outcome {person->id};
}

} // namespace parkdesk
