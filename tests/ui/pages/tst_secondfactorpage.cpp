// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/onetimecodes.h"
#include "services/staff/enrolsecondfactor.h"
#include "services/staff/ownprofile.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "tests/ui/pages/paperdesk.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/staff/ownaccountpage.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The second factor by real keys: set up on one's own account, asked for at log-in and at a locked desk, turned off.
class TstSecondFactorPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void setUpAndTurnOff();
    void logInWithCode();
    void lockedDesk();
    void takenAwayByAnAdmin();
    void recoveryCodesOnPaper();
};

namespace {

struct FactorWindow {
    ShellWindow shell {PageOffice::Content::Office};
    QByteArray secret;

    [[nodiscard]] QString codeNow() { return must(OneTimeCodes::codeAt(secret, shell.office().clock().now())); }
    void nextStep() { shell.office().clock().advance(OneTimeCodes::step); }
    /// The person of the window has one already.
    void enrol()
    {
        const auto factor = must(newSecondFactor(PageOffice::login));
        secret = factor.secret;
        must(answerOf(shell.office().office().run<EnrolSecondFactor>(QUuid::createUuid(), {factor, codeNow()})));
        nextStep();
    }
    [[nodiscard]] QString text(const QString &field) { return shell.find<QLineEdit>(field)->text(); }
    [[nodiscard]] bool isShown(const QString &name)
    {
        auto *widget = shell.find<QWidget>(name);
        return widget != nullptr && widget->isVisible();
    }
    void give(const QString &field, const QString &typed)
    {
        shell.find<QWidget>(field)->setFocus();
        shell.type(typed);
        shell.press(Qt::Key_Return);
    }
    void act(const QString &command) { shell.window().findChild<QAction *>(command)->trigger(); }
};

} // namespace

void TstSecondFactorPage::setUpAndTurnOff()
{
    FactorWindow w;
    QVERIFY(w.shell.reaches(MainWindow::State::LogIn));
    w.shell.logIn();
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
    w.act(u"ownAccount"_s);
    QTRY_VERIFY(w.isShown(u"factorAdvice"_s)); // the owner is an admin
    w.give(u"factorPassword"_s, {});
    QTRY_VERIFY(!w.shell.saidBeside(u"factorPassword"_s).isEmpty());
    w.give(u"factorPassword"_s, u"not it at all"_s);
    QTRY_VERIFY(w.text(u"factorPassword"_s).isEmpty());
    QVERIFY(!w.isShown(u"factorPicture"_s));
    w.give(u"factorPassword"_s, PageOffice::password);
    QTRY_COMPARE(w.shell.focusName(), u"firstCode"_s);
    QVERIFY(w.isShown(u"factorPicture"_s));
    w.secret = must(OneTimeCodes::fromBase32(w.shell.find<TextLabel>(u"factorWords"_s)->text()));
    w.give(u"firstCode"_s, u"12345"_s);
    QTRY_VERIFY(!w.shell.saidBeside(u"firstCode"_s).isEmpty());
    w.give(u"firstCode"_s, w.codeNow());
    QTRY_VERIFY(w.isShown(u"recoveryCodes"_s));
    const QString shown = w.shell.find<TextLabel>(u"recoveryCodes"_s)->text();
    QCOMPARE(shown.split(QRegularExpression(u"\\s+"_s)).size(), recoveryCodeCount);
    // Nobody goes on by accident: they are shown once.
    QVERIFY(!w.shell.find<QWidget>(u"recoveryDone"_s)->isEnabled());
    QCOMPARE(w.shell.focusName(), u"recoveryKept"_s);
    w.shell.press(Qt::Key_Space);
    w.shell.find<QWidget>(u"recoveryDone"_s)->setFocus();
    w.shell.press(Qt::Key_Space);
    QTRY_VERIFY(w.isShown(u"factorLeft"_s));
    QVERIFY(w.shell.find<TextLabel>(u"recoveryCodes"_s)->text().isEmpty());
    QTRY_VERIFY(w.shell.find<TextLabel>(u"factorLeft"_s)->text().contains(u"10"_s));

    w.give(u"lastCode"_s, w.codeNow()); // used when it was turned on
    QTRY_VERIFY(!w.shell.saidBeside(u"lastCode"_s).isEmpty());
    w.give(u"lastCode"_s, shown.section(QRegularExpression(u"\\s+"_s), 3, 3));
    QTRY_COMPARE(w.shell.focusName(), u"factorPassword"_s);
    QVERIFY(!must(answerOf(w.shell.office().office().read<OwnProfile>({}))).hasSecondFactor);
}

void TstSecondFactorPage::logInWithCode()
{
    FactorWindow w;
    w.enrol();
    QVERIFY(w.shell.reaches(MainWindow::State::LogIn));
    QVERIFY(!w.isShown(u"code"_s));
    w.shell.logIn();
    QTRY_COMPARE(w.shell.focusName(), u"code"_s);
    QCOMPARE(w.text(u"password"_s), PageOffice::password); // kept
    w.shell.press(Qt::Key_Return);
    QVERIFY(!w.shell.saidBeside(u"code"_s).isEmpty());
    w.shell.type(u"000 00"_s);
    w.shell.press(Qt::Key_Return);
    QTRY_VERIFY(w.text(u"code"_s).isEmpty() && !w.shell.saidBeside(u"code"_s).isEmpty());
    QCOMPARE(w.shell.focusName(), u"code"_s);
    QCOMPARE(w.text(u"password"_s), PageOffice::password);
    QCOMPARE(w.shell.window().state(), MainWindow::State::LogIn);
    // Another name is not asked for it.
    w.shell.find<QWidget>(u"login"_s)->setFocus();
    w.shell.type(u"x"_s);
    QVERIFY(!w.isShown(u"code"_s));
    w.shell.press(Qt::Key_Backspace);
    w.give(u"password"_s, {});
    QTRY_COMPARE(w.shell.focusName(), u"code"_s);
    w.shell.type(w.codeNow());
    w.shell.press(Qt::Key_Return);
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
}

