// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverdetail.h"
#include "services/drivers/drivervehicles.h"
#include "services/drivers/suspenddriver.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/shared/textlabel.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Somebody who is known calls and books: by keys, at the desk.
class TstPhoneBooking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void booksWithFewKeys();
    void findsByPhoneNumber();
    void goesThroughTheOthers();
    void suspendedOnesAreNotOffered();
    void sharedVehiclesAreBookedForWhoCalled();
    void offersNobodyWithoutThePassword();
};

namespace {

struct Caller {
    PageOffice office;
    DeskWindow desk {office.office(), office.lot()};

    DriverId add(const QString &name, const QString &phone, const QStringList &plates)
    {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.phone = phone;
        for (const QString &plate : plates)
            command.vehicles.append({plate, u"car"_s});
        return must(answerOf(office.office().run<RegisterDriver>(QUuid::createUuid(), command))).driver;
    }
    void openSheet()
    {
        desk.press(Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return focused(u"bookPlate"_s); }))
            qFatal("the sheet did not open");
    }
    [[nodiscard]] bool focused(const QString &name) { return desk.focus()->objectName() == name; }
    [[nodiscard]] QString offer() { return desk.page().findChild<TextLabel *>(u"driverOffer"_s)->text(); }
    [[nodiscard]] QString plate() { return desk.page().findChild<QLineEdit *>(u"bookPlate"_s)->text(); }
    [[nodiscard]] QList<StayRow> bookings(DriverId driver)
    {
        return must(answerOf(office.office().read<DriverDetail>({driver}))).bookings;
    }
};

} // namespace

void TstPhoneBooking::booksWithFewKeys()
{
    Caller caller;
    const DriverId ritu = caller.add(u"Ritu Iyer"_s, {}, {u"KA 01 AB 1234"_s});
    caller.add(u"Anna Berg"_s, {}, {u"B AB 1"_s});
    static_cast<void>(caller.desk.takeKeyCount());
    caller.openSheet();
    caller.desk.type(u"ritu"_s);
    QTRY_VERIFY(caller.offer().contains(u"Ritu Iyer"_s));
    caller.desk.press(Qt::Key_Tab);
    QCOMPARE(caller.plate(), u"KA 01 AB 1234"_s);
    QVERIFY(caller.focused(u"bookFrom"_s));
    caller.desk.type(u"+1d"_s);
    caller.desk.press(Qt::Key_Tab);
    caller.desk.type(u"+8h"_s);
    caller.desk.press(Qt::Key_Return);
    QTRY_COMPARE(caller.bookings(ritu).size(), 1);
    const TimeSpan booked = caller.bookings(ritu).first().booked.value();
    QCOMPARE(booked.until - booked.from, hours(8));
    QVERIFY2(caller.desk.takeKeyCount() <= 16, "the budget of a phone booking for somebody who is known");
}

void TstPhoneBooking::findsByPhoneNumber()
{
    Caller caller;
    caller.add(u"Ritu Iyer"_s, u"+919845001234"_s, {u"KA 01 AB 1234"_s});
    caller.openSheet();
    caller.desk.type(u"+91 98450 01234"_s);
    QTRY_VERIFY(caller.offer().contains(u"Ritu Iyer"_s));
    caller.desk.press(Qt::Key_Tab);
    QCOMPARE(caller.plate(), u"KA 01 AB 1234"_s);
    QVERIFY(caller.offer().contains(u"Ritu Iyer"_s)); // it is still told for whom
    QVERIFY(!caller.offer().contains(u"Tab"_s));
}

void TstPhoneBooking::goesThroughTheOthers()
{
    Caller caller;
    caller.add(u"Ritu Iyer"_s, {}, {u"KA 01 AB 1234"_s, u"KA 03 RI 71"_s});
    caller.openSheet();
    caller.desk.type(u"iyer"_s);
    QTRY_VERIFY(caller.offer().contains(u"AB"_s));
    caller.desk.press(Qt::Key_Down);
    QVERIFY(caller.offer().contains(u"RI"_s));
    caller.desk.press(Qt::Key_Tab);
    QCOMPARE(caller.plate(), u"KA 03 RI 71"_s);
}

void TstPhoneBooking::suspendedOnesAreNotOffered()
{
    Caller caller;
    const DriverId ritu = caller.add(u"Ritu Iyer"_s, {}, {u"KA 01 AB 1234"_s});
    must(caller.office.session().setRole(Role::Manager));
    must(answerOf(caller.office.office().run<SuspendDriver>(QUuid::createUuid(), {ritu, u"noise"_s})));
    caller.openSheet();
    caller.desk.type(u"ritu"_s);
    QTRY_VERIFY(caller.offer().contains(u"suspended"_s));
    caller.desk.press(Qt::Key_Tab);
    QCOMPARE(caller.plate(), u"ritu"_s);
}

void TstPhoneBooking::sharedVehiclesAreBookedForWhoCalled()
{
    Caller caller;
    const DriverId ritu = caller.add(u"Ritu Iyer"_s, {}, {u"FAM 1234"_s});
    const DriverId anna = caller.add(u"Anna Iyer"_s, {}, {});
    must(
        answerOf(caller.office.office().run<AddDriverVehicle>(QUuid::createUuid(), {anna, {u"FAM 1234"_s, u"car"_s}})));
    caller.openSheet();
    caller.desk.type(u"ritu"_s);
    QTRY_VERIFY(caller.offer().contains(u"Ritu Iyer"_s));
    caller.desk.press(Qt::Key_Tab);
    caller.desk.press(Qt::Key_Return);
    QTRY_COMPARE(caller.bookings(ritu).size(), 1);
    QVERIFY(caller.bookings(anna).isEmpty());
}

void TstPhoneBooking::offersNobodyWithoutThePassword()
{
    Caller caller;
    caller.add(u"Ritu Iyer"_s, {}, {u"KA 01 AB 1234"_s});
    caller.office.session().lock(); // as after coming back by PIN
    caller.openSheet();
    caller.desk.type(u"ritu"_s);
    QVERIFY(caller.desk.settles());
    QVERIFY(caller.offer().isEmpty());
}

PARKDESK_TEST(TstPhoneBooking)
#include "tst_phonebooking.moc"
