// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/registerdriver.h"
#include "services/staff/disablestaff.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/screenwatch.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/officeview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QString ownersPin = u"580301"_s;
const QString ashasPin = u"471103"_s;

/// A desk at which Olivia (the owner) works and Asha (an attendant) has a shift open too; both have a PIN.
struct ClerkScene {
    ShellWindow shell {PageOffice::Content::Office};
    std::shared_ptr<Session> asha;

    ClerkScene()
    {
        asha = hire(shell.office(), u"asha"_s, u"Asha M."_s, {Role::Attendant}, ashasPin);
        setPin(shell.office().session(), ownersPin);
        if (!shell.reaches(MainWindow::State::LogIn))
            qFatal("no log-in page");
        shell.logIn();
        if (!shell.reaches(MainWindow::State::Office) || !QTest::qWaitFor([&] { return shell.focusName() == u"box"; }))
            qFatal("no office");
    }
    [[nodiscard]] QString box() { return shell.find<QLineEdit>(u"box"_s)->text(); }
    void typeInBox(const QString &text)
    {
        shell.type(text);
        QTRY_VERIFY(box().endsWith(text)); // the scan filter lets go of quick keys
    }
    void lock()
    {
        shell.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(shell.reaches(MainWindow::State::Locked));
        // Those of the lock before may still be there for a moment.
        QVERIFY(QTest::qWaitFor([&] { return isToBeSeen(u"tile-asha"_s) && isToBeSeen(u"tile-olivia"_s); }));
    }
    [[nodiscard]] bool isToBeSeen(const QString &name)
    {
        const auto *widget = shell.find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    [[nodiscard]] PasswordEdit *secret()
    {
        return shell.window().findChild<QWidget *>(u"lockPage"_s)->findChild<PasswordEdit *>();
    }
    void give(const QString &pinOrPassword)
    {
        secret()->setFocus();
        shell.type(pinOrPassword);
        shell.press(Qt::Key_Return);
    }
    /// The arrow keys to that tile, and Enter.
    void chooseTile(const QString &name)
    {
        shell.find<QWidget>(u"tile-olivia"_s)->setFocus();
        for (int i = 0; i < 8 && shell.focusName() != name; ++i)
            shell.press(Qt::Key_Right);
        QCOMPARE(shell.focusName(), name);
        shell.press(Qt::Key_Return);
    }
    [[nodiscard]] QString person() { return shell.find<QAbstractButton>(u"person"_s)->text(); }
};

} // namespace

/// The quick change of clerk, the lock with a half-typed job, the modes, and four eyes, all by real keys.
class TstClerks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void samePersonByPin();
    void wrongPinWaits();
    void anotherPersonTakesOver();
    void workIsKeptForWhoReturns();
    void somebodyElseByPassword();
    void modeFollowsThePerson();
    void adminModeAsksForThePassword();
    void sealedNamesAskForThePassword();
    void screenLockLocks();
    void switchedOffPersonIsOut();
    void fourEyesInPlace();
    void wrongApprovalsWait();
};

void TstClerks::samePersonByPin()
{
    ClerkScene scene;
    scene.typeInBox(u"mko"_s);
    scene.lock();
    QVERIFY(!scene.shell.find<QWidget>(u"box"_s)->isVisible());
    scene.give(ownersPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.box(), u"mko"_s);
    QTRY_COMPARE(scene.shell.focusName(), u"box"_s);
    scene.shell.type(u"77"_s); // and goes on where it was
    QTRY_COMPARE(scene.box(), u"mko77"_s);
}

