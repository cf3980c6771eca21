// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Files of other systems.
class TstCtlImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void takesReadingsOver();
    void dryRunChangesNothing();
    void saysWhatItCannotRead();

private:
    [[nodiscard]] QString file(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
    int m_files = 0;
};

void TstCtlImport::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(2);
}

void TstCtlImport::cleanupTestCase()
{
    m_ctl.reset();
    m_database.reset();
    m_folder.reset();
}

QString TstCtlImport::file(const QByteArray &bytes)
{
    QFile out(m_folder->filePath(u"%1.csv"_s.arg(++m_files)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return out.fileName();
}

void TstCtlImport::takesReadingsOver()
{
    const QString path = file("code;cap;cars;seen\n"
                              "Bull Ring;100;40;04.10.2016 08:10\n"
                              "Bull Ring;100;60;04.10.2016 08:40\n"
                              "Bull Ring;100;60;04.10.2016 08:40\n"
                              "Bull Ring;100;110;13.10.2016 09:00\n"
                              "Bull Ring;100;many;14.10.2016 09:00\n"
                              "Bull Ring;100;7;27.03.2016 01:30\n"
                              "Market;50;-2;05.10.2016 08:00\n");
    const QStringList words {u"import"_s,
                             u"counts"_s,
                             path,
                             u"--timezone"_s,
                             u"Europe/London"_s,
                             u"--map"_s,
                             u"lot=code,time=seen,occupied=cars,capacity=cap"_s};
    const QJsonObject done = m_ctl->done(words);
    QCOMPARE(done.value("times"_L1).toString(), u"day-first"_s);
    QCOMPARE(done.value("added"_L1).toInt(), 4);
    QCOMPARE(done.value("known"_L1).toInt(), 1);
    QCOMPARE(done.value("new_lots"_L1).toInt(), 2);
    QCOMPARE(done.value("below_zero"_L1).toInt(), 1);
    QCOMPARE(done.value("beyond_capacity"_L1).toInt(), 1);
    QCOMPARE(done.value("rejected"_L1).toInt(), 2);
    QFile rejects(path + u".rejects.csv"_s);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const CsvTable table = readCsv(rejects.readAll());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).cells.first(2), (QStringList {u"6"_s, u"occupied_not_a_number"_s}));
    QCOMPARE(table.rows.at(1).cells.first(2), (QStringList {u"7"_s, u"no_such_time"_s}));

    QCOMPARE(m_ctl->done(words).value("known"_L1).toInt(), 5); // once more: nothing is doubled
    const QJsonArray rows = m_ctl->done({u"counts"_s, u"bull ring"_s}).value("counted"_L1).toArray();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value("key"_L1).toString(), u"08:00"_s);
    QCOMPARE(rows.at(0).toObject().value("occupied"_L1).toString(), u"50.00"_s);
    QCOMPARE(rows.at(1).toObject().value("most"_L1).toInt(), 110);
    const QJsonArray market =
        m_ctl->done({u"counts"_s, u"Market"_s, u"--group"_s, u"lot"_s}).value("counted"_L1).toArray();
    QCOMPARE(market.at(0).toObject().value("occupied"_L1).toString(), u"-2.00"_s);
}

void TstCtlImport::dryRunChangesNothing()
{
    const QString path = file("lot,time,occupied\nDry,2016-10-04 08:10,5\n");
    const QStringList words {u"import"_s, u"counts"_s, path, u"--timezone"_s, u"UTC"_s};
    QCOMPARE(m_ctl->done(words + QStringList {u"--dry-run"_s}).value("readings"_L1).toInt(), 1);
    QVERIFY(m_ctl->done({u"counts"_s, u"Dry"_s}).value("counted"_L1).toArray().isEmpty());
}

void TstCtlImport::saysWhatItCannotRead()
{
    const auto ask = [this](const QByteArray &bytes, const QStringList &more = {}) {
        return m_ctl->ask(QStringList {u"import"_s, u"counts"_s, file(bytes), u"--timezone"_s, u"UTC"_s} + more);
    };
    const CtlRun either = ask("lot,time,occupied\nN,03/04/2016 8:00,5\n");
    QCOMPARE(either.exitCode, 1);
    QCOMPARE(either.errorCode(), u"bad_file"_s);
    QVERIFY(either.out.contains("two_ways"));
    QCOMPARE(ask("lot,time,occupied\nN,03/04/2016 8:00,5\n", {u"--times"_s, u"month-first"_s}).exitCode, 0);
    QVERIFY(ask("lot,when,occupied\nN,2016-10-04,5\n").out.contains("missing_column"));
    QVERIFY(ask("time,occupied\n2016-10-04 09:00,5\n").out.contains("missing_column"));
    QCOMPARE(ask("time,occupied\n2016-10-04 09:00,5\n", {u"--lot"_s, u"Named"_s}).exitCode, 0);
    QCOMPARE(ask("").errorCode(), u"bad_file"_s);
    QCOMPARE(m_ctl->ask({u"import"_s, u"counts"_s, u"/no/such/file"_s, u"--timezone"_s, u"UTC"_s}).exitCode, 4);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(ask("lot,time,occupied\nN,2016-10-04 08:00,5\n").exitCode, 3);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

PARKDESK_TEST(TstCtlImport)
#include "tst_ctlimport.moc"
