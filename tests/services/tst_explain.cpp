// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/explainprice.h"
#include "tests/services/dayoffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// 2.00 an hour, at night 1.00; at most 9.00 a stay.
const QByteArray dayAndNight = R"({"format":1,"name":"Day and night","currency":"EUR","defaultTable":"all",
    "rateTables":[{"id":"all","basis":"stay","atEdge":"cut",
    "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}],
    "windows":[{"id":"night","kind":"rate","from":"12:00","to":"18:00",
        "lines":[{"id":"nightHour","type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}]}],
    "caps":[{"id":"most","per":"stay","maxValue":"9.00"}]}]})";

struct PricedOffice {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office;

    PricedOffice()
        : office(database, clock, planned())
    {
    }
    static OfficePlan planned()
    {
        OfficePlan plan;
        plan.tariff = dayAndNight;
        return plan;
    }
    ExplainPrice::Answer explained(StayId stay) { return must(office.read<ExplainPrice>({stay, {}, hours(12)})); }
};

qint64 sumOfPieces(const ExplainPrice::Answer &answer)
{
    qint64 sum = 0;
    for (const ExplainPrice::Piece &piece : answer.pieces)
        sum += piece.ahead ? 0 : piece.amount.minor();
    for (const ExplainPrice::Bound &bound : answer.bounds)
        sum += bound.line.amount.minor();
    return sum;
}

} // namespace

/// Why a stay costs what it costs.
class TstExplain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesAndBounds();
    void whatItBecomes();
    void ofOneThatLeft();
    void paidAndNotOut();
    void refuses();
};

void TstExplain::piecesAndBounds()
{
    PricedOffice priced; // 09:00 in Berlin
    const auto parked = must(priced.office.enter(u"AA 1"_s));
    priced.clock.advance(minutes(5 * 60 + 10)); // 3 x 2.00 by day, 3 x 1.00 at night
    const auto answer = priced.explained(parked.stay);
    QCOMPARE(answer.charge.amount.toText(), u"9.00"_s);
    QCOMPARE(sumOfPieces(answer), 900);
    QCOMPARE(answer.tariffName, u"Day and night"_s);
    QCOMPARE(answer.tariffNumber, 1);
    QList<ExplainPrice::Piece> now;
    for (const ExplainPrice::Piece &piece : answer.pieces) {
        if (!piece.ahead)
            now.append(piece);
    }
    QCOMPARE(now.size(), 6);
    QCOMPARE(now.first().from, answer.entry);
    QCOMPARE(now.first().window, QString());
    QCOMPARE(now.last().window, u"night"_s);
    QVERIFY(now.first().number != now.last().number);
    for (qsizetype i = 1; i < now.size(); ++i)
        QVERIFY(now.at(i).from >= now.at(i - 1).until);
}

void TstExplain::whatItBecomes()
{
    PricedOffice priced;
    const auto parked = must(priced.office.enter(u"AA 1"_s));
    priced.clock.advance(minutes(130));
    const auto answer = priced.explained(parked.stay);
    QCOMPARE(answer.charge.amount.toText(), u"6.00"_s);
    QVERIFY(answer.current);
    QStringList steps;
    for (const ExplainPrice::Step &step : answer.steps)
        steps.append(u"%1 %2"_s.arg((step.after - answer.entry).count() / 60'000).arg(step.amount.toText()));
    // It ends with what the cap lets be paid.
    QCOMPARE(steps, (QStringList {u"180 7.00"_s, u"240 8.00"_s, u"300 9.00"_s}));
    QVERIFY(std::any_of(answer.pieces.begin(), answer.pieces.end(),
                        [](const ExplainPrice::Piece &piece) { return piece.ahead && !piece.freed.isZero(); }));
}

void TstExplain::ofOneThatLeft()
{
    PricedOffice priced;
    const auto parked = must(priced.office.enter(u"AA 1"_s));
    priced.clock.advance(minutes(61));
    must(priced.office.payAndLeave(u"AA 1"_s));
    priced.clock.advance(hours(5));
    const auto answer = priced.explained(parked.stay);
    QVERIFY(!answer.current);
    QCOMPARE(answer.charge.amount.toText(), u"4.00"_s);
    QCOMPARE(answer.paid.toText(), u"4.00"_s);
    QVERIFY(answer.due.isZero());
    QVERIFY(answer.steps.isEmpty());
    QCOMPARE(sumOfPieces(answer), 400);
}

void TstExplain::paidAndNotOut()
{
    PricedOffice priced;
    const auto parked = must(priced.office.enter(u"AA 1"_s));
    priced.clock.advance(minutes(50));
    must(priced.office.run<PayStay>(OfficeBuilder::paymentOf(must(priced.office.quote(u"AA 1"_s)))));
    priced.clock.advance(minutes(5));
    const auto answer = priced.explained(parked.stay);
    QVERIFY(answer.held);
    QVERIFY(answer.due.isZero());
    // Once the time to drive out is over the second hour has begun.
    QVERIFY(!answer.steps.isEmpty());
    QVERIFY(answer.steps.first().after >= *answer.paidUntil);
}

void TstExplain::refuses()
{
    PricedOffice priced;
    COMPARE_REFUSED(priced.office.read<ExplainPrice>({StayId {4711}, {}, hours(1)}), ErrorCode::NotFound, Field::None);
    const auto booked = must(priced.office.reserve(u"BB 1"_s, hours(3), hours(2)));
    COMPARE_REFUSED(priced.office.read<ExplainPrice>({booked.stay, {}, hours(1)}), ErrorCode::NotAvailable,
                    Field::Entry);
}

PARKDESK_TEST(TstExplain)
#include "tst_explain.moc"
