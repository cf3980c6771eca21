// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/stay.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The schema alone keeps the rules: tried with plain statements, behind the back of repositories and use cases.
class TstSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void claimsNeverOverlap();
    void claimRule_data();
    void claimRule();
    void twoParkedOnAPlace();
    void claimsAreKept();
    void parkedClaimNeedsAParkedStay();
    void leavingFreesTheClaims();
    void twins();
    void stayMoves_data();
    void stayMoves();
    void stayStarts();
    void leavingNeedsASettledCharge();
    void paymentIntoOnesOwnOpenShift();
    void paymentOfItsCharge();
    void paymentOnce();
    void receiptsHaveNoGap();
    void appendOnly_data();
    void appendOnly();
    void appendOnlyAgainstTricks();
    void closedShiftIsFixed();
    void journalNamesWho();
    void badRows_data();
    void badRows();
};

namespace {

/// An office with one stay of each kind: 1 left (with charge, payment and receipt), 2 parked, 3 reserved.
struct Ledger {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office {database, clock};
    RawDatabase raw {database};
    StayId left;
    StayId parked;
    StayId reserved;

    Ledger()
    {
        left = must(office.enter(u"LEFT1"_s)).stay;
        clock.advance(minutes(5));
        must(office.payAndLeave(u"LEFT1"_s));
        parked = must(office.enter(u"STAYS1"_s)).stay;
        reserved = must(office.reserve(u"NEXT1"_s, hours(5), hours(2))).stay;
    }
    void refuses(const QString &statement) const
    {
        QVERIFY2(!raw.refusal(statement).isEmpty(), qPrintable(u"was accepted: "_s + statement));
    }
    void accepts(const QString &statement) const
    {
        const QString refused = raw.refusal(statement);
        QVERIFY2(refused.isEmpty(), qPrintable(statement + u": "_s + refused));
    }
    /// A charge with one line, for stay \a stay; returns its id.
    qint64 charge(StayId stay, const QString &purpose, qint64 amount, qint64 writtenAt) const
    {
        raw.execute(
            u"INSERT INTO charge (stay_id, purpose, from_at, exit_at, amount, currency, hash, facts, written_at) "
            "VALUES (%1, '%2', 1, 2, %3, 'EUR', '', '{}', %4)"_s.arg(stay.value)
                .arg(purpose)
                .arg(amount)
                .arg(writtenAt));
        const qint64 id = raw.number(u"SELECT max(id) FROM charge"_s);
        raw.execute(u"INSERT INTO charge_line VALUES (%1, 1, 'r', 'k', '', 1, %2, %2, 0, 0)"_s.arg(id).arg(amount));
        return id;
    }
    [[nodiscard]] qint64 nextReceipt() const
    {
        raw.execute(
            u"INSERT INTO receipt (operator_id, desk_id, year, number, issued_at) SELECT 1, 1, 2026, "
            "coalesce(max(number), 0) + 1, 1 FROM receipt WHERE operator_id = 1 AND desk_id = 1 AND year = 2026"_s);
        return raw.number(u"SELECT max(id) FROM receipt"_s);
    }
    [[nodiscard]] QString payment(StayId stay, qint64 charge, const Actor &who, qint64 amount, int part = 1,
                                  const QString &currency = u"EUR"_s) const
    {
        return u"INSERT INTO payment (stay_id, part_no, charge_id, receipt_id, shift_id, desk_id, staff_id, method, "
               "amount, tax_amount, currency, tendered, taken_at) VALUES (%1, %2, %3, %4, %5, %6, %7, 'cash', %8, 0, "
               "'%9', %8, 1)"_s.arg(stay.value)
                   .arg(part)
                   .arg(charge)
                   .arg(nextReceipt())
                   .arg(who.shift->value)
                   .arg(who.desk->value)
                   .arg(who.staff.value)
                   .arg(amount)
                   .arg(currency);
    }
};

QString claimInsert(qint64 from, qint64 until, int spot = 9, int live = 1)
{
    return u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder) VALUES (%1, 0, %2, %3, %4, "
           u"0, "
           "'permit')"_s.arg(spot)
               .arg(from)
               .arg(until)
               .arg(live);
}

/// The slow and obvious rule.
bool overlapsAny(const QList<TimeSpan> &live, const TimeSpan &span, qsizetype except)
{
    for (qsizetype i = 0; i < live.size(); ++i) {
        if (i != except && live.at(i).overlaps(span))
            return true;
    }
    return false;
}

} // namespace

