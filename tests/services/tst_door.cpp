// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/door.h"

#include "services/staff/passwordrules.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Who is let in, and how long whoever guesses waits.
class TstDoor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstRunAndLogIn();
    void letsIn();
    void refusesAlike();
    void growingDelay();
    void delayOfADesk();
    void successForgets();
    void disabledAccount();
    void unlockAndNotes();
    void passwordRules_data();
    void passwordRules();
};

namespace {

struct DoorScene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
    SodiumPasswords passwords {SodiumPasswords::Cost::Least};
    Door door {passwords, office.runner(), clock};

    Result<Admission> knock(const QString &login, const QString &password, std::optional<DeskId> desk = {})
    {
        return door.logIn(office.connection(), login, password, desk);
    }
};

} // namespace

void TstDoor::firstRunAndLogIn()
{
    const TestDatabase database;
    const TestClock clock;
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    const SodiumPasswords passwords(SodiumPasswords::Cost::Least);
    Door door(passwords, runner, clock);
    const auto connection = database.open();
    QVERIFY(!must(door.sign(*connection)).initialised);
    FirstRun::Command form;
    form.operatorName = u"Parkhaus"_s;
    form.ownerLogin = u"Owner"_s;
    form.ownerName = u"Some Owner"_s;
    COMPARE_REFUSED(door.firstRun(*connection, QUuid::createUuid(), form, u"short"_s), ErrorCode::PasswordTooShort,
                    Field::Password);
    const QUuid number = QUuid::createUuid();
    const auto made = must(door.firstRun(*connection, number, form, OfficeBuilder::password));
    // Another salt, but the same command.
    QCOMPARE(must(door.firstRun(*connection, number, form, OfficeBuilder::password)).owner, made.owner);
    QVERIFY(must(door.sign(*connection)).initialised);
    const auto admitted = must(door.logIn(*connection, u"owner"_s, OfficeBuilder::password, {}));
    QCOMPARE(admitted.person.staff, made.owner);
    QVERIFY(admitted.person.owner);
    QCOMPARE(admitted.dataKey.size(), 32);
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM shift"_s), 0);
}

void TstDoor::letsIn()
{
    DoorScene scene;
    const auto admitted = must(scene.knock(u" ARUN "_s, OfficeBuilder::password, scene.office.desk()));
    QCOMPARE(admitted.actor.staff, scene.office.attendant().staff);
    QCOMPARE(admitted.actor.role, Role::Attendant);
    QCOMPARE(admitted.actor.shift, scene.office.attendant().shift);
    QCOMPARE(admitted.dataKey, scene.office.dataKey()); // one for the whole office
    QCOMPARE(must(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password)).dataKey, scene.office.dataKey());
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM security_event WHERE kind = 'login'"_s), 2);
}

void TstDoor::refusesAlike()
{
    DoorScene scene;
    const auto wrong = scene.knock(OfficeBuilder::attendantLogin, u"not the password"_s);
    const auto unknown = scene.knock(u"somebody"_s, OfficeBuilder::password);
    COMPARE_REFUSED(wrong, ErrorCode::LoginFailed, Field::Password);
    COMPARE_REFUSED(unknown, ErrorCode::LoginFailed, Field::Password);
    QCOMPARE(wrong.error(), unknown.error());
    for (const QString &login : {u""_s, QString(10240, u'a'), u"a"_s + QChar(0), u"'; DROP TABLE staff; --"_s, u"🚗"_s})
        COMPARE_REFUSED(scene.knock(login, OfficeBuilder::password), ErrorCode::LoginFailed, Field::Password);
    COMPARE_REFUSED(scene.knock(OfficeBuilder::ownerLogin, {}), ErrorCode::LoginFailed, Field::Password);
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM security_event WHERE kind = 'login_failed'"_s), 8);
    QVERIFY(
        !scene.raw.value(u"SELECT count(*) FROM security_event WHERE login LIKE '%kettle%' OR detail LIKE '%kettle%'"_s)
             .toInt());
}

void TstDoor::growingDelay()
{
    DoorScene scene;
    QList<qint64> waits;
    for (int i = 0; i < 14; ++i) {
        const auto refused = scene.knock(OfficeBuilder::attendantLogin, u"guess number %1"_s.arg(i));
        QVERIFY(!refused);
        if (refused.error().code == ErrorCode::LoginDelayed) {
            const qint64 wait = refused.error().details.value("wait_ms"_L1).toInteger();
            waits.append(wait);
            // Even the right password waits, to its last millisecond.
            scene.clock.advance(Duration(wait - 1));
            COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, OfficeBuilder::password),
                            ErrorCode::LoginDelayed, Field::Password);
            scene.clock.advance(Duration(1));
            COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, u"another guess"_s), ErrorCode::LoginFailed,
                            Field::Password);
        }
    }
    QCOMPARE(waits, (QList<qint64> {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}));
    QVERIFY(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password)); // others do not wait
    // A delayed try is no failure: it does not make the wait longer.
    QCOMPARE(scene.raw.number(u"SELECT count(*) FROM security_event WHERE kind = 'login_failed'"_s), 5 + 9);
}

