// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/inputfile.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "domain/naturalkey.h"
#include "formats/csv.h"
#include "services/imports/countfile.h"

#include <QJsonArray>
#include <QMap>
#include <QSaveFile>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCountBytes = qsizetype {512} * 1024 * 1024;

Error badFile(const QString &path, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, path}, {u"reason"_s, reason}}};
}

Result<CountFile> readCounts(const Invocation &invocation)
{
    CountFileWishes wishes;
    wishes.columns = invocation.words("map"_L1);
    wishes.timezone = invocation.text("timezone"_L1);
    wishes.lot = invocation.text("lot"_L1);
    if (const auto said = invocation.maybe("times"_L1)) {
        wishes.times = timeFormFromName(*said);
        if (!wishes.times)
            return fail(badFile(*said, u"unknown_form_of_times"_s));
    }
    return readCountFile(TRY(readInput(invocation.argument, mostCountBytes)), wishes);
}

/// The bad rows as they were, with their line and reason before them: mended, the file can be imported.
Done writeRejects(const QString &path, const CountFile &file)
{
    QList<QStringList> rows;
    for (const RejectedRow &reject : file.rejects)
        rows.append(QStringList {QString::number(reject.line), reject.reason} + reject.cells);
    QSaveFile out(path);
    const QByteArray bytes = writeCsv(QStringList {u"line"_s, u"reason"_s} + file.header, rows);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    return {};
}

Result<ImportCounts::Outcome> bringIn(Context &context, const CountFile &file, const QByteArray &zone)
{
    ImportCounts::Outcome sum;
    for (qsizetype at = 0; at < file.readings.size(); at += ImportCounts::mostReadings) {
        // Every part has a number of its own, made from that of the whole: given again, it is known again.
        const QUuid id = QUuid::createUuidV5(context.commandId(), QString::number(at));
        const auto part = TRY(context.runPart<ImportCounts>(
            id, {zone, file.readings.sliced(at, std::min(ImportCounts::mostReadings, file.readings.size() - at))}));
        sum.added += part.added;
        sum.known += part.known;
        sum.differing += part.differing;
        sum.lots += part.lots;
        if (isWatched())
            writeErr(u"\r%1 of %2 readings"_s.arg(at).arg(file.readings.size()));
    }
    if (isWatched())
        writeErr(u"\r\033[K"_s);
    return sum;
}

QString rejectsFile(const Invocation &invocation)
{
    return invocation.maybe("rejects"_L1)
        .value_or(invocation.argument == "-"_L1 ? u"rejects.csv"_s : invocation.argument + u".rejects.csv"_s);
}

QJsonObject reasonsOf(const QList<RejectedRow> &rejects)
{
    QMap<QString, int> counts;
    for (const RejectedRow &reject : rejects)
        ++counts[reject.reason];
    QJsonObject reasons;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        reasons.insert(it.key(), it.value());
    return reasons;
}

Result<Answer> importCounts(const Invocation &invocation, Context &context)
{
    const bool dry = invocation.has("dry-run"_L1);
    TRY_DONE(context.logIn(dry ? Access::Read : Access::Write));
    const QByteArray zone = invocation.text("timezone"_L1).toLatin1();
    const CountFile file = TRY(readCounts(invocation));
    Answer answer;
    const ImportCounts::Outcome done = dry ? ImportCounts::Outcome {} : TRY(bringIn(context, file, zone));
    answer.json = {{u"rows"_s, file.readings.size() + file.rejects.size()},
                   {u"readings"_s, file.readings.size()},
                   {u"times"_s, timeFormName(file.form)},
                   {u"below_zero"_s, file.below},
                   {u"beyond_capacity"_s, file.beyond},
                   {u"rejected"_s, file.rejects.size()},
                   {u"reasons"_s, reasonsOf(file.rejects)},
                   {u"added"_s, done.added},
                   {u"known"_s, done.known},
                   {u"differing"_s, done.differing},
                   {u"new_lots"_s, done.lots}};
    answer.lines = {u"%1 readings, times written %2; %3 are below zero and %4 beyond the capacity: kept as they are."_s
                        .arg(file.readings.size())
                        .arg(timeFormName(file.form))
                        .arg(file.below)
                        .arg(file.beyond)};
    if (!file.rejects.isEmpty()) {
        TRY_DONE(writeRejects(rejectsFile(invocation), file));
        answer.json.insert(u"rejects"_s, rejectsFile(invocation));
        answer.lines.append(u"%1 rows are none; they are in %2 with their reasons."_s.arg(file.rejects.size())
                                .arg(rejectsFile(invocation)));
    }
    answer.lines.append(dry ? u"Nothing was changed."_s
                            : u"%1 were added for %2 new lots; %3 were known, %4 say another number than before: the "
                              "first stays."_s.arg(done.added)
                                  .arg(done.lots)
                                  .arg(done.known)
                                  .arg(done.differing));
    return answer;
}

