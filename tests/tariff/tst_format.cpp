// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/jsonreader.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the reader of tariffs refuses, and where it says the fault lies.
class TstFormat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void strictJson_data();
    void strictJson();
    void refusals_data();
    void refusals();
    void dayMaximumOfPayersAlone();
    void canonicalText();
    void readsDurations_data();
    void readsDurations();
};

namespace {

/// A valid tariff of which a test replaces one part.
QByteArray smallTariff(const QByteArray &part = {}, const QByteArray &replacement = {})
{
    QByteArray text = R"({"format":1,"name":"Small","currency":"EUR","defaultTable":"a",
"rateTables":[{"id":"a","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}]}],
"lostTicket":{"type":"flat","value":"20.00"},
"examples":[{"entry":"2026-05-04T08:00","exit":"2026-05-04T09:00","amount":"2.00"}]})";
    if (!part.isEmpty()) {
        Q_ASSERT(text.count(part) >= 1);
        text.replace(text.indexOf(part), part.size(), replacement);
    }
    return text;
}

} // namespace

void TstFormat::strictJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << QByteArray() << u"syntax"_s;
    QTest::newRow("duplicate key") << QByteArray(R"({"a":1,"a":2})") << u"duplicate_key /a"_s;
    QTest::newRow("duplicate key, escaped") << QByteArray(R"({"a":1,"\u0061":2})") << u"duplicate_key /a"_s;
    QTest::newRow("duplicate key below") << QByteArray(R"({"x":[0,{"a/b":1,"a/b":2}]})")
                                         << u"duplicate_key /x/1/a~1b"_s;
    QTest::newRow("fraction") << QByteArray(R"({"a":1.5})") << u"fractional_number /a"_s;
    QTest::newRow("exponent") << QByteArray(R"([1e3])") << u"fractional_number /0"_s;
    QTest::newRow("leading zero") << QByteArray("[01]") << u"syntax /0"_s;
    QTest::newRow("plus") << QByteArray("[+1]") << u"syntax /0"_s;
    QTest::newRow("bare minus") << QByteArray("[-]") << u"syntax /0"_s;
    QTest::newRow("too large") << QByteArray("[9223372036854775808]") << u"number_too_large /0"_s;
    QTest::newRow("trailing comma") << QByteArray("[1,]") << u"syntax /1"_s;
    QTest::newRow("comment") << QByteArray("[1] // one") << u"syntax"_s;
    QTest::newRow("two values") << QByteArray("1 2") << u"syntax"_s;
    QTest::newRow("single quotes") << QByteArray("['a']") << u"syntax /0"_s;
    QTest::newRow("NaN") << QByteArray("[NaN]") << u"syntax /0"_s;
    QTest::newRow("unfinished") << QByteArray(R"({"a":[1)") << u"syntax /a"_s;
    QTest::newRow("unfinished string") << QByteArray(R"({"a":"b)") << u"syntax /a"_s;
    QTest::newRow("NUL inside") << QByteArray("[\"a\0b\"]", 7) << u"control_character /0"_s;
    QTest::newRow("escaped NUL") << QByteArray(R"(["\u0000"])") << u"control_character /0"_s;
    QTest::newRow("lone surrogate") << QByteArray(R"(["\ud800"])") << u"not_utf8 /0"_s;
    QTest::newRow("bad UTF-8") << QByteArray("[\"\xff\"]") << u"not_utf8"_s;
    QTest::newRow("bad escape") << QByteArray(R"(["\x"])") << u"syntax /0"_s;
    QTest::newRow("too deep") << QByteArray(20, '[') << u"too_deep /0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"_s;
    QTest::newRow("too long a string") << '[' + QByteArray("\"") + QByteArray(3000, 'a') + "\"]"
                                       << u"string_too_long /0"_s;
    QTest::newRow("too many values") << '[' + QByteArray("1,").repeated(60'000) + "1]" << u"too_many_values /49999"_s;
    QTest::newRow("too many bytes") << QByteArray(2 * 1024 * 1024, ' ') << u"too_large"_s;
}

void TstFormat::strictJson()
{
    QFETCH(QByteArray, text);
    const auto node = readJson(text);
    QVERIFY(!node.has_value());
    QCOMPARE(node.error().code, ErrorCode::TariffInvalid);
    const QJsonObject &details = node.error().details;
    QTEST((details.value(u"reason"_s).toString() + u' ' + details.value(u"path"_s).toString()).trimmed(), "expected");
}

