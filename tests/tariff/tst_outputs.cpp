// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/caseline.h"
#include "tariff/checker.h"
#include "tariff/examples.h"
#include "tariff/explanation.h"
#include "tariff/starter.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Labels, signs, case lines, starters, findings and stored charges.
class TstOutputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void labels_data();
    void labels();
    void signText();
    void caseLines_data();
    void caseLines();
    void caseLineReadsAll();
    void starters_data();
    void starters();
    void startersRefuse();
    void findings_data();
    void findings();
    void redExamples();
    void storedCharges();
};

namespace {

QByteArray tariffWith(const QByteArray &table)
{
    return R"({"format":1,"name":"T","currency":"EUR","defaultTable":"t","rateTables":[{"id":"t",)" + table + "}]}";
}

const QByteArray hourLines = R"("lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}])";

Charge chargeOf(const QString &sign, const QString &entry, const QString &exit, const QString &vehicle = {})
{
    const Tariff tariff = parseTariff(readSign(sign)).value();
    const Zone zone = ZoneRules::forZone(tariff.timezone).value();
    return quoteTexts(tariff, *zone, entry, exit, vehicle).value();
}

} // namespace

void TstOutputs::labels_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("exit");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("units and cap") << u"mall"_s << u"2026-05-04T08:00"_s << u"2026-05-04T20:30"_s
                                   << QStringList {u"Shopping time: Flat rate = 0.00"_s,
                                                   u"11 x started hour at 4.00 = 44.00"_s, u"Day cap 30.00 = -14.00"_s};
    QTest::newRow("tier") << u"airport"_s << u"2026-05-04T08:00"_s << u"2026-05-04T09:30"_s
                          << QStringList {u"Up to 2 h = 12.00"_s};
    QTest::newRow("tier and days") << u"airport"_s << u"2026-05-04T08:00"_s << u"2026-05-06T09:30"_s
                                   << QStringList {u"Up to 24 h = 35.00"_s, u"2 x started 24 hours at 30.00 = 60.00"_s};
    QTest::newRow("grace") << u"airport"_s << u"2026-05-04T08:00"_s << u"2026-05-04T08:09"_s
                           << QStringList {u"Drop-off: Free 9 min = 0.00"_s};
    QTest::newRow("pro rata, flat window and rounding")
        << u"night-life"_s << u"2026-05-08T21:29"_s << u"2026-05-09T02:00"_s
        << QStringList {u"31 min at 2.70 per hour = 1.40"_s, u"Party night: Flat rate = 8.00"_s};
    QTest::newRow("tax on top") << u"stadium"_s << u"2026-06-18T15:00"_s << u"2026-06-18T22:00"_s
                                << QStringList {u"Flat rate = 10.00"_s, u"Game day: Flat rate = 40.00"_s,
                                                u"Tax 10.25 % = 5.13"_s};
    QTest::newRow("minimum and free") << u"street-meter"_s << u"2026-05-04T18:53"_s << u"2026-05-04T20:00"_s
                                      << QStringList {u"7 min at 2.50 per hour = 0.29"_s, u"Minimum 0.50 = 0.21"_s,
                                                      u"Free time = 0.00"_s};
    QTest::newRow("nights in a row are one line each time")
        << u"hotel"_s << u"2026-05-04T17:00"_s << u"2026-05-05T10:30"_s
        << QStringList {u"1 x started hour at 3.00 = 3.00"_s, u"Overnight: Flat rate = 25.00"_s,
                        u"1 x started hour at 3.00 = 3.00"_s};
}

void TstOutputs::labels()
{
    QFETCH(QString, sign);
    QFETCH(QString, entry);
    QFETCH(QString, exit);
    QStringList got;
    for (const ChargeLine &line : chargeOf(sign, entry, exit).lines)
        got << englishLabel(line) + u" = "_s + line.amount.toText();
    QTEST(got, "expected");
}

