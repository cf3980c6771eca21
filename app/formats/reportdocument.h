// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QPainter;
class QRectF;

namespace parkdesk {

/// What a column of a report holds.
enum class ReportForm {
    Text,
    Count,
    Decimal,
    Amount, ///< of money
    Share, ///< of one
    Length, ///< of time, milliseconds
    Date, ///< days since 1970
    Month, ///< months since the year 0, January as 0
    Time, ///< milliseconds since 1970 as the clock on the wall counts them
};

/// One cell: as people read it, and the number behind it.
struct ReportValue {
    QString shown;
    std::optional<qint64> exact; ///< times ten to the power of decimals; absent for a text and where there are no data
    int decimals = 0;
};

struct ReportHead {
    QString title;
    QString meaning; ///< what it is, in a sentence; may be empty
    ReportForm form = ReportForm::Text;
    QString unit; ///< a currency code where all its amounts have the same
};

/// How a section is drawn beside its rows. The first column says what a mark stands for.
struct ReportChart {
    enum class Kind {
        None,
        Bars, ///< upright, over time
        Lines,
        Ranks, ///< lying, one below the other
        Week, ///< hours of the week; the first column's number is weekday * 24 + hour from Monday 0
    };
    Kind kind = Kind::None;
    QList<int> columns; ///< that are drawn; one but for lines
    int keys = 1; ///< columns that say what a mark stands for
    /// Paints it in place of what is made from the rows: on any painter, of any size, on any thread.
    std::function<void(QPainter &, const QRectF &)> drawing = {};
    double drawingShape = 3; ///< its width by its height
};

/// A table with its chart.
struct ReportSection {
    QString title;
    QString note; ///< may be empty
    QList<ReportHead> columns;
    QList<QList<ReportValue>> rows;
    QList<QList<ReportValue>> totals;
    ReportChart chart;
};

/// A word and what it is: "Period", "1 to 28 November".
struct ReportFact {
    QString name;
    QString text;
};

/// A figure that stands above all others, with how it changed.
struct ReportFigure {
    QString title;
    QString text;
    QString change; ///< may be empty
};

/// A report with all its words: what every format is written from, so that they cannot differ.
struct ReportDocument {
    QString title;
    QString author; ///< the office
    QList<ReportFact> facts; ///< period, lots, filters, when it was made
    QList<ReportFigure> figures;
    QList<ReportSection> sections;
    QString definitionsTitle; ///< above what the columns mean
    QString pageText; ///< "Page %1 of %2"
    bool rightToLeft = false;
    bool letterPaper = false; ///< else A4
};

/// Told how much is done; false ends it with Stopped. May be empty.
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What \a columns of all sections mean, each title once, in their order.
[[nodiscard]] QList<ReportFact> definitionsOf(const ReportDocument &document);

/// A value as a program reads it: a point before the decimals, ISO dates, shares of one, lengths in hours.
[[nodiscard]] QString machineValue(ReportForm form, const ReportValue &value);
/// The head of a column with the unit that its numbers have: "Revenue (EUR)", "Occupied (h)".
[[nodiscard]] QString headWithUnit(const ReportHead &head);

/// UTF-8 with \a mark before it: the rows of each section below its head; where there are several, its title before
/// and an empty row after it. Texts are guarded against being taken for formulas. Errors: Stopped.
[[nodiscard]] Result<QByteArray> reportToCsv(const ReportDocument &document, bool mark,
                                             const ReportProgress &progress = {});

} // namespace parkdesk
