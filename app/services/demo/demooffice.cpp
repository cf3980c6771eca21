// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demooffice.h"

#include "adapters/officekey.h"
#include "services/cash/openshift.h"
#include "services/demo/demopasswords.h"
#include "services/lots/adddesk.h"
#include "services/staff/addstaff.h"
#include "services/staff/door.h"
#include "services/tariffs/publishtariff.h"
#include "storage/connection.h"
#include "storage/officerepository.h"
#include "storage/unitofwork.h"

#include <QFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

AddLot::Command cityNorth(const QString &timezone)
{
    AddLot::Command lot;
    lot.name = u"City North"_s;
    lot.address = u"14 Station Road"_s;
    lot.phone = u"080 4100 2200"_s;
    lot.timezone = timezone;
    lot.currency = u"INR"_s;
    lot.fallbackAmount = u"100.00"_s;
    lot.deskName = u"Desk 1"_s;
    const QStringList car {u"car"_s};
    // Three levels of forty; what everybody asks for is on the lowest.
    lot.rows = {{u"A-{01..03}"_s, {}, car, 1, {u"accessible"_s}},
                {u"A-{04..09}"_s, {}, car, 1, {u"ev"_s}},
                {u"A-{10..40}"_s, {}, car, 1, {}},
                {u"B-{01..40}"_s, {}, car, 1, {}},
                {u"C-{01..40}"_s, {}, car, 1, {}},
                {u"T-{01..06}"_s, {}, {u"truck"_s}, 1, {}},
                {u"M-{01..20}"_s, {}, {u"bike"_s, u"scooty"_s}, 2, {}},
                {u"Y-{01..30}"_s, {}, {u"cycle"_s}, 1, {}}};
    return lot;
}

AddLot::Command lakeView(const QString &timezone)
{
    AddLot::Command lot;
    lot.name = u"Lake View"_s;
    lot.address = u"3 Lake Promenade"_s;
    lot.phone = u"080 4100 2211"_s;
    lot.timezone = timezone;
    lot.currency = u"INR"_s;
    lot.assigned = false;
    lot.spread = true;
    lot.deskName = u"Booth"_s;
    lot.rows = {{u"P-{01..72}"_s, {}, {u"car"_s}, 1, {}},
                {u"P-{73..76}"_s, {}, {u"car"_s}, 1, {u"ev"_s}},
                {u"P-{77..80}"_s, {}, {u"car"_s}, 1, {u"accessible"_s}},
                {u"W-{01..12}"_s, {}, {u"bike"_s, u"scooty"_s}, 2, {}},
                {u"Y-{01..10}"_s, {}, {u"cycle"_s}, 1, {}}};
    return lot;
}

const QList<int> officeHours {2, 1, 1, 1, 1, 3, 9, 20, 30, 27, 20, 17, 17, 16, 13, 11, 12, 14, 16, 11, 7, 5, 4, 2};
const QList<int> leisureHours {2, 1, 0, 0, 0, 2, 4, 6, 8, 11, 15, 17, 18, 17, 16, 18, 21, 26, 30, 25, 17, 10, 6, 3};

Result<QByteArray> tariffFile(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal);
    return file.readAll();
}

/// Somebody of the town.
struct Member {
    QString login;
    QString name;
    QList<Role> roles;
    bool former = false;
};

const Member owner {u"meera"_s, u"Meera S."_s, {Role::Attendant, Role::Manager, Role::Admin}, false};
const QList<Member> members {{u"asha"_s, u"Asha M."_s, {Role::Attendant}, false},
                             {u"ben"_s, u"Ben T."_s, {Role::Attendant}, false},
                             {u"chitra"_s, u"Chitra R."_s, {Role::Attendant, Role::Manager}, false},
                             {u"devi"_s, u"Devi P."_s, {Role::Attendant}, true},
                             {u"farid"_s, u"Farid K."_s, {Role::Attendant}, true}};

const DemoLogin kiosk {u"gate.one"_s, u"Gate one"_s, {Role::Kiosk}, false, {}};

/// Adds everybody but the owner; who they are, by login.
Result<QHash<QString, StaffId>> addMembers(DemoStage &stage, const Passwords &passwords, const QByteArray &dataKey,
                                           DemoOffice &office)
{
    QHash<QString, StaffId> ids;
    for (const Member &member : members) {
        const QString password = newDemoPassword();
        AddStaff::Command command;
        command.login = member.login;
        command.name = member.name;
        command.roles = member.roles;
        command.secret = TRY(passwords.seal(password, dataKey));
        ids.insert(member.login, TRY(stage.run<AddStaff>(office.owner, command)).staff);
        if (member.former)
            office.formerLogins.append(member.login);
        else
            office.logins.append({member.login, member.name, member.roles, false, password});
    }
    return ids;
}

