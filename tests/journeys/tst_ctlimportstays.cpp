// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// \a count rows, one bad in a hundred, of twelve kinds in turn; \a bad gets their lines and reasons.
QByteArray longFile(int count, QMap<QString, QString> &bad)
{
    QRandomGenerator random(5);
    using Cells = QList<QByteArray>; // id, plate, entry, exit, spot, amount, method, type
    struct Spoiler {
        const char *reason;
        std::function<void(Cells &)> spoil;
    };
    const QList<Spoiler> spoilers {
        {"entry_missing", [](Cells &row) { row[2].clear(); }},
        {"entry_not_read", [](Cells &row) { row[2] = "never"; }},
        {"entry_in_future", [](Cells &row) { row[2] = row[3] = "3000000000"; }},
        {"exit_not_read", [](Cells &row) { row[3] = "soon"; }},
        {"exit_before_entry", [](Cells &row) { row[3] = "1600000000"; }},
        {"plate_not_read", [](Cells &row) { row[1] = "A=B&C"; }},
        {"plate_too_long", [](Cells &row) { row[1] = "ABCDEFGHIJKLMNOPQRSTU"; }},
        {"unknown_spot", [](Cells &row) { row[4] = "Z-999"; }},
        {"amount_not_read", [](Cells &row) { row[5] = "1.2.3"; }},
        {"amount_negative", [](Cells &row) { row[5] = "-4.00"; }},
        {"method_unknown", [](Cells &row) { row[6] = "seashells"; }},
        {"wrong_number_of_cells", [](Cells &row) { row.removeLast(); }},
    };
    QByteArray rows("id,plate,entry,exit,spot,amount,method,type\n");
    for (int i = 0; i < count; ++i) {
        const qint64 entry = 1'740'000'000 + i * 600;
        Cells row {QByteArray::number(i),
                   "B-K " + QByteArray::number(random.bounded(1, 5000)),
                   QByteArray::number(entry),
                   QByteArray::number(entry + random.bounded(60, 9000)),
                   {},
                   QByteArray::number(random.bounded(0, 50)) + ".00",
                   i % 2 == 0 ? "cash" : "card",
                   "car"};
        if (i % 100 == 13) {
            const Spoiler &spoiler = spoilers.at(bad.size() % spoilers.size());
            spoiler.spoil(row);
            bad.insert(QString::number(i + 2), QString::fromLatin1(spoiler.reason));
        }
        rows += row.join(',') + '\n';
    }
    return rows;
}

} // namespace

/// History of another program, taken over by the command line.
class TstCtlImportStays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void takesStaysOver();
    void isKilledHalfWay();

private:
    [[nodiscard]] QString file(const QByteArray &bytes);
    [[nodiscard]] qint64 number(const QString &statement) const { return RawDatabase(*m_database).number(statement); }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlImportStays::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(20);
}

