// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/undodesk.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Taking back what was done, one kind after the other, and who may not.
class TstUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void enterIsCancelled();
    void reserveIsCancelled();
    void arriveIsExpectedAgain();
    void arriveForgetsTheVehicle();
    void arriveOnAnotherSpot();
    void cancelBooksAgain();
    void cancelBooksAnEqualSpot();
    void cancelWithoutASpot();
    void cancelTooLate();
    void cancelAgainAndAgain();
    void leaveParksAgain();
    void leaveOnAnEqualSpot();
    void leaveWithoutASpot();
    void leaveWithinTenMinutes();
    void leaveAfterItsTime();
    void leaveOfOneThatCameBack();
    void rollingDoesNotMatter();
    void onlyTheSamePerson();
    void onlyTheSameShift();
    void onlyTheLastOfAStay();
    void onlyWhatCanBe();
    void onlyOnce();
    void theSameNumberAgain();
};

void TstUndo::enterIsCancelled()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const JournalId deed = desk.last();
    desk.clock.advance(minutes(7));
    const auto undone = must(desk.undo(deed));
    QCOMPARE(undone.deed, u"enter"_s);
    QCOMPARE(undone.stay, entered.stay);
    QCOMPARE(undone.ticket, entered.ticket);
    QVERIFY(!undone.repaid);
    QCOMPARE(desk.state(entered.stay), StayState::Cancelled);
    // It never stood there.
    QCOMPARE(desk.raw.number(u"SELECT count(*) FROM claim WHERE live = 1"_s), 0);
    QCOMPARE(desk.raw.rows(u"SELECT kind, stay_id, lot_id FROM journal ORDER BY id DESC LIMIT 1"_s).first(),
             (QVariantList {u"undo"_s, entered.stay.value, desk.office.lot().value}));
    QCOMPARE(desk.raw.number(u"SELECT journal_id FROM counter_entry"_s), deed.value);
    QCOMPARE(must(desk.office.enter(u"KA01AB1234"_s)).spot, entered.spot);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::reserveIsCancelled()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    must(desk.undoLast());
    QCOMPARE(desk.state(booked.stay), StayState::Cancelled);
    QCOMPARE(desk.raw.number(u"SELECT count(*) FROM claim WHERE live = 1"_s), 0);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::arriveIsExpectedAgain()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(1), hours(2)));
    const auto before = desk.claims(booked.stay);
    must(desk.office.arrive(u"KA01AB1234"_s));
    QVERIFY(desk.claims(booked.stay) != before);
    desk.clock.advance(minutes(5));
    const auto undone = must(desk.undoLast());
    QCOMPARE(undone.spot, booked.spot);
    QVERIFY(!undone.moved);
    QCOMPARE(desk.state(booked.stay), StayState::Reserved);
    QVERIFY(desk.ofStay(booked.stay, u"entered_at"_s).isNull());
    QVERIFY(!desk.ofStay(booked.stay, u"vehicle_id"_s).isNull());
    QCOMPARE(desk.claims(booked.stay), before);
    QCOMPARE(desk.findings(), QString());
    // It comes after all, pays and leaves.
    desk.clock.advance(minutes(40));
    must(desk.office.arrive(u"KA01AB1234"_s));
    desk.clock.advance(minutes(50));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::arriveForgetsTheVehicle()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve({}, hours(1), hours(2)));
    must(desk.office.run<Arrive>({OfficeBuilder::keyOf(booked.ticket), u"KA01AB1234"_s}));
    must(desk.undoLast());
    QVERIFY(desk.ofStay(booked.stay, u"vehicle_id"_s).isNull());
    must(desk.office.run<Arrive>({OfficeBuilder::keyOf(booked.ticket), u"KA02CD5678"_s}));
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::arriveOnAnotherSpot()
{
    UndoOffice desk(2);
    EnterVehicle::Command stays;
    stays.lot = desk.office.lot();
    stays.plate = u"STAYS1"_s;
    stays.until = desk.clock.now() + hours(1);
    const auto stood = must(desk.office.run<EnterVehicle>(stays));
    ReserveSpot::Command booking;
    booking.lot = desk.office.lot();
    booking.from = desk.clock.now() + hours(1);
    booking.until = booking.from + hours(2);
    booking.plate = u"COMES1"_s;
    booking.vehicleType = u"car"_s;
    booking.spot = stood.spot;
    const auto booked = must(desk.office.run<ReserveSpot>(booking));
    // It comes early, while the other still stands on its spot.
    const auto arrived = must(desk.office.arrive(u"COMES1"_s));
    QVERIFY(arrived.moved);
    const auto undone = must(desk.undoLast());
    QCOMPARE(undone.spot, stood.spot);
    const auto claims = desk.claims(booked.stay);
    QCOMPARE(claims, (QList<QVariantList> {{stood.spot, booking.from.ms, booking.until.ms, 0}}));
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::cancelBooksAgain()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    const auto before = desk.claims(booked.stay);
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
    QVERIFY(desk.claims(booked.stay).isEmpty());
    desk.clock.advance(minutes(30));
    const auto undone = must(desk.undoLast());
    QCOMPARE(undone.spot, booked.spot);
    QCOMPARE(desk.state(booked.stay), StayState::Reserved);
    QCOMPARE(desk.claims(booked.stay), before);
    QCOMPARE(desk.findings(), QString());
    desk.clock.advance(hours(2));
    must(desk.office.arrive(booked.ticket));
}

