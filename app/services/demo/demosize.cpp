// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demosize.h"

#include "domain/spotpattern.h"
#include "domain/zonerules.h"
#include "services/demo/bighistory.h"
#include "storage/connection.h"
#include "storage/databasefill.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/stayrepository.h"
#include "storage/summaryrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 million = 1'000'000;

const QStringList filledTables {u"vehicle"_s, u"stay"_s,    u"claim"_s,          u"charge"_s, u"charge_line"_s,
                                u"receipt"_s, u"payment"_s, u"exception_case"_s, u"journal"_s};

Done checkSize(const DemoSize &size)
{
    const auto within = [](qint64 value, qint64 most) { return value >= 1 && value <= most; };
    if (!within(size.lots, 1000) || !within(size.spots, mostSpots) || !within(size.days, 3660)
        || !within(size.stays, 50 * million))
        return fail(ErrorCode::BadNumber);
    // A stay takes four hours of a spot on the average, and the busiest hours are three times as busy as the others.
    const qint64 spotHours = qint64 {size.lots} * size.spots * size.days * 24;
    if (size.stays * 4 * 3 > spotHours)
        return fail(ErrorCode::BadNumber, Field::Spots, {{u"most"_s, spotHours / 12}});
    return {};
}

Done refuseUsed(Connection &connection)
{
    UnitOfWork unit(connection);
    if (TRY(OfficeRepository(unit).installation()) || TRY(DatabaseFill::isUsed(connection)))
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    return {};
}

Done forgetSums(Connection &connection)
{
    UnitOfWork unit(connection);
    const QList<Lot> lots = TRY(LotRepository(unit).all());
    for (const Lot &lot : lots)
        TRY_DONE(SummaryRepository(unit).forget(lot.id));
    return {};
}

Result<DemoOfficeMade> fillOffice(Connection &connection, const Passwords &passwords, const DemoSize &size,
                                  const std::function<void(const DemoProgress &)> &progress)
{
    const auto tell = [&](qint64 stays, const QString &making) -> Done {
        if (progress)
            progress({stays, TRY(DatabaseFill::bytes(connection)), making});
        return {};
    };
    TRY_DONE(refuseUsed(connection));
    const Zone zone = TRY(ZoneRules::forZone(size.timezone.toLatin1()));
    BigOffice office = TRY(openBigOffice(connection, passwords, size, BigCrowd(size, zone).start()));
    DatabaseFill fill(connection, filledTables);
    TRY_DONE(fill.begin());
    DemoOfficeMade made;
    {
        BigLedger ledger(connection, zone, size.currency, size.seed);
        TRY_DONE(ledger.begin());
        BigHistory history(office, ledger, size, zone);
        UnitOfWork unit(connection);
        const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
        TRY_DONE(history.play(
            types, [&](qint64 stays) { return tell(stays, {}); },
            std::min(million, std::max<qint64>(1, size.stays / 10))));
        made = {office.owner, history.stays(), history.inside(), 0};
    }
    Done told;
    TRY_DONE(fill.end([&](const QString &making) {
        if (told)
            told = tell(made.stays, making);
    }));
    TRY_DONE(told);
    UnitOfWork unit(connection);
    TRY_DONE(StayRepository(unit).makeVehiclesFindable());
    TRY_DONE(forgetSums(connection));
    return made;
}

} // namespace

Result<DemoOfficeMade> makeSizedOffice(Connection &connection, const Passwords &passwords, const DemoSize &size,
                                       const std::function<void(const DemoProgress &)> &progress)
{
    TRY_DONE(checkSize(size));
    TRY_DONE(refuseUsed(connection));
    TRY_DONE(DatabaseFill::prepare(connection));
    TRY_DONE(connection.begin());
    auto made = fillOffice(connection, passwords, size, progress);
    if (!made) {
        connection.rollback();
        return made;
    }
    TRY_DONE(connection.commit());
    TRY_DONE(DatabaseFill::settle(connection));
    made->bytes = TRY(DatabaseFill::bytes(connection));
    return made;
}

} // namespace parkdesk
