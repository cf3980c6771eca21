// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/disablestaff.h"
#include "services/staff/door.h"
#include "services/staff/passwordrules.h"
#include "services/staff/setpin.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The quick change of clerk: who may come by PIN, where, and how long whoever guesses waits.
class TstPin : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void letsInWithItsOwnShift();
    void onlyWhereAShiftIsOpen();
    void growingDelay();
    void fitsNoPasswordGuesses();
    void wrongPasswordsDelayThePin();
    void delayOfADesk();
    void adminsOnlyNeedTheirPassword();
    void disabledAccount();
    void paysIntoTheOwnShift();
    void tilesOfTheDesk();
    void kept();
};

namespace {

const QString arunsPin = u"471103"_s;
const QString mirasPin = u"902714"_s;

struct PinScene {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
    SodiumPasswords passwords {SodiumPasswords::Cost::Least};
    Door door {passwords, office.runner(), clock};

    PinScene()
    {
        setPin(office.attendant(), arunsPin);
        setPin(office.manager(), mirasPin);
    }
    void setPin(const Actor &actor, const QString &pin)
    {
        const QString proof = must(door.sealPin(office.connection(), actor, OfficeBuilder::password, pin));
        must(office.runAs<SetPin>(actor, {proof, false}));
    }
    Result<Admission> come(const QString &login, const QString &pin, std::optional<DeskId> desk = {})
    {
        return door.changeClerk(office.connection(), login, pin, desk.value_or(office.desk()));
    }
    Result<Admission> knock(const QString &login, const QString &password, std::optional<DeskId> desk = {})
    {
        return door.logIn(office.connection(), login, password, desk);
    }
    qint64 failures() const { return raw.number(u"SELECT count(*) FROM security_event WHERE kind = 'pin_failed'"_s); }
};

} // namespace

void TstPin::rules_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("digits"); // empty: refused
    QTest::addColumn<int>("code");
    const auto good = [](const char *name, const QString &pin, const QString &digits) {
        QTest::newRow(name) << pin << digits << -1;
    };
    const auto bad = [](const char *name, const QString &pin, ErrorCode code) {
        QTest::newRow(name) << pin << QString() << static_cast<int>(code);
    };
    good("six digits", u"471103"_s, u"471103"_s);
    good("other digits", u"٤٧١١٠٣"_s, u"471103"_s);
    bad("empty", {}, ErrorCode::BadPin);
    bad("five", u"47110"_s, ErrorCode::BadPin);
    bad("seven", u"4711035"_s, ErrorCode::BadPin);
    bad("letters", u"47l103"_s, ErrorCode::BadPin);
    bad("blank", u"471 03"_s, ErrorCode::BadPin);
    bad("one digit", u"777777"_s, ErrorCode::PinCommon);
    bad("counting", u"123456"_s, ErrorCode::PinCommon);
    bad("counting down", u"654321"_s, ErrorCode::PinCommon);
    bad("in turn", u"121212"_s, ErrorCode::PinCommon);
    bad("twice the same", u"123123"_s, ErrorCode::PinCommon);
}

void TstPin::rules()
{
    QFETCH(QString, pin);
    QFETCH(QString, digits);
    QFETCH(int, code);
    const Result<QString> read = readPin(pin);
    const Done checked = read ? checkPin(*read) : Done(fail(read.error()));
    QCOMPARE(checked ? -1 : static_cast<int>(checked.error().code), code);
    if (checked)
        QCOMPARE(*read, digits);
    else
        QCOMPARE(checked.error().field, Field::Pin);
}

void TstPin::letsInWithItsOwnShift()
{
    PinScene scene;
    const auto mira = must(scene.come(OfficeBuilder::managerLogin, mirasPin));
    QCOMPARE(mira.actor.staff, scene.office.manager().staff);
    QCOMPARE(mira.actor.role, Role::Manager);
    QCOMPARE(mira.actor.shift, scene.office.manager().shift);
    QCOMPARE(mira.actor.desk, std::optional(scene.office.desk()));
    QVERIFY(mira.dataKey.isEmpty()); // a PIN opens nothing
    const auto back = must(scene.door.unlockByPin(
        scene.office.connection(), {scene.office.attendant().staff, OfficeBuilder::attendantLogin, {}, {}}, arunsPin,
        scene.office.desk()));
    QCOMPARE(back.actor.shift, scene.office.attendant().shift);
    QStringList kinds;
    for (const QVariantList &row : scene.raw.rows(u"SELECT kind FROM security_event ORDER BY id DESC LIMIT 2"_s))
        kinds.append(row.first().toString());
    QCOMPARE(kinds, (QStringList {u"pin_unlock"_s, u"pin_login"_s}));
}

