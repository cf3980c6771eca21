// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QUuid>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A day of an office that has nothing but the command line.
class TstCtlDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void walkInPaysAndLeaves();
    void payingAndLeavingAreTwoThings();
    void bookingArrivesAndLeaves();
    void bookingIsGivenUp();
    void givingUpLateCosts();
    void bookingsMakeRoom();
    void stayIsExtended();
    void stayIsMoved();
    void twinIsAdmittedWithAReason();
    void fullLotRefuses();
    void freeChoiceNamesNoSpot();
    void sameNumberIsDoneOnce();
    void emptyDatabaseSaysWhatIsNext();

private:
    static QString uuid() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }
};

void TstCtlDay::walkInPaysAndLeaves()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);

    const QJsonObject entered = ctl.done({u"enter"_s, u"--lot"_s, u"town"_s, u"--plate"_s, u"ka 01 ab 1234"_s});
    QCOMPARE(entered.value("plate"_L1).toString(), u"KA 01 AB 1234"_s);
    QCOMPARE(entered.value("spot"_L1).toString(), u"A-01"_s);
    QCOMPARE(entered.value("vehicle"_L1).toString(), u"car"_s);
    const QString ticket = entered.value("ticket"_L1).toString();

    const QJsonObject quoted = ctl.done({u"quote"_s, u"KA01AB1234"_s});
    QCOMPARE(quoted.value("ticket"_L1).toString(), ticket);
    QCOMPARE(quoted.value("due"_L1).toString(), u"2.00"_s);
    QCOMPARE(quoted.value("currency"_L1).toString(), u"EUR"_s);
    // Leaving without paying only says the price.
    QCOMPARE(ctl.done({u"leave"_s, ticket}).value("due"_L1).toString(), u"2.00"_s);
    QCOMPARE(ctl.done({u"status"_s}).value("parked"_L1).toInt(), 1);

    const CtlRun tooLittle = ctl.ask({u"pay"_s, ticket, u"--tendered"_s, u"1.99"_s});
    QCOMPARE(tooLittle.exitCode, 1);
    QCOMPARE(tooLittle.errorCode(), u"too_little_cash"_s);
    QCOMPARE(tooLittle.errorField(), u"tendered"_s);

    const QJsonObject left = ctl.done({u"leave"_s, u"ka01ab1234"_s, u"--pay"_s, u"cash"_s, u"--tendered"_s, u"5"_s});
    QCOMPARE(left.value("paid"_L1).toString(), u"2.00"_s);
    QCOMPARE(left.value("change"_L1).toString(), u"3.00"_s);
    QVERIFY(left.value("left"_L1).toBool());
    QVERIFY2(left.value("receipt"_L1).toString().startsWith(u"D1-"_s), qPrintable(left.value("receipt"_L1).toString()));
    QVERIFY(left.value("receipt"_L1).toString().endsWith(u"-000001"_s)); // the refused one has left no gap
    qint64 cents = 0;
    const QJsonArray lines = left.value("lines"_L1).toArray();
    for (const QJsonValue &line : lines)
        cents += line.toObject().value("amount"_L1).toString().remove(u'.').toLongLong();
    QCOMPARE(cents, 200);

    QCOMPARE(ctl.done({u"status"_s}).value("parked"_L1).toInt(), 0);
    QCOMPARE(ctl.ask({u"leave"_s, ticket}).errorCode(), u"not_inside"_s);
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::payingAndLeavingAreTwoThings()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"B XY 77"_s});

    const QJsonObject paid = ctl.done({u"pay"_s, u"BXY77"_s, u"--pay"_s, u"card"_s, u"--reference"_s, u"T 4471"_s});
    QVERIFY(!paid.value("left"_L1).toBool());
    QCOMPARE(paid.value("paid"_L1).toString(), u"2.00"_s);
    QCOMPARE(paid.value("change"_L1).toString(), u"0.00"_s);
    QCOMPARE(ctl.ask({u"pay"_s, u"BXY77"_s}).errorCode(), u"nothing_due"_s);
    QCOMPARE(ctl.done({u"quote"_s, u"BXY77"_s}).value("due"_L1).toString(), u"0.00"_s);

    const QJsonObject left = ctl.done({u"leave"_s, u"BXY77"_s, u"--pay"_s, u"cash"_s});
    QVERIFY(left.value("left"_L1).toBool());
    QVERIFY(left.value("receipt"_L1).isNull());
    QCOMPARE(left.value("paid"_L1).toString(), u"0.00"_s);
    QCOMPARE(left.value("amount"_L1).toString(), u"2.00"_s);
    QCOMPARE(RawDatabase(database).number(u"SELECT count(*) FROM payment"_s), 1);
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::bookingArrivesAndLeaves()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    const QJsonObject booked = ctl.done({u"reserve"_s, u"--lot"_s, u"Town"_s, u"--from"_s, inMinutes(30), u"--until"_s,
                                         inMinutes(240), u"--spot"_s, u"a-02"_s});
    QCOMPARE(booked.value("spot"_L1).toString(), u"A-02"_s);
    QCOMPARE(booked.value("state"_L1).toString(), u"reserved"_s);
    const QString code = booked.value("ticket"_L1).toString();

    // Booked without a plate, so it is needed now.
    const CtlRun nameless = ctl.ask({u"arrive"_s, code});
    QCOMPARE(nameless.errorCode(), u"required"_s);
    QCOMPARE(nameless.errorField(), u"plate"_s);
    const QJsonObject arrived = ctl.done({u"arrive"_s, code.toLower(), u"--plate"_s, u"M AB 1"_s});
    QCOMPARE(arrived.value("ticket"_L1).toString(), code);
    QCOMPARE(arrived.value("spot"_L1).toString(), u"A-02"_s);
    QCOMPARE(arrived.value("plate"_L1).toString(), u"M AB 1"_s);
    QVERIFY(!arrived.value("moved"_L1).toBool());
    QCOMPARE(ctl.ask({u"arrive"_s, code}).errorCode(), u"illegal_move"_s);

    QVERIFY(ctl.done({u"leave"_s, u"MAB1"_s, u"--pay"_s, u"cash"_s}).value("left"_L1).toBool());
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::bookingIsGivenUp()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QStringList period {u"--from"_s, inMinutes(60), u"--until"_s, inMinutes(120)};
    const QJsonObject booked = ctl.done(QStringList {u"reserve"_s, u"--lot"_s, u"1"_s} + period);
    QCOMPARE(ctl.ask(QStringList {u"reserve"_s, u"--lot"_s, u"1"_s} + period).errorCode(), u"lot_full"_s);
    const QString code = booked.value("ticket"_L1).toString();
    QCOMPARE(ctl.done({u"cancel"_s, code}).value("state"_L1).toString(), u"cancelled"_s);
    QCOMPARE(ctl.ask({u"cancel"_s, code}).errorCode(), u"illegal_move"_s);
    ctl.done(QStringList {u"reserve"_s, u"--lot"_s, u"1"_s} + period); // its place is free again
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::givingUpLateCosts()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    const QStringList rules {u"lot"_s, u"booking-rules"_s, u"Town"_s};
    const QJsonObject set = ctl.done(
        rules + QStringList {u"--late-cancel-fee"_s, u"15"_s, u"--free-until"_s, u"90"_s, u"--debtors"_s, u"refuse"_s});
    QCOMPARE(set.value("late_cancel_fee"_L1).toString(), u"15.00"_s);
    QCOMPARE(ctl.done(rules), set);
    QCOMPARE(ctl.ask(rules + QStringList {u"--no-show-fee"_s, u"-1"_s}).exitCode, 1);
    QCOMPARE(ctl.ask(rules + QStringList {u"--debtors"_s, u"perhaps"_s}).errorCode(), u"bad_code"_s);
    const QStringList reserve {u"reserve"_s,  u"--lot"_s,   u"1"_s,         u"--from"_s,
                               inMinutes(60), u"--until"_s, inMinutes(120), u"--plate"_s};
    const QString code = ctl.done(reserve + QStringList {u"LATE 1"_s}).value("ticket"_L1).toString();
    QCOMPARE(ctl.ask({u"fee"_s, u"pay"_s, code}).errorCode(), u"nothing_due"_s);
    const QJsonObject given = ctl.done({u"cancel"_s, code});
    QCOMPARE(given.value("fee"_L1).toString(), u"15.00"_s);
    QVERIFY(!given.value("waived"_L1).toBool(true));
    const QJsonObject row = ctl.done({u"fee"_s, u"list"_s}).value("fees"_L1).toArray().first().toObject();
    QCOMPARE(row.value("kind"_L1).toString(), u"late_cancel"_s);
    QCOMPARE(row.value("ticket"_L1).toString(), code);
    QCOMPARE(ctl.ask(reserve + QStringList {u"LATE 1"_s}).errorCode(), u"not_paid"_s);
    const QStringList pay {u"fee"_s, u"pay"_s, u"LATE1"_s, u"--tendered"_s, u"20"_s, u"--command-id"_s, uuid()};
    const QJsonObject paid = ctl.done(pay);
    QCOMPARE(paid.value("change"_L1).toString(), u"5.00"_s);
    QCOMPARE(ctl.done(pay), paid); // once, however often it is asked for
    const QString more = ctl.done(reserve + QStringList {u"LATE 1"_s}).value("ticket"_L1).toString();
    QVERIFY(ctl.done({u"cancel"_s, more, u"--waive"_s, u"in hospital"_s}).value("waived"_L1).toBool());
    const QString last = ctl.done(reserve + QStringList {u"LATE 2"_s}).value("ticket"_L1).toString();
    ctl.done({u"cancel"_s, last});
    QCOMPARE(ctl.ask({u"fee"_s, u"waive"_s, last}).exitCode, 2);
    QCOMPARE(ctl.done({u"fee"_s, u"waive"_s, last, u"--reason"_s, u"our mistake"_s}).value("amount"_L1).toString(),
             u"15.00"_s);
    QVERIFY(ctl.done({u"fee"_s, u"list"_s}).value("fees"_L1).toArray().isEmpty());
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::bookingsMakeRoom()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    const auto reserve = [&ctl](const QString &plate, int from, int until, const QStringList &more = {}) {
        return ctl.ask(QStringList {u"reserve"_s, u"--lot"_s, u"1"_s, u"--plate"_s, plate, u"--from"_s, inMinutes(from),
                                    u"--until"_s, inMinutes(until)}
                       + more);
    };
    reserve(u"PASS 1"_s, 180, 240);
    reserve(u"LATE 1"_s, 180, 240);
    ctl.done({u"cancel"_s, u"PASS1"_s});
    reserve(u"EARLY 1"_s, 120, 180);
    QCOMPARE(reserve(u"NEW 1"_s, 120, 240).errorCode(), u"lot_full"_s);
    const CtlRun made = reserve(u"NEW 1"_s, 120, 240, {u"--repack"_s});
    QCOMPARE(made.exitCode, 0);
    QCOMPARE(made.json().value("moved"_L1).toArray().size(), 1);
    QCOMPARE(made.json().value("moved"_L1).toArray().first().toObject().value("plate"_L1).toString(), u"EARLY 1"_s);
    QCOMPARE(reserve(u"NEW 2"_s, 120, 240, {u"--repack"_s}).errorCode(), u"lot_full"_s);
    QCOMPARE(reserve(u"NEW 2"_s, 120, 240, {u"--repack"_s, u"--vehicles"_s, u"2"_s}).exitCode, 2);

    // Both plates of a group where one fits; the other is told.
    ctl.done({u"cancel"_s, u"NEW1"_s});
    const QJsonObject group = ctl.done({u"reserve"_s, u"--lot"_s, u"1"_s, u"--group"_s, u"GRP 1,GRP 2"_s, u"--from"_s,
                                        inMinutes(120), u"--until"_s, inMinutes(150)});
    QCOMPARE(group.value("booked"_L1).toArray().size(), 1);
    QCOMPARE(group.value("skipped"_L1).toArray().first().toObject().value("plate"_L1).toString(), u"GRP 2"_s);

    // Who waits is offered the place of whoever gives up.
    const QJsonObject waits = ctl.done({u"waiting"_s, u"add"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"GRP 2"_s,
                                        u"--from"_s, inMinutes(120), u"--until"_s, inMinutes(150)});
    const QString number = QString::number(waits.value("number"_L1).toInt());
    QCOMPARE(ctl.ask({u"waiting"_s, u"take"_s, number}).errorCode(), u"not_waiting"_s);
    ctl.done({u"cancel"_s, u"GRP1"_s});
    ctl.done({u"roll"_s});
    const QJsonObject row =
        ctl.done({u"waiting"_s, u"list"_s, u"--lot"_s, u"1"_s}).value("waiting"_L1).toArray().first().toObject();
    QCOMPARE(row.value("state"_L1).toString(), u"offered"_s);
    QVERIFY(ctl.done({u"waiting"_s, u"take"_s, number}).value("ticket"_L1).isString());
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::stayIsExtended()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QJsonObject entered =
        ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"B XY 77"_s, u"--until"_s, inMinutes(60)});
    const QStringList later {u"extend"_s, u"bxy77"_s, u"--until"_s};
    const QJsonObject extended = ctl.done(later + QStringList {inMinutes(120)});
    QCOMPARE(extended.value("ticket"_L1), entered.value("ticket"_L1));
    QCOMPARE(extended.value("until_before"_L1), entered.value("until"_L1));
    QVERIFY(extended.value("until"_L1).toString() > entered.value("until"_L1).toString());
    QCOMPARE(extended.value("spot"_L1).toString(), u"A-01"_s);
    ctl.done({u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(180), u"--until"_s, inMinutes(240)});
    const CtlRun tooLong = ctl.ask(later + QStringList {inMinutes(200)});
    QCOMPARE(tooLong.exitCode, 1);
    QCOMPARE(tooLong.errorCode(), u"spot_taken"_s);
    QCOMPARE(tooLong.errorField(), u"until"_s);
    QCOMPARE(ctl.ask(later + QStringList {u"tomorrow"_s}).errorField(), u"until"_s);
    QCOMPARE(ctl.ask({u"extend"_s, u"B ZZ 1"_s, u"--until"_s, inMinutes(60)}).exitCode, 4);
    QCOMPARE(ctl.ask({u"extend"_s, u"bxy77"_s}).exitCode, 2);
    QVERIFY(ctl.run(later + QStringList {inMinutes(150)}).out.contains("B XY 77 (car) may stay until "));
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::stayIsMoved()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"B XY 77"_s});
    const QJsonObject moved = ctl.done({u"move"_s, u"B XY 77"_s, u"--spot"_s, u"a-03"_s});
    QCOMPARE(moved.value("spot_before"_L1).toString(), u"A-01"_s);
    QCOMPARE(moved.value("spot"_L1).toString(), u"A-03"_s);
    const CtlRun again = ctl.ask({u"move"_s, u"B XY 77"_s, u"--spot"_s, u"A-03"_s});
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorCode(), u"unchanged"_s);
    const CtlRun best = ctl.run({u"move"_s, u"B XY 77"_s, u"--reason"_s, u"oil on the floor"_s});
    QCOMPARE(best.exitCode, 0);
    QVERIFY2(best.out.contains("B XY 77 (car) is on A-01 now, until "), best.out.constData());
    QCOMPARE(RawDatabase(database).value(u"SELECT reason FROM exception_case WHERE kind = 'moved'"_s).toString(),
             u"oil on the floor"_s);
    QCOMPARE(ctl.ask({u"move"_s, u"NOBODY 9"_s}).exitCode, 4);
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlDay::twinIsAdmittedWithAReason()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    const QStringList enter {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"HH TW 22"_s};
    ctl.done(enter);
    const CtlRun again = ctl.ask(enter);
    QCOMPARE(again.exitCode, 1);
    QCOMPARE(again.errorCode(), u"already_inside"_s);
    const QString twin =
        ctl.done(enter + QStringList {u"--twin"_s, u"stolen plates, police told"_s}).value("ticket"_L1).toString();
    const CtlRun which = ctl.ask({u"quote"_s, u"HHTW22"_s});
    QCOMPARE(which.errorCode(), u"ambiguous"_s);
    QVERIFY(which.out.contains(twin.toUtf8()));
    QVERIFY(ctl.done({u"leave"_s, twin, u"--pay"_s, u"cash"_s}).value("left"_L1).toBool());
    QVERIFY(ctl.done({u"leave"_s, u"HHTW22"_s, u"--pay"_s, u"cash"_s}).value("left"_L1).toBool());
}

