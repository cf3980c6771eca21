// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/minimaltariff.h"
#include "tests/tariff/oracle.h"
#include "tests/tariff/randomtariff.h"
#include "tests/tariff/tariffsupport.h"

#include <rapidcheck.h>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// The engine against a slow and obvious pricing of its own kind, on random stays by random tariffs.
class TstOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pricesOfTime();
    void pricesByEveryRule();
};

namespace {

constexpr int staysOfATariff = 10;

OracleStay drawStay()
{
    // 2026-01-01, 2026-03-28, 2026-10-24, 2026-10-31, 2026-04-04 in days since 1970: often beside a clock change.
    const qint64 day = *rc::gen::element<qint64>(20454, 20540, 20750, 20757, 20547) + *rc::gen::inRange(0, 5);
    OracleStay stay;
    stay.entry = Instant {(day * 1440 + *rc::gen::inRange(0, 1440)) * 60'000};
    const int longest = *rc::gen::element(120, 120, 1440, 3 * 1440);
    const int length = *rc::gen::resize(100, rc::gen::inRange(0, longest));
    // On a whole quarter of an hour the borders are met exactly.
    stay.exit = stay.entry + minutes(*rc::gen::arbitrary<bool>() ? length / 15 * 15 : length);
    stay.vehicle = *rc::gen::element<QString>(u"car"_s, u"bike"_s, u"tram"_s);
    stay.lostTicket = *rc::gen::inRange(0, 8) == 0;
    stay.entryProven = *rc::gen::arbitrary<bool>();
    const int open = *rc::gen::inRange(0, 12);
    if (open == 0)
        stay.exit.reset();
    else if (open == 1)
        stay.paidAt = stay.entry + minutes(length / 2);
    return stay;
}

/// Who pays, what was shown and what was agreed.
void drawFacts(OracleStay &stay)
{
    const auto some = [](int oneIn) { return *rc::gen::inRange(0, oneIn) == 0; };
    if (some(4))
        stay.groups =
            *rc::gen::element(QStringList {u"staff"_s}, QStringList {u"club"_s}, QStringList {u"club"_s, u"staff"_s});
    if (some(4))
        stay.permit = u"pass"_s;
    if (some(3))
        stay.zone = u"inner"_s;
    for (int i = *rc::gen::inRange(0, 3); i > 0; --i)
        stay.validations.emplace_back(u"shop"_s, *rc::gen::element<QString>(u""_s, u"12.00"_s, u"35.50"_s));
    stay.occupancy = *rc::gen::element<QString>(u""_s, u"20"_s, u"50"_s, u"82.4"_s, u"99.5"_s);
    stay.paysCash = some(3);
    stay.noShow = some(8);
    if (some(3))
        stay.bookedUntil = stay.entry + minutes(60 * *rc::gen::inRange(1, 40));
    if (some(3)) {
        stay.dueAt = stay.entry + minutes(60 * *rc::gen::inRange(1, 40));
        stay.paidAt = *stay.dueAt + minutes(60 * *rc::gen::inRange(-2, 5));
    }
}

Question questionOf(const OracleStay &stay)
{
    Question question;
    question.entry = stay.entry;
    question.exit = stay.exit;
    question.vehicle = stay.vehicle;
    question.lostTicket = stay.lostTicket;
    question.entryProven = stay.entryProven;
    question.paidAt = stay.paidAt;
    question.groups = stay.groups;
    question.permit = stay.permit;
    question.zone = stay.zone;
    for (const auto &[code, spend] : stay.validations)
        question.validations.push_back({code, spend});
    question.bookedUntil = stay.bookedUntil;
    question.dueAt = stay.dueAt;
    question.noShow = stay.noShow;
    question.paysCash = stay.paysCash;
    question.occupancy = stay.occupancy;
    return question;
}

/// The stay in words, for who looks for the mistake.
QString described(const OracleStay &stay, const ZoneRules &zone)
{
    QStringList words {QString::fromLatin1(zone.id()), zone.toText(stay.entry), u"to"_s,
                       stay.exit ? zone.toText(*stay.exit) : u"open"_s, stay.vehicle};
    const auto add = [&words](bool told, const QString &word) {
        if (told)
            words << word;
    };
    const auto addTime = [&](const QString &word, std::optional<Instant> at) {
        add(at.has_value(), at ? word + u' ' + zone.toText(*at) : QString());
    };
    add(stay.lostTicket, u"lost"_s);
    add(stay.entryProven, u"proven"_s);
    add(stay.noShow, u"not come"_s);
    add(stay.paysCash, u"in cash"_s);
    addTime(u"paid"_s, stay.paidAt);
    addTime(u"due"_s, stay.dueAt);
    addTime(u"booked until"_s, stay.bookedUntil);
    words << stay.groups << stay.permit << stay.zone << stay.occupancy;
    for (const auto &[code, spend] : stay.validations)
        words << code + u'(' + spend + u')';
    words.removeAll(QString());
    return words.join(u' ');
}

/// How many tariffs, of ten stays each.
void setRuns(int quickly)
{
    const int stays = qEnvironmentVariableIntValue("PARKDESK_ORACLE_STAYS") / 2;
    const int tariffs = stays > 0 ? std::max(1, stays / staysOfATariff) : quickly;
    if (!qgetenv("RC_PARAMS").contains("reproduce"))
        // The quick run draws the same stays each time; the long one draws new ones.
        qputenv("RC_PARAMS",
                "max_success=" + QByteArray::number(tariffs) + " max_discard_ratio=20 noshrink=1"
                    + (stays > 0 ? "" : " seed=1767778404133741252"));
}

void compare(const RandomChoice &choice)
{
    const QByteArray text = randomTariff(choice);
    const auto tariff = parseTariff(text);
    if (!tariff)
        RC_DISCARD("refused: " + refusalText(tariff).toStdString());
    const Zone zone =
        ZoneRules::forZone(*rc::gen::element<QByteArray>("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                                         "Asia/Kolkata", "UTC", "America/Santiago"))
            .value();
    const Oracle oracle(text, *zone);
    for (int i = 0; i < staysOfATariff; ++i) {
        OracleStay stay = drawStay();
        if (choice.everyRule)
            drawFacts(stay);
        const Question question = questionOf(stay);
        if (answerText(quote(*tariff, question, *zone)) == oracle.answer(stay))
            continue;
        const QByteArray minimal = minimalDocument(text, [&](const QByteArray &candidate) {
            const auto smaller = parseTariff(candidate);
            return smaller && answerText(quote(*smaller, question, *zone)) != Oracle(candidate, *zone).answer(stay);
        });
        const QString got = answerText(quote(parseTariff(minimal).value(), question, *zone));
        RC_LOG() << minimal.toStdString() << std::endl
                 << described(stay, *zone).toStdString() << ": " << got.toStdString() << ", by the minute "
                 << Oracle(minimal, *zone).answer(stay).toStdString() << std::endl;
        RC_FAIL("another price");
    }
}

} // namespace

void TstOracle::pricesOfTime()
{
    setRuns(120);
    QVERIFY(rc::check("the price of the time agrees with counting minute by minute", [] {
        RandomChoice choice;
        choice.forOracle = true;
        choice.refusing = true;
        compare(choice);
    }));
}

void TstOracle::pricesByEveryRule()
{
    setRuns(120);
    QVERIFY(rc::check("offers, extras, discounts and who pays agree as well", [] {
        RandomChoice choice;
        choice.forOracle = true;
        choice.everyRule = true;
        choice.refusing = *rc::gen::inRange(0, 4) == 0;
        compare(choice);
    }));
}

PARKDESK_TEST(TstOracle)
#include "tst_oracle.moc"
