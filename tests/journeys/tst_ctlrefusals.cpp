// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What is refused, how it is told, and that it leaves nothing behind.
class TstCtlRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void exitCodes_data();
    void exitCodes();
    void usageIsTold_data();
    void usageIsTold();
    void evilTextIsOnlyText_data();
    void evilTextIsOnlyText();
    void plainWordsGoToStderr();
    void helpNamesEveryCommand();
    void databaseThatIsNotThere();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
    QString m_leftTicket;
};

void TstCtlRefusals::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->foundOffice(2);
    m_leftTicket =
        m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"GONE 1"_s}).value("ticket"_L1).toString();
    m_ctl->done({u"leave"_s, m_leftTicket, u"--pay"_s, u"cash"_s});
    m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"HERE 1"_s});
}

void TstCtlRefusals::cleanupTestCase()
{
    QVERIFY(m_ctl->done({u"verify"_s}).value("clean"_L1).toBool());
    m_ctl.reset();
    m_database.reset();
}

namespace {

void row(const char *name, const QStringList &words, int exitCode, const char *code, const char *field)
{
    QTest::newRow(name) << words << exitCode << QString::fromLatin1(code) << QString::fromLatin1(field);
}

void rowsOfStays()
{
    const QStringList enter {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s};
    const QStringList reserve {u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s};
    row("empty plate", enter + QStringList {QString()}, 1, "required", "plate");
    row("no plate, no note", {u"enter"_s, u"--lot"_s, u"1"_s, u"--no-plate"_s}, 1, "required", "plate");
    row("a plate that is inside", enter + QStringList {u"HERE 1"_s}, 1, "already_inside", "plate");
    row("an end before now", enter + QStringList {u"N 1234"_s, u"--until"_s, u"2020-01-01T00:00"_s}, 1, "bad_span",
        "until");
    row("no time at all", enter + QStringList {u"N 1234"_s, u"--until"_s, u"soon"_s}, 1, "bad_time", "until");
    row("a time in the gap", reserve + QStringList {u"2036-03-30T02:30"_s, u"--until"_s, u"2036-03-30T05:00"_s}, 1,
        "no_such_time", "from");
    row("ends before it starts", reserve + QStringList {u"2036-01-30T12:30"_s, u"--until"_s, u"2036-01-30T12:00"_s}, 1,
        "bad_span", "until");
    row("begun long ago", reserve + QStringList {u"2021-01-30T12:30"_s, u"--until"_s, u"2036-01-30T12:00"_s}, 1,
        "period_past", "from");
    row("a driver that is nobody",
        reserve + QStringList {u"2036-01-30T12:30"_s, u"--until"_s, u"2036-01-30T13:00"_s, u"--driver"_s, u"e"_s}, 4,
        "not_found", "driver");
}

void rowsOfMoney(const QString &leftTicket)
{
    row("not an amount", {u"pay"_s, u"HERE1"_s, u"--tendered"_s, u"2,50"_s}, 1, "bad_amount", "tendered");
    row("too little", {u"pay"_s, u"HERE1"_s, u"--tendered"_s, u"0.01"_s}, 1, "too_little_cash", "tendered");
    row("a ticket in the money field", {u"pay"_s, u"HERE1"_s, u"--tendered"_s, u"4711081500"_s}, 1, "implausible_cash",
        "tendered");
    row("an unknown way to pay", {u"pay"_s, u"HERE1"_s, u"--pay"_s, u"gold"_s}, 1, "bad_code", "method");
    row("a card number", {u"pay"_s, u"HERE1"_s, u"--pay"_s, u"card"_s, u"--reference"_s, u"4111111111111111"_s}, 1,
        "bad_characters", "card_reference");
    row("a ticket that has left", {u"quote"_s, leftTicket}, 1, "not_inside", "ticket");
}

void rowsOfTheOffice()
{
    row("a lot that is there",
        {u"lot"_s, u"add"_s, u"--name"_s, u"TOWN"_s, u"--spots"_s, u"2"_s, u"--timezone"_s, u"UTC"_s, u"--currency"_s,
         u"EUR"_s},
        1, "already_exists", "name");
    row("a number that is none",
        {u"lot"_s, u"add"_s, u"--name"_s, u"L2"_s, u"--spots"_s, u"many"_s, u"--timezone"_s, u"UTC"_s, u"--currency"_s,
         u"EUR"_s},
        1, "bad_number", "spots");
    row("a zone that is none",
        {u"lot"_s, u"add"_s, u"--name"_s, u"L2"_s, u"--spots"_s, u"2"_s, u"--timezone"_s, u"Mars/Base"_s,
         u"--currency"_s, u"EUR"_s},
        1, "bad_zone", "timezone");
    row("a pattern that gives another number",
        {u"lot"_s, u"add"_s, u"--name"_s, u"L2"_s, u"--spots"_s, u"2"_s, u"--pattern"_s, u"{A..C}-{1..3}"_s,
         u"--timezone"_s, u"UTC"_s, u"--currency"_s, u"EUR"_s},
        1, "bad_number", "spots");
    row("a desk of an odd kind", {u"desk"_s, u"add"_s, u"--name"_s, u"D"_s, u"--lot"_s, u"1"_s, u"--kind"_s, u"odd"_s},
        1, "bad_code", "desk");
}

void rowsOfWhatIsMissing()
{
    const QStringList enter {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s};
    row("an unknown lot", {u"availability"_s, u"--lot"_s, u"Nowhere"_s}, 4, "unknown_lot", "lot");
    row("an unknown ticket", {u"quote"_s, u"00000-00000-0"_s}, 4, "unknown_ticket", "ticket");
    row("an unknown plate", {u"quote"_s, u"NOBODY 9"_s}, 4, "not_inside", "plate");
    row("no booking", {u"arrive"_s, u"NOBODY 9"_s}, 4, "not_found", "plate");
    row("an unknown spot", enter + QStringList {u"N 1234"_s, u"--spot"_s, u"Z-99"_s}, 4, "unknown_spot", "spot");
    row("an unknown type", enter + QStringList {u"N 1234"_s, u"--vehicle"_s, u"ufo"_s}, 4, "unknown_vehicle_type",
        "vehicle");
    row("an unknown desk", {u"--desk"_s, u"Gate 9"_s, u"pay"_s, u"HERE1"_s}, 4, "not_found", "desk");
    row("no such file", {u"tariff"_s, u"check"_s, u"/no/such/file.json"_s}, 4, "not_found", "tariff");
    row("not one of ours", {u"--as"_s, u"nobody"_s, u"lot"_s, u"list"_s}, 3, "login_failed", "password");
    row("no name", {u"--as"_s, QString(), u"lot"_s, u"list"_s}, 3, "not_logged_in", "login");
}

} // namespace

