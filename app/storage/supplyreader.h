// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/wallclock.h"
#include "storage/figurereader.h"

#include <QHash>

#include <map>
#include <vector>

namespace parkdesk {

/// How many places there were: active ones less closed ones, since the lot began (its first vehicle, or when it was
/// made) and not beyond now. Overflow spots are none.
class SupplyReader {
public:
    SupplyReader(UnitOfWork &unit, Instant now)
        : m_unit(unit)
        , m_now(now)
    {
    }

    /// Place-milliseconds by hour of the wall clock, or by business day.
    using Supply = std::map<qint64, qint64>;
    [[nodiscard]] Result<Supply> byHour(const QList<Lot> &lots, const DayRange &days);
    [[nodiscard]] Result<Supply> byDay(const QList<Lot> &lots, const DayRange &days);
    /// By lot, and month as SummaryFold counts them.
    [[nodiscard]] Result<std::map<qint64, Supply>> byLotAndMonth(const QList<Lot> &lots, const DayRange &days);
    /// From now on only places for vehicles of \a type; those of several types count for each of them.
    void onlyFor(std::optional<VehicleTypeId> type) { m_type = type.value_or(VehicleTypeId()); }
    /// How long each hour of the wall clock lasted while at least one of \a lots was there, by the first one's clock.
    [[nodiscard]] Supply hoursPassed(const QList<Lot> &lots, const DayRange &days) const;

private:
    /// Changes of the number of places, of a lot or of all that count their time alike.
    using Clock = std::pair<QByteArray, int>; ///< zone and start of the day
    using Steps = std::map<qint64, qint64>;
    struct Began {
        Instant madeAt;
        std::optional<Instant> firstEntry;
        std::optional<Instant> retiredAt;
    };
    /// A stretch of time that belongs to one month.
    struct Stretch {
        TimeSpan span;
        qint64 month = 0;
    };
    [[nodiscard]] Result<std::map<qint64, Steps>> stepsByLot(const QList<Lot> &lots, const DayRange &days);
    [[nodiscard]] Done readStepsOf(LotId lot, const DayRange &days, const QHash<qint64, const Lot *> &wanted,
                                   std::map<qint64, Steps> &steps);
    [[nodiscard]] Result<QHash<qint64, Began>> began(LotId lot);
    [[nodiscard]] static std::vector<Stretch> monthsOf(const Lot &lot, const DayRange &days);
    template <typename Spread>
    [[nodiscard]] Result<Supply> spread(const QList<Lot> &lots, const DayRange &days, const Spread &spread);

    UnitOfWork &m_unit;
    Instant m_now;
    VehicleTypeId m_type; ///< none: all
};

} // namespace parkdesk
