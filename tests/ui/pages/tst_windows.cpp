// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/deskwindow.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QListView>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Two desks on one database. On PostgreSQL each is a program of its own (connections, lanes, listener); a SQLite file
/// belongs to one program, so there they are two windows of it.
class TstWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void theOtherDeskSeesTheDeed();
    void theOtherDeskCannotPayTwice();
};

namespace {

QListView *parkedView(DeskWindow &desk)
{
    return desk.page().findChild<QListView *>(u"parkedView"_s);
}

/// The second program, or the first one again.
struct SecondDesk {
    explicit SecondDesk(PageOffice &first, const TestDatabase &database)
    {
        if (!TestDatabase::isSqlite())
            own = std::make_unique<PageOffice>(PageOffice::Content::Office, database.url(), TestDatabase::options());
        else
            shared = first.logIn(first.context().gate());
        office = own ? &own->office() : &shared->office();
    }

    std::unique_ptr<PageOffice> own;
    std::shared_ptr<Session> shared;
    Office *office = nullptr;
};

} // namespace

void TstWindows::theOtherDeskSeesTheDeed()
{
    const TestDatabase database;
    PageOffice office(PageOffice::Content::Office, database.url(), TestDatabase::options());
    SecondDesk colleague(office, database);
    DeskWindow two(*colleague.office, office.lot());
    DeskWindow one(office.office(), office.lot());
    one.type(u"mko77"_s);
    one.press(Qt::Key_Return);
    QTRY_COMPARE(parkedView(two)->model()->rowCount(), 1);
    QVERIFY(parkedView(two)->model()->index(0, 0).data().toString().contains(u"MKO 77"_s));
    two.page().activateWindow();
    two.box()->setFocus();
    two.type(u"bab123"_s);
    two.press(Qt::Key_Return);
    QTRY_COMPARE(parkedView(one)->model()->rowCount(), 2);
}

void TstWindows::theOtherDeskCannotPayTwice()
{
    const TestDatabase database;
    PageOffice office(PageOffice::Content::Office, database.url(), TestDatabase::options());
    SecondDesk colleague(office, database);
    office.enter(u"MKO77"_s);
    office.clock().advance(minutes(90));
    if (colleague.own)
        colleague.own->clock().advance(minutes(90));
    DeskWindow one(office.office(), office.lot());
    DeskWindow two(*colleague.office, office.lot());
    for (DeskWindow *desk : {&one, &two}) {
        desk->page().activateWindow();
        desk->box()->setFocus();
        desk->type(u"mko77"_s);
        desk->press(Qt::Key_Return);
        QVERIFY(desk->waitForPanel());
    }
    one.press(Qt::Key_Return);
    two.press(Qt::Key_Return);
    QTRY_VERIFY(!one.panel()->isOpen());
    QTRY_VERIFY(!two.panel()->isOpen());
    QCOMPARE(office.parkedCount(), 0);
    // One of them took the money; the other went back to its box and says so there.
    const QStringList figures {one.toast()->figure(), two.toast()->figure()};
    QCOMPARE(figures.count(u"Out"_s), 1);
}

PARKDESK_TEST(TstWindows)

#include "tst_windows.moc"
