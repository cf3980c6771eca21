// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/errortext.h"
#include "ctl/inputfile.h"
#include "ctl/output.h"
#include "domain/naturalkey.h"
#include "formats/lotcsv.h"
#include "formats/lotgeojson.h"
#include "formats/lotjson.h"
#include "services/journal/firstoutcome.h"
#include "services/lots/applyplan.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"
#include "services/lots/plandryrun.h"
#include "services/lots/readlotplan.h"

#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype {256} * 1024 * 1024;

/// What kind of file it is: as was said, else by its ending, else by how it begins.
Result<QString> formatOf(const Invocation &invocation, const QByteArray &bytes)
{
    static const QStringList known {u"json"_s, u"csv"_s, u"spots"_s, u"osm"_s};
    if (const auto said = invocation.maybe("format"_L1))
        return known.contains(*said) ? Result<QString>(*said) : fail(ErrorCode::BadCode, Field::File);
    if (bytes.trimmed().startsWith('{'))
        return bytes.first(std::min<qsizetype>(bytes.size(), 4096)).contains("FeatureCollection")
                || invocation.argument.endsWith(".geojson"_L1)
            ? u"osm"_s
            : u"json"_s;
    return isSpotsCsv(bytes) ? u"spots"_s : u"csv"_s;
}

Result<LotFile> readLots(const Invocation &invocation)
{
    const QByteArray bytes = TRY(readInput(invocation.argument, mostBytes));
    LotDefaults defaults;
    defaults.name = invocation.text("name"_L1);
    defaults.timezone = invocation.text("timezone"_L1);
    defaults.currency = invocation.text("currency"_L1);
    if (const auto capacity = invocation.maybe("capacity"_L1)) {
        bool isNumber = false;
        defaults.capacity = capacity->toInt(&isNumber);
        if (!isNumber || *defaults.capacity < 1)
            return fail(ErrorCode::BadNumber, Field::Spots);
    }
    const QString format = TRY(formatOf(invocation, bytes));
    LotFile file = format == "osm"_L1 ? lotsFromGeoJson(bytes, defaults)
        : format == "csv"_L1          ? lotsFromCsv(bytes, defaults)
        : format == "spots"_L1        ? lotFromSpotsCsv(bytes, defaults)
                                      : lotsFromJson(bytes);
    for (LotDocument &lot : file.lots) {
        if (lot.settings.timezone.isEmpty())
            lot.settings.timezone = defaults.timezone;
        if (lot.settings.currency.isEmpty())
            lot.settings.currency = defaults.currency;
    }
    return file;
}

QString remarkLine(const FileRemark &remark)
{
    const QString reason = QString(remark.reason).replace(u'_', u' ');
    return remark.what.isEmpty() ? u"%1: %2"_s.arg(remark.where, reason)
                                 : u"%1: %2 (%3)"_s.arg(remark.where, reason, remark.what);
}

QJsonArray remarksJson(const QList<FileRemark> &remarks)
{
    QJsonArray rows;
    for (const FileRemark &remark : remarks)
        rows.append(QJsonObject {{u"where"_s, remark.where}, {u"reason"_s, remark.reason}, {u"what"_s, remark.what}});
    return rows;
}

/// Lots of which two have one name keep it with what tells them apart.
void tellApart(LotFile &file)
{
    QHash<QString, int> seen;
    for (LotDocument &lot : file.lots) {
        const QString name = lot.settings.name.simplified();
        const int before = seen[name.toCaseFolded()]++;
        if (before == 0)
            continue;
        const QString osm = lot.settings.tags.value(u"osm"_s);
        const QString mark = osm.isEmpty() ? QString::number(before + 1) : osm;
        lot.settings.name = u"%1 (%2)"_s.arg(name.left(76 - mark.size()), mark);
    }
}

