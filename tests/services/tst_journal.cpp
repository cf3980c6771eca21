// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/noteexport.h"
#include "services/journal/journallist.h"
#include "services/lots/editlot.h"
#include "services/stays/extendstay.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The journal by day, person, deed, lot and thing.
class TstJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void countsDays();
    void goesOnInPortions();
    void narrowsDown_data();
    void narrowsDown();
    void findsAThing();
    void tellsBeforeAndAfter();
    void whatWasTakenOutStaysInIt();
    void isForThoseWhoMay();
    void usesItsIndexes();

private:
    using Query = JournalQuery;
    [[nodiscard]] QList<JournalRow> all(const Query &query);
    [[nodiscard]] int counted(const Query &query);

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    LotId m_other;
};

void TstJournal::init()
{
    m_office.reset();
    m_database = std::make_unique<TestDatabase>();
    m_clock.set(at(u"2026-03-02T08:00Z"_s));
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    m_other = m_office->addLot(u"Lake View"_s, {}).lot;
    // Monday: two come in. Wednesday: one leaves, and a manager lets another in at the other lot.
    must(m_office->enter(u"KA 19 P 4456"_s));
    m_clock.advance(std::chrono::hours(1));
    must(m_office->enter(u"MH 12 QX 42"_s));
    m_clock.advance(std::chrono::hours(48));
    must(m_office->payAndLeave(u"KA19P4456"_s));
    EnterVehicle::Command command;
    command.lot = m_other;
    command.plate = u"DL 7 Z 1"_s;
    must(m_office->runAs<EnterVehicle>(m_office->manager(), command));
    m_office->actAs(m_office->manager());
}

QList<JournalRow> TstJournal::all(const Query &query)
{
    QList<JournalId> ids;
    const auto days = must(m_office->read<JournalDays>({m_office->lot(), query, {}}));
    for (const JournalDays::Day &day : days.days) {
        const auto ofDay = must(m_office->read<JournalOfDay>({query, day.span}));
        if (ofDay.size() != day.rows)
            qFatal("%d deeds counted, %d there", day.rows, static_cast<int>(ofDay.size()));
        ids += ofDay;
    }
    return must(m_office->read<JournalRows>({ids}));
}

int TstJournal::counted(const Query &query)
{
    int deeds = 0;
    const auto days = must(m_office->read<JournalDays>({m_office->lot(), query, {}}));
    for (const JournalDays::Day &day : days.days)
        deeds += day.rows;
    return deeds;
}

void TstJournal::countsDays()
{
    const auto days = must(m_office->read<JournalDays>({m_office->lot(), {}, {}}));
    QCOMPARE(days.days.size(), 2);
    QVERIFY(!days.next);
    QVERIFY(days.days.first().number == days.days.last().number + 2); // the newest first, no empty day
    QCOMPARE(counted({}), RawDatabase(*m_database).number(u"SELECT count(*) FROM journal"_s));
    const auto rows = all({});
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.at != b.at ? a.at > b.at : a.id.value > b.id.value;
    }));
}

void TstJournal::goesOnInPortions()
{
    JournalDays::Question question {m_office->lot(), {}, {}, 0}; // no time: a day each
    QList<qint64> days;
    for (;;) {
        const auto portion = must(m_office->read<JournalDays>(question));
        for (const auto &day : portion.days)
            days.append(day.number);
        if (!portion.next)
            break;
        QCOMPARE(portion.days.size(), 1);
        question.before = portion.next;
    }
    QCOMPARE(days.size(), 2);
    QVERIFY(days.first() > days.last());
}

void TstJournal::narrowsDown_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("where");
    QTest::newRow("lot") << u"lot"_s << u"lot_id = 1"_s;
    QTest::newRow("other lot") << u"other"_s << u"lot_id = 2"_s;
    QTest::newRow("person") << u"person"_s << u"staff_id = %1"_s;
    QTest::newRow("deed") << u"deed"_s << u"kind = 'enter'"_s;
    QTest::newRow("deed of a person") << u"person deed"_s << u"staff_id = %1 AND kind = 'enter'"_s;
    QTest::newRow("deed in a lot") << u"lot deed"_s << u"lot_id = 1 AND kind = 'enter'"_s;
    QTest::newRow("all of it") << u"lot deed person"_s << u"lot_id = 1 AND kind = 'enter' AND staff_id = %1"_s;
    QTest::newRow("days") << u"days"_s << u"at >= 1772496000000 AND at < 1772700000000"_s;
    QTest::newRow("days of a lot") << u"days lot"_s << u"lot_id = 1 AND at >= 1772496000000 AND at < 1772700000000"_s;
}

