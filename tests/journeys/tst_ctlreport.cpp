// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Figures on the command line.
class TstCtlReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyReportAnswers_data();
    void everyReportAnswers();
    void moneyIsWhatWasTaken();
    void csvIsTheSame();
    void groupsThatAreNone();
    void forecastIsElsewhere();
    void clerksMayNot();
    void helpTellsIt();
    void sumsAreMadeAgain();

private:
    [[nodiscard]] QStringList report(const QString &name, const QStringList &more = {}) const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlReport::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(3);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"PAY 1"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"STAY 1"_s});
    m_ctl->done({u"leave"_s, u"PAY 1"_s, u"--pay"_s, u"cash"_s});
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

void TstCtlReport::cleanup()
{
    m_ctl.reset();
    m_database.reset();
}

QStringList TstCtlReport::report(const QString &name, const QStringList &more) const
{
    const QDate today = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Berlin")).date();
    return QStringList {u"report"_s,  name,
                        u"--from"_s,  today.addDays(-1).toString(Qt::ISODate),
                        u"--until"_s, today.addDays(2).toString(Qt::ISODate)}
    + more;
}

void TstCtlReport::everyReportAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("occupancy") << u"occupancy"_s
                               << QStringList {u"day"_s, u"hour"_s, u"weekday-hour"_s, u"month"_s, u"lot"_s};
    QTest::newRow("revenue") << u"revenue"_s
                             << QStringList {u"day"_s, u"month"_s, u"lot"_s, u"type"_s, u"method"_s, u"clerk"_s};
    QTest::newRow("peak") << u"peak"_s << QStringList {u"weekday-hour"_s, u"hour"_s};
    QTest::newRow("mix") << u"mix"_s << QStringList {u"type"_s};
    QTest::newRow("stay") << u"stay"_s << QStringList {u"length"_s, u"day"_s, u"month"_s, u"lot"_s, u"type"_s};
    QTest::newRow("turnover") << u"turnover"_s << QStringList {u"day"_s, u"month"_s, u"lot"_s};
    QTest::newRow("bookings") << u"bookings"_s << QStringList {u"day"_s, u"month"_s, u"lot"_s, u"type"_s};
    QTest::newRow("activity") << u"activity"_s << QStringList {u"lot"_s, u"clerk"_s, u"desk"_s};
    QTest::newRow("profit") << u"profit"_s << QStringList {u"lot"_s, u"month"_s};
    QTest::newRow("budget") << u"budget"_s << QStringList {u"month"_s, u"lot"_s};
    QTest::newRow("channels") << u"channels"_s << QStringList {u"channel"_s, u"lot"_s};
    QTest::newRow("leakage") << u"leakage"_s << QStringList {u"cause"_s, u"lot"_s, u"month"_s};
    QTest::newRow("exceptions") << u"exceptions"_s << QStringList {u"cause"_s, u"day"_s, u"lot"_s, u"clerk"_s};
}

/// Rows of counts add up to their total, whatever they are told by.
void TstCtlReport::everyReportAnswers()
{
    QFETCH(QString, name);
    QFETCH(QStringList, groups);
    for (const QString &group : std::as_const(groups)) {
        const QJsonObject told = m_ctl->done(report(name, {u"--group"_s, group}));
        QCOMPARE(told.value("report"_L1).toString(), name);
        QCOMPARE(told.value("group"_L1).toString(), group);
        QVERIFY(told.value("running"_L1).toBool());
        const QJsonObject total = told.value("totals"_L1).toArray().first().toObject();
        const bool summed = !(name == "activity"_L1 && group == "lot"_L1); // a visitor of two lots is one
        for (const QString &column : total.keys()) {
            if (!total.value(column).isDouble() || !summed || column == "median_ms"_L1 || column == "p90_ms"_L1
                || column == "mean_ms"_L1)
                continue;
            qint64 sum = 0;
            for (const QJsonValue row : told.value("rows"_L1).toArray())
                sum += row.toObject().value(column).toInteger();
            QVERIFY2(sum == total.value(column).toInteger(), qPrintable(group + u' ' + column));
        }
    }
    const CtlRun plain = m_ctl->run(report(name));
    QCOMPARE(plain.exitCode, 0);
    QVERIFY(plain.out.contains("total"));
}

