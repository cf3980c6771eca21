// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/errortext.h"
#include "ctl/healthtext.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "runtime/demodatabase.h"
#include "services/lots/listlots.h"
#include "services/staff/passwordrules.h"
#include "services/stays/rollclaims.h"
#include "services/verify/verifyoffice.h"
#include "storage/deskreader.h"
#include "storage/lotrepository.h"
#include "storage/migrator.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDemoDays = 60;

int schemaOfProgram()
{
    return Migrator::stepsOfProgram().constLast().number;
}

QString rolesInWords(const DemoLogin &login)
{
    QStringList names;
    for (const Role role : login.roles)
        names.append(roleName(role));
    return login.owner ? u"owner: "_s + names.join(u", "_s) : names.join(u", "_s);
}

Result<Answer> makeDemo(const Invocation &invocation, Context &context)
{
    const DatabaseUrl url = TRY(context.url());
    DemoOrder order {url, Context::writing(), demoPlanOfToday(context.clock().now())};
    if (const auto days = invocation.maybe("days"_L1)) {
        order.plan.days = days->toInt();
        if (order.plan.days < 1 || order.plan.days > mostDemoDays)
            return fail(ErrorCode::BadNumber);
    }
    const bool telling = isWatched();
    const DemoTown town = TRY(makeDemoDatabase(order, context.passwords(), [telling](int percent) {
        if (telling)
            writeErr(u"\rThe demo town: %1 %"_s.arg(percent));
    }));
    if (telling)
        writeErr(u"\r\033[K"_s);
    Answer answer;
    QJsonArray logins;
    answer.lines = {u"The demo town is in %1: %2 stays in %3 days, %4 vehicles inside."_s.arg(url.toText())
                        .arg(town.stays)
                        .arg(order.plan.days)
                        .arg(town.inside),
                    u"Its logins, made for it alone:"_s};
    for (const DemoLogin &login : town.logins) {
        logins.append(QJsonObject {{u"login"_s, login.login},
                                   {u"name"_s, login.name},
                                   {u"roles"_s, rolesInWords(login)},
                                   {u"password"_s, login.password}});
        answer.lines.append(u"  %1 %2  %3"_s.arg(login.login, -8).arg(login.password, -32).arg(rolesInWords(login)));
    }
    answer.lines.append(u"Its kiosk: parkdesk --database %1 --kiosk --desk \"%2\" --card-simulator"_s.arg(
        url.toText(), town.kioskDesk));
    answer.json = {{u"database"_s, url.toText()}, {u"schema"_s, schemaOfProgram()},
                   {u"initialised"_s, true},      {u"demo"_s, true},
                   {u"stays"_s, town.stays},      {u"inside"_s, town.inside},
                   {u"logins"_s, logins},         {u"kiosk_desk"_s, town.kioskDesk}};
    return answer;
}

Result<Answer> initialise(const Invocation &invocation, Context &context)
{
    if (invocation.has("demo"_L1))
        return makeDemo(invocation, context);
    const auto admin = invocation.maybe("admin"_L1);
    QString password;
    if (admin) { // before anything is made
        const QString login = TRY(readLogin(*admin));
        password = TRY(newSecretFrom("PARKDESK_PASSWORD", u"New password of %1: "_s.arg(login)));
        TRY_DONE(checkPassword(password, login));
    }
    TRY_DONE(context.create());
    Answer answer;
    const QString database = TRY(context.url()).toText();
    answer.json = {{u"database"_s, database}, {u"schema"_s, schemaOfProgram()}};
    answer.lines = {u"The database %1 has schema %2."_s.arg(database).arg(schemaOfProgram())};
    if (admin) {
        FirstRun::Command form;
        form.ownerLogin = *admin;
        form.ownerName = *admin;
        form.operatorName = invocation.maybe("operator"_L1).value_or(*admin);
        const auto first = TRY(context.door().firstRun(context.connection(), context.commandId(), form, password));
        answer.json.insert(u"owner"_s,
                           QJsonObject {{u"staff"_s, first.owner.value}, {u"login"_s, TRY(readLogin(*admin))}});
        answer.lines.append(u"%1 owns the office. Next: parkdeskctl lot add --help"_s.arg(TRY(readLogin(*admin))));
    }
    const bool initialised = TRY(context.door().sign(context.connection())).initialised;
    answer.json.insert(u"initialised"_s, initialised);
    if (!initialised)
        answer.lines.append(
            u"There is no office in it yet. Next: parkdeskctl init --admin LOGIN, or start Parkdesk."_s);
    return answer;
}