void TstOutputs::signText()
{
    const Tariff city = parseTariff(readSign(u"city-garage"_s)).value();
    const QStringList expected {
        u"The first 10 min are free when you stay no longer."_s,
        u"Wochenendticket (Fri until Mon 19:00-07:00): 12.00 EUR."_s,
        u"Mon-Fri 07:00-19:00: each started half hour 2.00 EUR (when more than 5 min of it are used)."_s,
        u"Daily 19:00-07:00: each started hour 1.00 EUR, at most 6.00 EUR."_s,
        u"At most 30.00 EUR per 24 hours."_s,
        u"Lost ticket 60.00 EUR."_s,
        u"Prices include 20 % tax."_s,
    };
    QCOMPARE(signSentences(city, u"de"_s), expected);
    const Tariff trucks = parseTariff(readSign(u"truck-stop"_s)).value();
    const QStringList sentences = signSentences(trucks);
    QVERIFY(sentences.contains(u"Trucks:"_s));
    QVERIFY(sentences.contains(u"van: Trucks, 0.75 times the price."_s));
    QVERIFY(sentences.contains(u"No parking: bike."_s));
}

void TstOutputs::caseLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("expected"); // id, then amount and currency or error
    QTest::newRow("priced") << QByteArray(R"({"id":"a","entry":"2026-05-04T08:00","exit":"2026-05-04T09:30"})")
                            << u"a 12.00 EUR"_s;
    QTest::newRow("number as id, offset written")
        << QByteArray(R"({"id":7,"entry":"2026-05-04T06:00Z","exit":"2026-05-04T09:30"})") << u"7 12.00 EUR"_s;
    QTest::newRow("own zone, notes ignored") << QByteArray(
        R"({"id":"b","entry":"2026-03-29T00:00","exit":"2026-03-29T04:00:01","timezone":"UTC","note":1.5})")
                                             << u"b 35.00 EUR"_s;
    QTest::newRow("no exit") << QByteArray(R"({"id":"c","entry":"2026-05-04T08:00","exit":null})")
                             << u"c not_available"_s;
    QTest::newRow("lost") << QByteArray(R"({"id":"d","entry":"2026-05-04T08:00","exit":null,"lost_ticket":true})")
                          << u"d 150.00 EUR"_s;
    QTest::newRow("paid in time") << QByteArray(
        R"({"id":"e","entry":"2026-05-04T08:00","exit":"2026-05-04T09:10","paid_at":"2026-05-04T09:00"})")
                                  << u"e 7.00 EUR"_s;
    QTest::newRow("no such time") << QByteArray(R"({"id":"f","entry":"2026-03-29T02:30","exit":"2026-03-29T04:00"})")
                                  << u"f no_such_time"_s;
    QTest::newRow("bad time") << QByteArray(R"({"id":"g","entry":"yesterday","exit":null})") << u"g bad_time"_s;
    QTest::newRow("no entry") << QByteArray(R"({"id":"h"})") << u"h bad_case"_s;
    QTest::newRow("backwards") << QByteArray(R"({"id":"i","entry":"2026-05-04T08:00","exit":"2026-05-04T07:00"})")
                               << u"i bad_span"_s;
    QTest::newRow("unknown zone") << QByteArray(
        R"({"id":"j","entry":"2026-05-04T08:00","exit":"2026-05-04T09:00","timezone":"Mars/Base"})")
                                  << u"j bad_zone"_s;
    QTest::newRow("not JSON") << QByteArray("hello") << u" bad_case"_s;
    QTest::newRow("duplicate key") << QByteArray(R"({"id":"k","id":"l"})") << u" bad_case"_s;
    QTest::newRow("wrong type") << QByteArray(R"({"id":"m","entry":"2026-05-04T08:00","lost_ticket":"yes"})")
                                << u"m bad_case"_s;
}

void TstOutputs::caseLines()
{
    QFETCH(QByteArray, line);
    const Tariff tariff = parseTariff(readSign(u"airport"_s)).value();
    const QByteArray answer = answerCase(tariff, line, tariff.timezone);
    QVERIFY(!answer.contains('\n'));
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    QVERIFY(json.contains(u"id"_s));
    const QString id = json.value(u"id"_s).toVariant().toString();
    if (json.contains(u"error"_s)) {
        QTEST(id + u' ' + json.value(u"error"_s).toString(), "expected");
        return;
    }
    QTEST(id + u' ' + json.value(u"amount"_s).toString() + u' ' + json.value(u"currency"_s).toString(), "expected");
    qint64 sum = 0;
    for (const QJsonValue &item : json.value(u"lines"_s).toArray()) {
        QVERIFY(!item[u"label"_s].toString().isEmpty());
        sum += Money::fromText(item[u"amount"_s].toString(), tariff.currency)->minor();
    }
    QCOMPARE(Money(sum, tariff.currency).toText(), json.value(u"amount"_s).toString());
}

