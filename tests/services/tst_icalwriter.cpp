// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/ical.h"
#include "formats/icallines.h"
#include "formats/icalwriter.h"
#include "services/letters/bookingcalendar.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

#include <QUuid>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

const QUuid calendarOffice = QUuid::fromString(u"5f6b2c1e-0000-4000-8000-000000000001"_s);
constexpr Instant calendarStamp {1772438400000}; // 2026-03-02T08:00Z

CalendarBooking calendarBookingFor(const TimeSpan &booked)
{
    return {{17}, u"AB12-CD34"_s, booked, u"Parkhaus Süd"_s, u"Am Markt 1"_s};
}

QByteArray calendarFileOf(const CalendarBooking &booking, const QString &language = u"en"_s)
{
    return bookingCalendar(calendarOffice, {booking}, language, calendarStamp);
}

/// What one line of the only event says, with what was quoted in it.
QByteArray calendarValueOf(const QByteArray &bytes, const QByteArray &name)
{
    const IcalBlock calendar = must(icalBlocks(bytes)).constFirst();
    for (const IcalLine &line : calendar.blocks.constFirst().lines) {
        if (line.name() == name)
            return line.value();
    }
    return {};
}

} // namespace

/// Calendar files that go to drivers.
class TstIcalWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBack_data();
    void readsBack();
    void linesAreShort_data();
    void linesAreShort();
    void meaningsAreQuoted();
    void wordsOfBothLanguages_data();
    void wordsOfBothLanguages();
    void aBookingKeepsItsUid();
    void namesOneMoment();
    void severalInOneFile();
};

void TstIcalWriter::readsBack_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("a day in winter") << u"2026-03-04T09:00+01:00"_s << u"2026-03-04T17:30+01:00"_s
                                     << QByteArray("20260304T080000Z") << QByteArray("20260304T163000Z");
    QTest::newRow("over the night that is short") << u"2026-03-28T22:00+01:00"_s << u"2026-03-29T06:00+02:00"_s
                                                  << QByteArray("20260328T210000Z") << QByteArray("20260329T040000Z");
    QTest::newRow("over the night that is long") << u"2026-10-24T22:00+02:00"_s << u"2026-10-25T06:00+01:00"_s
                                                 << QByteArray("20261024T200000Z") << QByteArray("20261025T050000Z");
    QTest::newRow("first and second pass of one hour")
        << u"2026-10-25T02:15+02:00"_s << u"2026-10-25T02:15+01:00"_s << QByteArray("20261025T001500Z")
        << QByteArray("20261025T011500Z");
    QTest::newRow("over the end of a year") << u"2026-12-31T23:00+01:00"_s << u"2027-01-01T01:00+01:00"_s
                                            << QByteArray("20261231T220000Z") << QByteArray("20270101T000000Z");
}