void TstDoor::delayOfADesk()
{
    DoorScene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!scene.knock(u"guess%1"_s.arg(i), u"guess guess"_s, scene.office.desk()));
    COMPARE_REFUSED(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password, scene.office.desk()),
                    ErrorCode::LoginDelayed, Field::Password);
    QVERIFY(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password)); // from elsewhere
    scene.clock.advance(seconds(1));
    QVERIFY(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password, scene.office.desk()));
}

void TstDoor::successForgets()
{
    DoorScene scene;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < 4; ++i)
            COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, u"mistyped it"_s), ErrorCode::LoginFailed,
                            Field::Password);
        QVERIFY(scene.knock(OfficeBuilder::attendantLogin, OfficeBuilder::password));
    }
}

void TstDoor::disabledAccount()
{
    DoorScene scene;
    scene.raw.execute(u"UPDATE staff SET disabled_at = 1 WHERE login = 'arun'"_s);
    COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, OfficeBuilder::password), ErrorCode::AccountDisabled,
                    Field::Login);
    COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, u"a wrong one"_s), ErrorCode::LoginFailed,
                    Field::Password); // who does not know the password learns nothing
}

void TstDoor::unlockAndNotes()
{
    DoorScene scene;
    const auto admitted = must(scene.knock(OfficeBuilder::attendantLogin, OfficeBuilder::password));
    must(scene.door.note(scene.office.connection(), u"lock"_s, admitted.person, scene.office.desk()));
    COMPARE_REFUSED(scene.door.unlock(scene.office.connection(), admitted.person, u"wrong again"_s, {}),
                    ErrorCode::LoginFailed, Field::Password);
    must(scene.door.unlock(scene.office.connection(), admitted.person, OfficeBuilder::password, {}));
    must(scene.door.note(scene.office.connection(), u"logout"_s, admitted.person, scene.office.desk()));
    QStringList kinds;
    for (const QVariantList &row : scene.raw.rows(u"SELECT kind FROM security_event ORDER BY id"_s))
        kinds.append(row.first().toString());
    QCOMPARE(kinds, (QStringList {u"login"_s, u"lock"_s, u"login_failed"_s, u"unlock"_s, u"logout"_s}));
    QCOMPARE(Door::roleFor(admitted.person, Permission::ParkVehicles), std::optional(Role::Attendant));
    QCOMPARE(Door::roleFor(admitted.person, Permission::ManageLots), std::optional<Role>());
}

void TstDoor::passwordRules_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code"); // -1: accepted
    const auto row = [](const char *name, const QString &password, std::optional<ErrorCode> code) {
        QTest::newRow(name) << password << (code ? static_cast<int>(*code) : -1);
    };
    row("long enough", u"tall green kettle"_s, {});
    row("ten letters of another script", u"длинныйпар"_s, {});
    row("ten emoji", u"🚗🅿🚙🛵🚲🚚🏍🛻🚜🚐"_s, {});
    row("nine", u"tallgreen"_s, ErrorCode::PasswordTooShort);
    row("five emoji are five", u"🚗🚙🛵🚲🚚"_s, ErrorCode::PasswordTooShort);
    row("empty", {}, ErrorCode::PasswordTooShort);
    row("too long", QString(129, u'k') + u"ettle"_s, ErrorCode::TooLong);
    row("common", u"Password123!"_s, ErrorCode::PasswordCommon);
    row("rows of keys", u"qwertyuiop"_s, ErrorCode::PasswordCommon);
    row("one sign", u"aaaaaaaaaaaa"_s, ErrorCode::PasswordCommon);
    row("counting", u"1234567890"_s, ErrorCode::PasswordCommon);
    row("counting down", u"9876543210"_s, ErrorCode::PasswordCommon);
    row("the login", u"xx-arun.k-2026"_s, ErrorCode::PasswordCommon);
}

void TstDoor::passwordRules()
{
    QFETCH(QString, password);
    QFETCH(int, code);
    const Done checked = checkPassword(password, u"arun.k"_s);
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), code);
}

PARKDESK_TEST(TstDoor)
#include "tst_door.moc"
