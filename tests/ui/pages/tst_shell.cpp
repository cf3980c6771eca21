// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/firstrun/firstrunwizard.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The window as a whole: first run, log-in, lock, log-out, and when the database cannot be opened.
class TstShell : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void wizardByKeysAlone();
    void wizardSaysErrorsBesideTheField();
    void wizardKeepsWhatWasTyped();
    void wizardSpeaksTheChosenLanguage();
    void settingsReachTheFile();
    void wrongPasswordThenRight();
    void fiveFailuresWait();
    void lockAndUnlock();
    void lockedDeskTakesNoKeys();
    void peopleAreRememberedWithoutPasswords();
    void idleTimeLocks();
    void idleTimeIsRealTime();
    void startErrorsNameTheFacts();
    void busyDatabaseCanBeTriedAgain();
};

void TstShell::wizardByKeysAlone()
{
    ShellWindow shell(PageOffice::Content::Nothing);
    QVERIFY(shell.reaches(MainWindow::State::FirstRun));
    QTRY_COMPARE(shell.focusName(), u"operatorName"_s);
    shell.type(u"Metro Parking"_s);
    shell.press(Qt::Key_Return);
    QCOMPARE(shell.focusName(), u"lotName"_s);
    shell.type(u"North"_s);
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.find<TextLabel>(u"sign"_s)->text().isEmpty());
    QVERIFY(!shell.find<TextLabel>(u"examples"_s)->text().isEmpty());
    shell.press(Qt::Key_Return);
    QCOMPARE(shell.focusName(), u"ownerName"_s);
    shell.type(u"Meera O."_s);
    shell.press(Qt::Key_Tab);
    shell.type(u"meera"_s);
    shell.press(Qt::Key_Tab);
    shell.type(PageOffice::password);
    shell.press(Qt::Key_Tab);
    if (shell.focusName() != u"ownerPasswordAgain")
        shell.press(Qt::Key_Tab); // over the Show button
    shell.type(PageOffice::password);
    shell.press(Qt::Key_Return);
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    shell.type(u"mko77"_s);
    shell.press(Qt::Key_Return);
    QTRY_VERIFY(shell.find<QLineEdit>(u"box"_s)->text().isEmpty());
    QVERIFY(shell.window().windowTitle().contains(u"North"_s));
}

void TstShell::wizardSaysErrorsBesideTheField()
{
    ShellWindow shell(PageOffice::Content::Nothing);
    QVERIFY(shell.reaches(MainWindow::State::FirstRun));
    auto *wizard = shell.window().findChild<FirstRunWizard *>();
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.saidBeside(u"operatorName"_s).isEmpty());
    QCOMPARE(wizard->step(), 0);
    shell.type(u"Metro Parking"_s);
    QVERIFY(shell.saidBeside(u"operatorName"_s).isEmpty());
    shell.find<QComboBox>(u"currency"_s)->setEditText(u"gold"_s);
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.saidBeside(u"currency"_s).isEmpty());
    shell.find<QComboBox>(u"currency"_s)->setEditText(u"eur"_s);
    shell.press(Qt::Key_Return);
    QCOMPARE(wizard->step(), 1);
    shell.type(u"North"_s);
    shell.find<QComboBox>(u"zone"_s)->setEditText(u"Mars/Olympus"_s);
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.saidBeside(u"zone"_s).isEmpty());
    shell.find<QComboBox>(u"zone"_s)->setEditText(u"Europe/Berlin"_s);
    shell.find<QLineEdit>(u"pattern-car"_s)->setText(u"A-{9..1}"_s);
    shell.press(Qt::Key_Return);
    QCOMPARE(wizard->step(), 1);
    QCOMPARE(shell.focusName(), u"pattern-car"_s);
    shell.find<QLineEdit>(u"pattern-car"_s)->setText(u"A-{01}"_s);
    shell.find<QSpinBox>(u"spots-car"_s)->setValue(0);
    shell.press(Qt::Key_Return);
    QCOMPARE(wizard->step(), 1);
    shell.find<QSpinBox>(u"spots-car"_s)->setValue(3);
    shell.press(Qt::Key_Return);
    QCOMPARE(wizard->step(), 2);
    shell.find<QLineEdit>(u"amount-hour"_s)->clear();
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.saidBeside(u"amount-hour"_s).isEmpty());
    QCOMPARE(wizard->step(), 2);
}

