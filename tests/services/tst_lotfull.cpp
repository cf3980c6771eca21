// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/availability.h"
#include "services/stays/deskboard.h"
#include "services/stays/joinqueue.h"
#include "services/stays/lotfullchoices.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/queueoflot.h"
#include "services/stays/rollclaims.h"
#include "services/stays/turnaway.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What can be done when no spot is free, and coming in while the lot is closed.
class TstLotFull : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void largerSpotOnlyWhenAsked();
    void largerSpotEndsBeforeABooking();
    void largerSpotByName();
    void ownSpotComesFirst();
    void overflowNeedsAManager();
    void overflowIsNeitherSupplyNorFree();
    void overflowSpotsAreUsedAgain();
    void overflowLabelsStepAside();
    void queueNumbersRunByDay();
    void queueRefuses();
    void queueNumberIsFreedByEntering();
    void callingAndLeaving();
    void queueStandsAmongTheLastDone();
    void turnedAwayIsCounted();
    void turnAwayNeedsAReason();
    void choices();
    void choicesOfAQuietLot();
    void otherLots();
    void closedLotAsksWhy();
    void closedLotAsksBookingsWhy();
    void closedAcrossMidnight();
    void verifyStaysClean();
    void cleanup();

private:
    [[nodiscard]] EnterVehicle::Command entering(const QString &plate);
};

namespace {

/// Two car spots and one truck spot.
OfficePlan smallPlan()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"A-{1}"_s, 2, {u"car"_s}), spotRow(u"T-{1}"_s, 1, {u"truck"_s})};
    return plan;
}

} // namespace

void TstLotFull::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

EnterVehicle::Command TstLotFull::entering(const QString &plate)
{
    EnterVehicle::Command command;
    command.lot = last().lot();
    command.plate = plate;
    return command;
}

void TstLotFull::largerSpotOnlyWhenAsked()
{
    OfficeBuilder &busy = office(smallPlan());
    must(busy.enter(u"CAR 1"_s));
    must(busy.enter(u"CAR 2"_s));
    COMPARE_REFUSED(busy.enter(u"CAR 3"_s), ErrorCode::LotFull, Field::Lot);
    auto command = entering(u"CAR 3"_s);
    command.largerClass = true;
    const auto entered = must(busy.run<EnterVehicle>(command));
    QCOMPARE(entered.spot, u"T-1"_s);
    QVERIFY(entered.larger && !entered.overflow);
    QCOMPARE(entered.vehicleType, u"car"_s);
    QCOMPARE(exceptions(u"larger_class"_s), 1);
    // Priced as a car, and the truck spot is taken from the trucks.
    QCOMPARE(must(busy.read<QuoteStay>({OfficeBuilder::keyOf(entered.stay)})).vehicleType, u"car"_s);
    COMPARE_REFUSED(busy.enter(u"TRUCK 1"_s, u"truck"_s), ErrorCode::LotFull, Field::Lot);
    // There is no larger one left; a truck never gets a smaller one.
    command = entering(u"CAR 4"_s);
    command.largerClass = true;
    COMPARE_REFUSED(busy.run<EnterVehicle>(command), ErrorCode::LotFull, Field::Lot);
    must(busy.payAndLeave(u"CAR 1"_s));
    command = entering(u"TRUCK 2"_s);
    command.vehicleType = u"truck"_s;
    command.largerClass = true;
    COMPARE_REFUSED(busy.run<EnterVehicle>(command), ErrorCode::LotFull, Field::Lot);
}

void TstLotFull::largerSpotEndsBeforeABooking()
{
    OfficePlan plan = smallPlan();
    plan.rows = {spotRow(u"A-{1}"_s, 1, {u"car"_s}), spotRow(u"T-{1}"_s, 2, {u"truck"_s})};
    OfficeBuilder &busy = office(plan);
    must(busy.enter(u"CAR 1"_s));
    ReserveSpot::Command booking;
    booking.lot = busy.lot();
    booking.vehicleType = u"truck"_s;
    for (const auto &[spot, startsIn] : {std::pair(u"T-1"_s, minutes(50)), std::pair(u"T-2"_s, minutes(80))}) {
        booking.from = clock().now() + startsIn;
        booking.until = booking.from + hours(2);
        booking.spot = spot;
        must(busy.run<ReserveSpot>(booking));
    }
    const auto choices = must(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}}));
    QCOMPARE(choices.larger->spot, u"T-2"_s); // the longer gap, not the nearer spot
    QCOMPARE(choices.larger->until, clock().now() + minutes(80));
    QCOMPARE(choices.larger->free, 2);
    auto command = entering(u"CAR 2"_s);
    command.largerClass = true;
    const auto entered = must(busy.run<EnterVehicle>(command));
    QCOMPARE(entered.spot, u"T-2"_s);
    QVERIFY(entered.shortened);
    QCOMPARE(entered.claimed.until, clock().now() + minutes(80));
    // A gap shorter than the shortest stay is none.
    clock().advance(minutes(25));
    command = entering(u"CAR 3"_s);
    command.largerClass = true;
    COMPARE_REFUSED(busy.run<EnterVehicle>(command), ErrorCode::LotFull, Field::Lot);
    QVERIFY(!must(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}})).larger);
}

