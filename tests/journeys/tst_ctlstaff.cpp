// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/onetimecodes.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// People, what they may do, and their passwords.
class TstCtlStaff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void attendantWorksTheDeskOnly();
    void passwordsAreChanged();
    void accountsAreSwitchedOffAndOn();
    void rolesAreChanged();
    void deviceMayDoNothingHere();
    void weakPasswordsAreRefused();
    void passwordIsNeverAsked();
    void failuresSlowTheDoor_data();
    void failuresSlowTheDoor();
    void secondFactor();
    void passwordsAreNowhere();

private:
    void hire(const QString &login, const QString &role, const QString &password);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlStaff::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(3);
}

void TstCtlStaff::cleanup()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlStaff::hire(const QString &login, const QString &role, const QString &password)
{
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, password);
    m_ctl->done({u"staff"_s, u"add"_s, login, u"--name"_s, u"Person "_s + login, u"--role"_s, role});
    m_ctl->removeVariable(u"PARKDESK_NEW_PASSWORD"_s);
}

void TstCtlStaff::attendantWorksTheDeskOnly()
{
    hire(u"mira"_s, u"manager,attendant"_s, u"seven slow snails 7"_s);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"a stolen password 1"_s);
    const QList<QStringList> refused {
        {u"lot"_s, u"add"_s, u"--name"_s, u"Mine"_s, u"--spots"_s, u"2"_s, u"--timezone"_s, u"UTC"_s, u"--currency"_s,
         u"EUR"_s},
        {u"desk"_s, u"add"_s, u"--name"_s, u"Mine"_s, u"--lot"_s, u"1"_s},
        {u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"1"_s, u"--from"_s, u"2030-01-01T00:00"_s},
        {u"staff"_s, u"add"_s, u"mallory"_s, u"--name"_s, u"M M"_s, u"--role"_s, u"admin"_s},
        {u"staff"_s, u"list"_s},
        {u"staff"_s, u"password"_s, CtlProgram::owner},
        {u"staff"_s, u"disable"_s, CtlProgram::owner},
        {u"staff"_s, u"enable"_s, u"nobody"_s},
        {u"staff"_s, u"roles"_s, CtlProgram::attendant, u"--role"_s, u"admin"_s},
        {u"staff"_s, u"password"_s, u"nobody"_s}, // and does not learn that there is no such account
    };
    for (const QStringList &words : refused) {
        const CtlRun run = m_ctl->ask(words);
        QVERIFY2(run.exitCode == 3 && run.errorCode() == u"not_permitted"_s, run.out.constData());
    }
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 1"_s});
    m_ctl->done({u"leave"_s, u"WORK1"_s, u"--pay"_s, u"cash"_s});

    m_ctl->logInAs(u"mira"_s, u"seven slow snails 7"_s);
    m_ctl->done(
        {u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"1"_s, u"--from"_s, u"2030-01-01T00:00"_s});
    QCOMPARE(m_ctl->done({u"staff"_s, u"list"_s}).value("staff"_L1).toArray().size(), 3);
    QCOMPARE(m_ctl->ask({u"staff"_s, u"password"_s, CtlProgram::owner}).errorCode(), u"not_permitted"_s);
}

void TstCtlStaff::passwordsAreChanged()
{
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"my own new words 5"_s);
    QCOMPARE(m_ctl->done({u"staff"_s, u"password"_s}).value("login"_L1).toString(), CtlProgram::attendant);
    QCOMPARE(m_ctl->ask({u"lot"_s, u"list"_s}).errorCode(), u"login_failed"_s);
    m_ctl->logInAs(CtlProgram::attendant, u"my own new words 5"_s);
    m_ctl->done({u"lot"_s, u"list"_s});

    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"given by the owner 6"_s);
    m_ctl->done({u"staff"_s, u"password"_s, u"ARUN"_s});
    QCOMPARE(m_ctl->ask({u"staff"_s, u"password"_s, u"nobody"_s}).exitCode, 4);
    m_ctl->logInAs(CtlProgram::attendant, u"given by the owner 6"_s);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 2"_s});
}

