// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"
#include "services/search/searchstays.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/imports/importpage.h"
#include "ui/shared/banner.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"

#include <QAbstractItemModel>
#include <QComboBox>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Files of other programs, taken over by keys.
class TstImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsByKeys();
    void asksForDates();
    void mapsByHand();
    void savesBadRows();
    void takesADatabaseOver();
    void takesReadingsOver();
    void saysWhatItCannotRead();
    void everythingHasAName();

private:
    static void open(ImportPage &page)
    {
        page.resize(1158, 668);
        page.show();
        page.activateWindow();
        page.setFocus(Qt::OtherFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("a file could not be written");
        return out.fileName();
    }
    [[nodiscard]] static QString words(const ImportPage &page, const QString &name)
    {
        return page.findChild<TextLabel *>(name)->text();
    }
    [[nodiscard]] static KeyButton *button(const ImportPage &page, const QString &name)
    {
        return page.findChild<KeyButton *>(name);
    }
    /// Chooses by keys what a line is taken for.
    static void choose(const ImportPage &page, const QString &line, const QString &data)
    {
        auto *box = page.findChild<QComboBox *>(line);
        QVERIFY(box != nullptr);
        box->setFocus();
        const int wanted = box->findData(data);
        QVERIFY(wanted >= 0);
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    static FileChoice answering(const QString &path)
    {
        return {[path](QWidget *, FileChoice::Purpose, const QString &, const QString &, const QString &,
                       const FileChoice::Chosen &chosen) { chosen(path); }};
    }

    QTemporaryDir m_folder;
};

namespace {

const QByteArray stays("plate;type;entry;exit;paid\n"
                       "B-AB 1;car;27.02.2026 08:00;27.02.2026 09:30;4,00\n"
                       "B-AB 2;VAN;27.02.2026 08:00;27.02.2026 09:30;4,00\n"
                       "B-AB 3;car;27.02.2026 08:00;27.02.2026 07:30;4,00\n"
                       ";;28.02.2026 08:00;28.02.2026 09:30;6,50\n");

} // namespace

void TstImports::importsByKeys()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    page.setFileChoice(answering(file(u"a.csv"_s, stays)));
    open(page);
    QVERIFY(!button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(words(page, u"newStays"_s), u"2"_s);
    QCOMPARE(words(page, u"badRows"_s), u"2"_s);
    const QAbstractItemModel *reasons = page.findChild<QTableView *>(u"reasons"_s)->model();
    QCOMPARE(reasons->rowCount(), 2);
    QCOMPARE(reasons->index(0, 0).data().toString(), u"Time out before time in"_s);
    QCOMPARE(reasons->index(0, 2).data().toString(), u"\u20664\u2069"_s);
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QVERIFY(button(page, u"runImport"_s)->text().contains(u"2"_s));
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<Banner *>(u"importBanner"_s)->text().contains(u"came in"_s));
    QVERIFY(!button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_F5); // once more: all of it is known
    QTRY_COMPARE(words(page, u"knownStays"_s), u"2"_s);
    QCOMPARE(words(page, u"newStays"_s), u"0"_s);
}

void TstImports::asksForDates()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    page.openFile(file(u"b.csv"_s, "plate,entry,exit\nB-A 1,02/03/2025 08:00,02/03/2025 09:00\n"));
    const auto *banner = page.findChild<Banner *>(u"importBanner"_s);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"Day and month"_s));
    choose(page, u"times"_s, u"day-first"_s);
    QTRY_COMPARE(words(page, u"newStays"_s), u"1"_s);
    QVERIFY(!banner->isVisible());
}

void TstImports::mapsByHand()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    page.openFile(file(u"c.csv"_s, "was,wann,bis,egal\nB-A 1,2026-02-27 08:00,2026-02-27 09:00,x\n"));
    const auto *banner = page.findChild<Banner *>(u"importBanner"_s);
    QTRY_VERIFY(banner->isVisible()); // nobody knows when it came in
    choose(page, u"map-1"_s, u"entry"_s);
    QTRY_COMPARE(words(page, u"newStays"_s), u"1"_s);
    choose(page, u"map-0"_s, u"plate"_s);
    QTRY_COMPARE(page.findChild<QTableView *>(u"importPreview"_s)->model()->columnCount(), 5); // "bis" was known
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(banner->text().contains(u"came in"_s));
}

