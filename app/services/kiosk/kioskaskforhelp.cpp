// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskaskforhelp.h"

#include "services/json.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskAskForHelp::Command::toJson() const
{
    return {{u"driver"_s, json::of(driver)},
            {u"stay"_s, json::of(stay)},
            {u"code"_s, code},
            {u"category"_s, ticketCategoryName(category)},
            {u"language"_s, language}};
}

Result<KioskAskForHelp::Outcome> KioskAskForHelp::execute(UnitOfWork &unit, const Command &command,
                                                          const DeedContext &context)
{
    OpenSupportTicket::Command ask;
    ask.category = command.category;
    ask.text = command.text;
    ask.contact = command.contact;
    ask.language = command.language;
    ask.lot = TRY(lotOfKiosk(unit, context)).id;
    if (command.driver.isValid()) {
        TRY_DONE(checkKioskDriver(unit, command.driver));
        ask.driver = command.driver;
    }
    if (command.stay.isValid() || !command.code.trimmed().isEmpty())
        ask.stay = TRY(provenStay(unit, {command.driver, command.stay, command.code, {}}, context)).id;
    return OpenSupportTicket::execute(unit, ask, context);
}

} // namespace parkdesk
