// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The rules one by one, with tariffs as small as can be.
class TstEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void clockChanges_data();
    void clockChanges();
    void refusals();
    void closedIsNotSold();
    void paymentGrace();
    void linesExplain();
    void roundsTies_data();
    void roundsTies();
    void overflows();
};

namespace {

QByteArray tariffOf(const QByteArray &table, const QByteArray &head = {})
{
    return R"({"format":1,"name":"T","currency":"EUR","defaultTable":"t",)" + head + R"("rateTables":[{"id":"t",)"
        + table + "}]}";
}

const QByteArray hourly = R"("lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}])";
const QByteArray dayAndNight = R"("lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}],
"windows":[{"id":"night","kind":"rate","from":"22:00","to":"06:00",
"lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}]}])";
const QByteArray firstHour =
    R"("lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","usageCondition":"once","value":"3.00"},
{"type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}])";

QByteArray unitLine(const QByteArray &more)
{
    return R"("basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00",)" + more
        + "}]";
}

} // namespace

void TstEngine::rules_data()
{
    QTest::addColumn<QByteArray>("tariff");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("exit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &tariff, const char *entry, const char *exit,
                        const char *expected) {
        QTest::newRow(name) << tariff << u"2026-05-"_s + QString::fromLatin1(entry)
                            << u"2026-05-"_s + QString::fromLatin1(exit) << QString::fromLatin1(expected);
    };
    const QByteArray completed = tariffOf(unitLine(R"("unit":"completed")"));
    row("completed: 59 min is none", completed, "04T10:00", "04T10:59", "0.00");
    row("completed: 60 min is one", completed, "04T10:00", "04T11:00", "2.00");
    row("completed: 119 min is one", completed, "04T10:00", "04T11:59", "2.00");
    const QByteArray completedStrict = tariffOf(unitLine(R"("unit":"completed","inclusive":false)"));
    row("completed, exclusive: 60 min is none", completedStrict, "04T10:00", "04T11:00", "0.00");
    row("completed, exclusive: 61 min is one", completedStrict, "04T10:00", "04T11:01", "2.00");
    const QByteArray after = tariffOf(unitLine(R"("unit":"startedAfter","startedAfter":"PT10M")"));
    row("after 10 min: 10 is none", after, "04T10:00", "04T10:10", "0.00");
    row("after 10 min: 11 is one", after, "04T10:00", "04T10:11", "2.00");
    row("after 10 min: 70 is one", after, "04T10:00", "04T11:10", "2.00");
    row("after 10 min: 71 is two", after, "04T10:00", "04T11:11", "4.00");
    const QByteArray exclusive = tariffOf(unitLine(R"("inclusive":false)"));
    row("exclusive: 59 min is one", exclusive, "04T10:00", "04T10:59", "2.00");
    row("exclusive: 60 min is two", exclusive, "04T10:00", "04T11:00", "4.00");
    const QByteArray proRata = tariffOf(unitLine(R"("unit":"proRata")"));
    row("pro rata: 17 min = 0.5667", proRata, "04T10:00", "04T10:17", "0.57");
    row("pro rata: 1 s = 0.00056", proRata, "04T10:00", "04T10:00:01", "0.00");
    const QByteArray tiersExclusive = tariffOf(R"("basis":"stay","lines":[
{"type":"flatRateTier","durationEnd":"PT1H","value":"2.00","inclusive":false},{"type":"flatRateTier","value":"5.00"}])");
    row("tier, exclusive: 59 min", tiersExclusive, "04T10:00", "04T10:59", "2.00");
    row("tier, exclusive: 60 min is the next", tiersExclusive, "04T10:00", "04T11:00", "5.00");
    const QByteArray graceExclusive =
        tariffOf(R"("basis":"stay","grace":{"period":"PT15M","inclusive":false},)" + hourly);
    row("grace, exclusive: 14:59", graceExclusive, "04T10:00", "04T10:14:59", "0.00");
    row("grace, exclusive: 15:00", graceExclusive, "04T10:00", "04T10:15", "2.00");

    const QByteArray byStart = tariffOf(R"("basis":"stay",)" + dayAndNight);
    row("by start: 21:30 unit is day, 22:30 is night", byStart, "04T21:30", "04T23:00", "3.00");
    const QByteArray cut = tariffOf(R"("basis":"stay","atEdge":"cut",)" + dayAndNight);
    row("cut: day 1, night 1", cut, "04T21:30", "04T23:00", "3.00");
    row("cut: day 1, night 2", cut, "04T21:30", "04T23:30", "4.00");
    row("by start: day 1, night 1", byStart, "04T21:30", "04T23:30", "3.00");
    row("by start: 05:30 unit is night until 06:30", byStart, "04T05:30", "04T06:30", "1.00");
    const QByteArray each = tariffOf(R"("basis":"window",)" + dayAndNight);
    row("window: day 1, night 8, day 1", each, "04T21:30", "05T06:30", "12.00");

    row("stay: first hour once", tariffOf(R"("basis":"stay",)" + firstHour), "04T22:30", "05T01:30", "5.00");
    row("calendar day: 3 + 1, 3 + 1", tariffOf(R"("basis":"calendarDay",)" + firstHour), "04T22:30", "05T01:30",
        "8.00");
    row("calendar day, continue: 3 + 1, 1 + 1", tariffOf(R"("basis":"calendarDay","ladder":"continue",)" + firstHour),
        "04T22:30", "05T01:30", "6.00");
    row("continue inside the first hour: 3, then from 1 h on",
        tariffOf(R"("basis":"calendarDay","ladder":"continue",)" + firstHour), "04T23:30", "05T01:30", "4.00");
    row("24 h: 3 + 23, then 3", tariffOf(R"("basis":"24h",)" + firstHour), "04T10:00", "05T10:30", "29.00");
    row("24 h, continue: 3 + 23, then 1", tariffOf(R"("basis":"24h","ladder":"continue",)" + firstHour), "04T10:00",
        "05T10:30", "27.00");
    // A step that was paid before midnight ends as it says.
    const QByteArray onceExclusive = tariffOf(R"("basis":"calendarDay","ladder":"continue","lines":[
{"type":"incrementingRate","incrementPeriod":"PT45M","usageCondition":"once","value":"7.91","inclusive":false}])");
    row("continue, once, exclusive: 44 min over midnight", onceExclusive, "04T23:17", "05T00:01", "7.91");
    row("continue, once, exclusive: 45 min over midnight", onceExclusive, "04T23:17", "05T00:02", "not_available");
    row("continue, once, exclusive: 45 min of one day", onceExclusive, "04T10:00", "04T10:45", "not_available");
    const QByteArray thenExclusive = tariffOf(R"("basis":"calendarDay","ladder":"continue","lines":[
{"type":"incrementingRate","incrementPeriod":"PT1H","usageCondition":"once","value":"3.00","inclusive":false},
{"type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}])");
    row("continue, exclusive: 59 min over midnight", thenExclusive, "04T23:30", "05T00:29", "3.00");
    row("continue, exclusive: 60 min over midnight are two", thenExclusive, "04T23:30", "05T00:30", "4.00");
    row("continue, exclusive: 60 min of one day are two", thenExclusive, "04T10:00", "04T11:00", "4.00");
    row("calendar day from 06:00", tariffOf(R"("basis":"calendarDay","resetTime":"06:00",)" + firstHour), "04T22:30",
        "05T06:30", "13.00");

    const QByteArray lunch = R"("windows":[{"id":"lunch","kind":"free","from":"12:00","to":"13:00")";
    row("lunch stops the clock: 30 + 30 min", tariffOf(R"("basis":"stay",)" + lunch + "}]," + hourly), "04T11:30",
        "04T13:30", "2.00");
    row("lunch counts: the unit goes on, a new one at 13:00",
        tariffOf(R"("basis":"stay",)" + lunch + R"(,"counts":true}],)" + hourly), "04T11:30", "04T13:30", "4.00");

    const QByteArray minimum = tariffOf(R"("basis":"stay","minValue":"5.00",)" + hourly);
    row("minimum", minimum, "04T10:00", "04T11:00", "5.00");
    row("over the minimum", minimum, "04T10:00", "04T13:00", "6.00");
    const QByteArray entrance = R"("basis":"stay","entranceFee":"1.50",)" + hourly;
    row("entrance + 1", tariffOf(entrance), "04T10:00", "04T11:00", "3.50");
    row("entrance beside the cap", tariffOf(entrance + R"(,"caps":[{"per":"stay","maxValue":"4.00"}])"), "04T10:00",
        "04T16:00", "5.50");
    row("entrance inside the cap",
        tariffOf(entrance + R"(,"caps":[{"per":"stay","maxValue":"4.00","includes":["entranceFee"]}])"), "04T10:00",
        "04T16:00", "4.00");
    const auto stopped = [&](const QByteArray &measure) {
        return tariffOf(R"("basis":"stay","windows":[{"id":"off","kind":"free","from":"18:00","to":"06:00"}],)" + hourly
                        + R"(,"caps":[{"per":"24h","maxValue":"10.00","measuredOn":")" + measure + R"("}])");
    };
    row("24 h of real time: 10 + 10", stopped("real"), "04T06:00", "06T06:00", "20.00");
    row("24 h of counted time: 2 x 12 h are one", stopped("counted"), "04T06:00", "06T06:00", "10.00");
    row("24 h of counted time: the third day begins the next", stopped("counted"), "04T06:00", "06T08:00", "14.00");
    row("24 h blocks of counted time: 3 + 23, then 3",
        tariffOf(
            R"("basis":"24h","measuredOn":"counted","windows":[{"id":"off","kind":"free","from":"18:00","to":"06:00"}],)"
            + firstHour),
        "04T06:00", "06T07:00", "29.00");
    const QByteArray caps =
        tariffOf(R"("basis":"stay",)" + hourly
                 + R"(,"caps":[{"per":"calendarDay","maxValue":"10.00"},{"per":"7x24h","maxValue":"25.00"}])");
    row("4 h of day 1, cap of day 2", caps, "04T20:00", "06T00:00", "18.00");
    row("caps of days, then of the week", caps, "04T00:00", "08T00:00", "25.00");
    row("the week begins anew", caps, "04T00:00", "11T02:00", "29.00");
    const QByteArray week =
        tariffOf(R"("basis":"stay",)" + hourly + R"(,"caps":[{"per":"calendarWeek","maxValue":"30.00"}])");
    row("Sun 24 x 2 = 48, week 30; Mon 2 x 2", week, "10T00:00", "11T02:00", "34.00");
    const QByteArray unitRounding = tariffOf(unitLine(R"("unit":"proRata","resolution":"PT20M")"),
                                             R"("rounding":{"at":"unit","step":"0.10","direction":"up"},)");
    row("unit rounding: 3 x 0.6667 -> 3 x 0.70", unitRounding, "04T10:00", "04T11:00", "2.10");
    const QByteArray windowRounding = tariffOf(R"("basis":"window","windows":[
{"id":"d","kind":"rate","from":"06:00","to":"18:00","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","unit":"proRata","value":"1.00"}]},
{"id":"n","kind":"rate","from":"18:00","to":"06:00","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","unit":"proRata","value":"1.00"}]}])",
                                               R"("rounding":{"at":"window","step":"0.50","direction":"up"},)");
    row("window rounding: 0.10 and 0.10 -> 0.50 each", windowRounding, "04T17:54", "04T18:06", "1.00");
}