void TstJournal::narrowsDown()
{
    QFETCH(QString, what);
    QFETCH(QString, where);
    Query query;
    if (what.contains(u"lot"))
        query.lot = m_office->lot();
    if (what.contains(u"other"))
        query.lot = m_other;
    if (what.contains(u"person"))
        query.staff = m_office->attendant().staff;
    if (what.contains(u"deed"))
        query.deed = u"enter"_s;
    if (what.contains(u"days")) {
        query.from = Instant {1772496000000};
        query.until = Instant {1772700000000};
    }
    if (where.contains(u"%1"))
        where = where.arg(m_office->attendant().staff.value);
    const qint64 expected = RawDatabase(*m_database).number(u"SELECT count(*) FROM journal WHERE "_s + where);
    QVERIFY(expected > 0);
    QCOMPARE(all(query).size(), expected);
    QCOMPARE(counted(query), expected);
}

void TstJournal::findsAThing()
{
    Query query;
    query.thing = u"ka-19-p 4456"_s;
    const auto rows = all(query);
    QStringList deeds;
    for (const JournalRow &row : rows)
        deeds.append(row.deed);
    QVERIFY(deeds.size() >= 2);
    QCOMPARE(deeds.last(), u"enter"_s);
    QCOMPARE(rows.first().plate, u"KA 19 P 4456"_s);
    Query byTicket;
    byTicket.thing = rows.first().ticket;
    QCOMPARE(all(byTicket).size(), rows.size());
    Query byStay;
    byStay.stay = rows.first().stay;
    QCOMPARE(all(byStay).size(), rows.size());
    byStay.deed = u"enter"_s;
    QCOMPARE(all(byStay).size(), 1);
    Query nobody;
    nobody.thing = u"XX 99 NOBODY"_s;
    QVERIFY(all(nobody).isEmpty());
}

void TstJournal::tellsBeforeAndAfter()
{
    Query query;
    query.deed = u"enter"_s;
    query.lot = m_office->lot();
    const auto rows = all(query);
    const JournalRow &row = rows.last();
    QCOMPARE(row.who, must(m_office->readAs<JournalRows>(m_office->manager(), {{row.id}})).first().who);
    QVERIFY(!row.who.isEmpty());
    QVERIFY(!row.desk.isEmpty());
    QCOMPARE(row.lot, m_office->lot());
    QVERIFY(row.zone);
    const auto claimed = std::find_if(row.changes.begin(), row.changes.end(), [](const JournalChange &change) {
        return change.entity == Entity::Spot && change.field == u"claimed_by";
    });
    QVERIFY(claimed != row.changes.end());
    QCOMPARE(claimed->name, u"A-01"_s); // by its label
    QVERIFY(claimed->before.isNull());
    Query left;
    left.deed = u"leave"_s;
    const auto gone = all(left);
    if (!gone.isEmpty()) {
        const auto state = std::find_if(gone.first().changes.begin(), gone.first().changes.end(),
                                        [](const JournalChange &change) { return change.field == u"state"; });
        QVERIFY(state != gone.first().changes.end());
        QCOMPARE(state->before.toString(), u"parked"_s);
    }
}

void TstJournal::whatWasTakenOutStaysInIt()
{
    must(m_office->run<NoteExport>({{u"stays"_s, u"journal"_s}, u"csv"_s, {}, {}, {}}));
    Query query;
    query.deed = u"export"_s;
    const auto rows = all(query);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().changes.first().after.toString(), u"stays journal"_s);
}

void TstJournal::isForThoseWhoMay()
{
    m_office->actAs(m_office->attendant());
    COMPARE_REFUSED(m_office->read<JournalDays>({m_office->lot(), {}, {}}), ErrorCode::NotPermitted, Field::None);
    COMPARE_REFUSED(m_office->read<JournalRows>({{JournalId {1}}}), ErrorCode::NotPermitted, Field::None);
}

/// Flat, whatever the number of rows: each way is one range of an index of its own.
void TstJournal::usesItsIndexes()
{
    if (!TestDatabase::isSqlite())
        return; // a server plans by how many rows there are
    const RawDatabase raw(*m_database);
    const auto plan = [&raw](const QString &condition) {
        QStringList steps;
        for (const QVariantList &row : raw.rows(
                 u"EXPLAIN QUERY PLAN SELECT j.id, j.at FROM journal j WHERE %1 ORDER BY j.at DESC, j.id DESC"_s.arg(
                     condition)))
            steps.append(row.last().toString());
        return steps.join(u'|');
    };
    const QList<std::pair<QString, QString>> ways {
        {u"j.at >= 1 AND j.at < 9"_s, u"journal_at"_s},
        {u"j.lot_id = 1 AND j.at >= 1 AND j.at < 9"_s, u"journal_of_lot_at"_s},
        {u"j.staff_id = 1 AND j.at >= 1 AND j.at < 9"_s, u"journal_of_person_at"_s},
        {u"j.kind = 'enter' AND j.at >= 1 AND j.at < 9"_s, u"journal_of_kind_at"_s}};
    for (const auto &[condition, index] : ways) {
        QVERIFY2(plan(condition).contains(index), qPrintable(plan(condition)));
        QVERIFY2(!plan(condition).contains(u"TEMP B-TREE"_s), qPrintable(plan(condition)));
    }
}

PARKDESK_TEST(TstJournal)
#include "tst_journal.moc"
