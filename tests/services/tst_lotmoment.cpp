// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/lotmoment.h"
#include "services/lots/rackoflot.h"
#include "services/lots/readlotplan.h"
#include "services/stays/cancelstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/movestay.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

PlaceMoment placeAt(const LotMoment::Answer &answer, int index)
{
    return answer.places.at(index);
}

/// What stands on each place, in order: "AA 1", "(BB 1)" for a booking, "x" for closed, "-" for free.
QStringList drawn(const LotMoment::Answer &answer)
{
    QStringList places;
    for (const PlaceMoment &place : answer.places) {
        switch (place.state) {
        case PlaceState::Free: places.append(u"-"_s); break;
        case PlaceState::Reserved: places.append(u"(%1)"_s.arg(place.plate)); break;
        case PlaceState::Occupied: places.append(place.plate); break;
        case PlaceState::OverTime: places.append(place.plate + u'!'); break;
        case PlaceState::Closed: places.append(u"x"_s); break;
        }
    }
    return places;
}

} // namespace

/// Plan, map and rack as they are read.
class TstLotMoment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLotHasAPlan();
    void now();
    void pastAndPlanned();
    void overTimeThen();
    void differenceOfTwoMoments();
    void rack();
    void refuses();
};

void TstLotMoment::everyLotHasAPlan()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(
        database, clock,
        dayPlan({spotRow(u"A-{01}"_s, 24, {u"car"_s, u"bike"_s}), spotRow(u"T-{1}"_s, 2, {u"truck"_s})}));
    const LotPlan plan = must(office.read<ReadLotPlan>({office.lot()}));
    QCOMPARE(plan.levels.size(), 1);
    QCOMPARE(plan.spots.size(), 26);
    QCOMPARE(plan.spots.first().label, u"A-01"_s);
    QCOMPARE(plan.spots.first().types, (QStringList {u"car"_s, u"bike"_s}));
    QCOMPARE(plan.spots.first().level, plan.levels.first().id);
    QSet<std::pair<int, int>> corners;
    for (const PlanSpot &spot : plan.spots)
        corners.insert({spot.box.x, spot.box.y});
    QCOMPARE(corners.size(), 26);
    QVERIFY(plan.spots.last().box.height > plan.spots.first().box.height); // trucks are longer
    QCOMPARE(must(office.read<ReadLotPlan>({office.lot()})), plan);
}

void TstLotMoment::now()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 4, {u"car"_s})}));
    parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    bookOn(office, u"BB 1"_s, u"A-2"_s, minutes(50), hours(2));
    bookOn(office, u"BB 2"_s, u"A-3"_s, hours(5), hours(2));
    auto moment = must(office.read<LotMoment>({office.lot(), {}}));
    QCOMPARE(drawn(moment), (QStringList {u"AA 1"_s, u"(BB 1)"_s, u"-"_s, u"-"_s}));
    QCOMPARE(placeAt(moment, 0).until, clock.now() + hours(2));
    QCOMPARE(placeAt(moment, 0).since, clock.now());
    QCOMPARE(placeAt(moment, 2).nextPlate, u"BB 2"_s);
    QCOMPARE(*placeAt(moment, 2).nextFrom, clock.now() + hours(5));
    QCOMPARE(moment.supply, 4);
    QCOMPARE(moment.occupied, 1);
    clock.advance(hours(3)); // its time is over, whatever the program claims on
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    moment = must(office.read<LotMoment>({office.lot(), {}}));
    QCOMPARE(drawn(moment).first(), u"AA 1!"_s);
    QCOMPARE(placeAt(moment, 0).until, clock.now() - hours(1));
    const auto quoted = must(office.quote(u"AA 1"_s));
    must(office.run<PayStay>(OfficeBuilder::paymentOf(quoted)));
    moment = must(office.read<LotMoment>({office.lot(), {}}));
    QCOMPARE(drawn(moment).first(), u"AA 1"_s);
    QVERIFY(placeAt(moment, 0).paid);
}

