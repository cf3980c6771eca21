// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/feeoffice.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Fees that the schema refuses, and those that verify finds all the same.
class TstFeeProof : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void schemaRefuses_data();
    void schemaRefuses();
    void verifyFinds_data();
    void verifyFinds();
};

void TstFeeProof::schemaRefuses_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("rule"); // what refuses it
    const auto add = [](const QString &fee, int state) {
        return u"INSERT INTO fee (stay_id, rule_id, kind, amount, currency, owed_at) SELECT id, (SELECT max(id) FROM "
               "fee_rule), %1, 9 FROM stay WHERE state = %2"_s.arg(fee)
                   .arg(state);
    };
    QTest::newRow("another amount") << add(u"'no_show', 4999, 'EUR'"_s, 5) << u"fee_rule"_s;
    QTest::newRow("another currency") << add(u"'no_show', 5000, 'USD'"_s, 5) << u"fee_rule"_s;
    QTest::newRow("of a booking that stands") << add(u"'no_show', 5000, 'EUR'"_s, 1) << u"fee_rule"_s;
    QTest::newRow("of another kind") << add(u"'late_cancel', 1500, 'EUR'"_s, 5) << u"fee_rule"_s;
    QTest::newRow("a second one") << add(u"'no_show', 5000, 'EUR'"_s, 5) << u"fee_twice"_s;
    QTest::newRow("changed") << u"UPDATE fee SET amount = 1"_s << u"append_only"_s;
    QTest::newRow("deleted") << u"DELETE FROM fee"_s << u"append_only"_s;
    QTest::newRow("rule changed") << u"UPDATE fee_rule SET no_show = 1"_s << u"append_only"_s;
    QTest::newRow("rule deleted") << u"DELETE FROM fee_rule"_s << u"append_only"_s;
    QTest::newRow("ended in a way that is none") << u"INSERT INTO fee_end SELECT id, 3, 9 FROM fee"_s << u"how"_s;
    QTest::newRow("charge of another stay")
        << u"INSERT INTO fee_charge SELECT c.id, f.id FROM charge c JOIN fee f ON c.stay_id <> f.stay_id"_s
        << u"fee_charge"_s;
}

void TstFeeProof::schemaRefuses()
{
    QFETCH(QString, statement);
    QFETCH(QString, rule);
    FeeOffice desk;
    must(desk.office.enter(u"OTHER1"_s));
    desk.clock.advance(minutes(10));
    must(desk.office.payAndLeave(u"OTHER1"_s));
    desk.missed();
    must(desk.office.reserve(u"HH AB 3"_s, hours(2), hours(2)));
    const auto counts = desk.raw.rowCounts();
    const QString refused = desk.raw.refusal(statement);
    QVERIFY2(refused.contains(rule), qPrintable(refused));
    QCOMPARE(desk.raw.rowCounts(), counts);
}

void TstFeeProof::verifyFinds_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("finding");
    QTest::newRow("another amount") << u"UPDATE fee SET amount = 4000 WHERE id = 1"_s << u"fee_amount of fee"_s;
    QTest::newRow("another rule") << u"UPDATE fee_rule SET no_show = 4000"_s << u"fee_amount of fee"_s;
    QTest::newRow("a rule of later") << u"UPDATE fee_rule SET valid_from = valid_from + 86400000000"_s
                                     << u"fee_amount of fee"_s;
    QTest::newRow("owed too early") << u"UPDATE fee SET owed_at = 1 WHERE id = 1"_s << u"fee_time of fee"_s;
    QTest::newRow("of a booking that stands")
        << u"UPDATE fee SET stay_id = (SELECT id FROM stay WHERE state = 1) WHERE id = 1"_s << u"fee_stay of fee"_s;
    QTest::newRow("not taken back") << u"DELETE FROM fee_end WHERE how = 2"_s << u"fee_stay of fee"_s;
    QTest::newRow("waived by nobody") << u"DELETE FROM exception_case WHERE kind = 'fee_waived'"_s
                                      << u"fee_waiver_unlisted of fee"_s;
    QTest::newRow("charge of another amount") << u"UPDATE charge SET amount = 4000 WHERE id IN (SELECT charge_id FROM "
                                                 "fee_charge)"_s
                                              << u"fee_charge of charge"_s;
    QTest::newRow("charge without its fee") << u"DELETE FROM fee_charge"_s << u"charge_period of charge"_s;
    QTest::newRow("tax that the tariff does not know")
        << u"UPDATE charge_line SET tax_amount = 5 WHERE kind = 'no_show'"_s << u"charge_lines of charge"_s;
    QTest::newRow("payment without a deed")
        << u"DELETE FROM journal WHERE kind = 'pay_fee'"_s << u"payment_journal of payment"_s;
}

void TstFeeProof::verifyFinds()
{
    QFETCH(QString, statement);
    QFETCH(QString, finding);
    FeeOffice desk;
    must(desk.pay(desk.missed(u"HH AB 1"_s)));
    const StayId waived = desk.missed(u"HH AB 2"_s);
    must(desk.office.run<WaiveFee>({OfficeBuilder::keyOf(waived), u"our mistake"_s}));
    desk.missed(u"HH AB 3"_s);
    must(desk.office.arrive(u"HH AB 3"_s));
    must(desk.office.reserve(u"HH AB 4"_s, hours(2), hours(2)));
    QCOMPARE(desk.findings(), QString());
    desk.raw.executeUnguarded({statement});
    QVERIFY2(desk.findings().contains(finding), qPrintable(desk.findings()));
}

PARKDESK_TEST(TstFeeProof)
#include "tst_feeproof.moc"
