// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/appcontext.h"
#include "runtime/systemclock.h"
#include "services/fees/openfees.h"
#include "services/json.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/verify/verifyoffice.h"
#include "tests/faults/contenders.h"
#include "tests/faults/deeds.h"
#include "tests/support/answerof.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int contenderCount = 8;

int roundCount()
{
    return qMax(1,
                qEnvironmentVariableIntValue("PARKDESK_ROUNDS") ? qEnvironmentVariableIntValue("PARKDESK_ROUNDS") : 25);
}

/// How the answers of all rounds were: winners a round, what the others heard, the slowest.
struct Tally {
    int rounds = 0;
    int roundsWithOneWinner = 0;
    QMap<QString, int> refusals;
    qint64 worstUs = 0;

    void add(const QList<QJsonObject> &answers)
    {
        int winners = 0;
        for (const QJsonObject &answer : answers) {
            const QString code = answer.value("code"_L1).toString(u"silence"_s);
            if (code == "ok"_L1)
                ++winners;
            else
                ++refusals[code];
            worstUs = qMax(worstUs, answer.value("us"_L1).toInteger());
        }
        ++rounds;
        roundsWithOneWinner += winners == 1 ? 1 : 0;
    }
};

} // namespace

/// Eight at once want what only one can have. Each through a connection of its own (processes), and, on SQLite,
/// through the one lane of the program.
class TstRaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onePlace_data() { flavours(); }
    void onePlace();
    void onePlate_data() { flavours(); }
    void onePlate();
    void onePayment_data() { flavours(); }
    void onePayment();
    void oneFee();
    void throughOneLane();

private:
    static void flavours();
    void compare(const Tally &tally, const QString &plainRefusal) const;
    [[nodiscard]] QJsonObject deed(const QString &name) const;
    [[nodiscard]] QList<Actor> clerks();
    void verify();

    std::unique_ptr<TestDatabase> m_database;
    TestClock m_clock;
    SystemClock m_realClock;
    std::unique_ptr<OfficeBuilder> m_office;
    QList<Actor> m_clerks;
    int m_serial = 0;
};

void TstRaces::initTestCase()
{
    m_clock.set(m_realClock.now());
    m_database = std::make_unique<TestDatabase>();
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{0001}"_s, 3 * 8 * roundCount() + 50, {u"car"_s})};
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock, plan);
    for (int i = 0; i < contenderCount; ++i)
        m_clerks.append(m_office->addStaff(u"clerk%1"_s.arg(i), Role::Attendant));
}

void TstRaces::flavours()
{
    QTest::addColumn<bool>("blind");
    QTest::newRow("use case") << false;
    QTest::newRow("schema alone") << true;
}

QList<Actor> TstRaces::clerks()
{
    return m_clerks;
}

QJsonObject TstRaces::deed(const QString &name) const
{
    return {{u"deed"_s, name},
            {u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)},
            {u"lot"_s, json::of(m_office->lot())}};
}

void TstRaces::compare(const Tally &tally, const QString &plainRefusal) const
{
    qInfo("%d rounds, %d with one winner, worst %lld ms", tally.rounds, tally.roundsWithOneWinner,
          static_cast<long long>(tally.worstUs / 1000));
    QCOMPARE(tally.roundsWithOneWinner, tally.rounds);
    QCOMPARE(tally.refusals.keys(), QStringList {plainRefusal});
}

void TstRaces::verify()
{
    const auto proof = verifyOffice(m_office->connection(), m_office->prices());
    QVERIFY(proof);
    QVERIFY2(proof->findings.isEmpty(), qPrintable(proof->findings.value(0).check));
}

