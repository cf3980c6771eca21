// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "ctl/terminal.h"
#include "services/exports/apdsplaces.h"
#include "services/exports/exportfile.h"
#include "services/exports/noteexport.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What was asked for, read once.
struct ExportWish {
    QList<ExportTable> tables;
    ExportFormat format = ExportFormat::Csv;
    bool folder = false; ///< a file a table; else the argument is the one file
};

QString endingOf(const Invocation &invocation)
{
    return QFileInfo(invocation.argument).suffix().toLower();
}

std::optional<ExportWish> wishOf(const Invocation &invocation)
{
    ExportWish wish;
    const QStringList names = invocation.words("what"_L1);
    for (const QString &name : names) {
        const auto table = exportFromName(name);
        if (!table)
            return std::nullopt;
        wish.tables.append(*table);
    }
    if (names.isEmpty())
        wish.tables = QList<ExportTable>(std::begin(allExportTables), std::end(allExportTables));
    const QString ending = endingOf(invocation);
    wish.folder = ending != "csv"_L1 && ending != "json"_L1 && invocation.argument != "-"_L1;
    const auto format =
        exportFormatFromName(invocation.maybe("format"_L1).value_or(ending == "json"_L1 ? u"json"_s : u"csv"_s));
    if (!format)
        return std::nullopt;
    wish.format = *format;
    return wish;
}

QString exportContradiction(const Invocation &invocation)
{
    if (invocation.has("apds"_L1)) {
        for (const QLatin1StringView name : {"what"_L1, "format"_L1, "from"_L1, "until"_L1}) {
            if (invocation.has(name))
                return u"--apds is places and what is free in them now; --%1 says nothing about it."_s.arg(name);
        }
        return {};
    }
    const auto wish = wishOf(invocation);
    if (!wish)
        return u"--what is of lots, tariffs, stays, payments and journal; --format is csv or json."_s;
    if (!wish->folder && wish->tables.size() != 1)
        return u"One file holds one table: name it with --what, or give a folder."_s;
    const QString ending = endingOf(invocation);
    if (invocation.has("format"_L1) && !wish->folder && invocation.argument != "-"_L1
        && ending != exportFormatName(wish->format))
        return u"--format says another thing than the ending of the file."_s;
    return {};
}

/// Rows go to a file that takes its place when it is whole, or to the terminal.
class ExportSink {
public:
    explicit ExportSink(const QString &path)
        : m_path(path)
        , m_file(path)
    {
    }

    [[nodiscard]] Done open() { return m_path == "-"_L1 || m_file.open(QIODevice::WriteOnly) ? Done() : failed(); }
    [[nodiscard]] Done write(const QByteArray &bytes)
    {
        m_bytes += bytes.size();
        const bool written = m_path == "-"_L1
            ? std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout)
                == static_cast<size_t>(bytes.size())
            : m_file.write(bytes) == bytes.size();
        return written ? Done() : failed();
    }
    [[nodiscard]] Done close()
    {
        const bool kept = m_path == "-"_L1 ? std::fflush(stdout) == 0 : m_file.commit();
        return kept ? Done() : failed();
    }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    [[nodiscard]] Done failed() const { return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, m_path}}); }

    QString m_path;
    QSaveFile m_file;
    qint64 m_bytes = 0;
};

Result<qint64> writeTable(Context &context, ExportTable table, ExportFormat format, ExportRows::Question question,
                          ExportSink &sink)
{
    ExportFile file(table, format);
    question.table = table;
    TRY_DONE(sink.open());
    TRY_DONE(sink.write(file.head(context.clock().now())));
    qint64 rows = 0;
    for (bool last = false; !last;) {
        const ExportRows::Answer page = TRY(context.read<ExportRows>(question));
        TRY_DONE(sink.write(file.rows(page.rows)));
        rows += page.rows.size();
        question.afterAt = page.afterAt;
        question.afterId = page.afterId;
        last = page.last;
        if (isWatched())
            writeErr(u"\r%1: %2 rows"_s.arg(exportName(table)).arg(rows));
    }
    if (isWatched())
        writeErr(u"\r\033[K"_s);
    TRY_DONE(sink.write(file.end()));
    TRY_DONE(sink.close());
    return rows;
}