Result<Actor> atWork(DemoStage &stage, Actor actor)
{
    actor.shift = TRY(stage.run<OpenShift>(actor, {*actor.desk})).shift;
    return actor;
}

/// The same plan gives the same command numbers: in an office they would all be done already.
Done refuseOffice(DemoStage &stage)
{
    return inSnapshot(stage.connection(), [](UnitOfWork &unit) -> Done {
        return TRY(OfficeRepository(unit).installation()) ? Done(fail(ErrorCode::AlreadyInitialised, Field::Database))
                                                          : Done();
    });
}

Done markAsDemo(DemoStage &stage)
{
    TRY_DONE(stage.connection().begin());
    UnitOfWork unit(stage.connection());
    const Done marked = OfficeRepository(unit).markAsDemo();
    if (!marked) {
        stage.connection().rollback();
        return marked;
    }
    return stage.connection().commit();
}

} // namespace

Result<DemoOffice> openDemoOffice(DemoStage &stage, const Passwords &passwords)
{
    TRY_DONE(refuseOffice(stage));
    const QString timezone = stage.plan().timezone;
    DemoOffice office;
    office.zone = TRY(ZoneRules::forZone(timezone.toLatin1()));
    QByteArray dataKey = passwords.newDataKey();
    const QString password = newDemoPassword();
    FirstRun::Command form;
    form.operatorName = u"Northside Parking LLP"_s;
    form.operatorAddress = u"14 Station Road"_s;
    form.taxNumber = u"29AAKFN4821C1Z6"_s;
    form.ownerLogin = owner.login;
    form.ownerName = owner.name;
    form.secret = TRY(passwords.seal(password, dataKey));
    form.lot = cityNorth(timezone);
    form.tariff = TRY(tariffFile(u"demo-city-north.json"_s));
    const FirstRun::Outcome first = TRY(stage.run<FirstRun>(Actor {}, form));
    TRY_DONE(markAsDemo(stage));
    office.owner = {first.owner, Role::Admin, {}, {}, {}};
    office.key = TRY(OfficeKey::of(dataKey));
    const auto staff = addMembers(stage, passwords, dataKey, office);
    DemoLogin device = kiosk;
    device.password = newDemoPassword();
    const auto deviceSecret = passwords.seal(device.password, dataKey);
    wipe(dataKey);
    if (!staff)
        return fail(staff.error());
    office.kioskSecret = TRY(deviceSecret);
    office.logins.append({owner.login, owner.name, owner.roles, true, password});
    office.logins.append(device);

    const AddLot::Outcome second = TRY(stage.run<AddLot>(office.owner, lakeView(timezone)));
    TRY(stage.run<PublishTariff>(office.owner, {second.lot, TRY(tariffFile(u"demo-lake-view.json"_s)), stage.now()}));
    TRY(stage.run<AddDesk>(office.owner, {first.lot, u"Desk 2"_s, u"both"_s}));
    const auto attendant = [&](const QString &login, DeskId desk) {
        return Actor {staff->value(login), Role::Attendant, desk, {}, {}};
    };
    const auto manager = [&](DeskId desk) { return Actor {staff->value(u"chitra"_s), Role::Manager, desk, {}, {}}; };
    office.places = {{first.lot, first.desk, TRY(atWork(stage, attendant(u"devi"_s, first.desk))),
                      attendant(u"asha"_s, first.desk), manager(first.desk), officeHours, 165, 55, 7, true},
                     {second.lot, second.desk, TRY(atWork(stage, attendant(u"farid"_s, second.desk))),
                      attendant(u"ben"_s, second.desk), manager(second.desk), leisureHours, 85, 150, 4, false}};
    return office;
}

Result<QString> addDemoKiosk(DemoStage &stage, const DemoOffice &office)
{
    const QString desk = u"Gate 1"_s;
    TRY(stage.run<AddDesk>(office.owner, {office.places.first().lot, desk, u"both"_s}));
    TRY(stage.run<AddStaff>(office.owner, {kiosk.login, kiosk.name, kiosk.roles, office.kioskSecret}));
    return desk;
}

Done startDemoDay(DemoStage &stage, DemoOffice &office)
{
    for (DemoOffice::Place &place : office.places)
        place.today = TRY(atWork(stage, place.today));
    return {};
}

} // namespace parkdesk