void TstLotFull::largerSpotByName()
{
    OfficeBuilder &quiet = office(smallPlan());
    auto command = entering(u"CAR 1"_s);
    command.spot = u"T-1"_s;
    COMPARE_REFUSED(quiet.run<EnterVehicle>(command), ErrorCode::SpotUnsuitable, Field::Spot);
    command.largerClass = true;
    QVERIFY(must(quiet.run<EnterVehicle>(command)).larger);
    QCOMPARE(exceptions(u"larger_class"_s), 1);
    command = entering(u"TRUCK 1"_s);
    command.vehicleType = u"truck"_s;
    command.spot = u"A-1"_s;
    command.largerClass = true;
    COMPARE_REFUSED(quiet.run<EnterVehicle>(command), ErrorCode::SpotUnsuitable, Field::Spot);
}

void TstLotFull::ownSpotComesFirst()
{
    OfficeBuilder &quiet = office(smallPlan());
    quiet.actAs(quiet.manager());
    auto command = entering(u"CAR 1"_s);
    command.largerClass = true;
    command.overflow = true;
    const auto entered = must(quiet.run<EnterVehicle>(command));
    QCOMPARE(entered.spot, u"A-1"_s);
    QVERIFY(!entered.larger && !entered.overflow);
    must(quiet.enter(u"CAR 2"_s));
    command.plate = u"CAR 3"_s;
    QVERIFY(must(quiet.run<EnterVehicle>(command)).larger);
    command.plate = u"CAR 4"_s;
    QVERIFY(must(quiet.run<EnterVehicle>(command)).overflow);
    QCOMPARE(exceptions(u"larger_class"_s), 1);
    QCOMPARE(exceptions(u"overflow"_s), 1);
}

void TstLotFull::overflowNeedsAManager()
{
    OfficeBuilder &busy = office(smallPlan());
    must(busy.enter(u"CAR 1"_s));
    must(busy.enter(u"CAR 2"_s));
    const RawDatabase raw(database());
    auto command = entering(u"CAR 3"_s);
    command.overflow = true;
    const auto refused = busy.run<EnterVehicle>(command);
    COMPARE_REFUSED(refused, ErrorCode::NotPermitted, Field::None);
    QCOMPARE(refused.error().details.value("permission"_L1).toString(), u"use_overflow"_s);
    QCOMPARE(raw.number(u"SELECT count(*) FROM spot WHERE overflow = 1"_s), 0);
    const auto entered = must(busy.runAs<EnterVehicle>(busy.manager(), command));
    QVERIFY(entered.overflow);
    QCOMPARE(entered.spot, u"OV-01"_s);
    QCOMPARE(exceptions(u"overflow"_s), 1);
    // Or the manager stands behind the attendant, and the journal names both.
    Actor both = busy.attendant();
    both.approver = Approver {busy.manager().staff, {Role::Manager}};
    command.plate = u"CAR 4"_s;
    QVERIFY(must(busy.runAs<EnterVehicle>(both, command)).overflow);
    QCOMPARE(raw.rows(u"SELECT staff_id, approver_id FROM journal ORDER BY id DESC LIMIT 1"_s).first(),
             (QVariantList {busy.attendant().staff.value, busy.manager().staff.value}));
}

