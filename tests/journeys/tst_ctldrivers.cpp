// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QUuid>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Drivers by the command line, from their registration until they are forgotten.
class TstCtlDrivers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDriversLife();
    void severalBookingsOfOne();
    void historyIsToldAndHandedOut();
    void refusals_data();
    void refusals();
    void clerksAndManagers();
    void nothingIsKeptInClear();

private:
    QJsonObject add(const QString &name, const QString &mail, const QString &phone, const QString &plate)
    {
        return m_ctl->done(
            {u"driver"_s, u"add"_s, u"--name"_s, name, u"--mail"_s, mail, u"--phone"_s, phone, u"--plate"_s, plate});
    }
    [[nodiscard]] QStringList foundBy(const QString &text)
    {
        QStringList names;
        const QJsonArray drivers = m_ctl->done({u"driver"_s, u"find"_s, text}).value("drivers"_L1).toArray();
        for (const QJsonValue &driver : drivers)
            names.append(driver.toObject().value("name"_L1).toString());
        return names;
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

void TstCtlDrivers::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(3);
}

void TstCtlDrivers::cleanup()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlDrivers::aDriversLife()
{
    QCOMPARE(add(u"Ritu Iyer"_s, u"Ritu@Example.org"_s, u"+91 98450 01234"_s, u"KA01AB1234,KA01HN5520"_s)
                 .value("number"_L1)
                 .toString(),
             u"D-10001"_s);
    add(u"R. Iyer"_s, u"iyer@example.org"_s, u"0 99 99 99"_s, u"KA02ZZ9"_s);
    for (const QString &text : {u"D-10001"_s, u"ritu@example.org"_s, u"+919845001234"_s, u"ka-01 hn 5520"_s, u"ritu"_s})
        QCOMPARE(foundBy(text), QStringList {u"Ritu Iyer"_s});
    QCOMPARE(foundBy(u"iyer"_s).size(), 2);
    QCOMPARE(foundBy(u"somebody else"_s), QStringList());
    QCOMPARE(m_ctl->ask({u"driver"_s, u"show"_s, u"iyer"_s}).errorCode(), u"ambiguous"_s);

    m_ctl->done({u"driver"_s, u"edit"_s, u"D-10001"_s, u"--phone"_s, u"012345"_s, u"--reminders"_s, u"off"_s,
                 u"--note"_s, u"Walks with a stick."_s});
    m_ctl->done({u"driver"_s, u"vehicle"_s, u"D-10001"_s, u"--add"_s, u"KA03RI0071"_s, u"--vehicle"_s, u"scooty"_s});
    m_ctl->done({u"driver"_s, u"vehicle"_s, u"D-10001"_s, u"--primary"_s, u"KA03RI0071"_s});
    m_ctl->done({u"driver"_s, u"vehicle"_s, u"D-10001"_s, u"--remove"_s, u"KA01HN5520"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA02ZZ9"_s});
    const auto historyOf = [&](const QString &driver) {
        return m_ctl->done({u"driver"_s, u"history"_s, driver}).value("stays"_L1).toArray().size();
    };
    QCOMPARE(historyOf(u"D-10002"_s), 1);
    m_ctl->done({u"driver"_s, u"stay"_s, u"D-10001"_s, u"--code"_s, u"KA02ZZ9"_s});
    QCOMPARE(historyOf(u"D-10001"_s), 1);
    QCOMPARE(historyOf(u"D-10002"_s), 0);
    m_ctl->done({u"driver"_s, u"stay"_s, u"-"_s, u"--code"_s, u"KA02ZZ9"_s});
    QCOMPARE(historyOf(u"D-10001"_s), 0);
    m_ctl->done({u"driver"_s, u"stay"_s, u"D-10002"_s, u"--code"_s, u"KA02ZZ9"_s});
    m_ctl->done({u"leave"_s, u"KA02ZZ9"_s, u"--pay"_s, u"cash"_s});
    m_ctl->done({u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(600), u"--until"_s, inMinutes(700),
                 u"--driver"_s, u"ritu@example.org"_s});
    QJsonObject shown = m_ctl->done({u"driver"_s, u"show"_s, u"012345"_s});
    QCOMPARE(shown.value("reminders"_L1).toBool(true), false);
    QCOMPARE(shown.value("vehicles"_L1).toArray().size(), 2);
    QCOMPARE(shown.value("vehicles"_L1).toArray().first().toObject().value("vehicle"_L1).toString(), u"scooty"_s);
    QCOMPARE(shown.value("bookings"_L1).toArray().size(), 1);
    QVERIFY(m_ctl->run({u"driver"_s, u"show"_s, u"D-10001"_s}).out.contains("Walks with a stick."));

    m_ctl->done({u"driver"_s, u"suspend"_s, u"D-10001"_s, u"--reason"_s, u"Damaged a barrier."_s});
    QCOMPARE(m_ctl
                 ->ask({u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(600), u"--until"_s, inMinutes(700),
                        u"--driver"_s, u"D-10001"_s})
                 .errorCode(),
             u"driver_suspended"_s);
    QCOMPARE(m_ctl->done({u"driver"_s, u"list"_s, u"--state"_s, u"suspended"_s}).value("drivers"_L1).toArray().size(),
             1);
    m_ctl->done({u"driver"_s, u"reactivate"_s, u"D-10001"_s});

    const QJsonObject merged = m_ctl->done({u"driver"_s, u"merge"_s, u"D-10002"_s, u"--into"_s, u"D-10001"_s});
    QCOMPARE(merged.value("stays"_L1).toInt(), 1);
    QCOMPARE(foundBy(u"D-10002"_s), QStringList {u"Ritu Iyer"_s});
    const QJsonObject data = m_ctl->done({u"driver"_s, u"export"_s, u"D-10001"_s});
    QCOMPARE(data.value("mail"_L1).toString(), u"ritu@example.org"_s);
    QCOMPARE(data.value("stays"_L1).toArray().size(), 2);
    QCOMPARE(m_ctl->done({u"driver"_s, u"card"_s, u"D-10001"_s}).value("card"_L1).toString().size(), 29);

    const QJsonObject erased = m_ctl->done({u"driver"_s, u"erase"_s, u"D-10001"_s});
    QCOMPARE(erased.value("stays"_L1).toInt(), 2);
    QCOMPARE(erased.value("live"_L1).toInt(), 1);
    QCOMPARE(foundBy(u"ritu"_s), QStringList());
    QCOMPARE(m_ctl->ask({u"driver"_s, u"show"_s, u"D-10001"_s}).exitCode, 4);
    m_ctl->done({u"verify"_s});
}

/// Bookings made in one deed are the driver's as well; the same command once more names nothing twice.
void TstCtlDrivers::severalBookingsOfOne()
{
    add(u"Ritu Iyer"_s, u"ritu@example.org"_s, {}, u"KA01AB1234"_s);
    const QStringList words {u"reserve"_s,
                             u"--lot"_s,
                             u"1"_s,
                             u"--from"_s,
                             inMinutes(600),
                             u"--until"_s,
                             inMinutes(700),
                             u"--group"_s,
                             u"KA07CC1,KA07CC2"_s,
                             u"--driver"_s,
                             u"ritu@example.org"_s,
                             u"--command-id"_s,
                             QUuid::createUuid().toString(QUuid::WithoutBraces)};
    for (int time = 0; time < 2; ++time) {
        QCOMPARE(m_ctl->done(words).value("booked"_L1).toArray().size(), 2);
        const QJsonObject shown = m_ctl->done({u"driver"_s, u"show"_s, u"D-10001"_s});
        QCOMPARE(shown.value("bookings"_L1).toArray().size(), 2);
    }
    m_ctl->done({u"driver"_s, u"suspend"_s, u"D-10001"_s, u"--reason"_s, u"Damaged a barrier."_s});
    QStringList others = words.first(words.size() - 2);
    others.replace(8, u"KA07CC3,KA07CC4"_s);
    QCOMPARE(m_ctl->ask(others).errorCode(), u"driver_suspended"_s);
    m_ctl->done({u"verify"_s});
}

void TstCtlDrivers::historyIsToldAndHandedOut()
{
    add(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"012345"_s, u"KA01AB1234"_s);
    for (int i = 0; i < 2; ++i) {
        m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA01AB1234"_s});
        m_ctl->done({u"leave"_s, u"KA01AB1234"_s, u"--pay"_s, u"cash"_s});
    }
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"KA01AB1234"_s});
    const QStringList words {u"driver"_s, u"history"_s, u"D-10001"_s};
    QCOMPARE(m_ctl->done(words).value("stays"_L1).toArray().size(), 3);
    QVERIFY(m_ctl->done(words + QStringList {u"--until"_s, u"2001-01-01"_s}).value("stays"_L1).toArray().isEmpty());
    const CtlRun csv = m_ctl->run(words + QStringList {u"--csv"_s});
    QVERIFY2(csv.out.startsWith("lot,code,plate,vehicle,spot,state"), csv.out.constData());
    QCOMPARE(csv.out.count('\n'), 4);
    const QJsonObject shown = m_ctl->done({u"driver"_s, u"show"_s, u"D-10001"_s});
    const QJsonObject inside = shown.value("inside"_L1).toArray().first().toObject();
    QVERIFY(!inside.value("cost"_L1).toString().isEmpty());
    QCOMPARE(inside.value("cost"_L1), inside.value("due"_L1));
    m_ctl->done({u"verify"_s});
}

