// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/adddesk.h"
#include "services/stays/describestay.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QPushButton>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the box does not do by itself, and how a person chooses, by real keys.
class TstBoxChoices : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void knownVehicleTakesFiveKeys();
    void onlyMatchGoesOut();
    void enterBeforeTheMatchIsKnown();
    void severalMatchesWaitForAChoice();
    void nearPlateAsks();
    void nearPlateMayComeInAllTheSame();
    void textsOfDigitsOrLettersMayInsist_data();
    void textsOfDigitsOrLettersMayInsist();
    void spotLabelIsNoPlate();
    void spotCodeNamesWhoStandsThere();
    void freeSpotIsForTheNextPlate();
    void typeKeyAfterASlash();
    void letterAfterABlankIsPlate();
    void unknownTypeKeyDoesNothing();
    void lastTypeIsRemembered();
    void questionMarkHelps();
    void exitDeskNeverBooksIn();
    void entranceAsksAboutWhoIsInside();
    void buttonsOfNewcomers();
    void reEntersFromThePanel();
    void otherDeedsNeedAVehicle();
};

namespace {

/// Somebody at a desk of another kind.
std::shared_ptr<Session> sessionAt(PageOffice &office, const QString &kind)
{
    Actor admin = office.office().actor();
    admin.role = Role::Admin;
    Office asAdmin(office.context().parts(), admin);
    must(answerOf(asAdmin.run<AddDesk>(QUuid::createUuid(), {office.lot(), u"Gate"_s, kind})));
    Gate &gate = office.context().gate();
    const DoorSign sign = must(answerOf(gate.sign()));
    for (const DoorSign::Desk &desk : sign.desks) {
        if (desk.name == u"Gate"_s)
            return must(answerOf(gate.logIn(PageOffice::login, PageOffice::password, desk)));
    }
    qFatal("the desk was not added");
}

Suggestions *listOf(DeskWindow &desk)
{
    return desk.page().findChild<Suggestions *>();
}

/// In and out again: known from then on.
void visit(PageOffice &office, const QString &plate, const QString &type = u"car"_s)
{
    const QString ticket = office.enter(plate, type);
    const QuoteStay::Answer quote = must(answerOf(office.office().read<QuoteStay>({{{}, ticket, {}}})));
    PayStay::Command pay;
    pay.key.text = ticket;
    pay.exitAt = quote.price.exitAt;
    pay.due = quote.price.due;
    pay.chargeHash = quote.price.hash;
    pay.method = u"cash"_s;
    pay.thenLeave = true;
    if (quote.price.due.isZero())
        must(answerOf(office.office().run<LeaveStay>(QUuid::createUuid(), {pay.key})));
    else
        must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
}

} // namespace

void TstBoxChoices::knownVehicleTakesFiveKeys()
{
    PageOffice office;
    visit(office, u"KABC 4711"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"kabc"_s);
    QTRY_VERIFY2(desk.line().contains(u"lets KABC 4711 come in"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.takeKeyCount(), 5);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    QVERIFY(desk.toast()->text().contains(u"KABC"_s));
    QCOMPARE(office.parkedCount(), 1);
}

void TstBoxChoices::onlyMatchGoesOut()
{
    PageOffice office;
    office.enter(u"MH04FA4456"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"4456"_s);
    QTRY_VERIFY2(desk.line().contains(u"EUR 5.00"_s), qPrintable(desk.line()));
    QVERIFY(desk.line().contains(u"FA 4456"_s));
    QVERIFY(listOf(desk)->isVisible());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"MH04FA4456"_s);
    QCOMPARE(desk.takeKeyCount(), 5);
}

void TstBoxChoices::enterBeforeTheMatchIsKnown()
{
    PageOffice office;
    office.enter(u"MH04FA4456"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"4456"_s);
    desk.press(Qt::Key_Return); // no event ran in between
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"MH04FA4456"_s);
}

void TstBoxChoices::severalMatchesWaitForAChoice()
{
    PageOffice office;
    office.enter(u"MH04FA4456"_s);
    office.enter(u"TN19R4456"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"4456"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"several vehicles"_s), qPrintable(desk.line()));
    QTRY_VERIFY(listOf(desk)->isVisible());
    QVERIFY(listOf(desk)->marked() == nullptr);
    desk.press(Qt::Key_Return); // an impatient second one chooses nothing
    QVERIFY(desk.settles());
    QVERIFY(!desk.panel()->isOpen());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"TN19R4456"_s);
    QCOMPARE(office.parkedCount(), 2);
}

