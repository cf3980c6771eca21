// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/reportscene.h"

namespace parkdesk {

/// The columns of a kind of report, and its figures from what was gathered.
struct ReportTable {
    QList<ReportColumn> columns;
    /// \a all is the total of the report, for shares of it.
    std::function<QList<Figure>(const Gathered &row, const Gathered &all)> figures;
    FigureNeed need;
};

/// Of the kinds that are made of sums: all but Stay, Activity and Exceptions.
[[nodiscard]] ReportTable tableOf(ReportKind kind, ReportGroup group);

/// Rows and totals of a kind that is made of sums.
[[nodiscard]] Done fillFromSums(const ReportScene &scene, FiguresReport::Answer &answer);
/// Those of a kind that is made of raw rows.
[[nodiscard]] Done fillStay(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillActivity(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillDrivers(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillExceptions(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillChannels(const ReportScene &scene, FiguresReport::Answer &answer);
/// Those that need what the office says by month, or what was never paid.
[[nodiscard]] Done fillProfit(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillBudget(const ReportScene &scene, FiguresReport::Answer &answer);
[[nodiscard]] Done fillLeakage(const ReportScene &scene, FiguresReport::Answer &answer);

} // namespace parkdesk
