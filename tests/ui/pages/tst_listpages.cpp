// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/listpagehands.h"
#include "tests/ui/pages/paperdesk.h"
#include "ui/bookings/bookinglines.h"
#include "ui/bookings/bookingspage.h"
#include "ui/leaving/leavingpage.h"
#include "ui/lots/lotspage.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"
#include "ui/staff/staffpage.h"
#include "ui/stays/pricebar.h"
#include "ui/stays/staypage.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The list pages and the page of a stay, by real keys on a real office.
class TstListPages : public QObject, private ListPageHands {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void slowListSaysSo();
    void slowPagesSaySo();
    void bookingsByKeys();
    void bygoneBookingsStandBelowTheirDays();
    void bookingsEmptyLeadsToTheForm();
    void stayTellsItsHistory();
    void pricePiecesFollowTheUnits();
    void lotsShowWhatIsFree();
    void timesAsPeopleWriteThem();
    void bookingSheetForesees();
    void everyControlHasAName();
};

namespace {

/// Keeps the lane of reads until it is let go.
struct HeldRead {
    static constexpr Permission permission = Permission::SeeDesk;
    struct Question {
        std::shared_ptr<QSemaphore> gate;
    };
    struct Answer { };
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &, const Question &question, const DeedContext &)
    {
        question.gate->acquire();
        return Answer();
    }
};

} // namespace

void TstListPages::slowListSaysSo()
{
    PageOffice office;
    enterUntil(office, u"BA11"_s, minutes(50));
    ShortMemory memory;
    const auto gate = std::make_shared<QSemaphore>();
    const auto held = office.office().read<HeldRead>({gate});
    LeavingPage page(office.office(), office.lot(), memory);
    const auto *waiting = page.findChild<QWidget *>(u"leavingWaiting"_s);
    open(page);
    QVERIFY(!waiting->isVisible()); // at once it is no wait
    QTRY_VERIFY(waiting->isVisible());
    gate->release();
    QTRY_COMPARE(tableOf(page, u"leavingTable"_s)->model()->rowCount(), 2);
    QVERIFY(!waiting->isVisible());
    QVERIFY(held.isFinished());
}

void TstListPages::slowPagesSaySo()
{
    PageOffice office;
    const StayId stay = enterUntil(office, u"BA11"_s, minutes(50));
    ShortMemory memory;
    LotsPage lots(office.office(), office.lot());
    StaffPage staff(office.office(), office.lot(), memory);
    StayPage one(office.office());
    const std::pair<QWidget *, QString> pages[] = {
        {&lots, u"lotsWaiting"_s}, {&staff, u"staffWaiting"_s}, {&one, u"stayWaiting"_s}};
    for (const auto &[page, name] : pages) {
        const auto gate = std::make_shared<QSemaphore>();
        const auto held = office.office().read<HeldRead>({gate});
        one.showStay(stay);
        const auto *waiting = page->findChild<QWidget *>(name);
        open(*page);
        QVERIFY2(!waiting->isVisible(), qPrintable(name));
        QTRY_VERIFY2(waiting->isVisible(), qPrintable(name));
        gate->release();
        QTRY_VERIFY2(!waiting->isVisible(), qPrintable(name));
        page->hide();
    }
}