QString initContradiction(const Invocation &invocation)
{
    if (invocation.has("demo"_L1) && (invocation.has("admin"_L1) || invocation.has("operator"_L1)))
        return u"--demo makes its own people and operator."_s;
    if (invocation.has("days"_L1) && !invocation.has("demo"_L1))
        return u"--days needs --demo."_s;
    return invocation.has("operator"_L1) && !invocation.has("admin"_L1) ? u"--operator needs --admin."_s : QString();
}

/// Who has the file open, or null.
QJsonValue holderOf(const DatabaseUrl &url)
{
    if (url.dialect != Dialect::Sqlite)
        return {};
    const auto lock = DatabaseLock::take(url.path);
    if (lock || lock.error().code != ErrorCode::DatabaseInUse)
        return {};
    return lock.error().details;
}

/// Counts for the status.
struct OfficeCount {
    bool initialised = false;
    QString operatorName;
    qsizetype lots = 0;
    qsizetype desks = 0;
    int parked = 0;
};

Result<OfficeCount> countOffice(Connection &connection)
{
    OfficeCount count;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        OfficeRepository office(unit);
        count.initialised = TRY(office.installation()).has_value();
        count.desks = TRY(office.desks()).size();
        const QList<Lot> lots = TRY(LotRepository(unit).all());
        count.lots = lots.size();
        for (const Lot &lot : lots)
            count.parked += TRY(DeskReader(unit).countParked(lot.id));
        return {};
    }));
    return count;
}

Result<Answer> status(const Invocation &, Context &context)
{
    TRY_DONE(context.openAnySchema());
    const DatabaseUrl url = TRY(context.url());
    const int schema = TRY(Migrator(context.connection()).version());
    const bool current = schema == schemaOfProgram();
    const OfficeCount count = current ? TRY(countOffice(context.connection())) : OfficeCount {};
    const QJsonValue holder = holderOf(url);
    Answer answer;
    answer.json = {{u"program"_s, QString::fromLatin1(PARKDESK_VERSION)},
                   {u"program_schema"_s, schemaOfProgram()},
                   {u"database"_s, url.toText()},
                   {u"schema"_s, schema},
                   {u"initialised"_s, count.initialised},
                   {u"lots"_s, count.lots},
                   {u"desks"_s, count.desks},
                   {u"parked"_s, count.parked},
                   {u"in_use_by"_s, holder}};
    answer.lines = {u"parkdeskctl %1, database %2"_s.arg(QString::fromLatin1(PARKDESK_VERSION), url.toText())};
    if (!current)
        answer.lines.append(u"Schema %1, this program's is %2.%3"_s.arg(schema)
                                .arg(schemaOfProgram())
                                .arg(schema < schemaOfProgram() ? u" Next: parkdeskctl init"_s : QString()));
    else if (!count.initialised)
        answer.lines.append(
            u"Schema %1. There is no office in it yet. Next: parkdeskctl init --admin LOGIN"_s.arg(schema));
    else
        answer.lines.append(u"Schema %1, %2 lots, %3 desks, %4 vehicles parked."_s.arg(schema)
                                .arg(count.lots)
                                .arg(count.desks)
                                .arg(count.parked));
    if (current) {
        const HealthStatus health = TRY(healthStatus(context.connection(), context.clock().now()));
        answer.json.insert(u"health"_s, health.json);
        answer.lines += health.lines;
    }
    if (holder.isObject())
        answer.lines.append(u"Open in %1."_s.arg(holderText(holder.toObject())));
    return answer;
}

