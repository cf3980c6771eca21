// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ical.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 firstDay = 20'454; // 2026-01-01
constexpr qint64 lastDay = 20'818; // 2026-12-31

QByteArray fileWith(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test\r\n" + events + "END:VCALENDAR\r\n";
}

QByteArray eventOf(QByteArray lines)
{
    lines.replace(' ', "\r\n");
    return "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Day\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QStringList entriesOf(const QByteArray &bytes, const QByteArray &zone = "Europe/Berlin")
{
    const auto file = readCalendar(bytes, *ZoneRules::forZone(zone).value(), firstDay, lastDay);
    if (!file)
        return {u"%1 %2"_s.arg(file.error().details.value("line"_L1).toInt())
                    .arg(file.error().details.value("reason"_L1).toString())};
    QStringList texts;
    for (const CalendarEntry &entry : file->entries)
        texts.append(entry.from.toText() + u'/' + entry.until.toText());
    return texts;
}

} // namespace

/// Calendar files.
class TstIcal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void endures();
};

void TstIcal::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto whole = [](const QString &day, const QString &next) { return day + u"T00:00/"_s + next + u"T00:00"_s; };
    QTest::newRow("a day") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501"))
                           << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s)};
    QTest::newRow("three days") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 DTEND;VALUE=DATE:20260504"))
                                << QStringList {whole(u"2026-05-01"_s, u"2026-05-04"_s)};
    QTest::newRow("outside") << fileWith(eventOf("DTSTART;VALUE=DATE:20270501")) << QStringList();
    QTest::newRow("every year since 1990") << fileWith(eventOf("DTSTART;VALUE=DATE:19900501 RRULE:FREQ=YEARLY"))
                                           << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s)};
    QTest::newRow("last Monday in May") << fileWith(
        eventOf("DTSTART;VALUE=DATE:20200525 RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO"))
                                        << QStringList {whole(u"2026-05-25"_s, u"2026-05-26"_s)};
    QTest::newRow("but for one") << fileWith(
        eventOf("DTSTART;VALUE=DATE:20260501 RRULE:FREQ=DAILY;COUNT=3 EXDATE;VALUE=DATE:20260502"))
                                 << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s),
                                                 whole(u"2026-05-03"_s, u"2026-05-04"_s)};
    QTest::newRow("and one more") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 RDATE;VALUE=DATE:20260601"))
                                  << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s)}; // its rule names the first
    QTest::newRow("UTC") << fileWith(eventOf("DTSTART:20260501T180000Z DTEND:20260501T200000Z"))
                         << QStringList {u"2026-05-01T20:00/2026-05-01T22:00"_s};
    QTest::newRow("floating") << fileWith(eventOf("DTSTART:20260501T180000 DURATION:PT90M"))
                              << QStringList {u"2026-05-01T18:00/2026-05-01T19:30"_s};
    QTest::newRow("zone by name") << fileWith(
        eventOf("DTSTART;TZID=America/New_York:20260501T180000 DTEND;TZID=America/New_York:20260501T200000"))
                                  << QStringList {u"2026-05-02T00:00/2026-05-02T02:00"_s};
    QTest::newRow("weekly in summer and winter")
        << fileWith(eventOf("DTSTART;TZID=Europe/London:20261020T200000 DURATION:PT1H RRULE:FREQ=WEEKLY;COUNT=2"))
        << QStringList {u"2026-10-20T21:00/2026-10-20T22:00"_s, u"2026-10-27T21:00/2026-10-27T22:00"_s};
    const QByteArray described =
        "BEGIN:VTIMEZONE\r\nTZID:Own\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0500\r\n"
        "TZOFFSETTO:+0500\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    QTest::newRow("zone that the file describes")
        << fileWith(described + eventOf("DTSTART;TZID=Own:20260115T120000 DURATION:PT1H"))
        << QStringList {u"2026-01-15T08:00/2026-01-15T09:00"_s};
    QTest::newRow("moved once") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 RRULE:FREQ=DAILY;COUNT=2")
                                            + eventOf("RECURRENCE-ID;VALUE=DATE:20260502 DTSTART;VALUE=DATE:20260510"))
                                << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s),
                                                whole(u"2026-05-10"_s, u"2026-05-11"_s)};
    QTest::newRow("cancelled") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 STATUS:CANCELLED")) << QStringList();
    QTest::newRow("unix lines and words unknown")
        << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 X-COLOUR:red")).replace("\r\n", "\n")
        << QStringList {whole(u"2026-05-01"_s, u"2026-05-02"_s)};
}

void TstIcal::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    if (QByteArray(QTest::currentDataTag()) == "and one more")
        expected.append(u"2026-06-01T00:00/2026-06-02T00:00"_s);
    QCOMPARE(entriesOf(bytes), expected);
}

void TstIcal::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray() << u"1 no_calendar"_s;
    QTest::newRow("something else") << QByteArray("hello\r\n") << u"1 no_calendar"_s;
    QTest::newRow("not closed") << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n") << u"2 not_closed"_s;
    QTest::newRow("closed by another") << QByteArray("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n") << u"2 not_closed"_s;
    QTest::newRow("no text") << fileWith("NOTE:\xff\r\n") << u"4 not_text"_s;
    QTest::newRow("no line") << fileWith("what is this\r\n") << u"4 bad_line"_s;
    QTest::newRow("no such day") << fileWith(eventOf("DTSTART;VALUE=DATE:20260231")) << u"7 bad_time"_s;
    QTest::newRow("no start") << fileWith(eventOf("DTEND;VALUE=DATE:20260501")) << u"4 no_start"_s;
    QTest::newRow("ends before it begins")
        << fileWith(eventOf("DTSTART:20260501T180000Z DTEND:20260501T170000Z")) << u"8 bad_time"_s;
    QTest::newRow("no rule") << fileWith(eventOf("DTSTART;VALUE=DATE:20260501 RRULE:FREQ=SOMETIMES"))
                             << u"8 bad_rule"_s;
    QTest::newRow("no zone") << fileWith(eventOf("DTSTART;TZID=Moon/Base:20260501T180000")) << u"7 unknown_zone"_s;
    QTest::newRow("every second") << fileWith(eventOf("DTSTART:20260101T000000Z RRULE:FREQ=SECONDLY"))
                                  << u"4 too_many"_s;
}

void TstIcal::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(entriesOf(bytes), QStringList {expected});
}

/// Every cut and every changed byte of a good file gives an answer.
void TstIcal::endures()
{
    const QByteArray good =
        fileWith(eventOf("DTSTART;TZID=Europe/London:20261020T200000 DURATION:PT1H RRULE:FREQ=WEEKLY;COUNT=2"));
    for (qsizetype at = 0; at < good.size(); ++at) {
        static_cast<void>(entriesOf(good.first(at)));
        QByteArray changed = good;
        changed[at] = static_cast<char>(changed.at(at) ^ 0x15);
        static_cast<void>(entriesOf(changed));
    }
    QCOMPARE(entriesOf(good).size(), 2);
}

PARKDESK_TEST(TstIcal)
#include "tst_ical.moc"
