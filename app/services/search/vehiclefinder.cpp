// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/vehiclefinder.h"

#include "services/search/searchplan.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// So many are ranked; when more fit, those of the newest stays are.
constexpr int mostRanked = 300;
constexpr int newestStays = 40;
constexpr int rankBudgetMs = 15;

int rankOf(const QString &normal, const QString &piece)
{
    return normal.endsWith(piece) ? 0 : normal.startsWith(piece) ? 1 : 2;
}

} // namespace

Result<QList<FoundVehicle>> VehicleFinder::candidates(const PlatePattern &pattern)
{
    SearchReader reader(m_unit);
    const QList<FoundVehicle> found = TRY(reader.vehicles(pattern, mostRanked + 1));
    if (found.size() <= mostRanked)
        return found;
    StayWalk walk(reader, m_now, rankBudgetMs);
    const SearchRun newest = TRY(walk.run({}, &pattern, beforeAllStays, newestStays));
    QList<StayId> stays;
    for (const StayPlace &place : newest.places)
        stays.append(place.stay);
    QSet<QString> plates;
    const QList<FoundStay> rows = TRY(reader.rows(stays));
    for (const FoundStay &row : rows)
        plates.insert(row.plate);
    QList<FoundVehicle> kept;
    for (const QString &shown : std::as_const(plates)) {
        const Plate plate = TRY(Plate::fromText(shown));
        if (const auto vehicle = TRY(StayRepository(m_unit).findVehicle(plate)))
            kept.append({vehicle->id, vehicle->shown, vehicle->normal, {}});
    }
    return kept.isEmpty() ? found : kept;
}

Result<VehicleFinder::Found> VehicleFinder::find(const Plate &piece, bool exact, const QList<QString> &except, int most)
{
    Found answer;
    const PlatePattern pattern {u'%' + piece.normal() + u'%', u'%' + piece.lookAlike() + u'%', exact,
                                piece.normal().toUcs4().size() >= SearchText::leastAlike};
    const QList<FoundVehicle> found = TRY(candidates(pattern));
    SearchReader reader(m_unit);
    for (const FoundVehicle &vehicle : found) {
        if (vehicle.normal == piece.normal() || except.contains(vehicle.normal))
            continue;
        const auto last = reader.lastStay(vehicle.id);
        if (!last && last.error().code != ErrorCode::NotFound)
            return fail(last.error());
        if (last)
            answer.vehicles.append({vehicle, *last, 0});
    }
    std::sort(answer.vehicles.begin(), answer.vehicles.end(), [&](const RankedVehicle &a, const RankedVehicle &b) {
        const int left = exact ? rankOf(a.vehicle.normal, piece.normal()) : 0;
        const int right = exact ? rankOf(b.vehicle.normal, piece.normal()) : 0;
        if (left != right)
            return left < right;
        return a.last.start != b.last.start ? a.last.start > b.last.start : a.vehicle.normal < b.vehicle.normal;
    });
    answer.more = answer.vehicles.size() > most;
    answer.vehicles.resize(std::min<qsizetype>(answer.vehicles.size(), most));
    for (RankedVehicle &vehicle : answer.vehicles) {
        vehicle.visits = TRY(reader.visits(vehicle.vehicle.id));
    }
    return answer;
}

} // namespace parkdesk
