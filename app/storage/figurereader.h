// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/lot.h"
#include "domain/result.h"
#include "storage/summaryrepository.h"

#include <QList>

#include <set>

namespace parkdesk {

/// Which sums a figure is made of.
struct FigureNeed {
    bool hours = false;
    bool days = false;
    bool money = false;
    bool staff = false; ///< money by who took it
    bool eachDay = false; ///< else a whole month may come as its first day
    bool supply = true; ///< places beside them, which SupplyReader tells
};

/// Reads sums for figures: those of lots, or of all of them together where that is kept, and adds those who are inside,
/// up to now. Exact also where sums are still to be made (then from the raw rows, which takes longer).
class FigureReader {
public:
    FigureReader(UnitOfWork &unit, Instant now)
        : m_unit(unit)
        , m_now(now)
    {
    }

    /// What \a lots did on \a days. \a everyLot: these are all there are. Hours and days outside are left out.
    [[nodiscard]] Result<LotFigures> sums(const QList<Lot> &lots, bool everyLot, const DayRange &days,
                                          const FigureNeed &need, std::optional<VehicleTypeId> type = {});
    /// How many of \a lots wait for their sums to be made.
    [[nodiscard]] Result<int> countMissing(const QList<Lot> &lots);

    /// The hours of the wall clock that belong to \a days: from the one in which the first business day begins.
    [[nodiscard]] static DayRange hoursOf(const Lot &lot, const DayRange &days);

    /// A moment before the first of \a days, however clocks are changed.
    [[nodiscard]] static Instant beforeDays(const Lot &lot, const DayRange &days);
    /// How long one stands where a row of open_stays says, from \a from at the earliest.
    [[nodiscard]] static TimeSpan openSpan(const Query &row, Instant from, Instant now);

private:
    struct Level2 {
        qint64 foldedUntil = 0;
        qint64 foldedDay = 0;
        std::set<qint64> dirtyDays; ///< on which something changed since; their hours count as changed too
    };
    [[nodiscard]] Result<std::optional<Level2>> level2(const QList<Lot> &lots);
    [[nodiscard]] Done readLot(const Lot &lot, const DayRange &days, const FigureNeed &need, LotFigures &sums);
    [[nodiscard]] Done readMonths(const Lot &lot, const DayRange &days, const FigureNeed &need, qint64 foldedUntil,
                                  LotFigures &sums);
    [[nodiscard]] Done readAll(const QList<Lot> &lots, const Level2 &folded, const DayRange &days,
                               const FigureNeed &need, LotFigures &sums);
    [[nodiscard]] Done readAllHours(const Level2 &folded, const DayRange &wall, LotFigures &sums);
    [[nodiscard]] Done readAllDays(const Level2 &folded, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done readAllMoney(const Level2 &folded, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done readAllStaff(const Level2 &folded, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done readStaffDays(const Level2 &folded, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done runStaff(QLatin1StringView statement, const DayRange &range, bool months, LotFigures &sums);
    [[nodiscard]] Done readHours(LotId lot, const DayRange &wall, LotFigures &sums);
    [[nodiscard]] Done readDays(LotId lot, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done readMoney(LotId lot, const DayRange &days, LotFigures &sums);
    [[nodiscard]] Done readHoursRaw(const Lot &lot, const SummaryRepository::State &state, const DayRange &wall,
                                    VehicleTypeId type, LotFigures &sums);
    [[nodiscard]] Done addOpen(const Lot &lot, const DayRange &days, const FigureNeed &need,
                               std::optional<VehicleTypeId> type, LotFigures &sums);
    [[nodiscard]] Done addAllOpen(const QList<Lot> &lots, const DayRange &days, const FigureNeed &need,
                                  std::optional<VehicleTypeId> type, LotFigures &sums);
    void addOpenRow(const Lot &lot, const DayRange &days, const FigureNeed &need, const Query &row, LotFigures &sums);

    UnitOfWork &m_unit;
    Instant m_now;
};

} // namespace parkdesk
