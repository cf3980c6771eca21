// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/addlot.h"

#include "domain/naturalkey.h"
#include "domain/spotpattern.h"
#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/stays/placing.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/spotrepository.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject AddLot::Row::toJson() const
{
    return {{u"pattern"_s, pattern},
            {u"count"_s, count ? QJsonValue(*count) : QJsonValue()},
            {u"types"_s, QJsonArray::fromStringList(vehicleTypes)},
            {u"places"_s, places},
            {u"features"_s, QJsonArray::fromStringList(features)}};
}

QJsonObject AddLot::Command::toJson() const
{
    QJsonArray rowArray;
    for (const Row &row : rows)
        rowArray.append(row.toJson());
    return {{u"name"_s, name},         {u"address"_s, address},
            {u"phone"_s, phone},       {u"timezone"_s, timezone},
            {u"currency"_s, currency}, {u"assigned"_s, assigned},
            {u"spread"_s, spread},     {u"fallback"_s, json::of(fallbackAmount)},
            {u"rows"_s, rowArray},     {u"desk"_s, deskName},
            {u"hours"_s, openingHours}};
}

QJsonObject AddLot::Outcome::toJson() const
{
    return {{u"v"_s, 1},
            {u"lot"_s, json::of(lot)},
            {u"desk"_s, json::of(desk)},
            {u"spots"_s, spots},
            {u"places"_s, places}};
}

AddLot::Outcome AddLot::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<LotId>(json.value("lot"_L1)), json::id<DeskId>(json.value("desk"_L1)),
            json.value("spots"_L1).toInt(), json.value("places"_L1).toInt()};
}

namespace {

Result<Lot> lotOf(UnitOfWork &unit, const AddLot::Command &command)
{
    Lot lot;
    lot.owner = TRY(OfficeRepository(unit).firstOperator());
    lot.name = TRY(readName(command.name, Field::Name));
    lot.address = TRY(readText(command.address, Field::Address));
    lot.phone = TRY(readText(command.phone, Field::Phone));
    lot.zone = TRY(ZoneRules::forZone(command.timezone.toLatin1()));
    lot.currency = TRY(Currency::fromCode(command.currency));
    lot.assigned = command.assigned;
    lot.policy = command.spread ? AssignmentPolicy::Spread : AssignmentPolicy::Nearest;
    if (command.fallbackAmount)
        lot.fallbackAmount = TRY(Money::fromText(*command.fallbackAmount, lot.currency));
    if (lot.fallbackAmount && lot.fallbackAmount->isNegative())
        return fail(ErrorCode::BadAmount, Field::Amount);
    return lot;
}

Result<Spot> spotTemplate(UnitOfWork &unit, const AddLot::Row &row)
{
    Spot spot;
    if (row.vehicleTypes.isEmpty())
        return fail(ErrorCode::Required, Field::VehicleType);
    for (const QString &code : row.vehicleTypes) {
        const VehicleType type = TRY(LotRepository(unit).vehicleType(code));
        spot.types.append(type.id);
        spot.classRank = std::max(spot.classRank, type.sizeRank);
    }
    if (row.places < 1 || row.places > 8)
        return fail(ErrorCode::BadNumber, Field::Spots);
    spot.places = row.places;
    spot.features = TRY(featuresOfCodes(row.features));
    return spot;
}

Done addSpots(UnitOfWork &unit, const AddLot::Command &command, AddLot::Outcome &outcome)
{
    SpotRepository spots(unit);
    for (const AddLot::Row &row : command.rows) {
        Spot spot = TRY(spotTemplate(unit, row));
        spot.lot = outcome.lot;
        const QStringList labels = TRY(labelsOfPattern(row.pattern, row.count));
        if (outcome.spots + labels.size() > mostSpots)
            return fail(ErrorCode::BadNumber, Field::Spots);
        for (const QString &label : labels) {
            spot.label = label;
            spot.entranceRank = outcome.spots; // as they are named: the first is nearest
            TRY(spots.add(spot));
            ++outcome.spots;
            outcome.places += spot.places;
        }
    }
    if (outcome.spots == 0)
        return fail(ErrorCode::BadNumber, Field::Spots);
    return {};
}

} // namespace

Result<AddLot::Outcome> AddLot::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    LotRepository lots(unit);
    Outcome outcome;
    outcome.lot = TRY(lots.add(TRY(lotOf(unit, command)), context.now));
    const QList<VehicleType> types = TRY(lots.vehicleTypes());
    for (const VehicleType &type : types)
        TRY_DONE(lots.addStayLengths(outcome.lot, type.id, StayLengths {}));
    TRY_DONE(lots.addOpeningHours(outcome.lot, TRY(OpeningHours::fromText(command.openingHours))));
    TRY_DONE(addSpots(unit, command, outcome));
    if (!command.deskName.isEmpty()) {
        const QString name = TRY(readName(command.deskName, Field::Desk));
        outcome.desk =
            TRY(OfficeRepository(unit).addDesk({{}, outcome.lot, name, {}, DeskKind::Both, u"cash"_s}, context.now)).id;
    }
    return outcome;
}

} // namespace parkdesk
