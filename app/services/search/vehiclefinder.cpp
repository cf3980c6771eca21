// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/vehiclefinder.h"

#include "services/search/searchplan.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

/// So many are ranked; when more fit, those of the newest stays are.
constexpr int mostRanked = 2000;
constexpr int newestStays = 40;
constexpr int rankBudgetMs = 15;

} // namespace

Result<FoundVehicles> VehicleFinder::candidates(const PlatePattern &pattern)
{
    FoundVehicles found = TRY(m_reader.vehicles(pattern, mostRanked + 1));
    if (found.count <= mostRanked)
        return found;
    StayWalk walk(m_reader, m_now, rankBudgetMs);
    const SearchRun newest = TRY(walk.run({}, &pattern, beforeAllStays, newestStays));
    const FoundVehicles ofNewest = TRY(m_reader.vehiclesOf(newest.places));
    return ofNewest.count > 0 ? ofNewest : found;
}

Result<VehicleFinder::Found> VehicleFinder::find(const Plate &piece, bool exact, const QList<QString> &except, int most)
{
    Found answer;
    const PlatePattern pattern {u'%' + piece.normal() + u'%', u'%' + piece.lookAlike() + u'%', exact,
                                piece.normal().toUcs4().size() >= SearchText::leastAlike};
    const FoundVehicles found = TRY(candidates(pattern));
    if (found.count == 0)
        return answer;
    const int wanted = most + static_cast<int>(except.size()) + 1; // one more says whether there is more
    answer.vehicles = TRY(m_reader.ranked(found, piece.normal(), wanted));
    answer.vehicles.removeIf([&](const RankedVehicle &one) { return except.contains(one.vehicle.normal); });
    answer.more = answer.vehicles.size() > most;
    answer.vehicles.resize(std::min<qsizetype>(answer.vehicles.size(), most));
    return answer;
}

} // namespace parkdesk