void TstListPages::bookingsByKeys()
{
    PageOffice office;
    office.reserve(u"BA11"_s, minutes(10), hours(1));
    office.reserve(u"KO22"_s, hours(2), hours(1));
    office.reserve(u"MU33"_s, hours(26), hours(1));
    ShortMemory memory;
    BookingsPage page(office.office(), office.lot(), memory);
    const QAbstractItemModelTester tester(tableOf(page, u"bookingsTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy asked(&page, &BookingsPage::deedAsked);
    const QSignalSpy booking(&page, &BookingsPage::bookingAsked);
    open(page);
    ListTable &table = *tableOf(page, u"bookingsTable"_s);
    QTRY_COMPARE(table.model()->rowCount(), 2);
    QCOMPARE(currentPlate(table, BookingModel::PlateColumn), u"BA 11"_s);
    QCOMPARE(cell(table, 0, BookingModel::StateColumn), u"in 10 min"_s);
    press(page, Qt::Key_Return);
    press(page, Qt::Key_Down);
    press(page, Qt::Key_Delete);
    press(page, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.at(0).at(0).value<DeskDeed>(), DeskDeed::Arrive);
    QCOMPARE(asked.at(1).at(0).value<DeskDeed>(), DeskDeed::Cancel);
    QCOMPARE(booking.size(), 1);
    page.findChild<Segmented *>(u"bookingsTabs"_s)->setFocus();
    press(page, Qt::Key_Right);
    QTRY_COMPARE(table.model()->rowCount(), 1);
    QCOMPARE(cell(table, 0, BookingModel::PlateColumn), u"MU 33"_s);
    // With one lot there is nothing to choose from.
    QTRY_VERIFY(table.isColumnHidden(BookingModel::LotColumn));
}

void TstListPages::bygoneBookingsStandBelowTheirDays()
{
    PageOffice office;
    for (const QString &plate : {u"BA11"_s, u"KO22"_s, u"MU33"_s}) {
        const QString ticket = office.reserve(plate, hours(plate == u"MU33" ? 26 : 2), hours(1));
        must(answerOf(office.office().run<CancelStay>(QUuid::createUuid(), {{{}, ticket, {}}})));
    }
    ShortMemory memory;
    BookingsPage page(office.office(), office.lot(), memory);
    const QSignalSpy asked(&page, &BookingsPage::deedAsked);
    open(page);
    auto *days = page.findChild<WindowTable *>(u"bookingsWindow"_s);
    const QAbstractItemModelTester tester(days->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *empty = page.findChild<QWidget *>(u"bookingsEmpty"_s);
    QTRY_VERIFY(empty->isVisible());
    page.findChild<Segmented *>(u"bookingsTabs"_s)->setFocus();
    for (int tab = 0; tab < 3; ++tab)
        press(page, Qt::Key_Right);
    QTRY_COMPARE(empty->findChild<TextLabel *>()->text(), u"No booking of an earlier day was used."_s);
    press(page, Qt::Key_Right);
    QTRY_VERIFY(days->isVisible());
    QCOMPARE(days->model()->rowCount(), 5); // two days and three bookings
    QTRY_COMPARE(days->model()->index(1, BookingModel::PlateColumn).data().toString(), u"MU 33"_s);
    QVERIFY(days->model()->index(2, 0).data().toString().contains(u"2 booking"_s));
    QTRY_COMPARE(days->model()->index(3, BookingModel::StateColumn).data().toString(), u"cancelled"_s);
    // Its keys and deeds are those of the other list.
    days->setFocus(Qt::TabFocusReason);
    press(page, Qt::Key_Home);
    press(page, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.at(0).at(0).value<DeskDeed>(), DeskDeed::Details);
    QVERIFY(!page.findChild<QAbstractButton *>(u"bookingsCancel"_s)->isEnabled());
    press(page, Qt::Key_Slash);
    QTest::keyClicks(page.focusWidget(), u"ko"_s);
    QTRY_COMPARE(days->model()->rowCount(), 2);
    press(page, Qt::Key_Return);
    QCOMPARE(page.focusWidget(), days);
    QTRY_COMPARE(days->model()->index(1, BookingModel::PlateColumn).data().toString(), u"KO 22"_s);
    QTest::mouseClick(page.findChild<Segmented *>(u"bookingsTabs"_s)->findChildren<QAbstractButton *>().at(1),
                      Qt::LeftButton);
    QTRY_VERIFY(!days->isVisible());
}

void TstListPages::bookingsEmptyLeadsToTheForm()
{
    PageOffice office;
    ShortMemory memory;
    BookingsPage page(office.office(), office.lot(), memory);
    const QSignalSpy booking(&page, &BookingsPage::bookingAsked);
    open(page);
    auto *empty = page.findChild<QWidget *>(u"bookingsEmpty"_s);
    QTRY_COMPARE(empty->findChild<TextLabel *>()->text(), u"There are no bookings today."_s);
    QTest::keyClick(empty->findChild<QPushButton *>(), Qt::Key_Space);
    QCOMPARE(booking.size(), 1);
}

void TstListPages::stayTellsItsHistory()
{
    PageOffice office;
    const StayId stay = enterUntil(office, u"BA11"_s, hours(2));
    office.clock().advance(minutes(80));
    StayPage page(office.office());
    const QSignalSpy closed(&page, &StayPage::closed);
    const QSignalSpy asked(&page, &StayPage::deedAsked);
    page.showStay(stay);
    open(page);
    ListTable &lines = *tableOf(page, u"stayLines"_s);
    ListTable &deeds = *tableOf(page, u"stayDeeds"_s);
    QTRY_COMPARE(deeds.model()->rowCount(), 1);
    QCOMPARE(cell(deeds, 0, 1), u"Came in"_s);
    QVERIFY2(cell(deeds, 0, 2).contains(u"A-01"_s), qPrintable(cell(deeds, 0, 2)));
    QCOMPARE(cell(lines, lines.model()->rowCount() - 1, 2), u"5.00"_s);
    QCOMPARE(page.findChild<PriceBar *>(u"priceBar"_s)->pieceCount(), 2);
    QVERIFY(page.findChild<QPushButton *>(u"stayPay"_s)->isVisible());
    QTest::keyClick(page.findChild<QPushButton *>(u"stayPay"_s), Qt::Key_Space);
    QCOMPARE(asked.at(0).at(0).value<DeskDeed>(), DeskDeed::TakePayment);
    const auto quote = must(answerOf(office.office().read<QuoteStay>({{stay, {}, {}}})));
    PayStay::Command pay;
    pay.key = {stay, {}, {}};
    pay.exitAt = quote.price.exitAt;
    pay.due = quote.price.due;
    pay.chargeHash = quote.price.hash;
    pay.method = u"cash"_s;
    pay.thenLeave = true;
    must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), pay)));
    QTRY_COMPARE(deeds.model()->rowCount(), 2); // it heard of it by itself
    QCOMPARE(cell(deeds, 0, 1), u"Paid"_s);
    QVERIFY2(cell(deeds, 0, 2).startsWith(u"cash 5.00, D"_s), qPrintable(cell(deeds, 0, 2)));
    ListTable &payments = *tableOf(page, u"stayPayments"_s);
    QCOMPARE(payments.model()->rowCount(), 2);
    QCOMPARE(cell(payments, 1, 3), u"0.00"_s);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"stayUndo"_s)->isVisible());
    QVERIFY(!page.findChild<QPushButton *>(u"stayPay"_s)->isVisible());
    press(page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(asked.last().at(0).value<DeskDeed>(), DeskDeed::Undo);
    press(page, Qt::Key_Escape);
    QCOMPARE(closed.size(), 1);
}

