// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"

#include "formats/csvline.h"
#include "formats/csvstream.h"

#include <QStringDecoder>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a row in a table that has to be right; empty for nothing.
QString problemOf(const CsvStream::Row &row, qsizetype cells)
{
    if (row.broken)
        return u"quote_not_closed"_s;
    if (row.ragged)
        return u"text_after_quote"_s;
    return row.cells.size() == cells ? QString() : u"wrong_number_of_cells"_s;
}

} // namespace

int CsvTable::column(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const qsizetype found = header.indexOf(name); found >= 0)
            return static_cast<int>(found);
    }
    return -1;
}

CsvTable readCsv(const QByteArray &bytes)
{
    CsvTable table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        table.problem = u"not_utf8"_s;
        table.problemLine = 1;
        return table;
    }
    CsvStream stream({u',', QStringConverter::Utf8});
    stream.feed(bytes);
    stream.end();
    while (const auto row = stream.next()) {
        const bool isHeader = table.header.isEmpty();
        table.problem = problemOf(*row, isHeader ? row->cells.size() : table.header.size());
        if (!table.problem.isEmpty()) {
            table.problemLine = static_cast<int>(row->line);
            return table;
        }
        if (!isHeader) {
            table.rows.append({static_cast<int>(row->line), row->cells});
            continue;
        }
        for (const QString &cell : row->cells)
            table.header.append(cell.trimmed().toLower());
    }
    if (table.problem.isEmpty() && table.header.isEmpty()) {
        table.problem = u"empty"_s;
        table.problemLine = 1;
    }
    return table;
}

QByteArray writeCsvRows(const QList<QStringList> &rows)
{
    QString lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(csvCell(cell));
        lines += cells.join(u',') + u'\n';
    }
    return lines.toUtf8();
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows)
{
    return writeCsvRows(QList<QStringList> {header} + rows);
}

} // namespace parkdesk
