// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/exportrows.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "tests/ui/pages/pastoffice.h"
#include "tests/ui/pages/shellwindow.h"
#include "ui/exports/exportpage.h"
#include "ui/shared/banner.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the office owns leaves it by the window: by real keys, while the office works, and read again by another
/// program.
class TstExportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void everythingByKeys();
    void oneTableOfOneMonth();
    void stopLeavesNothing();
    void workGoesOnMeanwhile();
    void whatCannotBeWritten();
    void byMail();
    void attendantsHaveNoSuchPage();

private:
    void open(const QString &login);
    void openPage();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { m_shell->press(key, modifiers); }
    [[nodiscard]] ExportPage *page() { return m_shell->find<ExportPage>(u"exportPage"_s); }
    [[nodiscard]] Banner *banner() { return m_shell->find<Banner>(u"exportBanner"_s); }
    [[nodiscard]] bool isDone() { return banner()->isVisible() && banner()->text().contains(u"file"_s); }
    /// The rows of a file as Python reads them: the header first.
    [[nodiscard]] QJsonArray readByPython(const QString &path);
    [[nodiscard]] QStringList asTheOfficeSays(ExportTable table, const QString &column);
    static QStringList columnOf(const QJsonArray &table, const QString &name);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<ShellWindow> m_shell;
    std::shared_ptr<Session> m_manager;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstExportPage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>();
    m_shell = std::make_unique<ShellWindow>(PageOffice::Content::Office, m_database->url(), TestDatabase::options());
    PageOffice &office = m_shell->office();
    addPastStay(office, u"EX 1"_s);
    addPastStay(office, u"EX 2"_s);
    office.enter(u"EX 3"_s);
    office.reserve(u"EX 4"_s, hours(3), hours(2));
    m_manager = hire(office, u"mira"_s, u"Mira M."_s, {Role::Manager});
    QVERIFY(m_shell->reaches(MainWindow::State::LogIn));
}

void TstExportPage::cleanup()
{
    m_manager.reset();
    m_shell.reset();
    m_database.reset();
}

void TstExportPage::open(const QString &login)
{
    m_shell->type(login);
    press(Qt::Key_Return);
    m_shell->type(PageOffice::password);
    press(Qt::Key_Return);
    QVERIFY(m_shell->reaches(MainWindow::State::Office));
}