void TstCtlReport::moneyIsWhatWasTaken()
{
    const QJsonObject total =
        m_ctl->done(report(u"revenue"_s, {u"--group"_s, u"method"_s})).value("totals"_L1).toArray().first().toObject();
    QCOMPARE(total.value("payments"_L1).toInt(), 1);
    QCOMPARE(total.value("revenue"_L1).toString(), u"2.00"_s);
    QCOMPARE(total.value("currency"_L1).toString(), u"EUR"_s);
    const QJsonArray clerks = m_ctl->done(report(u"revenue"_s, {u"--group"_s, u"clerk"_s})).value("rows"_L1).toArray();
    QCOMPARE(clerks.size(), 1);
    QCOMPARE(clerks.first()["clerk"_L1].toString(), CtlProgram::attendant);
    const QJsonObject mix = m_ctl->done(report(u"mix"_s)).value("totals"_L1).toArray().first().toObject();
    QCOMPARE(mix.value("visits"_L1).toInt(), 2);
    QCOMPARE(mix.value("revenue_share"_L1).toString(), u"1.0000"_s);
}

void TstCtlReport::csvIsTheSame()
{
    const CtlRun csv = m_ctl->run(report(u"bookings"_s, {u"--csv"_s, u"--lot"_s, u"Town"_s}));
    QCOMPARE(csv.exitCode, 0);
    const QList<QByteArray> lines = csv.out.split('\n');
    QVERIFY(lines.first().startsWith("day,booked,due,cancelled,cancelled_late,no_shows,no_show_rate"));
    const QJsonArray rows = m_ctl->done(report(u"bookings"_s)).value("rows"_L1).toArray();
    QCOMPARE(lines.size(), rows.size() + 2); // a header, and the end of the last line
    const CtlRun both = m_ctl->ask(report(u"bookings"_s, {u"--csv"_s}));
    QCOMPARE(both.exitCode, 2);
}

void TstCtlReport::groupsThatAreNone()
{
    const CtlRun wrong = m_ctl->run(report(u"mix"_s, {u"--group"_s, u"hour"_s}));
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.err.contains("type"));
    QCOMPARE(m_ctl->run({u"report"_s, u"mix"_s, u"--from"_s, u"2026-02-30"_s, u"--until"_s, u"2026-03-01"_s}).exitCode,
             2);
    QCOMPARE(m_ctl->run({u"report"_s, u"mix"_s, u"--from"_s, u"2026-03-02"_s, u"--until"_s, u"2026-03-02"_s}).exitCode,
             2);
    QCOMPARE(m_ctl->run(report(u"mix"_s, {u"--lot"_s, u"Nowhere"_s})).exitCode, 4);
}

void TstCtlReport::forecastIsElsewhere()
{
    const CtlRun other = m_ctl->run(report(u"forecast"_s));
    QCOMPARE(other.exitCode, 2);
    QVERIFY(other.err.contains("parkdeskctl forecast"));
}

void TstCtlReport::clerksMayNot()
{
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(m_ctl->run(report(u"revenue"_s)).exitCode, 3);
}

void TstCtlReport::helpTellsIt()
{
    const CtlRun help = CtlProgram::runPlainly({u"report"_s, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *word : {"--from", "--until", "--lot", "--group", "--csv", "exceptions"})
        QVERIFY2(help.out.contains(word), word);
}

void TstCtlReport::sumsAreMadeAgain()
{
    const RawDatabase raw(*m_database);
    raw.execute(u"UPDATE summary_day SET arrivals = 40"_s);
    QCOMPARE(m_ctl->run({u"verify"_s}).exitCode, 1);
    QCOMPARE(m_ctl->done({u"rebuild"_s}).value("lots"_L1).toInt(), 1);
    QCOMPARE(m_ctl->run({u"verify"_s}).exitCode, 0);
    QCOMPARE(raw.number(u"SELECT sum(arrivals) FROM summary_day"_s), 2);
}

PARKDESK_TEST(TstCtlReport)
#include "tst_ctlreport.moc"