/// What the database has against lots that could be read.
Done addProblems(Context &context, LotFile &file)
{
    const auto preview = TRY(context.read<ImportPreview>({file.lots}));
    QSet<int> bad;
    for (const ImportProblem &problem : preview.problems) {
        bad.insert(problem.lot);
        const QJsonObject &details = problem.error.details;
        const QString reason =
            details.contains("problem"_L1) ? details.value("problem"_L1).toString() : codeName(problem.error.code);
        const QString label = details.value("label"_L1).toString();
        file.rejects.append(
            {file.places.at(problem.lot), reason, label.isEmpty() ? fieldName(problem.error.field) : label});
    }
    for (qsizetype number = file.lots.size() - 1; number >= 0; --number) {
        if (bad.contains(static_cast<int>(number))) {
            file.lots.removeAt(number);
            file.places.removeAt(number);
        }
    }
    return {};
}

Answer reportOf(const LotFile &file, const QString &done)
{
    Answer answer;
    answer.passed = file.rejects.isEmpty();
    constexpr qsizetype mostNotes = 20;
    for (const FileRemark &reject : file.rejects)
        answer.lines.append(u"Rejected: "_s + remarkLine(reject));
    for (qsizetype i = 0; i < std::min(mostNotes, file.notes.size()); ++i)
        answer.lines.append(u"Note: "_s + remarkLine(file.notes.at(i)));
    if (file.notes.size() > mostNotes)
        answer.lines.append(u"Note: and %1 more."_s.arg(file.notes.size() - mostNotes));
    answer.lines.append(done);
    answer.json = {{u"rejected"_s, remarksJson(file.rejects)}, {u"notes"_s, remarksJson(file.notes)}};
    return answer;
}

/// The plan of a lot that is there becomes that of the file: spots are known by their labels.
LotPlan draftFor(const LotPlan &current, const LotPlan &wanted)
{
    LotPlan draft = wanted;
    draft.lot = current.lot;
    draft.revision = current.revision;
    QHash<LevelId, LevelId> levels;
    for (PlanLevel &level : draft.levels) {
        const LevelId id = level.id;
        for (const PlanLevel &known : current.levels) {
            if (naturalKey(known.name) == naturalKey(level.name)) {
                level.id = known.id;
                level.picture = level.picture ? level.picture : known.picture;
            }
        }
        levels.insert(id, level.id);
    }
    QHash<ZoneId, ZoneId> zones;
    for (PlanZone &zone : draft.zones) {
        const ZoneId id = zone.id;
        for (const PlanZone &known : current.zones) {
            if (naturalKey(known.name) == naturalKey(zone.name))
                zone.id = known.id;
        }
        zones.insert(id, zone.id);
    }
    QHash<QString, SpotId> spots;
    for (const PlanSpot &spot : current.spots)
        spots.insert(naturalKey(spot.label), spot.id);
    for (PlanSpot &spot : draft.spots) {
        spot.level = levels.value(spot.level);
        spot.zone = zones.value(spot.zone);
        spot.id = spots.take(naturalKey(spot.label));
    }
    for (PlanShape &shape : draft.shapes)
        shape.level = levels.value(shape.level);
    if (draft.shapes.isEmpty()) {
        draft.shapes = current.shapes;
        draft.shapes.removeIf([&](const PlanShape &shape) {
            return std::none_of(draft.levels.begin(), draft.levels.end(),
                                [&](const PlanLevel &level) { return level.id == shape.level; });
        });
    }
    return draft;
}

QString fateLine(const AffectedStay &stay)
{
    const QString who = stay.plate.isEmpty() ? stay.ticket : stay.plate;
    switch (stay.fate) {
    case StayFate::Kept: return u"%1 stays on %2."_s.arg(who, stay.to);
    case StayFate::Equal: return u"%1 moves from %2 to %3."_s.arg(who, stay.from, stay.to);
    case StayFate::Larger: return u"%1 moves from %2 to %3, of another kind."_s.arg(who, stay.from, stay.to);
    case StayFate::Unplaced: return u"%1 loses %2, and no other spot is free."_s.arg(who, stay.from);
    case StayFate::Inside: return u"%1 stands on %2: nothing is done."_s.arg(who, stay.from);
    }
    return {};
}

