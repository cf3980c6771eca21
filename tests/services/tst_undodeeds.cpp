// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/correctstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/movestay.h"
#include "tests/services/undodesk.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Taking back what changed a running stay: its end, its spot, its plate or type.
class TstUndoDeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void extendParked();
    void extendParkedAfterItsOldEnd();
    void extendBooking();
    void extendShortened();
    void moveParked();
    void moveBooking();
    void moveOntoATakenSpot();
    void moveAfterRolling();
    void moveThatWasFoundElsewhere();
    void correctPlate();
    void correctPlateThatIsInside();
    void correctType();
};

namespace {

StayId parkedUntil(UndoOffice &desk, const QString &plate, Duration time)
{
    EnterVehicle::Command command;
    command.lot = desk.office.lot();
    command.plate = plate;
    command.until = desk.clock.now() + time;
    return must(desk.office.run<EnterVehicle>(command)).stay;
}

qint64 endOf(const UndoOffice &desk, StayId stay)
{
    return desk.claims(stay).first().at(2).toLongLong();
}

QString spotOf(const UndoOffice &desk, StayId stay)
{
    return desk.claims(stay).first().at(0).toString();
}

} // namespace

void TstUndoDeeds::extendParked()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(1));
    const auto before = desk.claims(stay);
    must(desk.office.run<ExtendStay>({OfficeBuilder::keyOf(stay), desk.clock.now() + hours(4)}));
    desk.clock.advance(minutes(20));
    must(desk.undoLast());
    QCOMPARE(desk.claims(stay), before);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::extendParkedAfterItsOldEnd()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(1));
    must(desk.office.run<ExtendStay>({OfficeBuilder::keyOf(stay), desk.clock.now() + hours(4)}));
    desk.clock.advance(hours(2));
    must(desk.undoLast());
    QCOMPARE(endOf(desk, stay), (desk.clock.now() + minutes(30)).ms); // it still stands there
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::extendBooking()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    const auto before = desk.claims(booked.stay);
    must(desk.office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), desk.clock.now() + hours(7)}));
    must(desk.undoLast());
    QCOMPARE(desk.claims(booked.stay), before);
    QCOMPARE(desk.ofStay(booked.stay, u"booked_until"_s).toLongLong(), booked.booked.until.ms);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::extendShortened()
{
    UndoOffice desk(1);
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(4)));
    must(desk.office.run<ExtendStay>({OfficeBuilder::keyOf(booked.stay), desk.clock.now() + hours(4)}));
    const JournalId shortened = desk.last();
    must(desk.office.reserve(u"OTHER1"_s, hours(5), hours(1)));
    COMPARE_REFUSED(desk.undo(shortened), ErrorCode::UndoNoSpot, Field::Spot); // somebody has the rest by now
    must(desk.undoLast());
    must(desk.undo(shortened));
    QCOMPARE(endOf(desk, booked.stay), booked.booked.until.ms);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::moveParked()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    const auto before = desk.claims(stay);
    desk.clock.advance(minutes(10));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(stay), u"A-3"_s, u"blocked"_s}));
    QCOMPARE(spotOf(desk, stay), u"A-3"_s);
    desk.clock.advance(minutes(10));
    QCOMPARE(must(desk.undoLast()).spot, u"A-1"_s);
    QCOMPARE(desk.claims(stay), before); // it never stood elsewhere
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::moveBooking()
{
    UndoOffice desk;
    const auto booked = must(desk.office.reserve(u"KA01AB1234"_s, hours(3), hours(2)));
    const auto before = desk.claims(booked.stay);
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(booked.stay), u"A-2"_s, {}}));
    must(desk.undoLast());
    QCOMPARE(desk.claims(booked.stay), before);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::moveOntoATakenSpot()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(stay), u"A-3"_s, {}}));
    const JournalId moved = desk.last();
    desk.clock.advance(minutes(1));
    const StayId other = parkedUntil(desk, u"OTHER1"_s, hours(1));
    QCOMPARE(spotOf(desk, other), u"A-1"_s);
    COMPARE_REFUSED(desk.undo(moved), ErrorCode::UndoNoSpot, Field::Spot);
    QCOMPARE(spotOf(desk, stay), u"A-3"_s);
    desk.clock.advance(minutes(1));
    must(desk.office.payAndLeave(u"OTHER1"_s));
    must(desk.undo(moved));
    QCOMPARE(spotOf(desk, stay), u"A-1"_s);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::moveAfterRolling()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(1));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(stay), u"A-3"_s, {}}));
    desk.clock.advance(minutes(80));
    desk.roll();
    const qint64 rolled = endOf(desk, stay);
    must(desk.undoLast());
    QCOMPARE(spotOf(desk, stay), u"A-1"_s);
    QCOMPARE(endOf(desk, stay), rolled); // its time goes along
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::moveThatWasFoundElsewhere()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    must(desk.office.run<MoveStay>({OfficeBuilder::keyOf(stay), u"A-2"_s, {}}));
    const JournalId moved = desk.last();
    desk.clock.advance(minutes(5));
    FoundOnSpot::Command found;
    found.lot = desk.office.lot();
    found.spot = u"A-3"_s;
    found.plate = u"KA01AB1234"_s;
    found.reason = u"seen on the round"_s;
    must(desk.office.run<FoundOnSpot>(found));
    QCOMPARE(spotOf(desk, stay), u"A-3"_s);
    COMPARE_REFUSED(desk.undo(moved), ErrorCode::UndoOvertaken, Field::None);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::correctPlate()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    const QVariant vehicle = desk.ofStay(stay, u"vehicle_id"_s);
    must(desk.office.run<CorrectStay>({OfficeBuilder::keyOf(stay), u"KA01AB1284"_s, {}, u"misread"_s}));
    QVERIFY(desk.ofStay(stay, u"vehicle_id"_s) != vehicle);
    must(desk.undoLast());
    QCOMPARE(desk.ofStay(stay, u"vehicle_id"_s), vehicle);
    QCOMPARE(desk.findings(), QString());
}

void TstUndoDeeds::correctPlateThatIsInside()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    must(desk.office.run<CorrectStay>({OfficeBuilder::keyOf(stay), u"KA01AB1284"_s, {}, u"misread"_s}));
    const JournalId corrected = desk.last();
    parkedUntil(desk, u"KA01AB1234"_s, hours(1)); // the real one
    COMPARE_REFUSED(desk.undo(corrected), ErrorCode::AlreadyInside, Field::Plate);
}

void TstUndoDeeds::correctType()
{
    UndoOffice desk;
    const StayId stay = parkedUntil(desk, u"KA01AB1234"_s, hours(3));
    desk.clock.advance(minutes(30));
    must(desk.office.run<PayStay>(OfficeBuilder::paymentOf(must(desk.office.quote(u"KA01AB1234"_s)))));
    const auto before = desk.claims(stay);
    const QVariant paidUntil = desk.ofStay(stay, u"paid_until"_s);
    must(desk.office.run<CorrectStay>({OfficeBuilder::keyOf(stay), {}, u"truck"_s, u"a lorry"_s}));
    must(desk.undoLast());
    QCOMPARE(desk.ofStay(stay, u"vehicle_type_id"_s).toInt(), 1);
    QCOMPARE(desk.ofStay(stay, u"paid_until"_s), paidUntil);
    QCOMPARE(desk.claims(stay), before);
    QCOMPARE(desk.findings(), QString());
    must(desk.office.run<LeaveStay>({OfficeBuilder::keyOf(stay)}));
    QCOMPARE(desk.findings(), QString());
}

PARKDESK_TEST(TstUndoDeeds)
#include "tst_undodeeds.moc"
