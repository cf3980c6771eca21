// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/addstaff.h"
#include "services/staff/changeownprofile.h"
#include "services/staff/disablestaff.h"
#include "services/staff/door.h"
#include "services/staff/enablestaff.h"
#include "services/staff/liststaff.h"
#include "services/staff/ownprofile.h"
#include "services/staff/setpassword.h"
#include "services/staff/setpin.h"
#include "services/staff/setroles.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Accounts: switched off and on, roles, one's own name, password and PIN.
class TstStaff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void disabledEndsNothingThatHappened();
    void whoStays();
    void lastAdmin();
    void disableIsDoneOnce();
    void rolesAreReplaced();
    void ownName();
    void ownPasswordNeedsTheOldOne();
    void passwordOfAnotherTakesThePinAway();
    void listTellsWhoWasSeen();
};

namespace {

struct StaffScene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
    SodiumPasswords passwords {SodiumPasswords::Cost::Least};
    Door door {passwords, office.runner(), clock};

    void setPin(const Actor &actor, const QString &pin)
    {
        const QString proof = must(door.sealPin(office.connection(), actor, OfficeBuilder::password, pin));
        must(office.runAs<SetPin>(actor, {proof, false}));
    }
};

} // namespace

void TstStaff::disabledEndsNothingThatHappened()
{
    StaffScene scene;
    const auto stay = must(scene.office.enter(u"KA 01 AB 1"_s));
    must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::attendantLogin}));
    // A desk where they are still logged in takes nothing more from them.
    COMPARE_REFUSED(scene.office.enter(u"KA 01 AB 2"_s), ErrorCode::AccountDisabled, Field::None);
    COMPARE_REFUSED(scene.door.logIn(scene.office.connection(), OfficeBuilder::attendantLogin, OfficeBuilder::password,
                                     scene.office.desk()),
                    ErrorCode::AccountDisabled, Field::Login);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM shift WHERE closed_at IS NULL AND staff_id = %1"_s.arg(
                 scene.office.attendant().staff.value)),
             1);
    QCOMPARE(scene.raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(stay.stay.value)), 2);
    must(scene.office.runAs<EnableStaff>(scene.office.owner(), {u"ARUN "_s}));
    QVERIFY(scene.office.enter(u"KA 01 AB 2"_s));
}

void TstStaff::whoStays()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    COMPARE_REFUSED(office.runAs<DisableStaff>(office.owner(), {OfficeBuilder::ownerLogin}), ErrorCode::OwnAccount,
                    Field::Login);
    const Actor second = office.addStaff(u"adina"_s, Role::Admin);
    COMPARE_REFUSED(office.runAs<DisableStaff>(second, {OfficeBuilder::ownerLogin}), ErrorCode::OwnerStays,
                    Field::Login);
    COMPARE_REFUSED(office.runAs<SetRoles>(second, {OfficeBuilder::ownerLogin, {Role::Attendant}}),
                    ErrorCode::OwnerStays, Field::Login);
    COMPARE_REFUSED(office.runAs<DisableStaff>(office.owner(), {u"nobody"_s}), ErrorCode::NotFound, Field::Login);
    COMPARE_REFUSED(office.runAs<EnableStaff>(office.owner(), {u"nobody"_s}), ErrorCode::NotFound, Field::Login);
    must(office.runAs<DisableStaff>(office.owner(), {u"adina"_s}));
}

void TstStaff::lastAdmin()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    const Actor second = office.addStaff(u"adina"_s, Role::Admin);
    // An office that was taken over without an owner.
    scene.raw.execute(u"UPDATE staff SET owner = 0"_s);
    must(office.runAs<DisableStaff>(second, {OfficeBuilder::ownerLogin}));
    COMPARE_REFUSED(office.runAs<SetRoles>(second, {u"adina"_s, {Role::Manager}}), ErrorCode::LastAdmin, Field::Login);
    must(office.runAs<SetRoles>(second, {u"adina"_s, {Role::Admin, Role::Manager}}));
    Actor manager = office.manager();
    manager.role = Role::Admin;
    COMPARE_REFUSED(office.runAs<DisableStaff>(manager, {u"adina"_s}), ErrorCode::LastAdmin, Field::Login);
}

void TstStaff::disableIsDoneOnce()
{
    StaffScene scene;
    const QUuid number = QUuid::createUuid();
    const auto first =
        must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::managerLogin}, number));
    QCOMPARE(must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::managerLogin}, number)).staff,
             first.staff);
    const qint64 at = scene.raw.number(u"SELECT disabled_at FROM staff WHERE login = 'mira'"_s);
    scene.clock.advance(hours(1));
    must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::managerLogin}));
    QCOMPARE(scene.raw.number(u"SELECT disabled_at FROM staff WHERE login = 'mira'"_s), at);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM journal WHERE kind = 'disable_staff'"_s), 1);
}