/// Thousands of random claims, moves and endings on one place: what the schema accepts is exactly what the slow rule
/// accepts.
void TstSchema::claimsNeverOverlap()
{
    const Ledger ledger;
    QRandomGenerator random(20260302);
    QList<TimeSpan> live;
    QList<qint64> ids;
    int accepted = 0;
    int refused = 0;
    ledger.raw.execute(u"BEGIN"_s);
    const auto tryOne = [&](const QString &statement, bool expected) {
        ledger.raw.execute(u"SAVEPOINT s"_s);
        const QString refusal = ledger.raw.refusal(statement);
        if (!refusal.isEmpty())
            ledger.raw.execute(u"ROLLBACK TO SAVEPOINT s"_s);
        ledger.raw.execute(u"RELEASE SAVEPOINT s"_s);
        ++(refusal.isEmpty() ? accepted : refused);
        return refusal.isEmpty() == expected;
    };
    for (int i = 0; i < 3000; ++i) {
        const TimeSpan span {{random.bounded(2000)}, {0}};
        TimeSpan wanted {span.from, {span.from.ms + 1 + random.bounded(60)}};
        if (ids.isEmpty() || random.bounded(3) == 0) {
            const bool free = !overlapsAny(live, wanted, -1);
            QVERIFY2(tryOne(claimInsert(wanted.from.ms, wanted.until.ms), free), qPrintable(QString::number(i)));
            if (free) {
                live.append(wanted);
                ids.append(ledger.raw.number(u"SELECT max(id) FROM claim"_s));
            }
            continue;
        }
        const qsizetype which = random.bounded(static_cast<int>(ids.size()));
        if (random.bounded(8) == 0) { // ended as if it had never been
            QVERIFY(tryOne(u"UPDATE claim SET live = 0, until_at = from_at WHERE id = %1"_s.arg(ids.at(which)), true));
            live.removeAt(which);
            ids.removeAt(which);
            continue;
        }
        if (random.bounded(2) == 0) // the same beginning, another end
            wanted = {live.at(which).from, {live.at(which).from.ms + 1 + random.bounded(120)}};
        const bool free = !overlapsAny(live, wanted, which);
        QVERIFY2(tryOne(u"UPDATE claim SET from_at = %1, until_at = %2 WHERE id = %3"_s.arg(wanted.from.ms)
                            .arg(wanted.until.ms)
                            .arg(ids.at(which)),
                        free),
                 qPrintable(QString::number(i)));
        if (free)
            live[which] = wanted;
    }
    ledger.raw.execute(u"ROLLBACK"_s);
    QVERIFY(accepted > 300);
    QVERIFY(refused > 300);
}

void TstSchema::claimRule_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<bool>("accepted");
    // beside a live claim [1000, 2000) and one that is not live [5000, 6000)
    QTest::newRow("before") << qint64 {1} << qint64 {999} << true;
    QTest::newRow("touches before") << qint64 {500} << qint64 {1000} << true;
    QTest::newRow("touches after") << qint64 {2000} << qint64 {3000} << true;
    QTest::newRow("one too long") << qint64 {500} << qint64 {1001} << false;
    QTest::newRow("one too early") << qint64 {1999} << qint64 {3000} << false;
    QTest::newRow("inside") << qint64 {1200} << qint64 {1300} << false;
    QTest::newRow("around") << qint64 {1} << qint64 {9000} << false;
    QTest::newRow("the same") << qint64 {1000} << qint64 {2000} << false;
    QTest::newRow("over one that is not live") << qint64 {5000} << qint64 {6000} << true;
    QTest::newRow("no length") << qint64 {3000} << qint64 {3000} << false;
    QTest::newRow("backwards") << qint64 {4000} << qint64 {3000} << false;
    QTest::newRow("before all time") << qint64 {-1} << qint64 {10} << false;
    QTest::newRow("to the end of time") << qint64 {9000} << noEnd.ms << true;
    QTest::newRow("beyond the end of time") << qint64 {9000} << noEnd.ms + 1 << false;
}