void TstLotFull::overflowIsNeitherSupplyNorFree()
{
    OfficeBuilder &busy = office(smallPlan());
    busy.actAs(busy.manager());
    must(busy.enter(u"CAR 1"_s));
    must(busy.enter(u"CAR 2"_s));
    auto command = entering(u"CAR 3"_s);
    command.overflow = true;
    must(busy.run<EnterVehicle>(command));
    const auto counts = [&busy] {
        const auto answer = must(busy.read<Availability>({busy.lot(), {}, {}}));
        QStringList words {u"%1/%2"_s.arg(answer.occupiedPlaces).arg(answer.places)};
        for (const Availability::Row &row : answer.rows)
            words.append(u"%1 %2/%3"_s.arg(row.vehicleType).arg(row.free).arg(row.total));
        return words;
    };
    // Occupied goes over the supply: three vehicles stand on three places of which one is overflow.
    QCOMPARE(counts(), (QStringList {u"3/3"_s, u"car 0/2"_s, u"truck 1/1"_s}));
    must(busy.payAndLeave(u"CAR 3"_s));
    QCOMPARE(counts(), (QStringList {u"2/3"_s, u"car 0/2"_s, u"truck 1/1"_s}));
    // The empty overflow spot is for nobody else: not for a walk-in, not for a booking, not by its name.
    COMPARE_REFUSED(busy.enter(u"CAR 4"_s), ErrorCode::LotFull, Field::Lot);
    command = entering(u"CAR 4"_s);
    command.spot = u"OV-01"_s;
    COMPARE_REFUSED(busy.run<EnterVehicle>(command), ErrorCode::SpotUnsuitable, Field::Spot);
    COMPARE_REFUSED(busy.reserve(u"CAR 5"_s, minutes(10), hours(1)), ErrorCode::LotFull, Field::Lot);
    QVERIFY(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}})->nextFree.size() == 2);
}

void TstLotFull::overflowSpotsAreUsedAgain()
{
    OfficeBuilder &busy = office(smallPlan());
    busy.actAs(busy.manager());
    must(busy.enter(u"CAR 1"_s));
    must(busy.enter(u"CAR 2"_s));
    auto command = entering(u"CAR 3"_s);
    command.overflow = true;
    must(busy.run<EnterVehicle>(command));
    command.plate = u"CAR 4"_s;
    QCOMPARE(must(busy.run<EnterVehicle>(command)).spot, u"OV-02"_s);
    // Overdue there as anywhere: the claim rolls on, and nobody else gets the spot.
    clock().advance(hours(4));
    must(busy.runAs<RollClaims>(OfficeBuilder::program(), {busy.lot()}));
    command.plate = u"CAR 5"_s;
    QCOMPARE(must(busy.run<EnterVehicle>(command)).spot, u"OV-03"_s);
    must(busy.payAndLeave(u"CAR 3"_s));
    command.plate = u"CAR 6"_s;
    QCOMPARE(must(busy.run<EnterVehicle>(command)).spot, u"OV-01"_s);
    QCOMPARE(must(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}})).overflowNow, 3);
}

void TstLotFull::overflowLabelsStepAside()
{
    OfficePlan plan;
    plan.rows = {spotRow(u"OV-{01}"_s, 1, {u"car"_s})};
    OfficeBuilder &busy = office(plan);
    busy.actAs(busy.manager());
    must(busy.enter(u"CAR 1"_s));
    auto command = entering(u"CAR 2"_s);
    command.overflow = true;
    QCOMPARE(must(busy.run<EnterVehicle>(command)).spot, u"OV-02"_s);
}

void TstLotFull::queueNumbersRunByDay()
{
    OfficeBuilder &busy = office(smallPlan());
    QCOMPARE(must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s})).number, 1);
    clock().advance(minutes(12));
    QCOMPARE(must(busy.run<JoinQueue>({busy.lot(), u"truck"_s, u"Q 2"_s})).number, 2);
    QCOMPARE(must(busy.run<JoinQueue>({busy.lot(), u"cycle"_s, {}})).number, 3); // a cycle has no plate
    QVERIFY(busy.changes().touches(Entity::Queue));
    auto waiting = must(busy.read<QueueOfLot>({busy.lot()})).waiting;
    QCOMPARE(waiting.size(), 3);
    QCOMPARE(waiting.at(1).plate, u"Q 2"_s);
    QCOMPARE(waiting.at(1).vehicleType, u"truck"_s);
    QCOMPARE(waiting.at(0).joinedAt, clock().now() - minutes(12));
    QVERIFY(!waiting.at(0).calledAt);
    // Another lot has numbers of its own, and so has the next day; who waited yesterday waits no more.
    const auto other = busy.addLot(u"Other lot"_s);
    QCOMPARE(must(busy.run<JoinQueue>({other.lot, u"car"_s, u"Q 1"_s})).number, 1);
    clock().advance(hours(24));
    QVERIFY(must(busy.read<QueueOfLot>({busy.lot()})).waiting.isEmpty());
    QCOMPARE(must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 2"_s})).number, 1);
}