void TstPin::onlyWhereAShiftIsOpen()
{
    PinScene scene;
    const auto other = scene.office.addLot(u"Other lot"_s);
    const auto refused = scene.come(OfficeBuilder::managerLogin, mirasPin, other.desk);
    COMPARE_REFUSED(refused, ErrorCode::PinFailed, Field::Pin);
    // The same answer for a wrong PIN, for nobody, for somebody without one, for no PIN at all.
    QCOMPARE(scene.come(OfficeBuilder::managerLogin, u"135790"_s).error(), refused.error());
    QCOMPARE(scene.come(u"nobody"_s, u"135790"_s).error(), refused.error());
    QCOMPARE(scene.come(OfficeBuilder::ownerLogin, u"135790"_s).error(), refused.error());
    QCOMPARE(scene.come(OfficeBuilder::managerLogin, OfficeBuilder::password).error(), refused.error());
    QCOMPARE(scene.failures(), 5);
    scene.clock.advance(minutes(1));
    must(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password, other.desk)); // opens one there
    must(scene.come(OfficeBuilder::managerLogin, mirasPin, other.desk));
    scene.raw.executeUnguarded({u"UPDATE shift SET closed_at = opened_at WHERE desk_id = %1"_s.arg(other.desk.value)});
    COMPARE_REFUSED(scene.come(OfficeBuilder::managerLogin, mirasPin, other.desk), ErrorCode::PinFailed, Field::Pin);
}

void TstPin::growingDelay()
{
    PinScene scene;
    QList<qint64> waits;
    for (int i = 0; i < 14; ++i) {
        const auto refused = scene.come(OfficeBuilder::attendantLogin, u"80000%1"_s.arg(i % 10));
        QVERIFY(!refused);
        if (refused.error().code == ErrorCode::LoginDelayed) {
            const qint64 wait = refused.error().details.value("wait_ms"_L1).toInteger();
            waits.append(wait);
            scene.clock.advance(Duration(wait - 1));
            COMPARE_REFUSED(scene.come(OfficeBuilder::attendantLogin, arunsPin), ErrorCode::LoginDelayed,
                            Field::Password);
            scene.clock.advance(Duration(1));
            COMPARE_REFUSED(scene.come(OfficeBuilder::attendantLogin, u"800000"_s), ErrorCode::PinFailed, Field::Pin);
        }
    }
    QCOMPARE(waits, (QList<qint64> {1000, 2000, 4000, 8000, 16000, 32000, 60000, 60000, 60000}));
    scene.clock.advance(minutes(1));
    must(scene.come(OfficeBuilder::attendantLogin, arunsPin));
    COMPARE_REFUSED(scene.come(OfficeBuilder::attendantLogin, u"800000"_s), ErrorCode::PinFailed, Field::Pin);
}

void TstPin::fitsNoPasswordGuesses()
{
    PinScene scene;
    // A right PIN between them does not let anybody guess a password from the start again.
    for (int i = 0; i < 5; ++i) {
        COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, u"guess number %1"_s.arg(i)), ErrorCode::LoginFailed,
                        Field::Password);
        if (i < 4)
            must(scene.come(OfficeBuilder::attendantLogin, arunsPin));
    }
    COMPARE_REFUSED(scene.knock(OfficeBuilder::attendantLogin, OfficeBuilder::password), ErrorCode::LoginDelayed,
                    Field::Password);
}

void TstPin::wrongPasswordsDelayThePin()
{
    PinScene scene;
    for (int i = 0; i < 5; ++i)
        QVERIFY(!scene.knock(OfficeBuilder::attendantLogin, u"guess number %1"_s.arg(i)));
    COMPARE_REFUSED(scene.come(OfficeBuilder::attendantLogin, arunsPin), ErrorCode::LoginDelayed, Field::Password);
    must(scene.come(OfficeBuilder::managerLogin, mirasPin));
}

