// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Tariffs from files: checked and priced with no database in sight, published into one.
class TstCtlTariff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneStayIsPriced();
    void casesAreAnsweredLineByLine();
    void badTariffsAreNamed();
    void publishedFromItsTime();
    void revertsByItself();
    void replays();
    void importsCalendars();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] static QByteArray starter();

    QTemporaryDir m_folder;
};

QString TstCtlTariff::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file for the test could not be written");
    return file.fileName();
}

QByteArray TstCtlTariff::starter()
{
    QFile file(CtlProgram::tariffFile());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the starter tariff is not there");
    return file.readAll();
}

void TstCtlTariff::oneStayIsPriced()
{
    const QStringList quote {u"--json"_s,  u"tariff"_s,           u"quote"_s,      CtlProgram::tariffFile(),
                             u"--entry"_s, u"2026-03-28T23:00"_s, u"--timezone"_s, u"Europe/Berlin"_s};
    // The night in which an hour is missing: from 23:00 to 04:00 it is four hours.
    const CtlRun run = CtlProgram::runPlainly(quote + QStringList {u"--exit"_s, u"2026-03-29T04:00"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.json().value("amount"_L1).toString(), u"8.00"_s);
    const CtlRun gap = CtlProgram::runPlainly(quote + QStringList {u"--exit"_s, u"2026-03-29T02:30"_s});
    QCOMPARE(gap.exitCode, 1);
    QCOMPARE(gap.errorCode(), u"no_such_time"_s);
    QCOMPARE(gap.errorField(), u"exit"_s);
    const CtlRun zoneless = CtlProgram::runPlainly(
        {u"--json"_s, u"tariff"_s, u"quote"_s, CtlProgram::tariffFile(), u"--entry"_s, u"2026-03-28T23:00"_s});
    QCOMPARE(zoneless.exitCode, 1);
    QCOMPARE(zoneless.errorCode(), u"bad_zone"_s);
    const CtlRun lost =
        CtlProgram::runPlainly(quote + QStringList {u"--exit"_s, u"2026-03-28T23:30"_s, u"--lost-ticket"_s});
    QCOMPARE(lost.json().value("amount"_L1).toString(), u"20.00"_s);
    const QByteArray words =
        CtlProgram::runPlainly(quote.sliced(1) + QStringList {u"--exit"_s, u"2026-03-29T04:00"_s}).out;
    QVERIFY(words.contains("8.00  EUR"));
}

void TstCtlTariff::casesAreAnsweredLineByLine()
{
    const QString cases = write(u"cases.jsonl"_s,
                                "{\"id\":1,\"entry\":\"2026-05-04T10:00\",\"exit\":\"2026-05-04T11:30\"}\n"
                                "{\"id\":\"b\",\"entry\":\"2026-05-04T10:00\",\"exit\":\"2026-05-04T09:00\"}\n"
                                "\n"
                                "not even JSON\n"
                                    + QByteArray(200'000, 'x')
                                    + "\n{\"id\":5,\"entry\":\"2026-03-29T02:30\",\"exit\":\"2026-03-29T09:00\","
                                      "\"timezone\":\"Europe/Berlin\"}\n"
                                      "{\"id\":6,\"entry\":\"2026-05-04T10:00\",\"exit\":\"2026-05-04T10:05\"}");
    const CtlRun run = CtlProgram::runPlainly(
        {u"tariff"_s, u"quote"_s, CtlProgram::tariffFile(), u"--cases"_s, cases, u"--timezone"_s, u"UTC"_s});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.endsWith('\n'));
    const QList<QByteArray> lines = run.out.chopped(1).split('\n');
    QCOMPARE(lines.size(), 6);
    const auto line = [&](int i) { return QJsonDocument::fromJson(lines.at(i)).object(); };
    QCOMPARE(line(0).value("id"_L1).toInt(), 1);
    QCOMPARE(line(0).value("amount"_L1).toString(), u"4.00"_s);
    QCOMPARE(line(1).value("id"_L1).toString(), u"b"_s);
    QCOMPARE(line(1).value("error"_L1).toString(), u"bad_span"_s);
    QCOMPARE(line(2).value("error"_L1).toString(), u"bad_case"_s);
    QCOMPARE(line(3).value("error"_L1).toString(), u"bad_case"_s);
    QCOMPARE(line(4).value("error"_L1).toString(), u"no_such_time"_s);
    QCOMPARE(line(5).value("amount"_L1).toString(), u"2.00"_s);

    const QStringList bare {u"--json"_s, u"tariff"_s, u"quote"_s, CtlProgram::tariffFile(), u"--cases"_s};
    QCOMPARE(CtlProgram::runPlainly(bare + QStringList {u"/no/such.jsonl"_s}).exitCode, 4);
    const CtlRun zone = CtlProgram::runPlainly(bare + QStringList {cases, u"--timezone"_s, u"Mars/Base"_s});
    QCOMPARE(zone.exitCode, 1);
    QCOMPARE(zone.errorCode(), u"bad_zone"_s);
    // Where nobody says a zone, the line says so.
    const CtlRun zoneless = CtlProgram::runPlainly(bare + QStringList {cases});
    QCOMPARE(zoneless.exitCode, 0);
    QVERIFY(zoneless.out.startsWith("{\"error\":\"bad_zone\",\"id\":1}"));
}

void TstCtlTariff::badTariffsAreNamed()
{
    const auto check = [](const QString &file) {
        return CtlProgram::runPlainly({u"--json"_s, u"tariff"_s, u"check"_s, file});
    };
    const CtlRun junk = check(write(u"junk.json"_s, R"({"format":1,"format":1})"));
    QCOMPARE(junk.exitCode, 1);
    QCOMPARE(junk.errorCode(), u"tariff_invalid"_s);
    QVERIFY(!junk.json().value("error"_L1).toObject().value("details"_L1).toObject().isEmpty());

    QJsonObject tariff = QJsonDocument::fromJson(starter()).object();
    QJsonArray examples = tariff.value("examples"_L1).toArray();
    QVERIFY(!examples.isEmpty());
    QJsonObject wrong = examples.first().toObject();
    wrong.insert(u"amount"_s, u"0.07"_s);
    examples.replace(0, wrong);
    tariff.insert(u"examples"_s, examples);
    const QString file = write(u"wrong.json"_s, QJsonDocument(tariff).toJson());
    const CtlRun failing = check(file);
    QCOMPARE(failing.exitCode, 1);
    QVERIFY(!failing.json().value("publishable"_L1).toBool());
    QCOMPARE(failing.json().value("examples_failed"_L1).toInt(), 1);

    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const CtlRun unpublished =
        ctl.ask({u"tariff"_s, u"publish"_s, file, u"--lot"_s, u"1"_s, u"--from"_s, u"2021-01-01T00:00"_s});
    QCOMPARE(unpublished.exitCode, 1);
    QCOMPARE(unpublished.errorCode(), u"examples_failed"_s);
    QCOMPARE(ctl.done({u"lot"_s, u"show"_s, u"1"_s}).value("tariffs"_L1).toArray().size(), 1);
}

void TstCtlTariff::publishedFromItsTime()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QStringList publish {u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"Town"_s, u"--from"_s};
    const QJsonObject published = ctl.done(publish + QStringList {u"2035-07-01T06:00"_s});
    QCOMPARE(published.value("from"_L1).toString(), u"2035-07-01T06:00+02:00"_s);
    QCOMPARE(ctl.ask(publish + QStringList {u"2035-03-25T02:30"_s}).errorCode(), u"no_such_time"_s);
    QCOMPARE(ctl.done({u"lot"_s, u"show"_s, u"Town"_s}).value("tariffs"_L1).toArray().size(), 2);
    // Another currency than the lot's is refused.
    ctl.done({u"lot"_s, u"add"_s, u"--name"_s, u"Far"_s, u"--spots"_s, u"1"_s, u"--timezone"_s, u"UTC"_s,
              u"--currency"_s, u"USD"_s});
    const CtlRun foreign = ctl.ask({u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"Far"_s,
                                    u"--from"_s, u"2020-01-01T00:00"_s});
    QCOMPARE(foreign.exitCode, 1);
    QCOMPARE(foreign.errorCode(), u"bad_currency"_s);
}

