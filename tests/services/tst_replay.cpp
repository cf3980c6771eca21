// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/journal/firstoutcome.h"
#include "services/stays/cancelstay.h"
#include "services/stays/rollclaims.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A command's number: asked again it gives the first outcome, and it is never another command's.
class TstReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameNumberGivesTheFirstOutcome();
    void paysOnce();
    void otherHashIsReuse();
    void otherKindIsReuse();
    void refusedNumberMayBeUsed();
    void journalRow();
    void idleRollLeavesNoRow();
    void ticketIsOfTheCommand();
    void firstOutcomeIsFound();
    void replayTellsNobody();
};

void TstReplay::sameNumberGivesTheFirstOutcome()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"AA1"_s;
    const auto first = must(office.run<EnterVehicle>(number, command));
    const auto counts = raw.rowCounts();
    clock.advance(hours(5));
    const auto again = must(office.run<EnterVehicle>(number, command));
    QCOMPARE(again.toJson(), first.toJson());
    QCOMPARE(raw.rowCounts(), counts);
    must(office.payAndLeave(u"AA1"_s)); // even when the state has gone on since
    QCOMPARE(must(office.run<EnterVehicle>(number, command)).toJson(), first.toJson());
}

void TstReplay::paysOnce()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA1"_s));
    clock.advance(minutes(5));
    const QUuid number = QUuid::createUuid();
    const PayStay::Command command = OfficeBuilder::paymentOf(must(office.quote(u"AA1"_s)), true);
    const auto first = must(office.run<PayStay>(number, command));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(must(office.run<PayStay>(number, command)).toJson(), first.toJson());
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM payment"_s), 1);
    COMPARE_REFUSED(office.run<PayStay>(command), ErrorCode::NotInside, Field::Ticket); // another number
}

void TstReplay::otherHashIsReuse()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"AA1"_s;
    must(office.run<EnterVehicle>(number, command));
    command.plate = u"AA2"_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(number, command), ErrorCode::CommandReused, Field::None);
    command.plate = u"AA1"_s;
    command.note = u"-"_s;
    COMPARE_REFUSED(office.run<EnterVehicle>(number, command), ErrorCode::CommandReused, Field::None);
}

void TstReplay::otherKindIsReuse()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.reserve(u"BB1"_s, hours(1), hours(1)));
    const QUuid number = QUuid::createUuid();
    must(office.run<CancelStay>(number, {OfficeBuilder::keyOf(u"BB1"_s)}));
    COMPARE_REFUSED(office.run<LeaveStay>(number, {OfficeBuilder::keyOf(u"BB1"_s)}), ErrorCode::CommandReused,
                    Field::None);
}

void TstReplay::refusedNumberMayBeUsed()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    COMPARE_REFUSED(office.run<EnterVehicle>(number, command), ErrorCode::Required, Field::Plate);
    command.plate = u"AA1"_s; // only done commands are journalled
    QVERIFY(office.run<EnterVehicle>(number, command));
}

void TstReplay::journalRow()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"SECRET 1"_s;
    command.note = u"do not keep me"_s;
    const auto entered = must(office.run<EnterVehicle>(number, command));
    const auto row = RawDatabase(database)
                         .rows(u"SELECT uuid, kind, staff_id, desk_id, lot_id, stay_id, at, outcome, changes, "
                               "command_hash FROM journal ORDER BY id DESC LIMIT 1"_s)
                         .first();
    QCOMPARE(row.at(0).toString(), number.toString(QUuid::WithoutBraces));
    QCOMPARE(row.at(1).toString(), u"enter"_s);
    QCOMPARE(row.at(2).toLongLong(), office.attendant().staff.value);
    QCOMPARE(row.at(3).toLongLong(), office.desk().value);
    QCOMPARE(row.at(4).toLongLong(), office.lot().value);
    QCOMPARE(row.at(5).toLongLong(), entered.stay.value);
    QCOMPARE(row.at(6).toLongLong(), clock.now().ms);
    for (int column : {7, 8}) {
        const QString text = row.at(column).toString();
        QVERIFY(!text.contains(u"SECRET"_s) && !text.contains(u"keep me"_s));
    }
    QCOMPARE(row.at(9).toString().size(), 64);
}

void TstReplay::idleRollLeavesNoRow()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    must(office.enter(u"AA1"_s));
    const RawDatabase raw(database);
    const auto counts = raw.rowCounts();
    must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(raw.rowCounts(), counts);
    clock.advance(hours(3));
    const auto rolled = must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()}));
    QCOMPARE(rolled.report.rolled, 1);
    QVERIFY(raw.value(u"SELECT staff_id FROM journal WHERE kind = 'roll_claims'"_s).isNull());
}

void TstReplay::ticketIsOfTheCommand()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"AA1"_s;
    QCOMPARE(must(office.run<EnterVehicle>(number, command)).ticket, TicketCode::forCommand(number, 0).stored());
}

void TstReplay::firstOutcomeIsFound()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    QVERIFY(!must(office.read<FirstOutcome>({number})));
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"AA1"_s;
    const auto entered = must(office.run<EnterVehicle>(number, command));
    const auto found = must(office.read<FirstOutcome>({number}));
    QVERIFY(found);
    QCOMPARE(found->kind, u"enter"_s);
    QCOMPARE(found->outcome, entered.toJson());
}

void TstReplay::replayTellsNobody()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const QUuid number = QUuid::createUuid();
    EnterVehicle::Command command;
    command.lot = office.lot();
    command.plate = u"AA1"_s;
    must(office.run<EnterVehicle>(number, command));
    QVERIFY(!office.changes().isEmpty());
    must(office.run<EnterVehicle>(number, command));
    QVERIFY(office.changes().isEmpty());
}

PARKDESK_TEST(TstReplay)
#include "tst_replay.moc"
