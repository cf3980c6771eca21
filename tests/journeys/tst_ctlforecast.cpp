// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString hundredths(qint64 sum, qint64 count)
{
    const qint64 mean = (sum * 200 + count) / (2 * count);
    return u"%1.%2"_s.arg(mean / 100).arg(mean % 100, 2, 10, QChar(u'0'));
}

} // namespace

/// Counted lots, forecasts, costs and budgets on the command line.
class TstCtlForecast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void meansEqualPlainOnes();
    void countedLotIsForetold();
    void backtestIsTold();
    void littleHistorySaysSo();
    void costsAndBudgets();
    void refusals();

private:
    /// A file as counters write one, with what it must come to.
    struct CounterFile {
        QByteArray bytes = "lot,time,occupied,capacity\n";
        QMap<QString, QPair<qint64, qint64>> means; ///< by lot and hour: sum, number

        /// Seventy days of half-hourly readings by day, with a weekly course, noise and repeated rows.
        CounterFile()
        {
            QRandomGenerator random(31);
            for (const QString &lot : {u"North"_s, u"South"_s}) {
                for (int day = 0; day < 70; ++day) {
                    const QDate date = QDate(2016, 10, 3).addDays(day);
                    for (int half = 16; half < 34; ++half) {
                        const qint64 busy =
                            40 + 9 * (half < 25 ? half - 15 : 34 - half) - (date.dayOfWeek() > 5 ? 30 : 0);
                        const qint64 occupied = busy + random.bounded(-12, 13);
                        const QString time =
                            u"%1:%2:00"_s.arg(half / 2, 2, 10, QChar(u'0')).arg(half % 2 * 30, 2, 10, QChar(u'0'));
                        const QByteArray row =
                            u"%1,%2 %3,%4,200\n"_s.arg(lot, date.toString(Qt::ISODate), time).arg(occupied).toUtf8();
                        bytes += row;
                        if (random.bounded(50) == 0)
                            bytes += row;
                        QPair<qint64, qint64> &mean = means[lot + u' ' + time.first(2) + u":00"_s];
                        mean = {mean.first + occupied, mean.second + 1};
                    }
                }
            }
        }
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
    CounterFile m_file;
};

void TstCtlForecast::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(2);
    QFile out(m_folder->filePath(u"counts.csv"_s));
    if (!out.open(QIODevice::WriteOnly) || out.write(m_file.bytes) != m_file.bytes.size())
        qFatal("a file could not be written");
    out.close();
    const QJsonObject done =
        m_ctl->done({u"import"_s, u"counts"_s, out.fileName(), u"--timezone"_s, u"Europe/London"_s});
    QCOMPARE(done.value("added"_L1).toInt(), 2 * 70 * 18);
}

void TstCtlForecast::cleanupTestCase()
{
    m_ctl.reset();
    m_database.reset();
    m_folder.reset();
}

void TstCtlForecast::meansEqualPlainOnes()
{
    QMap<QString, QString> expected;
    for (auto it = m_file.means.cbegin(); it != m_file.means.cend(); ++it)
        expected.insert(it.key(), hundredths(it->first, it->second));
    QMap<QString, QString> found;
    const QJsonArray rows = m_ctl->done({u"counts"_s, u"--group"_s, u"hour"_s}).value("counted"_L1).toArray();
    for (const QJsonValue row : rows)
        found.insert(row["lot"_L1].toString() + u' ' + row["key"_L1].toString(), row["occupied"_L1].toString());
    QCOMPARE(found.size(), 18);
    QCOMPARE(found, expected);
}

void TstCtlForecast::countedLotIsForetold()
{
    const QJsonObject told = m_ctl->done({u"forecast"_s, u"--counted"_s, u"north"_s});
    QVERIFY(told.value("counted"_L1).toBool());
    QVERIFY(told.value("enough"_L1).toBool());
    QCOMPARE(told.value("supply"_L1).toString(), u"200.0"_s);
    const QJsonArray hours = told.value("hours"_L1).toArray();
    QCOMPARE(hours.size(), 14 * 9); // nothing is said of hours that were never counted
    QCOMPARE(hours.first()["hour"_L1].toString(), u"2016-12-12T08:00"_s);
    for (const QJsonValue hour : hours) {
        QVERIFY(hour["low"_L1].toString().toDouble() <= hour["occupied"_L1].toString().toDouble());
        QVERIFY(hour["occupied"_L1].toString().toDouble() <= hour["high"_L1].toString().toDouble());
        QVERIFY(hour["revenue"_L1].isUndefined());
    }
    const CtlRun plain = m_ctl->run({u"forecast"_s, u"--counted"_s, u"North"_s, u"--days"_s, u"3"_s});
    QVERIFY(plain.out.startsWith("North, counted"));
    QVERIFY(plain.out.contains("MASE"));
    const CtlRun csv = m_ctl->run({u"forecast"_s, u"--counted"_s, u"North"_s, u"--days"_s, u"3"_s, u"--csv"_s});
    QCOMPARE(csv.out.count('\n'), 1 + 3 * 9);
    QVERIFY(csv.out.startsWith("hour,occupied,low,high,booked,revenue"));
}

