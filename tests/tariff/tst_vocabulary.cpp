// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/caseline.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Each word of format 1 by itself, asked by a line of cases; amounts worked out by hand.
class TstVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void prices_data();
    void prices();
    void lines_data();
    void lines();
    void lotsDays();
    void lotsOpeningHours();
};

namespace {

QByteArray tariffOf(const QByteArray &table, const QByteArray &head = {})
{
    return R"({"format":1,"name":"T","currency":"EUR","timezone":"Europe/Berlin","defaultTable":"t",)" + head
        + R"("rateTables":[{"id":"t",)" + table + "}]}";
}

QByteArray perHour(const QByteArray &value, const QByteArray &more = {})
{
    return R"("lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":")" + value + '"' + more
        + "}]";
}

/// A stay of May 2026; the 4th is a Monday.
QByteArray stay(const QByteArray &entry, const QByteArray &exit, const QByteArray &more = {})
{
    return R"({"entry":"2026-05-)" + entry + R"(","exit":"2026-05-)" + exit + '"' + (more.isEmpty() ? "" : ",") + more
        + '}';
}

const QByteArray stayBasis = R"("basis":"stay",)";
const QByteArray firstHour =
    R"("lines":[{"id":"first","type":"incrementingRate","incrementPeriod":"PT1H","usageCondition":"once","value":"3.00"},
{"id":"next","type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}])";

void addRow(const char *name, const QByteArray &tariff, const QByteArray &question, const char *expected)
{
    QTest::newRow(name) << tariff << question << QString::fromLatin1(expected);
}

void addDays()
{
    const QByteArray calendar =
        R"("calendar":{"publicHolidays":["2026-05-14"],"schoolHolidays":["2026-05-15"],
"events":[{"name":"Match","from":"2026-05-09T15:00","to":"2026-05-09T22:00"}]},)";
    const QByteArray week =
        R"({"id":"week","kind":"rate","days":["mon","tue","wed","thu","fri"],)" + perHour("3.00") + '}';
    const QByteArray holiday = tariffOf(stayBasis + perHour("2.00") + R"(,"windows":[)" + week
                                            + R"(,{"id":"off","kind":"free","days":["sun","publicHoliday"]}])",
                                        calendar);
    addRow("holiday beats weekday", holiday, stay("14T10:00", "14T12:00"), "0.00");
    addRow("the weekday before it: 2 x 3", holiday, stay("13T10:00", "13T12:00"), "6.00");
    addRow("a table without holidays: 2 x 3",
           tariffOf(stayBasis + perHour("2.00") + R"(,"windows":[)" + week + ']', calendar),
           stay("14T10:00", "14T12:00"), "6.00");
    const auto special = [&](const QByteArray &day, const QByteArray &more = {}) {
        return tariffOf(stayBasis + perHour("2.00") + R"(,"windows":[{"id":"w","kind":"flat","value":"20.00","days":[")"
                            + day + "\"]" + more + "}]",
                        calendar);
    };
    addRow("the day before a holiday", special("dayBeforePublicHoliday"), stay("13T10:00", "13T12:00"), "20.00");
    addRow("school holiday", special("schoolHoliday"), stay("15T10:00", "15T12:00"), "20.00");
    addRow("no school holiday", special("schoolHoliday"), stay("18T10:00", "18T12:00"), "4.00");
    addRow("event: 1 x 2 + 20 + 1 x 2 would be two clocks of 1 h: 2 x 2 + 20", special("event"),
           stay("09T14:00", "09T23:00"), "24.00");
    addRow("event by the times of its day", special("event", R"(,"from":"10:00","to":"24:00")"),
           stay("09T10:00", "09T14:00"), "20.00");
    const QByteArray winter = tariffOf(
        stayBasis + perHour("2.00")
        + R"(,"windows":[{"id":"w","kind":"free","dates":{"from":"2020-11-01","to":"2020-05-05","everyYear":true}}])");
    addRow("each year: still winter", winter, stay("05T10:00", "05T12:00"), "0.00");
    addRow("each year: no longer", winter, stay("06T10:00", "06T12:00"), "4.00");
}