void TstSecondFactorPage::lockedDesk()
{
    FactorWindow w;
    setPin(w.shell.office().session(), u"580301"_s);
    w.enrol();
    QVERIFY(w.shell.reaches(MainWindow::State::LogIn));
    w.shell.logIn();
    QTRY_COMPARE(w.shell.focusName(), u"code"_s);
    w.shell.type(w.codeNow());
    w.shell.press(Qt::Key_Return);
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
    w.shell.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(w.shell.reaches(MainWindow::State::Locked));
    w.shell.type(PageOffice::password);
    w.shell.press(Qt::Key_Return);
    QTRY_COMPARE(w.shell.focusName(), u"code"_s);
    w.shell.type(w.codeNow()); // let in before
    w.shell.press(Qt::Key_Return);
    QTRY_VERIFY(!w.shell.saidBeside(u"code"_s).isEmpty());
    w.nextStep();
    w.shell.type(w.codeNow());
    w.shell.press(Qt::Key_Return);
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
    // The quick way back is as quick as before.
    w.shell.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(w.shell.reaches(MainWindow::State::Locked));
    QVERIFY(!w.isShown(u"code"_s));
    w.shell.type(u"580301"_s);
    w.shell.press(Qt::Key_Return);
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
}

void TstSecondFactorPage::takenAwayByAnAdmin()
{
    FactorWindow w;
    const auto ben = hire(w.shell.office(), u"ben"_s, u"Ben T."_s, {Role::Manager});
    const auto factor = must(newSecondFactor(u"ben"_s));
    const QString code = must(OneTimeCodes::codeAt(factor.secret, w.shell.office().clock().now()));
    must(answerOf(ben->office().run<EnrolSecondFactor>(QUuid::createUuid(), {factor, code})));
    QVERIFY(w.shell.reaches(MainWindow::State::LogIn));
    w.shell.logIn();
    QVERIFY(w.shell.reaches(MainWindow::State::Office));
    w.act(u"switchMode"_s);
    QTRY_VERIFY(w.shell.window().findChild<QAction *>(u"page-staff"_s) != nullptr);
    w.act(u"page-staff"_s);
    QTRY_VERIFY(w.isShown(u"resetFactor"_s)); // Ben T. comes first
    w.shell.find<QWidget>(u"resetFactor"_s)->setFocus();
    w.shell.press(Qt::Key_Space);
    QTRY_VERIFY(!w.isShown(u"resetFactor"_s));
    QVERIFY(!must(answerOf(ben->office().read<OwnProfile>({}))).hasSecondFactor);
}

void TstSecondFactorPage::recoveryCodesOnPaper()
{
    PageOffice office;
    TestPreferences preferences;
    const auto printer = std::make_shared<KeepingPrinters>();
    Printing printing(preferences, printer);
    OwnAccountPage page(office.office());
    page.setPrinting(printing);
    page.resize(1158, 668);
    page.show();
    const auto type = [&](const QString &field, const QString &text) {
        auto *input = page.findChild<QLineEdit *>(field);
        QTest::keyClicks(input, text);
        QTest::keyClick(input, Qt::Key_Return);
    };
    QTRY_VERIFY(page.findChild<QWidget *>(u"factorAlone"_s)->isVisible()); // the owner is the only admin
    type(u"factorPassword"_s, PageOffice::password);
    auto *words = page.findChild<TextLabel *>(u"factorWords"_s);
    QTRY_VERIFY(words->isVisible());
    const QByteArray secret = must(OneTimeCodes::fromBase32(words->text()));
    type(u"firstCode"_s, must(OneTimeCodes::codeAt(secret, office.clock().now())));
    auto *print = page.findChild<KeyButton *>(u"printRecoveryCodes"_s);
    QTRY_VERIFY(print->isVisible());
    const QStringList codes = page.findChild<TextLabel *>(u"recoveryCodes"_s)
                                  ->text()
                                  .split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    QCOMPARE(codes.size(), recoveryCodeCount);
    printer->state = KeepingPrinters::State::Away;
    print->click();
    auto *said = page.findChild<TextLabel *>(u"recoveryPrinted"_s);
    QTRY_VERIFY2(said->text().contains(u"not printed"_s), qPrintable(said->text()));
    printer->state = KeepingPrinters::State::Ready;
    print->click();
    QTRY_COMPARE(said->text(), u"The codes are printed."_s);
    QCOMPARE(printer->papers().size(), 1);
    const QString paper = printer->papers().constFirst();
    for (const QString &code : codes)
        QVERIFY2(paper.count(code) == 1, qPrintable(paper));
    QVERIFY(paper.contains(PageOffice::login));
    QVERIFY(!codes.contains(paper.section(u'\n', 0, 0))); // what print systems keep tells none of them
    page.findChild<QCheckBox *>(u"recoveryKept"_s)->setChecked(true);
    page.findChild<KeyButton *>(u"recoveryDone"_s)->click();
    QTRY_VERIFY(page.findChild<QWidget *>(u"factorLeft"_s)->isVisible());
    QVERIFY(!print->isVisible());
}

PARKDESK_TEST(TstSecondFactorPage)

#include "tst_secondfactorpage.moc"