std::optional<CountedOccupancy::By> groupOf(const QString &name)
{
    static const QHash<QString, CountedOccupancy::By> known {{u"hour"_s, CountedOccupancy::By::Hour},
                                                             {u"day"_s, CountedOccupancy::By::Day},
                                                             {u"weekday-hour"_s, CountedOccupancy::By::WeekdayHour},
                                                             {u"lot"_s, CountedOccupancy::By::Whole}};
    const auto found = known.constFind(name);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QString keyText(qint64 key, CountedOccupancy::By by)
{
    static const QStringList days {u"Mo"_s, u"Tu"_s, u"We"_s, u"Th"_s, u"Fr"_s, u"Sa"_s, u"Su"_s};
    switch (by) {
    case CountedOccupancy::By::Hour: return u"%1:00"_s.arg(key, 2, 10, QLatin1Char('0'));
    case CountedOccupancy::By::Day: return LocalTime::of(key, 0).toText().first(10);
    case CountedOccupancy::By::WeekdayHour:
        return u"%1 %2:00"_s.arg(days.at(static_cast<int>(key / 24))).arg(key % 24, 2, 10, QLatin1Char('0'));
    case CountedOccupancy::By::Whole: return u"all"_s;
    }
    return {};
}

/// \a sum by \a count in hundredths, half up, as text: no floating point on the way.
QString meanOf(qint64 sum, qint64 count)
{
    if (count == 0)
        return {};
    const qint64 hundredths = (std::abs(sum) * 200 + count) / (2 * count);
    return u"%1%2.%3"_s.arg(sum < 0 && hundredths > 0 ? u"-"_s : QString())
        .arg(hundredths / 100)
        .arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}

Result<Answer> showCounts(const Invocation &invocation, Context &context)
{
    const auto by = groupOf(invocation.maybe("group"_L1).value_or(u"hour"_s));
    if (!by)
        return fail(ErrorCode::BadCode);
    TRY_DONE(context.logIn(Access::Read));
    Answer answer;
    QJsonArray rows;
    const auto lots = TRY(context.read<CountedLots>({}));
    for (const CountedLot &lot : lots) {
        if (!invocation.argument.isEmpty() && naturalKey(invocation.argument) != naturalKey(lot.name))
            continue;
        const Zone zone = TRY(ZoneRules::forZone(lot.timezone));
        TimeSpan span {lot.first, {lot.last.ms + 1}};
        if (invocation.has("from"_L1))
            span.from = TRY(zone->fromText(invocation.text("from"_L1)));
        if (invocation.has("until"_L1))
            span.until = TRY(zone->fromText(invocation.text("until"_L1)));
        const auto groups = TRY(context.read<CountedOccupancy>({lot.id, span, *by}));
        for (const CountedOccupancy::Row &row : groups) {
            const QString mean = meanOf(row.occupied, row.readings);
            const QString capacity = meanOf(row.capacity, row.withCapacity);
            rows.append(QJsonObject {{u"lot"_s, lot.name},
                                     {u"key"_s, keyText(row.key, *by)},
                                     {u"readings"_s, row.readings},
                                     {u"occupied"_s, mean},
                                     {u"capacity"_s, orNull(capacity)},
                                     {u"most"_s, row.most}});
            answer.lines.append(u"%1  %2  %3 of %4, most %5, from %6 readings"_s.arg(
                lot.name, keyText(row.key, *by), mean, capacity.isEmpty() ? u"?"_s : capacity,
                QString::number(row.most), QString::number(row.readings)));
        }
    }
    answer.json = {{u"counted"_s, rows}};
    if (rows.isEmpty())
        answer.lines = {u"There is no reading."_s};
    return answer;
}

} // namespace

std::vector<CommandSpec> importCommands()
{
    return {
        importStaysCommand(),
        importAppCommand(),
        {"import counts"_L1,
         "FILE"_L1,
         true,
         "Take over readings of counters: how many places were occupied when; \"-\" reads what is piped in."_L1,
         {{"timezone"_L1, "Z"_L1, "of times without an offset"_L1, true},
          {"map"_L1, "FIELD=COLUMN[,..]"_L1,
           "where lot, time, occupied and capacity stand; or four names in that order"_L1, false, true},
          {"lot"_L1, "NAME"_L1, "of all readings, in a file that names none"_L1},
          {"times"_L1, "FORM"_L1, "year-first, day-first, month-first, unix or unix-ms; else what they can only be"_L1},
          {"rejects"_L1, "FILE"_L1, "where bad rows go; else FILE.rejects.csv"_L1},
          {"dry-run"_L1, {}, "say what would happen"_L1}},
         "Separator, quotes and encoding are recognised. Readings are kept apart from stays. One that is there "
         "already\n"
         "is known again, so that a file that was broken off can be given once more. For a file that is compressed:\n"
         "zcat counts.csv.gz | parkdeskctl import counts - --timezone Europe/London"_L1,
         importCounts},
        {"counts"_L1,
         "LOT"_L1,
         false,
         "Show the means of counted lots; hours without a reading have none."_L1,
         {{"group"_L1, "G"_L1, "hour, day, weekday-hour or lot; hour unless told"_L1},
          {"from"_L1, "T"_L1, "readings from this time on"_L1},
          {"until"_L1, "T"_L1, "and before this one"_L1}},
         {},
         showCounts},
    };
}

} // namespace parkdesk::ctl
