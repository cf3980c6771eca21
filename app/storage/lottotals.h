// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/figurereader.h"

#include <map>

namespace parkdesk {

/// What lots did, told apart by lot: as exact as FigureReader, but many lots at once, from sums of whole months where
/// these are folded. Lots of which something changed since are read by themselves.
class LotTotals {
public:
    struct Totals {
        DaySums day;
        MoneySums money;
    };
    /// By month as SummaryFold counts them.
    using Months = std::map<qint64, Totals>;

    LotTotals(UnitOfWork &unit, Instant now)
        : m_unit(unit)
        , m_now(now)
    {
    }

    /// Of each of \a lots that did anything on \a days. What of hours and people \a need wants is left out.
    [[nodiscard]] Result<std::map<qint64, Months>> byMonth(const QList<Lot> &lots, const DayRange &days,
                                                           const FigureNeed &need,
                                                           std::optional<VehicleTypeId> type = {});
    /// The same of all days together.
    [[nodiscard]] Result<std::map<qint64, Totals>> together(const QList<Lot> &lots, const DayRange &days,
                                                            const FigureNeed &need,
                                                            std::optional<VehicleTypeId> type = {});

private:
    /// Of one question.
    struct Scene {
        DayRange days;
        FigureNeed need;
        VehicleTypeId type; ///< none: all
        bool together = false;
        qint64 foldedDay = 0;
        QHash<qint64, const Lot *> lots; ///< that are read together
        std::map<qint64, Months> result;
    };
    [[nodiscard]] Result<std::map<qint64, Months>> read(const QList<Lot> &lots, Scene scene);
    [[nodiscard]] Result<QList<const Lot *>> partLots(const QList<Lot> &lots, Scene &scene);
    [[nodiscard]] Done readFolded(Scene &scene);
    [[nodiscard]] Done readMonths(Scene &scene, const DayRange &months);
    [[nodiscard]] Done readDays(Scene &scene, const DayRange &days);
    [[nodiscard]] Done readFresh(Scene &scene, const DayRange &days);
    enum class What { Days, Money };
    [[nodiscard]] Done run(Scene &scene, QLatin1StringView statement, What what, const DayRange &range, bool months,
                           int types);
    [[nodiscard]] Done runOnce(Scene &scene, QLatin1StringView statement, What what, const DayRange &range, bool months,
                               int types, LotId lot);
    [[nodiscard]] Done readAlone(Scene &scene, const Lot &lot);
    [[nodiscard]] Done addOpen(Scene &scene);

    UnitOfWork &m_unit;
    Instant m_now;
};

} // namespace parkdesk
