// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "ui/desk/boxdecision.h"
#include "ui/desk/noteamounts.h"
#include "ui/desk/suggestion.h"
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
    void onlyMatchIsMeant();
    void desksHaveDirections_data();
    void desksHaveDirections();
    void nearPlatesAsk();
    void typeKeys_data();
    void typeKeys();
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
    scene.types = {{VehicleTypeId {1}, u"car"_s, 3, 1, true, false, u"c"_s},
                   {VehicleTypeId {2}, u"cycle"_s, 1, 1, false, true, u"y"_s}};
    scene.likely = {{u"car"_s, u"A-03"_s, now + hours(3), false}, {u"cycle"_s, u"Y-1"_s, now + hours(3), false}};
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
    BoxKnowledge known;
    known.found = answer;
    return known;
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
    QTest::newRow("later") << LookUp::Meaning::BookedLater << BoxDeed::ShowList;
    QTest::newRow("gone") << LookUp::Meaning::Gone << BoxDeed::Nothing;
    QTest::newRow("two") << LookUp::Meaning::Ambiguous << BoxDeed::ShowList;
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
    QCOMPARE(decide(input, knowing(LookUp::Meaning::Parked), scene()).deed, BoxDeed::ShowList);
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
    const BoxInput input = typed(u"4456"_s);
    BoxKnowledge known = knowing(LookUp::Meaning::NewPlate, false);
    QCOMPARE(decide(input, known, scene()).deed, BoxDeed::Wait); // for the matches
    SuggestVehicles::Row match;
    match.kind = SuggestVehicles::Kind::Inside;
    match.stay = StayId {1};
    match.plate = u"B AB 4456"_s;
    match.ticket = u"x"_s;
    match.vehicleType = u"car"_s;
    match.enteredAt = now;
    known.matches = SuggestVehicles::Answer {{match, match}, false};
    const BoxDecision decision = decide(input, known, scene());
    QCOMPARE(decision.deed, BoxDeed::ShowList);
    QVERIFY(!decision.preselected);
    QVERIFY(decision.mayComeInAsTyped);
    const QList<Suggestion> rows = suggestionsFor(input, known, decision, scene());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().plate, u"B AB 4456"_s);
    QCOMPARE(rows.last().deed, Suggestion::Deed::ComeInAsTyped);
}

void TstBoxDecision::onlyMatchIsMeant()
{
    const BoxInput input = typed(u"4456"_s);
    BoxKnowledge known = knowing(LookUp::Meaning::NewPlate, false);
    SuggestVehicles::Row match;
    match.kind = SuggestVehicles::Kind::Inside;
    match.stay = StayId {7};
    known.matches = SuggestVehicles::Answer {{match}, false};
    QCOMPARE(decide(input, known, scene()).deed, BoxDeed::Wait); // until it is known whole
    known.meant = knowing(LookUp::Meaning::Parked).found;
    BoxDecision decision = decide(input, known, scene());
    QCOMPARE(decision.deed, BoxDeed::GoOut);
    QVERIFY(decision.preselected);
    QCOMPARE(decision.subject.stay, StayId {7});
    QVERIFY(decision.line.first().plainText().contains(u"MKO 77"_s));
    known.matches->more = true; // there are others
    QCOMPARE(decide(input, known, scene()).deed, BoxDeed::ShowList);
}

void TstBoxDecision::desksHaveDirections_data()
{
    QTest::addColumn<DeskKind>("kind");
    QTest::addColumn<LookUp::Meaning>("meaning");
    QTest::addColumn<BoxDeed>("deed");
    const auto rows = [](const char *name, DeskKind kind, BoxDeed newPlate, BoxDeed parked, BoxDeed booked) {
        QTest::addRow("%s, new", name) << kind << LookUp::Meaning::NewPlate << newPlate;
        QTest::addRow("%s, inside", name) << kind << LookUp::Meaning::Parked << parked;
        QTest::addRow("%s, booked", name) << kind << LookUp::Meaning::Booked << booked;
    };
    rows("both", DeskKind::Both, BoxDeed::ComeIn, BoxDeed::GoOut, BoxDeed::Arrive);
    rows("entry", DeskKind::Entry, BoxDeed::ComeIn, BoxDeed::ShowList, BoxDeed::Arrive);
    rows("exit", DeskKind::Exit, BoxDeed::Nothing, BoxDeed::GoOut, BoxDeed::Nothing);
}

void TstBoxDecision::desksHaveDirections()
{
    QFETCH(const DeskKind, kind);
    QFETCH(const LookUp::Meaning, meaning);
    QFETCH(const BoxDeed, deed);
    BoxScene at = scene();
    at.desk = kind;
    const BoxDecision decision = decide(typed(u"mko77"_s), knowing(meaning), at);
    QCOMPARE(decision.deed, deed);
    QVERIFY(!decision.line.first().isEmpty());
}

void TstBoxDecision::nearPlatesAsk()
{
    BoxKnowledge known = knowing(LookUp::Meaning::NewPlate);
    LookUp::Near near;
    near.stay = StayId {9};
    near.plate = u"MKO 71"_s;
    near.ticket = u"x"_s;
    near.enteredAt = now;
    known.found->near = {near};
    const BoxInput input = typed(u"mko77"_s);
    const BoxDecision decision = decide(input, known, scene());
    QCOMPARE(decision.deed, BoxDeed::ShowList);
    QVERIFY(decision.asks);
    const QList<Suggestion> rows = suggestionsFor(input, known, decision, scene());
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().deed, Suggestion::Deed::Name);
    QCOMPARE(rows.first().plate, u"MKO 71"_s);
    QCOMPARE(rows.last().deed, Suggestion::Deed::ComeInAsTyped);
}

void TstBoxDecision::typeKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("unknown");
    QTest::newRow("after a blank") << u"KA19P4456 /y"_s << u"KA19P4456"_s << u"cycle"_s << u""_s;
    QTest::newRow("capital") << u"KA19P4456 /Y "_s << u"KA19P4456"_s << u"cycle"_s << u""_s;
    QTest::newRow("alone") << u"/y"_s << u""_s << u"cycle"_s << u""_s;
    QTest::newRow("within a plate") << u"12/y"_s << u"12/y"_s << u""_s << u""_s;
    QTest::newRow("no letter yet") << u"KA19 /"_s << u"KA19 /"_s << u""_s << u""_s;
    QTest::newRow("two letters") << u"KA19 /yy"_s << u"KA19 /yy"_s << u""_s << u""_s;
    QTest::newRow("unknown") << u"KA19 /q"_s << u"KA19"_s << u""_s << u"/q"_s;
    QTest::newRow("letter alone") << u"KA19 y"_s << u"KA19 y"_s << u""_s << u""_s;
}

void TstBoxDecision::typeKeys()
{
    QFETCH(const QString, typed);
    BoxInput input;
    input.text = typed;
    const BoxInput read = withTypeKey(input, scene().types);
    QTEST(read.text, "text");
    QTEST(read.vehicleType, "type");
    QTEST(read.unknownTypeKey, "unknown");
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