void TstExportPage::openPage()
{
    open(u"mira"_s);
    press(Qt::Key_K, Qt::ControlModifier);
    m_shell->type(u"export"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(page() != nullptr && page()->isVisible());
    QTRY_COMPARE(m_shell->find<QComboBox>(u"exportLot"_s)->count(), 2);
    page()->setFileChoice({[this](QWidget *, FileChoice::Purpose purpose, const QString &, const QString &,
                                  const QString &, const FileChoice::Chosen &chosen) {
        QCOMPARE(purpose, FileChoice::Purpose::Folder);
        chosen(m_folder->path());
    }});
}

QJsonArray TstExportPage::readByPython(const QString &path)
{
    static const QString script = uR"(
import csv, json, sys
with open(sys.argv[1], encoding='utf-8', newline='') as f:
    if sys.argv[1].endswith('.csv'):
        print(json.dumps(list(csv.reader(f, strict=True))))
    else:
        rows = json.load(f)['rows']
        print(json.dumps([list(rows[0])] + [list(r.values()) for r in rows] if rows else []))
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    if (!python.waitForFinished() || python.exitCode() != 0)
        qFatal("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

QStringList TstExportPage::columnOf(const QJsonArray &table, const QString &name)
{
    const QJsonArray header = table.first().toArray();
    qsizetype column = 0;
    while (column < header.size() && header.at(column).toString() != name)
        ++column;
    QStringList cells;
    for (qsizetype row = 1; row < table.size(); ++row)
        cells.append(table.at(row).toArray().at(column).toVariant().toString());
    return cells;
}

/// A column as the office tells it now, page by page.
QStringList TstExportPage::asTheOfficeSays(ExportTable table, const QString &column)
{
    ExportRows::Question question;
    question.table = table;
    const QList<ExportColumn> &columns = exportColumns(table);
    const auto at =
        std::find_if(columns.begin(), columns.end(), [&](const ExportColumn &each) { return each.name == column; })
        - columns.begin();
    QStringList cells;
    const auto answer = must(answerOf(m_manager->office().read<ExportRows>(question)));
    for (const QList<QJsonValue> &row : answer.rows)
        cells.append(row.at(at).toVariant().toString());
    return cells;
}

void TstExportPage::everythingByKeys()
{
    openPage();
    QVERIFY(m_shell->find<TextLabel>(u"exportFoot"_s)->text().contains(u"written into the journal"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(isDone(), qPrintable(banner()->text()));
    const QDir folder(page()->folder());
    QCOMPARE(QFileInfo(folder.path()).absolutePath(), m_folder->path());
    const Zone berlin = must(ZoneRules::forZone("Europe/Berlin")); // as the window says it, wherever the computer is
    QCOMPARE(folder.dirName().remove(u"Parkdesk "_s),
             berlin->toText(m_shell->office().clock().now()).first(16).replace(u'T', u' ').remove(u':'));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    QCOMPARE(folder.entryList(QDir::Files),
             (QStringList {u"journal.csv"_s, u"lots.csv"_s, u"payments.csv"_s, u"stays.csv"_s, u"tariffs.csv"_s}));
    // In the order and with the content that the office tells.
    const QJsonArray stays = readByPython(folder.filePath(u"stays.csv"_s));
    QCOMPARE(columnOf(stays, u"plate"_s), (QStringList {u"EX 1"_s, u"EX 2"_s, u"EX 3"_s, u"EX 4"_s}));
    for (const QString &column : {u"ticket"_s, u"entry"_s, u"exit"_s, u"amount"_s, u"state"_s})
        QCOMPARE(columnOf(stays, column), asTheOfficeSays(ExportTable::Stays, column));
    QCOMPARE(columnOf(readByPython(folder.filePath(u"payments.csv"_s)), u"receipt"_s),
             asTheOfficeSays(ExportTable::Payments, u"receipt"_s));
    QCOMPARE(columnOf(readByPython(folder.filePath(u"lots.csv"_s)), u"name"_s), QStringList {u"North"_s});
    // That it was taken out stood in the journal before its first row was read.
    const QJsonArray journal = readByPython(folder.filePath(u"journal.csv"_s));
    QCOMPARE(columnOf(journal, u"kind"_s).constLast(), u"export"_s);
    QCOMPARE(columnOf(journal, u"clerk"_s).constLast(), u"mira"_s);
    QCOMPARE(columnOf(journal, u"kind"_s), asTheOfficeSays(ExportTable::Journal, u"kind"_s));
    QVERIFY(m_shell->find<TextLabel>(u"exportState-stays"_s)->text().startsWith(u"4 row(s), "_s));
}

void TstExportPage::oneTableOfOneMonth()
{
    openPage();
    for (const QString &what : {u"tariffs"_s, u"stays"_s, u"payments"_s, u"journal"_s}) {
        m_shell->find<QWidget>(u"export-"_s + what)->setFocus();
        press(Qt::Key_Space);
    }
    QVERIFY(!m_shell->find<TextLabel>(u"exportFoot"_s)->text().contains(u"journal"_s));
    m_shell->find<QWidget>(u"export-places"_s)->setFocus();
    press(Qt::Key_Space);
    m_shell->find<QWidget>(u"export-stays"_s)->setFocus();
    press(Qt::Key_Space);
    m_shell->find<QWidget>(u"exportPeriod"_s)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down); // last month
    m_shell->find<QWidget>(u"exportLot"_s)->setFocus();
    press(Qt::Key_Down);
    m_shell->find<QWidget>(u"exportFormat"_s)->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(isDone(), qPrintable(banner()->text()));
    const QDir folder(page()->folder());
    QCOMPARE(folder.entryList(QDir::Files), (QStringList {u"lots.json"_s, u"places.json"_s, u"stays.json"_s}));
    QCOMPARE(columnOf(readByPython(folder.filePath(u"lots.json"_s)), u"name"_s), QStringList {u"North"_s});
    QVERIFY(readByPython(folder.filePath(u"stays.json"_s)).isEmpty()); // nothing happened in February
    QFile places(folder.filePath(u"places.json"_s));
    QVERIFY(places.open(QIODevice::ReadOnly));
    QVERIFY(QJsonDocument::fromJson(places.readAll())["data"_L1].toArray().size() >= 2);
}

void TstExportPage::stopLeavesNothing()
{
    openPage();
    page()->setPage(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_shell->find<QAbstractButton>(u"stopExport"_s)->isVisible());
    press(Qt::Key_Period, Qt::AltModifier);
    QTRY_VERIFY(banner()->isVisible() && banner()->text().contains(u"Stopped"_s));
    QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QVERIFY(page()->folder().isEmpty());
    // And once more, from the beginning.
    page()->setPage(2);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isDone());
    QCOMPARE(columnOf(readByPython(QDir(page()->folder()).filePath(u"stays.csv"_s)), u"plate"_s).size(), 4);
    // What a run left that broke off is in nobody's way.
    const QString second = page()->folder() + u" (2)"_s;
    QVERIFY(QDir().mkdir(second + u".part"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(isDone(), qPrintable(banner()->text()));
    QCOMPARE(page()->folder(), second);
    QVERIFY(QFileInfo::exists(QDir(second).filePath(u"stays.csv"_s)));
}

/// A row at a time: between two of them vehicles come in, and none is told twice or left out.
void TstExportPage::workGoesOnMeanwhile()
{
    openPage();
    page()->setPage(1);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_shell->find<TextLabel>(u"exportState-lots"_s)->text().contains(u"1"_s));
    m_shell->office().enter(u"EX 9"_s);
    QTRY_VERIFY(isDone());
    QStringList tickets = columnOf(readByPython(QDir(page()->folder()).filePath(u"stays.csv"_s)), u"ticket"_s);
    const qsizetype rows = tickets.size();
    QVERIFY(rows >= 4);
    QCOMPARE(tickets.removeDuplicates(), 0);
}

void TstExportPage::whatCannotBeWritten()
{
    openPage();
    page()->setFileChoice({[](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                              const FileChoice::Chosen &chosen) { chosen(u"/proc/none"_s); }});
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(banner()->isVisible() && banner()->text().contains(u"/proc/none"_s), qPrintable(banner()->text()));
    QVERIFY(m_shell->find<QAbstractButton>(u"runExport"_s)->isEnabled());
}

/// Each file is a job of its own, once there is a server and an address to mail to.
void TstExportPage::byMail()
{
    openPage();
    m_shell->find<QWidget>(u"mailExport"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(banner()->isVisible() && banner()->text().contains(u"mail server"_s));
    const RawDatabase raw(*m_database);
    QTRY_VERIFY(m_shell->find<QWidget>(u"mailExport"_s)->isEnabled()); // each of them was refused
    raw.executeUnguarded({u"UPDATE mail_server SET host = 'smtp.parking.example'"_s});
    m_shell->find<QWidget>(u"mailExport"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(banner()->text().contains(u"no mail address"_s));
    QTRY_VERIFY(m_shell->find<QWidget>(u"mailExport"_s)->isEnabled()); // each of them was refused
    raw.executeUnguarded({u"UPDATE staff SET mail = key_wrap"_s});
    m_shell->find<QWidget>(u"mailExport"_s)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(banner()->text().startsWith(u"5 file"_s));
    QCOMPARE(raw.number(u"SELECT count(*) FROM job WHERE kind = 'mailed_export'"_s), 5);
}

void TstExportPage::attendantsHaveNoSuchPage()
{
    PageOffice &office = m_shell->office();
    const auto clerk = hire(office, u"arun"_s, u"Arun A."_s, {Role::Attendant});
    open(u"arun"_s);
    QTRY_VERIFY(m_shell->find<QWidget>(u"rail-desk"_s) != nullptr);
    QVERIFY(m_shell->find<QWidget>(u"rail-exports"_s) == nullptr);
    const auto refused = answerOf(clerk->office().read<ExportRows>({}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotPermitted);
}

PARKDESK_TEST(TstExportPage)
#include "tst_exportpage.moc"
