// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/kiosk/kiosktill.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shell/kioskhost.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// From an empty database to the desk of the demo town.
class TstDemoTown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void oneClickFromTheFirstRun();
    void officeShowsNoLogins();

private:
    static void opensTheDesk(const DatabaseUrl &chosen, WindowSettings &settings);
    static void opensTheKiosk(const DatabaseUrl &chosen, WindowSettings &settings);
    /// Waits for \a state and whether it came.
    [[nodiscard]] static bool reaches(const MainWindow &window, MainWindow::State state)
    {
        return QTest::qWaitFor([&] { return window.state() == state; }, 10'000);
    }
};

void TstDemoTown::oneClickFromTheFirstRun()
{
    const QTemporaryDir folder;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    DatabaseUrl town;
    town.path = folder.filePath(u"demo.db"_s);
    DatabaseUrl chosen;
    {
        PageOffice empty(PageOffice::Content::Nothing);
        MainWindow window(empty.context(), settings, {});
        window.setDemoTown(town, 1);
        QSignalSpy asked(&window, &MainWindow::databaseChosen);
        connect(&window, &MainWindow::databaseChosen, this, [&](const DatabaseUrl &url) { chosen = url; });
        window.show();
        window.begin();
        QVERIFY(reaches(window, MainWindow::State::FirstRun));
        window.findChild<QAbstractButton *>(u"demoTown"_s)->click();
        auto *progress = window.findChild<QProgressBar *>(u"progress"_s);
        QTRY_VERIFY(progress->isVisible());
        QVERIFY(window.findChild<QWidget *>(u"startPage"_s)->isVisible()); // the window lives while it is made
        QTRY_VERIFY_WITH_TIMEOUT(asked.count() == 1, 120'000);
        QCOMPARE(progress->value(), 100);
    }
    QCOMPARE(chosen.path, town.path);
    opensTheDesk(chosen, settings);
    if (!QTest::currentTestFailed())
        opensTheKiosk(chosen, settings);
}

void TstDemoTown::opensTheDesk(const DatabaseUrl &chosen, WindowSettings &settings)
{
    AppContext context(chosen, {});
    MainWindow window(context, settings, {});
    window.show();
    window.activateWindow();
    window.begin();
    QVERIFY(reaches(window, MainWindow::State::LogIn));
    QVERIFY(window.findChild<QWidget *>(u"demoCard"_s)->isVisible());
    QVERIFY(window.findChild<QAbstractButton *>(u"use-gate.one"_s) == nullptr); // no account for a desk
    window.findChild<QAbstractButton *>(u"use-asha"_s)->click();
    const auto *page = window.findChild<QWidget *>(u"loginPage"_s);
    QCOMPARE(page->findChild<QLineEdit *>(u"login"_s)->text(), u"asha"_s);
    QVERIFY(page->findChild<QLineEdit *>(u"password"_s)->text().size() >= 14);
    QCOMPARE(window.state(), MainWindow::State::LogIn); // nothing was pressed
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QVERIFY(reaches(window, MainWindow::State::Office));
    QVERIFY(!settings.people(chosen.toText()).isEmpty());
}

void TstDemoTown::opensTheKiosk(const DatabaseUrl &chosen, WindowSettings &settings)
{
    AppContext context(chosen, {});
    KioskHost::Wish wish {u"Gate 1"_s, std::make_shared<CardSimulator>()};
    wish.fullScreen = false;
    KioskHost host(context, settings, wish);
    host.show();
    host.activateWindow();
    host.begin();
    const auto use = [&] { return host.findChild<QAbstractButton *>(u"use-gate.one"_s); };
    QTRY_VERIFY(use() != nullptr && use()->isVisible());
    QVERIFY(host.findChild<QAbstractButton *>(u"use-asha"_s) == nullptr); // no person opens a kiosk
    use()->click();
    QTest::keyClick(host.focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(host.kiosk() != nullptr);
    QVERIFY(host.kiosk()->till().takesCards());
    const auto lot = [&] {
        const auto *label = host.kiosk()->findChild<QLabel *>(u"lotName"_s);
        return label == nullptr ? QString() : label->text();
    };
    QTRY_COMPARE(lot(), u"City North"_s);
}

void TstDemoTown::officeShowsNoLogins()
{
    const QTemporaryDir folder;
    PageOffice office;
    WindowSettings settings(folder.filePath(u"settings.ini"_s));
    MainWindow window(office.context(), settings, {});
    window.show();
    window.begin();
    QVERIFY(reaches(window, MainWindow::State::LogIn));
    QVERIFY(!window.findChild<QWidget *>(u"demoCard"_s)->isVisible());
}

PARKDESK_TEST(TstDemoTown)
#include "tst_demotown.moc"
