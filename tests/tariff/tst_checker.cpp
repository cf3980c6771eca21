// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checker.h"
#include "tariff/format.h"
#include "tariff/samples.h"
#include "tariff/starter.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A tariff of one table, with what else is told after it.
QByteArray plantedTariff(QByteArray table, QByteArray more)
{
    const QByteArray hour = R"({"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"})";
    table.replace("HOUR", hour);
    const bool two = more == "TWO";
    const QByteArray second = two ? R"(,{"id":"other","basis":"stay","lines":[)" + hour + "]}" : QByteArray();
    return R"({"format":1,"name":"Planted","currency":"EUR","defaultTable":"all","rateTables":[{"id":"all",)" + table
        + '}' + second + ']' + (two ? QByteArray() : more) + '}';
}

QStringList findingsOf(const QByteArray &text)
{
    const auto tariff = parseTariff(text);
    if (!tariff)
        return {u"refused "_s + tariff.error().details.value(u"path"_s).toString()
                + tariff.error().details.value(u"reason"_s).toString()};
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    QStringList complaints;
    for (const TariffFinding &finding : checkTariff(*tariff, *zone, 2026))
        complaints.append(finding.code + u' ' + severityName(finding.severity) + u' ' + finding.path);
    return complaints;
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the checker finds, and where it is silent.
class TstChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasASentence();
    void planted_data();
    void planted();
    void silent_data();
    void silent();
    void namesWhatFalls();
    void errorsAlone();
};