void TstFormat::refusals_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &part, const QByteArray &replacement, const char *expected) {
        QTest::newRow(name) << part << replacement << QString::fromLatin1(expected);
    };
    const QByteArray value = R"("value":"2.00")";
    const QByteArray line = R"({"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"})";
    const QByteArray basis = R"("basis":"stay",)";
    row("untouched", "Small", "Small", "accepted");
    row("format 2", "\"format\":1", "\"format\":2", "not_supported /format unknown_format");
    row("format as text", "\"format\":1", "\"format\":\"1\"", "tariff_invalid /format integer_expected");
    row("no currency", "\"currency\":\"EUR\",", "", "tariff_invalid /currency required");
    row("currency in small letters", "EUR", "eur", "tariff_invalid /currency bad_currency");
    row("bad zone", "\"currency\"", "\"timezone\":\"Europe/Atlantis\",\"currency\"",
        "tariff_invalid /timezone bad_zone");
    row("unknown key", "\"name\"", "\"nmae\":\"x\",\"name\"", "tariff_invalid /nmae unknown_key");
    row("unknown key below", value, value + ",\"pirce\":\"1\"",
        "tariff_invalid /rateTables/0/lines/0/pirce unknown_key");
    row("amount as number", value, "\"value\":2", "tariff_invalid /rateTables/0/lines/0/value amount_must_be_string");
    row("amount with comma", value, "\"value\":\"2,00\"", "tariff_invalid /rateTables/0/lines/0/value bad_amount");
    row("amount with blank", value, "\"value\":\" 2.00\"", "tariff_invalid /rateTables/0/lines/0/value bad_amount");
    row("negative amount", value, "\"value\":\"-2.00\"", "tariff_invalid /rateTables/0/lines/0/value bad_amount");
    row("too many decimals", value, "\"value\":\"2.005\"", "tariff_invalid /rateTables/0/lines/0/value bad_amount");
    row("absurd amount", value, "\"value\":\"9999999999999\"", "tariff_invalid /rateTables/0/lines/0/value bad_amount");
    row("no value", "," + value, "", "tariff_invalid /rateTables/0/lines/0/value required");
    row("no length", "PT1H", "PT0S", "tariff_invalid /rateTables/0/lines/0/incrementPeriod bad_duration");
    row("a thousand years", "PT1H", "P9999D", "tariff_invalid /rateTables/0/lines/0/incrementPeriod bad_duration");
    row("unknown basis", "\"stay\"", "\"moon\"", "tariff_invalid /rateTables/0/basis unknown_word");
    row("no lines", "\"lines\":[" + line + "]", "\"lines\":[]", "tariff_invalid /rateTables/0/lines required");
    row("unreached rung", line, line + ',' + line, "tariff_invalid /rateTables/0/lines/1 never_reached");
    row("tiers out of order", line,
        R"({"type":"flatRateTier","durationEnd":"PT2H","value":"2"},{"type":"flatRateTier","durationEnd":"PT1H","value":"3"})",
        "tariff_invalid /rateTables/0/lines/1/durationEnd not_ascending");
    row("count without fixedNumber", value, value + ",\"usageCount\":3",
        "tariff_invalid /rateTables/0/lines/0/usageCount contradiction");
    row("after as long as the unit", value, value + R"(,"unit":"startedAfter","startedAfter":"PT1H")",
        "tariff_invalid /rateTables/0/lines/0/startedAfter longer_than_unit");
    row("reset without days", basis, basis + R"("resetTime":"06:00",)",
        "tariff_invalid /rateTables/0/resetTime contradiction");
    row("25 o'clock", basis, R"("basis":"calendarDay","resetTime":"25:00",)",
        "tariff_invalid /rateTables/0/resetTime bad_time_of_day");
    row("unknown table", "\"defaultTable\":\"a\"", "\"defaultTable\":\"b\"",
        "tariff_invalid /defaultTable unknown_table");
    row("no table for anybody", "\"defaultTable\":\"a\",", "", "tariff_invalid /defaultTable required");
    row("factor as number", "\"defaultTable\"", R"("vehicles":{"bike":{"factor":2}},"defaultTable")",
        "tariff_invalid /vehicles/bike/factor string_expected");
    row("a flat window without value", basis, basis + R"("windows":[{"kind":"flat"}],)",
        "tariff_invalid /rateTables/0/windows/0/value required");
    row("a window with from alone", basis, basis + R"("windows":[{"kind":"free","from":"08:00"}],)",
        "tariff_invalid /rateTables/0/windows/0/to required");
    row("toDay of many days", basis,
        basis + R"("windows":[{"kind":"free","from":"08:00","to":"09:00","toDay":"mon"}],)",
        "tariff_invalid /rateTables/0/windows/0/toDay needs_one_day");
    row("29 February", basis, basis + R"("windows":[{"kind":"free","dates":{"from":"2026-02-29"}}],)",
        "tariff_invalid /rateTables/0/windows/0/dates/from bad_date");
    row("two windows of one name", basis, basis + R"("windows":[{"id":"w","kind":"free"},{"id":"w","kind":"free"}],)",
        "tariff_invalid /rateTables/0/windows/1/id duplicate_id");
    row("minimum over cap", basis, basis + R"("minValue":"5","caps":[{"per":"stay","maxValue":"4"}],)",
        "tariff_invalid /rateTables/0/minValue contradiction");
    row("day maximum without a cap", "\"flat\",\"value\":\"20.00\"", "\"dayMaximum\"",
        "tariff_invalid /rateTables/0/caps no_day_maximum");
    row("unit rounding needs a unit", "\"defaultTable\"", R"("rounding":{"at":"unit","step":"0"},"defaultTable")",
        "tariff_invalid /rounding/step out_of_range");
    row("example without exit", ",\"exit\":\"2026-05-04T09:00\"", "", "tariff_invalid /examples/0/exit required");
    row("example of a bad day", "2026-05-04T09:00", "2026-02-30T09:00", "tariff_invalid /examples/0/exit bad_time");
    row("example with both", "\"amount\":\"2.00\"", R"("amount":"2.00","error":"closed")",
        "tariff_invalid /examples/0/amount contradiction");
    // What contradicts itself.
    row("sum beside other blocks", basis, R"("basis":"24h","sum":{"per":"calendarDay"},)",
        "tariff_invalid /rateTables/0/sum/per contradiction");
    row("sum over the same days", basis, R"("basis":"calendarDay","sum":{"per":"calendarDay"},)", "accepted");
    row("surcharge without its edge", basis,
        basis + "\"windows\":[{\"kind\":\"rate\",\"surcharge\":\"1\",\"lines\":[" + line + "]}],",
        "tariff_invalid /rateTables/0/windows/0/surcharge contradiction");
    row("surcharge of a free window", basis, basis + R"("windows":[{"kind":"free","surcharge":"1"}],)",
        "tariff_invalid /rateTables/0/windows/0/surcharge contradiction");
    row("lost time from the end", basis, basis + R"("grace":{"period":"PT1H","takenFrom":"end"},)",
        "tariff_invalid /rateTables/0/grace/takenFrom contradiction");
    row("rungs from the end", basis,
        basis + R"("grace":{"period":"PT1H","whenExceeded":"deducted","takenFrom":"end","uses":"rungs"},)",
        "tariff_invalid /rateTables/0/grace/uses contradiction");
    row("no grace in the list", basis, basis + R"("grace":[],)", "tariff_invalid /rateTables/0/grace required");
    row("fixed duration without it", value, value + ",\"usageCondition\":\"fixedDuration\"",
        "tariff_invalid /rateTables/0/lines/0/duration required");
    row("line minimum over maximum", value, value + R"(,"minValue":"3","maxValue":"2")",
        "tariff_invalid /rateTables/0/lines/0/minValue contradiction");
    row("offer of two prices", basis, basis + R"("offers":[{"when":{},"value":"1","table":"a"}],)",
        "tariff_invalid /rateTables/0/offers/0/value contradiction");
    row("offer of no table", basis, basis + R"("offers":[{"when":{},"table":"x"}],)",
        "tariff_invalid /rateTables/0/offers/0/table unknown_table");
    row("offer shorter than its shortest", basis,
        basis + R"("offers":[{"when":{"longest":"PT1H","shortest":"PT2H"},"value":"1"}],)",
        "tariff_invalid /rateTables/0/offers/0/when/longest contradiction");
    row("choice without offers", basis, basis + R"("offerChoice":"cheapest",)",
        "tariff_invalid /rateTables/0/offers required");
    row("extra of an unknown window", basis, basis + R"("extras":[{"type":"flat","value":"1","when":{"window":"x"}}],)",
        "tariff_invalid /rateTables/0/extras/0/when/window unknown_window");
    row("extra per unit of nothing", basis, basis + R"("extras":[{"type":"flat","value":"1","times":"perUnit"}],)",
        "tariff_invalid /rateTables/0/extras/0/unitLength required");
    row("event and window", basis,
        basis + R"("extras":[{"type":"flat","value":"1","when":{"event":"overstay","window":"x"}}],)",
        "tariff_invalid /rateTables/0/extras/0/when/event contradiction");
    row("discount of money and percent", "\"defaultTable\"",
        R"("discounts":[{"type":"money","value":"1","percent":"5"}],"defaultTable")",
        "tariff_invalid /discounts/0/percent contradiction");
    row("purchase without a code", "\"defaultTable\"",
        R"("discounts":[{"type":"money","value":"1","smallestPurchase":"5"}],"defaultTable")",
        "tariff_invalid /discounts/0/smallestPurchase contradiction");
    row("more than all", "\"defaultTable\"", R"("discounts":[{"type":"percent","percent":"101"}],"defaultTable")",
        "tariff_invalid /discounts/0/percent out_of_range");
    row("group of no table", "\"defaultTable\"", R"("groups":{"g":{"table":"x"}},"defaultTable")",
        "tariff_invalid /groups/g/table unknown_table");
    row("refused group with a factor", "\"defaultTable\"",
        R"("groups":{"g":{"available":false,"factor":"2"}},"defaultTable")", "tariff_invalid /groups/g contradiction");
    row("demand out of order", "\"defaultTable\"",
        R"("demand":{"steps":[{"occupancy":"80","factor":"2"},{"occupancy":"70","factor":"3"}]},"defaultTable")",
        "tariff_invalid /demand/steps/1/occupancy not_ascending");
    row("demand floor over ceiling", "\"defaultTable\"",
        R"("demand":{"floor":"2","ceiling":"1","steps":[{"occupancy":"80","factor":"2"}]},"defaultTable")",
        "tariff_invalid /demand/floor contradiction");
    row("event that ends before it begins", "\"defaultTable\"",
        R"("calendar":{"events":[{"from":"2026-05-04T20:00","to":"2026-05-04T18:00"}]},"defaultTable")",
        "tariff_invalid /calendar/events/0/to contradiction");
    row("each year from a day on", basis,
        basis + R"("windows":[{"kind":"free","dates":{"from":"2026-06-01","everyYear":true}}],)",
        "tariff_invalid /rateTables/0/windows/0/dates/to required");
    row("cash rounding of nothing", "\"defaultTable\"", "\"cashRounding\":{},\"defaultTable\"",
        "tariff_invalid /cashRounding/step required");
}