void addWindows()
{
    const QByteArray night = R"("windows":[{"id":"night","kind":"rate","from":"20:00","to":"06:00",)";
    addRow("a rate beside the clock: 30 + 30 min = 3, and 10 x 1",
           tariffOf(stayBasis + firstHour + ',' + night + R"("counts":false,)" + perHour("1.00") + "}]"),
           stay("04T19:30", "05T06:30"), "13.00");
    const QByteArray most =
        tariffOf(stayBasis + perHour("2.00") + ',' + night + R"("maxTime":"PT2H",)" + perHour("1.00") + "}]");
    addRow("2 h of the window are sold", most, stay("04T20:00", "04T22:00"), "2.00");
    addRow("3 h of it are not", most, stay("04T20:00", "04T23:00"), "not_available");
    const QByteArray surcharge = tariffOf(R"("basis":"stay","atEdge":"surcharge",)" + perHour("2.00") + ',' + night
                                          + R"("surcharge":"0.50",)" + perHour("1.00") + "}]");
    addRow("runs into the night: 2 + 0.50 + 1", surcharge, stay("04T19:30", "04T21:00"), "3.50");
    addRow("ends as the night begins: 2", surcharge, stay("04T19:30", "04T20:00"), "2.00");
    addRow("begins in the night: 1 x 1", surcharge, stay("04T20:00", "04T21:00"), "1.00");
    addRow("a minute of night: 2 + 0.50", surcharge, stay("04T19:30", "04T20:01"), "2.50");
    const QByteArray tiers = R"("lines":[{"type":"flatRateTier","durationEnd":"PT2H","value":"5.00"},
{"type":"flatRateTier","value":"9.00"}])";
    addRow("a tier is the total, whatever else was charged: 1 x 2, then 9 in all",
           tariffOf(stayBasis + perHour("1.00")
                    + R"(,"windows":[{"id":"late","kind":"rate","from":"20:00","to":"24:00",)" + tiers + "}]"),
           stay("04T18:00", "04T22:00"), "9.00");
    addRow(
        "a falling tier under a day cap: 5, at most 4, then 3 in all",
        tariffOf(
            stayBasis
            + R"("lines":[{"type":"flatRateTier","durationEnd":"PT2H","value":"5.00"},{"type":"flatRateTier","value":"3.00"}],
"caps":[{"per":"calendarDay","maxValue":"4.00"}])"),
        stay("04T10:00", "04T13:00"), "3.00");
}

void addLines()
{
    const QByteArray most = tariffOf(stayBasis + perHour("2.00", R"(,"maxValue":"5.00")"));
    addRow("line: 2 x 2 below its maximum", most, stay("04T10:00", "04T12:00"), "4.00");
    addRow("line: at most 5", most, stay("04T10:00", "04T14:00"), "5.00");
    const QByteArray least = tariffOf(stayBasis + perHour("2.00", R"(,"minValue":"3.00")"));
    addRow("line: at least 3", least, stay("04T10:00", "04T11:00"), "3.00");
    addRow("line: 2 x 2 above its minimum", least, stay("04T10:00", "04T12:00"), "4.00");
    addRow("three half hours for 90 min, then 4: 3 x 1 + 4",
           tariffOf(stayBasis
                    + R"("lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","usageCondition":"fixedDuration",
"duration":"PT90M","value":"1.00"},{"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.00"}])"),
           stay("04T10:00", "04T12:00"), "7.00");
    addRow(
        "a block's entrance fee and minimum: 1 + 4 and 1 + 4",
        tariffOf(
            R"("basis":"calendarDay","entranceFee":"1.00","entranceFeePer":"block","minValue":"5.00","minValuePer":"block",)"
            + perHour("2.00")),
        stay("04T23:00", "05T01:00"), "10.00");
    addRow("the minima of four days under the cap of the stay",
           tariffOf(R"("basis":"calendarDay","minValue":"8.00","minValuePer":"block",)" + perHour("3.00")
                    + R"(,"caps":[{"per":"stay","maxValue":"20.00"}])"),
           stay("04T23:00", "07T01:00"), "20.00");
    addRow(
        "a full unit that its rung's end cuts short",
        tariffOf(
            R"("basis":"24h","atEdge":"cut","lines":[{"type":"incrementingRate","incrementPeriod":"PT1M","value":"0.00"}],
"windows":[{"id":"w","kind":"rate","from":"11:00","to":"23:00","lines":[{"type":"incrementingRate","incrementPeriod":"PT20M",
"value":"0.01","usageCondition":"once","unit":"completed"},{"type":"incrementingRate","incrementPeriod":"PT1M","value":"0.02"}]}])"),
        stay("10T10:41", "10T11:01"), "0.01");
    addRow("one entrance fee, one minimum: 1 + 2 x 2",
           tariffOf(R"("basis":"calendarDay","entranceFee":"1.00","minValue":"5.00",)" + perHour("2.00")),
           stay("04T23:00", "05T01:00"), "5.00");
}

