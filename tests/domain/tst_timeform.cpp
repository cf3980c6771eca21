// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/timeform.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// Times of other programs.
class TstTimeForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void recognises_data();
    void recognises();
    void passesBadOnesOver_data();
    void passesBadOnesOver();
};

void TstTimeForm::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("expected"); // in Berlin
    const auto row = [](const char *text, const char *form, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form) << QString::fromUtf8(expected);
    };
    row("2016-10-04 07:59:42", "year-first", "2016-10-04T07:59:42+02:00");
    row("2016/1/4 7:59", "year-first", "2016-01-04T07:59+01:00");
    row("2016-10-04T07:59Z", "year-first", "2016-10-04T09:59+02:00");
    row("2016-10-04T07:59:00.250+05:30", "year-first", "2016-10-04T04:29+02:00");
    row("2016-10-04", "year-first", "2016-10-04T00:00+02:00");
    row("04.10.2016 07:59", "day-first", "2016-10-04T07:59+02:00");
    row("4/10/2016, 7.59", "day-first", "2016-10-04T07:59+02:00");
    row("31-12-2026 23:59:59", "day-first", "2026-12-31T23:59:59+01:00");
    row("10/4/2016 7:59 AM", "month-first", "2016-10-04T07:59+02:00");
    row("10/4/2016 12:05 pm", "month-first", "2016-10-04T12:05+02:00");
    row("10/4/2016 12:05 a.m.", "month-first", "2016-10-04T00:05+02:00");
    row("1475567982", "unix", "2016-10-04T09:59:42+02:00");
    row("1475567982000", "unix-ms", "2016-10-04T09:59:42+02:00");
    row("2026-10-25 02:30", "year-first", "2026-10-25T02:30+02:00"); // the first pass
    row("2026-10-25 02:30+01:00", "year-first", "2026-10-25T02:30+01:00");
}

void TstTimeForm::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QFETCH(QString, expected);
    const Zone berlin = *ZoneRules::forZone("Europe/Berlin");
    const auto at = readTime(text, timeFormFromName(form).value(), *berlin);
    QVERIFY(at.has_value());
    QCOMPARE(berlin->toText({at->ms / 1000 * 1000}), expected);
}

void TstTimeForm::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("form");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *text, const char *form, ErrorCode code = ErrorCode::BadTime) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(form) << code;
    };
    row("2026-03-29 02:30", "year-first", ErrorCode::NoSuchTime);
    row("2026-02-30 10:00", "year-first");
    row("2026-02-03 24:00", "year-first");
    row("2026-02-03 10:60", "year-first");
    row("26-02-03 10:00", "year-first");
    row("03.02.26 10:00", "day-first");
    row("13/13/2026 10:00", "month-first");
    row("10/4/2016 13:00 PM", "month-first");
    row("1969-12-31 23:00", "year-first");
    row("2099-01-01 00:00", "year-first");
    row("", "year-first");
    row("yesterday", "day-first");
    row("-5", "unix");
    row("99999999999999", "unix-ms");
}

void TstTimeForm::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, form);
    QFETCH(ErrorCode, code);
    const auto at = readTime(text, timeFormFromName(form).value(), **ZoneRules::forZone("Europe/Berlin"));
    QVERIFY(!at);
    QCOMPARE(at.error().code, code);
}

void TstTimeForm::recognises_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<QString>("form");
    QTest::newRow("ISO") << QStringList {u"2016-10-04 07:59:42"_s, u"2016-10-05"_s} << u"year-first"_s;
    QTest::newRow("a day beyond twelve") << QStringList {u"03/04/2016 1:00"_s, u"13/04/2016 1:00"_s} << u"day-first"_s;
    QTest::newRow("a month beyond twelve")
        << QStringList {u"03/04/2016 1:00"_s, u"03/13/2016 1:00"_s} << u"month-first"_s;
    QTest::newRow("either") << QStringList {u"03/04/2016 1:00"_s, u"05/06/2016 1:00"_s} << QString();
    QTest::newRow("seconds") << QStringList {u"1475567982"_s} << u"unix"_s;
    QTest::newRow("milliseconds") << QStringList {u"1475567982000"_s} << u"unix-ms"_s;
    QTest::newRow("a year is no time") << QStringList {u"2016"_s} << QString();
    QTest::newRow("mixed") << QStringList {u"2016-10-04"_s, u"04.10.2016"_s} << QString();
    QTest::newRow("nothing") << QStringList() << QString();
}

void TstTimeForm::recognises()
{
    QFETCH(QStringList, samples);
    QFETCH(QString, form);
    const auto recognised = recogniseTimeForm(samples);
    QCOMPARE(recognised ? timeFormName(*recognised) : QString(), form);
}

void TstTimeForm::passesBadOnesOver_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<int>("bad");
    QTest::addColumn<QString>("form");
    const QStringList seconds {u"1740000000"_s, u"1740000600"_s, u"1740001200"_s, u"1740001800"_s};
    const QStringList days {u"01/02/2025 8:00"_s, u"02/02/2025 8:00"_s, u"11/02/2025 8:00"_s, u"12/02/2025 8:00"_s};
    QTest::newRow("none is bad") << seconds << 0 << u"unix"_s;
    QTest::newRow("seconds and one bad") << seconds << 1 << u"unix"_s;
    QTest::newRow("as many bad as good") << seconds << 4 << QString();
    QTest::newRow("either") << days << 1 << QString();
    QTest::newRow("one day tells for all") << days + QStringList {u"13/02/2025 8:00"_s} << 1 << u"day-first"_s;
    QTest::newRow("one that is odd tells nothing")
        << QStringList(30, u"2025-02-01 8:00"_s) + QStringList {u"01.02.2025 8:00"_s} << 1 << u"year-first"_s;
    QTest::newRow("nothing") << QStringList() << 0 << QString();
}

void TstTimeForm::passesBadOnesOver()
{
    QFETCH(QStringList, samples);
    QFETCH(int, bad);
    QFETCH(QString, form);
    samples += QStringList(bad, u"never"_s);
    const auto likely = likelyTimeForm(samples);
    QCOMPARE(likely ? timeFormName(*likely) : QString(), form);
}

PARKDESK_TEST(TstTimeForm)
#include "tst_timeform.moc"
