// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/mergedrivers.h"

#include "services/json.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/reviewrepository.h"
#include "storage/supportrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What the kept account did not know. A password or card of the other one opens it no longer, unless it had none.
void takeOver(DriverFields &kept, DriverRow &row, const DriverFields &other, const DriverRow &merged)
{
    if (kept.name.isEmpty())
        kept.name = other.name;
    if (kept.mail.isEmpty()) {
        kept.mail = other.mail;
        row.mailProvenAt = merged.mailProvenAt;
    }
    if (kept.phone.isEmpty())
        kept.phone = other.phone;
    if (kept.address.isEmpty())
        kept.address = other.address;
    if (!other.note.isEmpty() && !kept.note.contains(other.note)) {
        const QString both = kept.note.isEmpty() ? other.note : kept.note + u'\n' + other.note;
        kept.note = both.left(longestDriverNote);
    }
    if (row.cardIndex.isEmpty())
        row.cardIndex = merged.cardIndex;
    if (row.passwordProof.isEmpty() && row.mailProvenAt && kept.mail == other.mail)
        row.passwordProof = merged.passwordProof;
}

Result<int> takeVehicles(UnitOfWork &unit, DriverId kept, const QList<DriverVehicleRow> &others, Instant now)
{
    DriverRepository drivers(unit);
    const QList<DriverVehicleRow> own = TRY(drivers.vehicles(kept));
    int taken = 0;
    for (const DriverVehicleRow &other : others) {
        const bool known = std::any_of(
            own.begin(), own.end(), [&](const DriverVehicleRow &vehicle) { return vehicle.vehicle == other.vehicle; });
        if (known)
            continue;
        DriverVehicleRow row = other;
        row.primary = own.isEmpty() && taken == 0;
        const VehicleType type = TRY(LotRepository(unit).vehicleType(other.vehicleType));
        TRY(drivers.addVehicle(kept, row, type.id, now));
        ++taken;
    }
    return taken;
}

} // namespace

QJsonObject MergeDrivers::Command::toJson() const
{
    return {{u"kept"_s, json::of(kept)}, {u"merged"_s, json::of(merged)}};
}

QJsonObject MergeDrivers::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"driver"_s, json::of(driver)}, {u"stays"_s, stays}, {u"vehicles"_s, vehicles}};
}

MergeDrivers::Outcome MergeDrivers::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<DriverId>(json.value("driver"_L1)), json.value("stays"_L1).toInt(),
            json.value("vehicles"_L1).toInt()};
}

Result<MergeDrivers::Outcome> MergeDrivers::execute(UnitOfWork &unit, const Command &command,
                                                    const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    if (command.kept == command.merged)
        return fail(ErrorCode::Unchanged, Field::Driver);
    // The lower number first, so that two merges cannot wait for each other.
    DriverRow first = TRY(liveDriver(unit, std::min(command.kept, command.merged)));
    DriverRow second = TRY(liveDriver(unit, std::max(command.kept, command.merged)));
    DriverRow &kept = first.id == command.kept ? first : second;
    const DriverRow &merged = first.id == command.kept ? second : first;
    DriverFields fields = TRY(openFields(*key, kept));
    takeOver(fields, kept, TRY(openFields(*key, merged)), merged);
    DriverRepository drivers(unit);
    const QList<DriverVehicleRow> vehicles = TRY(drivers.vehicles(merged.id));
    TRY_DONE(drivers.empty(merged, kept.id));
    sealFields(*key, fields, kept);
    TRY_DONE(drivers.set(kept));
    TRY_DONE(ReviewRepository(unit).moveToDriver(merged.id, kept.id));
    TRY_DONE(SupportRepository(unit).moveToDriver(merged.id, kept.id));
    const int taken = TRY(takeVehicles(unit, kept.id, vehicles, context.now));
    return Outcome {kept.id, TRY(drivers.moveStays(merged.id, kept.id)), taken};
}

} // namespace parkdesk