void TstLotMoment::pastAndPlanned()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const Instant start = clock.now();
    const auto first = parkFor(office, u"AA 1"_s, hours(4), u"A-1"_s);
    bookOn(office, u"BB 1"_s, u"A-2"_s, hours(1), hours(2));
    clock.advance(minutes(30));
    must(office.run<MoveStay>({OfficeBuilder::keyOf(first.stay), u"A-3"_s, {}}));
    clock.advance(minutes(50)); // 1:20
    must(office.arrive(u"BB 1"_s));
    clock.advance(minutes(40)); // 2:00
    must(office.payAndLeave(u"AA 1"_s));
    clock.advance(minutes(10));
    const auto at = [&](Duration since) { return drawn(must(office.read<LotMoment>({office.lot(), start + since}))); };
    QCOMPARE(at(minutes(10)), (QStringList {u"AA 1"_s, u"(BB 1)"_s, u"-"_s}));
    QCOMPARE(at(minutes(40)), (QStringList {u"-"_s, u"(BB 1)"_s, u"AA 1"_s}));
    QCOMPARE(at(minutes(90)), (QStringList {u"-"_s, u"BB 1"_s, u"AA 1"_s}));
    QCOMPARE(at(minutes(125)), (QStringList {u"-"_s, u"BB 1"_s, u"-"_s}));
    QCOMPARE(at(-hours(1)), (QStringList {u"-"_s, u"-"_s, u"-"_s}));
    QCOMPARE(at(minutes(170)), (QStringList {u"-"_s, u"BB 1"_s, u"-"_s})); // to come
    QCOMPARE(at(hours(30)), (QStringList {u"-"_s, u"-"_s, u"-"_s}));
}

/// Over time at a past minute is who stood beyond the end that was agreed by then, whatever came later.
void TstLotMoment::overTimeThen()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const Instant start = clock.now();
    const auto roll = [&] { must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})); };
    const auto late = parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    parkFor(office, u"AA 2"_s, hours(1), u"A-2"_s);
    parkFor(office, u"AA 3"_s, hours(1), u"A-3"_s);
    clock.advance(minutes(90)); // half an hour beyond
    roll();
    must(office.run<ExtendStay>({OfficeBuilder::keyOf(late.stay), start + hours(4)}));
    clock.advance(minutes(10)); // 1:40
    must(office.run<PayStay>(OfficeBuilder::paymentOf(must(office.quote(u"AA 2"_s)))));
    clock.advance(minutes(5)); // 1:45
    must(office.payAndLeave(u"AA 2"_s));
    clock.advance(minutes(15)); // 2:00
    roll();
    must(office.payAndLeave(u"AA 3"_s));
    clock.advance(hours(1)); // 3:00
    const auto at = [&](Duration since) { return must(office.read<LotMoment>({office.lot(), start + since})); };
    QCOMPARE(drawn(at(minutes(59))), (QStringList {u"AA 1"_s, u"AA 2"_s, u"AA 3"_s}));
    QCOMPARE(drawn(at(minutes(80))), (QStringList {u"AA 1!"_s, u"AA 2!"_s, u"AA 3!"_s}));
    QCOMPARE(drawn(at(minutes(95))), (QStringList {u"AA 1"_s, u"AA 2!"_s, u"AA 3!"_s})); // extended by then
    QCOMPARE(drawn(at(minutes(102))), (QStringList {u"AA 1"_s, u"AA 2"_s, u"AA 3!"_s})); // and paid
    QVERIFY(placeAt(at(minutes(102)), 1).paid);
    QVERIFY(!placeAt(at(minutes(80)), 1).paid);
    QCOMPARE(drawn(at(minutes(110))), (QStringList {u"AA 1"_s, u"-"_s, u"AA 3!"_s}));
    QCOMPARE(placeAt(at(minutes(80)), 0).until, start + hours(1)); // as it was told then
    QCOMPARE(placeAt(at(minutes(95)), 0).until, start + hours(4));
    QCOMPARE(drawn(at(hours(3))), (QStringList {u"AA 1"_s, u"-"_s, u"-"_s}));
}

