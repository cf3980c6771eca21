// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/splitprice.h"
#include "tests/support/testmain.h"
#include "tests/tariff/tariffsupport.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays over a change of tariff, and the rounding of cash.
class TstSplit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partByPart_data();
    void partByPart();
    void saysWhereItChanges();
    void oneTariffIsAQuote();
    void overstayOnce();
    void sumsOfAPlate();
    void lostTicket();
    void cash_data();
    void cash();
    void cashOverTheParts();
};

namespace {

QByteArray hourlyAt(const QByteArray &value, const QByteArray &more = {}, const QByteArray &head = {})
{
    return R"({"format":1,"name":"At )" + value + R"(","currency":"EUR","defaultTable":"t",)" + head
        + R"("rateTables":[{"id":"t","basis":"stay",)" + more
        + R"("lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":")" + value + R"("}]}]})";
}

std::shared_ptr<const Tariff> sharedTariff(const QByteArray &text)
{
    return std::make_shared<const Tariff>(parseTariff(text).value());
}

Instant mayTime(const char *time)
{
    return ZoneRules().fromText(u"2026-05-"_s + QString::fromLatin1(time)).value();
}

Question stayOf(const char *entry, const char *exit)
{
    Question question;
    question.entry = mayTime(entry);
    question.exit = mayTime(exit);
    return question;
}

} // namespace

void TstSplit::partByPart_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QByteArray>("exit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *more, const char *entry, const char *exit, const char *expected) {
        QTest::newRow(name) << QByteArray(more) << QByteArray(entry) << QByteArray(exit)
                            << QString::fromLatin1(expected);
    };
    // 1.00 an hour before 12:00, 2.00 before 18:00, 4.00 after.
    row("before the change", "", "04T10:00", "04T11:30", "2.00");
    row("out as it changes", "", "04T10:00", "04T12:00", "2.00");
    row("a minute of the next", "", "04T10:00", "04T12:01", "4.00");
    row("each part begins anew", "", "04T10:30", "04T13:30", "6.00");
    row("in as it changes", "", "04T12:00", "04T13:30", "4.00");
    row("in after the change", "", "04T12:30", "04T13:30", "2.00");
    row("over both", "", "04T11:00", "04T18:30", "17.00");
    row("entrance once", R"("entranceFee":"0.50",)", "04T11:00", "04T18:30", "17.50");
    row("a cap of each part", R"("caps":[{"per":"stay","maxValue":"3.00"}],)", "04T11:00", "04T18:30", "7.00");
}

void TstSplit::partByPart()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, entry);
    QFETCH(QByteArray, exit);
    const auto first = sharedTariff(hourlyAt("1.00", more));
    const std::vector<LaterTariff> later {{mayTime("04T12:00"), sharedTariff(hourlyAt("2.00", more))},
                                          {mayTime("04T18:00"), sharedTariff(hourlyAt("4.00", more))}};
    const auto charge = quoteSplit(*first, later, stayOf(entry.constData(), exit.constData()), ZoneRules());
    QTEST(answerText(charge), "expected");
    QCOMPARE(sumOfLines(*charge), charge->amount.minor());
    QCOMPARE(chargeFromJson(chargeToJson(*charge)).value(), *charge);
}

void TstSplit::saysWhereItChanges()
{
    const auto first = sharedTariff(hourlyAt("1.00"));
    const Charge charge = quoteSplit(*first, {{mayTime("04T12:00"), sharedTariff(hourlyAt("2.00"))}},
                                     stayOf("04T11:00", "04T13:00"), ZoneRules())
                              .value();
    QCOMPARE(charge.lines.size(), std::size_t {3});
    QCOMPARE(charge.lines[1].kind, ChargeLineKind::Change);
    QCOMPARE(charge.lines[1].from, mayTime("04T12:00"));
    QCOMPARE(charge.lines[1].label.text(), u"At 2.00"_s);
    QVERIFY(charge.lines[1].amount.isZero());
    QCOMPARE(charge.lines[2].unitPrice.toText(), u"2.00"_s);
}

void TstSplit::oneTariffIsAQuote()
{
    const auto tariff = sharedTariff(hourlyAt("1.00", R"("entranceFee":"0.50",)"));
    const Question question = stayOf("04T10:00", "05T11:10");
    QCOMPARE(quoteSplit(*tariff, {}, question, ZoneRules()).value(), quote(*tariff, question, ZoneRules()).value());
    Question open = question;
    open.exit.reset();
    QCOMPARE(answerText(quoteSplit(*tariff, {{mayTime("04T12:00"), tariff}}, open, ZoneRules())), u"not_available"_s);
}