void TstCtlDrivers::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const QStringList &words, int exitCode, const QString &code) {
        QTest::newRow(name) << QStringList {u"driver"_s} + words << exitCode << code;
    };
    row("no name", {u"add"_s}, 2, u"usage"_s);
    row("no address", {u"add"_s, u"--name"_s, u"A"_s, u"--mail"_s, u"nobody"_s}, 1, u"bad_mail"_s);
    row("no phone", {u"add"_s, u"--name"_s, u"A"_s, u"--phone"_s, u"x"_s}, 1, u"bad_phone"_s);
    row("known address", {u"add"_s, u"--name"_s, u"A"_s, u"--mail"_s, u"RITU@example.org"_s}, 1, u"already_exists"_s);
    row("nobody", {u"show"_s, u"nobody@example.org"_s}, 4, u"not_found"_s);
    row("two deeds", {u"vehicle"_s, u"D-10001"_s, u"--add"_s, u"A 1"_s, u"--remove"_s, u"A 1"_s}, 2, u"usage"_s);
    row("no deed", {u"vehicle"_s, u"D-10001"_s}, 2, u"usage"_s);
    row("not theirs", {u"vehicle"_s, u"D-10001"_s, u"--remove"_s, u"OTHER 1"_s}, 4, u"not_found"_s);
    row("no state", {u"list"_s, u"--state"_s, u"gone"_s}, 1, u"bad_code"_s);
    row("oneself", {u"merge"_s, u"D-10001"_s, u"--into"_s, u"ritu@example.org"_s}, 1, u"unchanged"_s);
    row("active already", {u"reactivate"_s, u"D-10001"_s}, 1, u"unchanged"_s);
    row("two ways out", {u"history"_s, u"D-10001"_s, u"--csv"_s, u"--mail"_s}, 2, u"usage"_s);
    row("address of anybody", {u"history"_s, u"D-10001"_s, u"--mail"_s}, 1, u"mail_unproven"_s);
    row("no code was sent", {u"prove"_s, u"D-10001"_s, u"--code"_s, u"123456"_s}, 1, u"code_wrong"_s);
}