void TstChecker::planted_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hidden_window")
        << u"hidden_window warning /rateTables/0/windows/1"_s
        << plantedTariff(
               R"("basis":"stay","windows":[{"id":"all","kind":"flat","value":"1"},{"id":"never","kind":"free","days":["sun"]}])",
               R"()");
    QTest::newRow("hidden_lines")
        << u"hidden_lines warning /rateTables/0/lines"_s
        << plantedTariff(R"("basis":"stay","windows":[{"id":"all","kind":"flat","value":"1"}],"lines":[HOUR])", R"()");
    QTest::newRow("uncovered_time")
        << u"uncovered_time warning /rateTables/0/windows"_s
        << plantedTariff(
               R"("basis":"stay","windows":[{"id":"day","kind":"flat","value":"1","from":"08:00","to":"20:00"}])",
               R"()");
    QTest::newRow("sliver")
        << u"sliver warning /rateTables/0/lines"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"windows":[{"id":"day","kind":"rate","from":"06:00","to":"23:59","lines":[{"id":"d","type":"incrementingRate","incrementPeriod":"PT1H","value":"3.00"}]},{"id":"night","kind":"free","from":"00:00","to":"06:00"}])",
               R"()");
    QTest::newRow("window_past")
        << u"window_past warning /rateTables/0/windows/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"windows":[{"id":"old","kind":"free","dates":{"from":"2024-07-01","to":"2024-08-01"}}])",
               R"()");
    QTest::newRow("ladder_ends")
        << u"ladder_ends warning /rateTables/0/lines/0"_s
        << plantedTariff(R"("basis":"stay","lines":[{"type":"flatRateTier","durationEnd":"PT6H","value":"3"}])", R"()");
    QTest::newRow("falling_ladder")
        << u"falling_ladder warning /rateTables/0/lines/1"_s
        << plantedTariff(
               R"("basis":"stay","lines":[{"type":"flatRateTier","durationEnd":"PT1H","value":"3"},{"type":"flatRateTier","value":"2"}])",
               R"()");
    QTest::newRow("rung_unreachable")
        << u"rung_unreachable warning /rateTables/0/lines/1"_s
        << plantedTariff(
               R"("basis":"stay","maxTime":"PT4H","lines":[{"id":"first","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00","usageCondition":"fixedNumber","usageCount":5},{"id":"late","type":"incrementingRate","incrementPeriod":"PT1H","value":"5.00"}])",
               R"()");
    QTest::newRow("grace_hides_rung")
        << u"grace_hides_rung warning /rateTables/0/lines/0"_s
        << plantedTariff(
               R"("basis":"stay","grace":{"period":"PT30M"},"lines":[{"type":"flatRateTier","durationEnd":"PT20M","value":"1"},{"type":"flatRateTier","value":"9"}])",
               R"()");
    QTest::newRow("unused_table") << u"unused_table warning /rateTables/1"_s
                                  << plantedTariff(R"("basis":"stay","lines":[HOUR])", R"(TWO)");
    QTest::newRow("offer_never_wins")
        << u"offer_never_wins warning /rateTables/0/offers/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"offers":[{"id":"dear","when":{"entry":{"from":"06:00","to":"09:00"},"shortest":"PT5H"},"value":"500.00"}])",
               R"()");
    QTest::newRow("cap_never_reached")
        << u"cap_never_reached warning /rateTables/0/caps/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"caps":[{"id":"day","per":"calendarDay","maxValue":"100.00"}])", R"()");
    QTest::newRow("cap_above_longer_period")
        << u"cap_above_longer_period warning /rateTables/0/caps/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"caps":[{"id":"day","per":"calendarDay","maxValue":"30.00"},{"id":"week","per":"calendarWeek","maxValue":"25.00"}])",
               R"()");
    QTest::newRow("minimum_above_cap")
        << u"minimum_above_cap warning /rateTables/0/caps/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"minValue":"12.00","caps":[{"id":"day","per":"calendarDay","maxValue":"10.00"}])",
               R"()");
    QTest::newRow("reset_times_differ")
        << u"reset_times_differ warning /rateTables/0/caps/0"_s
        << plantedTariff(
               R"("basis":"calendarDay","resetTime":"03:00","lines":[HOUR],"caps":[{"id":"day","per":"calendarDay","maxValue":"10.00"}])",
               R"()");
    QTest::newRow("extra_never_due")
        << u"extra_never_due warning /rateTables/0/extras/0"_s
        << plantedTariff(
               R"("basis":"stay","maxTime":"PT4H","lines":[HOUR],"extras":[{"id":"long","type":"flat","value":"5.00","when":{"moreThan":"PT6H"}}])",
               R"()");
    QTest::newRow("empty_discount") << u"empty_discount warning /discounts/0"_s
                                    << plantedTariff(
                                           R"("basis":"stay","lines":[HOUR])",
                                           R"(,"discounts":[{"id":"none","code":"x","type":"percent","percent":"0"}])");
    QTest::newRow("jump_at_midnight")
        << u"jump_at_midnight warning /rateTables/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"extras":[{"id":"night","type":"flat","value":"50.00","when":{"after":"00:00"}}])",
               R"()");
    QTest::newRow("always_free")
        << u"always_free warning /rateTables"_s
        << plantedTariff(
               R"("basis":"stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"0.00"}])",
               R"()");
    QTest::newRow("never_sold") << u"never_sold error /rateTables"_s
                                << plantedTariff(
                                       R"("basis":"stay","lines":[HOUR],"windows":[{"id":"shut","kind":"closed"}])",
                                       R"()");
    QTest::newRow("lost_ticket_cheap") << u"lost_ticket_cheap warning /lostTicket"_s
                                       << plantedTariff(R"("basis":"stay","lines":[HOUR])",
                                                        R"(,"lostTicket":{"type":"flat","value":"1.00"})");
    QTest::newRow("falling_demand")
        << u"falling_demand warning /demand/steps/1"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR])",
               R"(,"demand":{"on":true,"steps":[{"occupancy":"50","factor":"1.5"},{"occupancy":"90","factor":"1.1"}]})");
    QTest::newRow("odd_tax") << u"odd_tax warning /tax"_s
                             << plantedTariff(R"("basis":"stay","lines":[HOUR])",
                                              R"(,"tax":{"rate":"90","included":true})");
    QTest::newRow("coarse_rounding") << u"coarse_rounding warning /rounding"_s
                                     << plantedTariff(R"("basis":"stay","lines":[HOUR])",
                                                      R"(,"rounding":{"at":"total","step":"5.00","direction":"up"})");
    QTest::newRow("long_exit_grace") << u"long_exit_grace warning /exitGrace"_s
                                     << plantedTariff(R"("basis":"stay","lines":[HOUR])", R"(,"exitGrace":"PT5H")");
    QTest::newRow("clock_change_night")
        << u"clock_change_night warning /rateTables/0"_s
        << plantedTariff(
               R"("basis":"stay","lines":[HOUR],"windows":[{"id":"dear","kind":"rate","from":"02:00","to":"03:00","lines":[{"id":"x","type":"incrementingRate","incrementPeriod":"PT1H","value":"20.00"}]}])",
               R"()");
    QTest::newRow("example_fails")
        << u"example_fails error /examples/0"_s
        << plantedTariff(R"("basis":"stay","lines":[HOUR])",
                         R"(,"examples":[{"entry":"2026-03-02T10:00","exit":"2026-03-02T11:00","amount":"9.00"}])");
}