void TstLotFull::queueRefuses()
{
    OfficeBuilder &busy = office(smallPlan());
    must(busy.enter(u"CAR 1"_s));
    COMPARE_REFUSED(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"CAR 1"_s}), ErrorCode::AlreadyInside, Field::Plate);
    COMPARE_REFUSED(busy.run<JoinQueue>({busy.lot(), u"car"_s, {}}), ErrorCode::Required, Field::Plate);
    COMPARE_REFUSED(busy.run<JoinQueue>({LotId {4711}, u"car"_s, u"Q 1"_s}), ErrorCode::UnknownLot, Field::Lot);
    const auto joined = must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s}));
    const auto again = busy.run<JoinQueue>({busy.lot(), u"car"_s, u"q-1"_s});
    COMPARE_REFUSED(again, ErrorCode::AlreadyExists, Field::Queue);
    QCOMPARE(again.error().details.value("number"_L1).toInt(), 1);
    must(busy.run<LeaveQueue>({joined.entry}));
    COMPARE_REFUSED(busy.run<LeaveQueue>({joined.entry}), ErrorCode::NotWaiting, Field::Queue);
    COMPARE_REFUSED(busy.run<CallQueue>({QueueEntryId {4711}}), ErrorCode::NotWaiting, Field::Queue);
    QCOMPARE(must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s})).number, 2); // no number twice
}

void TstLotFull::queueNumberIsFreedByEntering()
{
    OfficeBuilder &busy = office(smallPlan());
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s}));
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 2"_s}));
    must(busy.run<JoinQueue>({busy.lot(), u"cycle"_s, {}}));
    // By its plate, without anybody thinking of it.
    const auto entered = must(busy.enter(u"Q 1"_s));
    QCOMPARE(entered.queueNumber, 1);
    // By the number on its paper: another plate may have been typed when it joined.
    auto command = entering(u"OTHER 2"_s);
    command.queueNumber = 2;
    QCOMPARE(must(busy.run<EnterVehicle>(command)).queueNumber, 2);
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).waiting.size(), 1);
    command = entering(u"LATE 2"_s);
    command.queueNumber = 2;
    COMPARE_REFUSED(busy.run<EnterVehicle>(command), ErrorCode::NotWaiting, Field::Queue);
    const RawDatabase raw(database());
    QCOMPARE(raw.number(u"SELECT count(*) FROM queue_entry WHERE state = 3 AND stay_id IS NOT NULL"_s), 2);
    QVERIFY(!must(busy.enter(u"TRUCK 1"_s, u"truck"_s)).queueNumber);
}

void TstLotFull::callingAndLeaving()
{
    OfficeBuilder &busy = office(smallPlan());
    const auto first = must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s}));
    const auto second = must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 2"_s}));
    clock().advance(minutes(3));
    QCOMPARE(must(busy.run<CallQueue>({first.entry})).number, 1);
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).waiting.first().calledAt, clock().now());
    clock().advance(minutes(1));
    must(busy.run<CallQueue>({first.entry})); // once more, louder
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).waiting.first().calledAt, clock().now());
    must(busy.run<LeaveQueue>({second.entry}));
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).waiting.size(), 1);
    QCOMPARE(must(busy.enter(u"Q 1"_s)).queueNumber, 1);
}

