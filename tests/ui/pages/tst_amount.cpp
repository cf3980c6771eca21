// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/addlot.h"
#include "services/staff/addstaff.h"
#include "services/tariffs/publishtariff.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// Does every command, and says of some that it does not know whether it did.
class LosingRunner : public CommandRunner {
public:
    explicit LosingRunner(CommandRunner &real)
        : m_real(real)
    {
    }

    [[nodiscard]] Result<Committed> run(Connection &connection, const CommandEnvelope &command,
                                        const Actor &actor) override
    {
        auto done = m_real.run(connection, command, actor);
        if (command.kind != "pay"_L1 && command.kind != "enter"_L1)
            return done;
        ++runs;
        if (lose.load() > 0) {
            --lose;
            return fail(ErrorCode::OutcomeUnknown);
        }
        return done;
    }

    std::atomic<int> lose {0};
    std::atomic<int> runs {0};

private:
    CommandRunner &m_real;
};

} // namespace

/// The amount panel, and what happens to money when something goes wrong.
class TstAmount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void emptyMeansExact();
    void enterIsDeafAtFirst();
    void heldEnterDoesNotPay();
    void tooLittleAndTooMuch();
    void cardWithReference();
    void cashIsRoundedAndACardIsNot();
    void cardNumberIsRefused();
    void priceChangedKeepsWhatWasTyped();
    void settledElsewhereGoesBack();
    void unknownOutcomeSettles();
    void unknownEntrySettles();
    void lostTicketRepricesInPlace();
    void managerNamesAPrice();
};

namespace {

/// MKO77 inside for 90 minutes, its panel open and ready.
std::unique_ptr<DeskWindow> openPanel(PageOffice &office, Office &used)
{
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    auto desk = std::make_unique<DeskWindow>(used, office.lot());
    desk->type(u"mko77"_s);
    desk->press(Qt::Key_Return);
    if (!desk->waitForPanel())
        qFatal("the panel did not open");
    return desk;
}

} // namespace

void TstAmount::emptyMeansExact()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    const auto *take = desk->page().findChild<KeyButton *>(u"take"_s);
    QCOMPARE(take->text(), u"Take Cash 5.00"_s);
    desk->type(u"2"_s);
    desk->type(u"0"_s);
    QCOMPARE(take->text(), u"Take Cash 20.00, Give Back 15.00"_s);
    desk->press(Qt::Key_Backspace);
    desk->press(Qt::Key_Backspace);
    desk->press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
    QCOMPARE(desk->toast()->figure(), u"Out"_s);
}

void TstAmount::enterIsDeafAtFirst()
{
    PageOffice office;
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), office.lot());
    desk.type(u"mko77"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.panel()->isOpen());
    QVERIFY(!desk.panel()->isReady());
    desk.press(Qt::Key_Return);
    QCOMPARE(office.parkedCount(), 1);
    QVERIFY(desk.waitForPanel());
    QVERIFY(desk.panel()->isOpen());
}

void TstAmount::heldEnterDoesNotPay()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    QKeyEvent again(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(desk->cash(), &again);
    QCOMPARE(office.parkedCount(), 1);
    QVERIFY(desk->panel()->isOpen());
}

void TstAmount::cashIsRoundedAndACardIsNot()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    PublishTariff::Command publish;
    publish.lot = office.lot();
    publish.text = R"({"format":1,"name":"Fives","currency":"EUR","defaultTable":"all","cashRounding":{"step":"0.05"},
        "rateTables":[{"id":"all","basis":"stay",
        "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"1.26"}]}]})";
    publish.validFrom = office.clock().now();
    must(answerOf(office.office().run<PublishTariff>(QUuid::createUuid(), publish)));
    must(office.session().setRole(Role::Attendant));
    const auto desk = openPanel(office, office.office());
    const auto *take = desk->page().findChild<KeyButton *>(u"take"_s);
    const auto *due = desk->page().findChild<TextLabel *>(u"due"_s);
    QCOMPARE(take->text(), u"Take Cash 2.50"_s);
    QVERIFY(due->text().contains(u"2.50"_s));
    desk->press(Qt::Key_F8);
    QCOMPARE(take->text(), u"Take Card 2.52"_s);
    QVERIFY(due->text().contains(u"2.52"_s));
    desk->press(Qt::Key_F8);
    QCOMPARE(take->text(), u"Take Cash 2.50"_s);
    desk->press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
}

void TstAmount::tooLittleAndTooMuch()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    desk->type(u"3"_s);
    QVERIFY2(desk->panel()->message().contains(u"less than the price"_s), qPrintable(desk->panel()->message()));
    desk->press(Qt::Key_Return);
    QCOMPARE(office.parkedCount(), 1);
    QCOMPARE(desk->cash()->text(), u"3"_s);
    desk->cash()->clear();
    desk->type(u"123456789"_s);
    QVERIFY2(desk->panel()->message().contains(u"Nobody pays"_s), qPrintable(desk->panel()->message()));
    desk->press(Qt::Key_Return);
    QCOMPARE(office.parkedCount(), 1);
}

