// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/sentence.h"
#include "ui/shared/timetext.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void platesInGroups_data();
    void platesInGroups();
    void amounts_data();
    void amounts();
    void durations_data();
    void durations();
    void timesOnTheLotsClock();
    void chargeLines_data();
    void chargeLines();
    void authorsLabelStands();
    void percent();
    void keysOnCaps();
    void factsAreNoPatterns();
};

namespace {

Money rupees(qint64 minor)
{
    return {minor, Currency::fromCode(u"INR"_s).value()};
}

ChargeLine lineOf(ChargeLineKind kind)
{
    ChargeLine line;
    line.kind = kind;
    line.amount = rupees(8000);
    line.unitPrice = rupees(2000);
    line.unitLength = hours(1);
    line.units = 4;
    return line;
}

} // namespace

void TstTexts::platesInGroups_data()
{
    QTest::addColumn<QString>("plate");
    QTest::addColumn<QString>("shown");
    QTest::newRow("runs") << u"ka19p4456"_s << u"KA 19 P 4456"_s;
    QTest::newRow("written blanks") << u"DL 8C AF 5030"_s << u"DL 8C AF 5030"_s;
    QTest::newRow("many blanks") << u"  mh  12 qx 42 "_s << u"MH 12 QX 42"_s;
    QTest::newRow("dash stays") << u"B-AB1234"_s << u"B-AB 1234"_s;
    QTest::newRow("digits only") << u"1234"_s << u"1234"_s;
    QTest::newRow("cyrillic") << u"а123вс77"_s << u"А 123 ВС 77"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TstTexts::platesInGroups()
{
    QFETCH(QString, plate);
    QTEST(groupedPlate(plate), "shown");
}

void TstTexts::amounts_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("brief");
    QTest::newRow("India") << u"en_IN"_s << u"INR"_s << qint64 {10800000} << u"1,08,000.00"_s << u"1,08,000"_s;
    QTest::newRow("Germany") << u"de_DE"_s << u"EUR"_s << qint64 {123456} << u"1.234,56"_s << u"1.234,56"_s;
    QTest::newRow("minus") << u"en_US"_s << u"USD"_s << qint64 {-1200} << u"\u221212.00"_s << u"\u221212"_s;
    QTest::newRow("cents") << u"en_US"_s << u"USD"_s << qint64 {5} << u"0.05"_s << u"0.05"_s;
    QTest::newRow("yen in Germany") << u"de_DE"_s << u"JPY"_s << qint64 {1234} << u"1.234"_s << u"1.234"_s;
    QTest::newRow("dinar in Japan") << u"ja_JP"_s << u"KWD"_s << qint64 {1250} << u"1.250"_s << u"1.250"_s;
    QTest::newRow("Egypt") << u"ar_EG"_s << u"EGP"_s << qint64 {1250} << u"\u0661\u0662\u066b\u0665\u0660"_s
                           << u"\u0661\u0662\u066b\u0665\u0660"_s;
}

void TstTexts::amounts()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const Money money(minor, Currency::fromCode(currency).value());
    QTEST(amountText(money, QLocale(locale)), "text");
    QTEST(shortAmountText(money, QLocale(locale)), "brief");
    QVERIFY(moneyText(money, QLocale(locale)).startsWith(currency + u'\u00a0'));
}

void TstTexts::durations_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64 {0} << u"0 min"_s;
    QTest::newRow("minutes") << qint64 {45} << u"45 min"_s;
    QTest::newRow("hours") << qint64 {120} << u"2 h"_s;
    QTest::newRow("both") << qint64 {295} << u"4 h 55 min"_s;
    QTest::newRow("backwards") << qint64 {-3} << u"0 min"_s;
}

void TstTexts::durations()
{
    QFETCH(qint64, minutes);
    QTEST(durationText(std::chrono::minutes(minutes)), "text");
    QVERIFY(durationText(hours(26)).endsWith(u"2 h"));
}

void TstTexts::timesOnTheLotsClock()
{
    const Zone zone = ZoneRules::forZone("Asia/Kolkata").value();
    const Instant at = zone->fromText(u"2026-11-21T09:05"_s).value();
    const QLocale english(u"en_GB"_s);
    QCOMPARE(timeText(at, *zone), u"09:05"_s);
    QCOMPARE(timeText(at, ZoneRules()), u"03:35"_s);
    QCOMPARE(dayText(at, *zone, english), u"Sat 21 Nov"_s);
    QCOMPARE(whenText(at, at + hours(2), *zone, english), u"09:05"_s);
    QCOMPARE(whenText(at + hours(24), at, *zone, english), u"Sun 22 Nov 09:05"_s);
}

