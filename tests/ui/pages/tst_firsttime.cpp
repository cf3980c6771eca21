// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/ui/pages/firsttimer.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/desk/paperpanel.h"
#include "ui/shared/printing/printers.h"
#include "ui/shared/themeswitcher.h"
#include "ui/shared/toast.h"
#include "ui/shell/windowsettings.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// From the first window somebody ever sees to the first ticket on paper, without a manual and in less than a minute
/// by the keystroke-level model: on the demo town, and on an office of one's own. There is no printer here, so the
/// paper is a PDF file, as the program offers it then.
class TstFirstTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void demoTown();
    void officeOfOnesOwn();

private:
    /// A home directory with nothing in it, as on a new computer.
    [[nodiscard]] bool moveIn() const { return qputenv("HOME", m_home->path().toUtf8()); }
    static void comeInAndPrint(FirstTimer &person, bool &printed);
    void judge(const FirstTimer &person);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TstFirstTime::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
    qputenv("CUPS_SERVER", "127.0.0.1:9"); // nobody's printer prints what a test does
    if (!SystemPrinters().names().isEmpty())
        QSKIP("a printer of this computer would print");
}

void TstFirstTime::comeInAndPrint(FirstTimer &person, bool &printed)
{
    printed = false;
    person.begin(u"read the line under the box, type a plate, Enter"_s);
    person.typeCode(u"hhab1234"_s);
    person.key(Qt::Key_Return);
    const auto toldOfPaper = [&person] { return person.shown(u"toastMore"_s) != nullptr; };
    QVERIFY(person.waitFor(toldOfPaper));
    person.begin(u"read what is said of it, click its Print"_s);
    QCOMPARE(static_cast<const QAbstractButton *>(person.shown(u"toastMore"_s))->text(), u"Print"_s);
    person.click(u"toastMore"_s);
    QVERIFY(person.waitFor([&person] { return person.shown(u"paperPanel"_s) != nullptr; }));
    person.begin(u"look at the ticket, Enter saves it as PDF"_s);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"savePdf"_s; }));
    person.key(Qt::Key_Return);
    const QString path = static_cast<const QLineEdit *>(person.shown(u"pdfPath"_s))->text();
    QVERIFY2(QFileInfo(path).size() > 1000, qPrintable(path));
    printed = true;
}

void TstFirstTime::judge(const FirstTimer &person)
{
    for (const QString &step : person.steps())
        qInfo("%s", qPrintable(step));
    QVERIFY(person.seconds() < 60);
}

void TstFirstTime::demoTown()
{
    QVERIFY(moveIn());
    WindowSettings settings(m_home->filePath(u"settings.ini"_s));
    DatabaseUrl town;
    town.path = m_home->filePath(u"demo.db"_s);
    {
        // ./dev run has made the town when the window opens.
        PageOffice empty(PageOffice::Content::Nothing);
        MainWindow window(empty.context(), settings, {});
        window.setDemoTown(town, 1);
        QSignalSpy made(&window, &MainWindow::databaseChosen);
        window.show();
        window.begin();
        QTRY_COMPARE(window.state(), MainWindow::State::FirstRun);
        window.findChild<QAbstractButton *>(u"demoTown"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(made.count(), 1, 120'000);
    }
    AppContext context(town, {});
    MainWindow window(context, settings, {});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    FirstTimer person(window);
    person.begin(u"see the card of logins, click Use beside an attendant"_s);
    window.begin();
    QVERIFY(person.waitFor([&person] { return person.shown(u"use-asha"_s) != nullptr; }));
    person.click(u"use-asha"_s);
    person.begin(u"both fields are filled: Enter"_s);
    person.key(Qt::Key_Return);
    QVERIFY(person.waitFor([&person] { return person.focusName() == u"box"_s; }));
    bool printed = false;
    comeInAndPrint(person, printed);
    QVERIFY(printed);
    judge(person);
}

void TstFirstTime::officeOfOnesOwn()
{
    QVERIFY(moveIn());
    WindowSettings settings(m_home->filePath(u"settings.ini"_s));
    DatabaseUrl office;
    office.path = m_home->filePath(u"office.db"_s);
    AppContext context(office, {});
    MainWindow window(context, settings, {});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    FirstTimer person(window);
    window.begin();
    QVERIFY(person.setUpOffice(u"prices: the sign says them, Enter"_s));
    bool printed = false;
    comeInAndPrint(person, printed);
    QVERIFY(printed);
    judge(person);
}

PARKDESK_TEST(TstFirstTime)
#include "tst_firsttime.moc"