void TstUndo::cancelBooksAnEqualSpot()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
    const JournalId cancelled = desk.last();
    const auto other = must(desk.office.reserve(u"OTHER1"_s, hours(2), hours(2)));
    QCOMPARE(other.spot, booked.spot);
    const auto undone = must(desk.undo(cancelled));
    QVERIFY(undone.moved);
    QVERIFY(undone.spot != booked.spot);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::cancelWithoutASpot()
{
    UndoOffice desk(1);
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
    const JournalId cancelled = desk.last();
    must(desk.office.reserve(u"OTHER1"_s, hours(2), hours(2)));
    const auto counts = desk.raw.rowCounts();
    COMPARE_REFUSED(desk.undo(cancelled), ErrorCode::UndoNoSpot, Field::Spot);
    QCOMPARE(desk.raw.rowCounts(), counts);
    QCOMPARE(desk.state(booked.stay), StayState::Cancelled);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::cancelTooLate()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(1), hours(2)));
    must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
    desk.clock.advance(hours(1) + minutes(31)); // its hold time is over: it would fall as a no-show at once
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::UndoTooLate, Field::None);
}

void TstUndo::cancelAgainAndAgain()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    for (int i = 0; i < 3; ++i) {
        must(desk.office.run<CancelStay>({OfficeBuilder::keyOf(booked.ticket)}));
        // Nobody brings it back by hand, not even beside the entries of the times before.
        QVERIFY(!desk.raw.refusal(u"UPDATE stay SET state = 1"_s).isEmpty());
        must(desk.undoLast());
        QCOMPARE(desk.state(booked.stay), StayState::Reserved);
    }
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::leaveParksAgain()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const auto before = desk.claims(entered.stay);
    desk.clock.advance(minutes(50));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    QVERIFY(desk.claims(entered.stay).isEmpty());
    desk.clock.advance(minutes(4));
    const auto undone = must(desk.undoLast());
    QCOMPARE(undone.spot, entered.spot);
    QVERIFY(!undone.moved);
    QVERIFY(!undone.repaid); // what was paid before stays paid
    QCOMPARE(desk.state(entered.stay), StayState::Parked);
    QCOMPARE(desk.claims(entered.stay), before); // as if it had never gone
    QCOMPARE(desk.findings(), QString());
    must(desk.office.run<LeaveStay>({OfficeBuilder::keyOf(entered.ticket)})); // it may still drive out
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::leaveOnAnEqualSpot()
{
    UndoOffice desk(2);
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    const JournalId left = desk.last();
    desk.clock.advance(minutes(2));
    QCOMPARE(must(desk.office.enter(u"OTHER1"_s)).spot, entered.spot);
    const auto undone = must(desk.undo(left));
    QVERIFY(undone.moved);
    QVERIFY(undone.spot != entered.spot);
    const auto claims = desk.claims(entered.stay);
    QCOMPARE(claims.size(), 1);
    QCOMPARE(claims.first().at(1).toLongLong(), desk.clock.now().ms);
    QCOMPARE(claims.first().at(3).toInt(), 1);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::leaveWithoutASpot()
{
    UndoOffice desk(1);
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    const JournalId left = desk.last();
    must(desk.office.enter(u"OTHER1"_s));
    const auto counts = desk.raw.rowCounts();
    COMPARE_REFUSED(desk.undo(left), ErrorCode::UndoNoSpot, Field::Spot);
    QCOMPARE(desk.raw.rowCounts(), counts);
    QCOMPARE(desk.state(entered.stay), StayState::Left);
}

void TstUndo::leaveWithinTenMinutes()
{
    UndoOffice desk;
    must(desk.office.enter(u"KA01AB1234"_s));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    desk.clock.advance(minutes(10) + Duration(1));
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::UndoTooLate, Field::None);
    desk.clock.advance(Duration(-1));
    must(desk.undoLast());
}

