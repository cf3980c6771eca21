// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/applyplan.h"
#include "services/lots/closespots.h"
#include "services/lots/lotmoment.h"
#include "services/lots/rackoflot.h"
#include "services/lots/readlotplan.h"
#include "services/stays/availability.h"
#include "services/stays/describestay.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/movestay.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

SpotId spotIdOf(OfficeBuilder &office, const QString &label)
{
    const LotPlan plan = must(office.read<ReadLotPlan>({office.lot()}));
    for (const PlanSpot &spot : plan.spots) {
        if (spot.label == label)
            return spot.id;
    }
    return {};
}

/// Closes spots from \a startsIn on for \a length; without one until somebody opens them.
ClosureRequest closing(OfficeBuilder &office, const QStringList &labels, Duration startsIn = minutes(0),
                       std::optional<Duration> length = {})
{
    ClosureRequest request;
    request.lot = office.lot();
    for (const QString &label : labels)
        request.spots.append(spotIdOf(office, label));
    request.reason = u"repainting"_s;
    request.from = office.clock().now() + startsIn;
    if (length)
        request.until = *request.from + *length;
    return request;
}

Result<CloseSpots::Outcome> closeSpots(OfficeBuilder &office, const ClosureRequest &request)
{
    return office.runAs<CloseSpots>(office.manager(), request);
}

QString spotHeldBy(OfficeBuilder &office, StayId stay)
{
    return must(office.read<DescribeStay>({stay})).spot;
}

QList<PlaceState> statesNow(OfficeBuilder &office)
{
    QList<PlaceState> states;
    for (const PlaceMoment &place : must(office.read<LotMoment>({office.lot(), {}})).places)
        states.append(place.state);
    return states;
}

template <typename T>
QString closingCode(const Result<T> &outcome)
{
    return outcome ? QString() : codeName(outcome.error().code);
}

} // namespace

/// Spots, zones, levels and lots that nobody gets for a while.
class TstClosures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeSpots();
    void bookingsMove();
    void vehiclesFinish();
    void vehicleThatStays();
    void leavingEarlyClosesAtOnce();
    void openedAgain();
    void ofZoneLevelAndLot();
    void newSpotsOfAZone();
    void nobodyDrivesIn();
    void refuses();
    void manyDays();
};