void TstListPages::pricePiecesFollowTheUnits()
{
    const Currency euro = must(Currency::fromCode(u"EUR"_s));
    ChargeLine first;
    first.kind = ChargeLineKind::Step;
    first.units = 1;
    first.unitLength = hours(1);
    first.unitPrice = Money(400, euro);
    first.amount = Money(400, euro);
    first.from = {0};
    first.until = Instant {0} + hours(1);
    ChargeLine rest = first;
    rest.kind = ChargeLineKind::Units;
    rest.units = 4;
    rest.startsAt = hours(1);
    rest.unitPrice = Money(200, euro);
    rest.amount = Money(800, euro);
    rest.from = first.until;
    rest.until = Instant {0} + minutes(290);
    Charge charge {Money(1200, euro), {first, rest}};
    QList<PricePiece> pieces = pricePieces(charge, rest.until);
    QCOMPARE(pieces.size(), 5);
    QVERIFY(pieces.at(0).first && !pieces.at(1).first);
    QCOMPARE(pieces.at(4).from, Instant {0} + hours(4));
    QCOMPARE(pieces.at(4).until, Instant {0} + hours(5)); // charged beyond the exit
    charge.lines[1].units = 40;
    charge.lines[1].until = Instant {0} + hours(41);
    pieces = pricePieces(charge, charge.lines[1].until);
    QCOMPARE(pieces.size(), 2); // too many to draw one by one
    QCOMPARE(pieces.at(1).amount, u"40 × 2.00"_s);
}