void TstLotFull::queueStandsAmongTheLastDone()
{
    OfficeBuilder &busy = office(smallPlan());
    must(busy.enter(u"CAR 1"_s));
    clock().advance(minutes(1));
    const auto first = must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"CAR 2"_s}));
    clock().advance(minutes(1));
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"CAR 3"_s}));
    clock().advance(minutes(1));
    must(busy.run<TurnAway>({busy.lot(), u"truck"_s, u"too high"_s}));
    const auto done = [&] { return must(busy.read<DeskBoard>({busy.lot()})).done; };
    QStringList deeds;
    for (const DeskBoard::DoneRow &row : done())
        deeds.append(u"%1 %2 %3 %4"_s.arg(row.deed, row.plate, row.vehicleType).arg(row.number));
    QCOMPARE(deeds,
             (QStringList {u"turn_away  truck 0"_s, u"join_queue CAR 3 car 2"_s, u"join_queue CAR 2 car 1"_s,
                           u"enter CAR 1  0"_s}));
    QCOMPARE(done().at(0).undo.refused, std::optional(ErrorCode::CannotUndo)); // it drove on, and is counted
    QVERIFY(done().at(1).undo.isPossible());
    const auto others = must(busy.readAs<DeskBoard>(busy.manager(), {busy.lot()})).done;
    QCOMPARE(others.at(1).undo.refused, std::optional(ErrorCode::UndoNotYours));
    must(busy.run<LeaveQueue>({*done().at(1).queueEntry}));
    QVERIFY(done().at(1).undone);
    QCOMPARE(done().at(1).undo.refused, std::optional(ErrorCode::UndoOvertaken));
    must(busy.enter(u"CAR 2"_s)); // its number ends with that, and was not given back
    const auto entered = done();
    QCOMPARE(entered.at(3).queueEntry, std::optional(first.entry));
    QVERIFY(!entered.at(3).undone && !entered.at(3).undo.isPossible());
    // Another day begins without them.
    clock().advance(hours(24));
    for (const DeskBoard::DoneRow &row : done())
        QVERIFY2(!row.queueEntry && !row.turnedAway, qPrintable(row.deed));
}

void TstLotFull::turnedAwayIsCounted()
{
    OfficeBuilder &busy = office(smallPlan());
    QCOMPARE(must(busy.run<TurnAway>({busy.lot(), u"car"_s, u"Lot full"_s})).today, 1);
    QCOMPARE(must(busy.run<TurnAway>({busy.lot(), {}, u"  Too   high "_s})).today, 2);
    QCOMPARE(must(busy.run<TurnAway>({busy.lot(), u"truck"_s, u"Lot full"_s})).today, 3);
    QVERIFY(busy.changes().touches(Entity::TurnedAway));
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).turnedAwayToday, 3);
    const auto choices = must(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}}));
    QCOMPARE(choices.reasons, (QStringList {u"Lot full"_s, u"Too high"_s})); // the last one first, each once
    QCOMPARE(choices.turnedAwayToday, 3);
    const RawDatabase raw(database());
    const QVariantList row = raw.rows(u"SELECT reason, staff_id, desk_id, at FROM turned_away ORDER BY id"_s).at(1);
    QCOMPARE(row, (QVariantList {u"Too high"_s, busy.attendant().staff.value, busy.desk().value, clock().now().ms}));
    QVERIFY(!raw.value(u"SELECT outcome FROM journal ORDER BY id DESC LIMIT 1"_s).toString().contains(u"full"_s));
    clock().advance(hours(24));
    QCOMPARE(must(busy.read<QueueOfLot>({busy.lot()})).turnedAwayToday, 0);
}

void TstLotFull::turnAwayNeedsAReason()
{
    OfficeBuilder &busy = office(smallPlan());
    COMPARE_REFUSED(busy.run<TurnAway>({busy.lot(), u"car"_s, u"  "_s}), ErrorCode::Required, Field::Reason);
    COMPARE_REFUSED(busy.run<TurnAway>({busy.lot(), u"car"_s, QString(201, u'r')}), ErrorCode::TooLong, Field::Reason);
    COMPARE_REFUSED(busy.run<TurnAway>({busy.lot(), u"tank"_s, u"no"_s}), ErrorCode::UnknownVehicleType,
                    Field::VehicleType);
    COMPARE_REFUSED(busy.runAs<TurnAway>(busy.owner(), {busy.lot(), u"car"_s, u"no"_s}), ErrorCode::NotPermitted,
                    Field::None);
    QCOMPARE(RawDatabase(database()).number(u"SELECT count(*) FROM turned_away"_s), 0);
}

