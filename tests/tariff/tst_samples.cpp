// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checker.h"
#include "tariff/examples.h"
#include "tariff/samples.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"
#include "tests/tariff/vocabulary.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The samples that come with the program. (TstSchema holds them against the schema.)
class TstSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreEnough();
    void areSound_data();
    void areSound();
    void examplesHold_data() { areSound_data(); }
    void examplesHold();
    void everyWordIsUsed_data();
    void everyWordIsUsed();
};

namespace {

SampleTariff sampleOf(const QString &key)
{
    for (const SampleTariff &sample : sampleTariffs()) {
        if (sample.key == key)
            return sample;
    }
    return {};
}

} // namespace

void TstSamples::thereAreEnough()
{
    QVERIFY(sampleTariffs().size() >= 15);
}

void TstSamples::areSound_data()
{
    QTest::addColumn<QString>("key");
    for (const SampleTariff &sample : sampleTariffs())
        QTest::newRow(qPrintable(sample.key)) << sample.key;
}

void TstSamples::areSound()
{
    QFETCH(QString, key);
    const SampleTariff sample = sampleOf(key);
    const auto tariff = parseTariff(sample.text);
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    QVERIFY(tariff->examples.size() >= 6);
    for (const TariffExample &example : tariff->examples)
        QVERIFY2(!example.note.isEmpty(), qPrintable(example.entry));
    QVERIFY(tariff->timezone.isEmpty());
    for (const QString &language : {u"en"_s, u"de"_s})
        QVERIFY(sample.name.texts.count(language) == 1);
    for (const QString &without : labelsWithout(sample.text, {u"en"_s, u"de"_s}))
        QFAIL(qPrintable(without));
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    for (const TariffFinding &finding : checkTariff(*tariff, *zone, 2026))
        QFAIL(qPrintable(finding.code + u' ' + finding.path));
}

void TstSamples::examplesHold()
{
    QFETCH(QString, key);
    const auto tariff = parseTariff(sampleOf(key).text);
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    QStringList broken;
    // No example of theirs depends on where the lot is.
    for (const char *zoneName : {"Europe/Berlin", "America/New_York", "Asia/Tokyo"}) {
        const Zone zone = ZoneRules::forZone(zoneName).value();
        for (const ExampleOutcome &outcome : runExamples(*tariff, *zone)) {
            const TariffExample &example = tariff->examples[static_cast<size_t>(outcome.index)];
            if (!outcome.holds())
                broken << u"%1: %2 to %3 (%4): %5 and not %6"_s.arg(QString::number(outcome.index), example.entry,
                                                                    example.exit.value_or(u"open"_s), example.note,
                                                                    outcome.got, outcome.expected);
        }
    }
    QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
}

void TstSamples::everyWordIsUsed_data()
{
    QTest::addColumn<QString>("place");
    for (const Vocabulary &word : vocabulary())
        QTest::newRow(qPrintable(word.line + u": "_s + word.place)) << word.place;
}

void TstSamples::everyWordIsUsed()
{
    QFETCH(QString, place);
    static const QStringList places = [] {
        QStringList all;
        for (const SampleTariff &sample : sampleTariffs())
            all += placesOf(sample.text);
        return all;
    }();
    QVERIFY2(std::any_of(places.begin(), places.end(), [&](const QString &used) { return used.endsWith(place); }),
             qPrintable(place));
}

PARKDESK_TEST(TstSamples)
#include "tst_samples.moc"