void TstChecker::planted()
{
    QFETCH(QString, expected);
    QFETCH(QByteArray, text);
    const QStringList complaints = findingsOf(text);
    QVERIFY2(complaints.contains(expected), qPrintable(complaints.join(u"; "_s)));
    // One absurdity is not called ten things.
    QVERIFY2(complaints.size() <= 3, qPrintable(complaints.join(u"; "_s)));
}

void TstChecker::silent_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const SampleTariff &sample : sampleTariffs())
        QTest::addRow("sample %s", qPrintable(sample.key)) << sample.text;
    const QString folder = QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/");
    for (const QString &demo : {u"demo-city-north.json"_s, u"demo-lake-view.json"_s})
        QTest::addRow("%s", qPrintable(demo)) << fileText(folder + demo);
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    for (const StarterKind kind : {StarterKind::PerHour, StarterKind::FirstHourThenHalfHours, StarterKind::PerDay})
        QTest::addRow("starter %d", static_cast<int>(kind))
            << starterTariff(kind, euro, suggestedAmounts(euro)).value();
}

void TstChecker::silent()
{
    QFETCH(QByteArray, text);
    QCOMPARE(findingsOf(text), QStringList());
}

void TstChecker::namesWhatFalls()
{
    const Zone zone = ZoneRules::forZone("America/New_York").value();
    QStringList named;
    for (const SampleTariff &sample : sampleTariffs()) {
        for (const TariffFinding &fall : namedFalls(parseTariff(sample.text).value(), *zone, 2026)) {
            QCOMPARE(fall.severity, FindingSeverity::Note);
            named.append(sample.key + u' ' + fall.details.value(u"rule"_s).toString());
        }
    }
    QVERIFY2(named.contains(u"office-tower earlyBird"_s), qPrintable(named.join(u", "_s)));
}

void TstChecker::errorsAlone()
{
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    const auto shut =
        parseTariff(plantedTariff(R"("basis":"stay","lines":[HOUR],"windows":[{"id":"shut","kind":"closed"}])", {}));
    const auto errors = tariffErrors(shut.value(), *zone, 2026);
    QCOMPARE(errors.size(), std::size_t {1});
    QCOMPARE(errors.front().code, u"never_sold"_s);
    const auto odd =
        parseTariff(plantedTariff(R"("basis":"stay","lines":[HOUR])", R"(,"tax":{"rate":"90","included":true})"));
    QVERIFY(tariffErrors(odd.value(), *zone, 2026).empty());
}

namespace {

QString sourceText(const QString &path)
{
    QFile file(QStringLiteral(PARKDESK_SOURCE_DIR) + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every code that the checker gives to a finding, as it stands in its sources.
QStringList emittedCodes()
{
    QString sources = sourceText(u"app/services/tariffs/checktariff.cpp"_s);
    const QDir folder(QStringLiteral(PARKDESK_SOURCE_DIR "/app/tariff"));
    for (const QString &name : folder.entryList({u"check*.cpp"_s}))
        sources += sourceText(u"app/tariff/"_s + name);
    const QRegularExpression pattern(u"FindingSeverity::\\w+,\\s*u\"([a-z_]+)\"_s"_s);
    QStringList codes;
    for (auto match = pattern.globalMatch(sources); match.hasNext();)
        codes.append(match.next().captured(1));
    codes.removeDuplicates();
    return codes;
}

} // namespace

void TstChecker::everyFindingHasASentence()
{
    const QStringList codes = emittedCodes();
    QVERIFY2(codes.size() >= 30, qPrintable(codes.join(u' ')));
    for (const QString &path : {u"ui/tariffs/findingtext.cpp"_s, u"app/ctl/findingtext.cpp"_s}) {
        const QString words = sourceText(path);
        QVERIFY(!words.isEmpty());
        for (const QString &code : codes)
            QVERIFY2(words.contains(u'"' + code + u'"'), qPrintable(path + u' ' + code));
    }
}

PARKDESK_TEST(TstChecker)
#include "tst_checker.moc"
