// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Unusual sentences from the price boards of many countries: each can be said, and costs what it says.
class TstSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void canBeSaid_data();
    void canBeSaid();
};

namespace {

struct SaidPrice {
    const char *entry;
    const char *exit;
    const char *expected;
    const char *vehicle = "";
    const char *shown = ""; ///< a validation
    const char *earlierEntry = ""; ///< another stay of the plate
    const char *earlierExit = "";
};

struct Sentence {
    const char *country;
    const char *says;
    const char *currency;
    const char *rules; ///< members of the document beside format, name, currency and default table "t"
    std::vector<SaidPrice> prices;
};

std::vector<Sentence> ladderSentences()
{
    return {
        {"Japan",
         "30 min 2.00; 18.00 at most in 24 h, once only",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT30M","value":"2.00","usageCondition":"fixedDuration",
              "duration":"P1D","maxValue":"18.00"},
             {"type":"incrementingRate","incrementPeriod":"PT30M","value":"2.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-05T08:00", "18.00"}, {"2026-05-04T08:00", "2026-05-05T09:00", "22.00"}}},
        {"Germany",
         "at least 1.00 (40 min), then 0.50 per started 20 min, day ticket 10.00",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT40M","value":"1.00","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT20M","value":"0.50"}],
             "caps":[{"per":"calendarDay","maxValue":"10.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T08:41", "1.50"}, {"2026-05-04T08:00", "2026-05-04T20:00", "10.00"}}},
        {"Belgium",
         "five hours free, from the sixth 3.40 each, weekends free",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[{"type":"flatRate","duration":"PT5H","value":"0.00"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"3.40"}],
             "windows":[{"kind":"free","days":["sat","sun"]}]}])",
         {{"2026-05-04T08:00", "2026-05-04T13:00", "0.00"},
          {"2026-05-04T08:00", "2026-05-04T14:30", "6.80"},
          {"2026-05-08T22:00", "2026-05-11T03:00", "0.00"}}},
        {"Spain",
         "0.0451 a minute",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT100M",
             "value":"4.51","unit":"proRata","resolution":"PT1M"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T09:00", "2.71"}}},
        {"Korea",
         "first 30 min 1000, then 500 per 10 min, 20000 a day, small cars half",
         "KRW",
         R"("vehicles":{"small":{"factor":"0.5"}},"rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT30M","value":"1000","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT10M","value":"500"}],
             "caps":[{"per":"calendarDay","maxValue":"20000"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T09:35", "4500"},
          {"2026-05-04T08:00", "2026-05-04T09:35", "2250", "small"},
          {"2026-05-04T08:00", "2026-05-04T20:00", "20000"}}},
        {"Poland",
         "hours 4.50, 5.40, 6.40, each further one 4.50 again",
         "PLN",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.50","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"5.40","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"6.40","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.50"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T12:00", "20.80"}}},
        {"Great Britain",
         "up to 1 h 1.50, 2 h 2.80, over 2 h 12.00; at most 4 h",
         "GBP",
         R"("rateTables":[{"id":"t","basis":"stay","maxTime":"PT4H","lines":[
             {"type":"flatRateTier","durationEnd":"PT1H","value":"1.50"},
             {"type":"flatRateTier","durationEnd":"PT2H","value":"2.80"},{"type":"flatRateTier","value":"12.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T10:00", "2.80"},
          {"2026-05-04T08:00", "2026-05-04T11:00", "12.00"},
          {"2026-05-04T08:00", "2026-05-04T12:01", "not_available"}}},
        {"Hong Kong",
         "at least two hours, 30 each; by the hour after that",
         "HKD",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT2H","value":"60.00","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"30.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T08:10", "60.00"}, {"2026-05-04T08:00", "2026-05-04T10:10", "90.00"}}},
        {"Germany",
         "a ticket a day and half a day: before 13:00, after 13:00",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"window","windows":[
             {"id":"a","kind":"rate","from":"06:00","to":"13:00","maxValue":"3.00",
              "lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"0.50"}]},
             {"id":"b","kind":"rate","from":"13:00","to":"06:00","maxValue":"3.00",
              "lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"0.50"}]}]}])",
         {{"2026-05-04T08:00", "2026-05-04T12:30", "3.00"}, {"2026-05-04T08:00", "2026-05-04T14:00", "4.00"}}},
    };
}

std::vector<Sentence> clockSentences()
{
    return {
        {"Germany",
         "0.50 per half hour, from 19:00 3.00 for the evening, Sundays the evening alone",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT30M","value":"0.50"}],"windows":[
             {"id":"evening","kind":"flat","from":"19:00","to":"06:00","value":"3.00"},
             {"id":"sunday","kind":"free","days":["sun","publicHoliday"],"from":"06:00","to":"19:00"}]}])",
         {{"2026-05-04T18:00", "2026-05-04T23:00", "4.00"},
          {"2026-05-04T18:31", "2026-05-04T23:00", "3.50"},
          {"2026-05-03T15:00", "2026-05-03T23:00", "3.00"}}},
        {"Singapore",
         "07:00-17:00 1.20 per half hour, 17:00-03:00 2.60 per entry",
         "SGD",
         R"("rateTables":[{"id":"t","basis":"window","windows":[
             {"id":"day","kind":"rate","from":"07:00","to":"17:00",
              "lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"1.20"}]},
             {"id":"evening","kind":"flat","from":"17:00","to":"03:00","value":"2.60"},
             {"id":"late","kind":"free","from":"03:00","to":"07:00"}]}])",
         {{"2026-05-04T16:00", "2026-05-04T20:00", "5.00"}}},
        {"Sweden",
         "fee 08-18, 08-15 on Saturdays and days before a red day, otherwise free",
         "SEK",
         R"("calendar":{"publicHolidays":["2026-05-01"]},"rateTables":[{"id":"t","basis":"stay","atEdge":"cut","windows":[
             {"id":"red","kind":"free","days":["sun","publicHoliday"]},
             {"id":"short","kind":"free","days":["sat","dayBeforePublicHoliday"],"from":"15:00","to":"18:00"},
             {"id":"night","kind":"free","from":"18:00","to":"08:00"}],
             "lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"10.00"}]}])",
         {{"2026-04-30T14:00", "2026-04-30T17:00", "10.00"},
          {"2026-04-29T14:00", "2026-04-29T17:00", "30.00"},
          {"2026-05-01T14:00", "2026-05-01T17:00", "0.00"}}},
        {"India",
         "two-wheelers 10 for 4 h, then 5 an hour; inside at 23:00 50 more",
         "INR",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT4H","value":"10.00","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"5.00"}],
             "extras":[{"type":"flat","value":"50.00","when":{"after":"23:00"},"times":"perNight"}]}])",
         {{"2026-05-04T20:00", "2026-05-04T22:59", "10.00"}, {"2026-05-04T20:00", "2026-05-05T01:00", "65.00"}}},
        {"France",
         "disc: 2 h free once in the morning and once in the afternoon, then 2.00 an hour",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"window","windows":[
             {"id":"a","kind":"rate","from":"00:00","to":"13:00","lines":[{"type":"flatRate","duration":"PT2H",
              "value":"0.00"},{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}]},
             {"id":"b","kind":"rate","from":"13:00","to":"24:00","lines":[{"type":"flatRate","duration":"PT2H",
              "value":"0.00"},{"type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}]}]}])",
         {{"2026-05-04T10:00", "2026-05-04T15:00", "2.00"}}},
        {"Spain",
         "bad air: dearer on the days the city names",
         "EUR",
         R"("calendar":{"events":[{"name":"Air","from":"2026-05-05T00:00","to":"2026-05-06T00:00"}]},
             "rateTables":[{"id":"t","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H",
             "value":"2.00"}],"windows":[{"id":"air","kind":"rate","days":["event"],"lines":[
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.00"}]}]}])",
         {{"2026-05-05T10:00", "2026-05-05T12:00", "8.00"}, {"2026-05-06T10:00", "2026-05-06T12:00", "4.00"}}},
        {"United States",
         "2.00 each 20 min, 28.00 to close, 10.00 in after 17:00",
         "USD",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT20M",
             "value":"2.00"}],"caps":[{"per":"calendarDay","maxValue":"28.00"}],
             "offers":[{"when":{"entry":{"from":"17:00","to":"24:00"},"sameDay":true},"value":"10.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T18:00", "28.00"},
          {"2026-05-04T18:00", "2026-05-04T23:00", "10.00"},
          {"2026-05-04T18:00", "2026-05-04T18:30", "4.00"}}},
    };
}

std::vector<Sentence> customerSentences()
{
    return {
        {"Australia",
         "early bird in 06:00-09:00 15.00 for 12 h, then 4.00 an hour",
         "AUD",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H",
             "value":"4.00"}],"offers":[{"when":{"entry":{"from":"06:00","to":"09:00"}},"table":"early"}]},
             {"id":"early","basis":"stay","lines":[{"type":"flatRate","duration":"PT12H","value":"15.00"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.00"}]}])",
         {{"2026-05-04T07:00", "2026-05-04T20:30", "23.00"}, {"2026-05-04T07:00", "2026-05-04T09:00", "8.00"}}},
        {"Brazil",
         "first hour 15.00, then 4.00; overnight 20:00-08:00 25.00; day 40.00",
         "BRL",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"15.00","usageCondition":"once"},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"4.00"}],
             "caps":[{"per":"24h","maxValue":"40.00"}],
             "offers":[{"when":{"entry":{"from":"20:00","to":"08:00"},"exit":{"from":"20:00","to":"08:00"},
             "longest":"PT12H"},"value":"25.00"}]}])",
         {{"2026-05-04T21:00", "2026-05-05T07:00", "25.00"}, {"2026-05-04T21:00", "2026-05-05T09:00", "40.00"}}},
        {"Thailand",
         "50 an hour, from the fourth 100; stamped: three hours free, the fourth is the fourth",
         "THB",
         R"("rateTables":[{"id":"t","basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H",
             "value":"50.00","usageCondition":"fixedNumber","usageCount":3},
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"100.00"}]}],
             "discounts":[{"code":"stamp","type":"time","duration":"PT3H","uses":"rungs"}])",
         {{"2026-05-04T10:00", "2026-05-04T14:00", "250.00"},
          {"2026-05-04T10:00", "2026-05-04T14:00", "100.00", "", "stamp"}}},
        {"France",
         "30 min free once a day for a plate, 0.50 per half hour",
         "EUR",
         R"("rateTables":[{"id":"t","basis":"stay","grace":{"period":"PT30M","whenExceeded":"deducted",
             "per":"calendarDay"},"lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"0.50"}]}])",
         {{"2026-05-04T10:00", "2026-05-04T10:40", "0.50"},
          {"2026-05-04T10:00", "2026-05-04T10:40", "0.50", "", "", "2026-05-04T09:00", "2026-05-04T09:20"},
          {"2026-05-04T10:00", "2026-05-04T10:41", "1.00", "", "", "2026-05-04T09:00", "2026-05-04T09:20"}}},
        {"Australia",
         "three hours free a day by plate, however often one comes, then 3.00 an hour",
         "AUD",
         R"("rateTables":[{"id":"t","basis":"calendarDay","lines":[{"type":"flatRate","duration":"PT3H",
             "value":"0.00"},{"type":"incrementingRate","incrementPeriod":"PT1H","value":"3.00"}],
             "sum":{"per":"calendarDay","of":["time"]}}])",
         {{"2026-05-04T14:00", "2026-05-04T16:00", "3.00", "", "", "2026-05-04T09:00", "2026-05-04T11:00"}}},
        {"Norway",
         "electric vehicles half, lorries not at all",
         "NOK",
         R"("vehicles":{"electric":{"factor":"0.5"},"lorry":{"available":false}},"rateTables":[{"id":"t",
             "basis":"stay","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"35.00"}]}])",
         {{"2026-05-04T08:00", "2026-05-04T09:00", "17.50", "electric"},
          {"2026-05-04T08:00", "2026-05-04T09:00", "not_available", "lorry"}}},
        {"Germany",
         "out when the garage is closed: 10.00 for opening",
         "EUR",
         R"("openingHours":[{"from":"06:00","to":"22:00"}],"extras":[{"type":"flat","value":"10.00",
             "when":{"event":"outsideOpeningHours"}}],"rateTables":[{"id":"t","basis":"stay","lines":[
             {"type":"incrementingRate","incrementPeriod":"PT1H","value":"1.00"}]}])",
         {{"2026-05-04T20:00", "2026-05-04T22:00", "2.00"}, {"2026-05-04T20:00", "2026-05-04T23:00", "13.00"}}},
    };
}

} // namespace

