// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/changedrivermail.h"

#include "services/drivers/drivercodes.h"
#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject ChangeDriverMail::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"old"_s, json::of(oldProof)}, {u"new"_s, json::of(newProof)}};
}

QJsonObject ChangeDriverMail::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}};
}

ChangeDriverMail::Outcome ChangeDriverMail::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1))};
}

Result<ChangeDriverMail::Outcome> ChangeDriverMail::execute(UnitOfWork &unit, const Command &command,
                                                            const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    DriverRow row = TRY(liveDriver(unit, command.driver));
    DriverFields fields = TRY(openFields(*key, row));
    const QString mail = TRY(readDriverMail(command.mail));
    if (mail == fields.mail)
        return fail(ErrorCode::Unchanged, Field::Mail);
    const bool vouched = context.actor.mayWithApproval(Permission::ManageDrivers) && !command.oldProof.isValid();
    const QList<CodePurpose> purposes {CodePurpose::ChangeMail};
    DriverCodeRepository codes(unit);
    const auto spend = [&](DriverCodeId proof, const QByteArray &address) -> Done {
        const DriverCodeRow code = TRY(provenBy(unit, proof, address, purposes, context.now));
        if (code.driver != row.id)
            return fail(ErrorCode::CodeOver, Field::Code);
        return codes.drop(proof);
    };
    if (row.mailProvenAt && !vouched)
        TRY_DONE(spend(command.oldProof, row.mailIndex));
    TRY_DONE(spend(command.newProof, driverMailIndex(*key, mail)));
    const bool passwordFits =
        row.passwordProof.isEmpty() || (command.passwordFits && command.checkedProof == row.passwordProof);
    if (!passwordFits && !vouched)
        return fail(ErrorCode::LoginFailed, Field::Password);
    fields.mail = mail;
    sealFields(*key, fields, row);
    row.mailProvenAt = context.now;
    TRY_DONE(DriverRepository(unit).set(row));
    return Outcome {row.id};
}

} // namespace parkdesk
