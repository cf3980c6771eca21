// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskaskforhelp.h"

#include "services/json.h"
#include "storage/journalrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Done checkFlood(UnitOfWork &unit, const DeedContext &context)
{
    // Not so far ahead that a clock that was put back shuts the door for long.
    const TimeSpan lastHour {context.now - hours(1), context.now + hours(1)};
    const int done = TRY(JournalRepository(unit).doneAt(*context.actor.desk, KioskAskForHelp::kind, lastHour));
    if (done < KioskAskForHelp::mostAnHourAtDesk)
        return {};
    return fail(ErrorCode::LimitReached, Field::Desk,
                {{u"limit"_s, QString::number(KioskAskForHelp::mostAnHourAtDesk)}});
}

} // namespace

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
    TRY_DONE(checkFlood(unit, context));
    if (command.driver.isValid()) {
        TRY_DONE(checkKioskDriver(unit, command.driver));
        ask.driver = command.driver;
    }
    if (command.stay.isValid() || !command.code.trimmed().isEmpty())
        ask.stay = TRY(provenStay(unit, {command.driver, command.stay, command.code, {}}, context)).id;
    return OpenSupportTicket::execute(unit, ask, context);
}

} // namespace parkdesk
