// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demotown.h"
#include "services/kiosk/kiosklots.h"
#include "services/pricebook.h"
#include "services/staff/door.h"
#include "services/verify/verifyoffice.h"
#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testclock.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A small demo town: two days.
class TstDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifyIsClean();
    void isMarkedAsADemo();
    void hasBothLotsAndEveryType();
    void daysHaveAProfile();
    void everyDeedOfTheDayHappened();
    void endsNow();
    void loginsWork();
    void aKioskServesDrivers();
    void formerPeopleStayOutside();
    void sameSeedSameTown();
    void refusesAnOffice();

private:
    [[nodiscard]] static DemoPlan plan();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RawDatabase> m_raw;
    SodiumPasswords m_passwords {SodiumPasswords::Cost::Least};
    DemoTown m_town;
    QList<int> m_percents;
};

DemoPlan TstDemo::plan()
{
    DemoPlan plan;
    plan.now = at(u"2026-11-21T14:05"_s, "Asia/Kolkata");
    plan.days = 2;
    plan.timezone = u"Asia/Kolkata"_s;
    return plan;
}

void TstDemo::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = m_database->open();
    m_town =
        must(buildDemoTown(*m_connection, m_passwords, plan(), [this](int percent) { m_percents.append(percent); }));
    m_raw = std::make_unique<RawDatabase>(*m_database);
}

void TstDemo::verifyIsClean()
{
    PriceBook prices;
    const OfficeProof proof = must(verifyOffice(*m_connection, prices));
    for (const Finding &finding : proof.findings)
        qWarning("%s", qPrintable(finding.check + u' ' + finding.entity));
    QVERIFY(proof.findings.isEmpty());
    QVERIFY(proof.charges > 100);
    QVERIFY(std::is_sorted(m_percents.begin(), m_percents.end()) && m_percents.last() >= 99);
}

void TstDemo::isMarkedAsADemo()
{
    TestClock clock(plan().now);
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    Door door(m_passwords, runner, clock);
    const DoorSign sign = must(door.sign(*m_connection));
    QVERIFY(sign.initialised);
    QVERIFY(sign.demo.has_value());
    QCOMPARE(sign.desks.size(), 4);
}

void TstDemo::hasBothLotsAndEveryType()
{
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM lot"_s), 2);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM lot WHERE assigned = 1"_s), 1);
    QCOMPARE(m_raw->number(u"SELECT count(DISTINCT vehicle_type_id) FROM stay"_s), 5);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM spot WHERE places = 2"_s) > 0);
    for (const int feature : {1, 2}) // EV, accessible
        QVERIFY(m_raw->number(u"SELECT count(*) FROM spot WHERE features & %1 <> 0"_s.arg(feature)) > 0);
}

void TstDemo::daysHaveAProfile()
{
    // More come between eight and ten than between two and four at night.
    const QString between = u"SELECT count(*) FROM stay WHERE lot_id = 1 AND booked_at IS NULL AND "
                            "(entered_at + 19800000) % 86400000 BETWEEN %1 * 3600000 AND %2 * 3600000"_s;
    QVERIFY(m_raw->number(between.arg(8).arg(10)) > 5 * std::max<qint64>(1, m_raw->number(between.arg(2).arg(4))));
}

void TstDemo::everyDeedOfTheDayHappened()
{
    for (const char *kind : {"enter", "reserve", "arrive", "pay", "leave", "cancel", "extend", "move", "rate_visit",
                             "open_support_ticket"})
        QVERIFY2(m_raw->number(u"SELECT count(*) FROM journal WHERE kind = '%1'"_s.arg(QLatin1StringView(kind))) > 0,
                 kind);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM stay WHERE state = 5"_s) > 0); // a no-show
    QVERIFY(m_raw->number(u"SELECT count(*) FROM exception_case"_s) > 0);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM payment WHERE method = 'card'"_s) > 0);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM payment WHERE tendered > amount"_s) > 0);
}

