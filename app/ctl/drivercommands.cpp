// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/drivertext.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "domain/plate.h"
#include "services/drivers/driverhistory.h"
#include "services/drivers/driversecrets.h"
#include "services/drivers/drivervehicles.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/erasedriver.h"
#include "services/drivers/exportdriver.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/namestaydriver.h"
#include "services/drivers/provedrivermail.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "services/lots/listlots.h"
#include "services/stays/describestay.h"

#include <QJsonDocument>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView nobody {"-"};

QString vehicleTypeOf(const Invocation &invocation)
{
    return invocation.text("vehicle"_L1);
}

Answer doneFor(const DriverListRow &driver, const QString &sentence)
{
    Answer answer;
    answer.json = {{u"driver"_s, driver.driver.value}, {u"number"_s, driverNumberText(driver.number)}};
    answer.lines = {sentence.arg(driverNumberText(driver.number))};
    return answer;
}

Result<Answer> add(const Invocation &invocation, Context &context)
{
    RegisterDriver::Command command;
    command.fields.name = invocation.text("name"_L1);
    command.fields.mail = invocation.text("mail"_L1);
    command.fields.phone = invocation.text("phone"_L1);
    command.fields.address = invocation.text("address"_L1);
    command.fields.note = invocation.text("note"_L1);
    command.fields.language = invocation.maybe("language"_L1).value_or(u"en"_s);
    command.fields.reminders = !invocation.has("no-reminders"_L1);
    for (const QString &plate : invocation.words("plate"_L1))
        command.vehicles.append({plate, vehicleTypeOf(invocation)});
    TRY_DONE(
        readDriverFields(command.fields).map([](const DriverFields &) {})); // before the log-in, like a usage error
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome = TRY(context.run<RegisterDriver>(command));
    Answer answer;
    answer.json = {{u"driver"_s, outcome.driver.value}, {u"number"_s, driverNumberText(outcome.number)}};
    answer.lines = {u"%1 is registered."_s.arg(driverNumberText(outcome.number))};
    return answer;
}

Result<Answer> list(const Invocation &invocation, Context &context)
{
    ListDrivers::Question question;
    if (const auto state = invocation.maybe("state"_L1)) {
        question.state = driverStateFromName(*state);
        if (!question.state)
            return fail(ErrorCode::BadCode, Field::Kind);
    }
    TRY_DONE(context.logIn(Access::Read));
    question.most = ListDrivers::mostRows;
    QList<DriverListRow> rows;
    for (ListDrivers::Answer page;;) {
        page = TRY(context.read<ListDrivers>(question));
        rows += page.rows;
        if (!page.more || page.rows.isEmpty())
            break;
        question.afterNumber = page.rows.last().number;
    }
    return answerOfDrivers(rows);
}

Result<Answer> find(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    return answerOfDrivers(TRY(context.read<FindDrivers>({invocation.argument, ListDrivers::mostRows, {}})));
}

Result<Answer> show(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    const auto detail = TRY(context.read<DriverDetail>({driver.driver}));
    return answerOfDriver(detail, TRY(context.read<DriverInside>({detail.driver})));
}

/// Which stays the options mean; days are those of the lot that is said, else of the first one.
Result<DriverHistoryPart> partOf(const Invocation &invocation, DriverId driver, Context &context)
{
    DriverHistoryPart part {driver};
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    if (lots.isEmpty())
        return fail(ErrorCode::UnknownLot, Field::Lot);
    Zone zone = lots.first().zone;
    if (invocation.has("lot"_L1)) {
        const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
        part.lot = lot.id;
        zone = lot.zone;
    }
    part.from = TRY(dayOrTimeOption(invocation, "from"_L1, *zone, Field::From));
    part.until = TRY(dayOrTimeOption(invocation, "until"_L1, *zone, Field::Until));
    return part;
}

