// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/fees/feedeeds.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/cancelstay.h"
#include "services/stays/rollclaims.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/desk/feepanel.h"
#include "ui/payments/openfeescard.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A desk, and a booking that did not come and owes 50.00.
struct FeeDesk {
    PageOffice office;
    QString ticket;
    std::unique_ptr<DeskWindow> desk;

    FeeDesk()
    {
        BookingRules rules;
        rules.fees.noShow = 5000;
        must(office.session().setRole(Role::Admin));
        must(answerOf(office.office().run<SetBookingRules>(QUuid::createUuid(), {office.lot(), rules})));
        must(office.session().setRole(Role::Attendant));
        ticket = office.reserve(u"KA19P445"_s, hours(1), hours(1));
        office.clock().advance(hours(3));
        must(answerOf(office.office().run<RollClaims>(QUuid::createUuid(), {office.lot()})));
        desk = std::make_unique<DeskWindow>(office.office(), office.lot());
    }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return desk->page().findChild<Widget *>(name);
    }
    [[nodiscard]] QString due() { return find<TextLabel>(u"feeDue"_s)->text(); }
    [[nodiscard]] FeePanel *panel() { return desk->page().findChild<FeePanel *>(); }
    /// The panel is open, and Enter counts.
    [[nodiscard]] bool opened()
    {
        return QTest::qWaitFor([&] { return panel() != nullptr && !due().isEmpty(); })
            && QTest::qWaitFor([&] { return panel()->isReady(); });
    }
    [[nodiscard]] bool isOver()
    {
        return QTest::qWaitFor([&] { return desk->box()->hasFocus() && panel() == nullptr; });
    }
    [[nodiscard]] bool owes()
    {
        return answerOf(office.office().read<FeeOfStay>({StayKey {{}, ticket, {}}})).has_value();
    }
};

} // namespace

/// What is owed for a booking, by real keys.
class TstFeeDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void takenByCode();
    void takenByPlateWithChange();
    void takenByCard();
    void tooLittleIsSaid();
    void waivedWithAReason();
    void comesInAllTheSame();
    void lateButNotTooLate();
    void escapeTakesNothing();
    void listedAmongPayments();
    void everyPartIsNamed();
};

void TstFeeDesk::takenByCode()
{
    FeeDesk fee;
    fee.desk->type(fee.ticket);
    QTRY_VERIFY2(fee.desk->line().contains(u"did not come"_s), qPrintable(fee.desk->line()));
    QVERIFY(fee.desk->line().contains(u"50.00"_s));
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    QVERIFY(fee.due().contains(u"50.00"_s));
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.isOver());
    QTRY_VERIFY(fee.desk->toast()->text().contains(u"D1-2026-000001"_s));
    QVERIFY(!fee.owes());
}

void TstFeeDesk::takenByPlateWithChange()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return); // before anybody knows what it means
    QVERIFY(fee.opened());
    fee.desk->type(u"100"_s);
    QCOMPARE(fee.find<KeyButton>(u"feeDo"_s)->text(), u"Take Cash 100.00, Give Back 50.00"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.isOver());
    QTRY_COMPARE(fee.desk->toast()->figure(), u"Change 50.00"_s);
    QVERIFY(!fee.owes());
}

void TstFeeDesk::takenByCard()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    fee.desk->press(Qt::Key_F8);
    QTRY_VERIFY(fee.find<QLineEdit>(u"feeReference"_s)->hasFocus());
    fee.desk->type(u"T-77"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.isOver());
    QVERIFY(!fee.owes());
}

void TstFeeDesk::tooLittleIsSaid()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    fee.desk->type(u"20"_s);
    fee.desk->press(Qt::Key_Return);
    QTRY_VERIFY(!fee.panel()->message().isEmpty());
    QCOMPARE(fee.find<QLineEdit>(u"feeCash"_s)->text(), u"20"_s);
    QVERIFY(fee.owes());
}

void TstFeeDesk::waivedWithAReason()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    const auto segments = fee.find<Segmented>(u"feeWay"_s)->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments.last(), Qt::LeftButton);
    QTRY_VERIFY(fee.find<QLineEdit>(u"feeReason"_s)->hasFocus());
    fee.desk->press(Qt::Key_Return);
    QVERIFY(!fee.panel()->message().isEmpty());
    QVERIFY(fee.owes());
    fee.desk->type(u"our mistake"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.isOver());
    QVERIFY(!fee.owes());
}

void TstFeeDesk::comesInAllTheSame()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    QTRY_VERIFY2(fee.desk->line().contains(u"all the same"_s), qPrintable(fee.desk->line()));
    fee.desk->press(Qt::Key_Down);
    fee.desk->press(Qt::Key_Return);
    QTRY_COMPARE(fee.office.parkedCount(), 1);
    QVERIFY(fee.owes());
}

void TstFeeDesk::lateButNotTooLate()
{
    FeeDesk fee;
    fee.office.reserve(u"KA19P446"_s, minutes(1), hours(4));
    fee.office.clock().advance(hours(2));
    must(answerOf(fee.office.office().run<RollClaims>(QUuid::createUuid(), {fee.office.lot()})));
    fee.desk->type(u"ka19p446"_s);
    fee.desk->press(Qt::Key_Return);
    QTRY_COMPARE(fee.office.parkedCount(), 1);
    QVERIFY(!answerOf(fee.office.office().read<FeeOfStay>({StayKey {{}, u"KA19P446"_s, {}}})));
}

void TstFeeDesk::escapeTakesNothing()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    fee.desk->press(Qt::Key_Escape);
    QVERIFY(fee.isOver());
    QCOMPARE(fee.desk->box()->text(), u"ka19p445"_s);
    QVERIFY(fee.owes());
}

void TstFeeDesk::listedAmongPayments()
{
    FeeDesk fee;
    OpenFeesCard card(fee.office.office());
    card.setAwake(true);
    auto *table = card.findChild<ListTable *>(u"openFeesTable"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(!card.isHidden());
    QVERIFY(table->model()->index(0, 4).data().toString().contains(u"50.00"_s));
    QSignalSpy chosen(&card, &OpenFeesCard::chosen);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    const auto owed = must(answerOf(fee.office.office().read<FeeOfStay>({StayKey {{}, fee.ticket, {}}})));
    must(answerOf(fee.office.office().run<WaiveFee>(QUuid::createUuid(), {StayKey {owed.stay, {}, {}}, u"ours"_s})));
    QTRY_COMPARE(table->model()->rowCount(), 0);
    QTRY_VERIFY(card.isHidden());
}

void TstFeeDesk::everyPartIsNamed()
{
    FeeDesk fee;
    fee.desk->type(u"ka19p445"_s);
    fee.desk->press(Qt::Key_Return);
    QVERIFY(fee.opened());
    QCOMPARE(namelessWidgets(*fee.panel()), QStringList());
}

PARKDESK_TEST(TstFeeDesk)
#include "tst_feedesk.moc"
