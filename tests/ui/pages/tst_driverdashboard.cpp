// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivercodes.h"
#include "services/drivers/provedrivermail.h"
#include "services/drivers/senddrivercode.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/driverspagehands.h"
#include "ui/drivers/driverwords.h"
#include "ui/drivers/nowcard.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What runs for a driver now, and what was: shown, filtered, saved, mailed.
class TstDriverDashboard : public QObject, private DriversPageHands {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatRunsNow();
    void filtersTheHistory();
    void savesTheHistory();
    void mailsTheHistory();
    void monthsOfTheLot();
};

void TstDriverDashboard::showsWhatRunsNow()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    office.reserve(u"KA 01 AB 1234"_s, hours(30), hours(2));
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_VERIFY(page.findChild<QAbstractButton *>(u"driverNext"_s) != nullptr);
    office.enter(u"KA 01 AB 1234"_s);
    const QRegularExpression costs(u"^driverCost-"_s);
    const auto cost = [&]() -> QString {
        const auto found = part<NowCard>(page, u"driverNow"_s)->findChildren<TextLabel *>(costs);
        return found.isEmpty() ? QString() : found.first()->text();
    };
    QTRY_VERIFY(!cost().isEmpty());
    auto *minute = part<NowCard>(page, u"driverNow"_s)->findChild<QTimer *>();
    QVERIFY(minute != nullptr && minute->isActive());
    QCOMPARE(minute->interval(), 60'000);
    minute->start(40); // a short minute
    office.clock().advance(minutes(5));
    QTRY_VERIFY(cost().contains(u"2.50"_s));
    office.clock().advance(minutes(60));
    QTRY_VERIFY(cost().contains(u"5.00"_s));
    QSignalSpy opened(&page, &DriversPage::deedAsked);
    const auto buttons =
        part<NowCard>(page, u"driverNow"_s)->findChildren<QAbstractButton *>(QRegularExpression(u"^driverInside-"_s));
    QCOMPARE(buttons.size(), 1);
    buttons.first()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons.first(), Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
    page.hide();
    QVERIFY(!minute->isActive());
}

void TstDriverDashboard::filtersTheHistory()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    visit(office, u"KA 01 AB 1234"_s);
    office.clock().advance(hours(24 * 60));
    visit(office, u"KA 01 AB 1234"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 2);
    auto *period = part<QComboBox>(page, u"driverHistoryPeriod"_s);
    period->setFocus(Qt::TabFocusReason);
    QTest::keyClick(period, Qt::Key_Down);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 1);
    visit(office, u"KA 01 AB 1234"_s); // what is new is listed, what is left out stays left out
    QTRY_COMPARE(rows(page, u"driverStays"_s), 2);
    QTest::keyClick(period, Qt::Key_Down);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 3);
    office.clock().advance(hours(24 * 40));
    QTest::keyClick(period, Qt::Key_Up);
    QTRY_VERIFY(part(page, u"driverHistoryEmpty"_s)->isVisible());
    QVERIFY(!part(page, u"driverHistoryLot"_s)->isVisible()); // there is one lot alone
    QCOMPARE(detail(office, ritu).everLots.size(), 1);
    add(office, u"Zoe Zimmer"_s);
    QTRY_COMPARE(rows(page, u"driverTable"_s), 2);
    page.setFocus(Qt::OtherFocusReason);
    QTest::keyClick(page.focusWidget(), Qt::Key_Down);
    QTest::keyClick(page.focusWidget(), Qt::Key_End);
    QTRY_COMPARE(words(page, u"driverName"_s), u"Zoe Zimmer"_s);
    QTRY_COMPARE(period->currentIndex(), 0); // everything of another driver
}

