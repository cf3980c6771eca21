// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "formats/csvline.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What leaves the office as files, by the real program.
class TstCtlExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingToAFolder();
    void oneTablePrinted();
    void clerksMayNot();
    void contradictions_data();
    void contradictions();
    void fileThatCannotBe();
    void apds();
    void reportFiles_data();
    void reportFiles();
    void reportFilesAreTheSame();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    [[nodiscard]] static QStringList report(const QString &name, const QStringList &more);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TstCtlExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(3);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"PAY 1"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"STAY 1"_s});
    m_ctl->done({u"leave"_s, u"PAY 1"_s, u"--pay"_s, u"cash"_s});
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

void TstCtlExport::cleanup()
{
    m_ctl.reset();
    m_database.reset();
}

QByteArray TstCtlExport::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TstCtlExport::report(const QString &name, const QStringList &more)
{
    const QDate today = QDateTime::currentDateTimeUtc().date();
    return QStringList {u"report"_s,  name,
                        u"--from"_s,  today.addDays(-2).toString(Qt::ISODate),
                        u"--until"_s, today.addDays(2).toString(Qt::ISODate)}
    + more;
}

void TstCtlExport::everythingToAFolder()
{
    const QJsonArray files = m_ctl->done({u"export"_s, path(u"out/all"_s)}).value("files"_L1).toArray();
    QCOMPARE(files.size(), 5);
    for (const QJsonValue file : files) {
        const CsvTable table = readCsv(content(u"out/all/"_s + file["what"_L1].toString() + u".csv"_s));
        QVERIFY2(table.problem.isEmpty(), qPrintable(table.problem));
        QCOMPARE(table.rows.size(), file["rows"_L1].toInteger());
    }
    const CsvTable stays = readCsv(content(u"out/all/stays.csv"_s));
    QCOMPARE(stays.rows.size(), 2);
    QCOMPARE(stays.rows.first().cells.at(stays.column({u"plate"_s})), u"PAY 1"_s);
    QCOMPARE(stays.rows.first().cells.at(stays.column({u"amount"_s})), u"2.00"_s);
    // That it was taken out was written down before the journal was read.
    const CsvTable journal = readCsv(content(u"out/all/journal.csv"_s));
    QCOMPARE(journal.rows.last().cells.at(journal.column({u"kind"_s})), u"export"_s);
    m_ctl->done({u"export"_s, path(u"json"_s), u"--format"_s, u"json"_s, u"--what"_s, u"stays,payments"_s});
    QCOMPARE(QJsonDocument::fromJson(content(u"json/payments.json"_s))["rows"_L1].toArray().size(), 1);
    QVERIFY(!QFile::exists(path(u"json/lots.json"_s)));
}

void TstCtlExport::oneTablePrinted()
{
    const CtlRun printed = m_ctl->run({u"export"_s, u"-"_s, u"--what"_s, u"lots"_s});
    QCOMPARE(printed.exitCode, 0);
    QVERIFY(printed.out.startsWith("lot,name,address"));
    QVERIFY(printed.out.contains("\r\n1,Town,"));
    const CtlRun later = m_ctl->run({u"export"_s, u"-"_s, u"--what"_s, u"stays"_s, u"--from"_s, u"2100-01-01"_s});
    QCOMPARE(later.out.count("\r\n"), 1);
}

void TstCtlExport::clerksMayNot()
{
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(m_ctl->run({u"export"_s, path(u"none"_s)}).exitCode, 3);
    QVERIFY(!QFile::exists(path(u"none"_s)));
    QCOMPARE(m_ctl->run({u"export"_s, path(u"apds.json"_s), u"--apds"_s}).exitCode, 0);
}

void TstCtlExport::contradictions_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown table") << QStringList {u"dir"_s, u"--what"_s, u"passwords"_s};
    QTest::newRow("unknown format") << QStringList {u"dir"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("two in one") << QStringList {u"a.csv"_s, u"--what"_s, u"stays,lots"_s};
    QTest::newRow("two formats") << QStringList {u"a.csv"_s, u"--what"_s, u"stays"_s, u"--format"_s, u"json"_s};
    QTest::newRow("apds of a period") << QStringList {u"a.json"_s, u"--apds"_s, u"--from"_s, u"2026-01-01"_s};
}

void TstCtlExport::contradictions()
{
    QFETCH(QStringList, words);
    QCOMPARE(m_ctl->run(QStringList(u"export"_s) + words).exitCode, 2);
}

void TstCtlExport::fileThatCannotBe()
{
    const CtlRun run = m_ctl->ask({u"export"_s, path(u"no/such/stays.csv"_s), u"--what"_s, u"stays"_s});
    QCOMPARE(run.errorCode(), u"file_failed"_s);
    QCOMPARE(m_ctl->ask({u"export"_s, path(u"x"_s), u"--from"_s, u"2026-01-02"_s, u"--until"_s, u"2026-01-01"_s})
                 .errorCode(),
             u"bad_span"_s);
}

void TstCtlExport::apds()
{
    m_ctl->done({u"export"_s, path(u"apds.json"_s), u"--apds"_s, u"--lot"_s, u"Town"_s});
    static const QString check = uR"(
import json, sys, jsonschema
schema = json.load(open(sys.argv[1])); document = json.load(open(sys.argv[2]))
jsonschema.Draft202012Validator.check_schema(schema)
jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(document)
document['data'][0]['hierarchyElementReference']['supply'][0]['supplyQuantity'] = -1
try:
    jsonschema.validate(document, schema)
except jsonschema.ValidationError:
    print('valid')
)"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s,
                 {u"-c"_s, check,
                  QStringLiteral(PARKDESK_SOURCE_DIR "/tests/journeys/fixtures/apds-places.schema.json"),
                  path(u"apds.json"_s)});
    QVERIFY2(python.waitForFinished(), "python3 with python3-jsonschema is needed");
    QVERIFY2(python.readAllStandardOutput() == "valid\n", python.readAllStandardError().constData());
}

void TstCtlExport::reportFiles_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
}

void TstCtlExport::reportFiles()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    const QString file = u"revenue."_s + ending;
    const QJsonObject told = m_ctl->done(report(u"revenue"_s, {u"--to"_s, path(file)}));
    QVERIFY(content(file).startsWith(begins));
    QCOMPARE(told.value("bytes"_L1).toInteger(), content(file).size());
    QCOMPARE(m_ctl->run(report(u"revenue"_s, {u"--to"_s, path(u"revenue.doc"_s)})).exitCode, 2);
    QCOMPARE(m_ctl->run(report(u"revenue"_s, {u"--to"_s, path(file), u"--csv"_s})).exitCode, 2);
}

void TstCtlExport::reportFilesAreTheSame()
{
    const QJsonObject told = m_ctl->done(report(u"revenue"_s, {}));
    m_ctl->done(report(u"revenue"_s, {u"--to"_s, path(u"r.csv"_s)}));
    const CsvTable table = readCsv(content(u"r.csv"_s));
    const QJsonArray rows = told.value("rows"_L1).toArray();
    QCOMPARE(table.rows.size(), rows.size() + 1);
    const int revenue = table.column({u"revenue (eur)"_s});
    QVERIFY(revenue > 0);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(table.rows.at(i).cells.first(), rows.at(i)["day"_L1].toString());
        QCOMPARE(table.rows.at(i).cells.at(revenue), rows.at(i)["revenue"_L1].toString());
    }
    QCOMPARE(table.rows.last().cells.at(revenue), told.value("totals"_L1)[0]["revenue"_L1].toString());
}

PARKDESK_TEST(TstCtlExport)
#include "tst_ctlexport.moc"
