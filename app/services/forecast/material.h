// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/lotcount.h"
#include "domain/timespan.h"
#include "services/forecast/series.h"

#include <array>

namespace parkdesk {

class UnitOfWork;

/// What a forecast is made from.
struct ForecastMaterial {
    static constexpr qint64 perPlace = 1000; ///< occupied places are counted in thousandths

    QString name; ///< of the lot; empty for several
    bool counted = false; ///< by a counter, and not from stays
    Zone zone;
    int dayStart = 0; ///< minutes after midnight
    Series occupied {24}; ///< thousandths of a place by hour of the wall clock, on the mean of the hour
    Series revenue {1}; ///< minor units by business day; empty where there is none
    Currency currency; ///< of the revenue; none where there is none
    DayMarks marks;
    qint64 origin = 0; ///< the first hour that is still to come, or is not over
    qint64 originDay = 0; ///< its business day
    qint64 supply = 0; ///< thousandths of a place; 0: not known
    std::map<qint64, qint64> booked; ///< thousandths of a place by hour: bookings on hand
    std::array<qint64, 168> departures {}; ///< by hour of the week from Monday 0:00: when money is taken

    [[nodiscard]] qint64 daysKnown() const;
};

/// Of the stays of \a lots together, up to \a now. \a everyLot: these are all there are.
[[nodiscard]] Result<ForecastMaterial> materialOfLots(UnitOfWork &unit, const QList<Lot> &lots, bool everyLot,
                                                      Instant now, int daysAhead);
/// Of the readings of a counter, up to the end of the last day that has one. Readings below zero are left out.
[[nodiscard]] Result<ForecastMaterial> materialOfCounted(UnitOfWork &unit, const CountedLot &lot, int daysAhead);

} // namespace parkdesk
