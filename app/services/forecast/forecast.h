// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotcount.h"
#include "domain/money.h"
#include "services/forecast/backtest.h"
#include "services/usecase.h"

#include <QList>
#include <QString>

namespace parkdesk {

struct ForecastMaterial;

/// How full it will be and what will be taken, hour by hour, with a band in which four of five past forecasts of this
/// kind came to lie. An estimate, of whole numbers all the same: see Forecaster.
class Forecast {
public:
    /// It tells about money as figures do.
    static constexpr Permission permission = Permission::SeeStaff;
    static constexpr int mostDays = 56;
    static constexpr qint64 fewestDays = 14; ///< of history; with less nothing is said
    static constexpr qint64 plentyDays = 28; ///< with less the band is half as wide again

    struct Question {
        std::optional<LotId> lot; ///< neither: all lots together
        std::optional<CountedLotId> counted;
        int days = forecastDays;
    };
    /// Thousandths of a place.
    struct Hour {
        qint64 hour = 0; ///< of the wall clock, as wallclock counts them
        qint64 occupied = 0;
        qint64 low = 0;
        qint64 high = 0;
        qint64 booked = 0; ///< bookings on hand: no less is expected
        bool special = false; ///< a holiday or event
        std::optional<qint64> revenue; ///< minor units
        qint64 revenueLow = 0;
        qint64 revenueHigh = 0;
    };
    struct Answer {
        QString name; ///< empty for all lots
        bool counted = false;
        bool enough = false; ///< history; else there are no hours
        qint64 daysKnown = 0;
        qint64 from = 0; ///< the first hour of the forecast
        qint64 supply = 0; ///< thousandths of a place; 0: not known
        Currency currency; ///< of the revenue; none where it is not foretold
        ForecastModel model = ForecastModel::Profile; ///< that is used now, of places
        BacktestScore occupancy; ///< of the last two weeks, told from what was known before them
        BacktestScore revenue; ///< the same by day
        QList<Hour> hours; ///< those of which something is known
    };

    /// Errors: UnknownLot; NotFound on Field::Lot for a counted lot; BadNumber on Field::Until for days outside 1
    /// to 56.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
    [[nodiscard]] static Answer of(const ForecastMaterial &material, int days);
};

/// How forecasts of the last two weeks did, for each lot with stays and each counted one.
class ForecastBacktests {
public:
    static constexpr Permission permission = Permission::SeeStaff;

    struct Question {
        std::optional<LotId> lot; ///< neither: all of them
        std::optional<CountedLotId> counted;
    };
    struct Row {
        QString name;
        bool counted = false;
        qint64 daysKnown = 0;
        BacktestScore occupancy; ///< thousandths of a place by hour
        BacktestScore revenue; ///< minor units by day
        Currency currency;
    };
    using Answer = QList<Row>; ///< lots with stays before counted ones, each in natural order

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
