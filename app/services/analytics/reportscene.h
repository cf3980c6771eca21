// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"
#include "storage/figurereader.h"

#include <QMap>

#include <map>

namespace parkdesk {

/// What one row of a report is made of.
struct Gathered {
    HourSums hour;
    DaySums day;
    MoneySums money;
    qint64 supplyMs = 0;
    qint64 passedMs = 0; ///< how long the hours of the row lasted

    Gathered &operator+=(const Gathered &other);
    [[nodiscard]] qint64 revenue() const { return money[MoneySums::Taken] + money[MoneySums::Refunded]; }
};

/// By what the rows are told apart, in their order.
struct RowKey {
    qint64 number = 0;
    QString text;
    friend bool operator<(const RowKey &a, const RowKey &b)
    {
        return a.number != b.number ? a.number < b.number : a.text < b.text;
    }
};

/// The lots, days and vehicle type of a report, and what is known of them.
struct ReportScene {
    UnitOfWork &unit;
    FiguresReport::Question question;
    ReportGroup group = ReportGroup::Day;
    Instant now;
    QList<Lot> lots;
    bool everyLot = false;
    QMap<qint64, QString> typeCodes;

    [[nodiscard]] static Result<ReportScene> of(UnitOfWork &unit, const FiguresReport::Question &question, Instant now);

    /// The same of some of the lots alone.
    [[nodiscard]] ReportScene with(const QList<Lot> &some) const;
    /// The lots by their currency, in the order of the codes: money of two currencies is never added.
    [[nodiscard]] QMap<QString, QList<Lot>> lotsByCurrency() const;
    /// By the group of the question, from sums of hours or days.
    [[nodiscard]] Result<std::map<RowKey, Gathered>> gather(const FigureNeed &need) const;
    /// Whether rows are hours, so that they are made of sums by hour.
    [[nodiscard]] bool isHourly() const { return group == ReportGroup::Hour || group == ReportGroup::WeekdayHour; }
    [[nodiscard]] bool isByMethod() const
    {
        return group == ReportGroup::DayMethod || group == ReportGroup::MonthMethod;
    }

private:
    [[nodiscard]] Result<std::map<RowKey, Gathered>> gatherTogether(const FigureNeed &need) const;
    [[nodiscard]] Done addSupply(const FigureNeed &need, std::map<RowKey, Gathered> &rows) const;
    [[nodiscard]] RowKey keyOfHour(qint64 hour) const;
    [[nodiscard]] RowKey keyOfDay(qint64 day, VehicleTypeId type) const;
};

} // namespace parkdesk
