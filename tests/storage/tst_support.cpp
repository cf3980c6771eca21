// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What every other test stands on: a database of its own and an office in it.
class TstSupport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void databasesAreApart();
    void databasesGoAway();
    void officeWorks();
    void guardsComeBack();
};

void TstSupport::databasesAreApart()
{
    const TestDatabase one;
    const TestDatabase other;
    TestClock clock;
    const OfficeBuilder office(one, clock);
    QCOMPARE(RawDatabase(one).number(u"SELECT count(*) FROM lot"_s), 1);
    QCOMPARE(RawDatabase(other).number(u"SELECT count(*) FROM lot"_s), 0);
    const TestDatabase empty(TestDatabase::Content::Nothing);
    QCOMPARE(RawDatabase(empty).tables(), QStringList {});
}

void TstSupport::databasesGoAway()
{
    DatabaseUrl url;
    {
        const TestDatabase database;
        url = database.url();
        QVERIFY(database.open()->isOpen());
    }
    OpenOptions readOnly = TestDatabase::options();
    readOnly.readOnly = true;
    const auto gone = Connection::open(url, readOnly);
    QCOMPARE(refusal(gone), std::optional(ErrorCode::DatabaseUnavailable));
}

void TstSupport::officeWorks()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto entered = must(office.enter(u"B-PD 2026"_s));
    QCOMPARE(entered.spot, u"A-01"_s);
    clock.advance(minutes(61));
    const auto quote = must(office.quote(u"B-PD 2026"_s));
    QCOMPARE(quote.price.due.toText(), u"5.00"_s);
    const auto left = must(office.payAndLeave(u"B-PD 2026"_s));
    QCOMPARE(left.how, LeftHow::Paid);
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM journal WHERE stay_id IS NOT NULL"_s), 3);
}

void TstSupport::guardsComeBack()
{
    const TestDatabase database;
    const RawDatabase raw(database);
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"B-PD 2026"_s));
    raw.executeUnguarded({u"UPDATE journal SET kind = 'x' WHERE kind = 'enter'"_s});
    QVERIFY(!raw.refusal(u"UPDATE journal SET kind = 'enter' WHERE kind = 'x'"_s).isEmpty());
    QVERIFY(!raw.refusal(u"DELETE FROM deed WHERE code = 'open_shift'"_s).isEmpty());
}

PARKDESK_TEST(TstSupport)
#include "tst_support.moc"
