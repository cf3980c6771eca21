// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/analytics/staysbehind.h"

namespace parkdesk {

/// What the figures of the page are about: days, what they are compared with, lots, vehicle type.
struct FigureScope {
    /// Longer periods are shown by month.
    static constexpr qint64 mostDays = 120;
    /// Below so many visits a figure says little.
    static constexpr qint64 fewVisits = 20;

    DayRange days;
    std::optional<DayRange> before; ///< as long as days, but of a month, quarter or year the one before
    QList<LotId> lots; ///< none: all
    std::optional<VehicleTypeId> type;
    QList<Lot> known; ///< every lot of the office, those of retired ones too
    Zone zone; ///< whose days are counted: of the lot asked for, else of the desk's
    int dayStart = 0;
    qint64 today = 0;

    [[nodiscard]] bool byMonth() const { return days.length() > mostDays; }
    /// By day, or by month in a long period.
    [[nodiscard]] ReportGroup timeGroup() const { return byMonth() ? ReportGroup::Month : ReportGroup::Day; }
    /// So many days back for what a day is compared with.
    [[nodiscard]] qint64 back() const { return before ? days.from - before->from : 0; }
    /// The lot, where figures are about a single one.
    [[nodiscard]] const Lot *onlyLot() const;
    [[nodiscard]] FiguresReport::Question ask(ReportKind kind, ReportGroup group) const;
    /// The same of the period before; of the same period where nothing is compared.
    [[nodiscard]] FiguresReport::Question askBefore(ReportKind kind, ReportGroup group) const;
    [[nodiscard]] FigureMark mark(FigureMark::Measure measure) const;
    /// Of the row of a group by time: its day or month, cut at the period.
    [[nodiscard]] DayRange daysOf(ReportGroup group, qint64 number) const;

    friend bool operator==(const FigureScope &a, const FigureScope &b)
    {
        return a.days == b.days && a.before == b.before && a.lots == b.lots && a.type == b.type && a.today == b.today;
    }
};

/// The total of a column, the first currency's where there are several; no data without one.
[[nodiscard]] Figure totalOf(const FiguresReport::Answer &answer, const QString &column);
/// Of the first total.
[[nodiscard]] Currency currencyOf(const FiguresReport::Answer &answer);
/// The codes of the vehicle types as their table numbers them, from one on.
[[nodiscard]] const QStringList &typeCodes();

} // namespace parkdesk
