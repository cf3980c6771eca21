// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/importintake.h"
#include "ctl/inputfile.h"
#include "ctl/output.h"
#include "services/imports/appintake.h"
#include "services/imports/appusers.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMappingBytes = 1'000'000;
constexpr qsizetype mostNamed = 20;

Result<AppMapping> mappingOf(const Invocation &invocation)
{
    const QList<AppTable> tables = TRY(appTables(invocation.argument));
    AppMapping mapping = recogniseApp(tables);
    if (const auto file = invocation.maybe("mapping"_L1))
        mapping = TRY(appMappingFromJson(TRY(readInput(*file, mostMappingBytes))));
    TRY_DONE(checkAppMapping(mapping, tables));
    return mapping;
}

Answer printed(const AppMapping &mapping)
{
    Answer answer;
    const QByteArray json = appMappingToJson(mapping);
    answer.json = {{u"mapping"_s, QJsonDocument::fromJson(json).object()}};
    answer.lines = QString::fromUtf8(json).split(u'\n', Qt::SkipEmptyParts);
    return answer;
}

QJsonObject jsonOfFindings(const QMap<QString, QStringList> &findings)
{
    QJsonObject json;
    for (auto it = findings.cbegin(); it != findings.cend(); ++it)
        json.insert(it.key(),
                    QJsonObject {{u"count"_s, it->size()},
                                 {u"rows"_s, QJsonArray::fromStringList(it->first(std::min(mostNamed, it->size())))}});
    return json;
}

Answer answerOfApp(const AppIntake &app, const StaysIntake &intake, int lots, bool dry)
{
    const AppContents &contents = app.contents;
    const StayFileCount &count = intake.count();
    Answer answer;
    answer.json = {{u"lots"_s, contents.lots.size()},
                   {u"new_lots"_s, lots},
                   {u"spots"_s, app.spots()},
                   {u"spots_counted_only"_s, app.spotsCountedOnly()},
                   {u"spots_occupied"_s, contents.occupied},
                   {u"spots_vacant"_s, contents.vacant},
                   {u"stays"_s, contents.stays.size() + contents.rejects.size()},
                   {u"open"_s, app.open},
                   {u"amounts"_s, orNull(app.amountText())},
                   {u"users"_s, contents.users},
                   {u"added"_s, dry ? 0 : count.outcome.added},
                   {u"could_be_added"_s, dry ? count.outcome.added : 0},
                   {u"known"_s, count.outcome.known},
                   {u"ended"_s, count.outcome.ended},
                   {u"brought_in_before"_s, count.before},
                   {u"rejected"_s, count.rejected},
                   {u"reasons"_s, jsonOfCounts(count.reasons)},
                   {u"remarks"_s, jsonOfCounts(count.remarks)},
                   {u"findings"_s, jsonOfFindings(contents.findings)},
                   {u"mapping"_s, QJsonDocument::fromJson(appMappingToJson(app.mapping)).object()}};
    answer.lines = {
        u"%1 lots (%2 new), %3 spots with rows of their own (%4 occupied, %5 vacant), %6 that are only counted."_s
            .arg(contents.lots.size())
            .arg(lots)
            .arg(app.spots())
            .arg(contents.occupied)
            .arg(contents.vacant)
            .arg(app.spotsCountedOnly()),
        u"%1 stays, %2 open; amounts %3. %4 users."_s.arg(contents.stays.size() + contents.rejects.size())
            .arg(app.open)
            .arg(app.amountText())
            .arg(contents.users),
        (dry ? u"%1 stays could be added, %2 are known. Nothing was changed."_s
             : u"%1 stays were added, %2 were known."_s)
            .arg(count.outcome.added)
            .arg(count.outcome.known + count.before)};
    if (count.outcome.ended > 0)
        answer.lines.append((dry ? u"%1 that are inside could leave by what it says now."_s
                                 : u"%1 that were inside have left by what it says now."_s)
                                .arg(count.outcome.ended));
    for (auto it = contents.findings.cbegin(); it != contents.findings.cend(); ++it)
        answer.lines.append(u"  %1: %2 (%3)"_s.arg(it.key())
                                .arg(it->size())
                                .arg(it->first(std::min(mostNamed, it->size())).join(u", "_s)));
    answer.lines += linesOfCounts(count, count.remarks) + linesOfCounts(count, count.reasons);
    return answer;
}

