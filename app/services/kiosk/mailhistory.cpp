// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/mailhistory.h"

#include "services/drivers/driverhistory.h"
#include "services/json.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject MailHistory::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)}};
}

QJsonObject MailHistory::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"mail"_s, json::of(mail)}, {u"stays"_s, stays}};
}

MailHistory::Outcome MailHistory::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<MailId>(json.value("mail"_L1)), json.value("stays"_L1).toInteger()};
}

Result<MailHistory::Outcome> MailHistory::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    TRY_DONE(checkKioskDriver(unit, command.driver));
    const QString once = u"history:%1:%2"_s.arg(command.driver.value).arg(context.now.ms / pause.count());
    const MailedHistory mailed = TRY(mailHistory(unit, {command.driver}, once, context));
    return Outcome {mailed.mail, mailed.stays};
}

} // namespace parkdesk
