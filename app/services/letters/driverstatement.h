// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"
#include "services/letters/lettermonth.h"
#include "storage/letterreader.h"

namespace parkdesk {

/// A driver's month: what a statement is written from.
struct DriverMonth {
    LetterMonth month;
    QString office;
    QString name; ///< in clear
    QString number; ///< that people say
    QString language;
    QList<LetterReader::Visit> visits; ///< that ended or were paid within the month, by entry

    [[nodiscard]] qint64 ended() const; ///< visits that ended within the month
    [[nodiscard]] Duration parked() const; ///< of those, from entry to exit
    /// What was paid within the month, by currency.
    [[nodiscard]] Result<QList<Money>> paid() const;
};

/// The statement with all its words in the driver's language: figures, each week with its chart, each lot, each visit.
/// \a zone is the one whose month it is. Errors: AmountOverflow; BadZone.
[[nodiscard]] Result<ReportDocument> statementDocument(const DriverMonth &month, const ZoneRules &zone, Instant now);

} // namespace parkdesk
