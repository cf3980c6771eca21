// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/format.h"
#include "tariff/pricer.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/plaintariff.h"
#include "tests/ui/pages/tarifftypist.h"
#include "ui/shared/themeswitcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomStays = 400;

[[nodiscard]] QByteArray sampleText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An office with every type of vehicle that a sample speaks of.
[[nodiscard]] TariffEditor::Place officeOf(const Tariff &tariff)
{
    TariffEditor::Place place;
    place.zone = must(ZoneRules::forZone("Europe/Berlin"));
    place.currency = tariff.currency;
    place.now = must(place.zone->fromText(u"2026-05-04T09:00"_s));
    place.vehicles = {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    for (const TariffExample &example : tariff.examples) {
        if (!example.vehicle.isEmpty() && !place.vehicles.contains(example.vehicle))
            place.vehicles << example.vehicle;
    }
    return place;
}

/// The words that a tariff knows, to ask it with.
struct Vocabulary {
    QStringList vehicles {QString(), u"car"_s, u"camper"_s};
    QStringList groups {QString()};
    QStringList zones {QString()};
    QStringList permits {QString()};
    QStringList codes {QString()};

    explicit Vocabulary(const JsonNode &root)
    {
        for (auto [key, words] : {std::pair {"vehicles", &vehicles}, std::pair {"groups", &groups},
                                  std::pair {"zones", &zones}, std::pair {"permits", &permits}}) {
            if (const JsonNode *members = root.member(QString::fromUtf8(key))) {
                for (const auto &[name, value] : members->members)
                    *words << name;
            }
        }
        if (const JsonNode *discounts = root.member(u"discounts"_s)) {
            for (const JsonNode &discount : discounts->items)
                codes << stringAt(discount, u"/code"_s);
        }
    }
};

[[nodiscard]] Question someStay(const Vocabulary &words, QRandomGenerator &random, Currency currency)
{
    const auto one = [&random](const QStringList &list) { return list.at(random.bounded(list.size())); };
    Question question;
    question.entry = Instant {1'767'225'600'000 + random.bounded(365 * 1440) * qint64 {60'000}};
    const int days = random.bounded(4) == 0 ? 9 : 1;
    question.exit = question.entry + std::chrono::seconds(random.bounded(days * 86'400));
    question.vehicle = one(words.vehicles);
    if (const QString group = one(words.groups); !group.isEmpty())
        question.groups << group;
    question.zone = one(words.zones);
    question.permit = one(words.permits);
    if (const QString code = one(words.codes); !code.isEmpty())
        question.validations.push_back({code, Money(random.bounded(10'000), currency).toText()});
    question.lostTicket = random.bounded(10) == 0;
    question.entryProven = random.bounded(2) == 0;
    question.paysCash = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        question.occupancy = QString::number(random.bounded(100));
    if (random.bounded(5) == 0)
        question.bookedUntil = question.entry + std::chrono::minutes(random.bounded(3'000));
    return question;
}

/// The best text of a tariff, apart from its short names.
[[nodiscard]] QString comparable(const JsonNode &root)
{
    const QByteArray canonical = canonicalJson(withPlainIds(withoutDefaults(root)));
    return QString::fromUtf8(writtenJson(must(readJson(canonical))));
}

/// The lines that only one of the texts has.
[[nodiscard]] QStringList differences(const QString &said, const QString &wanted)
{
    const QStringList ours = said.split(u'\n');
    const QStringList theirs = wanted.split(u'\n');
    QStringList apart;
    for (const QString &line : ours) {
        if (!theirs.contains(line))
            apart << u"+ "_s + line;
    }
    for (const QString &line : theirs) {
        if (!ours.contains(line))
            apart << u"- "_s + line;
    }
    return apart.isEmpty() && said != wanted ? QStringList(u"the order of lines"_s) : apart;
}

[[nodiscard]] QString answerOfStay(Pricer &pricer, const Question &question)
{
    const Result<Money> amount = pricer.amount(question);
    return amount ? amount->toText() : codeName(amount.error().code);
}

} // namespace

/// Each sample of the library is built from nothing in the editor with keyboard and mouse; what is exported then
/// prices the same.
class TstTariffSamples : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void isBuiltByHand_data();
    void isBuiltByHand();
};

void TstTariffSamples::isBuiltByHand_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/samples");
    for (const QString &name : QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
}

void TstTariffSamples::isBuiltByHand()
{
    QFETCH(QString, path);
    const QByteArray sample = sampleText(path);
    const Tariff wanted = must(parseTariff(sample));
    const JsonNode target = withoutDefaults(must(readJson(sample)));
    const TariffEditor::Place place = officeOf(wanted);
    TariffEditor editor;
    editor.setPlace(place);
    must(editor.setText(emptyTariff(u"New"_s, wanted.currency.code()), u"draft"_s, false));
    editor.resize(1158, 700);
    editor.show();
    editor.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    editor.focusRules();

    QElapsedTimer since;
    since.start();
    TariffTypist person(editor);
    person.build(target);
    qInfo("%s: %d keys and %d clicks, %lld ms of the program", qPrintable(path.section(u'/', -1)), person.keys(),
          person.clicks(), since.elapsed());
    QVERIFY2(person.faults().isEmpty(), qPrintable(person.faults().join(u'\n')));

    const QByteArray exported = editor.text();
    const QStringList apart = differences(comparable(must(readJson(exported))), comparable(target));
    QVERIFY2(apart.isEmpty(), qPrintable(apart.join(u'\n')));
    const Tariff built = must(parseTariff(exported));
    QVERIFY(examplesHold(runExamples(built, *place.zone)));
    QCOMPARE(built.examples.size(), wanted.examples.size());
    Pricer before(wanted, *place.zone);
    Pricer after(built, *place.zone);
    const Vocabulary words(target);
    QRandomGenerator random(7);
    int priced = 0;
    for (int i = 0; i < randomStays; ++i) {
        const Question question = someStay(words, random, wanted.currency);
        const QString answer = answerOfStay(before, question);
        QCOMPARE(answerOfStay(after, question), answer);
        priced += answer.contains(u'_') ? 0 : 1;
    }
    QVERIFY(priced > 20); // else nothing was compared
}

PARKDESK_TEST(TstTariffSamples)

#include "tst_tariffsamples.moc"
