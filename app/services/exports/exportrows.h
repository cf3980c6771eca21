// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QJsonValue>
#include <QList>

#include <optional>

namespace parkdesk {

/// What an office owns and can take along.
enum class ExportTable { Lots, Tariffs, Stays, Payments, Journal };
inline constexpr ExportTable allExportTables[] = {ExportTable::Lots, ExportTable::Tariffs, ExportTable::Stays,
                                                  ExportTable::Payments, ExportTable::Journal};

/// The public spelling: "stays".
[[nodiscard]] QString exportName(ExportTable table);
[[nodiscard]] std::optional<ExportTable> exportFromName(const QString &name);
/// Rows with plates, or of who did what with whom: whoever takes them out is written down by NoteExport first.
[[nodiscard]] bool isPersonal(ExportTable table);

/// A column as files name it. docs/export-files.md says what each means and in which unit; a test keeps the two alike.
struct ExportColumn {
    QLatin1StringView name;
    bool text = true; ///< else numbers, which no spreadsheet takes for formulas
};
[[nodiscard]] const QList<ExportColumn> &exportColumns(ExportTable table);

/// Rows of a table a page at a time, so that ten million take no more room than ten. Each page is a snapshot: a row
/// that changes while the pages go by is told as it was when its page was read.
class ExportRows {
public:
    static constexpr Permission permission = Permission::ExportData;
    static constexpr int mostRows = 2000;

    struct Question {
        ExportTable table = ExportTable::Stays;
        LotId lot; ///< none: all
        std::optional<Instant> from; ///< stays by their beginning, payments and journal by their time; lots and
        std::optional<Instant> until; ///< tariffs know no period
        Instant afterAt; ///< as the last page said
        qint64 afterId = 0;
        int most = mostRows;
    };
    struct Answer {
        /// Aligned with exportColumns(): texts, whole numbers, JSON, or null where there is nothing. Times are ISO 8601
        /// on the lot's wall clock with their offset, amounts decimal texts in the main unit.
        QList<QList<QJsonValue>> rows;
        Instant afterAt;
        qint64 afterId = 0;
        bool last = true;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