void TstIcalWriter::readsBack()
{
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, end);
    const Zone berlin = must(ZoneRules::forZone("Europe/Berlin"));
    const TimeSpan booked {must(berlin->fromText(from)), must(berlin->fromText(until))};
    const QByteArray bytes = calendarFileOf(calendarBookingFor(booked));
    QCOMPARE(calendarValueOf(bytes, "DTSTART"), start);
    QCOMPARE(calendarValueOf(bytes, "DTEND"), end);
    QCOMPARE(calendarValueOf(bytes, "DTSTAMP"), QByteArray("20260302T080000Z"));
    const CalendarFile file = must(readCalendar(bytes, ZoneRules(), 0, 40'000));
    QCOMPARE(file.events, 1);
    QCOMPARE(file.entries.size(), 1);
    QCOMPARE(file.entries.constFirst().name, u"Parking at Parkhaus Süd"_s);
    QCOMPARE(file.entries.constFirst().from.ms, booked.from.ms);
    QCOMPARE(file.entries.constFirst().until.ms, booked.until.ms);
}

void TstIcalWriter::linesAreShort_data()
{
    QTest::addColumn<QString>("lot");
    QTest::newRow("blanks") << u"Parkhaus am Südring, Ebene 3; hinter dem Museum für Völkerkunde "_s.repeated(4);
    QTest::newRow("one word of two bytes a sign") << QString(300, u'ü');
    QTest::newRow("one word of four bytes a sign") << u"🚗"_s.repeated(120);
    QTest::newRow("as many signs as fit") << QString(75 - 19, u'x');
    QTest::newRow("and one more") << QString(75 - 18, u'x');
}

void TstIcalWriter::linesAreShort()
{
    QFETCH(QString, lot);
    CalendarBooking booking = calendarBookingFor({calendarStamp, calendarStamp + hours(2)});
    booking.lot = lot;
    const QByteArray bytes = calendarFileOf(booking);
    QVERIFY(bytes.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
    QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
    const QList<QByteArray> lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY2(line.size() <= 75 + 1, line.constData()); // the CR is left
        // No sign is torn in two.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    }
    const QByteArray unfolded = QByteArray(bytes).replace("\r\n ", "");
    QString quoted = u"Parking at "_s + lot;
    quoted.replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    QVERIFY2(unfolded.contains("\r\nSUMMARY:" + quoted.toUtf8() + "\r\n"), unfolded.constData());
}

/// Nothing in a name can begin a line, a value or a component.
void TstIcalWriter::meaningsAreQuoted()
{
    CalendarBooking booking = calendarBookingFor({calendarStamp, calendarStamp + hours(2)});
    booking.lot = u"Süd, West; \\n \"Mitte\"\r\nEND:VEVENT\tx\x01y"_s;
    booking.address = u"Größe 1\r\n\n 80331 München, Ost"_s;
    const QByteArray bytes = calendarFileOf(booking);
    QCOMPARE(bytes.count("END:VEVENT\r\n"), 1);
    QCOMPARE(must(icalBlocks(bytes)).constFirst().blocks.size(), 1);
    const QByteArray place = calendarValueOf(bytes, "LOCATION");
    QVERIFY2(place.startsWith(u"Süd\\, West\\; \\\\n \"Mitte\"\\nEND:VEVENT x y\\, "_s.toUtf8()), place.constData());
    QVERIFY2(place.endsWith(u"\\, Größe 1\\, 80331 München\\, Ost"_s.toUtf8()), place.constData());
}

void TstIcalWriter::wordsOfBothLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("description");
    QTest::newRow("en") << u"en"_s << u"Parking at Parkhaus Süd"_s << u"Booking code AB12-CD34"_s;
    QTest::newRow("de") << u"de"_s << u"Parken auf Parkhaus Süd"_s << u"Buchungscode AB12-CD34"_s;
    QTest::newRow("another") << u"fr"_s << u"Parking at Parkhaus Süd"_s << u"Booking code AB12-CD34"_s;
}

void TstIcalWriter::wordsOfBothLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, summary);
    QFETCH(QString, description);
    const QByteArray bytes = calendarFileOf(calendarBookingFor({calendarStamp, calendarStamp + hours(2)}), language);
    QCOMPARE(QString::fromUtf8(calendarValueOf(bytes, "SUMMARY")), summary);
    QCOMPARE(QString::fromUtf8(calendarValueOf(bytes, "DESCRIPTION")), description);
    QCOMPARE(QString::fromUtf8(calendarValueOf(bytes, "LOCATION")), u"Parkhaus Süd\\, Am Markt 1"_s);
    QVERIFY(bytes.contains("\r\nMETHOD:PUBLISH\r\n"));
    QVERIFY(bytes.contains("\r\nVERSION:2.0\r\n"));
    QVERIFY(bytes.contains("\r\nTRIGGER:-PT30M\r\n"));
}

void TstIcalWriter::aBookingKeepsItsUid()
{
    const CalendarBooking booking = calendarBookingFor({calendarStamp, calendarStamp + hours(2)});
    CalendarBooking moved = calendarBookingFor({calendarStamp + hours(5), calendarStamp + hours(9)});
    moved.lot = u"Nord"_s;
    const QByteArray uid = calendarValueOf(calendarFileOf(booking), "UID");
    QVERIFY(!QUuid::fromString(QString::fromLatin1(uid)).isNull());
    QCOMPARE(calendarValueOf(calendarFileOf(moved, u"de"_s), "UID"), uid);
    CalendarBooking other = booking;
    other.stay = {18};
    QVERIFY(calendarValueOf(calendarFileOf(other), "UID") != uid);
    const QByteArray elsewhere = bookingCalendar(QUuid::createUuid(), {booking}, u"en"_s, calendarStamp);
    QVERIFY(calendarValueOf(elsewhere, "UID") != uid);
}

void TstIcalWriter::namesOneMoment()
{
    const CalendarBooking booking = calendarBookingFor({calendarStamp, calendarStamp + hours(2)});
    const QByteArray later = bookingCalendar(calendarOffice, {booking}, u"en"_s, calendarStamp + hours(26));
    QCOMPARE(calendarValueOf(later, "DTSTAMP"), QByteArray("20260303T100000Z"));
    QCOMPARE(calendarFileOf(booking), calendarFileOf(booking));
    QVERIFY(!writeCalendar({{u"1"_s, calendarStamp, booking.booked, {}, {}, {}, {}}}).contains("VALARM"));
}

void TstIcalWriter::severalInOneFile()
{
    CalendarBooking second = calendarBookingFor({calendarStamp + hours(48), calendarStamp + hours(50)});
    second.stay = {18};
    const QByteArray bytes =
        bookingCalendar(calendarOffice, {calendarBookingFor({calendarStamp, calendarStamp + hours(2)}), second},
                        u"en"_s, calendarStamp);
    const CalendarFile file = must(readCalendar(bytes, ZoneRules(), 0, 40'000));
    QCOMPARE(file.events, 2);
    QCOMPARE(file.entries.constLast().from.ms, second.booked.from.ms);
}

PARKDESK_TEST(TstIcalWriter)
#include "tst_icalwriter.moc"