void TstSchema::claimRule()
{
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    QFETCH(bool, accepted);
    const Ledger ledger;
    ledger.raw.execute(claimInsert(1000, 2000));
    ledger.raw.execute(claimInsert(5000, 6000, 9, 0));
    QCOMPARE(ledger.raw.refusal(claimInsert(from, until)).isEmpty(), accepted);
}

void TstSchema::twoParkedOnAPlace()
{
    Ledger ledger;
    const StayId other = must(ledger.office.enter(u"OTHER1"_s)).stay;
    // Its claim comes after the first one's, so the periods do not meet; but it cannot stand there as well.
    const QString second = u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) "
                           "SELECT spot_id, place_no, until_at, until_at + 1000, 1, %1, 'stay', %2 FROM claim "
                           "WHERE stay_id = %3"_s;
    ledger.refuses(second.arg(1).arg(other.value).arg(ledger.parked.value));
    ledger.accepts(second.arg(0).arg(other.value).arg(ledger.parked.value));
    ledger.refuses(u"UPDATE claim SET parked = 1 WHERE stay_id = %1"_s.arg(other.value));
}

void TstSchema::claimsAreKept()
{
    const Ledger ledger;
    ledger.refuses(u"DELETE FROM claim"_s);
    ledger.refuses(u"DELETE FROM claim WHERE live = 0 OR stay_id = %1"_s.arg(ledger.left.value));
    ledger.refuses(
        u"UPDATE claim SET stay_id = %1 WHERE stay_id = %2"_s.arg(ledger.parked.value).arg(ledger.reserved.value));
    ledger.refuses(u"UPDATE claim SET spot_id = 8 WHERE stay_id = %1"_s.arg(ledger.parked.value));
    ledger.refuses(u"UPDATE claim SET holder = 'permit', stay_id = NULL WHERE stay_id = %1"_s.arg(ledger.parked.value));
    ledger.refuses(u"UPDATE claim SET place_no = 1 WHERE stay_id = %1"_s.arg(ledger.parked.value));
    ledger.refuses(u"DELETE FROM stay WHERE id = %1"_s.arg(ledger.reserved.value));
    ledger.accepts(u"UPDATE claim SET until_at = until_at + 1 WHERE stay_id = %1"_s.arg(ledger.parked.value));
}

void TstSchema::parkedClaimNeedsAParkedStay()
{
    const Ledger ledger;
    ledger.refuses(u"UPDATE claim SET parked = 1 WHERE stay_id = %1"_s.arg(ledger.reserved.value));
    ledger.refuses(u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) VALUES "
                   "(9, 0, 1, 2, 1, 1, 'stay', %1)"_s.arg(ledger.left.value));
    ledger.refuses(u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder) VALUES "
                   "(9, 0, 1, 2, 1, 1, 'permit')"_s);
    ledger.accepts(u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder, stay_id) VALUES "
                   "(9, 0, 1, 2, 1, 1, 'stay', %1)"_s.arg(ledger.parked.value));
}

void TstSchema::leavingFreesTheClaims()
{
    const Ledger ledger;
    ledger.accepts(u"UPDATE stay SET state = 4 WHERE id = %1"_s.arg(ledger.parked.value));
    QCOMPARE(ledger.raw.number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0);
}

void TstSchema::twins()
{
    const Ledger ledger;
    const QString copy =
        u"INSERT INTO stay (lot_id, vehicle_type_id, vehicle_id, twin_no, ticket, note, state, "
        "entered_at, created_at) SELECT lot_id, vehicle_type_id, vehicle_id, %1, '0000000000%1', '', 2, "
        "entered_at, created_at FROM stay WHERE id = %2"_s;
    ledger.refuses(copy.arg(0).arg(ledger.parked.value));
    ledger.accepts(copy.arg(1).arg(ledger.parked.value));
    ledger.refuses(copy.arg(1).arg(ledger.parked.value));
    ledger.accepts(copy.arg(0).arg(ledger.left.value)); // it has left: it may come again
}