void TstCtlStaff::accountsAreSwitchedOffAndOn()
{
    const QStringList entered {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 9"_s};
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->done(entered);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    QCOMPARE(m_ctl->ask({u"staff"_s, u"disable"_s, CtlProgram::owner}).errorCode(), u"own_account"_s);
    QCOMPARE(m_ctl->ask({u"staff"_s, u"disable"_s, u"nobody"_s}).exitCode, 4);
    m_ctl->done({u"staff"_s, u"disable"_s, CtlProgram::attendant});
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    const CtlRun refused = m_ctl->ask({u"leave"_s, u"WORK9"_s, u"--pay"_s, u"cash"_s});
    QCOMPARE(refused.errorCode(), u"account_disabled"_s);
    QCOMPARE(refused.exitCode, 3);
    // What they did stands, and another person goes on with it.
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    m_ctl->done({u"leave"_s, u"WORK9"_s, u"--pay"_s, u"cash"_s});
    m_ctl->done({u"staff"_s, u"enable"_s, CtlProgram::attendant});
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 10"_s});
    m_ctl->done({u"verify"_s});
}

void TstCtlStaff::rolesAreChanged()
{
    const QStringList list {u"staff"_s, u"list"_s};
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(m_ctl->ask(list).errorCode(), u"not_permitted"_s);
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    QCOMPARE(m_ctl->ask({u"staff"_s, u"roles"_s, CtlProgram::owner, u"--role"_s, u"admin"_s}).errorCode(),
             u"owner_stays"_s);
    m_ctl->done({u"staff"_s, u"roles"_s, CtlProgram::attendant, u"--role"_s, u"manager"_s});
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    m_ctl->done(list);
}

void TstCtlStaff::deviceMayDoNothingHere()
{
    const QString password = u"deep blue bucket 17"_s;
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    hire(u"gate.one"_s, u"kiosk"_s, password);
    QCOMPARE(m_ctl->ask({u"staff"_s, u"roles"_s, u"gate.one"_s, u"--role"_s, u"kiosk,manager"_s}).errorCode(),
             u"bad_code"_s);
    m_ctl->logInAs(u"gate.one"_s, password);
    for (const QStringList &words : {QStringList {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 1"_s},
                                     {u"availability"_s, u"--lot"_s, u"1"_s},
                                     {u"find"_s, u"WORK"_s},
                                     {u"staff"_s, u"list"_s},
                                     {u"driver"_s, u"list"_s},
                                     {u"lot"_s, u"list"_s}}) {
        const CtlRun run = m_ctl->ask(words);
        QCOMPARE(run.errorCode(), u"not_permitted"_s);
        QCOMPARE(run.exitCode, 3);
    }
}

void TstCtlStaff::weakPasswordsAreRefused()
{
    const QStringList add {u"staff"_s, u"add"_s, u"bert"_s, u"--name"_s, u"Bert B"_s, u"--role"_s, u"attendant"_s};
    QCOMPARE(m_ctl->ask(add).errorCode(), u"required"_s);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"short"_s);
    QCOMPARE(m_ctl->ask(add).errorCode(), u"password_too_short"_s);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"password123"_s);
    QCOMPARE(m_ctl->ask(add).errorCode(), u"password_common"_s);
    QCOMPARE(m_ctl->done({u"staff"_s, u"list"_s}).value("staff"_L1).toArray().size(), 2);

    const TestDatabase empty(TestDatabase::Content::Nothing);
    CtlProgram first(empty);
    first.logInAs(QString(), u"short"_s);
    const CtlRun weak = first.ask({u"init"_s, u"--admin"_s, u"olivia"_s});
    QCOMPARE(weak.exitCode, 1);
    QCOMPARE(weak.errorCode(), u"password_too_short"_s);
    first.removeVariable(u"PARKDESK_PASSWORD"_s);
    QCOMPARE(first.ask({u"init"_s, u"--admin"_s, u"olivia"_s}).errorCode(), u"required"_s);
}

void TstCtlStaff::passwordIsNeverAsked()
{
    // Without a terminal there is nobody to ask.
    m_ctl->removeVariable(u"PARKDESK_PASSWORD"_s);
    const CtlRun run = m_ctl->ask({u"lot"_s, u"list"_s});
    QCOMPARE(run.exitCode, 3);
    QCOMPARE(run.errorCode(), u"not_logged_in"_s);
}

void TstCtlStaff::failuresSlowTheDoor_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("reading") << QStringList {u"lot"_s, u"list"_s};
    QTest::newRow("writing") << QStringList {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"N 1234"_s};
}