void TstOutputs::caseLineReadsAll()
{
    const auto line = parseCaseLine(R"({"id":"x","entry":"2026-05-04T08:00","exit":"2026-05-04T09:00","vehicle":"car",
"groups":["member"],"zone":"A","permit":"P1","validations":[{"code":"SHOP","spend":"25.50"},{"code":"GYM","spend":12.5}],
"plate":"B-XY 1","stays":[["2026-05-03T08:00","2026-05-03T09:00"],["2026-05-04T08:00",null]],
"booked_at":"2026-05-01T00:00","paid_at":"2026-05-04T08:30","occupancy":0.85})",
                                    "Europe/Berlin");
    QVERIFY(line.has_value());
    const Question &question = line->question;
    QCOMPARE(question.vehicle, u"car"_s);
    QCOMPARE(question.groups, QStringList {u"member"_s});
    QCOMPARE(question.zone, u"A"_s);
    QCOMPARE(question.permit, u"P1"_s);
    QCOMPARE(question.validations.size(), size_t {2});
    QCOMPARE(question.validations[1].spend, u"12.5"_s);
    QCOMPARE(question.plate, u"B-XY 1"_s);
    QCOMPARE(question.stays.size(), size_t {2});
    QVERIFY(!question.stays[1].second);
    QCOMPARE(line->zone->toText(*question.bookedAt), u"2026-05-01T00:00+02:00"_s);
    QCOMPARE(line->zone->toText(*question.paidAt), u"2026-05-04T08:30+02:00"_s);
    QCOMPARE(question.occupancy, u"0.85"_s);
    QCOMPARE(parseCaseLine(R"({"entry":"2026-05-04T08:00"})", {}).error().code, ErrorCode::BadZone);
}

void TstOutputs::starters_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<int>("kind");
    for (const QString &code : {u"EUR"_s, u"JPY"_s, u"KWD"_s, u"CLF"_s}) {
        for (int kind = 0; kind < 3; ++kind)
            QTest::newRow(qPrintable(code + QString::number(kind))) << code << kind;
    }
}

void TstOutputs::starters()
{
    QFETCH(QString, currency);
    QFETCH(int, kind);
    const Currency money = Currency::fromCode(currency).value();
    const auto text = starterTariff(static_cast<StarterKind>(kind), money, suggestedAmounts(money));
    QVERIFY(text.has_value());
    const auto tariff = parseTariff(*text);
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    QCOMPARE(tariff->currency.code(), currency);
    QVERIFY(tariff->examples.size() >= 2);
    QVERIFY(examplesHold(runExamples(*tariff, *ZoneRules::forZone("America/New_York").value())));
    QVERIFY(signSentences(*tariff).size() >= 2);
    const Zone berlin = ZoneRules::forZone("Europe/Berlin").value();
    for (const TariffFinding &finding : checkTariff(*tariff, *berlin, 2026))
        QVERIFY2(finding.severity == FindingSeverity::Note, qPrintable(finding.code));
}

void TstOutputs::startersRefuse()
{
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    StarterAmounts amounts = suggestedAmounts(euro);
    amounts.hour = Money(-1, euro);
    QCOMPARE(starterTariff(StarterKind::PerHour, euro, amounts).error().code, ErrorCode::BadAmount);
    // The amount that is not used is not looked at.
    QVERIFY(starterTariff(StarterKind::PerDay, euro, amounts).has_value());
    amounts.hour = Money(100, Currency::fromCode(u"USD"_s).value());
    QCOMPARE(starterTariff(StarterKind::PerHour, euro, amounts).error().code, ErrorCode::BadAmount);
    amounts.hour = Money(std::numeric_limits<qint64>::max(), euro);
    QCOMPARE(starterTariff(StarterKind::PerHour, euro, amounts).error().code, ErrorCode::BadAmount);
    // A cap below the hour holds from the first hour on.
    amounts = suggestedAmounts(euro);
    amounts.day = Money(50, euro);
    QVERIFY(starterTariff(StarterKind::PerHour, euro, amounts).has_value());
}