void addFreeTime()
{
    const auto grace = [](const QByteArray &words) {
        return tariffOf(stayBasis + perHour("2.00") + R"(,"grace":{)" + words + '}');
    };
    const QByteArray daily = grace(R"("period":"PT1H","per":"calendarDay","whenExceeded":"deducted")");
    addRow("an hour of each day: 1 + 2 h", daily, stay("04T22:00", "05T03:00"), "6.00");
    addRow("an hour of a day: 1 h", daily, stay("04T10:00", "04T12:00"), "2.00");
    addRow("of which 40 min were used: 100 min", daily,
           stay("04T10:00", "04T12:00", R"("stays":[["2026-05-04T08:00","2026-05-04T08:40"]])"), "4.00");
    addRow("a short day is free, a long one is not: 2 h", grace(R"("period":"PT1H","per":"calendarDay")"),
           stay("04T23:30", "05T02:00"), "4.00");
    addRow("from the end: 115 min", grace(R"("period":"PT10M","whenExceeded":"deducted","takenFrom":"end")"),
           stay("04T10:00", "04T12:05"), "4.00");
    const auto ladder = [](const QByteArray &uses) {
        return tariffOf(stayBasis + firstHour + R"(,"grace":{"period":"PT1H","whenExceeded":"deducted","uses":")" + uses
                        + "\"}");
    };
    addRow("shifts the ladder: 3 + 1", ladder("shift"), stay("04T10:00", "04T13:00"), "4.00");
    addRow("uses up its first rung: 1 + 1", ladder("rungs"), stay("04T10:00", "04T13:00"), "2.00");
    const auto lunch = [](const QByteArray &measure) {
        return tariffOf(stayBasis + perHour("2.00")
                        + R"(,"windows":[{"id":"lunch","kind":"free","from":"12:00","to":"13:00"}],
"grace":{"period":"PT1H","whenExceeded":"deducted","measuredOn":")"
                        + measure + "\"}");
    };
    addRow("on counted time: 120 - 60 min", lunch("counted"), stay("04T11:30", "04T14:30"), "2.00");
    addRow("on real time: 90 min", lunch("real"), stay("04T11:30", "04T14:30"), "4.00");
    addRow("the dearest hour: 1 + 3 + 1",
           tariffOf(stayBasis + perHour("1.00")
                    + R"(,"windows":[{"id":"noon","kind":"rate","from":"10:00","to":"12:00",)" + perHour("3.00")
                    + R"(}],"grace":{"period":"PT1H","whenExceeded":"deducted","takenFrom":"dearest"})"),
           stay("04T09:00", "04T13:00"), "5.00");
    const QByteArray both =
        tariffOf(stayBasis + perHour("2.00")
                 + R"(,"grace":[{"period":"PT10M"},{"period":"PT5M","whenExceeded":"deducted","takenFrom":"end"}])");
    addRow("two graces: short", both, stay("04T10:00", "04T10:10"), "0.00");
    addRow("two graces: 65 - 5 min", both, stay("04T10:00", "04T11:05"), "2.00");
}

void addWho()
{
    const QByteArray tables = R"("vehicles":{"bus":{"factor":"3"},"tank":{"available":false}},
"groups":{"member":{"factor":"0.5"},"staff":{"table":"s","priority":1},"barred":{"available":false}},
"permits":{"night":{"table":"s","factor":"0.1"},"vip":{"factor":"0","combinable":false}},
"zones":{"a":{"factor":"1.5"},"b":{"table":"s"}},)";
    QByteArray tariff = tariffOf(stayBasis + perHour("2.00"), tables);
    tariff.chop(2);
    tariff += R"(,{"id":"s","basis":"stay",)" + perHour("1.00") + "}]}";
    const auto ask = [](const QByteArray &who) { return stay("04T10:00", "04T12:00", who); };
    addRow("nobody in particular: 2 x 2", tariff, ask({}), "4.00");
    addRow("an unknown group", tariff, ask(R"("groups":["x"])"), "4.00");
    addRow("member: half", tariff, ask(R"("groups":["member"])"), "2.00");
    addRow("member in zone a: 4 x 0.5 x 1.5", tariff, ask(R"("groups":["member"],"zone":"a")"), "3.00");
    addRow("bus of a member in zone a: 4 x 3 x 0.5 x 1.5", tariff,
           ask(R"("groups":["member"],"zone":"a","vehicle":"bus")"), "9.00");
    addRow("staff: their table", tariff, ask(R"("groups":["staff"])"), "2.00");
    addRow("zone b: its table", tariff, ask(R"("zone":"b")"), "2.00");
    addRow("permit before zone and group: 2 x 1 x 0.1 x 0.5", tariff,
           ask(R"("permit":"night","zone":"b","groups":["member"])"), "0.10");
    addRow("a permit that does not combine: 0", tariff, ask(R"("permit":"vip","vehicle":"bus","zone":"a")"), "0.00");
    addRow("a group that is refused", tariff, ask(R"("groups":["barred"])"), "not_available");
    addRow("a type that is refused", tariff, ask(R"("vehicle":"tank")"), "not_available");
    const QByteArray fee = tariffOf(stayBasis + perHour("2.00")
                                    + R"(,"entranceFee":{"default":"1.00","groups":{"member":"0.20","staff":"0.10"},
"zones":{"a":"0.50"},"vehicles":{"bus":"5.00"}})");
    addRow("fee of nobody: 1 + 4", fee, ask({}), "5.00");
    addRow("fee of a type: 5 + 4", fee, ask(R"("vehicle":"bus")"), "9.00");
    addRow("fee of a zone: 0.50 + 4", fee, ask(R"("vehicle":"bus","zone":"a")"), "4.50");
    addRow("fee of two groups: the smaller", fee, ask(R"("groups":["member","staff"],"zone":"a")"), "4.10");
}

