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
    void mapsAForeignSchemaByKeys();
    void mapsWordsNobodyKnows();
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
    /// Goes to a control by the tab key alone.
    static void tabTo(const ImportPage &page, const QString &name)
    {
        const auto here = [&] { return page.focusWidget() != nullptr && page.focusWidget()->objectName() == name; };
        for (int key = 0; key < 200 && !here(); ++key)
            QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
        QVERIFY2(here(), qPrintable(name));
    }
    /// Tab to the line as soon as it is there, and arrow keys to the choice; the keyboard stays on it while the page
    /// looks.
    static void mapByKeys(const ImportPage &page, const QString &line, const QString &data)
    {
        const auto box = [&] { return page.findChild<QComboBox *>(line); };
        QTRY_VERIFY2(box() != nullptr && box()->isVisible(), qPrintable(line));
        tabTo(page, line);
        if (QTest::currentTestFailed())
            return;
        const int wanted = box()->findData(data);
        QVERIFY2(wanted >= 0, qPrintable(data));
        while (box()->currentIndex() != wanted)
            QTest::keyClick(box(), box()->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY2(box()->isEnabled() && box()->currentData() == data && box()->hasFocus(), qPrintable(line));
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

void TstImports::mapsAForeignSchemaByKeys()
{
    // No name in it is one that is known, dates and times stand apart, and plates in a table of their own.
    const QString path = m_folder.filePath(u"cochera.db"_s);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"made"_s);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement :
             {u"CREATE TABLE cochera (clave INTEGER, rotulo TEXT, cupo INTEGER)"_s,
              u"CREATE TABLE matriculado (num INTEGER, matricula TEXT, contrasena_hash TEXT)"_s,
              u"CREATE TABLE movimiento (folio INTEGER, cochera_fk INTEGER, num_fk INTEGER, dia_llegada TEXT, "
              "hora_llegada TEXT, dia_salida TEXT, hora_salida TEXT, importe TEXT)"_s,
              u"INSERT INTO cochera VALUES (7, 'Puerto', 4), (9, 'Centro', 2)"_s,
              u"INSERT INTO matriculado VALUES (1, '1234 BCD', 'x'), (2, '5678 FGH', 'x')"_s,
              u"INSERT INTO movimiento VALUES (100, 7, 1, '2026-02-20', '08:00', '2026-02-20', '09:30', '3.50'), "
              "(101, 9, 2, '2026-02-20', '08:00', '2026-02-20', '07:30', '3.50'), "
              "(102, 9, 2, '2026-02-21', '08:00', NULL, NULL, NULL)"_s})
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"made"_s);
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    page.setFileChoice(answering(path));
    open(page);
    QTest::keyClick(&page, Qt::Key_O, Qt::ControlModifier);
    const auto *banner = page.findChild<Banner *>(u"importBanner"_s);
    QTRY_VERIFY(banner->isVisible() && banner->text().contains(u"Nothing in it is recognised"_s));
    QVERIFY(!button(page, u"runImport"_s)->isEnabled());
    using Choice = QPair<const char *, const char *>;
    const QList<Choice> choices {{"map-lots", "cochera"},
                                 {"map-lots.id", "clave"},
                                 {"map-lots.name", "rotulo"},
                                 {"map-lots.spots", "cupo"},
                                 {"map-stays", "movimiento"},
                                 {"map-stays.id", "folio"},
                                 {"map-stays.lot", "cochera_fk"},
                                 {"map-stays.vehicle", "num_fk"},
                                 {"map-stays.entry", "dia_llegada"},
                                 {"map-stays.entry+", "hora_llegada"},
                                 {"map-stays.exit", "dia_salida"},
                                 {"map-stays.exit+", "hora_salida"},
                                 {"map-stays.amount", "importe"},
                                 {"map-vehicles", "matriculado"},
                                 {"map-vehicles.id", "num"},
                                 {"map-vehicles.plate", "matricula"}};
    for (const Choice &choice : choices) {
        mapByKeys(page, QString::fromLatin1(choice.first), QString::fromLatin1(choice.second));
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(page.findChild<QComboBox *>(u"map-vehicles.plate"_s)->findData(u"contrasena_hash"_s), -1); // a secret
    QTRY_COMPARE(words(page, u"newStays"_s), u"2"_s);
    QCOMPARE(words(page, u"badRows"_s), u"1"_s);
    QVERIFY(!banner->isVisible());
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(banner->text().contains(u"came in"_s));
    const auto lots = must(answerOf(office.office().read<ListLots>({})));
    QCOMPARE(lots.size(), 3);
    for (const auto &[plate, state] :
         {std::pair {u"1234 BCD"_s, StayState::Left}, {u"5678 FGH"_s, StayState::Parked}}) {
        SearchStays::Question question;
        question.query.text = plate;
        question.rows = 10;
        const auto found = must(answerOf(office.office().read<SearchStays>(question)));
        QCOMPARE(found.rows.size(), 1);
        QCOMPARE(found.rows.constFirst().state, state);
    }
}

void TstImports::mapsWordsNobodyKnows()
{
    PageOffice office;
    must(office.session().setRole(Role::Admin));
    ImportPage page(office.office());
    open(page);
    page.openFile(file(u"w.csv"_s, stays)); // a VAN among them, and one that left before it came
    QTRY_COMPARE(words(page, u"newStays"_s), u"2"_s);
    QCOMPARE(words(page, u"fits-1"_s), u"\u2715 1 bad among the first rows"_s);
    QCOMPARE(words(page, u"fits-0"_s), u"\u2713 fits"_s);
    choose(page, u"map-vehicle:van"_s, u"truck"_s);
    QTRY_COMPARE(words(page, u"newStays"_s), u"3"_s);
    QCOMPARE(words(page, u"badRows"_s), u"1"_s);
    QCOMPARE(words(page, u"fits-1"_s), u"\u2713 fits"_s);
    QVERIFY(page.findChild<QComboBox *>(u"map-vehicle:van"_s)->hasFocus());
    QTRY_VERIFY(button(page, u"runImport"_s)->isEnabled());
    QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(page.findChild<Banner *>(u"importBanner"_s)->text().contains(u"came in"_s));
    SearchStays::Question question;
    question.query.text = u"B-AB 2"_s;
    question.rows = 10;
    const auto found = must(answerOf(office.office().read<SearchStays>(question)));
    QCOMPARE(found.rows.size(), 1);
    QCOMPARE(found.rows.constFirst().vehicleType, u"truck"_s);
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
