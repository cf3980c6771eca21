// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/stayfile.h"

#include "domain/naturalkey.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 256 * 1024;
constexpr qsizetype sampledRows = 400;
constexpr qsizetype linesOfAReason = 5;

Error stayFileProblem(const QString &what, const QString &reason)
{
    return {ErrorCode::BadFile, Field::File, {{u"path"_s, what}, {u"reason"_s, reason}}};
}

Error unreadable(const QString &path)
{
    return {ErrorCode::FileFailed, Field::File, {{u"path"_s, path}}};
}

/// What a walk over all bytes tells.
struct Walk {
    QByteArray beginning;
    QByteArray hash;
    qint64 bytes = 0;
    bool isUtf8 = true;
};

Result<Walk> walkOver(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(unreadable(path));
    Walk walk;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QStringDecoder decoder(QStringDecoder::Utf8);
    while (true) {
        const QByteArray chunk = file.read(chunkBytes);
        if (chunk.isEmpty())
            break;
        if (walk.beginning.isEmpty())
            walk.beginning = chunk;
        hash.addData(chunk);
        walk.bytes += chunk.size();
        const QString text = decoder(chunk);
        walk.isUtf8 = walk.isUtf8 && !text.isNull() && !decoder.hasError();
    }
    if (file.error() != QFileDevice::NoError)
        return fail(unreadable(path));
    walk.hash = hash.result();
    return walk;
}

CsvDialect dialectOf(const Walk &walk, const StayFileWishes &wishes)
{
    CsvDialect dialect = recogniseCsv(walk.beginning);
    if (dialect.encoding == QStringConverter::Utf8 && !walk.isUtf8)
        dialect.encoding = QStringConverter::Latin1; // further on than its beginning tells
    dialect.separator = wishes.separator.value_or(dialect.separator);
    dialect.encoding = wishes.encoding.value_or(dialect.encoding);
    return dialect;
}