void TstDemo::endsNow()
{
    const qint64 now = plan().now.ms;
    QVERIFY(m_raw->number(u"SELECT max(at) FROM journal"_s) <= now);
    QVERIFY(m_raw->number(u"SELECT max(at) FROM journal"_s) > now - 15 * 60'000);
    QVERIFY(m_town.inside > 40);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM stay WHERE state = 2"_s), m_town.inside);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM stay WHERE state = 1 AND booked_from BETWEEN %1 AND %2"_s.arg(now).arg(
                now + 7'200'000))
            >= 4); // due in the next two hours
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM stay"_s), m_town.stays);
}

void TstDemo::loginsWork()
{
    TestClock clock(plan().now);
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    Door door(m_passwords, runner, clock);
    QCOMPARE(m_town.logins.size(), 5);
    QSet<QString> passwords;
    for (const DemoLogin &login : m_town.logins) {
        const Admission admission = must(door.logIn(*m_connection, login.login, login.password, DeskId {1}));
        QCOMPARE(admission.person.name, login.name);
        QCOMPARE(admission.person.owner, login.owner);
        passwords.insert(login.password);
    }
    QCOMPARE(passwords.size(), 5);
}

void TstDemo::aKioskServesDrivers()
{
    TestClock clock(plan().now);
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    Door door(m_passwords, runner, clock);
    QList<DemoLogin> devices = m_town.logins;
    devices.removeIf([](const DemoLogin &login) { return !login.isKiosk(); });
    QCOMPARE(devices.size(), 1);
    QList<DoorSign::Desk> desks = must(door.sign(*m_connection)).desks;
    desks.removeIf([this](const DoorSign::Desk &desk) { return desk.name != m_town.kioskDesk; });
    QCOMPARE(desks.size(), 1);
    const Admission device =
        must(door.logIn(*m_connection, devices.first().login, devices.first().password, desks.first().id));
    QCOMPARE(device.actor.role, Role::Kiosk);
    const auto start = must(readOnce<KioskStart>(*m_connection, {}, device.actor, clock, prices));
    QCOMPARE(start.place.name, u"City North"_s);
    QVERIFY(start.place.open);
    QVERIFY(!start.place.prices.isEmpty());
}

void TstDemo::formerPeopleStayOutside()
{
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM staff"_s), 7);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM staff WHERE disabled_at IS NOT NULL"_s), 2);
    // Nobody who is shown has had the till open for days.
    const qint64 midnight = at(u"2026-11-21T00:00"_s, "Asia/Kolkata").ms;
    QCOMPARE(
        m_raw->number(u"SELECT count(*) FROM shift JOIN staff ON staff.id = staff_id WHERE disabled_at IS NULL AND "
                      "opened_at < %1"_s.arg(midnight)),
        0);
}

void TstDemo::sameSeedSameTown()
{
    const TestDatabase other;
    const auto connection = other.open();
    const DemoTown again = must(buildDemoTown(*connection, m_passwords, plan()));
    QCOMPARE(again.stays, m_town.stays);
    QCOMPARE(again.inside, m_town.inside);
    const QString stays = u"SELECT ticket, entered_at, left_at, state FROM stay ORDER BY id"_s;
    QCOMPARE(RawDatabase(other).rows(stays), m_raw->rows(stays));
    QVERIFY(again.logins.first().password != m_town.logins.first().password);
}

void TstDemo::refusesAnOffice()
{
    // Not even the same plan, whose commands would all have been done before.
    const auto before = m_raw->rowCounts();
    COMPARE_REFUSED(buildDemoTown(*m_connection, m_passwords, plan()), ErrorCode::AlreadyInitialised, Field::Database);
    DemoPlan other = plan();
    other.seed = 8;
    COMPARE_REFUSED(buildDemoTown(*m_connection, m_passwords, other), ErrorCode::AlreadyInitialised, Field::Database);
    QCOMPARE(m_raw->rowCounts(), before);
}

PARKDESK_TEST(TstDemo)
#include "tst_demo.moc"