void TstClerks::wrongPinWaits()
{
    ClerkScene scene;
    scene.lock();
    for (int i = 0; i < 5; ++i) {
        scene.give(u"80000%1"_s.arg(i));
        QTRY_VERIFY(scene.secret()->text().isEmpty() && !scene.secret()->isReadOnly());
        QVERIFY2(scene.shell.saidBeside(u"password"_s).contains(u"PIN"_s),
                 qPrintable(scene.shell.saidBeside(u"password"_s)));
    }
    scene.give(ownersPin); // right, but too early
    QTRY_VERIFY2(scene.shell.saidBeside(u"password"_s).contains(u"Wait"_s),
                 qPrintable(scene.shell.saidBeside(u"password"_s)));
    QCOMPARE(scene.shell.window().state(), MainWindow::State::Locked);
    QVERIFY(!scene.shell.find<QWidget>(u"submit"_s)->isEnabled());
    scene.shell.office().clock().advance(minutes(2));
    QTRY_VERIFY_WITH_TIMEOUT(scene.shell.find<QWidget>(u"submit"_s)->isEnabled(), 5000);
    scene.give(ownersPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
}

void TstClerks::anotherPersonTakesOver()
{
    ClerkScene scene;
    scene.lock();
    scene.chooseTile(u"tile-asha"_s);
    QCOMPARE(scene.shell.focusName(), u"password"_s);
    scene.give(ashasPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.person(), u"Asha M."_s);
    QCOMPARE(scene.box(), QString());
    QTRY_COMPARE(scene.shell.focusName(), u"box"_s);
    scene.typeInBox(u"mko77"_s);
    scene.shell.press(Qt::Key_Return);
    QTRY_COMPARE(scene.shell.office().parkedCount(), 1);
}

void TstClerks::workIsKeptForWhoReturns()
{
    ClerkScene scene;
    scene.typeInBox(u"mko"_s);
    scene.lock();
    scene.chooseTile(u"tile-asha"_s);
    scene.give(ashasPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    scene.typeInBox(u"zz"_s);
    scene.lock();
    scene.chooseTile(u"tile-olivia"_s);
    scene.give(PageOffice::password);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.person(), PageOffice::name);
    QCOMPARE(scene.box(), u"mko"_s);
    scene.lock();
    scene.chooseTile(u"tile-asha"_s);
    scene.give(ashasPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.box(), u"zz"_s);
}

void TstClerks::somebodyElseByPassword()
{
    ClerkScene scene;
    static_cast<void>(hire(scene.shell.office(), u"ben"_s, u"Ben T."_s, {Role::Manager}));
    scene.typeInBox(u"mko"_s);
    scene.lock();
    scene.chooseTile(u"tile-other"_s);
    QTRY_COMPARE(scene.shell.focusName(), u"login"_s);
    scene.shell.type(u"Ben"_s);
    scene.shell.press(Qt::Key_Return);
    scene.give(PageOffice::password);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.person(), u"Ben T."_s);
    QVERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Manager"_s));
}

void TstClerks::modeFollowsThePerson()
{
    ClerkScene scene;
    OfficeView *before = scene.shell.window().office();
    QVERIFY(!before->showPage(u"staff"_s)); // an attendant has no such page
    scene.typeInBox(u"mko"_s);
    scene.shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Admin"_s));
    QVERIFY(scene.shell.window().office()->showPage(u"staff"_s));
    QTRY_COMPARE(scene.shell.focusName(), u"staffTable"_s);
    QCOMPARE(scene.box(), u"mko"_s); // and what was typed is still there
    scene.shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Attendant"_s));
    QCOMPARE(scene.shell.window().office()->currentPage(), u"desk"_s);
}