void TstCtlDrivers::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(QString, code);
    add(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"012345"_s, u"KA01AB1234"_s);
    const CtlRun run = m_ctl->ask(words);
    QCOMPARE(run.errorCode(), code);
    QTEST(run.exitCode, "exitCode");
}

void TstCtlDrivers::clerksAndManagers()
{
    add(u"Ritu Iyer"_s, u"ritu@example.org"_s, u"012345"_s, u"KA01AB1234"_s);
    m_ctl->logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    QCOMPARE(foundBy(u"ritu"_s).size(), 1);
    m_ctl->done({u"driver"_s, u"edit"_s, u"D-10001"_s, u"--name"_s, u"Ritu R. Iyer"_s});
    for (const QStringList &words : {QStringList {u"suspend"_s, u"D-10001"_s, u"--reason"_s, u"x"_s},
                                     QStringList {u"export"_s, u"D-10001"_s}, QStringList {u"erase"_s, u"D-10001"_s}}) {
        const CtlRun run = m_ctl->ask(QStringList {u"driver"_s} + words);
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.errorCode(), u"not_permitted"_s);
    }
    // A code that was asked for waits in the outbox; asking again at once does not help.
    m_ctl->done({u"driver"_s, u"code"_s, u"D-10001"_s});
    QCOMPARE(m_ctl->ask({u"driver"_s, u"code"_s, u"D-10001"_s}).errorCode(), u"code_too_soon"_s);
    QCOMPARE(m_ctl->ask({u"driver"_s, u"prove"_s, u"D-10001"_s, u"--code"_s, u"no code"_s}).errorCode(),
             u"code_wrong"_s);
    QCOMPARE(RawDatabase(*m_database).number(u"SELECT tries FROM driver_code"_s), 1);
}

void TstCtlDrivers::nothingIsKeptInClear()
{
    add(u"Zebulon Quixworth"_s, u"zq.box@mailing.example"_s, u"+4917600012345"_s, u"KA01AB1234"_s);
    m_ctl->done({u"driver"_s, u"edit"_s, u"D-10001"_s, u"--address"_s, u"Wyvernlane 5"_s});
    m_ctl->done({u"driver"_s, u"code"_s, u"D-10001"_s});
    QByteArray kept;
    const RawDatabase raw(*m_database);
    const QStringList tables = raw.tables();
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
        for (const QFileInfo &each : files) {
            QFile bytes(each.filePath());
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            kept += bytes.readAll();
        }
    }
    QVERIFY(kept.contains("KA01AB1234")); // the net holds what it should
    for (const char *piece : {"Zebulon", "Quixworth", "zq.box", "17600012345", "Wyvernlane"})
        QVERIFY2(!kept.contains(piece), piece);
}

PARKDESK_TEST(TstCtlDrivers)
#include "tst_ctldrivers.moc"
