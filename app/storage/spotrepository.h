// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignment.h"
#include "domain/timespan.h"

#include <QList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A spot and those of its places that are free for a period.
struct FreeSpot {
    Spot spot;
    QList<int> places; ///< as many as the vehicle takes
    TimeSpan span; ///< shorter than asked for when only a gap was left
};

/// Spots, and the search for a free one.
class SpotRepository {
public:
    explicit SpotRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Adds the spot with its types and places. Errors: AlreadyExists on Field::Pattern (details "label").
    [[nodiscard]] Result<SpotId> add(const Spot &spot);
    /// Errors: UnknownSpot on Field::Spot.
    [[nodiscard]] Result<Spot> find(SpotId spot);
    [[nodiscard]] Result<Spot> findByLabel(LotId lot, const QString &label);
    [[nodiscard]] Result<QList<Spot>> ofLot(LotId lot);
    /// False for one that was taken out of the plan.
    [[nodiscard]] Result<bool> isInUse(SpotId spot);

    /// The best spot of \a lot for \a wish that is free for all of \a span, of class \a minClass or larger.
    /// \a beginsNow also leaves out every place on which a vehicle stands. Nothing when none is free.
    [[nodiscard]] Result<std::optional<FreeSpot>> findFree(const Lot &lot, const SpotWish &wish, const TimeSpan &span,
                                                           bool beginsNow, int minClass = 0);
    /// Every one of them, the best first, at most \a most, whatever the lot's policy: label and class.
    struct Labelled {
        QString label;
        int classRank = 0;
    };
    [[nodiscard]] Result<QList<Labelled>> freeSpots(LotId lot, const SpotWish &wish, const TimeSpan &span,
                                                    bool beginsNow, int minClass, int most);
    /// When nothing is free for all of \a span: the spot whose gap from now is longest, if at least \a shortest.
    [[nodiscard]] Result<std::optional<FreeSpot>> findLongestGap(const Lot &lot, const SpotWish &wish,
                                                                 const TimeSpan &span, Duration shortest);
    /// The same for one spot chosen by a person, whatever it is kept for; nothing when somebody is on it now.
    [[nodiscard]] Result<std::optional<FreeSpot>> gapOn(const Spot &spot, const VehicleType &type,
                                                        const TimeSpan &span);
    /// The free places of one spot for \a span, as many as \a type takes; nothing when there are not enough.
    [[nodiscard]] Result<std::optional<FreeSpot>> freeOn(const Spot &spot, const VehicleType &type,
                                                         const TimeSpan &span, bool beginsNow);

    /// Spots (or places, for types that take single places) that could take a vehicle of \a type for \a span.
    [[nodiscard]] Result<int> countFree(LotId lot, const VehicleType &type, const TimeSpan &span, bool beginsNow);

private:
    [[nodiscard]] Result<std::optional<FreeSpot>> longestGap(LotId lot, const SpotWish &wish, const TimeSpan &span,
                                                             std::optional<SpotId> only);
    [[nodiscard]] Result<QList<VehicleTypeId>> typesOf(SpotId spot);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
