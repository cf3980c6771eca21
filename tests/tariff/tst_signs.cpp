// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checker.h"
#include "tariff/examples.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

#include <QDir>
#include <QProcess>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Twelve price signs and what they cost, worked out by hand: the arithmetic is in the name of the row.
class TstSigns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followTheSchema_data();
    void followTheSchema();
    void examplesHold_data();
    void examplesHold();
    void prices_data();
    void prices();
    void lostTickets_data();
    void lostTickets();
    void tenYears();
};

namespace {

struct Row {
    const char *arithmetic;
    const char *entry;
    const char *exit; ///< empty: still inside
    const char *expected;
    const char *vehicle = "";
};

void addRows(const char *sign, std::initializer_list<Row> rows)
{
    for (const Row &row : rows) {
        QTest::addRow("%s: %s", sign, row.arithmetic)
            << QString::fromLatin1(sign) << QString::fromLatin1(row.entry) << QString::fromLatin1(row.exit)
            << QString::fromLatin1(row.vehicle) << QString::fromLatin1(row.expected);
    }
}

void addAirportAndHospital()
{
    addRows("airport",
            {{"no length", "2026-05-04T08:00", "2026-05-04T08:00", "0.00"},
             {"10:01 is over the grace, tier 30 min", "2026-05-04T08:00", "2026-05-04T08:10:01", "4.00"},
             {"30 min, inclusive", "2026-05-04T08:00", "2026-05-04T08:30", "4.00"},
             {"31 min, tier 1 h", "2026-05-04T08:00", "2026-05-04T08:31", "7.00"},
             {"2 h", "2026-05-04T08:00", "2026-05-04T10:00", "12.00"},
             {"4 h", "2026-05-04T08:00", "2026-05-04T12:00", "20.00"},
             {"4 h 00:01", "2026-05-04T08:00", "2026-05-04T12:00:01", "35.00"},
             {"24 h", "2026-05-04T08:00", "2026-05-05T08:00", "35.00"},
             {"24 h 01 = 35 + 30", "2026-05-04T08:00", "2026-05-05T08:01", "65.00"},
             {"48 h = 35 + 30", "2026-05-04T08:00", "2026-05-06T08:00", "65.00"},
             {"48 h 01 = 35 + 2 x 30", "2026-05-04T08:00", "2026-05-06T08:01", "95.00"},
             {"spring night, 08-08 is 23 h", "2026-03-28T08:00", "2026-03-29T08:00", "35.00"},
             {"spring night, 08-09 is 24 h", "2026-03-28T08:00", "2026-03-29T09:00", "35.00"},
             {"spring night, 08-09:01 is 24 h 01", "2026-03-28T08:00", "2026-03-29T09:01", "65.00"},
             {"autumn night, 08-07 is 24 h", "2026-10-24T08:00", "2026-10-25T07:00", "35.00"},
             {"autumn night, 08-08 is 25 h", "2026-10-24T08:00", "2026-10-25T08:00", "65.00"}});
    addRows("hospital",
            {{"20 min grace", "2026-05-04T08:00", "2026-05-04T08:20", "0.00", "car"},
             {"21 min", "2026-05-04T08:00", "2026-05-04T08:21", "2.50", "car"},
             {"2 h", "2026-05-04T08:00", "2026-05-04T10:00", "2.50", "car"},
             {"2 h 01", "2026-05-04T08:00", "2026-05-04T10:01", "4.00", "car"},
             {"4 h 01", "2026-05-04T08:00", "2026-05-04T12:01", "8.00", "car"},
             {"24 h", "2026-05-04T08:00", "2026-05-05T08:00", "8.00", "car"},
             {"24 h 01 = 8 + 2.50", "2026-05-04T08:00", "2026-05-05T08:01", "10.50", "car"},
             {"28 h = 8 + 4", "2026-05-04T08:00", "2026-05-05T12:00", "12.00", "car"},
             {"30 h = 8 + 8", "2026-05-04T08:00", "2026-05-05T14:00", "16.00", "car"},
             {"48 h = 8 + 8", "2026-05-04T08:00", "2026-05-06T08:00", "16.00", "car"},
             {"72 h 01 = 3 x 8 + 2.50", "2026-05-04T08:00", "2026-05-07T08:01", "26.50", "car"},
             {"spring, 10-11 is 24 h", "2026-03-28T10:00", "2026-03-29T11:00", "8.00", "car"},
             {"motorcycle", "2026-05-04T08:00", "2026-05-05T14:00", "0.00", "bike"},
             {"type not on the sign", "2026-05-04T08:00", "2026-05-04T09:00", "not_available", "truck"},
             {"type not told", "2026-05-04T08:00", "2026-05-04T09:00", "not_available"}});
}

void addMallAndMeter()
{
    addRows("mall",
            {{"2 h free", "2026-05-04T10:00", "2026-05-04T12:00", "0.00"},
             {"2 h 01 = 1 x 4", "2026-05-04T10:00", "2026-05-04T12:01", "4.00"},
             {"4 h = 2 x 4", "2026-05-04T10:00", "2026-05-04T14:00", "8.00"},
             {"12 h 30: 11 x 4 = 44, cap 30", "2026-05-04T08:00", "2026-05-04T20:30", "30.00"},
             {"20-21 and 07-09 are 3 h: 1 x 4", "2026-05-04T20:00", "2026-05-05T09:00", "4.00"},
             {"0:30 and 1:30 are 2 h", "2026-05-04T20:30", "2026-05-05T08:30", "0.00"},
             {"0:30 and 1:31: 1 x 4", "2026-05-04T20:30", "2026-05-05T08:31", "4.00"},
             {"Sat 18-21, Mon 07-08:30: 4 h 30, 3 x 4", "2026-05-09T18:00", "2026-05-11T08:30", "12.00"},
             {"Sunday", "2026-05-10T08:00", "2026-05-10T20:00", "0.00"},
             {"night", "2026-05-04T21:00", "2026-05-05T07:00", "0.00"},
             {"Mon 12 x 4 cap 30, Tue 14 x 4 cap 30", "2026-05-04T07:00", "2026-05-05T21:00", "60.00"},
             {"night of the clock change is free", "2026-03-28T21:00", "2026-03-29T07:00", "0.00"}});
    addRows("street-meter",
            {{"1 h", "2026-05-04T10:00", "2026-05-04T11:00", "2.50"},
             {"7 min = 0.2917, minimum 0.50", "2026-05-04T10:00", "2026-05-04T10:07", "0.50"},
             {"20 min = 0.8333 -> 0.85", "2026-05-04T10:00", "2026-05-04T10:20", "0.85"},
             {"21 started min = 0.875, tie -> 0.90", "2026-05-04T10:00", "2026-05-04T10:20:30", "0.90"},
             {"25 min = 1.0417 -> 1.05", "2026-05-04T10:00", "2026-05-04T10:25", "1.05"},
             {"2 h", "2026-05-04T10:00", "2026-05-04T12:00", "5.00"},
             {"2 h limit", "2026-05-04T10:00", "2026-05-04T12:01", "not_available"},
             {"street cleaning", "2026-05-05T08:00", "2026-05-05T08:10", "not_available"},
             {"until street cleaning", "2026-05-05T07:00", "2026-05-05T08:00", "0.00"},
             {"over street cleaning", "2026-05-05T07:00", "2026-05-05T08:01", "not_available"},
             {"from the end of street cleaning, 30 min", "2026-05-05T09:30", "2026-05-05T10:00", "1.25"},
             {"18-19 = 2.50, night free", "2026-05-04T18:00", "2026-05-05T07:30", "2.50"},
             {"Sunday", "2026-05-10T08:00", "2026-05-10T19:00", "0.00"},
             {"Sat 1 min, minimum 0.50", "2026-05-09T18:59", "2026-05-10T10:00", "0.50"},
             {"Sat 1.5 h + Mon 1 h = 3.75 + 2.50", "2026-05-09T17:30", "2026-05-11T09:00", "6.25"},
             {"arrives in cleaning, no length", "2026-05-05T08:30", "2026-05-05T08:30", "not_available"},
             {"spring night is free", "2026-03-07T19:00", "2026-03-08T23:00", "0.00"}});
}

void addStadiumAndHotel()
{
    addRows("stadium",
            {{"10 + 1.025 tax -> 1.03", "2026-06-17T16:30", "2026-06-17T23:00", "11.03"},
             {"game: 40 + 4.10", "2026-06-18T16:30", "2026-06-18T23:00", "44.10"},
             {"10 + 40 + 5.125 -> 5.13", "2026-06-18T15:00", "2026-06-18T22:00", "55.13"},
             {"2 days: 20 + 2.05", "2026-06-17T20:00", "2026-06-18T09:00", "22.05"},
             {"10 + 40 + 10 + 6.15", "2026-06-18T15:00", "2026-06-19T01:00", "66.15"},
             {"second game", "2026-06-25T16:00", "2026-06-26T00:00", "44.10"},
             {"bus: 25 + 2.5625 -> 2.56", "2026-06-17T10:00", "2026-06-17T11:00", "27.56", "bus"},
             {"bus at a game: 100 + 10.25", "2026-06-18T16:30", "2026-06-18T23:00", "110.25", "bus"},
             {"no length", "2026-06-18T16:30", "2026-06-18T16:30", "0.00"},
             {"midnight itself is the same day", "2026-06-17T20:00", "2026-06-18T00:00", "11.03"}});
    addRows("hotel",
            {{"2 x 3 + 25", "2026-05-04T16:00", "2026-05-05T09:30", "31.00"},
             {"motorcycle: half of 31", "2026-05-04T16:00", "2026-05-05T09:30", "15.50", "bike"},
             {"8 x 3 = 24, at most 12", "2026-05-04T10:00", "2026-05-04T18:00", "12.00"},
             {"4 x 3 = 12", "2026-05-04T10:00", "2026-05-04T13:30", "12.00"},
             {"3 x 3 = 9", "2026-05-04T10:00", "2026-05-04T13:00", "9.00"},
             {"no length is one hour", "2026-05-04T10:00", "2026-05-04T10:00", "3.00"},
             {"no length at night is the night", "2026-05-04T20:00", "2026-05-04T20:00", "25.00"},
             {"a minute of the night", "2026-05-04T20:00", "2026-05-04T20:01", "25.00"},
             {"12 + 25 + 12 + 25 + 2 x 3", "2026-05-04T12:00", "2026-05-06T12:00", "80.00"},
             {"1 x 3 until 18:00", "2026-05-04T17:30", "2026-05-04T18:00", "3.00"},
             {"1 x 3 + 25 from 18:00 on", "2026-05-04T17:00", "2026-05-04T18:01", "28.00"},
             {"motorcycle: cap 12 halved", "2026-05-04T10:00", "2026-05-04T18:00", "6.00", "bike"},
             {"motorcycle: 1 x 1.50", "2026-05-04T10:00", "2026-05-04T11:00", "1.50", "bike"},
             {"spring night", "2026-03-28T18:00", "2026-03-29T10:00", "25.00"},
             {"autumn night", "2026-10-24T18:00", "2026-10-25T10:00", "25.00"}});
}

void addNightLifeAndParkAndRide()
{
    addRows("night-life",
            {{"60 x 0.045 + 8", "2026-05-08T21:00", "2026-05-09T02:00", "10.70"},
             {"30 x 0.045 + 30 x 0.02", "2026-05-04T21:30", "2026-05-04T22:30", "1.95"},
             {"7 x 0.045 = 0.315 -> 0.30", "2026-05-04T10:00", "2026-05-04T10:07", "0.30"},
             {"5 x 0.045 = 0.225, tie -> 0.25", "2026-05-04T10:00", "2026-05-04T10:05", "0.25"},
             {"one party night", "2026-05-08T22:00", "2026-05-09T05:00", "8.00"},
             {"8 + 0.045 = 8.045 -> 8.05", "2026-05-08T22:00", "2026-05-09T05:01", "8.05"},
             {"8 + 300 x 0.045", "2026-05-09T23:00", "2026-05-10T10:00", "21.50"},
             {"14 x 2.70 = 37.80, cap 24", "2026-05-04T08:00", "2026-05-04T22:00", "24.00"},
             {"cap 24 + 30 x 0.045", "2026-05-04T08:00", "2026-05-05T08:30", "25.35"},
             {"quiet night 10 x 1.20", "2026-05-04T22:00", "2026-05-05T08:00", "12.00"},
             {"party over the autumn change", "2026-10-24T22:00", "2026-10-25T05:00", "8.00"},
             {"spring: party to 05:00, then 60 x 0.045", "2026-03-29T01:00", "2026-03-29T06:00", "10.70"}});
    addRows("park-and-ride",
            {{"one day", "2026-05-04T07:00", "2026-05-05T01:59", "500", "car"},
             {"until 02:00 exactly", "2026-05-04T07:00", "2026-05-05T02:00", "500", "car"},
             {"2 x 500", "2026-05-04T07:00", "2026-05-05T02:01", "1000", "car"},
             {"Sunday", "2026-05-10T07:00", "2026-05-10T22:00", "0", "car"},
             {"Sat 500, Sunday free", "2026-05-09T23:00", "2026-05-10T10:00", "500", "car"},
             {"Sat 500, Sun from midnight 500", "2026-05-09T23:00", "2026-05-11T01:00", "1000", "car"},
             {"12 x 500", "2026-05-01T07:00", "2026-05-12T07:00", "6000", "car"},
             {"13 x 500 = 6500, month 6000", "2026-05-01T07:00", "2026-05-13T07:00", "6000", "car"},
             {"May 6000 + 2 x 500", "2026-05-01T07:00", "2026-06-02T07:00", "7000", "car"},
             {"scooter", "2026-05-04T07:00", "2026-05-04T09:00", "200", "scooty"},
             {"scooter without exit, to 02:00", "2026-05-04T07:00", "", "200", "scooty"},
             {"scooter from 01:00 without exit", "2026-05-04T01:00", "", "200", "scooty"},
             {"truck", "2026-05-04T07:00", "2026-05-04T09:00", "not_available", "truck"}});
}

void addTrucksAndBicycles()
{
    addRows("truck-stop",
            {{"2 h free", "2026-05-04T20:00", "2026-05-04T22:00", "0.00", "truck"},
             {"2 h 01", "2026-05-04T20:00", "2026-05-04T22:01", "25.00", "truck"},
             {"24 h", "2026-05-04T20:00", "2026-05-05T20:00", "25.00", "truck"},
             {"24 h 01 = 2 x 25", "2026-05-04T20:00", "2026-05-05T20:01", "50.00", "truck"},
             {"van 2 x 18.75", "2026-05-04T20:00", "2026-05-05T20:01", "37.50", "van"},
             {"car 3 x 2", "2026-05-04T20:00", "2026-05-04T23:00", "6.00", "car"},
             {"car 24 x 2 = 48, cap 20", "2026-05-04T20:00", "2026-05-05T20:00", "20.00", "car"},
             {"car cap 20 + 1 x 2", "2026-05-04T20:00", "2026-05-05T21:00", "22.00", "car"},
             {"motorcycle", "2026-05-04T20:00", "2026-05-04T21:00", "not_available", "bike"},
             {"unnamed", "2026-05-04T20:00", "2026-05-04T21:00", "not_available", "cycle"},
             {"autumn, 12-12 is 25 h = 2 x 25", "2026-10-24T12:00", "2026-10-25T12:00", "50.00", "truck"},
             {"spring, 12-12 is 23 h", "2026-03-28T12:00", "2026-03-29T12:00", "25.00", "truck"}});
    addRows("bicycle-garage",
            {{"24 h", "2026-05-04T08:00", "2026-05-05T08:00", "0.00", "cycle"},
             {"24 h 01", "2026-05-04T08:00", "2026-05-05T08:01", "1.25", "cycle"},
             {"48 h", "2026-05-04T08:00", "2026-05-06T08:00", "1.25", "cycle"},
             {"10 days = 9 x 1.25", "2026-05-04T08:00", "2026-05-14T08:00", "11.25", "cycle"},
             {"29 x 1.25 = 36.25, month 15", "2026-05-01T00:00", "2026-05-31T00:00", "15.00", "cycle"},
             {"May 11 x 1.25 + June 9 x 1.25", "2026-05-20T08:00", "2026-06-10T08:00", "25.00", "cycle"},
             {"scooter: May 27.50 and June 22.50, 15 each", "2026-05-20T08:00", "2026-06-10T08:00", "30.00", "scooty"},
             {"scooter 2 x 2.50", "2026-05-04T08:00", "2026-05-07T08:00", "5.00", "scooty"}});
}

void addCityGarageAndSouk()
{
    addRows("city-garage",
            {{"10 min grace", "2026-05-04T09:00", "2026-05-04T09:10", "0.00"},
             {"11 min: 1 x 2", "2026-05-04T09:00", "2026-05-04T09:11", "2.00"},
             {"65 min: 5 min of the third do not count", "2026-05-04T09:00", "2026-05-04T10:05", "4.00"},
             {"66 min: 3 x 2", "2026-05-04T09:00", "2026-05-04T10:06", "6.00"},
             {"2 x 2 + 2 x 1", "2026-05-04T18:00", "2026-05-04T20:30", "6.00"},
             {"night 12 x 1, at most 6", "2026-05-04T19:00", "2026-05-05T07:00", "6.00"},
             {"24 x 2 = 48, cap 30", "2026-05-04T07:00", "2026-05-04T19:00", "30.00"},
             {"14 x 2 + 6 + 10 x 2 = 54, cap 30", "2026-05-04T12:00", "2026-05-05T12:00", "30.00"},
             {"cap 30 + 2 x 2 of the next 24 h", "2026-05-04T12:00", "2026-05-05T12:36", "34.00"},
             {"2 x 2 + weekend 12", "2026-05-08T18:00", "2026-05-11T06:00", "16.00"},
             {"2 x 2 + weekend 12 + 2 x 2", "2026-05-08T18:00", "2026-05-11T08:00", "20.00"},
             {"Saturday: weekend 12", "2026-05-09T10:00", "2026-05-09T11:00", "12.00"},
             {"Sunday night: weekend 12", "2026-05-10T23:00", "2026-05-11T07:00", "12.00"},
             {"8 x 1 at most 6, + 2 x 2", "2026-05-07T23:00", "2026-05-08T08:00", "10.00"},
             {"weekend of the autumn change", "2026-10-24T23:00", "2026-10-25T12:00", "12.00"}});
    addRows("souk",
            {{"half hour free", "2026-05-04T08:00", "2026-05-04T08:30", "0.000"},
             {"0.100 + 1 x 0.250", "2026-05-04T08:00", "2026-05-04T08:31", "0.350"},
             {"1 h 30: one hour after the free one", "2026-05-04T08:00", "2026-05-04T09:30", "0.350"},
             {"1 h 31: 0.100 + 2 x 0.250", "2026-05-04T08:00", "2026-05-04T09:31", "0.600"},
             {"14 x 0.250 + 0.100, at most 3", "2026-05-04T08:00", "2026-05-04T22:00", "3.000"},
             {"prayer stops the clock: 30 + 20 min", "2026-05-08T10:00", "2026-05-08T13:20", "0.350"},
             {"prayer stops the clock: 30 + 31 min", "2026-05-08T10:00", "2026-05-08T13:31", "0.600"},
             {"no length", "2026-05-04T08:00", "2026-05-04T08:00", "0.000"}});
}

const QStringList &signNames()
{
    static const QStringList names = [] {
        QStringList found;
        const QDir folder(QStringLiteral(PARKDESK_SOURCE_DIR "/tests/tariff/signs"));
        for (const QString &file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
            found << file.chopped(5);
        return found;
    }();
    return names;
}

} // namespace

void TstSigns::followTheSchema_data()
{
    QTest::addColumn<QString>("file");
    QVERIFY(signNames().size() >= 12);
    for (const QString &name : signNames())
        QTest::newRow(qPrintable(name)) << QStringLiteral(PARKDESK_SOURCE_DIR "/tests/tariff/signs/") + name
                + u".json"_s;
    for (const auto *starter : {"starter-per-hour", "starter-first-hour", "starter-per-day"}) {
        QTest::newRow(starter) << QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/")
                + QString::fromLatin1(starter) + u".json"_s;
    }
}

void TstSigns::followTheSchema()
{
    QFETCH(QString, file);
    QProcess python;
    // The library itself and not its command, which newer versions announce to remove.
    const QString program = u"import json, sys, jsonschema\n"
                            "schema = json.load(open(sys.argv[1]))\n"
                            "jsonschema.Draft202012Validator.check_schema(schema)\n"
                            "jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2])))\n"_s;
    const QString schema = QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/tariff-format-1.schema.json");
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, program, schema, file});
    QVERIFY2(python.waitForFinished(), "python3 with python3-jsonschema is needed");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

