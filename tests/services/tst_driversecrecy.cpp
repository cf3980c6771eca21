// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/driverhistory.h"
#include "services/drivers/editdriver.h"
#include "services/drivers/erasedriver.h"
#include "services/drivers/importdrivers.h"
#include "services/drivers/matchdrivers.h"
#include "services/drivers/mergedrivers.h"
#include "services/drivers/senddrivercode.h"
#include "services/drivers/suspenddriver.h"
#include "services/search/savesearch.h"
#include "tests/services/driveroffice.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What tells who somebody is stands nowhere in clear, and is found all the same.
class TstDriverSecrecy : public QObject, private DriverOffice {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsInClear();
    void whatIsLookedForIsFound();
    void cleanupTestCase();

private:
    static constexpr int many = 1000;
    [[nodiscard]] static QString nameOf(int i) { return u"Zebulon%1 Quixworth%2"_s.arg(i * 7919 + 100003).arg(i); }
    [[nodiscard]] static QString mailOf(int i) { return u"zq%1.box@mailing%2.example"_s.arg(i * 104729 + 7).arg(i); }
    [[nodiscard]] static QString phoneOf(int i) { return u"+4917%1"_s.arg(600000000LL + i * 70001LL); }
    [[nodiscard]] static QString addressOf(int i) { return u"Wyvernlane %1, Flatbush%2"_s.arg(i * 31 + 5).arg(i); }
    [[nodiscard]] QByteArray everythingKept() const;
};

void TstDriverSecrecy::initTestCase()
{
    openOffice();
    QList<DriverId> drivers;
    for (int i = 0; i < many; ++i) {
        RegisterDriver::Command command = driverCalled(nameOf(i), mailOf(i), phoneOf(i));
        command.fields.address = addressOf(i);
        command.fields.note = u"Knows Cassiopeia%1 from school"_s.arg(i);
        drivers.append(must(last().run<RegisterDriver>(command)).driver);
    }
    // Deeds of all kinds leave as little.
    must(last().run<SendDriverCode>({CodePurpose::LogIn, mailOf(1), {}, u"en"_s}));
    must(last().run<SendDriverCode>({CodePurpose::LogIn, u"stranger.box@mailing.example"_s, {}, u"en"_s}));
    must(last().run<EditDriver>({drivers.at(2), nameOf(2) + u" Junior"_s, {}, {}, {}, {}, {}, {}}));
    last().actAs(manager());
    must(last().run<SuspendDriver>({drivers.at(3), u"Knows Cassiopeia too well"_s}));
    must(last().run<MergeDrivers>({drivers.at(4), drivers.at(5)}));
    must(last().run<EraseDriver>({drivers.at(6)}));
    ImportDrivers::Command import;
    import.rows = {{ nameOf(many), mailOf(many), phoneOf(many) }};
    must(last().run<ImportDrivers>(import));
    last().actAs(clerk());
    // So do a history that goes by mail, and a search that is kept.
    raw().executeUnguarded({u"UPDATE driver SET mail_proven_at = 1 WHERE id = %1"_s.arg(drivers.at(7).value)});
    must(last().run<MailDriverHistory>({{drivers.at(7)}}));
    SaveSearch::Command search {u"one of them"_s, {}};
    const DriverTraits traits {{}, nameOf(8), mailOf(8), phoneOf(8), addressOf(8)};
    search.query.drivers = must(last().read<MatchDrivers>({traits})).drivers;
    must(last().run<SaveSearch>(search));
    QCOMPARE(search.query.drivers, QList<DriverId> {drivers.at(8)});
}

/// Every file of the database with what is deleted in it, or every value of it and its dump.
QByteArray TstDriverSecrecy::everythingKept() const
{
    QByteArray kept;
    const RawDatabase raw(database());
    const QStringList tables = raw.tables();
    for (const QString &table : tables) {
        const auto rows = raw.rows(u"SELECT * FROM "_s + table);
        for (const QVariantList &row : rows) {
            for (const QVariant &value : row)
                kept += value.toByteArray() + '\n';
        }
    }
    if (TestDatabase::isSqlite()) {
        const QFileInfo file(database().url().path);
        const QFileInfoList files = file.dir().entryInfoList(QDir::Files);
        for (const QFileInfo &each : files) {
            QFile bytes(each.filePath());
            if (bytes.open(QIODevice::ReadOnly))
                kept += bytes.readAll();
        }
    } else {
        const DatabaseUrl &url = database().url();
        QStringList words {u"--dbname"_s, url.name};
        if (!url.host.isEmpty())
            words += QStringList {u"--host"_s, url.host};
        if (url.port != 0)
            words += QStringList {u"--port"_s, QString::number(url.port)};
        QProcess dump;
        dump.start(u"pg_dump"_s, words);
        if (!dump.waitForFinished(60'000) || dump.exitCode() != 0)
            qFatal("no dump");
        kept += dump.readAllStandardOutput();
    }
    return kept;
}

void TstDriverSecrecy::nothingIsInClear()
{
    must(last().enter(u"PLAIN 1"_s));
    const QByteArray kept = everythingKept();
    QVERIFY(kept.size() > 500'000);
    QVERIFY(kept.contains("PLAIN 1")); // the net holds what it should
    QVERIFY(kept.contains("register_driver"));
    // One pass for what all have in common, and each of them besides.
    for (const char *common : {"Zebulon", "Quixworth", "zq7.box", ".box@", "mailing", "+4917", "Wyvern", "Flatbush",
                               "Cassiopeia", "zebulon", "quixworth"})
        QVERIFY2(!kept.contains(common), common);
    for (int i = 0; i < many; i += 20) {
        for (const QString &text : {nameOf(i), mailOf(i), phoneOf(i), phoneOf(i).mid(1), addressOf(i)}) {
            QVERIFY2(!kept.contains(text.toUtf8()), qPrintable(text));
            const auto *wide = reinterpret_cast<const char *>(text.utf16());
            QVERIFY2(!kept.contains(QByteArray::fromRawData(wide, text.size() * 2)), qPrintable(text));
            QVERIFY2(!kept.contains(text.toUtf8().toBase64().chopped(4)), qPrintable(text));
        }
    }
}

void TstDriverSecrecy::whatIsLookedForIsFound()
{
    QList<qint64> took;
    for (int i = 10; i < 110; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto byMail = must(last().read<FindDrivers>({mailOf(i).toUpper(), 5, {}}));
        const auto byPhone = must(last().read<FindDrivers>({phoneOf(i), 5, {}}));
        took.append(timer.nsecsElapsed() / 2000);
        QCOMPARE(byMail.size(), 1);
        QCOMPARE(byMail.first().name, nameOf(i));
        QCOMPARE(byPhone.first().driver, byMail.first().driver);
    }
    std::sort(took.begin(), took.end());
    qInfo("found by mail or phone among %d: median %lld us, slowest %lld us", many, took.at(took.size() / 2),
          took.last());
    const auto index = must(last().read<DriverNames>({}));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(index->find(u"quixworth77"_s, 50).size(), 11); // 77 and 770 to 779
    qInfo("a piece of a name among %lld: %lld us", static_cast<long long>(index->size()), timer.nsecsElapsed() / 1000);
    QCOMPARE(index->size(), many - 1); // one merged, one erased, one imported
}

void TstDriverSecrecy::cleanupTestCase()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

PARKDESK_TEST(TstDriverSecrecy)
#include "tst_driversecrecy.moc"