void TstSchema::stayMoves_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    for (int from = 1; from <= 5; ++from) {
        for (int to = 1; to <= 5; ++to)
            QTest::addRow("%s to %s", qPrintable(stateName(static_cast<StayState>(from))),
                          qPrintable(stateName(static_cast<StayState>(to))))
                << from << to;
    }
}

void TstSchema::stayMoves()
{
    QFETCH(int, from);
    QFETCH(int, to);
    const Ledger ledger;
    const qint64 charge = ledger.charge(ledger.parked, u"exit"_s, 0, 7777777777777);
    const QString set = u"UPDATE stay SET state = %1, left_at = %2, left_how = %3, charge_id = %4 WHERE id = %5"_s;
    const auto moveTo = [&](int state) {
        const bool left = state == 3;
        return set.arg(state)
            .arg(left ? u"7777777777777"_s : u"NULL"_s, left ? u"2"_s : u"NULL"_s,
                 left ? QString::number(charge) : u"NULL"_s)
            .arg(ledger.parked.value);
    };
    // The parked stay also has a booking, so that each state is possible for it.
    ledger.raw.executeUnguarded(
        {u"UPDATE stay SET booked_from = 1, booked_until = 2, booked_at = 1 WHERE id = %1"_s.arg(ledger.parked.value),
         moveTo(from)});
    QCOMPARE(ledger.raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(ledger.parked.value)), from);
    // A cancelled booking comes back only beside a counter-entry, and there is none here.
    const bool comesBack = from == 4 && to == 1;
    const bool legal = from == to || (mayMove(static_cast<StayState>(from), static_cast<StayState>(to)) && !comesBack);
    const QString refused = ledger.raw.refusal(moveTo(to));
    QVERIFY2(refused.isEmpty() == legal, qPrintable(refused));
    QCOMPARE(ledger.raw.number(u"SELECT state FROM stay WHERE id = %1"_s.arg(ledger.parked.value)), legal ? to : from);
}

void TstSchema::stayStarts()
{
    const Ledger ledger;
    for (int state = 0; state <= 6; ++state) {
        const bool left = state == 3;
        const QString refused = ledger.raw.refusal(
            u"INSERT INTO stay (lot_id, vehicle_type_id, twin_no, ticket, note, state, booked_from, booked_until, "
            "booked_at, entered_at, left_at, left_how, charge_id, created_at) VALUES (1, 1, 0, '0000000000%1', '', %1, "
            "1, "
            "2, 1, 1, %2, 1)"_s.arg(state)
                .arg(left ? u"1, 2, 1"_s : u"NULL, NULL, NULL"_s));
        QVERIFY2(refused.isEmpty() == (state == 1 || state == 2), qPrintable(QString::number(state) + refused));
    }
}

void TstSchema::leavingNeedsASettledCharge()
{
    const Ledger ledger;
    const qint64 now = ledger.clock.now().ms;
    const auto leave = [&](int how, const QString &charge) {
        return u"UPDATE stay SET state = 3, left_at = %1, left_how = %2, charge_id = %3 WHERE id = %4"_s.arg(now)
            .arg(how)
            .arg(charge)
            .arg(ledger.parked.value);
    };
    ledger.refuses(leave(2, u"NULL"_s));
    ledger.refuses(leave(2, u"4711"_s));
    ledger.refuses(leave(2, QString::number(ledger.charge(ledger.reserved, u"exit"_s, 0, now)))); // another's
    ledger.refuses(leave(2, QString::number(ledger.charge(ledger.parked, u"payment"_s, 0, now)))); // no exit
    ledger.refuses(leave(2, QString::number(ledger.charge(ledger.parked, u"exit"_s, 0, now - 1)))); // of before
    const QString owing = QString::number(ledger.charge(ledger.parked, u"exit"_s, 500, now));
    ledger.refuses(leave(1, owing)); // unsettled
    ledger.refuses(leave(2, owing));
    const QString uneven = QString::number(ledger.charge(ledger.parked, u"exit"_s, 0, now));
    ledger.raw.execute(u"INSERT INTO charge_line VALUES (%1, 2, 'r', 'k', '', 1, 5, 5, 0, 0)"_s.arg(uneven));
    ledger.refuses(leave(2, uneven)); // lines that do not sum
    for (int how = 3; how <= 5; ++how)
        ledger.refuses(leave(how, owing)); // unlisted
    ledger.raw.execute(
        u"INSERT INTO exception_case (kind, stay_id, reason, staff_id, raised_at) VALUES ('towed', %1, '', 1, "
        "1)"_s.arg(ledger.parked.value));
    ledger.refuses(leave(3, owing)); // listed as something else
    ledger.accepts(leave(5, owing));
}

