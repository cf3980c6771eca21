// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// A demo town from nothing, and a first minute in it.
class TstCtlDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void townIsMadeAndWorks();
    void officeIsNeverMadeADemo();
    void officeOfAnySizeIsMade();
    void wrongWords_data();
    void wrongWords();
};

void TstCtlDemo::townIsMadeAndWorks()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    const QJsonObject made = ctl.done({u"init"_s, u"--demo"_s, u"--days"_s, u"2"_s});
    QVERIFY(made.value("demo"_L1).toBool());
    QVERIFY(made.value("stays"_L1).toInt() > 200);
    const QJsonArray logins = made.value("logins"_L1).toArray();
    QCOMPARE(logins.size(), 5);
    QCOMPARE(logins.last().toObject().value("roles"_L1).toString(), u"kiosk"_s);
    QVERIFY(!made.value("kiosk_desk"_L1).toString().isEmpty());
    const QJsonObject asha = logins.at(0).toObject();
    QCOMPARE(asha.value("login"_L1).toString(), u"asha"_s);
    const QString password = asha.value("password"_L1).toString();
    QVERIFY(password.size() >= 14);

    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
    QVERIFY(ctl.done({u"status"_s}).value("parked"_L1).toInt() == made.value("inside"_L1).toInt());
    ctl.logInAs(u"asha"_s, password);
    const QJsonObject entered =
        ctl.done({u"enter"_s, u"--lot"_s, u"City North"_s, u"--plate"_s, u"KA 99 ZZ 9999"_s, u"--desk"_s, u"Desk 1"_s});
    QVERIFY(!entered.value("ticket"_L1).toString().isEmpty());
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());

    // Told once; then only in a file for its owner's eyes, where there is a file.
    QCOMPARE(ctl.ask({u"init"_s, u"--demo"_s}).errorCode(), u"already_initialised"_s);
    QCOMPARE(ctl.everything().count(password.toUtf8()), 1);
    if (TestDatabase::isSqlite()) {
        const QString file = database.url().path + u".logins"_s;
        QCOMPARE(QFileInfo(file).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll().contains(password.toUtf8()));
        QVERIFY(!QFile::exists(database.url().path + u".building"_s));
    }
}

void TstCtlDemo::officeIsNeverMadeADemo()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(3);
    const auto before = RawDatabase(database).rowCounts();
    const CtlRun refused = ctl.ask({u"init"_s, u"--demo"_s, u"--days"_s, u"1"_s});
    QCOMPARE(refused.errorCode(), u"already_initialised"_s);
    QCOMPARE(RawDatabase(database).rowCounts(), before);
    QCOMPARE(RawDatabase(database).number(u"SELECT demo FROM installation"_s), 0);
    QVERIFY(!QFile::exists(database.url().path + u".logins"_s));
}

void TstCtlDemo::officeOfAnySizeIsMade()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    const QStringList words {u"demo"_s, u"--lots"_s,  u"2"_s,   u"--spots"_s,    u"50"_s,           u"--days"_s,
                             u"20"_s,   u"--stays"_s, u"600"_s, u"--timezone"_s, u"Europe/Berlin"_s};
    const QJsonObject made = ctl.done(words);
    QCOMPARE(made.value("stays"_L1).toInt(), 600);
    QVERIFY(made.value("bytes"_L1).toInt() > 100'000);
    const QJsonArray parts = made.value("progress"_L1).toArray();
    QVERIFY(parts.size() >= 9 && parts.last().toObject().value("stays"_L1).toInt() == 600);
    QVERIFY(ctl.done({u"verify"_s}).value("clean"_L1).toBool());
    ctl.logInAs(made.value("login"_L1).toString(), made.value("password"_L1).toString());
    QVERIFY(!ctl.done({u"lot"_s, u"list"_s}).isEmpty());

    QCOMPARE(ctl.ask(words).errorCode(), u"already_initialised"_s);
    if (TestDatabase::isSqlite())
        QVERIFY(!QFile::exists(database.url().path + u".building"_s));
}

void TstCtlDemo::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("two kinds of people") << QStringList {u"--demo"_s, u"--admin"_s, u"olivia"_s};
    QTest::newRow("days of no town") << QStringList {u"--days"_s, u"3"_s};
    QTest::newRow("no days") << QStringList {u"--demo"_s, u"--days"_s, u"0"_s};
    QTest::newRow("no number") << QStringList {u"--demo"_s, u"--days"_s, u"many"_s};
}

void TstCtlDemo::wrongWords()
{
    QFETCH(QStringList, words);
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    const CtlRun run = ctl.ask(QStringList {u"init"_s} + words);
    QVERIFY(run.exitCode == 1 || run.exitCode == 2);
    if (TestDatabase::isSqlite())
        QVERIFY(!QFileInfo::exists(database.url().path));
}

PARKDESK_TEST(TstCtlDemo)
#include "tst_ctldemo.moc"