void TstEngine::rules()
{
    QFETCH(QByteArray, tariff);
    QFETCH(QString, entry);
    QFETCH(QString, exit);
    const auto parsed = parseTariff(tariff);
    QCOMPARE(refusalText(parsed), u"accepted"_s);
    const auto charge = quoteTexts(*parsed, ZoneRules(), entry, exit);
    QTEST(answerText(charge), "expected");
    if (charge)
        QCOMPARE(sumOfLines(*charge), charge->amount.minor());
}

void TstEngine::clockChanges_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("exit");
    QTest::addColumn<QString>("expected");
    const QByteArray byHour = R"("basis":"stay",)" + hourly;
    const QByteArray byWindow = R"("basis":"window",)" + dayAndNight;
    const QByteArray early =
        R"("basis":"window","lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"1.00"}],
"windows":[{"id":"early","kind":"free","from":"02:00","to":"03:00"}])";
    const QByteArray perDay = R"("basis":"calendarDay","lines":[{"type":"flatRate","value":"9.00"}])";
    const auto row = [](const char *name, const char *zone, const QByteArray &table, const char *entry,
                        const char *exit, const char *expected) {
        QTest::newRow(name) << QByteArray(zone) << table << QString::fromLatin1(entry) << QString::fromLatin1(exit)
                            << QString::fromLatin1(expected);
    };
    const char *berlin = "Europe/Berlin";
    const char *york = "America/New_York";
    const char *howe = "Australia/Lord_Howe";
    row("Berlin spring 00-06 is 5 h", berlin, byHour, "2026-03-29T00:00", "2026-03-29T06:00", "10.00");
    row("Berlin autumn 00-06 is 7 h", berlin, byHour, "2026-10-25T00:00", "2026-10-25T06:00", "14.00");
    row("Berlin spring: night of 7 h", berlin, byWindow, "2026-03-28T22:00", "2026-03-29T06:00", "7.00");
    row("Berlin autumn: night of 9 h", berlin, byWindow, "2026-10-24T22:00", "2026-10-25T06:00", "9.00");
    row("Berlin spring: 02-03 is no time", berlin, early, "2026-03-29T01:00", "2026-03-29T04:00", "4.00");
    row("Berlin ordinary: 02-03 is free", berlin, early, "2026-03-22T01:00", "2026-03-22T04:00", "4.00");
    row("Berlin autumn: 02-03 twice is free", berlin, early, "2026-10-25T01:00", "2026-10-25T04:00", "4.00");
    row("Berlin autumn: from the second pass on", berlin, early, "2026-10-25T02:30+01:00", "2026-10-25T03:30", "1.00");
    row("Berlin spring: one day", berlin, perDay, "2026-03-29T00:00", "2026-03-30T00:00", "9.00");
    row("Berlin autumn: one day of 25 h", berlin, perDay, "2026-10-25T00:00", "2026-10-26T00:00", "9.00");
    row("New York spring 00-06 is 5 h", york, byHour, "2026-03-08T00:00", "2026-03-08T06:00", "10.00");
    row("New York autumn 00-06 is 7 h", york, byHour, "2026-11-01T00:00", "2026-11-01T06:00", "14.00");
    row("New York spring: night of 7 h", york, byWindow, "2026-03-07T22:00", "2026-03-08T06:00", "7.00");
    row("New York autumn: night of 9 h", york, byWindow, "2026-10-31T22:00", "2026-11-01T06:00", "9.00");
    row("New York spring: 02-03 is no time", york, early, "2026-03-08T01:00", "2026-03-08T04:00", "4.00");
    row("Lord Howe spring 00-06 is 5 h 30", howe, byHour, "2026-10-04T00:00", "2026-10-04T06:00", "12.00");
    row("Lord Howe autumn 00-06 is 6 h 30", howe, byHour, "2026-04-05T00:00", "2026-04-05T06:00", "14.00");
    row("Lord Howe spring: night of 7 h 30", howe, byWindow, "2026-10-03T22:00", "2026-10-04T06:00", "8.00");
    row("Lord Howe autumn: night of 8 h 30", howe, byWindow, "2026-04-04T22:00", "2026-04-05T06:00", "9.00");
    // The gap is 02:00-02:30: the window is 02:30-03:00. Before it 1 h, after it 1 h.
    row("Lord Howe spring: window half in the gap", howe, early, "2026-10-04T01:00", "2026-10-04T04:00", "4.00");
    // 01:30-02:00 passes twice, so 01:00-02:00 lasts 1 h 30: 3 x 1, then free, then 2 x 1.
    row("Lord Howe autumn: longer before the window", howe, early, "2026-04-05T01:00", "2026-04-05T04:00", "5.00");
}