/// Makes the lots that are not there; how many.
Result<int> makeLots(Context &context, const AppIntake &app, bool dry)
{
    const QList<LotDocument> fresh = app.freshLots(TRY(context.read<ListLots>({})));
    if (!fresh.isEmpty() && !dry)
        TRY(context.runPart<ImportLots>(QUuid::createUuid(), {fresh, {}}));
    return static_cast<int>(fresh.size());
}

/// Its people as drivers; never their passwords. A dry run counts them.
Done bringUsers(Context &context, const AppUsers &users, const AppIntake &app, bool dry, Answer &answer)
{
    ImportDrivers::Outcome sum;
    for (const ImportDrivers::Command &part : partsOfUsers(users, app.source, u"en"_s)) {
        if (dry)
            break;
        const QUuid id = QUuid::createUuidV5(context.commandId(), u"drivers %1"_s.arg(part.first));
        const auto outcome = TRY(context.runPart<ImportDrivers>(id, part));
        sum.added += outcome.added;
        sum.known += outcome.known;
        sum.rejected += outcome.rejected;
    }
    answer.json.insert(u"drivers"_s,
                       QJsonObject {{u"read"_s, users.rows.size()},
                                    {u"added"_s, sum.added},
                                    {u"known"_s, sum.known},
                                    {u"rejected"_s, sum.rejected},
                                    {u"staff"_s, users.staff}});
    answer.lines.append(
        (dry ? u"%1 users could become drivers; %2 work there."_s : u"%1 users were read as drivers; %2 work there."_s)
            .arg(users.rows.size())
            .arg(users.staff));
    if (!dry)
        answer.lines.append(
            u"%1 drivers were added, %2 were known, %3 cannot be read."_s.arg(sum.added).arg(sum.known).arg(
                sum.rejected));
    return {};
}

Result<Answer> importApp(const Invocation &invocation, Context &context)
{
    const AppMapping mapping = TRY(mappingOf(invocation));
    if (invocation.has("print-mapping"_L1))
        return printed(mapping);
    const bool dry = invocation.has("dry-run"_L1);
    TRY_DONE(context.logIn(dry ? Access::Read : Access::Write));
    AppWishes wishes {mapping,
                      invocation.text("timezone"_L1),
                      invocation.text("currency"_L1),
                      invocation.maybe("lot-name"_L1).value_or(QFileInfo(invocation.argument).completeBaseName()),
                      {}};
    if (const auto dates = invocation.maybe("dates"_L1)) {
        wishes.times = timeFormFromName(*dates);
        if (!wishes.times)
            return fail(ErrorCode::BadFile, Field::File,
                        {{u"path"_s, *dates}, {u"reason"_s, u"unknown_form_of_times"_s}});
    }
    AppIntake app = TRY(lookAtApp(invocation.argument, wishes));
    const int lots = TRY(makeLots(context, app, dry));
    const QList<StayFile::Part> parts = TRY(app.partsFor(TRY(context.read<ListLots>({})), dry, context.clock().now()));
    StaysIntake intake(context, app.source, dry);
    QByteArray rejects;
    for (const StayFile::Part &part : parts)
        rejects += TRY(intake.take(part));
    Answer answer = answerOfApp(app, intake, lots, dry);
    TRY_DONE(bringUsers(context, TRY(readAppUsers(invocation.argument, mapping)), app, dry, answer));
    return answer;
}

} // namespace

CommandSpec importAppCommand()
{
    return {
        "import app"_L1,
        "FILE"_L1,
        true,
        "Take over lots, spots and stays from the SQLite database of another parking program."_L1,
        {{"timezone"_L1, "Z"_L1, "of its lots and times"_L1, true},
         {"currency"_L1, "C"_L1, "of its amounts"_L1, true},
         {"mapping"_L1, "FILE"_L1, "which table and column is what, as --print-mapping writes it; else recognised"_L1},
         {"print-mapping"_L1, {}, "write what was recognised, and do nothing"_L1},
         {"dates"_L1, "FORM"_L1, "year-first, day-first, month-first, unix or unix-ms; else what they can only be"_L1},
         {"lot-name"_L1, "NAME"_L1, "of the lot, in a database that names none; else the name of the file"_L1},
         {"dry-run"_L1, {}, "say what would happen"_L1}},
        "Lots that are there already by their name stay as they are; stays are known again by their numbers. What is\n"
        "odd there is told: rows that point nowhere, exits before entries, spots booked twice, plates that are "
        "missing.\n"
        "A vehicle that is inside leaves when a later copy of the database knows its exit. Users become drivers, by "
        "name,\n"
        "mail address and phone number, unless they work there; passwords, hashes and tokens are never read."_L1,
        importApp};
}

} // namespace parkdesk::ctl