void addOffers()
{
    const auto offers = [](const QByteArray &list, const QByteArray &more = {}) {
        return tariffOf(stayBasis + perHour("2.00") + R"(,"offers":[)" + list + ']' + more);
    };
    const QByteArray early = offers(
        R"({"id":"early","when":{"entry":{"from":"06:00","to":"09:00"},"exit":{"from":"15:00","to":"19:00"},
"days":["mon","tue"],"sameDay":true},"value":"9.00"})");
    addRow("early bird", early, stay("04T09:00", "04T19:00"), "9.00");
    addRow("in a minute too late", early, stay("04T09:01", "04T19:00"), "20.00");
    addRow("out a minute too late", early, stay("04T09:00", "04T19:01"), "22.00");
    addRow("not on Wednesday", early, stay("06T09:00", "06T19:00"), "20.00");
    addRow("not the day after", early, stay("04T09:00", "05T16:00"), "62.00");
    addRow("cheapest: 2 h of 2 are less than 9", offers(R"({"when":{},"value":"9.00"})"), stay("04T10:00", "04T12:00"),
           "4.00");
    const QByteArray order = R"({"id":"dear","when":{},"value":"9.00","priority":2},
{"id":"first","when":{"longest":"PT2H"},"value":"8.00","priority":1})";
    addRow("priority: the first that fits", offers(order, R"(,"offerChoice":"priority")"), stay("04T10:00", "04T12:00"),
           "8.00");
    addRow("priority: then the next", offers(order, R"(,"offerChoice":"priority")"), stay("04T10:00", "04T12:01"),
           "9.00");
    const QByteArray exclusive =
        offers(R"({"when":{"longest":"PT5H","shortest":"PT3H","inclusive":false},"value":"1.00"})");
    addRow("exactly the shortest is too short", exclusive, stay("04T10:00", "04T13:00"), "6.00");
    addRow("between the two", exclusive, stay("04T10:00", "04T13:01"), "1.00");
    addRow("exactly the longest is too long", exclusive, stay("04T10:00", "04T15:00"), "10.00");
    const QByteArray evening = offers(
        R"({"when":{"entry":{"from":"18:00","to":"02:00","days":["fri"]},"exit":{"from":"18:00","to":"06:00","inclusive":false}},"value":"5.00"})");
    addRow("Friday's evening from 1 o'clock on Saturday", evening, stay("09T01:00", "09T05:59"), "5.00");
    addRow("not from 1 o'clock on Friday", evening, stay("08T01:00", "08T05:59"), "10.00");
    addRow("6 o'clock is excluded", evening, stay("09T01:00", "09T06:00"), "10.00");
    addRow("overnight only", offers(R"({"when":{"nextDay":true},"value":"5.00"})"), stay("04T20:00", "05T08:00"),
           "5.00");
    addRow("not the same day", offers(R"({"when":{"sameDay":false},"value":"5.00"})"), stay("04T10:00", "04T14:00"),
           "8.00");
    addRow("a price per unit of the whole stay: 3 x 1.50",
           offers(R"({"when":{},"perUnit":{"type":"incrementingRate","incrementPeriod":"PT4H","value":"1.50"}})"),
           stay("04T10:00", "04T22:00"), "4.50");
    QByteArray table = offers(R"({"when":{"zones":["a"],"vehicles":["car"]},"table":"s"})");
    table.chop(2);
    table += R"(,{"id":"s","basis":"stay",)" + perHour("1.00") + "}]}";
    addRow("a table of its own: 2 x 1", table, stay("04T10:00", "04T12:00", R"("zone":"a","vehicle":"car")"), "2.00");
    addRow("not in another zone", table, stay("04T10:00", "04T12:00", R"("zone":"b","vehicle":"car")"), "4.00");
    addRow("free stays stay free",
           offers(R"({"when":{},"value":"9.00"})", R"(,"offerChoice":"priority","grace":{"period":"PT10M"})"),
           stay("04T10:00", "04T10:10"), "0.00");
    addRow("an offer beyond what the table sells", offers(R"({"when":{},"value":"9.00"})", R"(,"maxTime":"PT2H")"),
           stay("04T10:00", "04T15:00"), "9.00");
}