void TstSchema::paymentIntoOnesOwnOpenShift()
{
    const Ledger ledger;
    const Actor own = ledger.office.attendant();
    const qint64 charge = ledger.charge(ledger.parked, u"payment"_s, 500, 1);
    Actor thief = own;
    thief.shift = ledger.office.manager().shift;
    ledger.refuses(ledger.payment(ledger.parked, charge, thief, 500));
    thief = own;
    thief.staff = ledger.office.manager().staff;
    ledger.refuses(ledger.payment(ledger.parked, charge, thief, 500));
    Actor nobody = own;
    nobody.shift = ShiftId {4711};
    ledger.refuses(ledger.payment(ledger.parked, charge, nobody, 500));
    ledger.raw.execute(
        u"UPDATE shift SET closed_at = opened_at WHERE id = %1"_s.arg(ledger.office.manager().shift->value));
    ledger.refuses(ledger.payment(ledger.parked, charge, ledger.office.manager(), 500));
    ledger.accepts(ledger.payment(ledger.parked, charge, own, 500));
}

void TstSchema::paymentOfItsCharge()
{
    const Ledger ledger;
    const Actor own = ledger.office.attendant();
    const qint64 charge = ledger.charge(ledger.parked, u"payment"_s, 500, 1);
    ledger.refuses(ledger.payment(ledger.reserved, charge, own, 500)); // of another stay
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 500, 1, u"USD"_s));
    ledger.refuses(ledger.payment(ledger.parked, 4711, own, 500));
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 0));
    ledger.refuses(ledger.payment(ledger.parked, charge, own, -500)); // counters nothing
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 501)); // more than it costs
    QString little = ledger.payment(ledger.parked, charge, own, 500);
    ledger.refuses(little.replace(u"'EUR', 500"_s, u"'EUR', 499"_s));
    ledger.accepts(ledger.payment(ledger.parked, charge, own, 500));
}

void TstSchema::paymentOnce()
{
    const Ledger ledger;
    const Actor own = ledger.office.attendant();
    const qint64 charge = ledger.charge(ledger.parked, u"payment"_s, 500, 1);
    ledger.accepts(ledger.payment(ledger.parked, charge, own, 500));
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 500)); // the part is taken
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 500, 2)); // and all is paid
    ledger.refuses(ledger.payment(ledger.parked, charge, own, 1, 3));
}

void TstSchema::receiptsHaveNoGap()
{
    const Ledger ledger;
    const QString add =
        u"INSERT INTO receipt (operator_id, desk_id, year, number, issued_at) VALUES (1, 1, %1, %2, 1)"_s;
    ledger.refuses(add.arg(2026).arg(1)); // taken
    ledger.refuses(add.arg(2026).arg(3));
    ledger.refuses(add.arg(2026).arg(0));
    ledger.refuses(add.arg(2027).arg(2)); // each year begins at one
    ledger.accepts(add.arg(2026).arg(2));
    ledger.accepts(add.arg(2027).arg(1));
}

void TstSchema::appendOnly_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("change");
    QTest::newRow("payment") << u"payment"_s << u"amount = amount + 1"_s;
    QTest::newRow("receipt") << u"receipt"_s << u"number = number"_s;
    QTest::newRow("charge") << u"charge"_s << u"amount = 0"_s;
    QTest::newRow("charge_line") << u"charge_line"_s << u"amount = 0"_s;
    QTest::newRow("journal") << u"journal"_s << u"at = at + 1"_s;
    QTest::newRow("security_event") << u"security_event"_s << u"detail = ''"_s;
    QTest::newRow("tariff_version") << u"tariff_version"_s << u"valid_from = 0"_s;
    QTest::newRow("exception_case") << u"exception_case"_s << u"reason = ''"_s;
}