void TstCtlTariff::revertsByItself()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QStringList publish {u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"Town"_s};
    const QJsonObject fair =
        ctl.done(publish + QStringList {u"--from"_s, u"2035-07-01T06:00"_s, u"--until"_s, u"2035-07-08T06:00"_s});
    QCOMPARE(fair.value("until"_L1).toString(), u"2035-07-08T06:00+02:00"_s);
    const CtlRun backwards =
        ctl.ask(publish + QStringList {u"--from"_s, u"2035-07-01T06:00"_s, u"--until"_s, u"2035-07-01T06:00"_s});
    QCOMPARE(backwards.exitCode, 1);
    QCOMPARE(backwards.errorCode(), u"bad_span"_s);
}

void TstCtlTariff::replays()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(2);
    ctl.done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"DAY 1"_s});
    ctl.done({u"leave"_s, u"DAY1"_s, u"--pay"_s, u"cash"_s});
    const QStringList replay {
        u"tariff"_s,           u"replay"_s,  CtlProgram::tariffFile(), u"--lot"_s, u"Town"_s, u"--from"_s,
        u"2020-01-01T00:00"_s, u"--until"_s, u"2070-01-01T00:00"_s};
    const QJsonObject report = ctl.done(replay);
    QCOMPARE(report.value("asked"_L1).toInt(), 1);
    QCOMPARE(report.value("same"_L1).toInt(), 1);
    QCOMPARE(report.value("before"_L1).toString(), report.value("after"_L1).toString());
    QCOMPARE(report.value("by_vehicle"_L1).toArray().first().toObject().value("vehicle"_L1).toString(), u"car"_s);
    QVERIFY(report.value("largest_more"_L1).toArray().isEmpty());
    const CtlRun unknown = ctl.ask(replay + QStringList {u"--against"_s, u"7"_s});
    QCOMPARE(unknown.exitCode, 4);
    const CtlRun nothing = ctl.ask({u"tariff"_s, u"replay"_s, u"/no/such.json"_s, u"--lot"_s, u"1"_s, u"--from"_s,
                                    u"2020-01-01"_s, u"--until"_s, u"2021-01-01"_s});
    QCOMPARE(nothing.exitCode, 4);
}