void TstLotMoment::differenceOfTwoMoments()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    const auto stays = parkFor(office, u"AA 1"_s, hours(4), u"A-1"_s);
    parkFor(office, u"AA 2"_s, hours(4), u"A-2"_s);
    const auto before = must(office.read<LotMoment>({office.lot(), {}}));
    clock.advance(minutes(30));
    must(office.payAndLeave(u"AA 2"_s));
    must(office.run<MoveStay>({OfficeBuilder::keyOf(stays.stay), u"A-3"_s, {}}));
    const auto came = parkFor(office, u"AA 3"_s, hours(4), u"A-1"_s);
    const auto after = must(office.read<LotMoment>({office.lot(), {}}));
    const auto changes = diffOfMoments(before, after);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(changes.at(0).kind, MomentChange::Kind::Came);
    QCOMPARE(changes.at(0).stay, came.stay);
    QCOMPARE(changes.at(1).kind, MomentChange::Kind::Moved);
    QCOMPARE(changes.at(1).from, before.places.at(0).spot);
    QCOMPARE(changes.at(1).to, before.places.at(2).spot);
    QCOMPARE(changes.at(2).kind, MomentChange::Kind::Left);
    QCOMPARE(changes.at(2).plate, u"AA 2"_s);
    QVERIFY(diffOfMoments(after, after).isEmpty());
    // The same, read now for then.
    QCOMPARE(diffOfMoments(must(office.read<LotMoment>({office.lot(), before.at + minutes(1)})), after), changes);
}

void TstLotMoment::rack()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"B-{1}"_s, 1, {u"bike"_s}, 2)}));
    const Instant start = clock.now();
    parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(1));
    parkFor(office, u"CC 1"_s, hours(1), {}, u"bike"_s);
    clock.advance(minutes(30));
    must(office.payAndLeave(u"AA 1"_s));
    parkFor(office, u"AA 2"_s, hours(1), u"A-1"_s);
    clock.advance(minutes(70)); // beyond what it was told
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    const auto rack = must(office.read<RackOfLot>({office.lot(), start, start + hours(6)}));
    QCOMPARE(rack.rows.size(), 4);
    QCOMPARE(rack.rows.at(2).label, u"B-1"_s);
    QCOMPARE(rack.rows.at(3).place, 1);
    const auto &bars = rack.rows.at(0).bars;
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.at(0).kind, RackOfLot::BarKind::Past);
    QCOMPARE(bars.at(0).claimed, (TimeSpan {start, start + minutes(30)}));
    QCOMPARE(bars.at(1).kind, RackOfLot::BarKind::Parked);
    QVERIFY(bars.at(1).overTime);
    QCOMPARE(*bars.at(1).agreedUntil, start + minutes(90));
    QCOMPARE(rack.rows.at(2).bars.size(), 1);
    // The booking had to move aside, and is shown where it went.
    QCOMPARE(rack.rows.at(1).bars.size(), 1);
    QCOMPARE(rack.rows.at(1).bars.first().kind, RackOfLot::BarKind::Booking);
    QCOMPARE(rack.rows.at(1).bars.first().stay, booked.stay);
    // Nothing of yesterday reaches into tomorrow, and nothing of today is missed by a period that begins within it.
    const auto later = must(office.read<RackOfLot>({office.lot(), start + minutes(10), start + minutes(20)}));
    QCOMPARE(later.rows.at(0).bars.size(), 1);
    QCOMPARE(later.rows.at(0).bars.first().plate, u"AA 1"_s);
    QVERIFY(must(office.read<RackOfLot>({office.lot(), start - hours(9), start})).rows.at(0).bars.isEmpty());
}

void TstLotMoment::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const auto code = [](const auto &answer) { return answer ? QString() : codeName(answer.error().code); };
    QCOMPARE(code(office.read<ReadLotPlan>({LotId {99}})), u"unknown_lot"_s);
    QCOMPARE(code(office.read<LotMoment>({LotId {99}, {}})), u"unknown_lot"_s);
    QCOMPARE(code(office.read<LotMoment>({office.lot(), Instant {-1}})), u"bad_time"_s);
    QCOMPARE(code(office.read<RackOfLot>({office.lot(), clock.now(), clock.now()})), u"bad_span"_s);
    QCOMPARE(code(office.read<RackOfLot>({office.lot(), clock.now(), clock.now() + hours(24 * 93)})), u"bad_span"_s);
}

PARKDESK_TEST(TstLotMoment)
#include "tst_lotmoment.moc"
