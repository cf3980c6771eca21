// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/databaselock.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/must.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// An office goes into a file and comes back whole, or not at all.
class TstCtlBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void comesBackInAnotherPlace();
    void comesBackOverWhatWasDoneSince();
    void copiesBesideTheRunningProgram();
    void anotherFileIsNeverOverwritten();
    void damagedFilesChangeNothing();
    void planted();
    void otherKindIsRefused();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] CtlRun restoreTo(const DatabaseUrl &url, const QStringList &words) const;
    [[nodiscard]] QJsonObject statusOf(const DatabaseUrl &url) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlBackup::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(5);
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"HERE 1"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"HERE 2"_s});
    m_ctl->done({u"leave"_s, u"HERE2"_s, u"--pay"_s, u"cash"_s});
}

void TstCtlBackup::cleanup()
{
    m_ctl.reset();
    m_database.reset();
    m_folder.reset();
}

CtlRun TstCtlBackup::restoreTo(const DatabaseUrl &url, const QStringList &words) const
{
    return CtlProgram(url).ask(QStringList {u"restore"_s} + words);
}

QJsonObject TstCtlBackup::statusOf(const DatabaseUrl &url) const
{
    return CtlProgram(url).done({u"status"_s});
}

void TstCtlBackup::comesBackInAnotherPlace()
{
    const QJsonObject made = m_ctl->done({u"backup"_s, file(u"office.backup"_s)});
    QVERIFY(made.value("clean"_L1).toBool());
    QCOMPARE(made.value("charges"_L1).toInt(), 2); // of the payment and of the exit
    QCOMPARE(made.value("bytes"_L1).toInteger(), QFileInfo(file(u"office.backup"_s)).size());
    const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file(u"office.backup"_s)).permissions() & others));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"office.backup"_s}); // and nothing beside it

    DatabaseUrl other = m_database->url();
    other.path = file(u"other.db"_s);
    other.name += u"_other"_s;
    const CtlRun restored = restoreTo(other, {file(u"office.backup"_s)});
    QVERIFY2(restored.exitCode == 0, (restored.err + restored.out).constData());
    QCOMPARE(statusOf(other).value("parked"_L1).toInt(), 1);
    QCOMPARE(statusOf(other).value("lots"_L1).toInt(), 1);
    CtlProgram there(other);
    QVERIFY(there.done({u"quote"_s, u"HERE1"_s}).contains("due"_L1)); // the people of it log in there too
    QVERIFY(there.done({u"verify"_s}).value("clean"_L1).toBool());
}

void TstCtlBackup::comesBackOverWhatWasDoneSince()
{
    m_ctl->done({u"backup"_s, file(u"office.backup"_s)});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"LATER 1"_s});
    QCOMPARE(statusOf(m_database->url()).value("parked"_L1).toInt(), 2);

    const CtlRun kept = restoreTo(m_database->url(), {file(u"office.backup"_s)});
    QCOMPARE(kept.errorCode(), u"already_initialised"_s);
    QCOMPARE(statusOf(m_database->url()).value("parked"_L1).toInt(), 2);

    const CtlRun replaced = restoreTo(m_database->url(), {file(u"office.backup"_s), u"--replace"_s});
    QVERIFY2(replaced.exitCode == 0, (replaced.err + replaced.out).constData());
    QCOMPARE(statusOf(m_database->url()).value("parked"_L1).toInt(), 1);
    DatabaseUrl before = m_database->url();
    (TestDatabase::isSqlite() ? before.path : before.name) = replaced.json().value("before"_L1).toString();
    QCOMPARE(statusOf(before).value("parked"_L1).toInt(), 2); // nothing was thrown away
}