Result<Answer> verify(const Invocation &, Context &context)
{
    TRY_DONE(context.open(Access::Read));
    const Stopwatch took;
    const OfficeProof proof = TRY(verifyOffice(context.connection(), context.prices()));
    Answer answer;
    answer.passed = proof.findings.isEmpty();
    HealthFacts::Run run {context.clock().now(), proof.findings.size(), 0, proof.charges, Duration(took.us() / 1000)};
    noteRun(TRY(context.url()), Context::writing(), u"proof"_s, run);
    QJsonArray findings;
    for (const Finding &finding : proof.findings) {
        findings.append(findingJson(finding));
        answer.lines.append(printedFinding(finding));
    }
    answer.json = {{u"clean"_s, answer.passed},
                   {u"checks"_s, verifyCheckNames().size()},
                   {u"charges"_s, proof.charges},
                   {u"charges_priced"_s, proof.priced},
                   {u"findings"_s, findings}};
    const QString counts = u"%1 checks, %2 charges, %3 of them priced again"_s.arg(verifyCheckNames().size())
                               .arg(proof.charges)
                               .arg(proof.priced);
    answer.lines.append(answer.passed ? u"All is well: %1."_s.arg(counts)
                                      : u"%1 findings: %2."_s.arg(proof.findings.size()).arg(counts));
    return answer;
}

Result<Answer> roll(const Invocation &, Context &context)
{
    TRY_DONE(context.open(Access::Write));
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    Answer answer;
    QJsonArray rows;
    for (const Lot &lot : lots) {
        // One number for all of them would make the second lot's command another one with a number that was used.
        const QUuid id = QUuid::createUuidV5(context.commandId(), QString::number(lot.id.value));
        const RollReport report = TRY(context.runAsProgram<RollClaims>(id, {lot.id})).report;
        rows.append(QJsonObject {{u"lot"_s, lot.name},
                                 {u"rolled"_s, report.rolled},
                                 {u"displaced"_s, report.displaced},
                                 {u"replaced"_s, report.replaced},
                                 {u"unplaced"_s, report.unplaced},
                                 {u"no_shows"_s, report.noShows}});
        answer.lines.append(u"%1: %2 stays made longer, %3 bookings displaced, %4 placed again, %5 without a place, "
                            "%6 no-shows"_s.arg(lot.name, QString::number(report.rolled),
                                                QString::number(report.displaced), QString::number(report.replaced),
                                                QString::number(report.unplaced), QString::number(report.noShows)));
    }
    answer.json = {{u"lots"_s, rows}};
    return answer;
}

} // namespace

std::vector<CommandSpec> officeCommands()
{
    return {
        {"init"_L1,
         {},
         false,
         "Make the database, or bring it to this program's schema; with --admin, make the office in it."_L1,
         {{"demo"_L1, {}, "a demo town instead: two lots and their history; says its random log-ins"_L1},
          {"days"_L1, "N"_L1, "days of that history, 1 to 60; 14 unless told"_L1},
          {"admin"_L1, "LOGIN"_L1, "the owner's log-in; the password from PARKDESK_PASSWORD or asked for"_L1},
          {"operator"_L1, "NAME"_L1, "who sells: stands on receipts; else the owner's log-in"_L1}},
         "Needs no log-in, only the right to open the database."_L1,
         initialise,
         initContradiction},
        {"status"_L1,
         {},
         false,
         "Say what the database holds, who has it open, and how it is doing."_L1,
         {},
         "With --json in `health` every check, the disk, the sizes, the last backup and proof, and what each running\n"
         "program measured in the last hour. Holds nothing of anybody. Needs no log-in, only the right to open the\n"
         "database."_L1,
         status},
        {"verify"_L1,
         {},
         false,
         "Prove every rule, charge and amount against the rows; name what does not hold."_L1,
         {},
         "Changes nothing but the note of when it ran. Exit status 1 with findings. Needs no log-in, only\n"
         "the right to open the database."_L1,
         verify},
        {"roll"_L1,
         {},
         false,
         "Let parked vehicles keep their places, re-place bookings, and let no-shows fall."_L1,
         {},
         "The running program does this each minute; this is for offices that only use the command line, from cron.\n"
         "Needs no log-in, only the right to open the database."_L1,
         roll},
        demoCommand(),
    };
}

} // namespace parkdesk::ctl