void TstFormat::refusals()
{
    QFETCH(QByteArray, part);
    QFETCH(QByteArray, replacement);
    QTEST(refusalText(parseTariff(smallTariff(part, replacement))), "expected");
}

void TstFormat::dayMaximumOfPayersAlone()
{
    const QByteArray capped =
        smallTariff("\"basis\":\"stay\",", R"("basis":"stay","caps":[{"per":"24h","maxValue":"9"}],)");
    QByteArray text = capped;
    text.replace(R"("flat","value":"20.00")", R"("dayMaximum")");
    QByteArray offered = text;
    offered.replace("\"rateTables\":[",
                    R"("rateTables":[{"id":"o","basis":"stay","lines":[{"type":"flatRate","value":"1"}]},)");
    QCOMPARE(refusalText(parseTariff(text)), u"accepted"_s);
    QCOMPARE(refusalText(parseTariff(offered)), u"accepted"_s);
    QByteArray paid = offered;
    paid.replace("\"defaultTable\":\"a\"", R"("defaultTable":"a","zones":{"z":{"table":"o"}})");
    QCOMPARE(refusalText(parseTariff(paid)), u"tariff_invalid /rateTables/0/caps no_day_maximum"_s);
}

void TstFormat::canonicalText()
{
    const Tariff tariff = parseTariff(smallTariff()).value();
    const QByteArray canonical = parkdesk::canonicalText(tariff);
    QVERIFY(canonical.startsWith(R"({"currency":"EUR","defaultTable":"a","examples":[{"amount":"2.00","entry":)"));
    const Tariff again = parseTariff(canonical).value();
    QCOMPARE(parkdesk::canonicalText(again), canonical);
    QCOMPARE(tariffHash(again), tariffHash(tariff));
    QCOMPARE(tariffHash(tariff).size(), 64);
    // Blanks and the order of keys do not matter, an amount does.
    const QByteArray moved = smallTariff(R"({"format":1,"name":"Small",)", R"({ "name" : "Small" , "format" : 1,)");
    QCOMPARE(tariffHash(parseTariff(moved).value()), tariffHash(tariff));
    QVERIFY(tariffHash(parseTariff(smallTariff("2.00", "2.01")).value()) != tariffHash(tariff));
}

void TstFormat::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("expectedSeconds");
    QTest::newRow("hour") << u"PT1H"_s << qint64 {3600};
    QTest::newRow("mixed") << u"P1DT2H3M4S"_s << qint64 {93784};
    QTest::newRow("week") << u"P2W"_s << qint64 {1209600};
    QTest::newRow("ninety minutes") << u"PT90M"_s << qint64 {5400};
    for (const auto *bad : {"", "P", "PT", "P1DT", "1H", "PT1.5H", "PT-1H", "P1M", "P1Y", "P1WT1H", "PT1H ", "pt1h"})
        QTest::addRow("bad '%s'", bad) << QString::fromLatin1(bad) << qint64 {-1};
}

void TstFormat::readsDurations()
{
    QFETCH(QString, text);
    const auto tariff = parseTariff(smallTariff("PT1H", text.toUtf8()));
    QTEST(tariff ? tariff->tables.front().lines.front().incrementPeriod.count() / 1000 : qint64 {-1},
          "expectedSeconds");
}

PARKDESK_TEST(TstFormat)
#include "tst_format.moc"