void TstCtlBackup::copiesBesideTheRunningProgram()
{
    // This process stands for the window: it has the lock and an open, writing connection.
    const auto connection = m_database->open();
    const auto lock = TestDatabase::isSqlite() ? must(DatabaseLock::take(m_database->url().path)) : nullptr;
    QVERIFY(m_ctl->done({u"backup"_s, file(u"office.backup"_s)}).value("clean"_L1).toBool());
    const CtlRun refused = restoreTo(m_database->url(), {file(u"office.backup"_s), u"--replace"_s});
    QCOMPARE(refused.errorCode(), u"database_in_use"_s);
    QCOMPARE(refused.exitCode, 5);
    QCOMPARE(statusOf(m_database->url()).value("parked"_L1).toInt(), 1);
}

void TstCtlBackup::anotherFileIsNeverOverwritten()
{
    QFile letter(file(u"letter"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("dear") == 4);
    letter.close();
    QCOMPARE(m_ctl->ask({u"backup"_s, letter.fileName()}).errorCode(), u"already_exists"_s);
    QCOMPARE(QFileInfo(letter.fileName()).size(), 4);
    QCOMPARE(m_ctl->ask({u"backup"_s, file(u"no/such/folder"_s)}).errorCode(), u"file_failed"_s);
}

void TstCtlBackup::damagedFilesChangeNothing()
{
    m_ctl->done({u"backup"_s, file(u"office.backup"_s)});
    QFile whole(file(u"office.backup"_s));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    QByteArray scratched = bytes;
    for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 9000; ++i)
        scratched[i] = static_cast<char>(~scratched.at(i));
    const QList<QByteArray> damaged {bytes.first(bytes.size() / 2), bytes.first(200), scratched, QByteArray(),
                                     QByteArrayLiteral("nothing of the kind")};
    for (const QByteArray &content : damaged) {
        QFile part(file(u"damaged"_s));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write(content) == content.size());
        part.close();
        const CtlRun refused = restoreTo(m_database->url(), {part.fileName(), u"--replace"_s});
        QVERIFY(refused.exitCode != 0);
        QCOMPARE(statusOf(m_database->url()).value("parked"_L1).toInt(), 1);
    }
    QCOMPARE(restoreTo(m_database->url(), {file(u"none"_s)}).exitCode, 4);
    const QString folder = QFileInfo(m_database->url().path).absolutePath();
    if (TestDatabase::isSqlite())
        QVERIFY(QDir(folder).entryList({u"*restor*"_s}, QDir::Files).isEmpty());
}

void TstCtlBackup::planted()
{
    // An amount that was changed by hand: verify finds it in the copy too.
    RawDatabase(*m_database).executeUnguarded({u"UPDATE charge SET amount = amount + 100"_s});
    const CtlRun made = m_ctl->ask({u"backup"_s, file(u"odd.backup"_s)});
    QCOMPARE(made.exitCode, 1);
    QVERIFY(!made.json().value("findings"_L1).toArray().isEmpty());
    QVERIFY(QFileInfo::exists(file(u"odd.backup"_s)));

    const CtlRun refused = restoreTo(m_database->url(), {file(u"odd.backup"_s), u"--replace"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!refused.json().value("restored"_L1).toBool(true));
    const CtlRun taken = restoreTo(m_database->url(), {file(u"odd.backup"_s), u"--replace"_s, u"--with-findings"_s});
    QVERIFY2(taken.exitCode == 0, (taken.err + taken.out).constData());
    QVERIFY(taken.json().value("restored"_L1).toBool());
}

void TstCtlBackup::otherKindIsRefused()
{
    QFile other(file(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(TestDatabase::isSqlite() ? QByteArrayLiteral("PGDMP....") : QByteArrayLiteral("SQLite format 3\0...."));
    other.close();
    const CtlRun refused = restoreTo(m_database->url(), {other.fileName(), u"--replace"_s});
    QCOMPARE(refused.errorCode(), u"bad_file"_s);
    QVERIFY(refused.out.contains("office"));
}

PARKDESK_TEST(TstCtlBackup)
#include "tst_ctlbackup.moc"