void TstAmount::cardWithReference()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    desk->press(Qt::Key_F8);
    auto *reference = desk->panel()->referenceField();
    QTRY_VERIFY(reference->hasFocus());
    desk->type(u"slip 0815"_s);
    desk->press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
}

void TstAmount::cardNumberIsRefused()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    desk->press(Qt::Key_F8);
    desk->type(u"4111 1111 1111 1111"_s);
    desk->press(Qt::Key_Return);
    QTRY_VERIFY(!desk->panel()->message().isEmpty());
    QCOMPARE(office.parkedCount(), 1);
    QCOMPARE(desk->panel()->referenceField()->text(), u"4111 1111 1111 1111"_s);
    desk->press(Qt::Key_Escape); // back to cash, the panel stays
    QVERIFY(desk->panel()->isOpen());
    QVERIFY(desk->cash()->hasFocus());
}

void TstAmount::priceChangedKeepsWhatWasTyped()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    desk->type(u"10"_s);
    office.clock().advance(minutes(45)); // longer than a quote is held, and one more hour has begun
    desk->press(Qt::Key_Return);
    QTRY_VERIFY2(desk->panel()->message().contains(u"from 5.00 to 7.50"_s), qPrintable(desk->panel()->message()));
    QCOMPARE(desk->cash()->text(), u"10"_s);
    QCOMPARE(desk->panel()->change(), u"2.50"_s);
    QCOMPARE(office.parkedCount(), 1);
    QVERIFY(desk->waitForPanel());
    desk->press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
    QCOMPARE(desk->toast()->figure(), u"Change 2.50"_s);
}

void TstAmount::settledElsewhereGoesBack()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    PayStay::Command pay;
    pay.key.stay = desk->panel()->quote().price.stay;
    pay.exitAt = desk->panel()->quote().price.exitAt;
    pay.due = desk->panel()->quote().price.due;
    pay.chargeHash = desk->panel()->quote().price.hash;
    pay.method = u"card"_s;
    pay.thenLeave = true;
    must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
    desk->press(Qt::Key_Return);
    QTRY_VERIFY(!desk->panel()->isOpen());
    QVERIFY(desk->box()->hasFocus());
}

void TstAmount::unknownOutcomeSettles()
{
    PageOffice office;
    OfficeParts parts = office.context().parts();
    LosingRunner losing(parts.runner);
    Gate gate({parts.commands, parts.reads, losing, parts.clock, parts.prices, parts.feed}, office.passwords());
    const std::shared_ptr<Session> session = office.logIn(gate);
    {
        const auto desk = openPanel(office, session->office());
        losing.lose = 1;
        desk->type(u"20"_s);
        desk->press(Qt::Key_Return);
        QTRY_VERIFY2(desk->panel()->message().contains(u"being checked"_s), qPrintable(desk->panel()->message()));
        QVERIFY(desk->cash()->isReadOnly());
        desk->press(Qt::Key_Return);
        desk->press(Qt::Key_Escape); // it cannot be left before it is known
        QVERIFY(desk->panel()->isOpen());
        QTRY_COMPARE_WITH_TIMEOUT(desk->toast()->figure(), u"Change 15.00"_s, 5000);
        QCOMPARE(losing.runs.load(), 2);
        QCOMPARE(office.parkedCount(), 0);
    }
}

