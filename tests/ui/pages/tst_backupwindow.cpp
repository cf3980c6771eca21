// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/backup.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pastoffice.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"

#include <QApplication>
#include <QDirIterator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A backup by the keys of the window, on both databases, while vehicles are inside; and an office made of it.
class TstBackupWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void backsUpAndComesBack();

private:
    [[nodiscard]] QStringList backups(const DatabaseUrl &url) const;

    QTemporaryDir m_home;
};

void TstBackupWindow::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
    QVERIFY(qputenv("HOME", m_home.path().toUtf8()));
    QVERIFY(qputenv("XDG_DATA_HOME", m_home.filePath(u"share"_s).toUtf8()));
}

/// Beside the file of the office, or in the person's data.
QStringList TstBackupWindow::backups(const DatabaseUrl &url) const
{
    QStringList found;
    for (const QString &root : {m_home.path(), TestDatabase::isSqlite() ? QFileInfo(url.path).path() : QString()}) {
        if (root.isEmpty())
            continue;
        QDirIterator files(root, {u"parkdesk-*"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(files.next());
    }
    return found;
}

void TstBackupWindow::backsUpAndComesBack()
{
    const TestDatabase database;
    const QString name = TestDatabase::isSqlite() ? QString() : database.url().name;
    ShellWindow shell(PageOffice::Content::Office, database.url(), TestDatabase::options());
    addPastStay(shell.office(), u"BK 1"_s);
    shell.office().enter(u"BK 2"_s);
    QVERIFY(shell.reaches(MainWindow::State::LogIn));
    shell.logIn();
    QVERIFY(shell.reaches(MainWindow::State::Office));
    shell.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // the owner turns to setup
    QTRY_VERIFY(shell.find<QWidget>(u"rail-health"_s) != nullptr);
    QVERIFY(shell.window().office()->showPage(u"health"_s));
    QTRY_VERIFY(shell.find<TextLabel>(u"healthWords-backup"_s) != nullptr);
    QCOMPARE(backups(database.url()), QStringList());
    shell.press(Qt::Key_B, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        backups(database.url()).size() == 1 && !backups(database.url()).first().endsWith(u".part"_s), 30'000);
    const auto *said = shell.find<TextLabel>(u"healthWords-backup"_s);
    QTRY_VERIFY2(!said->text().contains(u"none was made"_s) && !said->text().contains(u"%"_s),
                 qPrintable(said->text()));
    qInfo("%s", qPrintable(said->text()));

    DatabaseUrl other = database.url();
    if (TestDatabase::isSqlite())
        other.path = m_home.filePath(u"other.db"_s);
    else
        other.name = name + u"_back"_s;
    const auto restored = restoreDatabase(other, TestDatabase::options(), backups(database.url()).first(), {});
    QVERIFY2(restored.has_value(), restored ? "" : qPrintable(codeName(restored.error().code)));
    QVERIFY(restored->done && restored->proof.findings.isEmpty());
    QCOMPARE(restored->proof.charges, 2); // of the payment and of the exit
    PageOffice back(PageOffice::Content::Office, other, TestDatabase::options());
    QCOMPARE(back.parkedCount(), 1);
}

PARKDESK_TEST(TstBackupWindow)
#include "tst_backupwindow.moc"
