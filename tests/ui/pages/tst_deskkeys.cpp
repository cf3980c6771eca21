// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/boxdesk.h"
#include "ui/desk/boxwork.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QRadioButton>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the box does, by real keys and without a mouse.
class TstDeskKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void walkInTakesNineKeys();
    void exitByPlateTakesTwelveKeys();
    void lineSaysWhatEnterDoes();
    void enterBeforeTheAnswer();
    void keysTypedAheadPark();
    void aPanelThatEndsLeavesTheNextVehicle();
    void anotherTextGivesUpAWaitingEnter();
    void heldEnterParksOnce();
    void digitsTypedAheadAreTheCash();
    void nothingDueLetsOutAtOnce();
    void bookingArrives();
    void bookingWithoutPlateAsksForIt();
    void laterBookingDoesNothing();
    void noPlateNeverParks();
    void comeInAsTypedParks();
    void cycleNeedsNoPlate();
    void takenSpotIsSaidBesideIt();
    void fullLotKeepsThePlate();
    void evilTextsNeverPark_data();
    void evilTextsNeverPark();
    void escapeClears();
    void scanGoesOut();
};

void TstDeskKeys::walkInTakesNineKeys()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 9);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    QCOMPARE(desk.box()->text(), QString());
    QVERIFY(desk.box()->hasFocus());
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::exitByPlateTakesTwelveKeys()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p445"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QVERIFY(desk.cash()->hasFocus());
    desk.type(u"20"_s);
    QCOMPARE(desk.panel()->change(), u"15.00"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 12);
    QTRY_COMPARE(desk.toast()->figure(), u"Change 15.00"_s);
    QTRY_VERIFY(desk.box()->hasFocus());
    QCOMPARE(office.parkedCount(), 0);
}

void TstDeskKeys::lineSaysWhatEnterDoes()
{
    PageOffice office;
    office.enter(u"B AB 123"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QTRY_VERIFY2(desk.line().startsWith(u"Enter lets MKO 77 come in as a car on spot A-02 until about "_s),
                 qPrintable(desk.line()));
    desk.press(Qt::Key_Escape);
    desk.type(u"bab123"_s);
    QTRY_VERIFY2(desk.line().contains(u"EUR 5.00"_s), qPrintable(desk.line()));
}

void TstDeskKeys::enterBeforeTheAnswer()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return); // no event ran in between: the office has not even been asked
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::keysTypedAheadPark()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    for (const QString &plate : {u"mko77"_s, u"bab123"_s, u"hro5"_s}) {
        desk.type(plate);
        desk.press(Qt::Key_Return);
    }
    QTRY_COMPARE(office.parkedCount(), 3);
    QTRY_COMPARE(desk.box()->text(), QString());
}

void TstDeskKeys::aPanelThatEndsLeavesTheNextVehicle()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    auto *work = desk.page().findChild<BoxWork *>();
    work->name(u"mko77"_s, true);
    QVERIFY(work->isBusy());
    work->resume(true); // what a panel does at its end
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    QTRY_COMPARE(office.parkedCount(), 1);
    QTRY_VERIFY(!work->isBusy());
}

void TstDeskKeys::anotherTextGivesUpAWaitingEnter()
{
    PageOffice office;
    BoxDesk desk(office.office(), office.lot(), nullptr); // knows no lot yet, so that Enter waits
    BoxInput plate;
    plate.text = u"mko77"_s;
    desk.setInput(plate);
    desk.enter();
    QVERIFY(desk.isBusy() && desk.isAwaited());
    desk.setInput({});
    QVERIFY(!desk.isBusy() && !desk.isAwaited());
}

void TstDeskKeys::heldEnterParksOnce()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(desk.box(), &again);
    }
    QTRY_COMPARE(office.parkedCount(), 1);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::digitsTypedAheadAreTheCash()
{
    PageOffice office;
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"20"_s);
    desk.press(Qt::Key_Return); // before the amount could be read: it must not pay
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.cash()->text(), u"20"_s);
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::nothingDueLetsOutAtOnce()
{
    PageOffice office;
    const QString ticket = office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.box()->hasFocus());
    QCOMPARE(office.parkedCount(), 1);
    const QuoteStay::Answer quote = must(answerOf(office.office().read<QuoteStay>({{{}, ticket, {}}})));
    PayStay::Command pay;
    pay.key.text = ticket;
    pay.exitAt = quote.price.exitAt;
    pay.due = quote.price.due;
    pay.chargeHash = quote.price.hash;
    pay.method = u"cash"_s;
    must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
    QTRY_VERIFY2(desk.line().contains(u"at once"_s), qPrintable(desk.line())); // told by the feed
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"Out"_s);
    QVERIFY(!desk.panel()->isOpen());
    QCOMPARE(office.parkedCount(), 0);
}

