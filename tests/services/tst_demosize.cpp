// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurekeeping.h"
#include "services/demo/demosize.h"
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

/// An office whose past is written in bulk: nothing in it may differ from one that was lived through.
class TstDemoSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasWhatWasAskedFor();
    void verifyIsClean();
    void schemaIsAsBefore();
    void everyDeedHappened();
    void idsGoOn();
    void ownerLogsIn();
    void sameSeedSamePast();
    void refusesAnOffice();
    void refusesWhatDoesNotFit();
    void brokenRowIsRefusedAtTheEnd();

private:
    [[nodiscard]] static DemoSize size();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<RawDatabase> m_raw;
    SodiumPasswords m_passwords {SodiumPasswords::Cost::Least};
    DemoOfficeMade m_made;
    QList<qint64> m_told;
    QStringList m_making;
};

DemoSize TstDemoSize::size()
{
    DemoSize size;
    size.now = at(u"2026-11-21T14:05"_s, "Europe/Berlin");
    size.timezone = u"Europe/Berlin"_s; // the clock goes back within these days
    size.lots = 3;
    size.spots = 60;
    size.days = 40;
    return size;
}

void TstDemoSize::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = m_database->open();
    m_made = must(makeSizedOffice(*m_connection, m_passwords, size(), [this](const DemoProgress &progress) {
        if (progress.making.isEmpty())
            m_told.append(progress.stays);
        else
            m_making.append(progress.making);
        QVERIFY(progress.bytes > 0);
    }));
    m_raw = std::make_unique<RawDatabase>(*m_database);
}

void TstDemoSize::hasWhatWasAskedFor()
{
    QCOMPARE(m_made.stays, size().stays);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM stay"_s), size().stays);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM lot"_s), 3);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM spot"_s), 180);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM stay WHERE state = 2"_s), m_made.inside);
    QVERIFY(m_made.inside > 5);
    QCOMPARE(m_raw->number(u"SELECT count(*) FROM vehicle"_s), size().vehicles());
    QVERIFY(m_told.size() >= 8 && std::is_sorted(m_told.begin(), m_told.end()));
    QVERIFY(m_making.contains(u"stay_start"_s));
    const qint64 now = size().now.ms;
    QVERIFY(m_raw->number(u"SELECT max(at) FROM journal"_s) <= now);
    QVERIFY(m_raw->number(u"SELECT max(at) FROM journal"_s) > now - 3'600'000);
    QVERIFY(m_raw->number(u"SELECT min(starts_at) FROM stay"_s) < now - qint64 {39} * 86'400'000);
}

void TstDemoSize::verifyIsClean()
{
    while (must(stepFigures(*m_connection, size().now))) { }
    PriceBook prices;
    const OfficeProof proof = must(verifyOffice(*m_connection, prices));
    for (const Finding &finding : proof.findings)
        qWarning("%s", qPrintable(finding.check + u' ' + finding.entity));
    QVERIFY(proof.findings.isEmpty());
    QCOMPARE(proof.priced, proof.charges);
    QVERIFY(proof.charges > size().stays);
}

void TstDemoSize::schemaIsAsBefore()
{
    const TestDatabase other;
    const RawDatabase fresh(other);
    const QString all = TestDatabase::isSqlite()
        ? u"SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name"_s
        : u"SELECT 'i', indexname::text, indexdef FROM pg_indexes WHERE schemaname = current_schema() "
          "UNION ALL SELECT 'c', conname::text, pg_get_constraintdef(oid) FROM pg_constraint "
          "WHERE connamespace = current_schema()::regnamespace "
          "UNION ALL SELECT 't', tgname::text, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2, 3"_s;
    QCOMPARE(m_raw->rows(all), fresh.rows(all));
}

void TstDemoSize::everyDeedHappened()
{
    for (const char *kind : {"enter", "reserve", "arrive", "pay", "leave", "cancel", "move", "close", "roll_claims"})
        QVERIFY2(m_raw->number(u"SELECT count(*) FROM journal WHERE kind = '%1'"_s.arg(QLatin1StringView(kind))) > 0,
                 kind);
    for (int state = 1; state <= 5; ++state)
        QVERIFY(m_raw->number(u"SELECT count(*) FROM stay WHERE state = %1"_s.arg(state)) > 0);
    for (int how = 1; how <= 3; ++how)
        QVERIFY(m_raw->number(u"SELECT count(*) FROM stay WHERE left_how = %1"_s.arg(how)) > 0);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM payment WHERE method = 'card'"_s) > 0);
    QVERIFY(m_raw->number(u"SELECT count(*) FROM payment WHERE tendered > amount"_s) > 0);
    QVERIFY(m_raw->number(u"SELECT count(DISTINCT vehicle_type_id) FROM stay"_s) == 4);
}