void TstCtlRefusals::exitCodes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    rowsOfStays();
    rowsOfMoney(m_leftTicket);
    rowsOfTheOffice();
    rowsOfWhatIsMissing();
}

void TstCtlRefusals::exitCodes()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const RawDatabase raw(*m_database);
    const QStringList ownBooks {u"security_event"_s, u"shift"_s, u"journal"_s};
    const auto before = raw.rowCounts(ownBooks);
    const CtlRun run = m_ctl->ask(words);
    QVERIFY2(run.errorCode() == code, (run.out + run.err).constData());
    QCOMPARE(run.errorField(), field);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.json().value("error"_L1).toObject().value("message"_L1).toString().size() > 10);
    QVERIFY2(raw.rowCounts(ownBooks) == before, "a refused command has left rows");
}

void TstCtlRefusals::usageIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("unknown command") << QStringList {u"fly"_s};
    QTest::newRow("half a command") << QStringList {u"lot"_s};
    QTest::newRow("unknown option") << QStringList {u"lot"_s, u"list"_s, u"--colour"_s, u"red"_s};
    QTest::newRow("missing option") << QStringList {u"enter"_s, u"--plate"_s, u"A 1"_s};
    QTest::newRow("missing argument") << QStringList {u"quote"_s};
    QTest::newRow("missing value") << QStringList {u"enter"_s, u"--plate"_s, u"A 1"_s, u"--lot"_s};
    QTest::newRow("too many words") << QStringList {u"quote"_s, u"A 1"_s, u"B 2"_s};
    QTest::newRow("twice") << QStringList {u"enter"_s, u"--lot"_s, u"1"_s, u"--lot"_s, u"2"_s, u"--plate"_s, u"A"_s};
    QTest::newRow("contradiction") << QStringList {u"enter"_s,      u"--lot"_s,   u"1"_s,
                                                   u"--no-plate"_s, u"--plate"_s, u"A 1"_s};
    QTest::newRow("cash without paying") << QStringList {u"leave"_s, u"A 1"_s, u"--tendered"_s, u"5"_s};
    QTest::newRow("no UUID") << QStringList {u"roll"_s, u"--command-id"_s, u"7"_s};
    QTest::newRow("a password as an argument") << QStringList {u"lot"_s, u"list"_s, u"--password"_s, u"x"_s};
    QTest::newRow("cases and a case") << QStringList {u"tariff"_s, u"quote"_s,   u"x.json"_s,          u"--cases"_s,
                                                      u"y"_s,      u"--entry"_s, u"2026-01-01T00:00"_s};
}