Result<Answer> history(const Invocation &invocation, Context &context)
{
    const bool csv = invocation.has("csv"_L1);
    const bool mail = invocation.has("mail"_L1);
    TRY_DONE(context.logIn(csv || mail ? Access::Write : Access::Read));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    const DriverHistoryPart part = TRY(partOf(invocation, driver.driver, context));
    if (mail) {
        const auto outcome = TRY(context.run<MailDriverHistory>({part}));
        Answer answer = doneFor(driver, u"The history of %1 goes to their address."_s);
        answer.json.insert(u"stays"_s, outcome.stays);
        return answer;
    }
    if (csv) {
        TRY(context.run<ExportDriver>({driver.driver}));
        const auto file = TRY(context.read<DriverHistory>(part));
        Answer answer;
        answer.json = {{u"number"_s, driverNumberText(driver.number)},
                       {u"stays"_s, file.stays},
                       {u"csv"_s, QString::fromUtf8(file.csv)}};
        answer.lines = QString::fromUtf8(file.csv).split(u"\r\n"_s, Qt::SkipEmptyParts);
        return answer;
    }
    QList<StayRow> stays;
    DriverStays::Question question {part.driver, {}, DriverDetail::mostStays, part.lot, part.from, part.until};
    for (bool more = true; more;) {
        const auto page = TRY(context.read<DriverStays>(question));
        stays += page.rows;
        more = page.more && !page.rows.isEmpty();
        if (more)
            question.after = page.rows.last();
    }
    return answerOfHistory(driver, stays);
}

QString historyContradiction(const Invocation &invocation)
{
    return invocation.has("csv"_L1) && invocation.has("mail"_L1) ? u"Say one of --csv and --mail."_s : QString();
}

Result<Answer> edit(const Invocation &invocation, Context &context)
{
    EditDriver::Command command;
    command.name = invocation.maybe("name"_L1);
    command.mail = invocation.maybe("mail"_L1);
    command.phone = invocation.maybe("phone"_L1);
    command.address = invocation.maybe("address"_L1);
    command.note = invocation.maybe("note"_L1);
    command.language = invocation.maybe("language"_L1);
    if (const auto said = invocation.maybe("reminders"_L1)) {
        if (*said != "on"_L1 && *said != "off"_L1)
            return fail(ErrorCode::BadCode, Field::Kind);
        command.reminders = *said == "on"_L1;
    }
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    command.driver = driver.driver;
    const auto outcome = TRY(context.run<EditDriver>(command));
    Answer answer = doneFor(driver, outcome.changed ? u"%1 is changed."_s : u"%1 was so already."_s);
    answer.json.insert(u"changed"_s, outcome.changed);
    return answer;
}

/// The vehicle of that plate among those of the driver. Errors: those of a plate; NotFound on Field::Plate.
Result<DriverVehicleId> vehicleNamed(const DriverListRow &driver, const QString &plate, Context &context)
{
    const QString normal = TRY(Plate::fromText(plate)).normal();
    const auto detail = TRY(context.read<DriverDetail>({driver.driver}));
    for (const DriverDetail::Vehicle &vehicle : detail.vehicles) {
        const auto known = Plate::fromText(vehicle.plate);
        if (known && known->normal() == normal)
            return vehicle.id;
    }
    return fail(ErrorCode::NotFound, Field::Plate);
}

Result<Answer> vehicle(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    if (const auto plate = invocation.maybe("add"_L1)) {
        TRY(context.run<AddDriverVehicle>({driver.driver, {*plate, vehicleTypeOf(invocation)}}));
        return doneFor(driver, u"%1 has one more vehicle."_s);
    }
    if (const auto plate = invocation.maybe("remove"_L1)) {
        TRY(context.run<RemoveDriverVehicle>({driver.driver, TRY(vehicleNamed(driver, *plate, context))}));
        return doneFor(driver, u"%1 has one vehicle less."_s);
    }
    const QString plate = invocation.text("primary"_L1);
    TRY(context.run<SetPrimaryVehicle>({driver.driver, TRY(vehicleNamed(driver, plate, context))}));
    return doneFor(driver, u"This is the vehicle of %1 that is meant when none is said."_s);
}

QString vehicleContradiction(const Invocation &invocation)
{
    const int said = static_cast<int>(invocation.has("add"_L1)) + static_cast<int>(invocation.has("remove"_L1))
        + static_cast<int>(invocation.has("primary"_L1));
    return said == 1 ? QString() : u"Say one of --add, --remove and --primary."_s;
}