void TstSentences::canBeSaid_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("exit");
    QTest::addColumn<QString>("vehicle");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QStringList>("earlier");
    QTest::addColumn<QString>("expected");
    for (const auto &sentences : {ladderSentences(), clockSentences(), customerSentences()}) {
        for (const Sentence &sentence : sentences) {
            const QByteArray document = R"({"format":1,"name":"Sign","currency":")" + QByteArray(sentence.currency)
                + R"(","defaultTable":"t",)" + sentence.rules + '}';
            for (const SaidPrice &price : sentence.prices) {
                const QStringList earlier {QString::fromLatin1(price.earlierEntry),
                                           QString::fromLatin1(price.earlierExit)};
                QTest::addRow("%s: %s (%s)", sentence.country, sentence.says, price.expected)
                    << document << QString::fromLatin1(price.entry) << QString::fromLatin1(price.exit)
                    << QString::fromLatin1(price.vehicle) << QString::fromLatin1(price.shown) << earlier
                    << QString::fromLatin1(price.expected);
            }
        }
    }
}

void TstSentences::canBeSaid()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, entry);
    QFETCH(QString, exit);
    QFETCH(QString, vehicle);
    QFETCH(QString, shown);
    QFETCH(QStringList, earlier);
    QFETCH(QString, expected);
    const auto tariff = parseTariff(document);
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    const Zone zone = ZoneRules::forZone("Europe/Paris").value();
    Question question;
    question.entry = zone->fromText(entry).value();
    question.exit = zone->fromText(exit).value();
    question.vehicle = vehicle;
    if (!shown.isEmpty())
        question.validations.push_back({shown, {}});
    if (!earlier.front().isEmpty())
        question.stays.emplace_back(zone->fromText(earlier.front()).value(), zone->fromText(earlier.back()).value());
    QCOMPARE(answerText(quote(*tariff, question, *zone)), expected);
}

PARKDESK_TEST(TstSentences)
#include "tst_sentences.moc"