void TstImports::savesBadRows()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    page.openFile(file(u"d.csv"_s, stays));
    QTRY_VERIFY(button(page, u"saveRejects"_s)->isEnabled());
    const QString path = m_folder.filePath(u"bad.csv"_s);
    page.setFileChoice(answering(path));
    QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(page.findChild<Banner *>(u"importBanner"_s)->text().contains(u"saved"_s));
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith("line,reason,plate,type,entry,exit,paid\n"));
    QVERIFY(bytes.contains("3,vehicle_type_unknown,B-AB 2,VAN"));
    QVERIFY(bytes.contains("4,exit_before_entry,B-AB 3"));
}

void TstImports::takesADatabaseOver()
{
    const QString path = m_folder.filePath(u"app.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"CREATE TABLE lots (id INTEGER PRIMARY KEY, name TEXT, capacity INTEGER)"_s));
        QVERIFY(
            query.exec(u"CREATE TABLE history (id INTEGER, lot_id INTEGER, start TEXT, finish TEXT, plate TEXT)"_s));
        QVERIFY(query.exec(u"INSERT INTO lots VALUES (1, 'Harbour', 3)"_s));
        QVERIFY(query.exec(u"INSERT INTO history VALUES (1, 1, '2026-02-27 08:00', '2026-02-27 09:00', 'B-A 1')"_s));
    }
    QSqlDatabase::removeDatabase(u"made"_s);
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    page.openFile(path);
    QTRY_COMPARE(words(page, u"newStays"_s), u"1"_s);
    QVERIFY(words(page, u"trialSaid"_s).contains(u"still inside"_s)); // "finish" is no usual name
    choose(page, u"map-stays.exit"_s, u"finish"_s);
    QTRY_VERIFY(!words(page, u"trialSaid"_s).contains(u"still inside"_s));
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<Banner *>(u"importBanner"_s)->text().contains(u"came in"_s));
    const auto lots = must(answerOf(office.office().read<ListLots>({})));
    QCOMPARE(lots.size(), 2);
}

void TstImports::takesReadingsOver()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    auto *kinds = page.findChild<QWidget *>(u"importKind"_s);
    kinds->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_Right);
    QTest::keyClick(page.focusWidget(), Qt::Key_Right);
    page.setFileChoice(answering(file(u"counts.csv"_s,
                                      "lot,when,cars,cap\nBull Ring,2025-10-04 08:10,-1,100\nBull Ring,2025-10-04 "
                                      "08:40,60,50\nBull Ring,2025-10-04 09:10,many,50\n")));
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<QComboBox *>(u"map-1"_s) != nullptr);
    choose(page, u"map-1"_s, u"time"_s);
    choose(page, u"map-2"_s, u"occupied"_s);
    QTRY_COMPARE(words(page, u"newStays"_s), u"2"_s);
    QCOMPARE(words(page, u"badRows"_s), u"1"_s);
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<Banner *>(u"importBanner"_s)->text().contains(u"came in"_s));
    const auto counted = must(answerOf(office.office().read<CountedLots>({})));
    QCOMPARE(counted.size(), 1);
    QCOMPARE(counted.constFirst().readings, 2);
}

void TstImports::saysWhatItCannotRead()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    const auto *banner = page.findChild<Banner *>(u"importBanner"_s);
    page.openFile(file(u"e.csv"_s, {}));
    QTRY_VERIFY(banner->text().contains(u"empty"_s));
    page.openFile(file(u"f.db"_s, "no database"));
    QTRY_VERIFY(banner->text().contains(u"SQLite"_s));
    page.openFile(m_folder.filePath(u"nowhere.csv"_s));
    QTRY_VERIFY(!banner->text().contains(u"SQLite"_s));
    QVERIFY(!button(page, u"runImport"_s)->isEnabled());
}

void TstImports::everythingHasAName()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    QCOMPARE(namelessWidgets(page), QStringList());
    page.openFile(file(u"g.csv"_s, stays));
    QTRY_COMPARE(words(page, u"newStays"_s), u"2"_s);
    QCOMPARE(namelessWidgets(page), QStringList());
}

PARKDESK_TEST(TstImports)
#include "tst_imports.moc"
