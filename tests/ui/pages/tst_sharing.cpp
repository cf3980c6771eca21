// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/paperdesk.h"
#include "ui/settings/sharingcard.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What is free is told to others only when somebody turned it on, and what came of it is said.
class TstSharing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offUntilTurnedOn();
    void addressAndPort();
    void problemIsSaid();
};

namespace {

/// The card in a window of its own.
struct SharingWindow {
    TestPreferences preferences;
    SharingCard card {preferences};

    SharingWindow()
    {
        card.show();
        card.activateWindow();
    }
    [[nodiscard]] QString state() const { return card.findChild<QLabel *>(u"shareState"_s)->text(); }
};

} // namespace

void TstSharing::offUntilTurnedOn()
{
    SharingWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.card));
    QVERIFY(!window.preferences.sharing().on);
    QCOMPARE(window.preferences.sharing().address, u"127.0.0.1"_s);
    auto *on = window.card.findChild<QCheckBox *>(u"shareOn"_s);
    on->setFocus();
    QTest::keyClick(on, Qt::Key_Space);
    QVERIFY(window.preferences.sharing().on);
    window.preferences.tellSharing({});
    QVERIFY2(window.state().contains(u"http://127.0.0.1:8642/availability.json"_s), qPrintable(window.state()));
    QTest::keyClick(on, Qt::Key_Space);
    QVERIFY(!window.preferences.sharing().on);
}

void TstSharing::addressAndPort()
{
    SharingWindow window;
    QVERIFY(QTest::qWaitForWindowActive(&window.card));
    auto *address = window.card.findChild<QLineEdit *>(u"shareAddress"_s);
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, u"::1"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(window.preferences.sharing().address, u"::1"_s);
    auto *port = window.card.findChild<QSpinBox *>(u"sharePort"_s);
    port->setFocus();
    port->selectAll();
    QTest::keyClicks(port, u"9000"_s);
    QTest::keyClick(port, Qt::Key_Return);
    QCOMPARE(window.preferences.sharing().port, 9000);
    window.card.findChild<QCheckBox *>(u"shareOn"_s)->click();
    window.preferences.tellSharing({});
    QVERIFY2(window.state().contains(u"http://[::1]:9000/"_s), qPrintable(window.state()));
}

void TstSharing::problemIsSaid()
{
    SharingWindow window;
    window.preferences.tellSharing(Error {ErrorCode::Conflict, Field::Port, {}});
    QVERIFY(window.state().contains(u"cannot be used"_s));
    window.preferences.tellSharing(Error {ErrorCode::BadCode, Field::Address, {}});
    QVERIFY(window.state().contains(u"no IP address"_s));
    window.preferences.tellSharing({});
    QVERIFY(!window.state().contains(u"no IP address"_s));
}

PARKDESK_TEST(TstSharing)
#include "tst_sharing.moc"