QStringList samplesOf(const StayFileSight &sight, StayField field)
{
    QStringList texts;
    const QList<int> columns = sight.columns.value(field);
    for (const CsvStream::Row &row : sight.samples) {
        QStringList parts;
        for (const int column : columns)
            parts.append(row.cells.value(column).trimmed());
        if (const QString text = parts.join(u' ').trimmed(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

/// Single bad rows must not hide what the others are.
Result<TimeForm> timesOf(const StayFileSight &sight)
{
    const auto form = likelyTimeForm(samplesOf(sight, StayField::Entry) + samplesOf(sight, StayField::Exit));
    return form ? Result<TimeForm>(*form) : fail(stayFileProblem(u"--dates"_s, u"times_can_be_read_in_two_ways"_s));
}

/// Another way of reading is another import, as long as it makes other rows.
QString staySourceOf(const QByteArray &fileHash, const StayFileSight &sight, const StayFileWishes &wishes)
{
    QStringList parts {QString(sight.dialect.separator),
                       QString::number(static_cast<int>(sight.dialect.encoding)),
                       timeFormName(sight.times),
                       decimalFormName(sight.decimals),
                       wishes.timezone,
                       wishes.lot,
                       wishes.method};
    for (const StayField field : allStayFields) {
        const QList<int> columns = sight.columns.value(field);
        for (const int column : columns)
            parts.append(stayFieldName(field) + QString::number(column));
    }
    for (const auto *words : {&wishes.types, &wishes.methods}) {
        QStringList pairs;
        for (auto it = words->cbegin(); it != words->cend(); ++it)
            pairs.append(it.key() + u'=' + it.value());
        pairs.sort();
        parts.append(pairs.join(u','));
    }
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(fileHash);
    hash.addData(parts.join(QChar(0x1F)).toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

Result<StayFileSight> glanceAtStays(const QString &path, const StayFileWishes &wishes)
{
    const Walk walk = TRY(walkOver(path));
    StayFileSight sight;
    sight.bytes = walk.bytes;
    sight.fileHash = walk.hash;
    sight.dialect = dialectOf(walk, wishes);
    CsvStream stream(sight.dialect);
    stream.feed(walk.beginning);
    if (walk.beginning.size() == walk.bytes)
        stream.end();
    const auto header = stream.next();
    if (!header)
        return fail(stayFileProblem(path, u"empty"_s));
    sight.header = header->cells;
    while (sight.samples.size() < sampledRows) {
        auto row = stream.next();
        if (!row)
            break;
        sight.samples.append(std::move(*row));
    }
    sight.columns = guessStayColumns(sight.header);
    return sight;
}

Done recogniseStays(StayFileSight &sight, const StayFileWishes &wishes)
{
    sight.columns = TRY(stayColumns(sight.header, wishes.columns));
    sight.times = wishes.times ? *wishes.times : TRY(timesOf(sight));
    sight.decimals = wishes.decimals.value_or(recogniseDecimalForm(samplesOf(sight, StayField::Amount)));
    sight.source = staySourceOf(sight.fileHash, sight, wishes);
    return {};
}

Result<StayFileSight> lookAtStays(const QString &path, const StayFileWishes &wishes)
{
    StayFileSight sight = TRY(glanceAtStays(path, wishes));
    TRY_DONE(recogniseStays(sight, wishes));
    return sight;
}

Result<StayReading> stayReading(const StayFileSight &sight, const StayFileWishes &wishes, const QList<Lot> &lots,
                                Instant now)
{
    StayReading reading;
    reading.columns = sight.columns;
    reading.cells = sight.header.size();
    reading.times = sight.times;
    reading.decimals = sight.decimals;
    if (!wishes.timezone.isEmpty())
        reading.zone = TRY(ZoneRules::forZone(wishes.timezone.toLatin1()));
    for (const Lot &lot : lots)
        reading.lots.insert(naturalKey(lot.name), lot);
    if (!wishes.lot.isEmpty()) {
        const auto lot = reading.lots.constFind(naturalKey(wishes.lot));
        if (lot == reading.lots.cend())
            return fail(ErrorCode::UnknownLot, Field::Lot);
        reading.lot = *lot;
    } else if (lots.size() == 1) {
        reading.lot = lots.constFirst();
    }
    reading.types = wishes.types;
    reading.methods = wishes.methods;
    reading.method = wishes.method;
    reading.now = now;
    return reading;
}

StayFile::StayFile(const QString &path, const CsvDialect &dialect, StayReading reading)
    : m_file(path)
    , m_stream(dialect)
    , m_rows(std::move(reading))
{
}

Result<std::unique_ptr<StayFile>> StayFile::open(const QString &path, const StayFileSight &sight, StayReading reading)
{
    auto file = std::unique_ptr<StayFile>(new StayFile(path, sight.dialect, std::move(reading)));
    if (!file->m_file.open(QIODevice::ReadOnly))
        return fail(unreadable(path));
    return file;
}

Result<StayFile::Part> StayFile::next()
{
    Part part;
    while (part.rows.size() + part.rejects.size() < rowsOfAPart) {
        const auto row = m_stream.next();
        if (!row && m_file.atEnd()) {
            part.last = true;
            break;
        }
        if (!row) {
            const QByteArray chunk = m_file.read(chunkBytes);
            if (m_file.error() != QFileDevice::NoError)
                return fail(unreadable(m_file.fileName()));
            m_stream.feed(chunk);
            if (m_file.atEnd())
                m_stream.end();
            continue;
        }
        if (!m_headerRead) {
            m_headerRead = true;
            continue;
        }
        m_line = row->line;
        const StayRowReader::Answer read = m_rows.read(*row);
        if (const auto *rejected = std::get_if<RejectedRow>(&read)) {
            part.rejects.append(*rejected);
            continue;
        }
        const auto &good = std::get<StayRowReader::Read>(read);
        part.rows.append(good.row);
        part.cells.insert(row->line, row->cells);
        for (const QString &code : good.remarks)
            part.remarks.append({row->line, code});
    }
    part.untilLine = m_line;
    part.bytes = m_file.pos();
    return part;
}

void StayFileCount::add(const StayFile::Part &part, const ImportStays::Outcome &done, bool wasBefore)
{
    rows += part.rows.size() + part.rejects.size();
    const auto note = [this](QMap<QString, qint64> &counts, const QString &code, qint64 line) {
        ++counts[code];
        if (QList<qint64> &first = lines[code]; first.size() < linesOfAReason)
            first.append(line);
    };
    for (const RejectedRow &reject : part.rejects)
        note(reasons, reject.reason, reject.line);
    for (const ImportStays::Remark &refused : done.refused)
        note(reasons, refused.code, refused.line);
    for (const ImportStays::Remark &remark : part.remarks + done.remarks)
        note(remarks, remark.code, remark.line);
    rejected += part.rejects.size() + done.refused.size();
    if (wasBefore) {
        before += done.added;
        outcome.known += done.known + done.ended;
        return;
    }
    outcome.added += done.added;
    outcome.inside += done.inside;
    outcome.ended += done.ended;
    outcome.known += done.known;
}

QList<QStringList> rejectsOf(const StayFile::Part &part, const ImportStays::Outcome &done)
{
    QList<QStringList> rows;
    for (const RejectedRow &reject : part.rejects)
        rows.append(QStringList {QString::number(reject.line), reject.reason} + reject.cells);
    for (const ImportStays::Remark &refused : done.refused)
        rows.append(QStringList {QString::number(refused.line), refused.code} + part.cells.value(refused.line));
    return rows;
}

} // namespace parkdesk