void TstOutputs::findings_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("expected");
    const QByteArray stay = R"("basis":"stay",)";
    QTest::newRow("nothing") << stay + hourLines << QStringList();
    QTest::newRow("hidden window") << QByteArray(
        R"("basis":"window","windows":[{"kind":"flat","value":"1"},{"id":"never","kind":"free","days":["sun"]}])")
                                   << QStringList {u"hidden_window warning /rateTables/0/windows/1"_s};
    QTest::newRow("hidden lines") << QByteArray(R"("basis":"window","windows":[{"kind":"flat","value":"1"}],)"
                                                + hourLines)
                                  << QStringList {u"hidden_lines warning /rateTables/0/lines"_s};
    QTest::newRow("uncovered time") << QByteArray(
        R"("basis":"window","windows":[{"kind":"flat","value":"1","from":"08:00","to":"20:00"}])")
                                    << QStringList {u"uncovered_time warning /rateTables/0/windows"_s};
    QTest::newRow("ladder ends") << QByteArray(
        R"("basis":"stay","lines":[{"type":"flatRateTier","durationEnd":"PT6H","value":"3"}])")
                                 << QStringList {u"ladder_ends warning /rateTables/0/lines/0"_s};
    QTest::newRow("falling ladder") << QByteArray(
        R"("basis":"stay","lines":[{"type":"flatRateTier","durationEnd":"PT1H","value":"3"},{"type":"flatRateTier","value":"2"}])")
                                    << QStringList {u"falling_ladder warning /rateTables/0/lines/1"_s};
    QTest::newRow("at most six hours") << QByteArray(R"("basis":"stay","maxTime":"PT6H",)" + hourLines)
                                       << QStringList();
}

void TstOutputs::findings()
{
    QFETCH(QByteArray, table);
    const auto tariff = parseTariff(tariffWith(table));
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    QStringList got;
    for (const TariffFinding &finding : checkTariff(*tariff, *zone, 2026))
        got << finding.code + u' ' + severityName(finding.severity) + u' ' + finding.path;
    QTEST(got, "expected");
}

void TstOutputs::redExamples()
{
    QByteArray text = readSign(u"airport"_s);
    text.replace("\"amount\": \"12.00\"", "\"amount\": \"12.01\"");
    const Tariff tariff = parseTariff(text).value();
    const Zone zone = ZoneRules::forZone(tariff.timezone).value();
    const std::vector<ExampleOutcome> outcomes = runExamples(tariff, *zone);
    QVERIFY(!examplesHold(outcomes));
    QCOMPARE(outcomes[1].expected, u"12.01"_s);
    QCOMPARE(outcomes[1].got, u"12.00"_s);
    const std::vector<TariffFinding> found = checkTariff(tariff, *zone, 2026);
    QCOMPARE(found.front().code, u"example_fails"_s);
    QCOMPARE(found.front().path, u"/examples/1"_s);
    QCOMPARE(found.front().severity, FindingSeverity::Error);
}

void TstOutputs::storedCharges()
{
    const Charge charge = chargeOf(u"hotel"_s, u"2026-05-04T12:00"_s, u"2026-05-06T12:00"_s, u"bike"_s);
    const QJsonObject json = chargeToJson(charge);
    QCOMPARE(chargeFromJson(json).value(), charge);
    QCOMPARE(chargeHash(charge).size(), 64);
    Charge other = charge;
    other.lines.front().amount = Money(other.lines.front().amount.minor() + 1, charge.amount.currency());
    QVERIFY(chargeHash(other) != chargeHash(charge));
    QJsonObject broken = json;
    broken.insert(u"version"_s, 2);
    QCOMPARE(chargeFromJson(broken).error().code, ErrorCode::BadCode);
    broken = json;
    broken.insert(u"amount"_s, u"1.005"_s);
    QCOMPARE(chargeFromJson(broken).error().code, ErrorCode::BadAmount);
    broken = json;
    broken.insert(u"currency"_s, u"?"_s);
    QCOMPARE(chargeFromJson(broken).error().code, ErrorCode::BadCurrency);
    QJsonArray lines = json.value(u"lines"_s).toArray();
    QJsonObject line = lines.first().toObject();
    line.insert(u"kind"_s, u"gift"_s);
    lines.replace(0, line);
    broken = json;
    broken.insert(u"lines"_s, lines);
    QCOMPARE(chargeFromJson(broken).error().details.value(u"path"_s).toString(), u"/lines/0/kind"_s);
}

PARKDESK_TEST(TstOutputs)
#include "tst_outputs.moc"