void TstCtlForecast::backtestIsTold()
{
    const QJsonObject told = m_ctl->done({u"forecast"_s, u"--backtest"_s});
    const QJsonArray lots = told.value("lots"_L1).toArray();
    QCOMPARE(lots.size(), 3);
    QVERIFY(!lots.at(0)["counted"_L1].toBool()); // the lot with stays, of which too little is known
    QVERIFY(lots.at(0)["backtest"_L1].isNull());
    QCOMPARE(told.value("compared"_L1).toInt(), 2);
    // Noise about a steady course is what a mean of weeks is for.
    QCOMPARE(told.value("better_than_naive"_L1).toInt(), 2);
    QVERIFY(told.value("mase"_L1).toString().toDouble() < 1);
    QCOMPARE(lots.at(1)["backtest"_L1]["compared"_L1].toInt(), 14 * 9);
    QVERIFY(m_ctl->run({u"forecast"_s, u"--backtest"_s}).out.contains("2 of 2 lots"));
}

void TstCtlForecast::littleHistorySaysSo()
{
    const CtlRun plain = m_ctl->run({u"forecast"_s, u"--lot"_s, u"Town"_s});
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.out.contains("Not enough data"));
    QVERIFY(!m_ctl->done({u"forecast"_s}).value("enough"_L1).toBool());
}

void TstCtlForecast::costsAndBudgets()
{
    const QStringList november {u"--lot"_s, u"Town"_s, u"--month"_s, u"2026-11"_s};
    const auto costs = [&](const QStringList &more) {
        return m_ctl->done(QStringList {u"costs"_s, u"set"_s} + november + more);
    };
    QVERIFY(costs({u"--kind"_s, u"rent"_s, u"--amount"_s, u"1200.00"_s}).value("changed"_L1).toBool());
    QVERIFY(!costs({u"--kind"_s, u"rent"_s, u"--amount"_s, u"1200.00"_s}).value("changed"_L1).toBool());
    m_ctl->done(QStringList {u"budget"_s, u"set"_s} + november + QStringList {u"--amount"_s, u"9000"_s});
    const QJsonArray listed = m_ctl->done({u"costs"_s, u"list"_s}).value("costs"_L1).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.at(0)["amount"_L1].toString(), u"1200.00"_s);
    QCOMPARE(listed.at(0)["kind"_L1].toString(), u"rent"_s);
    const QJsonArray budget = m_ctl->done({u"budget"_s, u"list"_s}).value("budget"_L1).toArray();
    QCOMPARE(budget.size(), 1);
    QCOMPARE(budget.at(0)["kind"_L1].toString(), u"revenue"_s);
    QVERIFY(costs({u"--kind"_s, u"rent"_s, u"--none"_s}).value("changed"_L1).toBool());
    QVERIFY(m_ctl->done({u"costs"_s, u"list"_s}).value("costs"_L1).toArray().isEmpty());
}

void TstCtlForecast::refusals()
{
    const auto run = [&](const QStringList &words) { return m_ctl->ask(words); };
    QCOMPARE(run({u"forecast"_s, u"--days"_s, u"57"_s}).exitCode, 2);
    QCOMPARE(run({u"forecast"_s, u"--days"_s, u"many"_s}).exitCode, 2);
    QCOMPARE(run({u"forecast"_s, u"--lot"_s, u"Town"_s, u"--counted"_s, u"North"_s}).exitCode, 2);
    QCOMPARE(run({u"forecast"_s, u"--counted"_s, u"Nowhere"_s}).exitCode, 4);
    const QStringList set {u"costs"_s, u"set"_s, u"--lot"_s, u"Town"_s};
    const auto costs = [&](const QStringList &more) { return run(set + more); };
    QCOMPARE(costs({u"--month"_s, u"2026-13"_s, u"--amount"_s, u"1"_s}).exitCode, 2);
    QCOMPARE(costs({u"--month"_s, u"2026-11"_s}).exitCode, 2);
    QCOMPARE(costs({u"--month"_s, u"2026-11"_s, u"--kind"_s, u"revenue"_s, u"--amount"_s, u"1"_s}).exitCode, 2);
    const CtlRun amount = costs({u"--month"_s, u"2026-11"_s, u"--amount"_s, u"1.234"_s});
    QCOMPARE(amount.exitCode, 1);
    QCOMPARE(amount.errorCode(), u"bad_amount"_s);
    QCOMPARE(amount.errorField(), u"amount"_s);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(run({u"forecast"_s}).exitCode, 3);
    QCOMPARE(costs({u"--month"_s, u"2026-11"_s, u"--amount"_s, u"1"_s}).exitCode, 3);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

PARKDESK_TEST(TstCtlForecast)
#include "tst_ctlforecast.moc"
