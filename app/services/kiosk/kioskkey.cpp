// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kioskkey.h"

#include "services/drivers/driverfields.h"
#include "services/json.h"
#include "services/stays/staykey.h"
#include "storage/driverrepository.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject KioskKey::toJson() const
{
    return {{u"driver"_s, json::of(driver)}, {u"stay"_s, json::of(stay)}, {u"code"_s, code}, {u"plate"_s, plate}};
}

namespace {

Result<Stay> stayOfCode(UnitOfWork &unit, const QString &text)
{
    const auto code = TicketCode::fromText(text);
    if (!code)
        return fail(ErrorCode::NotFound, Field::Ticket);
    auto stay = StayRepository(unit).findByTicket(*code);
    if (!stay && stay.error().code == ErrorCode::UnknownTicket)
        return fail(ErrorCode::NotFound, Field::Ticket);
    return stay;
}

Result<Stay> stayOfDriver(UnitOfWork &unit, const KioskKey &key)
{
    auto stay = StayRepository(unit).find(key.stay);
    if (!stay)
        return stay.error().code == ErrorCode::NotFound ? Result<Stay>(fail(ErrorCode::NotFound, Field::Ticket)) : stay;
    if (TRY(DriverRepository(unit).driverOf(stay->id)) != key.driver)
        return fail(ErrorCode::NotFound, Field::Ticket);
    return stay;
}

Result<Stay> stayOfPlate(UnitOfWork &unit, const KioskKey &key, const DeedContext &context)
{
    const Lot lot = TRY(lotOfKiosk(unit, context));
    auto stay = resolveParkedPlate(unit, lot.id, key.plate);
    if (!stay) {
        // Nothing that tells more than that it is not found: no tickets of twins, no states.
        const ErrorCode code = stay.error().code;
        return fail(code == ErrorCode::NotInside ? ErrorCode::NotFound : code, Field::Plate);
    }
    const auto owner = TRY(DriverRepository(unit).driverOf(stay->id));
    if (owner && *owner != key.driver)
        return fail(ErrorCode::NotFound, Field::Plate);
    return stay;
}

} // namespace

Result<Lot> lotOfKiosk(UnitOfWork &unit, const DeedContext &context)
{
    if (!context.actor.desk)
        return fail(ErrorCode::NoOpenShift, Field::Desk);
    return LotRepository(unit).find(TRY(OfficeRepository(unit).desk(*context.actor.desk)).lot);
}

Result<Stay> stayAtKiosk(UnitOfWork &unit, const KioskKey &key, const DeedContext &context)
{
    if (!key.code.trimmed().isEmpty())
        return stayOfCode(unit, key.code);
    if (key.driver.isValid() && key.stay.isValid())
        return stayOfDriver(unit, key);
    if (!key.plate.trimmed().isEmpty())
        return stayOfPlate(unit, key, context);
    return fail(ErrorCode::Required, Field::Ticket);
}

Result<Stay> provenStay(UnitOfWork &unit, const KioskKey &key, const DeedContext &context)
{
    const bool byPlate = key.code.trimmed().isEmpty() && !key.stay.isValid();
    if (byPlate && !key.driver.isValid())
        return fail(ErrorCode::Required, Field::Ticket);
    const Stay stay = TRY(stayAtKiosk(unit, key, context));
    if (byPlate && TRY(DriverRepository(unit).driverOf(stay.id)) != key.driver)
        return fail(ErrorCode::Required, Field::Ticket);
    return stay;
}

Done checkKioskDriver(UnitOfWork &unit, DriverId driver)
{
    if (!driver.isValid())
        return fail(ErrorCode::Required, Field::Driver);
    if (TRY(liveDriver(unit, driver)).state == DriverState::Suspended)
        return fail(ErrorCode::DriverSuspended, Field::Driver);
    return {};
}

QString maskedSpot(const QString &label)
{
    return label.isEmpty() ? QString() : label.first(1) + u"\u00b7\u00b7\u00b7"_s;
}

} // namespace parkdesk
