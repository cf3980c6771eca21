// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/countfile.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype countSampleBytes = 65'536;
constexpr qsizetype countSampleRows = 200;
constexpr qsizetype mostTimesLookedAt = 20'000;

Error countFileProblem(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

Result<TimeForm> countTimes(const QList<CsvStream::Row> &rows, const CountColumns &columns)
{
    QStringList times;
    for (const CsvStream::Row &row : rows) {
        if (row.cells.size() > columns.time && times.size() < mostTimesLookedAt)
            times.append(row.cells.at(columns.time));
    }
    // Single bad rows are rejected one by one; they must not hide what the others are.
    if (const auto form = likelyTimeForm(times))
        return *form;
    return fail(countFileProblem(u"--times"_s, u"times_can_be_read_in_two_ways"_s));
}

} // namespace

CountFile readCountHead(const QByteArray &beginning, const CountFileWishes &wishes)
{
    CountFile file;
    file.dialect = wishes.dialect ? *wishes.dialect : recogniseCsv(beginning);
    CsvStream stream(file.dialect);
    stream.feed(beginning);
    stream.end();
    if (const auto header = stream.next())
        file.header = header->cells;
    while (file.samples.size() < countSampleRows) {
        auto row = stream.next();
        if (!row)
            break;
        file.samples.append(std::move(*row));
    }
    return file;
}

Result<CountFile> readCountFile(const QByteArray &bytes, const CountFileWishes &wishes)
{
    const Zone zone = TRY(ZoneRules::forZone(wishes.timezone.toLatin1()));
    CountFile file;
    file.dialect =
        wishes.dialect ? *wishes.dialect : recogniseCsv(bytes.first(std::min(bytes.size(), countSampleBytes)));
    CsvStream stream(file.dialect);
    stream.feed(bytes);
    stream.end();
    const auto header = stream.next();
    if (!header)
        return fail(countFileProblem(u"file"_s, u"empty"_s));
    file.header = header->cells;
    file.columns = TRY(countColumns(file.header, wishes.columns));
    if (file.columns.lot < 0 && wishes.lot.isEmpty())
        return fail(countFileProblem(u"lot"_s, u"missing_column"_s));
    QList<CsvStream::Row> rows;
    while (auto row = stream.next())
        rows.append(std::move(*row));
    file.samples = rows.first(std::min(countSampleRows, rows.size()));
    file.form = wishes.times ? *wishes.times : TRY(countTimes(rows, file.columns));
    const CountRows reader(file.columns, file.header.size(), file.form, zone, wishes.lot);
    for (const CsvStream::Row &row : std::as_const(rows)) {
        const auto read = reader.read(row);
        if (const auto *rejected = std::get_if<RejectedRow>(&read)) {
            file.rejects.append(*rejected);
            continue;
        }
        const auto &reading = std::get<ImportCounts::Reading>(read);
        file.below += reading.count.occupied < 0 ? 1 : 0;
        file.beyond += reading.count.capacity && reading.count.occupied > *reading.count.capacity ? 1 : 0;
        file.readings.append(reading);
    }
    return file;
}

} // namespace parkdesk