void addExtras()
{
    const auto extra = [](const QByteArray &words, const QByteArray &more = {}) {
        return tariffOf(stayBasis + perHour("2.00") + R"(,"extras":[{"id":"x",)" + words + "}]" + more);
    };
    addRow("always: 4 + 1", extra(R"("type":"flat","value":"1.00")"), stay("04T10:00", "04T12:00"), "5.00");
    const QByteArray longer = extra(R"("type":"flat","value":"1.00","when":{"moreThan":"PT2H"})");
    addRow("more than 2 h: exactly is not", longer, stay("04T10:00", "04T12:00"), "4.00");
    addRow("more than 2 h: 6 + 1", longer, stay("04T10:00", "04T12:01"), "7.00");
    addRow("exactly 2 h is enough, as told",
           extra(R"("type":"flat","value":"1.00","when":{"moreThan":"PT2H","inclusive":false})"),
           stay("04T10:00", "04T12:00"), "5.00");
    addRow("per started unit beyond: 8 + 5 x 0.50",
           extra(R"("type":"flat","value":"0.50","times":"perUnit","unitLength":"PT15M","when":{"moreThan":"PT3H"})"),
           stay("04T10:00", "04T14:10"), "12.50");
    addRow("a ladder beyond: 8 + 3 + 1", extra(R"("type":"ladder",)" + firstHour + R"(,"when":{"moreThan":"PT2H"})"),
           stay("04T10:00", "04T14:00"), "12.00");
    addRow("a clock time crossed twice, once: 56 + 3",
           extra(R"("type":"flat","value":"3.00","when":{"after":"02:00"})"), stay("04T23:00", "06T03:00"), "59.00");
    addRow("each night: 56 + 2 x 3",
           extra(R"("type":"flat","value":"3.00","times":"perNight","when":{"after":"02:00"})"),
           stay("04T23:00", "06T03:00"), "62.00");
    addRow("out as the clock shows it: 6", extra(R"("type":"flat","value":"3.00","when":{"after":"02:00"})"),
           stay("04T23:00", "05T02:00"), "6.00");
    addRow("midnight: 8 + 3", extra(R"("type":"flat","value":"3.00","when":{"event":"nightCrossed"})"),
           stay("04T22:00", "05T02:00"), "11.00");
    const QByteArray windows =
        R"(,"windows":[{"id":"w","kind":"rate","from":"20:00","to":"06:00",)" + perHour("2.00") + "}]";
    addRow("a window touched: 4 + 3", extra(R"("type":"flat","value":"3.00","when":{"window":"w"})", windows),
           stay("04T19:00", "04T21:00"), "7.00");
    addRow("not touched: 2", extra(R"("type":"flat","value":"3.00","when":{"window":"w"})", windows),
           stay("04T19:00", "04T20:00"), "2.00");
    addRow("used for more than an hour: 4",
           extra(R"("type":"flat","value":"3.00","when":{"window":"w","moreThan":"PT1H"})", windows),
           stay("04T19:00", "04T21:00"), "4.00");
    addRow("each occurrence: 50 + 2 x 3",
           extra(R"("type":"flat","value":"3.00","times":"perNight","when":{"window":"w"})", windows),
           stay("04T21:00", "05T22:00"), "56.00");
    addRow("of the window itself: 4 + 3",
           tariffOf(stayBasis + perHour("2.00") + R"(,"windows":[{"id":"w","kind":"rate","from":"20:00","to":"06:00",)"
                    + perHour("2.00") + R"(,"extras":[{"type":"flat","value":"3.00"}]}])"),
           stay("04T19:00", "04T21:00"), "7.00");
    addRow("a tenth of the stay: 4 + 0.40", extra(R"("type":"percentage","percent":"10")"),
           stay("04T10:00", "04T12:00"), "4.40");
    addRow("half of one window: 2 + 2 + 1", extra(R"("type":"percentage","percent":"50","of":["w"])", windows),
           stay("04T19:00", "04T21:00"), "5.00");
    addRow("for buses alone: 4", extra(R"("type":"flat","value":"1.00","when":{"vehicles":["bus"]})"),
           stay("04T10:00", "04T12:00"), "4.00");
    addRow("a fee by type: 4 + 7", extra(R"("type":"flat","value":{"default":"1.00","vehicles":{"bus":"7.00"}})"),
           stay("04T10:00", "04T12:00", R"("vehicle":"bus")"), "11.00");
}

void addEvents()
{
    const auto event = [](const QByteArray &words, const QByteArray &head = {}) {
        return tariffOf(stayBasis + perHour("2.00"), head + R"("extras":[{"id":"x",)" + words + "}],");
    };
    const QByteArray over = event(
        R"("type":"flat","value":"5.00","times":"perUnit","unitLength":"PT30M","when":{"event":"overstay","moreThan":"PT10M"})");
    addRow("over the agreed end: 6 + 2 x 5", over, stay("04T10:00", "04T12:45", R"("booked_until":"2026-05-04T12:00")"),
           "16.00");
    addRow("within the tolerance: 6", over, stay("04T10:00", "04T12:10", R"("booked_until":"2026-05-04T12:00")"),
           "6.00");
    addRow("nothing was agreed: 6", over, stay("04T10:00", "04T12:45"), "6.00");
    addRow("not used: half of what was booked",
           event(R"("type":"percentage","percent":"50","when":{"event":"noShow"})"),
           stay("04T10:00", "04T12:00", R"("no_show":true)"), "2.00");
    addRow("used: 4", event(R"("type":"percentage","percent":"50","when":{"event":"noShow"})"),
           stay("04T10:00", "04T12:00"), "4.00");
    const QByteArray late = event(R"("type":"flat","value":"10.00","when":{"event":"latePayment"})");
    addRow("paid late: 4 + 10", late,
           stay("04T10:00", "04T12:00", R"("due_at":"2026-05-05T12:00","paid_at":"2026-05-05T12:01")"), "14.00");
    addRow("paid in time: 4", late,
           stay("04T10:00", "04T12:00", R"("due_at":"2026-05-05T12:00","paid_at":"2026-05-05T12:00")"), "4.00");
    const QByteArray closing = event(R"("type":"flat","value":"20.00","when":{"event":"outsideOpeningHours"})",
                                     R"("openingHours":[{"days":["mon"],"from":"06:00","to":"22:00"}],)");
    addRow("out after closing: 4 + 20", closing, stay("04T20:30", "04T22:30"), "24.00");
    addRow("out as it closes: 4", closing, stay("04T20:00", "04T22:00"), "4.00");
    const auto cap = [](const QByteArray &inside) {
        return tariffOf(stayBasis + perHour("2.00") + R"(,"caps":[{"per":"calendarDay","maxValue":"5.00")" + inside
                        + R"(}],"extras":[{"type":"flat","value":"3.00"}])");
    };
    addRow("an extra beside the cap: 4 + 3", cap({}), stay("04T10:00", "04T12:00"), "7.00");
    addRow("an extra inside the cap: 5", cap(R"(,"includes":["extras"])"), stay("04T10:00", "04T12:00"), "5.00");
    addRow("a drive through pays no extra",
           tariffOf(stayBasis + perHour("2.00")
                    + R"(,"grace":{"period":"PT10M"},"extras":[{"type":"flat","value":"3.00"}])"),
           stay("04T10:00", "04T10:10"), "0.00");
}