void TstLotFull::choices()
{
    OfficeBuilder &busy = office(smallPlan());
    auto command = entering(u"CAR 1"_s);
    command.until = clock().now() + minutes(45);
    must(busy.run<EnterVehicle>(command));
    must(busy.enter(u"CAR 2"_s));
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 1"_s}));
    clock().advance(minutes(12));
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"Q 2"_s}));
    const auto found = must(busy.read<LotFullChoices>({busy.lot(), u"q2"_s, {}, {}}));
    QCOMPARE(found.vehicleType, u"car"_s);
    QVERIFY(!found.fits);
    QVERIFY(found.open);
    QCOMPARE(found.larger->spot, u"T-1"_s);
    QCOMPARE(found.larger->markedFor, u"truck"_s);
    QCOMPARE(found.larger->free, 1);
    QCOMPARE(found.waiting, 2);
    QCOMPARE(found.longestWaiting, clock().now() - minutes(12));
    QCOMPARE(found.nextNumber, 3);
    QCOMPARE(found.waitsAs, 2);
    QCOMPARE(found.nextFree.size(), 2);
    QCOMPARE(found.nextFree.first().spot, u"A-1"_s);
    QCOMPARE(found.nextFree.first().at, clock().now() + minutes(33));
    QVERIFY(!found.mayOverflow);
    QVERIFY(must(busy.readAs<LotFullChoices>(busy.manager(), {busy.lot(), {}, {}, {}})).mayOverflow);
    COMPARE_REFUSED(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, clock().now()}), ErrorCode::BadSpan,
                    Field::Until);
    COMPARE_REFUSED(busy.read<LotFullChoices>({busy.lot(), {}, u"tank"_s, {}}), ErrorCode::UnknownVehicleType,
                    Field::VehicleType);
}

void TstLotFull::choicesOfAQuietLot()
{
    OfficePlan plan = smallPlan();
    plan.assigned = false;
    OfficeBuilder &quiet = office(plan);
    must(quiet.enter(u"CAR 1"_s));
    const auto found = must(quiet.read<LotFullChoices>({quiet.lot(), u"NEW 1"_s, u"truck"_s, {}}));
    QVERIFY(found.fits);
    QVERIFY(!found.larger); // nothing is larger than a truck
    QCOMPARE(found.nextNumber, 1);
    QVERIFY(!found.waitsAs && !found.longestWaiting);
    const auto car = must(quiet.read<LotFullChoices>({quiet.lot(), {}, u"car"_s, {}}));
    QVERIFY(car.larger->spot.isEmpty() && car.nextFree.first().spot.isEmpty()); // a free-choice lot names no spot
}

void TstLotFull::otherLots()
{
    OfficeBuilder &busy = office(smallPlan());
    OfficePlan plan;
    plan.rows = {spotRow(u"B-{1}"_s, 2, {u"car"_s})};
    static_cast<void>(busy.addLot(u"Small"_s, plan));
    plan.rows = {spotRow(u"C-{1}"_s, 5, {u"car"_s})};
    const auto large = busy.addLot(u"Large"_s, plan);
    plan.openingHours = u"Sa 00:00-24:00"_s;
    static_cast<void>(busy.addLot(u"Shut"_s, plan));
    plan.openingHours.clear();
    plan.rows = {spotRow(u"D-{1}"_s, 5, {u"bike"_s})};
    static_cast<void>(busy.addLot(u"Bikes"_s, plan));
    const auto others = must(busy.read<LotFullChoices>({busy.lot(), {}, u"car"_s, {}})).others;
    QCOMPARE(others.size(), 2);
    QCOMPARE(others.first().name, u"Large"_s);
    QCOMPARE(others.first().lot, large.lot);
    QCOMPARE(others.first().free, 5);
    QCOMPARE(others.first().holdTime, Duration(minutes(30)));
    QCOMPARE(others.last().free, 2);
}

void TstLotFull::closedLotAsksWhy()
{
    OfficePlan plan = smallPlan();
    plan.openingHours = u"Mo-Fr 10:00-22:00"_s;
    OfficeBuilder &closed = office(plan); // Monday, 09:00 in Berlin
    const auto refused = closed.enter(u"CAR 1"_s);
    COMPARE_REFUSED(refused, ErrorCode::OutOfHours, Field::Reason);
    QCOMPARE(refused.error().details.value("opens_at"_L1).toInteger(), (clock().now() + hours(1)).ms);
    const auto choices = must(closed.read<LotFullChoices>({closed.lot(), {}, u"car"_s, {}}));
    QVERIFY(!choices.open);
    QCOMPARE(choices.opensAt, clock().now() + hours(1));
    auto command = entering(u"CAR 1"_s);
    command.outOfHoursReason = u" "_s;
    COMPARE_REFUSED(closed.run<EnterVehicle>(command), ErrorCode::Required, Field::Reason);
    command.outOfHoursReason = QString(201, u'r');
    COMPARE_REFUSED(closed.run<EnterVehicle>(command), ErrorCode::TooLong, Field::Reason);
    command.outOfHoursReason = u"delivers  bread"_s;
    must(closed.run<EnterVehicle>(command));
    QCOMPARE(
        RawDatabase(database()).value(u"SELECT reason FROM exception_case WHERE kind = 'out_of_hours'"_s).toString(),
        u"delivers bread"_s);
    // Open: the reason is nobody's matter. And going out is always possible.
    clock().advance(hours(1));
    command.plate = u"CAR 2"_s;
    must(closed.run<EnterVehicle>(command));
    QCOMPARE(exceptions(u"out_of_hours"_s), 1);
    clock().advance(hours(13));
    must(closed.payAndLeave(u"CAR 2"_s));
}

