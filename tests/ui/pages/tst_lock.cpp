// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/rawdatabase.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/themeswitcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A desk that is locked with a half-typed job, on both databases: wrong PINs wait, nothing typed is lost, another
/// clerk works meanwhile.
class TstLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void halfTypedJobIsKept();
};

namespace {

struct LockScene {
    TestDatabase database {TestDatabase::Content::Nothing};
    ShellWindow shell {PageOffice::Content::Office, database.url(), TestDatabase::options()};

    [[nodiscard]] QLineEdit *box() { return shell.find<QLineEdit>(u"box"_s); }
    void give(const QString &secret)
    {
        shell.window().findChild<QWidget *>(u"lockPage"_s)->findChild<PasswordEdit *>()->setFocus();
        shell.type(secret);
        shell.press(Qt::Key_Return);
    }
    [[nodiscard]] bool mayTryAgain()
    {
        auto *field = shell.find<QLineEdit>(u"password"_s);
        return QTest::qWaitFor([&] { return field->text().isEmpty() && !field->isReadOnly(); });
    }
    void chooseTile(const QString &name)
    {
        QTRY_VERIFY(shell.find<QWidget>(name) != nullptr && shell.find<QWidget>(name)->isVisible());
        shell.find<QWidget>(name)->setFocus();
        shell.press(Qt::Key_Return);
    }
};

} // namespace

void TstLock::halfTypedJobIsKept()
{
    LockScene scene;
    ShellWindow &shell = scene.shell;
    static_cast<void>(hire(shell.office(), u"asha"_s, u"Asha M."_s, {Role::Attendant}, u"471103"_s));
    setPin(shell.office().session(), u"580301"_s);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    shell.type(u"mko"_s);
    QTRY_COMPARE(scene.box()->text(), u"mko"_s);
    shell.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(shell.window().state(), MainWindow::State::Locked);

    for (int i = 0; i < 5; ++i) {
        scene.give(u"80000%1"_s.arg(i));
        QVERIFY(scene.mayTryAgain());
    }
    scene.give(u"580301"_s); // right, but too early
    QTRY_VERIFY(shell.saidBeside(u"password"_s).contains(u"Wait"_s));
    const RawDatabase raw(scene.database);
    QCOMPARE(raw.number(u"SELECT count(*) FROM security_event WHERE kind = 'pin_failed'"_s), 5);
    shell.office().clock().advance(minutes(2));
    QTRY_VERIFY_WITH_TIMEOUT(shell.find<QWidget>(u"submit"_s)->isEnabled(), 5000);

    scene.chooseTile(u"tile-asha"_s);
    scene.give(u"471103"_s);
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.box()->text(), QString());
    shell.type(u"ka01ab1234"_s);
    QTRY_COMPARE(scene.box()->text().remove(u' ').toLower(), u"ka01ab1234"_s);
    shell.press(Qt::Key_Return);
    QTRY_COMPARE(shell.office().parkedCount(), 1);
    QCOMPARE(raw.number(u"SELECT count(*) FROM journal j JOIN staff s ON s.id = j.staff_id WHERE j.kind = 'enter' "
                        "AND s.login = 'asha'"_s),
             1);

    shell.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shell.reaches(MainWindow::State::Locked));
    scene.chooseTile(u"tile-olivia"_s);
    scene.give(u"580301"_s);
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.box()->text(), u"mko"_s);
    QTRY_COMPARE(shell.focusName(), u"box"_s);
}

PARKDESK_TEST(TstLock)

#include "tst_lock.moc"