void TstBoxChoices::nearPlateAsks()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p446"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"Did you mean"_s), qPrintable(desk.line()));
    QVERIFY(desk.line().contains(u"KA 19 P 445"_s));
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 1);
    QVERIFY(!desk.panel()->isOpen());
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"KA19P445"_s);
}

void TstBoxChoices::nearPlateMayComeInAllTheSame()
{
    PageOffice office;
    office.enter(u"KA19P445"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"ka19p446"_s);
    QTRY_VERIFY(desk.line().contains(u"Did you mean"_s));
    desk.press(Qt::Key_Up); // the last row
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 2);
    QTRY_COMPARE(desk.toast()->figure(), u"A-02"_s);
}

void TstBoxChoices::textsOfDigitsOrLettersMayInsist_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("digits") << u"4456"_s;
    QTest::newRow("letters") << u"olivia"_s;
    QTest::newRow("short") << u"A1"_s;
    QTest::newRow("spot") << u"A-03"_s;
}

void TstBoxChoices::textsOfDigitsOrLettersMayInsist()
{
    QFETCH(const QString, text);
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(text);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(listOf(desk)->isVisible());
    desk.press(Qt::Key_Return); // twice is not once more than once
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 0);
    QCOMPARE(listOf(desk)->rows().last().deed, Suggestion::Deed::ComeInAsTyped);
    QVERIFY(listOf(desk)->rows().last().detail.contains(text.toUpper()));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstBoxChoices::spotLabelIsNoPlate()
{
    PageOffice office;
    office.enter(u"BAB123"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"A-01"_s);
    QTRY_VERIFY2(desk.line().contains(u"BAB 123"_s) && desk.line().contains(u"EUR 5.00"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
}

void TstBoxChoices::spotCodeNamesWhoStandsThere()
{
    PageOffice office;
    office.enter(u"BAB123"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"#a-01"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QCOMPARE(desk.panel()->quote().plate, u"BAB123"_s);
}

void TstBoxChoices::freeSpotIsForTheNextPlate()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"#a-05"_s);
    QTRY_VERIFY2(desk.line().contains(u"keeps spot A-05"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.box()->text(), QString());
    QVERIFY(desk.box()->hasFocus());
    desk.type(u"mko77"_s);
    QTRY_VERIFY2(desk.line().contains(u"on spot A-05"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-05"_s);
    desk.type(u"bab123"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s); // for one plate only
}

void TstBoxChoices::typeKeyAfterASlash()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77 /y"_s);
    QTRY_VERIFY2(desk.line().contains(u"MKO 77 come in as a cycle"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"Y-1"_s);
    QVERIFY(desk.toast()->text().contains(u"MKO 77"_s));
}

void TstBoxChoices::letterAfterABlankIsPlate()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77 y"_s);
    QTRY_VERIFY2(desk.line().contains(u"as a car"_s), qPrintable(desk.line()));
    QVERIFY2(desk.line().contains(u"MKO77 Y"_s), qPrintable(desk.line()));
}

void TstBoxChoices::unknownTypeKeyDoesNothing()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    QTRY_VERIFY(!desk.line().isEmpty());
    desk.type(u"mko77 /q"_s);
    QTRY_VERIFY2(desk.line().contains(u"No vehicle type has the key"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 0);
}

void TstBoxChoices::lastTypeIsRemembered()
{
    PageOffice office;
    visit(office, u"HHX77"_s, u"cycle"_s);
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"hhx77"_s);
    QTRY_VERIFY2(desk.line().contains(u"as a cycle"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_F4); // cycle, then car again
    QTRY_VERIFY2(desk.line().contains(u"as a car"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
}

void TstBoxChoices::questionMarkHelps()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"?"_s);
    QTRY_VERIFY(listOf(desk)->isVisible());
    QVERIFY2(desk.line().contains(u"can type"_s), qPrintable(desk.line()));
    QVERIFY(listOf(desk)->rows().size() >= 4);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.settles());
    QCOMPARE(office.parkedCount(), 0);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.box()->text(), QString());
}

void TstBoxChoices::exitDeskNeverBooksIn()
{
    PageOffice office;
    const std::shared_ptr<Session> gate = sessionAt(office, u"exit"_s);
    office.enter(u"BAB123"_s);
    office.reserve(u"HHX77"_s, minutes(10), hours(1));
    office.clock().advance(minutes(90));
    {
        DeskWindow desk(gate->office(), office.lot());
        for (const QString &text : {u"mko77"_s, u"hhx77"_s, u"4456"_s, u"#A-05"_s, u"bab124"_s}) {
            desk.type(text);
            desk.press(Qt::Key_Return);
            QVERIFY(desk.settles());
            const QList<Suggestion> rows = listOf(desk)->rows();
            QVERIFY(std::none_of(rows.begin(), rows.end(), [](const Suggestion &row) {
                return row.deed == Suggestion::Deed::ComeInAsTyped || row.deed == Suggestion::Deed::ReEnter;
            }));
            QCOMPARE(office.parkedCount(), 1);
            desk.press(Qt::Key_Escape);
            desk.press(Qt::Key_Escape);
            QCOMPARE(desk.box()->text(), QString());
        }
        QVERIFY(!desk.page().findChild<QAbstractButton *>(u"comeIn"_s)->isVisible());
        desk.type(u"bab123"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.waitForPanel());
    }
}

void TstBoxChoices::entranceAsksAboutWhoIsInside()
{
    PageOffice office;
    const std::shared_ptr<Session> gate = sessionAt(office, u"entry"_s);
    office.enter(u"BAB123"_s);
    office.clock().advance(minutes(90));
    {
        DeskWindow desk(gate->office(), office.lot());
        desk.type(u"bab123"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY2(desk.line().contains(u"inside by the book"_s), qPrintable(desk.line()));
        QTRY_VERIFY(listOf(desk)->isVisible());
        QCOMPARE(listOf(desk)->rows().first().deed, Suggestion::Deed::ReEnter); // what an entrance is for, first
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Down); // the other way
        desk.press(Qt::Key_Return);
        QVERIFY(desk.waitForPanel());
        desk.press(Qt::Key_Escape);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
        QVERIFY2(desk.toast()->text().contains(u"unseen"_s), qPrintable(desk.toast()->text()));
        QCOMPARE(office.parkedCount(), 1);
    }
}

void TstBoxChoices::buttonsOfNewcomers()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY2(desk.line().contains(u"leaves"_s), qPrintable(desk.line()));
    QVERIFY(desk.box()->hasFocus());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY2(desk.line().contains(u"not inside"_s), qPrintable(desk.line()));
    QCOMPARE(office.parkedCount(), 0);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_VERIFY2(desk.line().contains(u"comes in"_s), qPrintable(desk.line()));
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 1);
}