void TstCtlStaff::failuresSlowTheDoor()
{
    QFETCH(QStringList, words);
    m_ctl->logInAs(CtlProgram::owner, u"not the password"_s);
    for (int i = 0; i < 5; ++i) {
        const CtlRun run = m_ctl->ask(words);
        QCOMPARE(run.errorCode(), u"login_failed"_s);
        QCOMPARE(run.exitCode, 3);
    }
    m_ctl->logInAs(CtlProgram::owner, CtlProgram::ownerPassword); // now not even the right one, for a moment
    const CtlRun delayed = m_ctl->ask(words);
    QCOMPARE(delayed.errorCode(), u"login_delayed"_s);
    QCOMPARE(delayed.exitCode, 3);
    QVERIFY(delayed.json().value("error"_L1).toObject().value("details"_L1).toObject().value("wait_ms"_L1).toInt() > 0);
    QCOMPARE(RawDatabase(*m_database).number(u"SELECT count(*) FROM security_event WHERE kind = 'login_failed'"_s), 5);
    bool admitted = false; // once: a vehicle does not come in twice
    QTRY_VERIFY_WITH_TIMEOUT(admitted || (admitted = m_ctl->ask(words).exitCode == 0), 10'000);
}

void TstCtlStaff::secondFactor()
{
    const QString words = u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s;
    const Instant now {QDateTime::currentMSecsSinceEpoch()};
    const QString code = must(OneTimeCodes::codeAt(must(OneTimeCodes::fromBase32(words)), now));
    const QStringList reading {u"lot"_s, u"list"_s};
    QCOMPARE(m_ctl->ask({u"factor"_s, u"on"_s}).errorCode(), u"required"_s); // there is no terminal to ask on
    m_ctl->setVariable(u"PARKDESK_NEW_OTP_SECRET"_s, u"short"_s);
    QCOMPARE(m_ctl->ask({u"factor"_s, u"on"_s}).errorCode(), u"bad_code"_s);
    m_ctl->setVariable(u"PARKDESK_NEW_OTP_SECRET"_s, words);
    m_ctl->setVariable(u"PARKDESK_NEW_OTP"_s, code);
    const QJsonArray recovery = m_ctl->done({u"factor"_s, u"on"_s}).value("recovery_codes"_L1).toArray();
    QCOMPARE(recovery.size(), 10);

    const CtlRun needed = m_ctl->ask(reading);
    QCOMPARE(needed.errorCode(), u"second_factor_needed"_s);
    QCOMPARE(needed.errorField(), u"code"_s);
    QCOMPARE(needed.exitCode, 3);
    m_ctl->setVariable(u"PARKDESK_OTP"_s, code); // it turned the second factor on
    QCOMPARE(m_ctl->ask(reading).errorCode(), u"second_factor_wrong"_s);
    QCOMPARE(m_ctl->ask(reading).exitCode, 3);
    const auto with = [&](int number, const QStringList &command) {
        m_ctl->setVariable(u"PARKDESK_OTP"_s, recovery.at(number).toString());
        return m_ctl->ask(command);
    };
    QCOMPARE(with(0, reading).exitCode, 0);
    QCOMPARE(with(0, reading).errorCode(), u"second_factor_wrong"_s);
    QCOMPARE(with(1, {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"SF 1"_s}).exitCode, 0);
    const QJsonArray people = with(2, {u"staff"_s, u"list"_s}).json().value("staff"_L1).toArray();
    for (const QJsonValue &person : people)
        QCOMPARE(person["second_factor"_L1].toBool(), person["login"_L1].toString() == CtlProgram::owner);

    m_ctl->setVariable(u"PARKDESK_NEW_OTP"_s, recovery.at(3).toString());
    QCOMPARE(with(3, {u"factor"_s, u"off"_s}).errorCode(), u"second_factor_wrong"_s); // it has just let in
    m_ctl->setVariable(u"PARKDESK_NEW_OTP"_s, recovery.at(5).toString());
    QCOMPARE(with(4, {u"factor"_s, u"off"_s}).exitCode, 0);
    m_ctl->removeVariable(u"PARKDESK_OTP"_s);
    QCOMPARE(m_ctl->ask(reading).exitCode, 0);
    QCOMPARE(m_ctl->ask({u"factor"_s, u"reset"_s, CtlProgram::attendant}).errorCode(), u"not_found"_s);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(m_ctl->ask({u"factor"_s, u"reset"_s, CtlProgram::owner}).errorCode(), u"not_permitted"_s);
}

void TstCtlStaff::passwordsAreNowhere()
{
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"WORK 3"_s});
    m_ctl->run({u"leave"_s, u"WORK3"_s, u"--pay"_s, u"cash"_s});
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword + u'x');
    m_ctl->run({u"lot"_s, u"list"_s});
    QByteArray kept = m_ctl->everything();
    const RawDatabase raw(*m_database);
    const QStringList tables = raw.tables();
    QVERIFY(tables.size() > 10);
    for (const QString &table : tables) {
        const QList<QVariantList> rows = raw.rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                kept += value.toByteArray() + '\n';
        }
    }
    if (TestDatabase::isSqlite()) { // deleted and overwritten bytes too
        const QFileInfo file(m_database->url().path);
        const QFileInfoList files = file.dir().entryInfoList(QDir::Files);
        QVERIFY(files.size() > 1);
        for (const QFileInfo &each : files) {
            QFile bytes(each.filePath());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            kept += bytes.readAll();
        }
    }
    QVERIFY(kept.contains("WORK 3")); // the net holds what it should
    for (const QString &password : {CtlProgram::ownerPassword, CtlProgram::attendantPassword})
        QVERIFY2(!kept.contains(password.toUtf8()), "a password was kept or told");
}

PARKDESK_TEST(TstCtlStaff)
#include "tst_ctlstaff.moc"