void addDiscounts()
{
    const auto discounts = [](const QByteArray &list, const QByteArray &more = {}) {
        return tariffOf(stayBasis + perHour("2.00"), R"("discounts":[)" + list + "]," + more);
    };
    const QByteArray shown = R"("validations":[{"code":"shop","spend":"20.00"}])";
    const auto ask = [&shown](const QByteArray &more = {}) {
        return stay("04T10:00", "04T14:00", shown + (more.isEmpty() ? "" : ",") + more);
    };
    addRow("an hour off 8", discounts(R"({"type":"time","code":"shop","duration":"PT1H"})"), ask(), "6.00");
    addRow("3 off 8", discounts(R"({"type":"money","code":"shop","value":"3.00"})"), ask(), "5.00");
    addRow("never below zero", discounts(R"({"type":"money","code":"shop","value":"30.00"})"), ask(), "0.00");
    addRow("a quarter off 8", discounts(R"({"type":"percent","code":"shop","percent":"25"})"), ask(), "6.00");
    addRow("a quarter, at most 1", discounts(R"({"type":"percent","code":"shop","percent":"25","most":"1.00"})"), ask(),
           "7.00");
    QByteArray table = discounts(R"({"type":"table","code":"shop","table":"s"})");
    table.chop(2);
    table += R"(,{"id":"s","basis":"stay",)" + perHour("0.50") + "}]}";
    addRow("another table: 4 x 0.50", table, ask(), "2.00");
    addRow("nothing was shown", discounts(R"({"type":"money","code":"shop","value":"3.00"})"),
           stay("04T10:00", "04T14:00"), "8.00");
    addRow("nothing need be shown", discounts(R"({"type":"money","value":"3.00"})"), stay("04T10:00", "04T14:00"),
           "5.00");
    addRow("too small a purchase",
           discounts(R"({"type":"money","code":"shop","value":"3.00","smallestPurchase":"20.01"})"), ask(), "8.00");
    addRow("just enough", discounts(R"({"type":"money","code":"shop","value":"3.00","smallestPurchase":"20.00"})"),
           ask(), "5.00");
    addRow("two of three count: 8 - 2 x 1", discounts(R"({"type":"money","code":"c","value":"1.00","mostUses":2})"),
           stay("04T10:00", "04T14:00", R"("validations":[{"code":"c"},{"code":"c"},{"code":"c"}])"), "6.00");
    addRow("not in this zone", discounts(R"({"type":"money","code":"shop","value":"3.00","zonesExcluded":["a"]})"),
           ask(R"("zone":"a")"), "8.00");
    addRow("only on Tuesday", discounts(R"({"type":"money","code":"shop","value":"3.00","when":{"days":["tue"]}})"),
           ask(), "8.00");
    const QByteArray lost = R"("lostTicket":{"type":"realPrice","value":"10.00"},)";
    addRow("void with a lost ticket: 8 + 10", discounts(R"({"type":"money","code":"shop","value":"3.00"})", lost),
           ask(R"("lost_ticket":true)"), "18.00");
    addRow("valid with a lost ticket: 5 + 10",
           discounts(R"({"type":"money","code":"shop","value":"3.00","validWithLostTicket":true})", lost),
           ask(R"("lost_ticket":true)"), "15.00");
    const QByteArray three =
        R"({"type":"money","code":"shop","value":"3.00"},{"type":"percent","code":"shop","percent":"50"},
{"type":"time","code":"shop","duration":"PT1H"})";
    addRow("best single: half of 8", discounts(three), ask(), "4.00");
    addRow("combined: 8 - 2, - 3, half of the rest", discounts(three, R"("discountChoice":"combined",)"), ask(),
           "1.50");
    addRow("the dearest hour off 1 + 3 + 3 + 1",
           tariffOf(stayBasis + perHour("1.00")
                        + R"(,"windows":[{"id":"noon","kind":"rate","from":"11:00","to":"13:00",)" + perHour("3.00")
                        + "}]",
                    R"("discounts":[{"type":"time","code":"shop","duration":"PT1H","takenFrom":"dearest"}],)"),
           ask(), "5.00");
}