void TstBoxChoices::reEntersFromThePanel()
{
    PageOffice office;
    office.enter(u"BAB123"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"bab123"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.waitForPanel());
    QVERIFY(desk.page().findChild<QAbstractButton *>(u"otherReEnter"_s)->isVisible());
    desk.press(Qt::Key_Return, Qt::ControlModifier); // takes no money
    QTRY_COMPARE(desk.toast()->figure(), u"A-01"_s);
    QVERIFY2(desk.toast()->text().contains(u" open"_s), qPrintable(desk.toast()->text()));
    QVERIFY(!desk.panel()->isOpen());
    QCOMPARE(office.parkedCount(), 1);
    QTRY_VERIFY(desk.box()->hasFocus());
    QCOMPARE(desk.box()->text(), QString());
}

void TstBoxChoices::otherDeedsNeedAVehicle()
{
    PageOffice office;
    const QString ticket = office.enter(u"BAB123"_s);
    DeskWindow desk(office.office(), office.lot());
    StayId asked;
    QObject::connect(&desk.page(), &DeskPage::detailsAsked, &desk.page(), [&](StayId stay) { asked = stay; });
    desk.press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!asked.isValid());
    QTRY_VERIFY2(desk.toast()->text().contains(u"which vehicle"_s), qPrintable(desk.toast()->text()));
    desk.type(u"bab123"_s);
    QTRY_VERIFY(desk.line().contains(u"go out"_s));
    desk.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(asked.isValid());
    QCOMPARE(must(answerOf(office.office().read<DescribeStay>({asked}))).stay.ticket.stored(), ticket);
}

PARKDESK_TEST(TstBoxChoices)

#include "tst_boxchoices.moc"
