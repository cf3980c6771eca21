// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/databaselock.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QThread>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The command line beside the running program and beside itself.
class TstCtlBesideOthers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void runningProgramKeepsItsFile();
    void waitsForAnotherCommand();
    void soleDeskOfTheLotTakesTheMoney();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlBesideOthers::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(5);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"HERE 1"_s});
}

void TstCtlBesideOthers::cleanupTestCase()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlBesideOthers::runningProgramKeepsItsFile()
{
    // This process stands for the window: it has the lock and an open, writing connection.
    const auto connection = m_database->open();
    const auto lock = TestDatabase::isSqlite() ? must(DatabaseLock::take(m_database->url().path)) : nullptr;
    for (const QStringList &words :
         {QStringList {u"quote"_s, u"HERE1"_s}, QStringList {u"leave"_s, u"HERE1"_s}, QStringList {u"lot"_s, u"list"_s},
          QStringList {u"lot"_s, u"show"_s, u"Town"_s}, QStringList {u"desk"_s, u"list"_s},
          QStringList {u"staff"_s, u"list"_s}, QStringList {u"availability"_s, u"--lot"_s, u"1"_s},
          QStringList {u"status"_s}, QStringList {u"verify"_s}})
        QCOMPARE(m_ctl->ask(words).exitCode, 0);

    const QList<QStringList> writes {
        {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"NEW 1"_s},
        {u"pay"_s, u"HERE1"_s},
        {u"roll"_s},
        {u"jobs"_s, u"run"_s},
        {u"init"_s},
    };
    for (const QStringList &words : writes) {
        const CtlRun run = m_ctl->ask(words);
        if (!TestDatabase::isSqlite()) {
            QCOMPARE(run.exitCode, 0); // a server has many writers
            continue;
        }
        QCOMPARE(run.exitCode, 5);
        QCOMPARE(run.errorCode(), u"database_in_use"_s);
        const QJsonObject holder = run.json().value("error"_L1).toObject().value("details"_L1).toObject();
        QCOMPARE(holder.value("pid"_L1).toString(), QString::number(QCoreApplication::applicationPid()));
        QVERIFY(!holder.value("host"_L1).toString().isEmpty());
    }
    if (TestDatabase::isSqlite()) {
        const QByteArray pid = QByteArray::number(QCoreApplication::applicationPid());
        QVERIFY(m_ctl->run({u"roll"_s}).err.contains("process " + pid));
        QVERIFY(m_ctl->run({u"status"_s}).out.contains("process " + pid));
        QCOMPARE(m_ctl->done({u"quote"_s, u"HERE1"_s}).value("due"_L1).toString(), u"2.00"_s); // not paid
    }
}

void TstCtlBesideOthers::waitsForAnotherCommand()
{
    // Two commands at the same moment, as cron and a person start them: both are done.
    std::unique_ptr<QThread> other(QThread::create([this] {
        CtlProgram second(*m_database);
        second.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"PAIR 1"_s});
    }));
    other->start();
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"PAIR 2"_s});
    QVERIFY(other->wait(60'000));
    QCOMPARE(m_ctl->done({u"status"_s}).value("parked"_L1).toInt(), TestDatabase::isSqlite() ? 3 : 4);
    QVERIFY(m_ctl->done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlBesideOthers::soleDeskOfTheLotTakesTheMoney()
{
    m_ctl->done({u"lot"_s, u"add"_s, u"--name"_s, u"Hill"_s, u"--spots"_s, u"3"_s, u"--timezone"_s, u"UTC"_s,
                 u"--currency"_s, u"EUR"_s});
    m_ctl->done({u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"Hill"_s, u"--from"_s,
                 u"2020-01-01T00:00"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Hill"_s, u"--plate"_s, u"HILL 1"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"Hill"_s, u"--plate"_s, u"HILL 2"_s});
    m_ctl->done({u"desk"_s, u"add"_s, u"--name"_s, u"Gate"_s, u"--lot"_s, u"Hill"_s, u"--kind"_s, u"exit"_s});
    const QString receipt = m_ctl->done({u"pay"_s, u"HILL1"_s}).value("receipt"_L1).toString();
    QVERIFY2(receipt.startsWith(u"D2-"_s), qPrintable(receipt));
    // With two in the lot it must be said which.
    m_ctl->done({u"desk"_s, u"add"_s, u"--name"_s, u"Gate 2"_s, u"--lot"_s, u"Hill"_s});
    const CtlRun unsaid = m_ctl->ask({u"pay"_s, u"HILL2"_s});
    QCOMPARE(unsaid.exitCode, 1);
    QCOMPARE(unsaid.errorCode(), u"no_open_shift"_s);
    const QString second = m_ctl->done({u"--desk"_s, u"gate 2"_s, u"pay"_s, u"HILL2"_s}).value("receipt"_L1).toString();
    QVERIFY2(second.startsWith(u"D3-"_s), qPrintable(second));
    QCOMPARE(m_ctl->done({u"desk"_s, u"list"_s}).value("desks"_L1).toArray().size(), 3);
}

PARKDESK_TEST(TstCtlBesideOthers)
#include "tst_ctlbesideothers.moc"
