// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/rolling.h"
#include "services/undo/formerclaims.h"
#include "storage/claimrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The vehicle as it was written before; none when it came without a plate.
Done restoreVehicle(const TakeBack &job)
{
    const QJsonValue before = stayFieldBefore(job, "vehicle"_L1);
    if (before.isUndefined())
        return {};
    if (before.isNull())
        return CounterRepository(job.unit).forgetVehicle(job.stay);
    const VehicleId vehicle {before.toInteger()};
    StayRepository stays(job.unit);
    if (job.stay.state == StayState::Parked && TRY(stays.twins(job.stay.lot, vehicle)).parked > 0)
        return fail(ErrorCode::AlreadyInside, Field::Plate);
    if (TRY(stays.vehicle(vehicle)).shown.isEmpty()) // its plate was removed meanwhile
        return fail(ErrorCode::UndoOvertaken, Field::None);
    return stays.setVehicle(job.stay, vehicle);
}

Done restoreType(const TakeBack &job)
{
    const QJsonValue before = stayFieldBefore(job, "type"_L1);
    if (before.isUndefined())
        return {};
    const QJsonValue tariff = stayFieldBefore(job, "tariff_version"_L1);
    auto version = job.stay.tariffVersion;
    if (!tariff.isUndefined())
        version = tariff.isNull() ? std::nullopt : std::optional(TariffVersionId {tariff.toInteger()});
    return StayRepository(job.unit).setType(job.stay, VehicleTypeId {before.toInteger()}, version);
}

} // namespace

Done undoCorrect(const TakeBack &job, UndoDeed::Outcome &outcome)
{
    const ClaimsOfDeed claims = TRY(claimsOfDeed(job));
    if (claims.overtaken)
        return fail(ErrorCode::UndoOvertaken, Field::None);
    TRY_DONE(restoreVehicle(job));
    TRY_DONE(restoreType(job));
    const QJsonValue paidUntil = stayFieldBefore(job, "paid_until"_L1);
    if (paidUntil.isDouble())
        TRY_DONE(StayRepository(job.unit).setPaidUntil(job.stay, {paidUntil.toInteger()}));
    for (const Claim &claim : claims.made)
        TRY_DONE(ClaimRepository(job.unit).withdraw(claim));
    if (claims.former.isEmpty())
        return {};
    const bool parked = job.stay.state == StayState::Parked;
    const Regained place = TRY(regainPlaces(job, claims.former, parked, PlaceSearch::OldOnly));
    TRY_DONE(rollUrgent(job.unit, job.lot, job.context.now));
    outcome.spot = place.spot;
    return {};
}

} // namespace parkdesk