void TstCtlTariff::importsCalendars()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(1);
    const QByteArray feasts = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                              "DTSTART;VALUE=DATE:20300501\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Labour Day\r\n"
                              "END:VEVENT\r\nEND:VCALENDAR\r\n";
    const QStringList import {u"calendar"_s,   u"import"_s,     write(u"feasts.ics"_s, feasts),
                              u"--lot"_s,      u"Town"_s,       u"--first-day"_s,
                              u"2030-01-01"_s, u"--last-day"_s, u"2032-12-31"_s};
    const QJsonObject dry = ctl.done(import + QStringList {u"--dry-run"_s});
    QCOMPARE(dry.value("added"_L1).toInt(), 3);
    QVERIFY(dry.value("dry_run"_L1).toBool());
    const QJsonObject done = ctl.done(import);
    QCOMPARE(done.value("events"_L1).toInt(), 1);
    QCOMPARE(done.value("added"_L1).toInt(), 3);
    QCOMPARE(done.value("kind"_L1).toString(), u"public_holiday"_s);
    QCOMPARE(ctl.done(import).value("added"_L1).toInt(), 0);
    QCOMPARE(ctl.done(import + QStringList {u"--kind"_s, u"school_holiday"_s}).value("added"_L1).toInt(), 3);
    const CtlRun unknown = ctl.ask(import + QStringList {u"--kind"_s, u"fast_day"_s});
    QCOMPARE(unknown.exitCode, 1);
    QCOMPARE(unknown.errorCode(), u"bad_code"_s);
    const QStringList words {u"calendar"_s, u"import"_s, write(u"broken.ics"_s, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"),
                             u"--lot"_s, u"Town"_s};
    QCOMPARE(ctl.ask(words).errorCode(), u"bad_calendar"_s);
}

PARKDESK_TEST(TstCtlTariff)
#include "tst_ctltariff.moc"
