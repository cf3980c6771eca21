// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parkdesk {

/// A table of texts with a header, as RFC 4180 has it: commas, quotes doubled within quotes, UTF-8.
struct CsvTable {
    struct Row {
        int line = 0; ///< on which it begins
        QStringList cells;
    };
    QStringList header; ///< trimmed, in small letters
    QList<Row> rows;
    /// What is wrong, and on which line; empty when all of it could be read.
    QString problem;
    int problemLine = 0;

    /// The number of the first of \a names that the header has; -1 for none.
    [[nodiscard]] int column(const QStringList &names) const;
};

/// Empty lines are skipped. Rows shorter or longer than the header are a problem, as are bytes that are no UTF-8 and a
/// quote that is never closed.
[[nodiscard]] CsvTable readCsv(const QByteArray &bytes);
/// Lines of a table whose header was written before.
[[nodiscard]] QByteArray writeCsvRows(const QList<QStringList> &rows);
[[nodiscard]] QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows);

} // namespace parkdesk