void addSums()
{
    const auto sum = [](const QByteArray &words, const QByteArray &more = {}) {
        return tariffOf(stayBasis + firstHour + R"(,"sum":{)" + words + '}' + more);
    };
    const QByteArray morning = R"("stays":[["2026-05-04T08:00","2026-05-04T08:30"]])";
    addRow("30 and 40 min of a day: 3 + 1, less 3", sum(R"("per":"calendarDay")"),
           stay("04T10:00", "04T10:40", morning), "1.00");
    addRow("30 and 30 min: one hour was paid", sum(R"("per":"calendarDay")"), stay("04T10:00", "04T10:30", morning),
           "0.00");
    addRow("a new day: 3", sum(R"("per":"calendarDay")"), stay("05T10:00", "05T10:40", morning), "3.00");
    addRow("the same week: 1", sum(R"("per":"calendarWeek")"), stay("05T10:00", "05T10:40", morning), "1.00");
    addRow("a new week: 3", sum(R"("per":"calendarWeek")"), stay("11T10:00", "11T10:40", morning), "3.00");
    addRow("the same month: 1", sum(R"("per":"calendarMonth")"), stay("29T10:00", "29T10:40", morning), "1.00");
    addRow("caps alone: 3, of the day's 5 are left 2",
           sum(R"("per":"calendarDay","of":["caps"])", R"(,"caps":[{"per":"calendarDay","maxValue":"5.00"}])"),
           stay("04T10:00", "04T10:40", morning), "2.00");
    addRow("time alone: 70 min are 4, at most 3 each: 1",
           sum(R"("per":"calendarDay","of":["time"])", R"(,"caps":[{"per":"calendarDay","maxValue":"3.00"}])"),
           stay("04T10:00", "04T10:40", morning), "1.00");
    addRow("time and caps: the day's 3 are paid",
           sum(R"("per":"calendarDay")", R"(,"caps":[{"per":"calendarDay","maxValue":"3.00"}])"),
           stay("04T10:00", "04T10:40", morning), "0.00");
    addRow("a full hour that two stays make",
           tariffOf(stayBasis + perHour("2.00", R"(,"unit":"completed")") + R"(,"sum":{"per":"calendarDay"})"),
           stay("04T10:00", "04T10:30", morning), "2.00");
}

void addEnd()
{
    const auto demand = [](const QByteArray &words) {
        return tariffOf(stayBasis + perHour("2.00")
                            + R"(,"caps":[{"per":"stay","maxValue":"10.00","includes":["factors"]}])",
                        R"("demand":{"steps":[{"occupancy":"50","factor":"0.5"},{"occupancy":"80","factor":"2"},
{"occupancy":"95","factor":"9"}])"
                            + words + "},");
    };
    const auto full = [](const QByteArray &occupancy) {
        return stay("04T10:00", "04T12:00", R"("occupancy":)" + occupancy);
    };
    const QByteArray on = demand(R"(,"on":true,"floor":"0.8","ceiling":"2.5")");
    addRow("demand is off unless told", demand({}), full("\"85\""), "4.00");
    addRow("below the first step", on, full("49.9"), "4.00");
    addRow("floor 0.8", on, full("\"50\""), "3.20");
    addRow("step 2", on, full("80"), "8.00");
    addRow("ceiling 2.5, and a cap with factors inside", on, full("\"99.5\""), "10.00");
    addRow("not known", on, stay("04T10:00", "04T12:00"), "4.00");
    const QByteArray lost =
        tariffOf(stayBasis + perHour("2.00"),
                 R"("lostTicket":{"type":"flat","value":"30.00","groups":{"member":"5.00"},"zones":{"a":"10.00"}},)");
    addRow("lost: 30", lost, stay("04T10:00", "04T12:00", R"("lost_ticket":true)"), "30.00");
    addRow("lost in zone a: 10", lost, stay("04T10:00", "04T12:00", R"("lost_ticket":true,"zone":"a")"), "10.00");
    addRow("lost by a member: 5", lost,
           stay("04T10:00", "04T12:00", R"("lost_ticket":true,"zone":"a","groups":["member"])"), "5.00");
    const QByteArray cash =
        tariffOf(stayBasis + perHour("2.03"), R"("cashRounding":{"step":"0.05","direction":"down"},)");
    addRow("cash: 2.03 is 2.00", cash, stay("04T10:00", "04T11:00", R"("pays_cash":true)"), "2.00");
    addRow("card: 2.03", cash, stay("04T10:00", "04T11:00"), "2.03");
    addRow("tax of its own on top: 2 + 10 %, and 1 with tax inside",
           tariffOf(stayBasis + perHour("2.00", R"(,"tax":{"rate":"10","included":false})")
                        + R"(,"windows":[{"id":"w","kind":"flat","value":"1.00","from":"11:00","to":"12:00"}])",
                    R"("tax":{"rate":"20","included":true},)"),
           stay("04T10:00", "04T12:00"), "3.20");
}

} // namespace

void TstVocabulary::prices_data()
{
    QTest::addColumn<QByteArray>("tariff");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("expected");
    addDays();
    addWindows();
    addLines();
    addFreeTime();
    addWho();
    addOffers();
    addExtras();
    addEvents();
    addDiscounts();
    addSums();
    addEnd();
}

