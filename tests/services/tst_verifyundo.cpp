// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/undodesk.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What verify finds when counter-entries and counter-payments are tampered with.
class TstVerifyUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plantedFault_data();
    void plantedFault();
};

namespace {

/// One of each: entered by mistake, cancelled by mistake, paid and let out by mistake, and somebody who did not.
struct MendedOffice : UndoOffice {
    MendedOffice()
        : UndoOffice(5)
    {
        must(office.enter(u"WRONG1"_s));
        must(undoLast());
        const auto booked = must(office.reserve(u"BOOKED1"_s, hours(20), hours(2)));
        must(office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
        must(undoLast());
        const auto stays = must(office.enter(u"STAYS1"_s));
        clock.advance(minutes(30));
        must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(stays.ticket)), true)));
        must(undoLast(u"the wrong one"_s));
        clock.advance(minutes(1));
        const auto leaves = must(office.enter(u"LEAVES1"_s));
        clock.advance(minutes(30));
        must(office.payAndLeave(leaves.ticket));
    }
};

const QString counterPayment = u"(SELECT max(id) FROM payment WHERE counters_id IS NOT NULL)"_s;
const QString firstEntry = u"(SELECT min(id) FROM counter_entry)"_s;

} // namespace

void TstVerifyUndo::plantedFault_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("check");
    QTest::newRow("more given back than was taken")
        << u"UPDATE payment SET amount = amount - 100 WHERE id = %1"_s.arg(counterPayment) << u"payment_counter"_s;
    QTest::newRow("money given back without a payment")
        << u"UPDATE payment SET counters_id = NULL WHERE id = %1"_s.arg(counterPayment) << u"payment_counter"_s;
    QTest::newRow("given back in another way")
        << u"UPDATE payment SET method = 'card' WHERE id = %1"_s.arg(counterPayment) << u"payment_counter"_s;
    QTest::newRow("given back without a reason")
        << u"DELETE FROM exception_case WHERE kind = 'void'"_s << u"payment_counter"_s;
    QTest::newRow("money given back by nobody")
        << u"DELETE FROM journal WHERE kind = 'undo' AND id = (SELECT max(id) FROM journal WHERE kind = 'undo')"_s
        << u"payment_journal"_s;
    QTest::newRow("undone payment that stays in the drawer")
        << u"DELETE FROM payment WHERE id = %1"_s.arg(counterPayment) << u"undone_stay"_s;
    QTest::newRow("entry torn out") << u"DELETE FROM counter_entry WHERE id = %1"_s.arg(firstEntry)
                                    << u"undo_unlisted"_s;
    QTest::newRow("entry of another stay")
        << u"UPDATE counter_entry SET stay_id = stay_id + 1 WHERE id = %1"_s.arg(firstEntry) << u"counter_entry"_s;
    QTest::newRow("entry of another person")
        << u"UPDATE counter_entry SET staff_id = 3 WHERE id = %1"_s.arg(firstEntry) << u"counter_entry"_s;
    QTest::newRow("entry without a deed of its own")
        << u"UPDATE counter_entry SET command = '00000000-0000-0000-0000-000000000001' WHERE id = %1"_s.arg(firstEntry)
        << u"counter_entry"_s;
    QTest::newRow("cancelled, but nobody says why")
        << u"DELETE FROM counter_entry WHERE id = %1"_s.arg(firstEntry) << u"stay_journal"_s;
    QTest::newRow("taken back, but it stands")
        << u"UPDATE stay SET state = 2 WHERE id = (SELECT min(id) FROM stay WHERE state = 4)"_s << u"undone_stay"_s;
    QTest::newRow("cancelled again by hand") << u"UPDATE stay SET state = 4 WHERE state = 1"_s << u"stay_journal"_s;
    QTest::newRow("back inside by hand")
        << u"UPDATE stay SET state = 2, left_at = NULL, left_how = NULL, charge_id = NULL WHERE state = 3"_s
        << u"exit_superseded"_s;
    QTest::newRow("out again by hand")
        << u"UPDATE stay SET state = 3, left_how = 1, charge_id = (SELECT max(c.id) FROM charge c WHERE c.stay_id = "
           "stay.id), left_at = (SELECT max(c.written_at) FROM charge c WHERE c.stay_id = stay.id) WHERE state = 2"_s
        << u"left_unsettled"_s;
}

void TstVerifyUndo::plantedFault()
{
    QFETCH(QString, statement);
    QFETCH(QString, check);
    MendedOffice mended;
    QCOMPARE(mended.findings(), QString());
    if (!TestDatabase::isSqlite()) { // what no setting holds off
        for (const QVariantList &row :
             mended.raw.rows(u"SELECT conrelid::regclass::text, conname::text FROM pg_constraint "
                             "WHERE contype = 'c' AND connamespace = 'public'::regnamespace"_s))
            mended.raw.execute(u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(row.at(0).toString(), row.at(1).toString()));
    }
    QVERIFY(!mended.findings().contains(check + u" of"_s));
    mended.raw.executeUnguarded({statement});
    const QString found = mended.findings();
    QVERIFY2(found.contains(check + u" of"_s), qPrintable(found));
}

PARKDESK_TEST(TstVerifyUndo)
#include "tst_verifyundo.moc"