void TstLotFull::closedLotAsksBookingsWhy()
{
    OfficePlan plan = smallPlan();
    plan.openingHours = u"Mo-Fr 10:00-22:00"_s;
    OfficeBuilder &closed = office(plan); // Monday, 09:00 in Berlin
    const auto early = bookOn(closed, u"CAR 1"_s, u"A-1"_s, minutes(5), hours(4));
    const auto later = bookOn(closed, u"CAR 2"_s, u"A-2"_s, minutes(70), hours(4));
    clock().advance(minutes(10));
    const auto refused = closed.arrive(early.ticket);
    COMPARE_REFUSED(refused, ErrorCode::OutOfHours, Field::Reason);
    QCOMPARE(refused.error().details.value("opens_at"_L1).toInteger(), (clock().now() + minutes(50)).ms);
    Arrive::Command command {OfficeBuilder::keyOf(early.ticket), {}, u" "_s};
    COMPARE_REFUSED(closed.run<Arrive>(command), ErrorCode::Required, Field::Reason);
    command.outOfHoursReason = u"was  promised by phone"_s;
    QCOMPARE(must(closed.run<Arrive>(command)).spot, u"A-1"_s);
    QCOMPARE(RawDatabase(database())
                 .value(u"SELECT reason FROM exception_case WHERE kind = 'out_of_hours' AND stay_id = %1"_s.arg(
                     early.stay.value))
                 .toString(),
             u"was promised by phone"_s);
    clock().advance(minutes(50)); // open
    must(closed.arrive(later.ticket));
    QCOMPARE(exceptions(u"out_of_hours"_s), 1);
}

void TstLotFull::closedAcrossMidnight()
{
    OfficePlan plan = smallPlan();
    plan.openingHours = u"Mo 18:00-02:00"_s;
    OfficeBuilder &night = office(plan);
    clock().set(at(u"2026-03-03T01:59"_s, "Europe/Berlin"));
    must(night.enter(u"CAR 1"_s));
    clock().set(at(u"2026-03-03T02:00"_s, "Europe/Berlin"));
    const auto refused = night.enter(u"CAR 2"_s);
    COMPARE_REFUSED(refused, ErrorCode::OutOfHours, Field::Reason);
    QCOMPARE(refused.error().details.value("opens_at"_L1).toInteger(), at(u"2026-03-09T18:00"_s, "Europe/Berlin").ms);
}

void TstLotFull::verifyStaysClean()
{
    // Everything at once in one office; cleanup() proves it.
    OfficeBuilder &busy = office(smallPlan());
    busy.actAs(busy.manager());
    auto command = entering({});
    command.overflow = true;
    command.largerClass = true;
    for (const QString &plate : {u"CAR 1"_s, u"CAR 2"_s, u"CAR 3"_s, u"CAR 4"_s, u"CAR 5"_s}) {
        command.plate = plate;
        must(busy.run<EnterVehicle>(command));
        clock().advance(minutes(20));
    }
    must(busy.run<JoinQueue>({busy.lot(), u"car"_s, u"CAR 6"_s}));
    for (const QString &plate : {u"CAR 3"_s, u"CAR 4"_s, u"CAR 1"_s})
        must(busy.payAndLeave(plate));
    must(busy.enter(u"CAR 6"_s));
    clock().advance(hours(30));
    must(busy.runAs<RollClaims>(OfficeBuilder::program(), {busy.lot()}));
    for (const QString &plate : {u"CAR 2"_s, u"CAR 5"_s, u"CAR 6"_s})
        must(busy.payAndLeave(plate));
}

PARKDESK_TEST(TstLotFull)
#include "tst_lotfull.moc"
