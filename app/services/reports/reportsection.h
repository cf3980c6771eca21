// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"
#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// The words of a report, from whoever shows it.
struct ReportWords {
    std::function<QString(const ReportColumn &)> columnTitle;
    std::function<QString(const ReportColumn &)> columnMeaning;
    std::function<QString(ReportGroup)> groupTitle;
    std::function<QString(ReportGroup, const ReportRow &)> rowTitle;
    std::function<QString(FigureForm, const Figure &, const Currency &)> figure;
    QString total; ///< before the totals
    QString currency; ///< above the currencies, where there are several
};

/// The rows and totals of \a report in their order, as a table with its chart: over time upright, hours of the week as
/// a week, else one below the other. The table has the columns called \a columns, or all of them; the chart shows the
/// one that tells most.
[[nodiscard]] ReportSection sectionOf(const FiguresReport::Answer &report, const QString &title,
                                      const ReportWords &words, const QStringList &columns = {});

/// \a figure as a cell.
[[nodiscard]] ReportValue reportValue(FigureForm form, const Figure &figure, const Currency &currency,
                                      const QString &shown);
[[nodiscard]] ReportForm reportFormOf(FigureForm form);

} // namespace parkdesk