void TstSigns::examplesHold_data()
{
    QTest::addColumn<QString>("sign");
    for (const QString &name : signNames()) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TstSigns::examplesHold()
{
    QFETCH(QString, sign);
    const auto tariff = parseTariff(readSign(sign));
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    QVERIFY(!tariff->examples.empty());
    const Zone zone = ZoneRules::forZone(tariff->timezone).value();
    for (const ExampleOutcome &outcome : runExamples(*tariff, *zone))
        QVERIFY2(outcome.holds(),
                 qPrintable(u"%1: %2, not %3"_s.arg(outcome.index).arg(outcome.got, outcome.expected)));
    for (const TariffFinding &finding : checkTariff(*tariff, *zone, 2026))
        QVERIFY2(finding.severity != FindingSeverity::Error, qPrintable(finding.code + finding.path));
}

void TstSigns::prices_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("exit");
    QTest::addColumn<QString>("vehicle");
    QTest::addColumn<QString>("expected");
    addAirportAndHospital();
    addMallAndMeter();
    addStadiumAndHotel();
    addNightLifeAndParkAndRide();
    addTrucksAndBicycles();
    addCityGarageAndSouk();
}

void TstSigns::prices()
{
    QFETCH(QString, sign);
    QFETCH(QString, entry);
    QFETCH(QString, exit);
    QFETCH(QString, vehicle);
    const auto tariff = parseTariff(readSign(sign));
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    const Zone zone = ZoneRules::forZone(tariff->timezone).value();
    const auto charge = quoteTexts(*tariff, *zone, entry, exit, vehicle);
    QTEST(answerText(charge), "expected");
    if (!charge)
        return;
    QCOMPARE(sumOfLines(*charge), charge->amount.minor());
    QVERIFY(!charge->lines.empty());
    qint64 tax = 0;
    for (const ChargeLine &line : charge->lines)
        tax += line.taxAmount.minor();
    const qint64 rate = tariff->tax ? tariff->tax->rate : 0;
    // Both ways of tax: amount x rate / (1 + rate), within the half cent that rounding may move it.
    const qint64 exactTimes2 = 2 * charge->amount.minor() * rate;
    QVERIFY(qAbs(2 * tax * (1'000'000 + rate) - exactTimes2) <= 2 * (1'000'000 + rate));
}