/// What was taken off is in force again: the server gives the next number, and a second vehicle on a place is refused.
void TstDemoSize::idsGoOn()
{
    const qint64 last = m_raw->number(u"SELECT max(id) FROM vehicle"_s);
    m_raw->execute(u"INSERT INTO vehicle (shown, normal, look_alike) VALUES ('NEW 1', 'NEW1', 'NEW1')"_s);
    QCOMPARE(m_raw->number(u"SELECT max(id) FROM vehicle"_s), last + 1);
    QVERIFY(!m_raw
                 ->refusal(u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
                           "SELECT spot_id, place_no, from_at, until_at, 1, 0, 'stay', stay_id FROM claim "
                           "WHERE live = 1 ORDER BY id LIMIT 1"_s)
                 .isEmpty());
    QVERIFY(!m_raw->refusal(u"UPDATE payment SET amount = 1"_s).isEmpty());
    m_raw->execute(u"DELETE FROM vehicle WHERE normal = 'NEW1'"_s);
}

void TstDemoSize::ownerLogsIn()
{
    TestClock clock(size().now);
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    Door door(m_passwords, runner, clock);
    const Admission admission = must(door.logIn(*m_connection, m_made.owner.login, m_made.owner.password, {}));
    QVERIFY(admission.person.owner);
    QVERIFY(must(door.sign(*m_connection)).demo.has_value());
}

void TstDemoSize::sameSeedSamePast()
{
    const auto pastOf = [&](quint64 seed) {
        const TestDatabase other;
        const auto connection = other.open();
        DemoSize again = size();
        again.seed = seed;
        must(makeSizedOffice(*connection, m_passwords, again));
        return RawDatabase(other).rows(
            u"SELECT j.uuid, j.outcome, y.ticket FROM journal j LEFT JOIN stay y ON y.id = j.stay_id "
            "WHERE j.id > 100 ORDER BY j.id LIMIT 500"_s);
    };
    const auto here = m_raw->rows(u"SELECT j.uuid, j.outcome, y.ticket FROM journal j LEFT JOIN stay y ON y.id = "
                                  "j.stay_id WHERE j.id > 100 ORDER BY j.id LIMIT 500"_s);
    QCOMPARE(pastOf(size().seed), here);
    QVERIFY(pastOf(size().seed + 1) != here);
}

void TstDemoSize::refusesAnOffice()
{
    const auto before = m_raw->rowCounts();
    COMPARE_REFUSED(makeSizedOffice(*m_connection, m_passwords, size()), ErrorCode::AlreadyInitialised,
                    Field::Database);
    QCOMPARE(m_raw->rowCounts(), before);
}

void TstDemoSize::refusesWhatDoesNotFit()
{
    const TestDatabase other;
    const auto connection = other.open();
    DemoSize crowded = size();
    crowded.stays = 1'000'000;
    COMPARE_REFUSED(makeSizedOffice(*connection, m_passwords, crowded), ErrorCode::BadNumber, Field::Spots);
    DemoSize nothing = size();
    nothing.lots = 0;
    COMPARE_REFUSED(makeSizedOffice(*connection, m_passwords, nothing), ErrorCode::BadNumber, Field::None);
    QCOMPARE(RawDatabase(other).number(u"SELECT count(*) FROM lot"_s), 0);
}

/// A run that fails leaves no office behind.
void TstDemoSize::brokenRowIsRefusedAtTheEnd()
{
    const TestDatabase other;
    const auto connection = other.open();
    DemoSize wrong = size();
    wrong.currency = u"JPY"_s; // which has no cents, as the prices have
    QVERIFY(!makeSizedOffice(*connection, m_passwords, wrong));
    if (!TestDatabase::isSqlite()) // a file is thrown away by who made it
        QCOMPARE(RawDatabase(other).number(u"SELECT count(*) FROM installation"_s), 0);
}

PARKDESK_TEST(TstDemoSize)
#include "tst_demosize.moc"
