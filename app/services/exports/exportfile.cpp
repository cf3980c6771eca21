// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/exportfile.h"

#include "domain/zonerules.h"
#include "formats/csvline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A value as it stands within JSON.
QByteArray jsonText(const QJsonValue &value)
{
    if (value.isNull())
        return "null";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QString cellText(const QJsonValue &value, bool text)
{
    if (value.isNull())
        return {};
    if (value.isString())
        return text ? guardedCell(value.toString()) : value.toString();
    return QString::fromUtf8(jsonText(value));
}

} // namespace

std::optional<ExportFormat> exportFormatFromName(const QString &name)
{
    if (name == "csv"_L1)
        return ExportFormat::Csv;
    return name == "json"_L1 ? std::optional(ExportFormat::Json) : std::nullopt;
}

QString exportFormatName(ExportFormat format)
{
    return format == ExportFormat::Csv ? u"csv"_s : u"json"_s;
}

QByteArray ExportFile::head(Instant now) const
{
    if (m_format == ExportFormat::Csv) {
        QStringList names;
        for (const ExportColumn &column : exportColumns(m_table))
            names.append(column.name);
        return csvLine(names);
    }
    const ZoneRules utc;
    return "{\"format\":\"parkdesk-" + exportName(m_table).toLatin1() + "\",\"version\":1,\"made_at\":\""
        + utc.toText(now).toLatin1() + "\",\"rows\":[";
}

QByteArray ExportFile::rows(const QList<QList<QJsonValue>> &rows)
{
    const QList<ExportColumn> &columns = exportColumns(m_table);
    QByteArray bytes;
    for (const QList<QJsonValue> &row : rows) {
        if (m_format == ExportFormat::Csv) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(cellText(row.at(i), columns.at(i).text));
            bytes += csvLine(cells);
            continue;
        }
        bytes += m_begun ? ",\n{" : "\n{";
        m_begun = true;
        for (qsizetype i = 0; i < row.size(); ++i)
            bytes += (i > 0 ? ",\"" : "\"") + QByteArray(columns.at(i).name.data(), columns.at(i).name.size())
                + "\":" + jsonText(row.at(i));
        bytes += '}';
    }
    return bytes;
}

QByteArray ExportFile::end() const
{
    return m_format == ExportFormat::Csv ? QByteArray() : QByteArray("\n]}\n");
}

} // namespace parkdesk