void TstSchema::appendOnly()
{
    QFETCH(QString, table);
    QFETCH(QString, change);
    const Ledger ledger;
    ledger.raw.execute(u"INSERT INTO security_event (kind, at, login, detail) VALUES ('lock', 1, 'x', 'x')"_s);
    ledger.raw.execute(
        u"INSERT INTO exception_case (kind, stay_id, reason, staff_id, raised_at) VALUES ('twin', %1, 'x', 1, "
        "1)"_s.arg(ledger.parked.value));
    const qint64 rows = ledger.raw.number(u"SELECT count(*) FROM "_s + table);
    QVERIFY(rows > 0);
    ledger.refuses(u"UPDATE %1 SET %2"_s.arg(table, change));
    ledger.refuses(u"DELETE FROM "_s + table);
    if (!TestDatabase::isSqlite())
        ledger.refuses(u"TRUNCATE %1 CASCADE"_s.arg(table));
    QCOMPARE(ledger.raw.number(u"SELECT count(*) FROM "_s + table), rows);
}

/// Ways around an UPDATE or DELETE trigger.
void TstSchema::appendOnlyAgainstTricks()
{
    const Ledger ledger;
    const QString payment = u" INTO payment SELECT * FROM payment"_s;
    if (TestDatabase::isSqlite()) {
        ledger.refuses(u"INSERT OR REPLACE"_s + payment);
        ledger.refuses(u"REPLACE"_s + payment);
        ledger.refuses(u"INSERT OR REPLACE INTO journal SELECT * FROM journal"_s);
        ledger.refuses(u"INSERT OR REPLACE INTO charge SELECT * FROM charge"_s);
        ledger.refuses(u"INSERT OR REPLACE INTO claim SELECT * FROM claim"_s);
        ledger.refuses(u"INSERT OR REPLACE INTO stay SELECT * FROM stay"_s);
        ledger.refuses(u"UPDATE OR REPLACE receipt SET id = id + 1"_s);
    } else {
        for (const QString &table : {u"payment"_s, u"journal"_s, u"stay"_s, u"claim"_s, u"shift"_s})
            ledger.refuses(u"TRUNCATE %1 CASCADE"_s.arg(table));
        ledger.refuses(u"INSERT INTO journal SELECT * FROM journal ON CONFLICT (id) DO UPDATE SET at = 1"_s);
        ledger.refuses(u"MERGE INTO payment p USING payment o ON p.id = o.id WHEN MATCHED THEN DELETE"_s);
    }
    ledger.refuses(
        u"INSERT INTO charge_line SELECT charge_id, line_no, rule, kind, time_window, units, unit_price, amount, "
        "tax_rate, tax_amount FROM charge_line"_s);
    QCOMPARE(ledger.raw.number(u"SELECT count(*) FROM payment"_s), 1);
}

void TstSchema::closedShiftIsFixed()
{
    const Ledger ledger;
    ledger.refuses(u"DELETE FROM shift"_s);
    ledger.refuses(u"UPDATE shift SET closed_at = opened_at - 1"_s);
    ledger.accepts(u"UPDATE shift SET closed_at = opened_at + 1 WHERE id = 1"_s);
    ledger.refuses(u"UPDATE shift SET closed_at = NULL WHERE id = 1"_s);
    ledger.refuses(u"UPDATE shift SET staff_id = 2 WHERE id = 1"_s);
    const QString open = u"INSERT INTO shift (desk_id, staff_id, opened_at) VALUES (1, %1, 5)"_s;
    ledger.accepts(open.arg(ledger.office.owner().staff.value)); // a new one after the old
    ledger.refuses(open.arg(ledger.office.owner().staff.value)); // one open at a time
}