/// Why the plan would not be taken, as far as the stays do not say it.
void tellRefusal(Answer &answer, const PlanDryRun::Answer &dry)
{
    for (const PlanIssue &issue : dry.issues) {
        if (issue.stops)
            answer.lines.append(u"Refused: %1 %2"_s.arg(problemName(issue.problem).replace(u'_', u' '), issue.label));
    }
    if (dry.diff.isEmpty())
        answer.lines.append(u"Refused: nothing would change."_s);
    answer.json.insert(u"applies"_s, dry.applies());
}

Result<Answer> replan(const Invocation &invocation, Context &context, const LotFile &file)
{
    const Lot lot = TRY(context.lot(invocation.text("lot"_L1)));
    if (file.lots.size() != 1 || !file.rejects.isEmpty())
        return reportOf(file, u"Nothing was changed: the file must describe one lot without a mistake."_s);
    const LotPlan current = TRY(context.read<ReadLotPlan>({lot.id}));
    const LotPlan draft = draftFor(current, file.lots.first().plan);
    const auto dry = TRY(context.read<PlanDryRun>({draft}));
    Answer answer = reportOf(file,
                             u"%1: %2 spots come, %3 change, %4 move, %5 go."_s.arg(lot.name)
                                 .arg(dry.diff.added.size())
                                 .arg(dry.diff.changed.size())
                                 .arg(dry.diff.moved.size())
                                 .arg(dry.deleted + dry.retired));
    QJsonArray stays;
    for (const AffectedStay &stay : dry.affected) {
        answer.lines.append(fateLine(stay));
        stays.append(QJsonObject {{u"ticket"_s, stay.ticket},
                                  {u"plate"_s, stay.plate},
                                  {u"fate"_s, fateName(stay.fate)},
                                  {u"from"_s, stay.from},
                                  {u"to"_s, stay.to}});
    }
    answer.json.insert(u"stays"_s, stays);
    if (invocation.has("dry-run"_L1)) {
        answer.passed = dry.applies();
        tellRefusal(answer, dry);
    } else {
        const auto applied = TRY(context.run<ApplyPlan>({draft}));
        answer.json.insert(u"revision"_s, applied.revision);
    }
    return answer;
}

/// The first lot of an office comes with the desk without which nobody could take money.
Result<QString> deskOfImport(const Invocation &invocation, Context &context)
{
    const auto before = TRY(context.read<FirstOutcome>({context.commandId()}));
    const bool first = !before && TRY(context.read<ListLots>({})).isEmpty();
    return first ? invocation.global.desk.value_or(u"Desk 1"_s) : QString();
}

Result<Answer> importLots(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(invocation.has("dry-run"_L1) ? Access::Read : Access::Write, Seat::SetUp));
    LotFile file = TRY(readLots(invocation));
    if (invocation.has("lot"_L1))
        return replan(invocation, context, file);
    tellApart(file);
    TRY_DONE(addProblems(context, file));
    int spots = 0;
    for (const LotDocument &lot : std::as_const(file.lots))
        spots += static_cast<int>(lot.plan.spots.size());
    const QString found = u"%1 lots with %2 spots"_s.arg(file.lots.size()).arg(spots);
    const bool refused = file.lots.isEmpty() || (!file.rejects.isEmpty() && !invocation.has("skip-rejected"_L1));
    Answer answer;
    if (invocation.has("dry-run"_L1)) {
        answer = reportOf(
            file,
            u"%1 can be made, %2 remarks of rejection. Nothing was changed."_s.arg(found).arg(file.rejects.size()));
        answer.passed = !refused;
    } else if (refused) {
        answer = reportOf(
            file, u"Nothing was imported: %1 could be made. Mend the file, or say --skip-rejected."_s.arg(found));
        answer.passed = false;
    } else {
        const auto done = TRY(context.run<ImportLots>({file.lots, TRY(deskOfImport(invocation, context))}));
        answer = reportOf(file, found + u" were made."_s);
        answer.passed = true;
        answer.json.insert(u"imported"_s, done.lots.size());
    }
    answer.json.insert(u"lots"_s, file.lots.size());
    answer.json.insert(u"spots"_s, spots);
    return answer;
}