void TstCtlDay::fullLotRefuses()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"A 1001"_s});
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"A 1002"_s, u"--spot"_s, u"A-2"_s});
    const CtlRun full = ctl.ask({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"A 1003"_s});
    QCOMPARE(full.exitCode, 1);
    QCOMPARE(full.errorCode(), u"lot_full"_s);
    const CtlRun taken = ctl.ask({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"A 1003"_s, u"--spot"_s, u"A-02"_s});
    QCOMPARE(taken.exitCode, 1);
    QCOMPARE(taken.errorCode(), u"spot_taken"_s);
    QCOMPARE(ctl.done({u"availability"_s, u"--lot"_s, u"1"_s}).value("occupied_places"_L1).toInt(), 2);
}

void TstCtlDay::freeChoiceNamesNoSpot()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    ctl.done({u"lot"_s, u"add"_s, u"--name"_s, u"Meadow"_s, u"--spots"_s, u"120"_s, u"--timezone"_s, u"Asia/Kolkata"_s,
              u"--currency"_s, u"INR"_s, u"--free-choice"_s, u"--vehicle"_s, u"car,truck"_s, u"--vehicle"_s,
              u"bike"_s});
    const QJsonObject lot = ctl.done({u"lot"_s, u"show"_s, u"meadow"_s});
    QCOMPARE(lot.value("spots"_L1).toArray().last().toObject().value("spot"_L1).toString(), u"A-120"_s);
    QCOMPARE(lot.value("spots"_L1).toArray().first().toObject().value("spot"_L1).toString(), u"A-001"_s);
    QCOMPARE(lot.value("spots"_L1).toArray().first().toObject().value("vehicles"_L1).toArray().size(), 3);
    const CtlRun entered = ctl.ask({u"enter"_s, u"--lot"_s, u"Meadow"_s, u"--no-plate"_s, u"--note"_s, u"red truck"_s,
                                    u"--vehicle"_s, u"truck"_s});
    QCOMPARE(entered.exitCode, 0);
    QVERIFY(entered.json().value("spot"_L1).isNull());
    QVERIFY(entered.json().value("plate"_L1).isNull());
    QVERIFY(!entered.out.contains("A-0"));
    QVERIFY(entered.json().value("entered_at"_L1).toString().endsWith(u"+05:30"_s));
    // Two desks to choose from do not stand there, and this lot has none: money needs one.
    const QString ticket = entered.json().value("ticket"_L1).toString();
    QCOMPARE(ctl.ask({u"quote"_s, ticket}).errorCode(), u"no_tariff"_s);
}

