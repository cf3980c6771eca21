// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/paperdesk.h"
#include "ui/desk/lotfullcard.h"
#include "ui/desk/paperpanel.h"
#include "ui/shared/banner.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Papers of the desk by real keys.
class TstDeskPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void reprintTakesThreeKeys();
    void copiesSayCopyAndAreJournalled();
    void ticketComesByItselfWhereTold();
    void receiptByKeyOnceThenCopies();
    void copyFromThePageOfAStay();
    void bookingHasAPaper();
    void printerThatIsAwayLosesNothing();
    void withoutAPrinterThePaperIsShownAndSaved();
    void numberInTheQueue();
    void nothingToPrintIsSaid();
};

namespace {

constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

/// Comes in and pays 5.00 with 20, by keys.
void comeInAndPay(PaperDesk &scene)
{
    scene.office.enter(u"KA19P445"_s);
    scene.office.clock().advance(minutes(90));
    scene.desk.type(u"ka19p445"_s);
    scene.desk.press(Qt::Key_Return);
    QVERIFY(scene.desk.waitForPanel());
    scene.desk.type(u"20"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_COMPARE(scene.desk.toast()->figure(), u"Change 15.00"_s);
    QTRY_VERIFY(scene.desk.box()->hasFocus());
    static_cast<void>(scene.desk.takeKeyCount());
}

Banner *paperBanner(PaperDesk &scene)
{
    return scene.desk.page().findChild<Banner *>(u"paperBanner"_s);
}

} // namespace

void TstDeskPaper::reprintTakesThreeKeys()
{
    PaperDesk scene;
    comeInAndPay(scene);
    QVERIFY(scene.printer->papers().isEmpty());
    // Three keys go down: Ctrl, Shift, P.
    QTest::keyPress(scene.desk.focus(), Qt::Key_Control);
    QTest::keyPress(scene.desk.focus(), Qt::Key_Shift, Qt::ControlModifier);
    QTest::keyClick(scene.desk.focus(), Qt::Key_P, ctrlShift);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    const QString paper = scene.printer->papers().first();
    QVERIFY2(paper.contains(u"\nCOPY\n"_s), qPrintable(paper));
    QVERIFY(paper.contains(u"Receipt  D1-2026-000001"_s));
    QVERIFY(paper.contains(u"Cash given  20.00"_s));
    QVERIFY(paper.contains(u"KA 19 P 445"_s));
    QTRY_VERIFY(scene.desk.toast()->text().contains(u"is printed"_s));
    QVERIFY(scene.desk.box()->hasFocus());
}

void TstDeskPaper::copiesSayCopyAndAreJournalled()
{
    PaperDesk scene;
    comeInAndPay(scene);
    for (int copies = 1; copies <= 2; ++copies) {
        scene.desk.press(Qt::Key_P, ctrlShift);
        QTRY_COMPARE(scene.printer->papers().size(), copies);
        QVERIFY(scene.printer->papers().last().contains(u"printed Mon 2 Mar 2026"_s));
        QVERIFY(scene.printer->papers().last().contains(PageOffice::name));
    }
    const auto board = answerOf(scene.office.office().read<DeskBoard>({scene.office.lot()}));
    QVERIFY(board);
    const auto copies = std::count_if(board->done.begin(), board->done.end(),
                                      [](const DeskBoard::DoneRow &row) { return row.deed == u"reprint"_s; });
    QCOMPARE(copies, 2);
}

void TstDeskPaper::ticketComesByItselfWhereTold()
{
    PaperDesk scene;
    scene.desk.type(u"mko77"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_COMPARE(scene.desk.toast()->figure(), u"A-01"_s);
    scene.preferences.setPrintsTickets(true);
    scene.desk.type(u"bab123"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    const QString paper = scene.printer->papers().first();
    QVERIFY2(paper.contains(u"BAB 123"_s) && paper.contains(u"A-02"_s) && !paper.contains(u"COPY"_s),
             qPrintable(paper));
    QCOMPARE(scene.desk.toast()->figure(), u"A-02"_s); // what was done stays in sight
    // The ticket is printed already: the same again is a copy.
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.printer->papers().size(), 2);
    QVERIFY(scene.printer->papers().last().contains(u"COPY"_s));
}

void TstDeskPaper::receiptByKeyOnceThenCopies()
{
    PaperDesk scene;
    comeInAndPay(scene);
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    QVERIFY(!scene.printer->papers().last().contains(u"COPY"_s));
    QVERIFY(scene.printer->papers().last().startsWith(u"Receipt D1-2026-000001"_s));
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.printer->papers().size(), 2);
    QVERIFY(scene.printer->papers().last().contains(u"COPY"_s));
}

void TstDeskPaper::copyFromThePageOfAStay()
{
    PaperDesk scene;
    comeInAndPay(scene);
    const auto done = must(answerOf(scene.office.office().read<DeskBoard>({scene.office.lot()}))).done.first();
    scene.desk.page().startDeed(DeskDeed::Reprint, done.stay);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    const QString receipt = scene.printer->papers().last();
    QVERIFY2(receipt.startsWith(u"Copy of receipt D1-2026-000001"_s) && receipt.contains(u"COPY"_s),
             qPrintable(receipt));
    // Without a receipt it is the ticket.
    scene.office.enter(u"BAB123"_s);
    const auto parked = must(answerOf(scene.office.office().read<DeskBoard>({scene.office.lot()}))).parked.first();
    scene.desk.page().startDeed(DeskDeed::Reprint, parked.stay);
    QTRY_COMPARE(scene.printer->papers().size(), 2);
    const QString ticket = scene.printer->papers().last();
    QVERIFY2(ticket.contains(u"BAB 123"_s) && ticket.contains(u"COPY"_s), qPrintable(ticket));
}

void TstDeskPaper::bookingHasAPaper()
{
    PaperDesk scene;
    scene.preferences.setPrintsTickets(true);
    scene.desk.press(Qt::Key_N, Qt::ControlModifier);
    scene.desk.type(u"KA05MM7781"_s);
    scene.desk.page().findChild<QLineEdit *>(u"bookFrom"_s)->setText(u"+2h"_s);
    scene.desk.page().findChild<QLineEdit *>(u"bookUntil"_s)->setText(u"+4h"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_VERIFY(scene.desk.box()->hasFocus());
    QTRY_COMPARE(scene.office.dueCount(), 1);
    QVERIFY(scene.printer->papers().isEmpty()); // only tickets come by themselves
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    QVERIFY(scene.printer->papers().first().startsWith(u"Booking "_s));
}

void TstDeskPaper::printerThatIsAwayLosesNothing()
{
    PaperDesk scene;
    scene.preferences.setPrintsTickets(true);
    scene.printer->state = KeepingPrinters::State::Away;
    scene.desk.type(u"mko77"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_VERIFY(paperBanner(scene)->isVisible());
    QCOMPARE(scene.office.parkedCount(), 1);
    QVERIFY(paperBanner(scene)->text().contains(u"printer"_s));
    QVERIFY(scene.desk.box()->hasFocus());
    scene.printer->state = KeepingPrinters::State::Ready;
    Q_EMIT paperBanner(scene)->actionTriggered();
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    QVERIFY(!scene.printer->papers().first().contains(u"COPY"_s));
    QVERIFY(!paperBanner(scene)->isVisible());
}

void TstDeskPaper::withoutAPrinterThePaperIsShownAndSaved()
{
    PaperDesk scene;
    scene.printer->state = KeepingPrinters::State::None;
    comeInAndPay(scene);
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    const auto panel = [&] { return scene.desk.page().findChild<PaperPanel *>(); };
    QTRY_VERIFY(panel() != nullptr && panel()->isVisible());
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"receipt.pdf"_s);
    scene.desk.page().findChild<QLineEdit *>(u"pdfPath"_s)->setText(file);
    QTRY_COMPARE(scene.desk.focus()->objectName(), u"savePdf"_s);
    scene.desk.press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(panel()->preview()->message().contains(u"Saved"_s));
    scene.desk.page().findChild<QLineEdit *>(u"pdfPath"_s)->setText(folder.filePath(u"none/receipt.pdf"_s));
    scene.desk.press(Qt::Key_Return);
    QVERIFY(panel()->preview()->message().contains(u"cannot be written"_s));
    scene.desk.press(Qt::Key_Escape);
    QTRY_VERIFY(scene.desk.box()->hasFocus());
}

void TstDeskPaper::numberInTheQueue()
{
    PaperDesk scene;
    for (int i = 1; i <= 10; ++i)
        scene.office.enter(u"FULL 1%1"_s.arg(i));
    scene.desk.type(u"ka19p445"_s);
    auto *full = scene.desk.page().findChild<LotFullCard *>();
    QTRY_VERIFY(full->isOpen() && full->isVisible() && !full->isHeld());
    scene.desk.press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(scene.desk.toast()->figure(), u"Number 1"_s);
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(scene.printer->papers().size(), 1);
    const QString paper = scene.printer->papers().first();
    QVERIFY2(paper.contains(u"KA 19 P 445"_s) && paper.contains(u"Number"_s) && !paper.contains(u"COPY"_s),
             qPrintable(paper));
}

void TstDeskPaper::nothingToPrintIsSaid()
{
    PaperDesk scene;
    scene.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(scene.desk.toast()->text().contains(u"has a paper"_s));
    scene.desk.press(Qt::Key_P, ctrlShift);
    QTRY_VERIFY(scene.desk.toast()->text().contains(u"No receipt"_s));
    QVERIFY(scene.printer->papers().isEmpty());
}

PARKDESK_TEST(TstDeskPaper)
#include "tst_deskpaper.moc"