Result<Answer> stay(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const StayKey key {std::nullopt, invocation.text("code"_L1), std::nullopt};
    const StayId named = TRY(context.read<DescribeStay>({StayId {}, key})).stay.id;
    if (invocation.argument == nobody) {
        TRY(context.run<NameStayDriver>({named, DriverId {}}));
        Answer answer;
        answer.lines = {u"It is nobody's stay now."_s};
        return answer;
    }
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    TRY(context.run<NameStayDriver>({named, driver.driver}));
    return doneFor(driver, u"It is a stay of %1 now."_s);
}

Result<Answer> suspend(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    TRY(context.run<SuspendDriver>({driver.driver, invocation.text("reason"_L1)}));
    return doneFor(driver, u"%1 is suspended."_s);
}

Result<Answer> reactivate(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    TRY(context.run<ReactivateDriver>({driver.driver}));
    return doneFor(driver, u"%1 is active again."_s);
}

Result<Answer> merge(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow merged = TRY(driverNamed(invocation.argument, context));
    const DriverListRow kept = TRY(driverNamed(invocation.text("into"_L1), context));
    const auto outcome = TRY(context.run<MergeDrivers>({kept.driver, merged.driver}));
    Answer answer = doneFor(kept, u"%1 is kept."_s);
    answer.lines.append(u"It got %1 stays and %2 vehicles."_s.arg(outcome.stays).arg(outcome.vehicles));
    answer.json.insert(u"stays"_s, outcome.stays);
    answer.json.insert(u"vehicles"_s, outcome.vehicles);
    return answer;
}

Result<Answer> exportOf(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    TRY(context.run<ExportDriver>({driver.driver}));
    Answer answer;
    answer.json = TRY(context.read<DriverData>({driver.driver}));
    answer.lines = {QString::fromUtf8(QJsonDocument(answer.json).toJson(QJsonDocument::Indented)).trimmed()};
    return answer;
}

Result<Answer> erase(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    const auto outcome = TRY(context.run<EraseDriver>({driver.driver}));
    Answer answer = doneFor(driver, u"%1 is erased; their stays remain without a name."_s);
    answer.json.insert(u"stays"_s, outcome.stays);
    answer.json.insert(u"live"_s, outcome.live);
    answer.json.insert(u"open"_s, outcome.open);
    if (outcome.live > 0)
        answer.lines.append(u"%1 of them are booked or inside still."_s.arg(outcome.live));
    if (outcome.open > 0)
        answer.lines.append(u"%1 of them are not paid."_s.arg(outcome.open));
    return answer;
}

Result<Answer> code(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    if (driver.mail.isEmpty())
        return fail(ErrorCode::Required, Field::Mail);
    TRY(context.run<SendDriverCode>({CodePurpose::Join, driver.mail, driver.driver, driver.language}));
    return doneFor(driver, u"A code goes to the address of %1; it counts for ten minutes."_s);
}

Result<Answer> prove(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    const auto outcome =
        TRY(context.run<ProveDriverMail>({CodePurpose::Join, driver.mail, invocation.text("code"_L1)}));
    if (outcome.refusal)
        return fail(*outcome.refusal, Field::Code);
    return doneFor(driver, u"The address of %1 is proven."_s);
}

Result<Answer> card(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const DriverListRow driver = TRY(driverNamed(invocation.argument, context));
    const QString card = newDriverCard();
    TRY(context.run<IssueDriverCard>({driver.driver, card}));
    Answer answer = doneFor(driver, u"The card of %1, for a QR code; it is told only now:"_s);
    answer.json.insert(u"card"_s, card);
    answer.lines.append(card);
    return answer;
}

constexpr QLatin1StringView keyNotes {
    "DRIVER is a number (D-10001), a whole mail address or phone number, a plate, or a piece of the name that fits one "
    "driver alone."};

std::vector<OptionSpec> fieldOptions(bool nameRequired)
{
    return {{"name"_L1, "N"_L1, "what the driver is called"_L1, nameRequired},
            {"mail"_L1, "M"_L1, "mail address"_L1},
            {"phone"_L1, "P"_L1, "phone number"_L1},
            {"address"_L1, "A"_L1, "postal address"_L1},
            {"note"_L1, "T"_L1, "what the staff should know"_L1},
            {"language"_L1, "L"_L1, "of mails: en, de"_L1}};
}

