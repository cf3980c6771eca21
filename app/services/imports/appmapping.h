// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace parkdesk {

/// A table of another program's database, as far as it is looked at.
struct AppTable {
    struct Column {
        QString name;
        QString refersTo; ///< the table that it points to; empty for none
    };
    QString name;
    QList<Column> columns;
    qint64 rows = 0;

    [[nodiscard]] bool has(const QString &column) const;
    [[nodiscard]] QString targetOf(const QString &column) const;
};

/// What stands where in such a database: by part (lots, spots, stays, exits, vehicles, users) the table, and by field
/// its columns; date and time may stand in two.
struct AppMapping {
    struct Part {
        QString table;
        QMap<QString, QStringList> columns;
        friend bool operator==(const Part &, const Part &) = default;
    };
    QMap<QString, Part> parts;

    [[nodiscard]] bool has(const QString &part) const { return parts.contains(part); }
    [[nodiscard]] QStringList columns(const QString &part, const QString &field) const
    {
        return parts.value(part).columns.value(field);
    }
    friend bool operator==(const AppMapping &, const AppMapping &) = default;
};

/// Every part, and every field of one, in the order in which they are shown.
[[nodiscard]] QStringList appParts();
[[nodiscard]] QStringList appFields(const QString &part);
/// Whether a column holds what is nobody's business: passwords, their hashes, tokens. It is never read.
[[nodiscard]] bool isSecretColumn(const QString &name);

/// Finds the parts by names and shape. Parts that are not there are left out.
[[nodiscard]] AppMapping recogniseApp(const QList<AppTable> &tables);

/// As JSON: {"lots": {"table": "parking_lots", "name": "title", "entry": ["day", "time"]}, ...}. Errors: BadFile on
/// Field::File, details "path" and "reason": no_mapping, unknown_part, unknown_field, unknown_table, unknown_column,
/// secret_column, missing_column.
[[nodiscard]] QByteArray appMappingToJson(const AppMapping &mapping);
[[nodiscard]] Result<AppMapping> appMappingFromJson(const QByteArray &json);
[[nodiscard]] Done checkAppMapping(const AppMapping &mapping, const QList<AppTable> &tables);

} // namespace parkdesk
