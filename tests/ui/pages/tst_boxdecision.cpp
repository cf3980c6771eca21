// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "ui/desk/boxdecision.h"
#include "ui/desk/noteamounts.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/timeinput.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The rules of the box and of the small inputs, without a window.
class TstBoxDecision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyBoxDoesNothing();
    void waitsForTheAnswer();
    void meaningGivesDeed_data();
    void meaningGivesDeed();
    void intentNeverOverridesState();
    void chosenTypeWins();
    void matchesAreOffered();
    void notesForAnAmount_data();
    void notesForAnAmount();
    void timesOfPersons_data();
    void timesOfPersons();
    void commandNumberFollowsTheInput();
};

namespace {

const Instant now = at(u"2026-03-02T08:00Z"_s);

BoxScene scene()
{
    BoxScene scene;
    scene.lot.id = LotId {1};
    scene.lot.zone = ZoneRules::forZone("Europe/Berlin").value();
    scene.free = {{u"car"_s, 10, 5, 5}, {u"cycle"_s, 4, 4, 0}};
    scene.types = {{VehicleTypeId {1}, u"car"_s, 3, 1, true, false, {}},
                   {VehicleTypeId {2}, u"cycle"_s, 1, 1, false, true, {}}};
    scene.now = now;
    return scene;
}

BoxKnowledge knowing(LookUp::Meaning meaning, bool wellFormed = true)
{
    LookUp::Answer answer;
    answer.meaning = meaning;
    answer.stay = StayId {7};
    answer.plate = u"MKO 77"_s;
    answer.wellFormed = wellFormed;
    answer.enteredAt = now - minutes(90);
    answer.booked = TimeSpan {now, now + hours(1)};
    return {answer, std::nullopt, std::nullopt};
}

BoxInput typed(const QString &text)
{
    BoxInput input;
    input.text = text;
    return input;
}

} // namespace

void TstBoxDecision::emptyBoxDoesNothing()
{
    QCOMPARE(decide({}, {}, scene()).deed, BoxDeed::Nothing);
    QCOMPARE(decide(typed(u"   "_s), {}, scene()).deed, BoxDeed::Nothing);
    BoxInput car;
    car.vehicleType = u"car"_s; // chosen, but a car has a plate
    QCOMPARE(decide(car, {}, scene()).deed, BoxDeed::Nothing);
}

void TstBoxDecision::waitsForTheAnswer()
{
    QCOMPARE(decide(typed(u"mko77"_s), {}, scene()).deed, BoxDeed::Wait);
    BoxKnowledge failed;
    failed.problem = Error {ErrorCode::DatabaseUnavailable, Field::None, {}};
    QCOMPARE(decide(typed(u"mko77"_s), failed, scene()).deed, BoxDeed::Nothing);
}

void TstBoxDecision::meaningGivesDeed_data()
{
    QTest::addColumn<LookUp::Meaning>("meaning");
    QTest::addColumn<BoxDeed>("deed");
    QTest::newRow("new") << LookUp::Meaning::NewPlate << BoxDeed::ComeIn;
    QTest::newRow("parked") << LookUp::Meaning::Parked << BoxDeed::GoOut;
    QTest::newRow("booked") << LookUp::Meaning::Booked << BoxDeed::Arrive;
    QTest::newRow("later") << LookUp::Meaning::BookedLater << BoxDeed::Nothing;
    QTest::newRow("gone") << LookUp::Meaning::Gone << BoxDeed::Nothing;
    QTest::newRow("two") << LookUp::Meaning::Ambiguous << BoxDeed::Nothing;
    QTest::newRow("nothing") << LookUp::Meaning::Nothing << BoxDeed::Nothing;
}

void TstBoxDecision::meaningGivesDeed()
{
    QFETCH(const LookUp::Meaning, meaning);
    QFETCH(const BoxDeed, deed);
    const BoxDecision decision = decide(typed(u"mko77"_s), knowing(meaning), scene());
    QCOMPARE(decision.deed, deed);
    QVERIFY(!decision.line.isEmpty() && !decision.line.first().isEmpty());
}

void TstBoxDecision::intentNeverOverridesState()
{
    BoxInput input = typed(u"mko77"_s);
    input.intent = BoxIntent::ComeIn;
    QCOMPARE(decide(input, knowing(LookUp::Meaning::Parked), scene()).deed, BoxDeed::Nothing);
    input.intent = BoxIntent::GoOut;
    QCOMPARE(decide(input, knowing(LookUp::Meaning::NewPlate), scene()).deed, BoxDeed::Nothing);
    QCOMPARE(decide(input, knowing(LookUp::Meaning::Parked), scene()).deed, BoxDeed::GoOut);
}

void TstBoxDecision::chosenTypeWins()
{
    BoxKnowledge known = knowing(LookUp::Meaning::NewPlate);
    known.found->vehicleType = u"cycle"_s;
    QCOMPARE(decide(typed(u"mko77"_s), known, scene()).vehicleType, u"cycle"_s);
    BoxInput input = typed(u"mko77"_s);
    input.vehicleType = u"car"_s;
    QCOMPARE(decide(input, known, scene()).vehicleType, u"car"_s);
    known.found->vehicleType = u"truck"_s; // no such spot here
    QCOMPARE(decide(typed(u"mko77"_s), known, scene()).vehicleType, u"car"_s);
}