void TstCtlRefusals::usageIsTold()
{
    QFETCH(QStringList, words);
    const CtlRun json = m_ctl->ask(words);
    QCOMPARE(json.exitCode, 2);
    QCOMPARE(json.errorCode(), u"usage"_s);
    const CtlRun plain = m_ctl->run(words);
    QCOMPARE(plain.exitCode, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(plain.err.contains("parkdeskctl"));
}

void TstCtlRefusals::evilTextIsOnlyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("long") << QString(10'000, u'A');
    QTest::newRow("right to left") << u"\u202eABC 123\u202c"_s;
    QTest::newRow("emoji") << u"\U0001f697\U0001f17f\ufe0f"_s;
    QTest::newRow("SQL") << u"'; DROP TABLE stay; --"_s;
    QTest::newRow("placeholders") << u"%1 %2 :lot ? $1"_s;
    QTest::newRow("line ends") << u"A\r\nB\x1b[2J"_s;
    QTest::newRow("an option") << u"--"_s;
}

void TstCtlRefusals::evilTextIsOnlyText()
{
    QFETCH(QString, text);
    const RawDatabase raw(*m_database);
    const QStringList ownBooks {u"security_event"_s, u"shift"_s};
    const auto before = raw.rowCounts(ownBooks);
    const QList<QStringList> commands {
        {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate="_s + text},
        {u"enter"_s, u"--lot="_s + text, u"--plate"_s, u"N 1234"_s},
        {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"N 1234"_s, u"--spot="_s + text},
        {u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"N 1234"_s, u"--until="_s + text},
        {u"quote"_s, u"--"_s, text},
        {u"leave"_s, u"--pay="_s + text, u"HERE1"_s},
        {u"cancel"_s, u"--"_s, text},
        {u"pay"_s, u"HERE1"_s, u"--tendered="_s + text},
        {u"staff"_s, u"password"_s, u"--"_s, text + u'!'},
    };
    for (const QStringList &words : commands) {
        const CtlRun run = m_ctl->ask(words);
        QVERIFY2(run.exitCode == 1 || run.exitCode == 4, (run.out + run.err).constData());
        QVERIFY2(!run.errorCode().isEmpty() && run.errorCode() != u"internal"_s, run.out.constData());
    }
    QVERIFY(raw.rowCounts(ownBooks) == before);
}

void TstCtlRefusals::plainWordsGoToStderr()
{
    const CtlRun run = m_ctl->run({u"quote"_s, u"NOBODY 9"_s});
    QCOMPARE(run.exitCode, 4);
    QVERIFY(run.out.isEmpty());
    QCOMPARE(run.err, QByteArray("No vehicle with this plate or ticket is inside.\n"));
}

void TstCtlRefusals::helpNamesEveryCommand()
{
    const CtlRun help = m_ctl->run({u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    for (const char *name : {"init",         "status",         "verify",         "roll",      "lot add",
                             "lot list",     "lot show",       "desk add",       "desk list", "tariff check",
                             "tariff quote", "tariff publish", "enter",          "reserve",   "arrive",
                             "cancel",       "availability",   "quote",          "pay",       "leave",
                             "staff add",    "staff list",     "staff password", "extend",    "move"}) {
        QVERIFY2(help.out.contains(QByteArray("\n  ") + name + ' '), name);
        const QStringList words = QString::fromLatin1(name).split(u' ');
        const CtlRun own = m_ctl->run(words + QStringList {u"--help"_s});
        QCOMPARE(own.exitCode, 0);
        QVERIFY2(own.out.startsWith(QByteArray("parkdeskctl ") + name), name);
        QCOMPARE(m_ctl->run(QStringList {u"help"_s} + words).out, own.out);
    }
    QVERIFY(m_ctl->run({u"lot"_s, u"add"_s, u"--help"_s}).out.contains("--spots K"));
}

void TstCtlRefusals::databaseThatIsNotThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"none.db"_s);
    for (const QStringList &words : {QStringList {u"status"_s}, QStringList {u"lot"_s, u"list"_s},
                                     QStringList {u"verify"_s}, QStringList {u"roll"_s}}) {
        const CtlRun run =
            CtlProgram::runPlainly(QStringList {u"--json"_s, u"--database"_s, u"sqlite:"_s + path} + words);
        QCOMPARE(run.exitCode, 5);
        QCOMPARE(run.errorCode(), u"database_unavailable"_s);
    }
    QVERIFY2(folder.isValid() && !QFile::exists(path), "a command other than init has made a database");
    const CtlRun server = CtlProgram::runPlainly(
        {u"--json"_s, u"--database"_s, u"postgresql://%2Fno%2Fsuch%2Ffolder/office"_s, u"status"_s});
    QCOMPARE(server.exitCode, 5);
    QCOMPARE(server.errorCode(), u"database_unavailable"_s);
    const CtlRun odd = CtlProgram::runPlainly({u"--json"_s, u"--database"_s, u"mysql://x/y"_s, u"status"_s});
    QCOMPARE(odd.exitCode, 5);
    QCOMPARE(odd.errorCode(), u"database_unsuitable"_s);
    QFile junk(path);
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(8192, 'x'));
    junk.close();
    const CtlRun notOurs =
        CtlProgram::runPlainly({u"--json"_s, u"--database"_s, u"sqlite:"_s + path, u"lot"_s, u"list"_s});
    QCOMPARE(notOurs.exitCode, 5);
}

PARKDESK_TEST(TstCtlRefusals)
#include "tst_ctlrefusals.moc"