void TstEngine::clockChanges()
{
    QFETCH(QByteArray, zone);
    QFETCH(QByteArray, table);
    QFETCH(QString, entry);
    QFETCH(QString, exit);
    const auto tariff = parseTariff(tariffOf(table));
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    const Zone rules = ZoneRules::forZone(zone).value();
    QTEST(answerText(quoteTexts(*tariff, *rules, entry, exit)), "expected");
}

void TstEngine::refusals()
{
    const Tariff tariff = parseTariff(tariffOf(R"("basis":"stay","maxTime":"PT5H",)" + hourly)).value();
    Question question;
    question.entry = {1'000'000};
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"not_available"_s);
    question.exit = Instant {999'999};
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"bad_span"_s);
    question.exit = question.entry + hours(5);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"10.00"_s);
    question.exit = question.entry + hours(5) + Duration(1);
    const auto refused = quote(tariff, question, ZoneRules());
    QCOMPARE(refused.error().code, ErrorCode::NotAvailable);
    QCOMPARE(refused.error().details.value(u"reason"_s).toString(), u"too_long"_s);
    question.exit = question.entry + longestStay + Duration(1);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"bad_span"_s);
    question.entry = {-1};
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"bad_time"_s);
}

void TstEngine::closedIsNotSold()
{
    // No price of its own, closed at night, and an offer for whoever comes: the offer sells what is not closed.
    const Tariff tariff =
        parseTariff(tariffOf(R"("basis":"stay","windows":[{"kind":"closed","from":"22:00","to":"06:00"}],
"offers":[{"when":{},"value":"5.00"}])"))
            .value();
    const ZoneRules zone;
    QCOMPARE(answerText(quoteTexts(tariff, zone, u"2026-05-04T10:00"_s, u"2026-05-04T12:00"_s)), u"5.00"_s);
    const auto refused = quoteTexts(tariff, zone, u"2026-05-04T21:00"_s, u"2026-05-04T23:00"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::NotAvailable);
    QCOMPARE(refused.error().details.value(u"reason"_s).toString(), u"closed"_s);
}

void TstEngine::paymentGrace()
{
    const Tariff tariff = parseTariff(tariffOf(R"("basis":"stay",)" + hourly, R"("exitGrace":"PT10M",)")).value();
    Question question;
    question.entry = {0};
    question.paidAt = Instant {0} + hours(1);
    question.exit = *question.paidAt + minutes(10);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"2.00"_s);
    question.exit = *question.paidAt + minutes(10) + Duration(1);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"4.00"_s);
}