void TstAmount::unknownEntrySettles()
{
    PageOffice office;
    OfficeParts parts = office.context().parts();
    LosingRunner losing(parts.runner);
    Gate gate({parts.commands, parts.reads, losing, parts.clock, parts.prices, parts.feed}, office.passwords());
    const std::shared_ptr<Session> session = office.logIn(gate);
    {
        DeskWindow desk(session->office(), office.lot());
        losing.lose = 1;
        desk.type(u"mko77"_s);
        desk.press(Qt::Key_Return);
        QTRY_VERIFY2(desk.line().contains(u"being checked"_s), qPrintable(desk.line()));
        QVERIFY(desk.box()->isReadOnly());
        desk.type(u"bab123"_s); // for the next vehicle: kept until this one is known
        QCOMPARE(desk.box()->text(), u"mko77"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.box()->text(), u"bab123"_s, 5000);
        QCOMPARE(losing.runs.load(), 2);
        QCOMPARE(office.parkedCount(), 1);
    }
}

void TstAmount::lostTicketRepricesInPlace()
{
    PageOffice office;
    const auto desk = openPanel(office, office.office());
    const auto *take = desk->page().findChild<KeyButton *>(u"take"_s);
    const QString regular = take->text();
    desk->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(take->text() != regular);
    QVERIFY(desk->page().findChild<QWidget *>(u"lostTicketNote"_s)->isVisible());
    const QString lost = take->text();
    desk->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // found in the other pocket
    QTRY_COMPARE(take->text(), regular);
    QVERIFY(!desk->page().findChild<QWidget *>(u"lostTicketNote"_s)->isVisible());
    desk->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(take->text(), lost);
    desk->press(Qt::Key_Return); // too soon: another amount has to be read first
    QCOMPARE(office.parkedCount(), 1);
    QVERIFY(desk->waitForPanel());
    desk->press(Qt::Key_Return);
    QTRY_COMPARE(office.parkedCount(), 0);
    const auto done = must(answerOf(office.office().read<DeskBoard>({office.lot()}))).done.first();
    QVERIFY2(lost.contains(done.amount->toText()), qPrintable(lost));
}

void TstAmount::managerNamesAPrice()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    AddLot::Command bare;
    bare.name = u"Bare"_s;
    bare.timezone = u"Europe/Berlin"_s;
    bare.currency = u"EUR"_s;
    bare.rows = {{u"B-{01}"_s, 2, {u"car"_s}, 1, {}}};
    const LotId lot = must(answerOf(office.office().run<AddLot>(QUuid::createUuid(), bare))).lot;
    AddStaff::Command manager;
    manager.login = u"mira"_s;
    manager.name = u"Mira Rao"_s;
    manager.roles = {Role::Manager};
    manager.secret = must(answerOf(office.office().seal(manager.login, PageOffice::password)));
    must(answerOf(office.office().run<AddStaff>(QUuid::createUuid(), manager)));
    must(office.session().setRole(Role::Attendant));
    EnterVehicle::Command enter;
    enter.lot = lot;
    enter.plate = u"MKO77"_s;
    must(answerOf(office.office().run<EnterVehicle>(QUuid::createUuid(), enter)));
    office.clock().advance(minutes(90));
    DeskWindow desk(office.office(), lot);
    const auto parked = [&] { return must(answerOf(office.office().read<DeskBoard>({lot}))).parkedCount; };
    desk.type(u"mko77"_s);
    QTRY_VERIFY2(desk.line().contains(u"manager"_s), qPrintable(desk.line()));
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(desk.page().findChild<QLineEdit *>(u"handPrice"_s) != nullptr);
    QTRY_COMPARE(desk.focus()->objectName(), u"handPrice"_s);
    QTRY_VERIFY(desk.focus()->hasFocus());
    desk.press(Qt::Key_Escape); // nothing is done, the box keeps its text
    QTRY_COMPARE(desk.focus(), desk.box());
    QCOMPARE(parked(), 1);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(desk.focus()->objectName(), u"handPrice"_s);
    desk.type(u"4.50"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"no prices yet"_s);
    desk.press(Qt::Key_Return);
    desk.type(u"mira"_s);
    desk.press(Qt::Key_Tab);
    desk.type(PageOffice::password);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(parked(), 0);
    QTRY_VERIFY(desk.box()->text().isEmpty());
    QTRY_COMPARE(desk.focus(), desk.box());
}

PARKDESK_TEST(TstAmount)

#include "tst_amount.moc"