CommandSpec onDriver(QLatin1StringView name, QLatin1StringView summary, std::vector<OptionSpec> options,
                     Result<Answer> (*run)(const Invocation &, Context &))
{
    return {name, "DRIVER"_L1, true, summary, std::move(options), keyNotes, run};
}

CommandSpec vehicleSpec()
{
    CommandSpec spec = onDriver("driver vehicle"_L1, "Add or remove a vehicle, or say which is meant first."_L1,
                                {{"add"_L1, "P"_L1, "a plate"_L1},
                                 {"vehicle"_L1, "V"_L1, "car, truck, bike, scooty, cycle"_L1},
                                 {"remove"_L1, "P"_L1, "a plate"_L1},
                                 {"primary"_L1, "P"_L1, "a plate"_L1}},
                                vehicle);
    spec.contradiction = vehicleContradiction;
    return spec;
}

CommandSpec historySpec()
{
    CommandSpec spec = onDriver("driver history"_L1, "List the stays of a driver, the newest first."_L1,
                                {{"from"_L1, "T"_L1, "began then or later"_L1},
                                 {"until"_L1, "T"_L1, "began before"_L1},
                                 {"lot"_L1, "LOT"_L1, "in one lot; else in all"_L1},
                                 {"csv"_L1, {}, "as CSV; the journal notes it"_L1},
                                 {"mail"_L1, {}, "mail it as CSV to their own proven address instead"_L1}},
                                history);
    spec.contradiction = historyContradiction;
    return spec;
}

CommandSpec addSpec()
{
    std::vector<OptionSpec> options = fieldOptions(true);
    options.push_back({"no-reminders"_L1, {}, "send none"_L1});
    options.push_back({"plate"_L1, "P[,P]"_L1, "their vehicles"_L1, false, true});
    options.push_back({"vehicle"_L1, "V"_L1, "their type: car, truck, bike, scooty, cycle"_L1});
    return {"driver add"_L1, {}, false, "Register a driver."_L1, std::move(options), {}, add};
}

CommandSpec editSpec()
{
    std::vector<OptionSpec> options = fieldOptions(false);
    options.push_back({"reminders"_L1, "on|off"_L1, "whether to send them"_L1});
    return onDriver("driver edit"_L1, "Change what is known of a driver."_L1, std::move(options), edit);
}

} // namespace

std::vector<CommandSpec> driverCommands()
{
    return {
        addSpec(),
        {"driver list"_L1,
         {},
         false,
         "Name everybody who is registered."_L1,
         {{"state"_L1, "S"_L1, "active, suspended, erased, merged; else all"_L1}},
         {},
         list},
        {"driver find"_L1, "TEXT"_L1, true, "Find drivers; a piece of a name may fit several."_L1, {}, keyNotes, find},
        onDriver("driver show"_L1, "Tell all about one driver."_L1, {}, show),
        historySpec(),
        editSpec(),
        vehicleSpec(),
        onDriver(
            "driver stay"_L1, "Say whose a stay or booking is; DRIVER may be -, which is nobody."_L1,
            {{"code"_L1, "CODE"_L1, "of the ticket or booking, or the plate of a vehicle that is inside"_L1, true}},
            stay),
        onDriver("driver suspend"_L1, "Let a driver log in and book no more."_L1,
                 {{"reason"_L1, "R"_L1, "why; the staff can read it"_L1, true}}, suspend),
        onDriver("driver reactivate"_L1, "Let a driver log in and book again."_L1, {}, reactivate),
        onDriver("driver merge"_L1, "Make one of two accounts of the same person."_L1,
                 {{"into"_L1, "DRIVER"_L1, "the account that is kept"_L1, true}}, merge),
        onDriver("driver export"_L1, "Write all that is stored about a driver, as JSON."_L1, {}, exportOf),
        onDriver("driver erase"_L1, "Forget a driver; stays and payments remain without a name."_L1, {}, erase),
        onDriver("driver code"_L1, "Mail a driver the code that proves their address."_L1, {}, code),
        onDriver("driver prove"_L1, "Give back the code that a driver was mailed."_L1,
                 {{"code"_L1, "C"_L1, "the six digits"_L1, true}}, prove),
        onDriver("driver card"_L1, "Give a driver a card; one they had before counts no more."_L1, {}, card),
    };
}

} // namespace parkdesk::ctl
