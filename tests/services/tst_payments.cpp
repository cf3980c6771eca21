// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/paymentlist.h"
#include "services/undo/undodeed.h"
#include "storage/statements.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <algorithm>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The list of payments by day, lot, desk, clerk, way of paying, amount and thing.
class TstPayments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_office.reset(); }
    void countsDays();
    void goesOnInPortions();
    void narrowsDown_data();
    void narrowsDown();
    void findsAThing();
    void tellsWhatWasGivenBack();
    void offersChoices();
    void isForThoseWhoMay();
    void readsOneRangeOfItsIndex();

private:
    [[nodiscard]] QList<TakenPayment> all(const PaymentQuery &query);
    [[nodiscard]] RawDatabase raw() const { return RawDatabase(*m_database); }
    void payByCard(const QString &key);

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    OfficeBuilder::MoreLot m_other;
};

void TstPayments::init()
{
    m_office.reset();
    m_database = std::make_unique<TestDatabase>();
    m_clock.set(at(u"2026-03-02T08:00Z"_s));
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    m_other = m_office->addLot(u"Lake View"_s, {});
    // Monday: one pays in cash, one by card. Wednesday: one pays in cash, and it is given back to him.
    must(m_office->enter(u"KA 19 P 4456"_s));
    must(m_office->enter(u"MH 12 QX 42"_s));
    m_clock.advance(std::chrono::hours(1));
    must(m_office->payAndLeave(u"KA19P4456"_s));
    m_clock.advance(std::chrono::hours(2));
    payByCard(u"MH12QX42"_s);
    must(m_office->enter(u"DL 7 Z 1"_s));
    m_clock.advance(std::chrono::hours(48));
    must(m_office->run<PayStay>(OfficeBuilder::paymentOf(must(m_office->quote(u"DL7Z1"_s)))));
    const JournalId deed {raw().number(u"SELECT max(id) FROM journal"_s)};
    must(m_office->run<UndoDeed>({deed, u"a slip"_s}));
    m_office->actAs(m_office->manager());
}

void TstPayments::payByCard(const QString &key)
{
    PayStay::Command pay = OfficeBuilder::paymentOf(must(m_office->quote(key)), true);
    pay.method = u"card"_s;
    pay.tendered.reset();
    must(m_office->run<PayStay>(pay));
}

QList<TakenPayment> TstPayments::all(const PaymentQuery &query)
{
    QList<PaymentId> ids;
    const auto days = must(m_office->read<PaymentDays>({m_office->lot(), query, {}}));
    for (const PaymentDays::Day &day : days.days) {
        const auto ofDay = must(m_office->read<PaymentsOfDay>({query, day.span}));
        if (ofDay.size() != day.rows)
            qFatal("%d payments counted, %d there", day.rows, static_cast<int>(ofDay.size()));
        const auto rows = must(m_office->read<PaymentRows>({ofDay}));
        qint64 sum = 0;
        for (const TakenPayment &row : rows)
            sum += row.amount.minor();
        if (day.sum && day.sum->minor() != sum)
            qFatal("the sum of a day is wrong");
        if (!day.sum && query != PaymentQuery())
            qFatal("a day has no sum");
        ids += ofDay;
    }
    return must(m_office->read<PaymentRows>({ids}));
}

void TstPayments::countsDays()
{
    const auto days = must(m_office->read<PaymentDays>({m_office->lot(), {}, {}}));
    QCOMPARE(days.days.size(), 2);
    QVERIFY(!days.next);
    QCOMPARE(days.days.first().number, days.days.last().number + 2); // the newest first, no empty day
    QCOMPARE(days.days.first().rows, 2);
    QCOMPARE(days.days.last().rows, 2);
    const auto rows = all({});
    QCOMPARE(rows.size(), raw().number(u"SELECT count(*) FROM payment"_s));
    QVERIFY(std::is_sorted(rows.begin(), rows.end(), [](const auto &a, const auto &b) {
        return a.at != b.at ? a.at > b.at : a.id.value > b.id.value;
    }));
}

void TstPayments::goesOnInPortions()
{
    PaymentDays::Question question {m_office->lot(), {}, {}, 0}; // no time: a day each
    question.query.method = u"card"_s;
    QList<int> found;
    int portions = 0;
    do {
        const auto portion = must(m_office->read<PaymentDays>(question));
        for (const auto &day : portion.days)
            found.append(day.rows);
        question.before = portion.next;
        ++portions;
    } while (question.before);
    QCOMPARE(found, QList<int> {1}); // the newer day has none of them and is a portion all the same
    QVERIFY(portions >= 2);
}