void TstDriverDashboard::savesTheHistory()
{
    PageOffice office;
    add(office, u"Ritu Iyer"_s, {}, {}, u"KA 01 AB 1234"_s);
    visit(office, u"KA 01 AB 1234"_s);
    office.clock().advance(hours(24 * 60));
    visit(office, u"KA 01 AB 1234"_s);
    must(office.session().setRole(Role::Manager));
    const QTemporaryDir folder;
    DriversPage page(office.office(), office.lot());
    QString suggested;
    page.setFileChoice({[&](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &suggestion,
                            const FileChoice::Chosen &chosen) {
        suggested = suggestion;
        chosen(folder.filePath(u"hers"_s));
    }});
    open(page);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 2);
    press(page, u"saveDriverHistory"_s);
    QTRY_VERIFY(words(page, u"driversSaid"_s).contains(u"hers.csv"_s));
    QVERIFY(suggested.endsWith(u"D-10001.csv"_s));
    const auto lines = [&] {
        QFile file(folder.filePath(u"hers.csv"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file");
        return file.readAll().count("\r\n");
    };
    QCOMPARE(lines(), 3);
    auto *period = part<QComboBox>(page, u"driverHistoryPeriod"_s);
    period->setFocus(Qt::TabFocusReason);
    QTest::keyClick(period, Qt::Key_Down);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 1);
    press(page, u"saveDriverHistory"_s);
    QTRY_COMPARE(lines(), 2); // what is listed
    page.setFileChoice({[](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                           const FileChoice::Chosen &chosen) { chosen(u"/no/such/folder/x.csv"_s); }});
    QTRY_VERIFY(part(page, u"saveDriverHistory"_s)->isEnabled());
    press(page, u"saveDriverHistory"_s);
    QTRY_VERIFY(part(page, u"driverBanner"_s)->isVisible());
}

void TstDriverDashboard::mailsTheHistory()
{
    PageOffice office;
    const DriverId ritu = add(office, u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA 01 AB 1234"_s);
    visit(office, u"KA 01 AB 1234"_s);
    DriversPage page(office.office(), office.lot());
    open(page);
    QTRY_COMPARE(rows(page, u"driverStays"_s), 1);
    QVERIFY(part(page, u"mailDriverHistory"_s)->isVisible());
    QVERIFY(!part(page, u"mailDriverHistory"_s)->isEnabled()); // nobody has shown that the address is theirs
    QVERIFY(!part(page, u"saveDriverHistory"_s)->isVisible()); // a matter of managers
    const QUuid number = QUuid::createUuid();
    must(answerOf(
        office.office().run<SendDriverCode>(number, {CodePurpose::Join, u"ritu@example.org"_s, ritu, u"en"_s})));
    const auto key = office.office().actor().key;
    must(answerOf(office.office().run<ProveDriverMail>(
        QUuid::createUuid(), {CodePurpose::Join, u"ritu@example.org"_s, driverCodeOf(*key, number)})));
    QTRY_VERIFY(part(page, u"mailDriverHistory"_s)->isEnabled());
    press(page, u"mailDriverHistory"_s);
    QTRY_VERIFY(words(page, u"driversSaid"_s).contains(u"ritu@example.org"_s));
    QTRY_COMPARE(rows(page, u"driverMails"_s), 2);
    QVERIFY(cell(page, u"driverMails"_s, 0, 2).contains(u"history"_s));
    QCOMPARE(cell(page, u"driverMails"_s, 0, 3), u"waits"_s);
    auto *parts = part(page, u"driverHistoryPart"_s)->findChild<QAbstractButton *>();
    parts->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(part(page, u"driverHistoryPart"_s)->focusWidget(), Qt::Key_Right);
    QTRY_VERIFY(part(page, u"driverMails"_s)->isVisible());
    QVERIFY(!part(page, u"driverHistoryFilter"_s)->isVisible());
}

void TstDriverDashboard::monthsOfTheLot()
{
    const Zone berlin = must(ZoneRules::forZone("Europe/Berlin"));
    const Currency euro = must(Currency::fromCode(u"EUR"_s));
    const auto at = [&](const QString &text) { return must(berlin->fromText(text)); };
    const QList<DriverDetail::Paid> payments {
        {PaymentId {3}, StayId {3}, at(u"2026-03-01T00:10"_s), u"cash"_s, Money(500, euro)},
        {PaymentId {2}, StayId {2}, at(u"2026-02-28T23:50"_s), u"cash"_s, Money(250, euro)},
        {PaymentId {1}, StayId {1}, at(u"2025-03-31T23:50"_s), u"cash"_s, Money(999, euro)},
    };
    const auto year = paidByMonth(payments, *berlin, at(u"2026-03-15T12:00"_s));
    QVERIFY(year.has_value());
    QCOMPARE(year->months.size(), size_t {12});
    QCOMPARE(year->months.front().month, 4);
    QCOMPARE(year->months.front().minor, 0); // the same month a year ago does not count into this one
    QCOMPARE(year->months.at(10).minor, 250);
    QCOMPARE(year->months.back().minor, 500);
    QVERIFY(!paidByMonth({}, *berlin, at(u"2026-03-15T12:00"_s)).has_value());
}

PARKDESK_TEST(TstDriverDashboard)
#include "tst_driverdashboard.moc"
