// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/firstrun.h"

#include "services/json.h"
#include "services/staff/passwordrules.h"
#include "services/tariffs/publishtariff.h"
#include "storage/officerepository.h"
#include "storage/staffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QJsonObject FirstRun::Command::toJson() const
{
    return {{u"operator"_s, operatorName},
            {u"address"_s, operatorAddress},
            {u"tax_number"_s, taxNumber},
            {u"login"_s, ownerLogin},
            {u"name"_s, ownerName},
            {u"lot"_s, lot ? QJsonValue(lot->toJson()) : QJsonValue()},
            {u"tariff"_s, QString::fromUtf8(tariff)}};
}

QJsonObject FirstRun::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"owner"_s, json::of(owner)}, {u"lot"_s, json::of(lot)}, {u"desk"_s, json::of(desk)}};
}

FirstRun::Outcome FirstRun::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<StaffId>(json.value("owner"_L1)), json::id<LotId>(json.value("lot"_L1)),
            json::id<DeskId>(json.value("desk"_L1))};
}

Result<FirstRun::Outcome> FirstRun::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    OfficeRepository office(unit);
    TRY_DONE(office.addInstallation(context.command, context.now));
    const OperatorRow row {TRY(readName(command.operatorName, Field::Operator)),
                           TRY(readText(command.operatorAddress, Field::Address)),
                           TRY(readText(command.taxNumber, Field::TaxNumber)),
                           {}};
    TRY(office.addOperator(row));

    StaffRow owner;
    owner.login = TRY(readLogin(command.ownerLogin));
    owner.name = TRY(readName(command.ownerName, Field::Name));
    owner.passwordHash = command.secret.proof;
    owner.keyWrap = command.secret.keyWrap;
    owner.owner = true;
    owner.roles = QList<Role>(std::begin(personRoles), std::end(personRoles));
    const StaffId ownerId = TRY(StaffRepository(unit).add(owner, context.now));

    Outcome outcome {ownerId, {}, {}};
    if (!command.lot)
        return outcome;
    DeedContext asOwner = context;
    asOwner.actor.staff = ownerId;
    asOwner.actor.role = Role::Admin;
    const AddLot::Outcome lot = TRY(AddLot::execute(unit, *command.lot, asOwner));
    outcome.lot = lot.lot;
    outcome.desk = lot.desk;
    if (!command.tariff.isEmpty())
        TRY(PublishTariff::execute(unit, {lot.lot, command.tariff, context.now}, asOwner));
    return outcome;
}

} // namespace parkdesk