void TstEngine::linesExplain()
{
    const QByteArray table =
        R"("basis":"stay",)" + hourly + R"(,"caps":[{"id":"day","per":"calendarDay","maxValue":"5.00"}])";
    const Tariff tariff = parseTariff(tariffOf(table, R"("tax":{"rate":"19","included":true},)")).value();
    const auto charge = quoteTexts(tariff, ZoneRules(), u"2026-05-04T10:00"_s, u"2026-05-04T13:30"_s);
    QCOMPARE(charge->lines.size(), size_t {2});
    const ChargeLine &units = charge->lines.front();
    QCOMPARE(units.kind, ChargeLineKind::Units);
    QCOMPARE(units.units, 4);
    QCOMPARE(units.unitPrice.toText(), u"2.00"_s);
    QCOMPARE(units.unitLength, Duration(hours(1)));
    QCOMPARE(units.amount.toText(), u"8.00"_s);
    QCOMPARE(units.taxRate, 190'000);
    QCOMPARE(units.ruleId, u"/rateTables/0/lines/0"_s);
    QCOMPARE(units.until - units.from, Duration(minutes(210)));
    const ChargeLine &cap = charge->lines.back();
    QCOMPARE(cap.kind, ChargeLineKind::Cap);
    QCOMPARE(cap.ruleId, u"day"_s);
    QCOMPARE(cap.amount.toText(), u"-3.00"_s);
    // 5.00 x 19 / 119 = 0.798
    QCOMPARE(units.taxAmount.minor() + cap.taxAmount.minor(), 80);
}

void TstEngine::roundsTies_data()
{
    QTest::addColumn<QByteArray>("rounding");
    QTest::addColumn<int>("seconds"); // 3.60 per hour are 0.1 cent a second
    QTest::addColumn<QString>("expected");
    const auto rule = [](const char *more) {
        return QByteArray(R"("rounding":{"at":"total","step":"0.01")") + more + "},";
    };
    QTest::newRow("untold: half up") << QByteArray() << 25 << u"0.03"_s;
    QTest::newRow("half up") << rule(R"(,"ties":"halfUp")") << 25 << u"0.03"_s;
    QTest::newRow("half down") << rule(R"(,"ties":"halfDown")") << 25 << u"0.02"_s;
    QTest::newRow("half even, down") << rule(R"(,"ties":"halfEven")") << 25 << u"0.02"_s;
    QTest::newRow("half even, up") << rule(R"(,"ties":"halfEven")") << 35 << u"0.04"_s;
    QTest::newRow("no tie") << rule(R"(,"ties":"halfDown")") << 26 << u"0.03"_s;
    QTest::newRow("up") << rule(R"(,"direction":"up")") << 21 << u"0.03"_s;
    QTest::newRow("up, exact") << rule(R"(,"direction":"up")") << 20 << u"0.02"_s;
    QTest::newRow("down") << rule(R"(,"direction":"down")") << 29 << u"0.02"_s;
    QTest::newRow("five cents") << QByteArray(R"("rounding":{"at":"total","step":"0.05"},)") << 25 << u"0.05"_s;
}

void TstEngine::roundsTies()
{
    QFETCH(QByteArray, rounding);
    QFETCH(int, seconds);
    const QByteArray table =
        R"("basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","unit":"proRata","value":"3.60"}])";
    const Tariff tariff = parseTariff(tariffOf(table, rounding)).value();
    Question question;
    question.entry = {0};
    question.exit = Instant {seconds * 1000};
    const auto charge = quote(tariff, question, ZoneRules());
    QTEST(answerText(charge), "expected");
    QCOMPARE(sumOfLines(*charge), charge->amount.minor());
}

void TstEngine::overflows()
{
    const QByteArray table =
        R"("basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1S","value":"999999999999.99"}])";
    const Tariff tariff = parseTariff(tariffOf(table)).value();
    Question question;
    question.entry = {0};
    // 90,000 x 999,999,999,999.99: still within 64 bits of cents.
    question.exit = Instant {0} + hours(25);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"89999999999999100.00"_s);
    question.exit = Instant {0} + hours(26);
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"amount_overflow"_s);
    question.exit = Instant {0} + longestStay;
    QCOMPARE(answerText(quote(tariff, question, ZoneRules())), u"amount_overflow"_s);
}

PARKDESK_TEST(TstEngine)
#include "tst_engine.moc"