void TstClerks::adminModeAsksForThePassword()
{
    ClerkScene scene;
    scene.shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Admin"_s));
    scene.lock();
    scene.give(ownersPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QTRY_VERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Attendant"_s));
    scene.shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(scene.shell.find<QWidget>(u"modeStrip"_s)->isVisible());
    QTRY_COMPARE(scene.shell.focusName(), u"password"_s);
    scene.shell.type(u"not it at all"_s);
    scene.shell.press(Qt::Key_Return);
    QTRY_VERIFY(scene.shell.saidBeside(u"password"_s).contains(u"do not match"_s));
    QTRY_VERIFY(scene.shell.find<QWidget>(u"submit"_s)->isEnabled());
    scene.shell.type(PageOffice::password);
    scene.shell.press(Qt::Key_Return);
    QTRY_VERIFY(scene.shell.find<QAbstractButton>(u"mode"_s)->text().contains(u"Admin"_s));
}

void TstClerks::sealedNamesAskForThePassword()
{
    ClerkScene scene;
    RegisterDriver::Command command;
    command.fields.name = u"Ritu Iyer"_s;
    must(answerOf(scene.shell.office().office().run<RegisterDriver>(QUuid::createUuid(), command)));
    const auto shown = [&] { return scene.shell.find<QLabel>(u"driverName"_s)->text(); };
    scene.shell.press(Qt::Key_9, Qt::ControlModifier);
    QTRY_COMPARE(shown(), u"Ritu Iyer"_s);
    scene.lock();
    QTRY_COMPARE(shown(), QString()); // not even kept
    scene.give(ownersPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QTRY_VERIFY(scene.isToBeSeen(u"driversSealed"_s));
    QTest::mouseClick(scene.shell.find<QWidget>(u"driversSealed"_s)->findChild<QAbstractButton *>(), Qt::LeftButton);
    QTRY_COMPARE(scene.shell.focusName(), u"password"_s);
    scene.shell.type(PageOffice::password);
    scene.shell.press(Qt::Key_Return);
    QTRY_VERIFY(scene.isToBeSeen(u"driverName"_s) && shown() == u"Ritu Iyer"_s);
}

void TstClerks::screenLockLocks()
{
    ClerkScene scene;
    scene.typeInBox(u"mko"_s);
    auto *watch = scene.shell.window().findChild<ScreenWatch *>();
    QVERIFY(watch != nullptr);
    QMetaObject::invokeMethod(watch, "onActiveChanged", Q_ARG(bool, false));
    QCOMPARE(scene.shell.window().state(), MainWindow::State::Office);
    QMetaObject::invokeMethod(watch, "onActiveChanged", Q_ARG(bool, true));
    QCOMPARE(scene.shell.window().state(), MainWindow::State::Locked);
    scene.give(ownersPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    QCOMPARE(scene.box(), u"mko"_s);
}

void TstClerks::switchedOffPersonIsOut()
{
    ClerkScene scene;
    scene.lock();
    scene.chooseTile(u"tile-asha"_s);
    scene.give(ashasPin);
    QVERIFY(scene.shell.reaches(MainWindow::State::Office));
    Session &owner = scene.shell.office().session();
    must(owner.setRole(Role::Admin));
    must(answerOf(owner.office().run<DisableStaff>(QUuid::createUuid(), {u"asha"_s})));
    QVERIFY(scene.shell.reaches(MainWindow::State::LogIn));
}

namespace {

/// What a page does: a deed that this person may not do alone, and the approval in the same place.
class ApprovalHost : public QWidget {
public:
    ApprovalHost(Office &office, AddStaff::Command command)
        : form(new ApprovalForm(this))
        , m_office(office)
        , m_command(std::move(command))
    {
        connect(form, &ApprovalForm::approved, this, [this](const Approval &approval) {
            form->setBusy(true);
            m_office.runApproved<AddStaff>(QUuid::createUuid(), m_command, approval)
                .then(this, [this](const Result<AddStaff::Outcome> &outcome) {
                    form->setBusy(false);
                    if (outcome)
                        done = true;
                    else
                        form->showError(outcome.error());
                });
        });
        show();
        activateWindow();
        form->takeFocus();
    }
    void type(const QString &text) { QTest::keyClicks(focusWidget(), text); }
    void press(Qt::Key key) { QTest::keyClick(focusWidget(), key); }

    ApprovalForm *form;
    bool done = false;

private:
    Office &m_office;
    AddStaff::Command m_command;
};

} // namespace

void TstClerks::fourEyesInPlace()
{
    PageOffice office;
    const auto asha = hire(office, u"asha"_s, u"Asha M."_s, {Role::Attendant}, ashasPin);
    const SealedPassword sealed = must(office.passwords().seal(PageOffice::password, {}));
    ApprovalHost host(asha->office(), {u"ben"_s, u"Ben T."_s, {Role::Attendant}, sealed});
    QCOMPARE(host.focusWidget()->objectName(), u"login"_s);
    host.type(u"asha"_s);
    host.press(Qt::Key_Return);
    host.type(ashasPin);
    host.press(Qt::Key_Return);
    QTRY_VERIFY2(host.form->message().contains(u"second pair of eyes"_s), qPrintable(host.form->message()));
    QCOMPARE(host.findChild<QLineEdit *>(u"password"_s)->text(), QString());
    auto *login = host.findChild<QLineEdit *>(u"login"_s);
    login->setFocus();
    login->selectAll();
    host.type(PageOffice::login);
    host.press(Qt::Key_Return);
    host.type(PageOffice::password);
    host.press(Qt::Key_Return);
    QTRY_VERIFY(host.done);
}

void TstClerks::wrongApprovalsWait()
{
    PageOffice office;
    const auto asha = hire(office, u"asha"_s, u"Asha M."_s, {Role::Attendant});
    const SealedPassword sealed = must(office.passwords().seal(PageOffice::password, {}));
    ApprovalHost host(asha->office(), {u"ben"_s, u"Ben T."_s, {Role::Attendant}, sealed});
    host.type(PageOffice::login);
    host.press(Qt::Key_Return);
    for (int i = 0; i < 6; ++i) {
        host.type(u"a guess it is"_s);
        host.press(Qt::Key_Return);
        QTRY_VERIFY(host.findChild<QLineEdit *>(u"password"_s)->text().isEmpty());
        QTRY_VERIFY(!host.findChild<QLineEdit *>(u"password"_s)->isReadOnly());
    }
    QTRY_VERIFY2(host.form->message().contains(u"Wait"_s), qPrintable(host.form->message()));
    QVERIFY(!host.done);
    QSignalSpy dismissed(host.form, &ApprovalForm::dismissed);
    host.press(Qt::Key_Escape);
    QCOMPARE(dismissed.count(), 1);
    QCOMPARE(host.findChild<QLineEdit *>(u"login"_s)->text(), QString());
}

PARKDESK_TEST(TstClerks)

#include "tst_clerks.moc"
