// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/removeplates.h"

#include "domain/platetoken.h"
#include "services/stays/platetoken.h"
#include "storage/platerepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Looked at in one transaction: about 20 ms.
constexpr int vehiclesInAPiece = 500;

PlateRepository::Tokens tokensOf(const OfficeKey &key, const PlateRepository::Forgettable &plate)
{
    const QString usual = plateToken(key, plate.normal);
    return {usual, usual + plateTokenText(QByteArray::number(plate.vehicle.value))};
}

/// How many days plates are kept; 0: for ever.
Result<int> daysKept(JobRun &run)
{
    int days = 0;
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        days = TRY(JobRepository(unit).scheduleOf(run.job.kind)).setting;
        return {};
    }));
    return days;
}

/// The piece after \a last, which moves on; how many plates were removed.
Result<int> removePiece(JobRun &run, Instant before, VehicleId &last)
{
    VehicleId reached;
    int removed = 0;
    TRY(run.write([&](UnitOfWork &unit) -> Done {
        removed = 0;
        PlateRepository plates(unit);
        const auto piece = TRY(plates.next(last, vehiclesInAPiece, before));
        for (const PlateRepository::Forgettable &plate : piece.plates)
            removed += TRY(plates.remove(plate, tokensOf(*run.key, plate), before)) ? 1 : 0;
        reached = piece.last;
        return {};
    }));
    last = reached;
    return removed;
}

Done cleanIndex(JobRun &run)
{
    bool more = true;
    for (bool first = true; more; first = false) {
        TRY(run.write([&](UnitOfWork &unit) -> Done {
            more = TRY(PlateRepository(unit).cleanIndex(first));
            return {};
        }));
        if (run.beat && !run.beat(0, 0))
            return fail(ErrorCode::Stopped);
    }
    return {};
}

} // namespace

Result<QJsonObject> removePlates(JobRun &run)
{
    const int days = TRY(daysKept(run));
    int removed = 0;
    if (days == 0)
        return QJsonObject {{u"plates"_s, removed}};
    const Instant before = run.clock.now() - hours(24 * qint64 {days});
    VehicleId last;
    do {
        removed += TRY(removePiece(run, before, last));
        if (run.beat && !run.beat(removed, 0))
            return fail(ErrorCode::Stopped);
    } while (last.isValid());
    if (removed > 0 || run.job.attempts > 1)
        TRY_DONE(cleanIndex(run));
    return QJsonObject {{u"plates"_s, removed}};
}

} // namespace parkdesk