void TstShell::wizardKeepsWhatWasTyped()
{
    ShellWindow shell(PageOffice::Content::Nothing);
    QVERIFY(shell.reaches(MainWindow::State::FirstRun));
    shell.type(u"Metro Parking"_s);
    shell.press(Qt::Key_Return);
    shell.type(u"North"_s);
    shell.find<QSpinBox>(u"spots-cycle"_s)->setValue(7);
    shell.press(Qt::Key_Return);
    shell.press(Qt::Key_Return);
    shell.type(u"Meera O."_s);
    shell.press(Qt::Key_Return); // no login name yet
    QVERIFY(!shell.saidBeside(u"ownerLogin"_s).isEmpty());
    shell.type(u"meera"_s);
    shell.find<QLineEdit>(u"ownerPassword"_s)->setText(u"short"_s);
    shell.press(Qt::Key_Return);
    QVERIFY(!shell.saidBeside(u"ownerPassword"_s).isEmpty());
    for (int i = 0; i < 3; ++i)
        shell.press(Qt::Key_B, Qt::AltModifier);
    QCOMPARE(shell.window().findChild<FirstRunWizard *>()->step(), 0);
    QCOMPARE(shell.find<QLineEdit>(u"operatorName"_s)->text(), u"Metro Parking"_s);
    QCOMPARE(shell.find<QSpinBox>(u"spots-cycle"_s)->value(), 7);
    QCOMPARE(shell.find<QLineEdit>(u"ownerLogin"_s)->text(), u"meera"_s);
}

void TstShell::wizardSpeaksTheChosenLanguage()
{
    Language::apply(LanguageChoice::English);
    const auto back = qScopeGuard([] { Language::apply(LanguageChoice::English); });
    ShellWindow shell(PageOffice::Content::Nothing);
    QVERIFY(shell.reaches(MainWindow::State::FirstRun));
    QPointer<FirstRunWizard> english = shell.window().findChild<FirstRunWizard *>();
    shell.type(u"Metro Parking"_s);
    shell.find<QComboBox>(u"currency"_s)->setEditText(u"chf"_s);
    const QString next = shell.find<QAbstractButton>(u"next"_s)->text();
    auto *language = shell.find<Segmented>(u"wizardLanguage"_s);
    QCOMPARE(language->currentId(), static_cast<int>(LanguageChoice::English));
    language->findChildren<QAbstractButton *>().first()->setFocus();
    shell.press(Qt::Key_Right);
    QTRY_VERIFY(english.isNull());
    QCOMPARE(shell.window().state(), MainWindow::State::FirstRun);
    QCOMPARE(shell.settings().language(), LanguageChoice::German);
    QVERIFY(shell.find<QAbstractButton>(u"next"_s)->text() != next);
    QCOMPARE(shell.find<Segmented>(u"wizardLanguage"_s)->currentId(), static_cast<int>(LanguageChoice::German));
    QCOMPARE(shell.find<QLineEdit>(u"operatorName"_s)->text(), u"Metro Parking"_s);
    QCOMPARE(shell.find<QComboBox>(u"currency"_s)->currentText(), u"chf"_s);
    QCOMPARE(shell.focusName(), u"operatorName"_s);
    shell.press(Qt::Key_Return);
    QCOMPARE(shell.window().findChild<FirstRunWizard *>()->step(), 1);
}