Result<Answer> writeApds(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    ApdsPlaces::Question question;
    if (const auto lot = invocation.maybe("lot"_L1))
        question.lot = TRY(context.lot(*lot)).id;
    const ApdsPlaces::Answer places = TRY(context.read<ApdsPlaces>(question));
    ExportSink sink(invocation.argument);
    TRY_DONE(sink.open());
    TRY_DONE(sink.write(places.json));
    TRY_DONE(sink.close());
    Answer answer;
    answer.printed = invocation.argument == "-"_L1;
    answer.json = {{u"file"_s, invocation.argument}, {u"lots"_s, places.lots}, {u"bytes"_s, sink.bytes()}};
    answer.lines = {u"%1 lots are in %2."_s.arg(places.lots).arg(invocation.argument)};
    return answer;
}

Result<Answer> exportOffice(const Invocation &invocation, Context &context)
{
    if (invocation.has("apds"_L1))
        return writeApds(invocation, context);
    const ExportWish wish = *wishOf(invocation);
    NoteExport::Command note;
    note.format = exportFormatName(wish.format);
    for (const ExportTable table : wish.tables) {
        if (isPersonal(table))
            note.what.append(exportName(table));
    }
    TRY_DONE(context.logIn(note.what.isEmpty() ? Access::Read : Access::Write));
    ExportRows::Question question;
    ZoneRules zone; // UTC, where all lots are asked for
    if (const auto name = invocation.maybe("lot"_L1)) {
        const Lot lot = TRY(context.lot(*name));
        question.lot = lot.id;
        zone = *lot.zone;
    }
    question.from = TRY(dayOrTimeOption(invocation, "from"_L1, zone, Field::From));
    question.until = TRY(dayOrTimeOption(invocation, "until"_L1, zone, Field::Until));
    if (question.from && question.until && *question.from >= *question.until)
        return fail(ErrorCode::BadSpan, Field::Until);
    note.lot = question.lot;
    note.from = question.from;
    note.until = question.until;
    if (!note.what.isEmpty())
        TRY(context.run<NoteExport>(note));
    if (wish.folder && !QDir().mkpath(invocation.argument))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, invocation.argument}});

    Answer answer;
    answer.printed = invocation.argument == "-"_L1;
    QJsonArray files;
    for (const ExportTable table : wish.tables) {
        const QString path = wish.folder
            ? QDir(invocation.argument).filePath(exportName(table) + u'.' + exportFormatName(wish.format))
            : invocation.argument;
        ExportSink sink(path);
        const qint64 rows = TRY(writeTable(context, table, wish.format, question, sink));
        files.append(QJsonObject {
            {u"what"_s, exportName(table)}, {u"file"_s, path}, {u"rows"_s, rows}, {u"bytes"_s, sink.bytes()}});
        answer.lines.append(u"%1: %2 rows"_s.arg(path).arg(rows));
    }
    answer.json = {{u"files"_s, files}};
    return answer;
}

} // namespace

std::vector<CommandSpec> exportCommands()
{
    return {
        {"export"_L1,
         "DIR|FILE"_L1,
         true,
         "Write what the office owns into files: lots, tariffs, stays, payments, journal; \"-\" prints."_L1,
         {{"what"_L1, "NAME[,..]"_L1, "which of them; else all"_L1, false, true},
          {"format"_L1, "F"_L1, "csv or json; else by the ending, csv for a folder"_L1},
          {"from"_L1, "T"_L1, "stays that begin, payments and deeds at this day or time or later"_L1},
          {"until"_L1, "T"_L1, "and before this one"_L1},
          {"lot"_L1, "LOT"_L1, "of one lot; else of all"_L1},
          {"apds"_L1, {}, "instead: places and what is free in them now, as APDS JSON"_L1}},
         "Each column is told in docs/export-files.md. Files of any size are written row by row and take their name "
         "when\n"
         "they are whole. Stays, payments and the journal hold plates and logins: that they were taken out is written\n"
         "into the journal, so on SQLite the program must not have the database open. A plain day is midnight of the\n"
         "lot, or of UTC without --lot. \"lot export\" writes lots with their plans."_L1,
         exportOffice,
         exportContradiction},
    };
}

} // namespace parkdesk::ctl
