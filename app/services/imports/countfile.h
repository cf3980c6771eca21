// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/countrows.h"

namespace parkdesk {

/// What a person says about a file of readings; what they do not say is recognised.
struct CountFileWishes {
    QStringList columns; ///< see countColumns()
    QString timezone;
    QString lot; ///< of all readings, in a file that names none
    std::optional<TimeForm> times;
    std::optional<CsvDialect> dialect;
};

/// A file of readings, read through.
struct CountFile {
    CsvDialect dialect;
    QStringList header;
    QList<CsvStream::Row> samples; ///< the first rows
    CountColumns columns;
    QList<ImportCounts::Reading> readings;
    QList<RejectedRow> rejects;
    TimeForm form = TimeForm::YearFirst;
    qint64 below = 0; ///< readings under zero, and beyond the capacity: kept, and told
    qint64 beyond = 0;
    std::optional<Error> problem; ///< of a head: why the rest cannot be read yet
};

/// Errors: BadZone; BadFile on Field::File, details "path" and "reason": empty, missing_column, unknown_column,
/// unknown_field, times_can_be_read_in_two_ways.
[[nodiscard]] Result<CountFile> readCountFile(const QByteArray &bytes, const CountFileWishes &wishes);

/// Header and first rows alone, whatever else is wrong.
[[nodiscard]] CountFile readCountHead(const QByteArray &beginning, const CountFileWishes &wishes);

} // namespace parkdesk