void TstShell::settingsReachTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    const auto text = [&file] {
        QFile written(file);
        return written.open(QIODevice::ReadOnly) ? QString::fromUtf8(written.readAll()) : QString();
    };
    WindowSettings settings(file);
    settings.setLastDesk(u"sqlite:x"_s, u"Gate West"_s);
    QTRY_VERIFY(text().contains(u"Gate West"_s)); // by its own thread
    settings.setLastDesk(u"sqlite:x"_s, u"Gate East"_s);
    QTRY_VERIFY(text().contains(u"Gate East"_s)); // and again
    const WindowSettings again(file);
    QCOMPARE(again.lastDesk(u"sqlite:x"_s), u"Gate East"_s);
    {
        WindowSettings brief(folder.filePath(u"brief.ini"_s));
        brief.setPrinter(u"Counter"_s);
    }
    QCOMPARE(WindowSettings(folder.filePath(u"brief.ini"_s)).printer(),
             u"Counter"_s); // who leaves at once loses nothing
}

void TstShell::wrongPasswordThenRight()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    QTRY_COMPARE(shell.focusName(), u"login"_s);
    shell.type(PageOffice::login);
    shell.press(Qt::Key_Return);
    shell.type(u"not it at all"_s);
    shell.press(Qt::Key_Return);
    QTRY_VERIFY(shell.saidBeside(u"password"_s).contains(u"do not match"_s));
    QCOMPARE(shell.find<QLineEdit>(u"password"_s)->text(), QString());
    QCOMPARE(shell.find<QLineEdit>(u"login"_s)->text(), PageOffice::login);
    shell.type(PageOffice::password);
    shell.press(Qt::Key_Return);
    QVERIFY(shell.reaches(MainWindow::State::Office));
}

void TstShell::fiveFailuresWait()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.type(PageOffice::login);
    shell.press(Qt::Key_Return);
    for (int i = 0; i < 6; ++i) {
        shell.type(u"wrong %1"_s.arg(i));
        shell.press(Qt::Key_Return);
        QTRY_VERIFY(shell.find<QLineEdit>(u"password"_s)->text().isEmpty());
        QTRY_VERIFY(!shell.find<QLineEdit>(u"password"_s)->isReadOnly());
    }
    QTRY_VERIFY2(shell.saidBeside(u"password"_s).contains(u"Wait"_s), qPrintable(shell.saidBeside(u"password"_s)));
    QVERIFY(!shell.find<QWidget>(u"submit"_s)->isEnabled());
    shell.type(PageOffice::password);
    shell.press(Qt::Key_Return); // too early: not even asked
    QCOMPARE(shell.window().state(), MainWindow::State::LogIn);
    QCOMPARE(shell.find<QLineEdit>(u"password"_s)->text(), PageOffice::password);
    QTRY_VERIFY_WITH_TIMEOUT(shell.find<QWidget>(u"submit"_s)->isEnabled(), 5000); // the countdown has ended
    shell.office().clock().advance(minutes(2));
    shell.press(Qt::Key_Return);
    QVERIFY(shell.reaches(MainWindow::State::Office));
}

void TstShell::lockAndUnlock()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QTRY_COMPARE(shell.focusName(), u"box"_s);
    shell.type(u"mko"_s);
    QTRY_COMPARE(shell.find<QLineEdit>(u"box"_s)->text(), u"mko"_s); // the scan filter lets go of quick keys
    shell.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(shell.window().state(), MainWindow::State::Locked);
    shell.type(u"wrong"_s);
    shell.press(Qt::Key_Return);
    auto *password = shell.window().findChild<QWidget *>(u"lockPage"_s)->findChild<PasswordEdit *>();
    QTRY_VERIFY(password->text().isEmpty());
    QCOMPARE(shell.window().state(), MainWindow::State::Locked);
    QTRY_VERIFY(!password->isReadOnly());
    shell.type(PageOffice::password);
    shell.press(Qt::Key_Return);
    QVERIFY(shell.reaches(MainWindow::State::Office));
    QCOMPARE(shell.find<QLineEdit>(u"box"_s)->text(), u"mko"_s); // as it was left
    QTRY_COMPARE(shell.focusName(), u"box"_s);
}