void TstDeskKeys::bookingArrives()
{
    PageOffice office;
    office.reserve(u"MKO77"_s, minutes(30), hours(2));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    QTRY_VERIFY2(desk.line().contains(u"on its booking"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    QCOMPARE(office.dueCount(), 0);
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::bookingWithoutPlateAsksForIt()
{
    PageOffice office;
    const QString code = office.reserve({}, minutes(30), hours(2));
    DeskWindow desk(office.office(), office.lot());
    desk.type(code);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"Type the plate"_s), qPrintable(desk.line()));
    QCOMPARE(desk.box()->text(), QString());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.dueCount(), 0);
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::laterBookingDoesNothing()
{
    PageOffice office;
    office.reserve(u"MKO77"_s, hours(30), hours(2));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"booked for later"_s), qPrintable(desk.line()));
    QCOMPARE(office.parkedCount(), 0);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
    QCOMPARE(office.dueCount(), 1);
}

void TstDeskKeys::noPlateNeverParks()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    for (const QString &text : {u"4456"_s, u"olivia"_s, u"A1"_s}) {
        desk.type(text);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY2(desk.line().contains(u"does not read like one"_s), qPrintable(desk.line()));
        QCOMPARE(desk.box()->text(), text);
        desk.press(Qt::Key_Escape); // the list
        desk.press(Qt::Key_Escape); // the text
        QCOMPARE(office.parkedCount(), 0);
    }
}

void TstDeskKeys::comeInAsTypedParks()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"4456"_s);
    QTRY_VERIFY(desk.line().contains(u"does not read like one"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::cycleNeedsNoPlate()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    QTRY_VERIFY(desk.page().findChildren<QRadioButton *>().size() == 2);
    desk.press(Qt::Key_Return); // an empty box does nothing
    desk.press(Qt::Key_F4);
    QTRY_VERIFY2(desk.line().contains(u"a cycle without a plate"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"Y-1"_s);
    QCOMPARE(office.parkedCount(), 1);
}

void TstDeskKeys::takenSpotIsSaidBesideIt()
{
    PageOffice office;
    office.enter(u"BAB123"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_F7);
    auto *spot = desk.page().findChild<QLineEdit *>(u"spot"_s);
    QVERIFY(spot->hasFocus());
    desk.type(u"a-01"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"taken"_s), qPrintable(desk.line()));
    QVERIFY(spot->hasFocus());
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    spot->clear();
    desk.type(u"a-05"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-05"_s);
}

void TstDeskKeys::fullLotKeepsThePlate()
{
    PageOffice office;
    for (int i = 0; i < 10; ++i)
        office.enter(u"B FU %1"_s.arg(10 + i));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"No car spot fits"_s), qPrintable(desk.line()));
    QCOMPARE(desk.box()->text(), u"mko77"_s);
    QCOMPARE(office.parkedCount(), 10);
}

void TstDeskKeys::evilTextsNeverPark_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("drop table") << u"'; DROP TABLE stay;--"_s;
    QTest::newRow("nul") << u"AB"_s + QChar(u'\0') + u"12"_s;
    QTest::newRow("right to left") << u"\u202Eab12\u202C"_s;
    QTest::newRow("emoji") << u"\U0001F697\U0001F697 12"_s;
    QTest::newRow("percent") << u"%1 %2 %n {} \\"_s;
    QTest::newRow("html") << u"<b>AB 12</b><img src=x>"_s;
    QTest::newRow("long") << QString(10'000, u'A');
    QTest::newRow("blanks") << u"     "_s;
}

void TstDeskKeys::evilTextsNeverPark()
{
    QFETCH(const QString, text);
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.box()->insert(text); // as pasted: some of these have no key
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Down);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 0);
    QVERIFY(!desk.line().isEmpty());
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.box()->text(), QString());
}

void TstDeskKeys::escapeClears()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    const QString before = desk.line();
    desk.type(u"mko77"_s);
    QTRY_VERIFY(desk.line().contains(u"MKO 77"_s));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.box()->text(), QString());
    QCOMPARE(desk.line(), before);
}

void TstDeskKeys::scanGoesOut()
{
    PageOffice office;
    const QString ticket = office.enter(u"MKO77"_s);
    const QString other = office.enter(u"BAB123"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.page().takeScan(ticket);
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"MKO77"_s);
    desk.page().takeScan(other); // waits until this is done
    QCOMPARE(desk.panel()->quote().plate, u"MKO77"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.panel()->quote().plate, u"BAB123"_s);
    QVERIFY(desk.panel()->isOpen());
    QCOMPARE(office.parkedCount(), 1);
}

PARKDESK_TEST(TstDeskKeys)

#include "tst_deskkeys.moc"