void TstUndo::leaveAfterItsTime()
{
    UndoOffice desk;
    EnterVehicle::Command stays;
    stays.lot = desk.office.lot();
    stays.plate = u"KA01AB1234"_s;
    stays.until = desk.clock.now() + minutes(60);
    const auto entered = must(desk.office.run<EnterVehicle>(stays));
    desk.clock.advance(minutes(58));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    const JournalId left = desk.last();
    // A booking begins on its spot as soon as it would have gone.
    ReserveSpot::Command booking;
    booking.lot = desk.office.lot();
    booking.from = desk.clock.now() + minutes(12);
    booking.until = booking.from + hours(1);
    booking.vehicleType = u"car"_s;
    booking.spot = entered.spot;
    const auto booked = must(desk.office.run<ReserveSpot>(booking));
    desk.clock.advance(minutes(5));
    const auto undone = must(desk.undo(left));
    QCOMPARE(undone.spot, entered.spot);
    const auto claims = desk.claims(entered.stay);
    QCOMPARE(claims.first().at(2).toLongLong(), (desk.clock.now() + minutes(30)).ms); // as any overstayer
    QVERIFY(desk.claims(booked.stay).first().at(0).toString() != entered.spot); // and the booking made way
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::leaveOfOneThatCameBack()
{
    UndoOffice desk;
    must(desk.office.enter(u"KA01AB1234"_s));
    must(desk.office.payAndLeave(u"KA01AB1234"_s));
    const JournalId left = desk.last();
    must(desk.office.enter(u"KA01AB1234"_s));
    COMPARE_REFUSED(desk.undo(left), ErrorCode::AlreadyInside, Field::Plate);
    must(desk.undoLast()); // the second coming was the mistake
    must(desk.undo(left));
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::rollingDoesNotMatter()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const JournalId deed = desk.last();
    const qint64 end = desk.claims(entered.stay).first().at(2).toLongLong();
    while (desk.clock.now().ms < end + minutes(90).count()) {
        desk.clock.advance(minutes(20));
        desk.roll();
    }
    QVERIFY(desk.claims(entered.stay).first().at(2).toLongLong() > end);
    must(desk.undo(deed));
    QCOMPARE(desk.raw.number(u"SELECT count(*) FROM claim WHERE live = 1"_s), 0);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::onlyTheSamePerson()
{
    UndoOffice desk;
    must(desk.office.enter(u"KA01AB1234"_s));
    COMPARE_REFUSED(desk.office.runAs<UndoDeed>(desk.office.manager(), {desk.last(), {}}), ErrorCode::UndoNotYours,
                    Field::None);
    Actor admin = desk.office.attendant();
    admin.role = Role::Admin;
    COMPARE_REFUSED(desk.office.runAs<UndoDeed>(admin, {desk.last(), {}}), ErrorCode::NotPermitted, Field::None);
    must(desk.undoLast());
}

void TstUndo::onlyTheSameShift()
{
    UndoOffice desk;
    must(desk.office.enter(u"KA01AB1234"_s));
    const JournalId deed = desk.last();
    Actor elsewhere = desk.office.attendant();
    elsewhere.desk = desk.office.addLot(u"Other lot"_s).desk;
    COMPARE_REFUSED(desk.office.runAs<UndoDeed>(elsewhere, {deed, {}}), ErrorCode::UndoShiftOver, Field::None);
    Actor nowhere = desk.office.attendant();
    nowhere.shift.reset();
    COMPARE_REFUSED(desk.office.runAs<UndoDeed>(nowhere, {deed, {}}), ErrorCode::UndoShiftOver, Field::None);
    // The shift is closed, and another one opened at the same desk.
    desk.clock.advance(minutes(1));
    const qint64 staff = desk.office.attendant().staff.value;
    desk.raw.execute(u"UPDATE shift SET closed_at = %1 WHERE staff_id = %2"_s.arg(desk.clock.now().ms).arg(staff));
    COMPARE_REFUSED(desk.undo(deed), ErrorCode::UndoShiftOver, Field::None);
    desk.raw.execute(
        u"INSERT INTO shift (desk_id, staff_id, opened_at) VALUES (%1, %2, %3)"_s.arg(desk.office.desk().value)
            .arg(staff)
            .arg(desk.clock.now().ms));
    Actor later = desk.office.attendant();
    later.shift = ShiftId {desk.raw.number(u"SELECT max(id) FROM shift"_s)};
    COMPARE_REFUSED(desk.office.runAs<UndoDeed>(later, {deed, {}}), ErrorCode::UndoShiftOver, Field::None);
}

void TstUndo::onlyTheLastOfAStay()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const JournalId came = desk.last();
    desk.clock.advance(minutes(30));
    must(desk.office.run<PayStay>(OfficeBuilder::paymentOf(must(desk.office.quote(entered.ticket)))));
    const JournalId paid = desk.last();
    must(desk.office.enter(u"OTHER1"_s)); // another stay is no matter
    COMPARE_REFUSED(desk.undo(came), ErrorCode::UndoOvertaken, Field::None);
    // One after the other, the last first.
    must(desk.undo(paid, u"paid the wrong one"_s));
    must(desk.undo(came));
    QCOMPARE(desk.state(entered.stay), StayState::Cancelled);
    QCOMPARE(desk.findings(), QString());
}

void TstUndo::onlyWhatCanBe()
{
    UndoOffice desk;
    const auto none = desk.undo({4711});
    COMPARE_REFUSED(none, ErrorCode::NotFound, Field::None);
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(1), hours(2)));
    const JournalId reserved = desk.last();
    must(desk.undoLast());
    const JournalId undo {desk.raw.number(u"SELECT max(id) FROM journal"_s)};
    COMPARE_REFUSED(desk.undo(undo), ErrorCode::CannotUndo, Field::None);
    COMPARE_REFUSED(desk.undo(reserved), ErrorCode::AlreadyUndone, Field::None);
    // A booking that fell in the meantime is not as the deed left it.
    const auto fallen = must(desk.office.reserve(u"KA02CD5678"_s, hours(1), hours(2)));
    desk.clock.advance(hours(2));
    desk.roll();
    QCOMPARE(desk.state(fallen.stay), StayState::NoShow);
    COMPARE_REFUSED(desk.undoLast(), ErrorCode::UndoOvertaken, Field::None);
    QVERIFY(booked.stay != fallen.stay);
}