void TstPayments::narrowsDown_data()
{
    QTest::addColumn<PaymentQuery>("query");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, auto fill, const QString &where) {
        PaymentQuery query;
        fill(query);
        QTest::newRow(name) << query << where;
    };
    row(
        "lot", [](PaymentQuery &q) { q.lot = LotId {1}; }, u"1 = 1"_s);
    row(
        "other lot", [](PaymentQuery &q) { q.lot = LotId {2}; }, u"1 = 0"_s);
    row(
        "desk", [](PaymentQuery &q) { q.desk = DeskId {1}; }, u"desk_id = 1"_s);
    row(
        "cash", [](PaymentQuery &q) { q.method = u"cash"_s; }, u"method = 'cash'"_s);
    row(
        "card", [](PaymentQuery &q) { q.method = u"card"_s; }, u"method = 'card'"_s);
    row(
        "at least", [](PaymentQuery &q) { q.least = 300; }, u"amount >= 300"_s);
    row(
        "at most", [](PaymentQuery &q) { q.greatest = 300; }, u"amount <= 300"_s);
    row(
        "given back", [](PaymentQuery &q) { q.greatest = -1; }, u"amount < 0"_s);
    row(
        "days",
        [](PaymentQuery &q) {
            q.from = at(u"2026-03-03T00:00Z"_s);
            q.until = at(u"2026-03-06T00:00Z"_s);
        },
        u"taken_at >= 1772496000000"_s);
    row(
        "all of it",
        [](PaymentQuery &q) {
            q.until = at(u"2026-03-03T00:00Z"_s);
            q.lot = LotId {1};
            q.desk = DeskId {1};
            q.method = u"card"_s;
            q.least = 1;
        },
        u"method = 'card' AND taken_at < 1772496000000"_s);
}

void TstPayments::narrowsDown()
{
    QFETCH(const PaymentQuery, query);
    QFETCH(const QString, where);
    const auto rows = all(query);
    QCOMPARE(rows.size(), raw().number(u"SELECT count(*) FROM payment WHERE "_s + where));
    PaymentQuery ofClerk = query;
    ofClerk.staff = m_office->attendant().staff;
    QCOMPARE(all(ofClerk).size(), rows.size());
    ofClerk.staff = m_office->owner().staff;
    QCOMPARE(all(ofClerk).size(), 0);
}

void TstPayments::findsAThing()
{
    PaymentQuery query;
    query.thing = u"ka-19-p 4456"_s;
    const auto rows = all(query);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().plate, u"KA 19 P 4456"_s);
    QCOMPARE(rows.first().lot, m_office->lot());
    QVERIFY(rows.first().zone);
    QVERIFY(!rows.first().who.isEmpty() && !rows.first().desk.isEmpty());
    PaymentQuery byTicket;
    byTicket.thing = rows.first().ticket;
    QCOMPARE(all(byTicket), rows);
    PaymentQuery byReceipt;
    byReceipt.thing = u' ' + rows.first().receipt.toLower();
    QCOMPARE(all(byReceipt), rows);
    byReceipt.method = u"card"_s;
    QVERIFY(all(byReceipt).isEmpty());
    byReceipt = {};
    byReceipt.thing = u"D1-2026-999999"_s;
    QVERIFY(all(byReceipt).isEmpty());
}

void TstPayments::tellsWhatWasGivenBack()
{
    PaymentQuery query;
    query.thing = u"DL7Z1"_s;
    const auto rows = all(query);
    QCOMPARE(rows.size(), 2);
    QVERIFY(rows.first().givesBack && rows.first().amount.isNegative());
    QVERIFY(rows.last().givenBack && !rows.last().givesBack);
    QCOMPARE(must(rows.first().amount.plus(rows.last().amount)).minor(), 0);
}

void TstPayments::offersChoices()
{
    const auto choices = must(m_office->read<PaymentChoices>({}));
    QCOMPARE(choices.desks.size(), 2);
    QVERIFY(choices.methods.contains(u"cash"_s) && choices.methods.contains(u"card"_s));
}

void TstPayments::isForThoseWhoMay()
{
    // Who counts the drawer blind does not read here what should be in it.
    m_office->actAs(m_office->attendant());
    COMPARE_REFUSED(m_office->read<PaymentDays>({m_office->lot(), {}, {}}), ErrorCode::NotPermitted, Field::None);
    COMPARE_REFUSED(m_office->read<PaymentRows>({{PaymentId {1}}}), ErrorCode::NotPermitted, Field::None);
}

/// Flat, whatever the number of rows.
void TstPayments::readsOneRangeOfItsIndex()
{
    if (!TestDatabase::isSqlite())
        return; // a server plans by how many rows there are
    static const QRegularExpression parameter(u":\\w+"_s);
    for (const QString &name : {u"payment_newest"_s, u"payments_count"_s, u"payments_sum"_s, u"payments_between"_s}) {
        QStringList steps;
        for (const QVariantList &row :
             raw().rows(u"EXPLAIN QUERY PLAN "_s + Statements::text(Dialect::Sqlite, name).replace(parameter, u"1"_s)))
            steps.append(row.last().toString());
        QVERIFY2(steps.join(u'|').contains(u"payment_taken"_s), qPrintable(name + steps.join(u'|')));
        QVERIFY2(!steps.join(u'|').contains(u"TEMP B-TREE"_s), qPrintable(name + steps.join(u'|')));
    }
}

PARKDESK_TEST(TstPayments)
#include "tst_payments.moc"
