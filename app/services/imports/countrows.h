// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/csvstream.h"
#include "formats/timeform.h"
#include "services/imports/importcounts.h"

#include <variant>

namespace parkdesk {

/// In which columns a file has what a reading needs; -1 for none.
struct CountColumns {
    int lot = -1; ///< none: all readings are of one lot, which is named
    int time = -1;
    int occupied = -1;
    int capacity = -1;
};

/// Finds the columns. \a wishes as they were typed: "lot=system_code_number" each, or four plain names in the order
/// lot, time, occupied, capacity; a field without a wish is looked for under its own name. Errors: BadFile on
/// Field::File with details "path" (the field) and "reason" (missing_column, unknown_column, unknown_field).
[[nodiscard]] Result<CountColumns> countColumns(const QStringList &header, const QStringList &wishes);

/// Why a row is no reading.
struct RejectedRow {
    qint64 line = 0;
    QString reason; ///< a code: wrong_number_of_cells, time_not_read, no_such_time, occupied_not_a_number ...
    QStringList cells;
};

/// Makes readings of rows. \a lotName is that of all where the file has no column for it.
class CountRows {
public:
    CountRows(const CountColumns &columns, qsizetype cells, TimeForm form, Zone zone, QString lotName);

    [[nodiscard]] std::variant<ImportCounts::Reading, RejectedRow> read(const CsvStream::Row &row) const;

private:
    CountColumns m_columns;
    qsizetype m_cells;
    TimeForm m_form;
    Zone m_zone;
    QString m_lotName;
};

} // namespace parkdesk