void TstSplit::overstayOnce()
{
    const QByteArray late = R"("extras":[{"id":"late","type":"flat","value":"7.00","when":{"event":"overstay"}}],)";
    Question question = stayOf("04T10:00", "04T14:00");
    question.bookedUntil = mayTime("04T11:00");
    const Charge charge =
        quoteSplit(*sharedTariff(hourlyAt("1.00", late)), {{mayTime("04T12:00"), sharedTariff(hourlyAt("2.00", late))}},
                   question, ZoneRules())
            .value();
    QCOMPARE(charge.amount.toText(), u"13.00"_s);
}

void TstSplit::sumsOfAPlate()
{
    const QByteArray day =
        R"("sum":{"per":"calendarDay","of":["caps"]},"caps":[{"per":"calendarDay","maxValue":"5.00"}],)";
    Question question = stayOf("04T10:00", "04T14:00");
    question.stays = {{mayTime("04T08:00"), mayTime("04T09:00")}};
    const auto tariff = sharedTariff(hourlyAt("1.00", day));
    // 1.00 was paid and 2.00 are of the first part: of 2.00 more all, of 8.00 more the rest of the day's maximum.
    QCOMPARE(answerText(quoteSplit(*tariff, {{mayTime("04T12:00"), tariff}}, question, ZoneRules())), u"4.00"_s);
    question.exit = mayTime("04T20:00");
    QCOMPARE(answerText(quoteSplit(*tariff, {{mayTime("04T12:00"), tariff}}, question, ZoneRules())), u"4.00"_s);
}

void TstSplit::lostTicket()
{
    const QByteArray lost = R"("lostTicket":{"type":"flat","value":"20.00"},)";
    const auto first = sharedTariff(hourlyAt("1.00", {}, lost));
    Question question = stayOf("04T10:00", "04T14:00");
    question.lostTicket = true;
    QCOMPARE(answerText(quoteSplit(*first, {{mayTime("04T12:00"), sharedTariff(hourlyAt("2.00", {}, lost))}}, question,
                                   ZoneRules())),
             u"20.00"_s);
}

void TstSplit::cash_data()
{
    QTest::addColumn<qint64>("paidBefore");
    QTest::addColumn<qint64>("roundedBefore");
    QTest::addColumn<bool>("inCash");
    QTest::addColumn<qint64>("amount");
    // The stay costs 2.53; cash is rounded to 0.05.
    QTest::newRow("by card") << qint64 {0} << qint64 {0} << false << qint64 {253};
    QTest::newRow("in cash") << qint64 {0} << qint64 {0} << true << qint64 {255};
    QTest::newRow("the rest in cash") << qint64 {100} << qint64 {0} << true << qint64 {255};
    QTest::newRow("the rest of an odd amount in cash") << qint64 {101} << qint64 {0} << true << qint64 {251};
    QTest::newRow("rounded down before") << qint64 {120} << qint64 {-2} << false << qint64 {251};
    QTest::newRow("rounded down before and up now") << qint64 {120} << qint64 {-2} << true << qint64 {250};
    QTest::newRow("nothing is due any more") << qint64 {300} << qint64 {0} << true << qint64 {253};
}

void TstSplit::cash()
{
    QFETCH(qint64, paidBefore);
    QFETCH(qint64, roundedBefore);
    QFETCH(bool, inCash);
    QFETCH(qint64, amount);
    const auto tariff = sharedTariff(hourlyAt("2.53", {}, R"("cashRounding":{"step":"0.05"},)"));
    Question question = stayOf("04T10:00", "04T11:00");
    question.paysCash = inCash;
    question.paidBefore = paidBefore;
    question.cashRounded = roundedBefore;
    const Charge charge = quote(*tariff, question, ZoneRules()).value();
    QCOMPARE(charge.amount.minor(), amount);
    QCOMPARE(sumOfLines(charge), amount);
    if (amount != 253)
        QCOMPARE(charge.lines.back().kind, ChargeLineKind::CashRounding);
    if (inCash && paidBefore < 253)
        QCOMPARE((amount - paidBefore) % 5, 0);
}

void TstSplit::cashOverTheParts()
{
    const QByteArray rounded = R"("cashRounding":{"step":"0.05"},)";
    Question question = stayOf("04T11:00", "04T13:00");
    question.paysCash = true;
    const Charge charge =
        quoteSplit(*sharedTariff(hourlyAt("1.01", {}, rounded)),
                   {{mayTime("04T12:00"), sharedTariff(hourlyAt("2.02", {}, rounded))}}, question, ZoneRules())
            .value();
    QCOMPARE(charge.amount.toText(), u"3.05"_s); // 3.03, not 1.00 + 2.00
    QCOMPARE(charge.lines.back().kind, ChargeLineKind::CashRounding);
    QCOMPARE(sumOfLines(charge), 305);
}

PARKDESK_TEST(TstSplit)
#include "tst_split.moc"