void TstRaces::onePlace()
{
    QFETCH(bool, blind);
    Contenders contenders(m_database->url(), clerks());
    QVERIFY(contenders.areReady());
    Tally tally;
    const Instant base = m_realClock.now() + hours(blind ? 24'000 : 24);
    for (int round = 0; round < roundCount(); ++round) {
        QList<QJsonObject> deeds;
        for (int i = 0; i < contenderCount; ++i) {
            QJsonObject booking = deed(blind ? u"blind_reserve"_s : u"reserve"_s);
            booking.insert(u"spot"_s, u"A-0001"_s);
            booking.insert(u"from"_s, json::of(base + hours(round)));
            booking.insert(u"until"_s, json::of(base + hours(round + 1)));
            deeds.append(booking);
        }
        tally.add(contenders.contend(deeds));
    }
    compare(tally, blind ? u"conflict"_s : u"spot_taken"_s);
    verify();
}

void TstRaces::onePlate()
{
    QFETCH(bool, blind);
    Contenders contenders(m_database->url(), clerks());
    QVERIFY(contenders.areReady());
    Tally tally;
    for (int round = 0; round < roundCount(); ++round) {
        const QString plate = u"RX %1"_s.arg(++m_serial, 5, 10, QChar(u'0'));
        QList<QJsonObject> deeds;
        for (int i = 0; i < contenderCount; ++i) {
            QJsonObject entry = deed(blind ? u"blind_enter"_s : u"enter"_s);
            entry.insert(u"plate"_s, plate);
            // Blind ones stand on spots of their own at the far end, so that only the plate is contended.
            entry.insert(u"spot"_s, u"A-%1"_s.arg(3 * 8 * roundCount() + 50 - round * 8 - i, 4, 10, QChar(u'0')));
            deeds.append(entry);
        }
        tally.add(contenders.contend(deeds));
    }
    compare(tally, blind ? u"conflict"_s : u"already_inside"_s);
}

void TstRaces::onePayment()
{
    QFETCH(bool, blind);
    Contenders contenders(m_database->url(), clerks());
    QVERIFY(contenders.areReady());
    Tally tally;
    for (int round = 0; round < roundCount(); ++round) {
        m_clock.set(m_realClock.now() - minutes(90));
        const auto entered = must(m_office->enter(u"PX %1"_s.arg(++m_serial, 5, 10, QChar(u'0'))));
        m_clock.set(m_realClock.now());
        const auto quote = must(m_office->read<QuoteStay>({OfficeBuilder::keyOf(entered.stay)}));
        QList<QJsonObject> deeds;
        for (int i = 0; i < contenderCount; ++i) {
            QJsonObject payment =
                paymentDeed(QUuid::createUuid(), entered.stay, quote.price.exitAt, quote.price.due, quote.price.hash);
            if (blind)
                payment.insert(u"deed"_s, u"blind_pay"_s);
            deeds.append(payment);
        }
        tally.add(contenders.contend(deeds));
    }
    compare(tally, blind ? u"conflict"_s : u"nothing_due"_s);
}

/// A booking falls while others give it up, then all take its fee.
void TstRaces::oneFee()
{
    Contenders contenders(m_database->url(), clerks());
    QVERIFY(contenders.areReady());
    const Money fee(1500, must(Currency::fromCode(u"EUR"_s)));
    m_clock.set(m_realClock.now() - hours(4));
    BookingRules rules;
    rules.fees = {fee.minor(), fee.minor(), hours(3)};
    must(m_office->runAs<SetBookingRules>(m_office->owner(), {m_office->lot(), rules}));
    Tally tally;
    for (int round = 0; round < roundCount(); ++round) {
        m_clock.set(m_realClock.now() - hours(3));
        const StayId stay =
            must(m_office->reserve(u"FX %1"_s.arg(++m_serial, 5, 10, QChar(u'0')), minutes(30), hours(6))).stay;
        m_clock.set(m_realClock.now());
        QList<QJsonObject> falling;
        QList<QJsonObject> paying;
        for (int i = 0; i < contenderCount; ++i) {
            QJsonObject one = deed(i % 2 == 0 ? u"cancel"_s : u"roll"_s);
            one.insert(u"stay"_s, json::of(stay));
            falling.append(one);
            QJsonObject payment = deed(u"pay_fee"_s);
            payment.insert(u"stay"_s, json::of(stay));
            payment.insert(u"due"_s, json::of(fee));
            paying.append(payment);
        }
        const QList<QJsonObject> fell = contenders.contend(falling);
        for (int i = 0; i < contenderCount; ++i)
            QCOMPARE(fell.at(i).value("code"_L1).toString(), i % 2 == 0 ? u"illegal_move"_s : u"ok"_s);
        QCOMPARE(must(m_office->read<FeeOfStay>({OfficeBuilder::keyOf(stay)})).due, fee);
        tally.add(contenders.contend(paying));
    }
    compare(tally, u"nothing_due"_s);
    QVERIFY(must(m_office->read<OpenFees>({})).rows.isEmpty());
    verify();
}

void TstRaces::throughOneLane()
{
    if (!TestDatabase::isSqlite())
        return; // many desks, many connections: the processes above
    DatabaseLane lane(m_database->url(), TestDatabase::options());
    QVERIFY(answerOf(lane.open([](Connection &) { return Done(); })));
    ChangeFeed feed;
    JournalingRunner runner(m_realClock, m_office->prices());
    const OfficeParts parts {lane, lane, runner, m_realClock, m_office->prices(), feed};
    Tally tally;
    const Instant base = m_realClock.now() + hours(60'000);
    for (int round = 0; round < roundCount(); ++round) {
        QList<QJsonObject> answers(contenderCount);
        std::vector<std::thread> callers;
        QSemaphore start;
        std::atomic_int answered = 0;
        for (int i = 0; i < contenderCount; ++i) {
            callers.emplace_back([&, i] {
                Office office(parts, m_clerks.at(i));
                ReserveSpot::Command command;
                command.lot = m_office->lot();
                command.from = base + hours(round);
                command.until = base + hours(round + 1);
                command.spot = u"A-0001"_s;
                start.acquire();
                QElapsedTimer timer;
                timer.start();
                const auto outcome = office.run<ReserveSpot>(QUuid::createUuid(), command).result();
                answers[i] = {{u"code"_s, outcome ? u"ok"_s : codeName(outcome.error().code)},
                              {u"us"_s, timer.nsecsElapsed() / 1000}};
                ++answered;
            });
        }
        start.release(contenderCount);
        loopUntil([&answered] { return answered == contenderCount; }); // answers are told by the loop of this thread
        for (std::thread &caller : callers)
            caller.join();
        tally.add(answers);
    }
    compare(tally, u"spot_taken"_s);
    verify();
}

PARKDESK_TEST(TstRaces)
#include "tst_races.moc"
