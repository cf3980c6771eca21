// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/zonerules.h"
#include "tests/support/testmain.h"

#include <QTimeZone>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstZoneRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsPeoplesTimes_data();
    void readsPeoplesTimes();
    void rulesMoveOutOfGaps_data();
    void rulesMoveOutOfGaps();
    void weekdays();
    void agreesWithTheZoneTable_data();
    void agreesWithTheZoneTable();
    void unknownZone();
};

void TstZoneRules::readsPeoplesTimes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // with offset, or an error code
    const QByteArray berlin("Europe/Berlin");
    QTest::newRow("winter") << berlin << u"2026-11-21T14:05"_s << u"2026-11-21T14:05+01:00"_s;
    QTest::newRow("gap") << berlin << u"2026-03-29T02:30"_s << u"no_such_time"_s;
    QTest::newRow("gap start") << berlin << u"2026-03-29T02:00"_s << u"no_such_time"_s;
    QTest::newRow("gap end") << berlin << u"2026-03-29T03:00"_s << u"2026-03-29T03:00+02:00"_s;
    QTest::newRow("fold, first pass") << berlin << u"2026-10-25T02:30"_s << u"2026-10-25T02:30+02:00"_s;
    QTest::newRow("fold, offset written") << berlin << u"2026-10-25T02:30+01:00"_s << u"2026-10-25T02:30+01:00"_s;
    QTest::newRow("after the fold") << berlin << u"2026-10-25T03:00"_s << u"2026-10-25T03:00+01:00"_s;
    QTest::newRow("Z") << berlin << u"2026-07-01T10:00Z"_s << u"2026-07-01T12:00+02:00"_s;
    QTest::newRow("date only") << berlin << u"2026-07-01"_s << u"2026-07-01T00:00+02:00"_s;
    QTest::newRow("New York fold") << QByteArray("America/New_York") << u"2026-11-01T01:30"_s
                                   << u"2026-11-01T01:30-04:00"_s;
    QTest::newRow("Lord Howe gap of 30 min")
        << QByteArray("Australia/Lord_Howe") << u"2026-10-04T02:15"_s << u"no_such_time"_s;
    QTest::newRow("Lord Howe fold of 30 min")
        << QByteArray("Australia/Lord_Howe") << u"2026-04-05T01:45"_s << u"2026-04-05T01:45+11:00"_s;
    QTest::newRow("summer after 2037") << berlin << u"2040-07-01T12:00"_s << u"2040-07-01T12:00+02:00"_s;
    QTest::newRow("gap after 2037") << berlin << u"2069-03-31T02:30"_s << u"no_such_time"_s;
    QTest::newRow("southern summer after 2037")
        << QByteArray("Australia/Lord_Howe") << u"2040-01-01T12:00"_s << u"2040-01-01T12:00+11:00"_s;
    QTest::newRow("half-hour zone") << QByteArray("Asia/Kolkata") << u"2026-11-21T14:05"_s
                                    << u"2026-11-21T14:05+05:30"_s;
    QTest::newRow("no such day") << berlin << u"2026-02-30T10:00"_s << u"bad_time"_s;
    QTest::newRow("24 o'clock") << berlin << u"2026-02-20T24:00"_s << u"bad_time"_s;
    QTest::newRow("words") << berlin << u"tomorrow"_s << u"bad_time"_s;
}

void TstZoneRules::readsPeoplesTimes()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const Zone rules = ZoneRules::forZone(zone).value();
    const auto instant = rules->fromText(text);
    QTEST(instant ? rules->toText(*instant) : codeName(instant.error().code), "expected");
}

void TstZoneRules::rulesMoveOutOfGaps_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Berlin gap") << QByteArray("Europe/Berlin") << u"2026-03-29T02:30"_s << u"2026-03-29T03:00+02:00"_s;
    QTest::newRow("Berlin fold") << QByteArray("Europe/Berlin") << u"2026-10-25T02:30"_s << u"2026-10-25T02:30+02:00"_s;
    QTest::newRow("New York gap") << QByteArray("America/New_York") << u"2026-03-08T02:00"_s
                                  << u"2026-03-08T03:00-04:00"_s;
    QTest::newRow("Lord Howe gap") << QByteArray("Australia/Lord_Howe") << u"2026-10-04T02:10"_s
                                   << u"2026-10-04T02:30+11:00"_s;
    QTest::newRow("a whole day skipped") << QByteArray("Pacific/Apia") << u"2011-12-30T12:00"_s
                                         << u"2011-12-31T00:00+14:00"_s;
    QTest::newRow("plain") << QByteArray("UTC") << u"2026-06-01T12:00"_s << u"2026-06-01T12:00+00:00"_s;
}

void TstZoneRules::rulesMoveOutOfGaps()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, local);
    const Zone rules = ZoneRules::forZone(zone).value();
    QTEST(rules->toText(rules->instantOfRule(LocalTime::fromText(local).value())), "expected");
}

void TstZoneRules::weekdays()
{
    QCOMPARE(LocalTime::fromText(u"2026-11-21T00:00"_s)->weekday(), 6);
    QCOMPARE(LocalTime::fromText(u"2026-11-22T23:59"_s)->weekday(), 7);
    QCOMPARE(LocalTime::fromText(u"1970-01-01T00:00"_s)->weekday(), 4);
    QCOMPARE(LocalTime::fromText(u"1969-12-28T12:00"_s)->weekday(), 7);
}

void TstZoneRules::agreesWithTheZoneTable_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Pacific/Apia",
                           "America/Sao_Paulo", "Africa/Casablanca", "Asia/Tehran", "Europe/Dublin"})
        QTest::newRow(id) << QByteArray(id);
}

void TstZoneRules::agreesWithTheZoneTable()
{
    QFETCH(QByteArray, id);
    const Zone rules = ZoneRules::forZone(id).value();
    const QTimeZone table(id);
    const qint64 start = Instant {1'200'000'000'000}.ms;
    for (int step = 0; step < 44'000; ++step) {
        const Instant at {start + qint64 {step} * 12 * 3'600'000 + step};
        const int expected = table.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC));
        QCOMPARE(rules->offsetMsAt(at), qint64 {expected} * 1000);
        // Every local time that exists leads back to an instant that shows the same wall clock.
        QCOMPARE(rules->toLocal(rules->instantOfRule(rules->toLocal(at))), rules->toLocal(at));
    }
}

void TstZoneRules::unknownZone()
{
    QCOMPARE(ZoneRules::forZone("Mars/Olympus").error().code, ErrorCode::BadZone);
    QCOMPARE(ZoneRules::forZone("UTC+3").error().code, ErrorCode::BadZone);
}

PARKDESK_TEST(TstZoneRules)
#include "tst_zonerules.moc"