void TstTexts::chargeLines_data()
{
    QTest::addColumn<ChargeLine>("line");
    QTest::addColumn<QString>("text");
    QTest::newRow("units") << lineOf(ChargeLineKind::Units) << u"4 × hour at 20.00"_s;
    ChargeLine later = lineOf(ChargeLineKind::Units);
    later.startsAt = hours(1);
    QTest::newRow("following units") << later << u"4 × following hour at 20.00"_s;
    QTest::newRow("first step") << lineOf(ChargeLineKind::Step) << u"First hour"_s;
    QTest::newRow("tier") << lineOf(ChargeLineKind::Tier) << u"Stay up to 1 h"_s;
    ChargeLine cap = lineOf(ChargeLineKind::Cap);
    cap.capPeriod = CapPeriod::CalendarDay;
    QTest::newRow("cap") << cap << u"Day cap 20.00"_s;
    ChargeLine tax = lineOf(ChargeLineKind::Tax);
    tax.taxRate = 180'000;
    QTest::newRow("tax") << tax << u"Tax 18 %"_s;
    ChargeLine partly = lineOf(ChargeLineKind::Units);
    partly.unitRule = UnitRule::ProRata;
    partly.pricedPer = hours(1);
    partly.until = partly.from + minutes(90);
    QTest::newRow("pro rata") << partly << u"1 h 30 min at 20.00 per hour"_s;
}

void TstTexts::chargeLines()
{
    QFETCH(ChargeLine, line);
    const QLocale english(u"en_GB"_s);
    QTEST(chargeLineText(line, english), "text");
    for (int kind = 0; kind <= static_cast<int>(ChargeLineKind::Tax); ++kind)
        QVERIFY(!chargeLineText(lineOf(static_cast<ChargeLineKind>(kind)), english).isEmpty());
    for (int period = 0; period <= static_cast<int>(CapPeriod::Stay); ++period) {
        line.kind = ChargeLineKind::Cap;
        line.capPeriod = static_cast<CapPeriod>(period);
        QVERIFY(chargeLineText(line, english).contains(u"20.00"));
    }
}

void TstTexts::authorsLabelStands()
{
    ChargeLine line = lineOf(ChargeLineKind::Flat);
    line.label.texts = {{u"de"_s, u"Nachtpreis"_s}, {u""_s, u"Night price"_s}};
    QCOMPARE(chargeLineText(line, QLocale(u"de_DE"_s)), u"Nachtpreis"_s);
    QCOMPARE(chargeLineText(line, QLocale(u"en_GB"_s)), u"Night price"_s);
    QCOMPARE(chargeLineAmount(line, QLocale(u"en_GB"_s)), u"80.00"_s);
    line.amount = rupees(0);
    QCOMPARE(chargeLineAmount(line, QLocale(u"en_GB"_s)), u"\u2013"_s);
}

void TstTexts::percent()
{
    QCOMPARE(percentText(180'000, QLocale(u"en_GB"_s)), u"18 %"_s);
    QCOMPARE(percentText(55'000, QLocale(u"de_DE"_s)), u"5,5 %"_s);
    QCOMPARE(percentText(0, QLocale(u"en_GB"_s)), u"0 %"_s);
}

void TstTexts::keysOnCaps()
{
    QCOMPARE(keyText(QKeySequence(Qt::Key_Return)), u"Enter"_s);
    QCOMPARE(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)), u"Ctrl+Enter"_s);
    QCOMPARE(keyText(QKeySequence(Qt::Key_Enter)), u"Enter"_s);
    QCOMPARE(keyText(QKeySequence(Qt::Key_Down)), u"\u2193"_s);
    QCOMPARE(keyText(QKeySequence(Qt::ALT | Qt::Key_Left)), u"Alt+\u2190"_s);
}

void TstTexts::factsAreNoPatterns()
{
    const Sentence sentence(u"%1 lets %2 in, 100 % sure."_s, {Piece::key(u"Enter"_s), Piece::bold(u"%1 <b>x</b>"_s)});
    QCOMPARE(sentence.plainText(), u"Enter lets %1 <b>x</b> in, 100 % sure."_s);
    QCOMPARE(sentence.pieces().size(), size_t {4});
    // The translator may turn the order round.
    QCOMPARE(Sentence(u"%2 by %1"_s, {Piece::bold(u"a"_s), Piece::plate(u"ka1"_s)}).plainText(), u"KA 1 by a"_s);
}

PARKDESK_TEST(TstTexts)
#include "tst_texts.moc"