void TstListPages::lotsShowWhatIsFree()
{
    PageOffice office;
    office.enter(u"BA11"_s);
    LotsPage page(office.office(), office.lot());
    open(page);
    auto *list = page.findChild<QListView *>(u"lotsView"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto words = [list] { return list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY2(words().contains(u"Car: 9 of 10 free"_s), qPrintable(words()));
    office.enter(u"BA12"_s);
    QTRY_VERIFY2(words().contains(u"Car: 8 of 10 free"_s), qPrintable(words()));
    QVERIFY(page.findChild<QWidget *>(u"lotFacts"_s)->isVisible());
}

void TstListPages::timesAsPeopleWriteThem()
{
    const Zone zone = must(ZoneRules::forZone("Europe/Berlin"));
    const Instant now = test::at(u"2026-03-02T09:00"_s, "Europe/Berlin"); // a Monday
    const auto read = [&](const QString &text) {
        const auto instant = readPersonTime(text, now, *zone);
        return instant ? zone->toLocal(*instant).toText() : QString();
    };
    QCOMPARE(read(u"9"_s), u"2026-03-02T09:00"_s);
    QCOMPARE(read(u"0945"_s), u"2026-03-02T09:45"_s);
    QCOMPARE(read(u"tomorrow 9"_s), u"2026-03-03T09:00"_s);
    QCOMPARE(read(u"mon 14:30"_s), u"2026-03-02T14:30"_s);
    QCOMPARE(read(u"Tuesday 8"_s), u"2026-03-03T08:00"_s);
    QCOMPARE(read(u"sun 8"_s), u"2026-03-08T08:00"_s);
    QCOMPARE(read(u"+8h"_s), u"2026-03-02T17:00"_s);
    QCOMPARE(read(u"+2d"_s), u"2026-03-04T09:00"_s);
    // Over a clock change two days are two days on the wall.
    const Instant before = test::at(u"2026-03-28T09:00"_s, "Europe/Berlin");
    QCOMPARE(zone->toLocal(must(readPersonTime(u"+2 d"_s, before, *zone))).toText(), u"2026-03-30T09:00"_s);
    for (const QString &text : {u"xyz 9"_s, u"m 9"_s, u"mon"_s, u"+d"_s, u"+999 d"_s})
        QCOMPARE(read(text), QString());
}

void TstListPages::bookingSheetForesees()
{
    PageOffice office;
    DeskWindow desk(office.office(), office.lot());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(desk.focus()->objectName(), u"bookPlate"_s);
    desk.type(u"mko77"_s);
    auto *from = desk.page().findChild<QLineEdit *>(u"bookFrom"_s);
    auto *until = desk.page().findChild<QLineEdit *>(u"bookUntil"_s);
    const auto *fewest = desk.page().findChild<TextLabel *>(u"bookFewest"_s);
    from->setText(u"tomorrow 9"_s);
    until->setText(u"+8h"_s);
    QTRY_VERIFY2(fewest->text().contains(u"10 of 10"_s), qPrintable(fewest->text()));
    QCOMPARE(office.dueCount(), 0); // looking holds nothing
    until->setFocus();
    until->setText(u"soon"_s);
    desk.page().findChild<QLineEdit *>(u"bookNote"_s)->setFocus(); // errors are said on leaving the field
    const auto *row = qobject_cast<FieldRow *>(until->parentWidget());
    QVERIFY(row != nullptr && row->hasError());
    until->setText(u"+8h"_s);
    QVERIFY(!row->hasError());
    desk.type(u"blue car"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(office.dueCount(), 1);
    BookingsList::Question question;
    question.here = office.lot();
    question.show = BookingsList::Show::Coming;
    const auto bookings = must(answerOf(office.office().read<BookingsList>(question)));
    QCOMPARE(bookings.rows.size(), 1);
    QCOMPARE(bookings.rows.at(0).note, u"blue car"_s);
    QCOMPARE(bookings.rows.at(0).booked.length(), Duration(hours(8)));
}

void TstListPages::everyControlHasAName()
{
    PageOffice office;
    ShortMemory memory;
    const StayId stay = enterUntil(office, u"BA11"_s, hours(2));
    LeavingPage leaving(office.office(), office.lot(), memory);
    BookingsPage bookings(office.office(), office.lot(), memory);
    LotsPage lots(office.office(), office.lot());
    StayPage details(office.office());
    details.showStay(stay);
    QTRY_COMPARE(tableOf(details, u"stayDeeds"_s)->model()->rowCount(), 1);
    for (QWidget *page : {static_cast<QWidget *>(&leaving), static_cast<QWidget *>(&bookings),
                          static_cast<QWidget *>(&lots), static_cast<QWidget *>(&details)}) {
        QCOMPARE(namelessWidgets(*page).join(u'\n'), QString());
        QVERIFY2(page->minimumSizeHint().width() <= 1158,
                 qPrintable(u"%1 %2"_s.arg(page->objectName()).arg(page->minimumSizeHint().width())));
        QVERIFY2(page->minimumSizeHint().height() <= 640,
                 qPrintable(u"%1 %2"_s.arg(page->objectName()).arg(page->minimumSizeHint().height())));
    }
}

PARKDESK_TEST(TstListPages)
#include "tst_listpages.moc"