void TstStaff::rolesAreReplaced()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    COMPARE_REFUSED(office.runAs<SetRoles>(office.owner(), {OfficeBuilder::attendantLogin, {}}), ErrorCode::Required,
                    Field::Role);
    must(office.runAs<SetRoles>(office.owner(),
                                {OfficeBuilder::attendantLogin, {Role::Manager, Role::Attendant, Role::Manager}}));
    const auto admitted = must(
        scene.door.logIn(office.connection(), OfficeBuilder::attendantLogin, OfficeBuilder::password, office.desk()));
    QCOMPARE(admitted.person.roles, (QList<Role> {Role::Attendant, Role::Manager}));
    // The journal says which, in codes.
    const QString changes = scene.raw.value(u"SELECT changes FROM journal WHERE kind = 'set_roles'"_s).toString();
    QVERIFY2(changes.contains(u"\"manager\""_s), qPrintable(changes));
    must(office.runAs<SetRoles>(office.owner(), {OfficeBuilder::attendantLogin, {Role::Attendant, Role::Manager}}));
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM journal WHERE kind = 'set_roles'"_s), 1); // nothing new
}

void TstStaff::ownName()
{
    StaffScene scene;
    COMPARE_REFUSED(scene.office.run<ChangeOwnProfile>({u"  "_s}), ErrorCode::Required, Field::Name);
    must(scene.office.run<ChangeOwnProfile>({u"  Arun  K. "_s}));
    const auto profile = must(scene.office.read<OwnProfile>({}));
    QCOMPARE(profile.name, u"Arun K."_s);
    QCOMPARE(profile.login, OfficeBuilder::attendantLogin);
    QVERIFY(!profile.owner && !profile.hasPin && !profile.disabled);
    const QString journal = scene.raw
                                .value(u"SELECT outcome || changes FROM journal WHERE kind = "
                                       "'change_own_profile'"_s)
                                .toString();
    QVERIFY2(!journal.contains(u"Arun"_s), qPrintable(journal));
}

void TstStaff::ownPasswordNeedsTheOldOne()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    const Actor &arun = office.attendant();
    const QString wanted = u"nine grey geese 9"_s;
    COMPARE_REFUSED(scene.door.sealOwn(office.connection(), arun, u"a guess it is"_s, wanted), ErrorCode::LoginFailed,
                    Field::Password);
    COMPARE_REFUSED(scene.door.sealOwn(office.connection(), arun, OfficeBuilder::password, u"short"_s),
                    ErrorCode::PasswordTooShort, Field::Password);
    const auto sealed = must(scene.door.sealOwn(office.connection(), arun, OfficeBuilder::password, wanted));
    must(office.run<SetPassword>({OfficeBuilder::attendantLogin, sealed}));
    const auto admitted =
        must(scene.door.logIn(office.connection(), OfficeBuilder::attendantLogin, wanted, office.desk()));
    QCOMPARE(admitted.dataKey, office.dataKey()); // it still opens what it opened
    // Guesses at one's own old password are guesses.
    for (int i = 0; i < 5; ++i)
        QVERIFY(!scene.door.sealOwn(office.connection(), arun, u"a guess it is"_s, wanted));
    COMPARE_REFUSED(scene.door.sealOwn(office.connection(), arun, wanted, wanted), ErrorCode::LoginDelayed,
                    Field::Password);
}

void TstStaff::passwordOfAnotherTakesThePinAway()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    scene.setPin(office.attendant(), u"471103"_s);
    QVERIFY(must(office.read<OwnProfile>({})).hasPin);
    const auto sealed =
        must(scene.door.seal(u"given by the owner 6"_s, OfficeBuilder::attendantLogin, office.dataKey()));
    must(office.runAs<SetPassword>(office.owner(), {OfficeBuilder::attendantLogin, sealed}));
    QVERIFY(!must(office.read<OwnProfile>({})).hasPin);
    COMPARE_REFUSED(
        scene.door.changeClerk(office.connection(), OfficeBuilder::attendantLogin, u"471103"_s, office.desk()),
        ErrorCode::PinFailed, Field::Pin);
}

void TstStaff::listTellsWhoWasSeen()
{
    StaffScene scene;
    OfficeBuilder &office = scene.office;
    scene.clock.advance(hours(2));
    must(scene.door.logIn(office.connection(), OfficeBuilder::attendantLogin, OfficeBuilder::password, {}));
    const Instant seen = scene.clock.now();
    scene.clock.advance(hours(2));
    QVERIFY(!scene.door.logIn(office.connection(), OfficeBuilder::attendantLogin, u"wrong words here"_s, {}));
    must(office.runAs<DisableStaff>(office.owner(), {OfficeBuilder::managerLogin}));
    const auto rows = must(office.readAs<ListStaff>(office.owner(), {}));
    QCOMPARE(rows.size(), 3);
    for (const ListStaff::Row &row : rows) {
        QCOMPARE(row.lastSeen, row.login == OfficeBuilder::attendantLogin ? std::optional(seen) : std::nullopt);
        QCOMPARE(row.disabled, row.login == OfficeBuilder::managerLogin);
    }
}

PARKDESK_TEST(TstStaff)
#include "tst_staff.moc"