void TstSchema::journalNamesWho()
{
    const Ledger ledger;
    const QString add = u"INSERT INTO journal (uuid, kind, command_hash, staff_id, at, outcome, changes) VALUES "
                        "('00000000-0000-0000-0000-00000000000%1', '%2', '', %3, %4, '{}', '[]')"_s;
    ledger.refuses(add.arg(1).arg(u"enter"_s, u"NULL"_s).arg(1));
    ledger.refuses(add.arg(1).arg(u"enter"_s, u"4711"_s).arg(1));
    ledger.refuses(add.arg(1).arg(u"enter"_s, u"1"_s).arg(0));
    ledger.refuses(add.arg(1).arg(u"juggle"_s, u"1"_s).arg(1));
    ledger.accepts(add.arg(1).arg(u"enter"_s, u"1"_s).arg(1));
    ledger.refuses(add.arg(1).arg(u"enter"_s, u"1"_s).arg(1)); // a number is used once
    ledger.accepts(add.arg(2).arg(u"roll_claims"_s, u"NULL"_s).arg(1));
}

void TstSchema::badRows_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("second installation") << u"INSERT INTO installation (id, uuid, created_at) VALUES (2, 'x', 1)"_s;
    QTest::newRow("method without code") << u"INSERT INTO payment_method (code) VALUES (NULL)"_s;
    QTest::newRow("text for a number") << u"UPDATE spot SET places = 'many'"_s;
    QTest::newRow("nine places") << u"UPDATE spot SET places = 9"_s;
    QTest::newRow("two spots of one label") << u"UPDATE spot SET label_key = 'x'"_s;
    QTest::newRow("two vehicles of one plate") << u"UPDATE vehicle SET normal = 'x'"_s;
    QTest::newRow("place of no spot") << u"INSERT INTO place (spot_id, place_no) VALUES (4711, 0)"_s;
    QTest::newRow("claim of no place")
        << u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder) VALUES (1, 5, 1, 2, 1, 0, "
           "'permit')"_s;
    QTest::newRow("claim of a stay without one")
        << u"INSERT INTO claim (spot_id, place_no, from_at, until_at, live, parked, holder) VALUES (9, 0, 1, 2, 1, 0, "
           "'stay')"_s;
    QTest::newRow("lot in two letters") << u"UPDATE lot SET currency = 'EU'"_s;
    QTest::newRow("fallback below zero") << u"UPDATE lot SET fallback_amount = -1"_s;
    QTest::newRow("shortest stay longer than usual") << u"UPDATE lot_stay_length SET shortest_ms = usual_ms + 1"_s;
    QTest::newRow("role four") << u"INSERT INTO staff_role (staff_id, role) VALUES (1, 4)"_s;
    QTest::newRow("second tariff of a lot") << u"INSERT INTO tariff (lot_id, name, created_at) VALUES (1, 'x', 1)"_s;
    QTest::newRow("ticket too short") << u"UPDATE stay SET ticket = 'short'"_s;
    QTest::newRow("booking that ends before it starts")
        << u"UPDATE stay SET booked_until = booked_from WHERE booked_from IS NOT NULL"_s;
    QTest::newRow("half a booking") << u"UPDATE stay SET booked_at = NULL WHERE booked_from IS NOT NULL"_s;
    QTest::newRow("left before it came") << u"UPDATE stay SET left_at = entered_at - 1 WHERE state = 3"_s;
    QTest::newRow("charge below zero") << u"INSERT INTO charge (stay_id, purpose, from_at, exit_at, amount, currency, "
                                          u"hash, facts, written_at) VALUES (1, "
                                          "'exit', 1, 2, -1, 'EUR', '', '', 1)"_s;
    QTest::newRow("charge for juggling") << u"INSERT INTO charge (stay_id, purpose, from_at, exit_at, amount, "
                                            u"currency, hash, facts, written_at) VALUES (1, "
                                            "'juggling', 1, 2, 1, 'EUR', '', '', 1)"_s;
}

void TstSchema::badRows()
{
    QFETCH(QString, statement);
    const Ledger ledger;
    ledger.refuses(statement);
}

PARKDESK_TEST(TstSchema)
#include "tst_schema.moc"