void TstPin::delayOfADesk()
{
    PinScene scene;
    const auto other = scene.office.addLot(u"Other lot"_s);
    for (const QString &login : {u"arun"_s, u"mira"_s, u"olivia"_s, u"nobody"_s, u"arun"_s})
        COMPARE_REFUSED(scene.come(login, u"800000"_s), ErrorCode::PinFailed, Field::Pin);
    COMPARE_REFUSED(scene.come(OfficeBuilder::managerLogin, mirasPin), ErrorCode::LoginDelayed, Field::Password);
    COMPARE_REFUSED(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password, scene.office.desk()),
                    ErrorCode::LoginDelayed, Field::Password);
    must(scene.knock(OfficeBuilder::managerLogin, OfficeBuilder::password, other.desk)); // elsewhere nobody waits
    scene.clock.advance(seconds(1));
    must(scene.come(OfficeBuilder::managerLogin, mirasPin));
}

void TstPin::adminsOnlyNeedTheirPassword()
{
    PinScene scene;
    const Actor admin = scene.office.addStaff(u"adina"_s, Role::Admin);
    scene.setPin(admin, u"260518"_s);
    COMPARE_REFUSED(scene.come(u"adina"_s, u"260518"_s), ErrorCode::PasswordNeeded, Field::Password);
    // The owner, who holds all roles, comes as an attendant.
    scene.setPin(scene.office.owner(), u"580301"_s);
    QCOMPARE(must(scene.come(OfficeBuilder::ownerLogin, u"580301"_s)).actor.role, Role::Attendant);
}

void TstPin::disabledAccount()
{
    PinScene scene;
    must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::managerLogin}));
    COMPARE_REFUSED(scene.come(OfficeBuilder::managerLogin, mirasPin), ErrorCode::AccountDisabled, Field::Login);
    COMPARE_REFUSED(scene.come(OfficeBuilder::managerLogin, u"800000"_s), ErrorCode::PinFailed, Field::Pin);
}

void TstPin::paysIntoTheOwnShift()
{
    PinScene scene;
    must(scene.office.enter(u"KA 01 AB 1"_s));
    scene.clock.advance(minutes(90));
    const auto mira = must(scene.come(OfficeBuilder::managerLogin, mirasPin));
    scene.office.actAs(mira.actor);
    must(scene.office.payAndLeave(u"KA01AB1"_s));
    QCOMPARE(scene.raw.number(u"SELECT shift_id FROM payment"_s), scene.office.manager().shift->value);
    QCOMPARE(scene.raw.number(u"SELECT staff_id FROM payment"_s), scene.office.manager().staff.value);
}

void TstPin::tilesOfTheDesk()
{
    PinScene scene;
    const auto other = scene.office.addLot(u"Other lot"_s);
    QVERIFY(must(scene.door.clerksAt(scene.office.connection(), other.desk)).isEmpty());
    const auto clerks = must(scene.door.clerksAt(scene.office.connection(), scene.office.desk()));
    QStringList words;
    for (const Clerk &clerk : clerks)
        words.append(clerk.login + u' ' + roleName(clerk.role) + (clerk.hasPin ? u" pin"_s : QString()));
    QCOMPARE(words, (QStringList {u"arun attendant pin"_s, u"mira manager pin"_s, u"olivia attendant"_s}));
    must(scene.office.runAs<DisableStaff>(scene.office.owner(), {OfficeBuilder::attendantLogin}));
    QCOMPARE(must(scene.door.clerksAt(scene.office.connection(), scene.office.desk())).size(), 2);
}

void TstPin::kept()
{
    PinScene scene;
    QVERIFY(
        scene.raw.value(u"SELECT pin_proof FROM staff WHERE login = 'arun'"_s).toString().startsWith(u"argon2id$"_s));
    for (const QString &table : scene.raw.tables()) {
        for (const QVariantList &row : scene.raw.rows(u"SELECT * FROM "_s + table)) {
            for (const QVariant &value : row)
                QVERIFY(!value.toString().contains(arunsPin));
        }
    }
    must(scene.office.run<SetPin>({{}, true}));
    COMPARE_REFUSED(scene.come(OfficeBuilder::attendantLogin, arunsPin), ErrorCode::PinFailed, Field::Pin);
    COMPARE_REFUSED(scene.office.run<SetPin>({{}, false}), ErrorCode::Required, Field::Pin);
}

PARKDESK_TEST(TstPin)
#include "tst_pin.moc"