void TstCtlDay::sameNumberIsDoneOnce()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    const QString foundation = uuid();
    const QStringList init {u"init"_s, u"--admin"_s, CtlProgram::owner, u"--command-id"_s, foundation};
    QCOMPARE(ctl.done(init), ctl.done(init));
    const QStringList addLot {u"lot"_s,        u"add"_s, u"--name"_s,       u"Town"_s,
                              u"--spots"_s,    u"3"_s,   u"--timezone"_s,   u"Europe/Berlin"_s,
                              u"--currency"_s, u"EUR"_s, u"--command-id"_s, uuid()};
    QCOMPARE(ctl.done(addLot), ctl.done(addLot));
    ctl.done(
        {u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"1"_s, u"--from"_s, u"2020-01-01T00:00"_s});

    const QString entry = uuid();
    const QStringList enter {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA 55 X 1"_s, u"--command-id"_s, entry};
    const QJsonObject entered = ctl.done(enter);
    const QString payment = uuid();
    const QStringList pay {u"pay"_s, u"KA55X1"_s, u"--tendered"_s, u"10"_s, u"--command-id"_s, payment};
    const QJsonObject paid = ctl.done(pay);
    QCOMPARE(ctl.done(pay), paid);
    const QStringList leave {u"leave"_s, u"KA55X1"_s, u"--pay"_s, u"cash"_s, u"--command-id"_s, uuid()};
    const QJsonObject left = ctl.done(leave);
    // Long after, in any order: the first answers, and nothing is done.
    QCOMPARE(ctl.done(leave), left);
    QCOMPARE(ctl.done(enter), entered);
    const RawDatabase raw(database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM payment"_s), 1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM stay"_s), 1);

    const QString both = uuid();
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA 55 X 2"_s});
    const QStringList payAndLeave {u"leave"_s, u"KA55X2"_s, u"--pay"_s, u"cash"_s, u"--command-id"_s, both};
    QCOMPARE(ctl.done(payAndLeave), ctl.done(payAndLeave));
    // The same number for something else is refused, whatever it is.
    for (const QStringList &other :
         {QStringList {u"leave"_s, u"KA55X1"_s, u"--pay"_s, u"cash"_s}, QStringList {u"pay"_s, u"KA55X2"_s},
          QStringList {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA 55 X 3"_s}}) {
        const CtlRun reused = ctl.ask(other + QStringList {u"--command-id"_s, both});
        QCOMPARE(reused.exitCode, 1);
        QCOMPARE(reused.errorCode(), u"command_reused"_s);
    }
    QCOMPARE(raw.number(u"SELECT count(*) FROM payment"_s), 2);
}

void TstCtlDay::emptyDatabaseSaysWhatIsNext()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    const QJsonObject made = ctl.done({u"init"_s});
    QVERIFY(!made.value("initialised"_L1).toBool());
    QVERIFY(ctl.run({u"init"_s}).out.contains("init --admin"));
    QVERIFY(!ctl.done({u"status"_s}).value("initialised"_L1).toBool());
    QCOMPARE(ctl.ask({u"lot"_s, u"list"_s}).errorCode(), u"not_initialised"_s);
    ctl.done({u"init"_s, u"--admin"_s, CtlProgram::owner});
    QVERIFY(ctl.done({u"status"_s}).value("initialised"_L1).toBool());
    const CtlRun twice = ctl.ask({u"init"_s, u"--admin"_s, CtlProgram::owner});
    QCOMPARE(twice.exitCode, 1);
    QCOMPARE(twice.errorCode(), u"already_initialised"_s);
    QVERIFY(ctl.done({u"roll"_s}).value("lots"_L1).toArray().isEmpty());
}

PARKDESK_TEST(TstCtlDay)
#include "tst_ctlday.moc"