void TstCtlImportStays::cleanup()
{
    QVERIFY(m_ctl->done({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    m_ctl.reset();
    m_database.reset();
}

QString TstCtlImportStays::file(const QByteArray &bytes)
{
    QFile out(m_folder.filePath(u"stays.csv"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return out.fileName();
}

void TstCtlImportStays::takesStaysOver()
{
    const QString path = file("Nr;Kennzeichen;Art;Ein;Aus;EUR\n"
                              "1;B-AB 1;PKW;27.02.2026 08:00;27.02.2026 09:30;4,00\n"
                              "2;B-AB 2;VAN;27.02.2026 08:00;27.02.2026 09:30;4,00\n"
                              "3;B-AB 3;VAN;27.02.2026 08:00;27.02.2026 07:30;4,00\n"
                              "4;;;28.02.2026 08:00;28.02.2026 09:30;6.00\n");
    QStringList words {u"import"_s, u"stays"_s, path, u"--map"_s, u"id=Nr,entry=Ein,exit=Aus,amount=EUR,vehicle=Art"_s};
    const QJsonObject trial = m_ctl->done(words + QStringList {u"--dry-run"_s});
    QCOMPARE(trial.value("could_be_added"_L1).toInt(), 1);
    QCOMPARE(trial.value("reasons"_L1).toObject(),
             (QJsonObject {{u"amount_not_read"_s, 1}, {u"exit_before_entry"_s, 1}, {u"vehicle_type_unknown"_s, 1}}));
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 0);
    words += QStringList {u"--types"_s, u"VAN=truck"_s};
    const QJsonObject done = m_ctl->done(words);
    QCOMPARE(done.value("added"_L1).toInt(), 2);
    QCOMPARE(done.value("rejected"_L1).toInt(), 2);
    QCOMPARE(done.value("columns"_L1).toObject().value("plate"_L1).toString(), u"Kennzeichen"_s);
    QFile rejects(path + u".rejects.csv"_s);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const CsvTable table = readCsv(rejects.readAll());
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(table.rows.at(0).cells.first(4), (QStringList {u"4"_s, u"exit_before_entry"_s, u"3"_s, u"B-AB 3"_s}));
    QCOMPARE(table.rows.at(1).cells.first(3), (QStringList {u"5"_s, u"amount_not_read"_s, u"4"_s}));
    QCOMPARE(m_ctl->done(words).value("brought_in_before"_L1).toInt(), 2); // once more: nothing is doubled
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 2);
    QVERIFY(m_ctl->ask({u"find"_s, u"AB 1"_s}).out.contains("B-AB 1"));
    const CtlRun wrong = m_ctl->ask(words + QStringList {u"--dates"_s, u"someday"_s});
    QCOMPARE(wrong.errorCode(), u"bad_file"_s);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(m_ctl->ask(words).exitCode, 3);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

void TstCtlImportStays::isKilledHalfWay()
{
    constexpr int count = 16'000;
    QMap<QString, QString> bad; // line and reason
    const QString path = file(longFile(count, bad));
    const QStringList words {u"import"_s, u"stays"_s, path};
    QProcess process;
    process.setProcessEnvironment(m_ctl->environment());
    process.start(QString::fromLocal8Bit(PARKDESK_CTL),
                  QStringList {u"--database"_s, m_database->url().toText()} + words);
    QTRY_VERIFY2_WITH_TIMEOUT(number(u"SELECT count(*) FROM import_run"_s) == 1
                                  || process.state() == QProcess::NotRunning,
                              "it never began", 60'000);
    process.kill(); // no warning
    QVERIFY(process.waitForFinished(60'000));
    if (!TestDatabase::isSqlite()) // the server ends what it was at before it sees that nobody listens
        QTRY_COMPARE_WITH_TIMEOUT(
            number(u"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND "
                   "state <> 'idle' AND pid <> pg_backend_pid()"_s),
            0, 60'000);
    const qint64 before = number(u"SELECT count(*) FROM stay"_s);
    QVERIFY2(before > 0 && before < count - bad.size(),
             qPrintable(u"%1 stays when it was killed: %2"_s.arg(before).arg(
                 QString::fromUtf8(process.readAllStandardError()))));
    QCOMPARE(number(u"SELECT added FROM import_run"_s), before);
    QVERIFY(m_ctl->done({u"verify"_s}).value("findings"_L1).toArray().isEmpty());
    const QJsonObject done = m_ctl->done(words);
    QCOMPARE(done.value("brought_in_before"_L1).toInteger(), before);
    QCOMPARE(done.value("added"_L1).toInteger(), count - bad.size() - before);
    QCOMPARE(done.value("rejected"_L1).toInteger(), bad.size());
    QCOMPARE(done.value("reasons"_L1).toObject().size(), 12);
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), count - bad.size());
    QCOMPARE(number(u"SELECT count(*) FROM imported_stay"_s), count - bad.size());
    QFile rejects(path + u".rejects.csv"_s);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QMap<QString, QString> told;
    const QList<QByteArray> lines = rejects.readAll().trimmed().split('\n'); // not all of them have every cell
    for (const QByteArray &line : lines.sliced(1)) {
        const QList<QByteArray> cells = line.split(',');
        told.insert(QString::fromUtf8(cells.at(0)), QString::fromUtf8(cells.at(1)));
    }
    QCOMPARE(told, bad);
}

PARKDESK_TEST(TstCtlImportStays)
#include "tst_ctlimportstays.moc"