void TstUndo::onlyOnce()
{
    UndoOffice desk;
    must(desk.office.enter(u"KA01AB1234"_s));
    const JournalId deed = desk.last();
    must(desk.undo(deed));
    COMPARE_REFUSED(desk.undo(deed), ErrorCode::AlreadyUndone, Field::None);
    QVERIFY(!desk.raw
                 .refusal(u"INSERT INTO counter_entry (journal_id, stay_id, staff_id, command, reason, at) SELECT "
                          "journal_id, stay_id, staff_id, '00000000-0000-0000-0000-000000000001', '', 1 FROM "
                          "counter_entry"_s)
                 .isEmpty());
    QVERIFY(!desk.raw.refusal(u"UPDATE counter_entry SET reason = 'x'"_s).isEmpty());
    QVERIFY(!desk.raw.refusal(u"DELETE FROM counter_entry"_s).isEmpty());
    // Nobody counters what somebody else did.
    must(desk.office.enter(u"KA02CD5678"_s));
    QVERIFY(!desk.raw
                 .refusal(u"INSERT INTO counter_entry (journal_id, stay_id, staff_id, command, reason, at) SELECT id, "
                          "stay_id, %1, '00000000-0000-0000-0000-000000000001', '', 1 FROM journal ORDER BY id DESC "
                          "LIMIT 1"_s.arg(desk.office.manager().staff.value))
                 .isEmpty());
}

void TstUndo::theSameNumberAgain()
{
    UndoOffice desk;
    const auto entered = must(desk.office.enter(u"KA01AB1234"_s));
    const UndoDeed::Command command {desk.last(), u"typed wrong"_s};
    const QUuid number = QUuid::createUuid();
    const auto first = must(desk.office.run<UndoDeed>(number, command));
    const auto counts = desk.raw.rowCounts();
    const auto again = must(desk.office.run<UndoDeed>(number, command));
    QCOMPARE(again.toJson(), first.toJson());
    QCOMPARE(desk.raw.rowCounts(), counts);
    QCOMPARE(desk.raw.value(u"SELECT reason FROM counter_entry"_s).toString(), u"typed wrong"_s);
    QVERIFY(!desk.raw.value(u"SELECT outcome FROM journal ORDER BY id DESC LIMIT 1"_s).toString().contains("typed"_L1));
    QCOMPARE(desk.state(entered.stay), StayState::Cancelled);
}

PARKDESK_TEST(TstUndo)
#include "tst_undo.moc"