Result<Answer> exportLots(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    QList<LotDocument> lots;
    if (invocation.has("lot"_L1)) {
        for (const QString &name : invocation.words("lot"_L1))
            lots.append(TRY(context.read<ExportLot>({TRY(context.lot(name)).id})));
    } else {
        for (const Lot &lot : TRY(context.read<ListLots>({})))
            lots.append(TRY(context.read<ExportLot>({lot.id})));
    }
    const QString ending = invocation.argument.section(u'.', -1).toLower();
    const QString format = invocation.maybe("format"_L1)
                               .value_or(ending == "geojson"_L1   ? u"osm"_s
                                             : ending == "csv"_L1 ? u"spots"_s
                                                                  : u"json"_s);
    if (format == "spots"_L1 && lots.size() != 1)
        return fail(ErrorCode::Required, Field::Lot);
    if (format != "spots"_L1 && format != "osm"_L1 && format != "json"_L1)
        return fail(ErrorCode::BadCode, Field::File);
    const QByteArray bytes = format == "osm"_L1 ? lotsToGeoJson(lots)
        : format == "spots"_L1                  ? spotsToCsv(lots.first().plan)
                                                : lotsToJson(lots);
    Answer answer;
    if (invocation.argument == "-"_L1) {
        std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
        answer.printed = true;
        return answer;
    }
    QSaveFile file(invocation.argument);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, invocation.argument}});
    answer.json = {{u"file"_s, invocation.argument}, {u"lots"_s, lots.size()}, {u"bytes"_s, bytes.size()}};
    answer.lines = {u"%1 lots are in %2."_s.arg(lots.size()).arg(invocation.argument)};
    return answer;
}

} // namespace

std::vector<CommandSpec> lotFileCommands()
{
    return {
        {"lot import"_L1,
         "FILE"_L1,
         true,
         "Make lots from a file, or give a lot the plan of one; \"-\" reads what is piped in."_L1,
         {{"dry-run"_L1, {}, "say what would happen"_L1},
          {"format"_L1, "F"_L1, "json, osm, csv or spots; else by what it looks like"_L1},
          {"lot"_L1, "L"_L1, "give this lot the spots of the file; its own go where the file has none"_L1},
          {"name"_L1, "N"_L1, "of the lot whose spots are listed"_L1},
          {"timezone"_L1, "Z"_L1, "of lots that do not say it"_L1},
          {"currency"_L1, "C"_L1, "of lots that do not say it"_L1},
          {"capacity"_L1, "K"_L1, "spots of lots that do not say how many they have"_L1},
          {"skip-rejected"_L1, {}, "make the good lots of a file that has bad ones too"_L1}},
         "json: what \"lot export\" writes. osm: GeoJSON with amenity=parking and amenity=parking_space. csv: one lot "
         "a\n"
         "row, with columns such as name, capacity, lat, lon, fee, access, opening_hours. spots: one spot a row, with\n"
         "label, level, zone, vehicles, places, features, x_mm, y_mm, width_mm, height_mm, rotation_tenths. What is\n"
         "rejected is listed with its line or path and the reason; then nothing is made at all. For a file that is\n"
         "compressed: zcat parking.csv.gz | parkdeskctl lot import - --timezone Asia/Tokyo --currency JPY --capacity 20"_L1,
         importLots},
        {"lot export"_L1,
         "FILE"_L1,
         true,
         "Write lots to a file; \"-\" prints them."_L1,
         {{"lot"_L1, "L[,L]"_L1, "which; else all"_L1, false, true},
          {"format"_L1, "F"_L1, "json, osm or spots; else by the ending: .json, .geojson, .csv"_L1}},
         "json holds everything; osm all but pictures, walls, arrows and texts; spots the spots of one lot."_L1,
         exportLots},
    };
}

} // namespace parkdesk::ctl
