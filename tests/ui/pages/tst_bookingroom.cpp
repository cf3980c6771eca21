// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/bookingslist.h"
#include "services/stays/cancelstay.h"
#include "services/stays/waitlistdeeds.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/shared/textlabel.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The booking sheet when nothing is free: others move, or somebody waits, by keys.
class TstBookingRoom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomIsHiddenWhileThereIsSome();
    void movesAndBooks();
    void putsOnTheWaitingList();
    void everyPartHasAName();
};

namespace {

QList<AddLot::Row> twoSpots()
{
    return {{u"A-{1}"_s, 2, {u"car"_s}, 1, {}}};
}

/// A-1 is booked in hours 2 to 4, A-2 in hours 4 to 6: who wants 2 to 6 needs one move.
struct Broken {
    PageOffice office {PageOffice::Content::Office, PageOffice::inMemory(), {}, twoSpots()};
    DeskWindow desk {office.office(), office.lot()};

    Broken()
    {
        const QString passing = office.reserve(u"PASS1"_s, hours(4), hours(2));
        office.reserve(u"LATE1"_s, hours(4), hours(2));
        CancelStay::Command cancel;
        cancel.key.text = passing;
        must(answerOf(office.office().run<CancelStay>(QUuid::createUuid(), cancel)));
        office.reserve(u"EARLY1"_s, hours(2), hours(2));
    }

    void openSheet(const QString &plate, const QString &from, const QString &until)
    {
        desk.press(Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([this] { return desk.focus()->objectName() == u"bookPlate"; }))
            qFatal("the sheet did not open");
        desk.type(plate);
        desk.page().findChild<QLineEdit *>(u"bookFrom"_s)->setText(from);
        desk.page().findChild<QLineEdit *>(u"bookUntil"_s)->setText(until);
    }
    [[nodiscard]] QWidget *room() { return desk.page().findChild<QWidget *>(u"bookRoom"_s); }
    [[nodiscard]] QString words(const QString &name) { return desk.page().findChild<TextLabel *>(name)->text(); }

    [[nodiscard]] int bookedCount()
    {
        int count = 0; // some of them may be tomorrow
        for (const auto show : {BookingsList::Show::Today, BookingsList::Show::Coming}) {
            BookingsList::Question question;
            question.here = office.lot();
            question.show = show;
            count += static_cast<int>(must(answerOf(office.office().read<BookingsList>(question))).rows.size());
        }
        return count;
    }
    [[nodiscard]] QList<WaitlistOfLot::Row> waiting()
    {
        return must(answerOf(office.office().read<WaitlistOfLot>({office.lot()}))).rows;
    }
};

} // namespace

void TstBookingRoom::roomIsHiddenWhileThereIsSome()
{
    Broken broken;
    broken.openSheet(u"new77"_s, u"+2 h"_s, u"+2 h"_s);
    const auto *spot = broken.desk.page().findChild<QWidget *>(u"bookSpot"_s);
    QTRY_VERIFY(spot->isEnabled()); // the outlook has answered
    QVERIFY(broken.room()->isHidden());
    broken.desk.press(Qt::Key_Return, Qt::ControlModifier); // nothing is shown to move
    broken.desk.press(Qt::Key_Return, Qt::ShiftModifier); // nor to wait for
    QVERIFY(broken.desk.settles());
    QCOMPARE(broken.bookedCount(), 2);
    QVERIFY(broken.waiting().isEmpty());
}

void TstBookingRoom::movesAndBooks()
{
    Broken broken;
    broken.openSheet(u"new77"_s, u"+2 h"_s, u"+4 h"_s);
    QTRY_VERIFY(broken.room()->isVisible());
    QVERIFY(broken.words(u"bookRoomTitle"_s).startsWith(u"Fits if 1"_s));
    QVERIFY2(broken.words(u"bookRoomMoves"_s).contains(u"EARLY"_s), qPrintable(broken.words(u"bookRoomMoves"_s)));
    QCOMPARE(broken.bookedCount(), 2); // looking does nothing
    broken.desk.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(broken.bookedCount(), 3);
    QTRY_VERIFY(broken.room()->isHidden());
}

void TstBookingRoom::putsOnTheWaitingList()
{
    Broken broken;
    broken.office.reserve(u"THIRD1"_s, hours(2), hours(2));
    broken.office.reserve(u"FOURTH1"_s, hours(4), hours(2));
    broken.openSheet(u"new77"_s, u"+3 h"_s, u"+2 h"_s);
    QTRY_VERIFY(broken.room()->isVisible());
    QVERIFY(broken.desk.page().findChild<QWidget *>(u"bookMove"_s)->isHidden());
    broken.desk.press(Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(broken.waiting().size(), 1);
    QCOMPARE(broken.waiting().first().plate, u"NEW77"_s);
    QCOMPARE(broken.waiting().first().rank, 1);
}

void TstBookingRoom::everyPartHasAName()
{
    Broken broken;
    broken.openSheet(u"new77"_s, u"+2 h"_s, u"+4 h"_s);
    QTRY_VERIFY(broken.room()->isVisible());
    QCOMPARE(namelessWidgets(*broken.room()), QStringList());
}

PARKDESK_TEST(TstBookingRoom)
#include "tst_bookingroom.moc"