void TstVocabulary::prices()
{
    QFETCH(QByteArray, tariff);
    QFETCH(QByteArray, question);
    const auto read = parseTariff(tariff);
    QCOMPARE(refusalText(read), u"accepted"_s);
    const auto line = parseCaseLine(question, read->timezone);
    QVERIFY(line.has_value());
    const auto charge = quote(*read, line->question, *line->zone);
    QTEST(answerText(charge), "expected");
    if (!charge)
        return;
    QCOMPARE(sumOfLines(*charge), charge->amount.minor());
    QVERIFY(!charge->lines.empty());
    QCOMPARE(chargeFromJson(chargeToJson(*charge)).value(), *charge);
}

void TstVocabulary::lines_data()
{
    QTest::addColumn<QByteArray>("tariff");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("expected");
    addRow("the winner's name",
           tariffOf(stayBasis + perHour("2.00")
                    + R"(,"offers":[{"id":"day","label":{"en":"Day ticket"},"when":{},"value":"9.00"}])"),
           stay("04T10:00", "04T20:00"), "Day ticket: Offer 9.00");
    addRow("what the discount took",
           tariffOf(stayBasis + perHour("2.00"),
                    R"("discounts":[{"id":"d","label":"Shop","type":"time","duration":"PT1H"}],)"),
           stay("04T10:00", "04T12:00"), "2 x started hour at 2.00 4.00, Shop: Discount -2.00");
    addRow("terms and demand",
           tariffOf(stayBasis + perHour("2.00"), R"("groups":{"m":{"label":"Member","factor":"0.5"}},
"demand":{"on":true,"steps":[{"occupancy":"0","factor":"1.25"}]},)"),
           stay("04T10:00", "04T12:00", R"("groups":["m"],"occupancy":"10")"),
           "Member: Factor 0.5 0.00, Demand factor 1.25 0.00, 2 x started hour at 1.25 2.50");
    addRow("an extra each night",
           tariffOf(stayBasis + perHour("0.00")
                    + R"(,"extras":[{"id":"n","label":"Night","type":"flat","value":"3.00","times":"perNight"}])"),
           stay("04T10:00", "06T12:00"), "50 x started hour at 0.00 0.00, Night: 2 x 3.00 6.00");
    addRow("a surcharge and a line's cap",
           tariffOf(R"("basis":"stay","atEdge":"surcharge",)" + perHour("2.00", R"(,"maxValue":"3.00")")
                    + R"(,"windows":[{"id":"w","kind":"rate","from":"20:00","to":"22:00","surcharge":"0.50",)"
                    + perHour("1.00") + "}]"),
           stay("04T17:30", "04T20:10"), "3 x started hour at 2.00 6.00, Cap 3.00 -3.00, Surcharge 0.50");
}

void TstVocabulary::lines()
{
    QFETCH(QByteArray, tariff);
    QFETCH(QByteArray, question);
    const auto read = parseTariff(tariff);
    QCOMPARE(refusalText(read), u"accepted"_s);
    const QJsonObject answer = QJsonDocument::fromJson(answerCase(*read, question, read->timezone)).object();
    QStringList lines;
    for (const QJsonValue &line : answer.value(u"lines"_s).toArray())
        lines << line[u"label"_s].toString() + u' ' + line[u"amount"_s].toString();
    QTEST(lines.join(u", "_s), "expected");
}

void TstVocabulary::lotsDays()
{
    const Tariff tariff = parseTariff(tariffOf(stayBasis + perHour("2.00")
                                               + R"(,"windows":[{"kind":"free","days":["publicHoliday","event"]}])"))
                              .value();
    CaseLine line = parseCaseLine(stay("14T10:00", "14T12:00"), tariff.timezone).value();
    QCOMPARE(answerText(quote(tariff, line.question, *line.zone)), u"4.00"_s);
    CalendarDays days;
    days.publicHolidays = {line.zone->toLocal(line.question.entry).day()};
    line.question.calendar = std::make_shared<const CalendarDays>(days.sorted());
    QCOMPARE(answerText(quote(tariff, line.question, *line.zone)), u"0.00"_s);
}

void TstVocabulary::lotsOpeningHours()
{
    const Tariff tariff =
        parseTariff(tariffOf(stayBasis + perHour("2.00"),
                             R"("extras":[{"type":"flat","value":"20.00","when":{"event":"outsideOpeningHours"}}],)"))
            .value();
    CaseLine line = parseCaseLine(stay("04T20:00", "04T23:00"), tariff.timezone).value();
    QCOMPARE(answerText(quote(tariff, line.question, *line.zone)), u"6.00"_s);
    line.question.openingHours =
        std::make_shared<const OpeningHours>(OpeningHours::fromText(u"Mo-Fr 06:00-22:00"_s).value());
    QCOMPARE(answerText(quote(tariff, line.question, *line.zone)), u"26.00"_s);
}

PARKDESK_TEST(TstVocabulary)
#include "tst_vocabulary.moc"
