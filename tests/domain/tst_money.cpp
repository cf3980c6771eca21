// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/money.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesText_data();
    void readsAndWritesText();
    void refusesWhatIsNoAmount_data();
    void refusesWhatIsNoAmount();
    void overflowIsRefused();
    void currenciesDoNotMix();
    void plausibleTender();
};

void TstMoney::readsAndWritesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("written");
    QTest::newRow("two decimals") << u"12.50"_s << u"EUR"_s << qint64 {1250} << u"12.50"_s;
    QTest::newRow("one decimal") << u"12.5"_s << u"EUR"_s << qint64 {1250} << u"12.50"_s;
    QTest::newRow("no decimals") << u"12"_s << u"inr"_s << qint64 {1200} << u"12.00"_s;
    QTest::newRow("cents only") << u"0.05"_s << u"EUR"_s << qint64 {5} << u"0.05"_s;
    QTest::newRow("negative") << u"-3"_s << u"USD"_s << qint64 {-300} << u"-3.00"_s;
    QTest::newRow("yen") << u"500"_s << u"JPY"_s << qint64 {500} << u"500"_s;
    QTest::newRow("dinar") << u"1.250"_s << u"KWD"_s << qint64 {1250} << u"1.250"_s;
    QTest::newRow("largest") << u"92233720368547758.07"_s << u"EUR"_s << std::numeric_limits<qint64>::max()
                             << u"92233720368547758.07"_s;
}

void TstMoney::readsAndWritesText()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    const auto money = Money::fromText(text, Currency::fromCode(currency).value());
    QVERIFY(money);
    QTEST(money->minor(), "minor");
    QTEST(money->toText(), "written");
}

void TstMoney::refusesWhatIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {u""_s, u"-"_s, u"."_s, u".5"_s, u"5."_s, u"1.234"_s, u"1,50"_s, u"1e3"_s, u"12.5x"_s, u"٣"_s, u"1.2.3"_s,
          u"--1"_s, u"92233720368547758.08"_s, u"99999999999999999999"_s, u"NaN"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TstMoney::refusesWhatIsNoAmount()
{
    QFETCH(QString, text);
    const auto money = Money::fromText(text, Currency::fromCode(u"EUR"_s).value());
    QVERIFY(!money);
    QCOMPARE(money.error().code, ErrorCode::BadAmount);
}

void TstMoney::overflowIsRefused()
{
    const Currency euro = Currency::fromCode(u"EUR"_s).value();
    const Money most(std::numeric_limits<qint64>::max(), euro);
    QCOMPARE(most.plus(Money(1, euro)).error().code, ErrorCode::AmountOverflow);
    QCOMPARE(most.times(2).error().code, ErrorCode::AmountOverflow);
    QCOMPARE(Money(std::numeric_limits<qint64>::min(), euro).minus(Money(1, euro)).error().code,
             ErrorCode::AmountOverflow);
    QCOMPARE(Money(std::numeric_limits<qint64>::min(), euro).toText(), u"-92233720368547758.08"_s);
}

void TstMoney::currenciesDoNotMix()
{
    const Money euros(100, Currency::fromCode(u"EUR"_s).value());
    const Money yen(100, Currency::fromCode(u"JPY"_s).value());
    QCOMPARE(euros.plus(yen).error().code, ErrorCode::BadCurrency);
    QVERIFY(euros != yen);
    QVERIFY(!Currency::fromCode(u"EURO"_s));
    QVERIFY(!Currency::fromCode(u"E1R"_s));
}

void TstMoney::plausibleTender()
{
    const Currency rupee = Currency::fromCode(u"INR"_s).value();
    QVERIFY(isPlausibleTender(Money(200'00, rupee), Money(108'00, rupee)));
    QVERIFY(isPlausibleTender(Money(2000'00, rupee), Money(108'00, rupee)));
    QVERIFY(!isPlausibleTender(Money(1048210'00, rupee), Money(108'00, rupee)));
}

PARKDESK_TEST(TstMoney)
#include "tst_money.moc"