void TstShell::lockedDeskTakesNoKeys()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    shell.window().lock();
    shell.press(Qt::Key_F2);
    shell.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(shell.window().state(), MainWindow::State::Locked);
    QVERIFY(!shell.find<QWidget>(u"box"_s)->isVisible());
    QVERIFY(!shell.find<QWidget>(u"bookingSheet"_s)->isVisible());
}

void TstShell::peopleAreRememberedWithoutPasswords()
{
    ShellWindow shell(PageOffice::Content::Office);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    shell.window().close();
    const QString database = shell.office().context().url().toText();
    const auto people = shell.settings().people(database);
    QCOMPARE(people.size(), 1);
    QCOMPARE(people.first().login, PageOffice::login);
    for (int i = 0; i < 6; ++i)
        shell.settings().addPerson(database, {u"p%1"_s.arg(i), u"Person %1"_s.arg(i), Role::Attendant});
    QCOMPARE(shell.settings().people(database).size(), WindowSettings::mostPeople);
    QVERIFY(!shell.settingsText().contains(u"kettle"_s));
}

void TstShell::idleTimeLocks()
{
    qint64 now = 0;
    IdleWatch watch(minutes(4), nullptr, [&now] { return now; });
    QSignalSpy idled(&watch, &IdleWatch::idled);
    const auto afterMinutes = [&](int passed) {
        now += passed * qint64 {60'000};
        watch.idleIfDue();
        return idled.count();
    };
    watch.start();
    QWidget touched;
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(afterMinutes(3), 0);
        QTest::keyClick(&touched, Qt::Key_A);
    }
    QCOMPARE(afterMinutes(3), 0);
    QCOMPARE(afterMinutes(1), 1);
    QCOMPARE(afterMinutes(9), 1); // once
    watch.start();
    watch.setAfter(minutes(2));
    QCOMPARE(afterMinutes(1), 1);
    QCOMPARE(afterMinutes(1), 2);
    watch.start();
    watch.stop();
    QCOMPARE(afterMinutes(9), 2);
}

void TstShell::idleTimeIsRealTime()
{
    IdleWatch watch(Duration(1));
    QSignalSpy idled(&watch, &IdleWatch::idled);
    watch.start();
    QTRY_COMPARE(idled.count(), 1);
}

void TstShell::startErrorsNameTheFacts()
{
    const QString inUse = startErrorText({ErrorCode::DatabaseInUse,
                                          Field::Database,
                                          {{u"pid"_s, u"4711"_s}, {u"host"_s, u"till-2"_s}, {u"user"_s, u"asha"_s}}});
    QVERIFY(inUse.contains(u"4711"_s) && inUse.contains(u"till-2"_s));
    const QString newer =
        startErrorText({ErrorCode::SchemaNewer, Field::Database, {{u"database"_s, 9}, {u"program"_s, 2}}});
    QVERIFY2(newer.contains(u'9') && newer.contains(u'2'), qPrintable(newer));
    QVERIFY(!startErrorText({ErrorCode::DatabaseUnavailable, Field::Database, {}}).isEmpty());
}

void TstShell::busyDatabaseCanBeTriedAgain()
{
    const QTemporaryDir folder;
    DatabaseUrl url;
    url.path = folder.filePath(u"office.db"_s);
    auto first = std::make_unique<PageOffice>(PageOffice::Content::Office, url);
    PageOffice second(PageOffice::Content::Nothing, url);
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(second.context(), settings, {});
    window.show();
    window.begin();
    auto *retry = window.findChild<QAbstractButton *>(u"retry"_s);
    QTRY_VERIFY(retry->isVisible());
    QVERIFY(window.findChild<StartPage *>()->message().contains(QString::number(QCoreApplication::applicationPid())));
    first.reset();
    QTest::keyClick(retry, Qt::Key_Return);
    QTRY_COMPARE(window.state(), MainWindow::State::LogIn);
}

PARKDESK_TEST(TstShell)

#include "tst_shell.moc"