void TstClosures::freeSpots()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    QCOMPARE(must(office.read<Availability>({office.lot(), {}, {}})).places, 3);
    const auto closed = must(closeSpots(office, closing(office, {u"A-1"_s, u"A-2"_s}, minutes(0), hours(4))));
    QCOMPARE(closed.spots, 2);
    QCOMPARE(closed.places, 2);
    QVERIFY(closed.stays.isEmpty());
    const auto free = must(office.read<Availability>({office.lot(), {}, {}}));
    QCOMPARE(free.places, 1);
    QCOMPARE(free.closedPlaces, 2);
    QCOMPARE(free.rows.first().total, 1);
    QCOMPARE(free.rows.first().free, 1);
    QCOMPARE(statesNow(office), (QList {PlaceState::Closed, PlaceState::Closed, PlaceState::Free}));
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-3"_s);
    QCOMPARE(closingCode(office.enter(u"AA 2"_s)), u"lot_full"_s);
    const auto rows = must(office.read<ClosuresOfLot>({office.lot(), false}));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().what, u"A-1, A-2"_s);
    QCOMPARE(rows.first().closure.reason, u"repainting"_s);
    clock.advance(hours(4));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QVERIFY(must(office.read<ClosuresOfLot>({office.lot(), false})).isEmpty());
    QCOMPARE(must(office.read<ClosuresOfLot>({office.lot(), true})).size(), 1);
    QCOMPARE(must(office.enter(u"AA 2"_s)).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::bookingsMove()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto first = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(2), hours(2));
    const auto second = bookOn(office, u"BB 2"_s, u"A-2"_s, hours(5), hours(2));
    const auto third = bookOn(office, u"BB 3"_s, u"A-1"_s, hours(5), hours(2));
    const auto before = bookOn(office, u"BB 4"_s, u"A-1"_s, minutes(10), minutes(50));
    const ClosureRequest request = closing(office, {u"A-1"_s}, hours(1), hours(24));
    const auto preview = must(office.readAs<ClosurePreview>(office.manager(), request));
    QCOMPARE(preview.size(), 2);
    QCOMPARE(preview.at(0).to, u"A-2"_s);
    QCOMPARE(preview.at(1).fate, StayFate::Unplaced);
    const auto closed = must(closeSpots(office, request));
    QCOMPARE(closed.stays.size(), 2);
    QCOMPARE(spotHeldBy(office, first.stay), u"A-2"_s);
    QCOMPARE(spotHeldBy(office, second.stay), u"A-2"_s);
    QCOMPARE(spotHeldBy(office, third.stay), QString());
    QCOMPARE(spotHeldBy(office, before.stay), u"A-1"_s); // it is over when the closure begins
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::vehiclesFinish()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(2), u"A-1"_s);
    const auto closed = must(closeSpots(office, closing(office, {u"A-1"_s}, minutes(0), hours(24))));
    QCOMPARE(closed.stays.size(), 1);
    QCOMPARE(closed.stays.first().fate, StayFate::Inside);
    const auto rack = must(office.read<RackOfLot>({office.lot(), clock.now(), clock.now() + hours(30)}));
    const auto &bars = rack.rows.first().bars;
    QCOMPARE(bars.size(), 2);
    QCOMPARE(bars.at(1).kind, RackOfLot::BarKind::Closure);
    QCOMPARE(bars.at(1).claimed, (TimeSpan {parked.claimed.until, clock.now() + hours(24)}));
    QCOMPARE(must(office.read<ClosuresOfLot>({office.lot(), false})).first().waiting, 1);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::vehicleThatStays()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    must(closeSpots(office, closing(office, {u"A-1"_s}, hours(1), hours(3))));
    const Instant end = clock.now() + hours(4);
    for (int minute = 0; minute < 330; minute += 10) { // it does not go, and the closure ends under it
        clock.advance(minutes(10));
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
        QCOMPARE(statesNow(office).first() == PlaceState::Free, false);
        QCOMPARE(brokenRules(office), QStringList());
    }
    QVERIFY(clock.now() > end);
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(must(office.enter(u"AA 2"_s)).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::leavingEarlyClosesAtOnce()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 1, {u"car"_s})}));
    parkFor(office, u"AA 1"_s, hours(6), u"A-1"_s);
    must(closeSpots(office, closing(office, {u"A-1"_s}, minutes(0), hours(5)))); // over before the vehicle should go
    clock.advance(hours(1));
    must(office.payAndLeave(u"AA 1"_s));
    QCOMPARE(closingCode(office.enter(u"AA 2"_s)), u"lot_full"_s);
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(statesNow(office).first(), PlaceState::Closed);
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(hours(4));
    QCOMPARE(must(office.enter(u"AA 2"_s)).spot, u"A-1"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::openedAgain()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    bookOn(office, u"BB 1"_s, u"A-2"_s, hours(2), hours(2));
    const auto lost = bookOn(office, u"BB 2"_s, u"A-1"_s, hours(2), hours(2));
    const auto closed = must(closeSpots(office, closing(office, {u"A-1"_s}))); // until somebody opens it
    QCOMPARE(spotHeldBy(office, lost.stay), QString());
    clock.advance(hours(1));
    QCOMPARE(closingCode(office.run<ReopenSpots>({closed.closure})), u"not_permitted"_s);
    const auto opened = must(office.runAs<ReopenSpots>(office.manager(), {closed.closure}));
    QCOMPARE(opened.places, 1);
    QCOMPARE(opened.placed, 1);
    QCOMPARE(spotHeldBy(office, lost.stay), u"A-1"_s);
    QCOMPARE(closingCode(office.runAs<ReopenSpots>(office.manager(), {closed.closure})), u"unchanged"_s);
    QCOMPARE(must(office.enter(u"AA 1"_s)).spot, u"A-1"_s);
    // One that has not begun is as if it had never been.
    const auto later = must(closeSpots(office, closing(office, {u"A-2"_s}, hours(48), hours(2))));
    must(office.runAs<ReopenSpots>(office.manager(), {later.closure}));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    bookOn(office, u"BB 3"_s, u"A-2"_s, hours(48), hours(2));
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::ofZoneLevelAndLot()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 4, {u"car"_s})}));
    LotPlan draft = must(office.read<ReadLotPlan>({office.lot()}));
    draft.zones = {{ZoneId {-1}, u"North"_s, {}, {}}};
    draft.levels.append({LevelId {-1}, u"2"_s, 1, {}});
    draft.spots[0].zone = ZoneId {-1};
    draft.spots[1].level = LevelId {-1};
    must(office.runAs<ApplyPlan>(office.owner(), {draft}));
    const LotPlan plan = must(office.read<ReadLotPlan>({office.lot()}));
    using enum PlaceState;
    ClosureRequest request;
    request.lot = office.lot();
    request.reason = u"flooded"_s;
    request.scope = ClosureScope::OfZone;
    request.zone = plan.zones.first().id;
    const auto zone = must(closeSpots(office, request));
    QCOMPARE(statesNow(office), (QList {Closed, Free, Free, Free}));
    QCOMPARE(must(office.read<ClosuresOfLot>({office.lot(), false})).first().what, u"North"_s);
    request.scope = ClosureScope::OfLevel;
    request.level = plan.levels.last().id;
    must(closeSpots(office, request));
    QCOMPARE(statesNow(office), (QList {Closed, Closed, Free, Free}));
    request.scope = ClosureScope::OfLot;
    QCOMPARE(closingCode(closeSpots(office, request)), u"already_closed"_s);
    must(office.runAs<ReopenSpots>(office.manager(), {zone.closure}));
    request.from = clock.now() + hours(1);
    request.until = clock.now() + hours(2);
    QCOMPARE(closingCode(closeSpots(office, request)), u"already_closed"_s); // the level still is
    request.zone = ZoneId {99};
    request.scope = ClosureScope::OfZone;
    QCOMPARE(closingCode(closeSpots(office, request)), u"not_found"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::newSpotsOfAZone()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 3, {u"car"_s})}));
    LotPlan draft = must(office.read<ReadLotPlan>({office.lot()}));
    draft.zones = {{ZoneId {-1}, u"North"_s, {}, {}}};
    draft.spots[0].zone = ZoneId {-1};
    must(office.runAs<ApplyPlan>(office.owner(), {draft}));
    draft = must(office.read<ReadLotPlan>({office.lot()}));
    ClosureRequest request;
    request.lot = office.lot();
    request.reason = u"flooded"_s;
    request.scope = ClosureScope::OfZone;
    request.zone = draft.zones.first().id;
    must(closeSpots(office, request));
    const auto booked = bookOn(office, u"BB 1"_s, u"A-2"_s, hours(1), hours(1));
    // A spot leaves the zone, another with a booking comes into it.
    draft.spots[0].zone = {};
    draft.spots[1].zone = request.zone;
    must(office.runAs<ApplyPlan>(office.owner(), {draft}));
    using enum PlaceState;
    QCOMPARE(statesNow(office).mid(1), (QList {Closed, Free}));
    QVERIFY(spotHeldBy(office, booked.stay) != u"A-2"_s);
    QVERIFY(!spotHeldBy(office, booked.stay).isEmpty());
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QVERIFY(statesNow(office).first() != Closed);
    QCOMPARE(brokenRules(office), QStringList());
    // And back again.
    draft = must(office.read<ReadLotPlan>({office.lot()}));
    draft.spots[0].zone = request.zone;
    must(office.runAs<ApplyPlan>(office.owner(), {draft}));
    QCOMPARE(statesNow(office).first(), Closed);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::nobodyDrivesIn()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto parked = parkFor(office, u"AA 1"_s, hours(1), u"A-1"_s);
    const auto booked = bookOn(office, u"BB 1"_s, u"A-1"_s, hours(5), hours(1));
    must(closeSpots(office, closing(office, {u"A-2"_s})));
    QCOMPARE(closingCode(office.run<MoveStay>({OfficeBuilder::keyOf(parked.stay), u"A-2"_s, {}})), u"spot_taken"_s);
    ExtendStay::Command extend;
    must(closeSpots(office, closing(office, {u"A-1"_s}, hours(7), hours(1))));
    extend.key = OfficeBuilder::keyOf(booked.stay);
    extend.until = clock.now() + hours(7) + minutes(30);
    QCOMPARE(closingCode(office.run<ExtendStay>(extend)), u"spot_taken"_s);
    // A vehicle that stands there nevertheless is believed; the closure goes on when it is gone.
    FoundOnSpot::Command found;
    found.lot = office.lot();
    found.plate = u"AA 1"_s;
    found.spot = u"A-2"_s;
    found.reason = u"did not read the sign"_s;
    must(office.run<FoundOnSpot>(found));
    QCOMPARE(statesNow(office).last(), PlaceState::Occupied);
    QCOMPARE(brokenRules(office), QStringList());
    clock.advance(minutes(5));
    must(office.payAndLeave(u"AA 1"_s));
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(statesNow(office).last(), PlaceState::Closed);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstClosures::refuses()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock, dayPlan({spotRow(u"A-{1}"_s, 2, {u"car"_s})}));
    const auto code = [&](auto &&change) {
        ClosureRequest request = closing(office, {u"A-1"_s});
        change(request);
        return closingCode(closeSpots(office, request));
    };
    QCOMPARE(code([](ClosureRequest &r) { r.reason = u" "_s; }), u"required"_s);
    QCOMPARE(code([](ClosureRequest &r) { r.spots.clear(); }), u"required"_s);
    QCOMPARE(code([](ClosureRequest &r) { r.spots = {SpotId {99}}; }), u"unknown_spot"_s);
    QCOMPARE(code([](ClosureRequest &r) { r.lot = LotId {99}; }), u"unknown_lot"_s);
    QCOMPARE(code([&](ClosureRequest &r) { r.until = *r.from; }), u"bad_span"_s);
    QCOMPARE(code([&](ClosureRequest &r) {
                 r.from = clock.now() - hours(2);
                 r.until = clock.now() - hours(1);
             }),
             u"period_past"_s);
    QCOMPARE(closingCode(office.run<CloseSpots>(closing(office, {u"A-1"_s}))), u"not_permitted"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

/// Whatever happens, claims never overlap and a closed place is given to nobody.
void TstClosures::manyDays()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock,
                         dayPlan({spotRow(u"A-{1}"_s, 4, {u"car"_s}), spotRow(u"B-{1}"_s, 2, {u"bike"_s}, 2)}));
    QRandomGenerator dice(42);
    QList<ClosureId> closures;
    QStringList inside;
    for (int step = 0; step < 120; ++step) {
        clock.advance(minutes(dice.bounded(1, 25)));
        const int deed = dice.bounded(6);
        if (deed <= 1) {
            const QString plate = u"P%1"_s.arg(step);
            if (office.enter(plate, dice.bounded(3) ? u"car"_s : u"bike"_s))
                inside.append(plate);
        } else if (deed == 2) {
            static_cast<void>(
                office.reserve(u"R%1"_s.arg(step), minutes(dice.bounded(240)), hours(dice.bounded(1, 4))));
        } else if (deed == 3 && !inside.isEmpty()) {
            static_cast<void>(office.payAndLeave(inside.takeAt(dice.bounded(static_cast<int>(inside.size())))));
        } else if (deed == 4) {
            const QString label =
                dice.bounded(2) ? u"A-%1"_s.arg(dice.bounded(1, 5)) : u"B-%1"_s.arg(dice.bounded(1, 3));
            if (const auto closed = closeSpots(
                    office, closing(office, {label}, minutes(dice.bounded(120)), minutes(dice.bounded(30, 400)))))
                closures.append(closed->closure);
        } else if (!closures.isEmpty() && dice.bounded(2)) {
            static_cast<void>(office.runAs<ReopenSpots>(
                office.manager(), {closures.takeAt(dice.bounded(static_cast<int>(closures.size())))}));
        }
        must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
        if (step % 6 == 0)
            QCOMPARE(brokenRules(office), QStringList());
    }
    QCOMPARE(brokenRules(office), QStringList());
}

PARKDESK_TEST(TstClosures)
#include "tst_closures.moc"