void TstSigns::lostTickets_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("vehicle");
    QTest::addColumn<bool>("proven");
    QTest::addColumn<QString>("expected");
    QTest::newRow("flat 150") << u"airport"_s << u""_s << false << u"150.00"_s;
    QTest::newRow("the day's maximum 8") << u"hospital"_s << u"car"_s << false << u"8.00"_s;
    QTest::newRow("no rule for it") << u"night-life"_s << u""_s << false << u"not_available"_s;
    QTest::newRow("3 h = 9, and 10") << u"hotel"_s << u""_s << false << u"19.00"_s;
    QTest::newRow("truck 50") << u"truck-stop"_s << u"truck"_s << false << u"50.00"_s;
    QTest::newRow("van 20, as all others") << u"truck-stop"_s << u"van"_s << false << u"20.00"_s;
    QTest::newRow("truck, entry proven, 3 h = 25") << u"truck-stop"_s << u"truck"_s << true << u"25.00"_s;
    QTest::newRow("entry proven changes nothing here") << u"airport"_s << u""_s << true << u"150.00"_s;
    QTest::newRow("6 half hours of 2") << u"city-garage"_s << u""_s << true << u"12.00"_s;
}

void TstSigns::lostTickets()
{
    QFETCH(QString, sign);
    QFETCH(QString, vehicle);
    QFETCH(bool, proven);
    const Tariff tariff = parseTariff(readSign(sign)).value();
    const Zone zone = ZoneRules::forZone(tariff.timezone).value();
    Question question;
    question.entry = zone->fromText(u"2026-05-04T10:00"_s).value();
    question.exit = zone->fromText(u"2026-05-04T13:00"_s).value();
    question.vehicle = vehicle;
    question.lostTicket = true;
    question.entryProven = proven;
    QTEST(answerText(quote(tariff, question, *zone)), "expected");
}

void TstSigns::tenYears()
{
    const Tariff airport = parseTariff(readSign(u"airport"_s)).value();
    const Zone zone = ZoneRules::forZone(airport.timezone).value();
    // 3652 days: 35 + 3651 x 30.
    QCOMPARE(answerText(quoteTexts(airport, *zone, u"2026-01-01T00:00"_s, u"2036-01-01T00:00"_s)), u"109565.00"_s);
    const Tariff city = parseTariff(readSign(u"city-garage"_s)).value();
    const Zone vienna = ZoneRules::forZone(city.timezone).value();
    const auto charge = quoteTexts(city, *vienna, u"2026-01-01T00:00"_s, u"2036-01-01T00:00"_s);
    QVERIFY(charge.has_value());
    QCOMPARE(sumOfLines(*charge), charge->amount.minor());
    QVERIFY(charge->amount.minor() <= 3652 * 3000);
}

PARKDESK_TEST(TstSigns)
#include "tst_signs.moc"