void TstBoxDecision::matchesAreOffered()
{
    DeskBoard::Answer board;
    board.free.lot = scene().lot;
    board.parked = {{StayId {1}, u"B AB 4456"_s, u"x"_s, u"car"_s, u"A-01"_s, now, now + hours(1), false},
                    {StayId {2}, u"HH X 1"_s, u"y"_s, u"car"_s, u"A-02"_s, now, now + hours(1), false}};
    const BoxInput input = typed(u"4456"_s);
    const BoxDecision decision = decide(input, knowing(LookUp::Meaning::NewPlate, false), scene());
    QVERIFY(decision.mayComeInAsTyped);
    const QList<Suggestion> rows = suggestionsFor(input, decision, board, now);
    QCOMPARE(std::count_if(rows.begin(), rows.end(),
                           [](const Suggestion &row) { return row.deed == Suggestion::Deed::Name; }),
             1);
    QCOMPARE(rows.last().plate, u"B AB 4456"_s);
}

void TstBoxDecision::notesForAnAmount_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QStringList>("amounts");
    QTest::newRow("rupees") << u"INR"_s << u"108.00"_s
                            << QStringList {u"108.00"_s, u"120.00"_s, u"150.00"_s, u"200.00"_s, u"500.00"_s};
    QTest::newRow("cents") << u"EUR"_s << u"0.80"_s
                           << QStringList {u"0.80"_s, u"1.00"_s, u"2.00"_s, u"5.00"_s, u"10.00"_s};
    QTest::newRow("a note") << u"EUR"_s << u"5.00"_s
                            << QStringList {u"5.00"_s, u"10.00"_s, u"20.00"_s, u"50.00"_s, u"100.00"_s};
    QTest::newRow("yen") << u"JPY"_s << u"350"_s << QStringList {u"350"_s, u"400"_s, u"500"_s, u"1000"_s, u"2000"_s};
    QTest::newRow("nothing") << u"EUR"_s << u"0"_s << QStringList {};
}

void TstBoxDecision::notesForAnAmount()
{
    QFETCH(const QString, currency);
    QFETCH(const QString, due);
    QFETCH(const QStringList, amounts);
    QStringList got;
    for (const Money &amount : noteAmounts(Money::fromText(due, Currency::fromCode(currency).value()).value()))
        got.append(amount.toText());
    QCOMPARE(got, amounts);
}

void TstBoxDecision::timesOfPersons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("hour and minute") << u"18:30"_s << u"2026-03-02T18:30"_s;
    QTest::newRow("no colon") << u"1830"_s << u"2026-03-02T18:30"_s;
    QTest::newRow("hour") << u"18"_s << u"2026-03-02T18:00"_s;
    QTest::newRow("a little ago") << u"8:30"_s << u"2026-03-02T08:30"_s;
    QTest::newRow("long ago is tomorrow") << u"7:30"_s << u"2026-03-03T07:30"_s;
    QTest::newRow("in minutes") << u"+90"_s << u"2026-03-02T10:30"_s;
    QTest::newRow("in hours") << u"+2 h"_s << u"2026-03-02T11:00"_s;
    QTest::newRow("tomorrow") << u"tomorrow 9"_s << u"2026-03-03T09:00"_s;
    QTest::newRow("date") << u"22.11. 18:30"_s << u"2026-11-22T18:30"_s;
    QTest::newRow("past date is next year") << u"1.3. 10"_s << u"2027-03-01T10:00"_s;
    QTest::newRow("leap day") << u"29.2. 10"_s << u"2028-02-29T10:00"_s;
    QTest::newRow("iso") << u"2026-11-22 18:30"_s << u"2026-11-22T18:30"_s;
    QTest::newRow("gap of the clock") << u"29.3. 2:30"_s << QString();
    QTest::newRow("words") << u"soon"_s << QString();
    QTest::newRow("empty") << u" "_s << QString();
    QTest::newRow("no such hour") << u"25:00"_s << QString();
    QTest::newRow("no such day") << u"31.2. 10"_s << QString();
    QTest::newRow("far off") << u"+999999 h"_s << QString();
}

void TstBoxDecision::timesOfPersons()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value(); // now is 09:00 there
    const auto instant = readPersonTime(text, now, *zone);
    QCOMPARE(instant ? zone->toLocal(*instant).toText() : QString(), expected);
}

void TstBoxDecision::commandNumberFollowsTheInput()
{
    CommandNumber number;
    const QUuid first = number.forInput({{u"plate"_s, u"A"_s}});
    QCOMPARE(number.forInput({{u"plate"_s, u"A"_s}}), first); // a second try of the same
    const QUuid other = number.forInput({{u"plate"_s, u"B"_s}});
    QVERIFY(other != first);
    number.finish();
    QVERIFY(number.forInput({{u"plate"_s, u"B"_s}}) != other); // the same again is another deed
}

PARKDESK_TEST(TstBoxDecision)

#include "tst_boxdecision.moc"
