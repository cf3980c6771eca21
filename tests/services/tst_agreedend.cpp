// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/extendstay.h"
#include "services/stays/leavinglist.h"
#include "services/stays/reenter.h"
#include "storage/migrator.h"
#include "storage/statements.h"
#include "tests/services/undodesk.h"

#include <QRegularExpression>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The end that a driver was told last stands in the stay, whatever is claimed since; older databases get it from the
/// journal.
class TstAgreedEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheDeeds();
    void olderDatabasesLearnIt();
    void listIsInItsOrderWithoutSorting();
};

namespace {

Instant agreedEnd(const UndoOffice &desk, StayId stay)
{
    return {desk.ofStay(stay, u"agreed_until"_s).toLongLong()};
}

ExtendStay::Command longer(StayId stay, Instant until)
{
    return {OfficeBuilder::keyOf(stay), until};
}

} // namespace

void TstAgreedEnd::followsTheDeeds()
{
    UndoOffice desk(4);
    const Instant start = desk.clock.now();
    const auto entered = must(desk.office.enter(u"KA 1001"_s));
    QCOMPARE(agreedEnd(desk, entered.stay), entered.claimed.until);
    must(desk.office.run<ExtendStay>(longer(entered.stay, start + hours(7))));
    QCOMPARE(agreedEnd(desk, entered.stay), start + hours(7));
    must(desk.undoLast());
    QCOMPARE(agreedEnd(desk, entered.stay), entered.claimed.until);
    desk.clock.advance(hours(4));
    desk.roll(); // it stays on; nobody was told another end
    QCOMPARE(agreedEnd(desk, entered.stay), entered.claimed.until);

    const auto booked = must(desk.office.reserve(u"KA 2002"_s, minutes(10), hours(2)));
    QCOMPARE(agreedEnd(desk, booked.stay), booked.booked.until);
    must(desk.office.run<ExtendStay>(longer(booked.stay, booked.booked.until + hours(1))));
    QCOMPARE(agreedEnd(desk, booked.stay), booked.booked.until + hours(1));
    must(desk.undoLast());
    QCOMPARE(agreedEnd(desk, booked.stay), booked.booked.until);
    desk.clock.advance(minutes(10));
    must(desk.office.arrive(u"KA 2002"_s));
    QCOMPARE(agreedEnd(desk, booked.stay), booked.booked.until);
    must(desk.undoLast());
    QCOMPARE(agreedEnd(desk, booked.stay), booked.booked.until);

    const auto again = must(desk.office.run<ReEnter>({desk.office.lot(), u"KA 1001"_s, {}, {}}));
    QCOMPARE(agreedEnd(desk, again.entered.stay), again.entered.claimed.until);
    QCOMPARE(desk.findings(), QString());
}

void TstAgreedEnd::olderDatabasesLearnIt()
{
    UndoOffice desk(5);
    const auto extended = must(desk.office.enter(u"KA 1001"_s));
    must(desk.office.run<ExtendStay>(longer(extended.stay, desk.clock.now() + hours(9))));
    const auto taken = must(desk.office.enter(u"KA 2002"_s));
    must(desk.office.run<ExtendStay>(longer(taken.stay, desk.clock.now() + hours(9))));
    must(desk.undoLast());
    must(desk.office.reserve(u"KA 3003"_s, hours(1), hours(2)));
    must(desk.office.reserve(u"KA 4004"_s, minutes(1), hours(2)));
    desk.clock.advance(minutes(1));
    must(desk.office.arrive(u"KA 4004"_s));
    const QString ends = u"SELECT id, agreed_until FROM stay ORDER BY id"_s;
    const QList<QVariantList> written = desk.raw.rows(ends);
    QCOMPARE(written.size(), 4);

    desk.raw.execute(u"UPDATE stay SET agreed_until = 0"_s);
    QVERIFY(desk.findings().contains(u"agreed_end"_s));
    for (const Migrator::Step &step : Migrator::stepsOfProgram()) {
        const QStringList statements = Migrator::statementsOf(step, TestDatabase::dialect());
        for (const QString &statement : statements) {
            if (step.number == 9 && statement.contains(u"UPDATE stay"_s))
                desk.raw.execute(statement);
        }
    }
    QCOMPARE(desk.raw.rows(ends), written);
    QCOMPARE(desk.findings(), QString());
}

void TstAgreedEnd::listIsInItsOrderWithoutSorting()
{
    UndoOffice desk;
    if (!TestDatabase::isSqlite()) { // which plan it takes depends on its statistics
        QCOMPARE(desk.raw.number(u"SELECT count(*) FROM pg_indexes WHERE indexname = 'stay_agreed'"_s), 1);
        return;
    }
    for (const char *name : {"leaving_part", "leaving_part_reversed", "parked_stays"}) {
        QString statement = u"EXPLAIN QUERY PLAN "_s + Statements::text(Dialect::Sqlite, QString::fromLatin1(name));
        static const QRegularExpression parameter(u":\\w+"_s);
        statement.replace(parameter, u"1"_s);
        QStringList plan;
        for (const QVariantList &row : desk.raw.rows(statement))
            plan.append(row.at(3).toString());
        QVERIFY2(plan.join(u'\n').contains(u"stay_agreed"_s), qPrintable(plan.join(u'\n')));
        QVERIFY2(!plan.join(u'\n').contains(u"B-TREE FOR ORDER BY"_s), qPrintable(plan.join(u'\n')));
    }
}

PARKDESK_TEST(TstAgreedEnd)
#include "tst_agreedend.moc"
