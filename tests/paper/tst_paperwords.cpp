// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/engine.h"
#include "tariff/format.h"
#include "tariff/starter.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"
#include "tests/support/testmain.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/printing/paperwords.h"
#include "ui/shared/printing/signlines.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What the papers say.
class TstPaperWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signOfTheStarters_data();
    void signOfTheStarters();
    void factorIsInTheSign();
    void refusedTypeHasNoSign();
    void ticket();
    void freeChoiceAndNoPlate();
    void booking();
    void receiptHasTheLinesOfThePanel();
    void receiptNamesExtrasAndRounding();
    void tenders_data();
    void tenders();
    void taxes();
    void secondPaymentAndPaymentBack();
    void copyNamesWhoAndWhen();
};

namespace {

const Instant cameIn = at(u"2026-11-21T09:10"_s, "Asia/Kolkata");
const Instant wentOut = at(u"2026-11-21T14:05"_s, "Asia/Kolkata");

Money rupees(qint64 paise)
{
    return {paise, must(Currency::fromCode(u"INR"_s))};
}

Tariff starterSign(StarterKind kind)
{
    const StarterAmounts amounts {rupees(4000), rupees(2000), rupees(10'000), rupees(20'000), rupees(50'000)};
    return must(parseTariff(must(starterTariff(kind, rupees(0).currency(), amounts))));
}

QStringList said(const QList<SlipRow> &rows)
{
    QStringList lines;
    for (const SlipRow &row : rows)
        lines.append(u"%1|%2"_s.arg(row.words, QString(row.amount).remove(u'\u2066').remove(u'\u2069')));
    return lines;
}

/// Without the marks of direction, as a person reads it.
QStringList linesOf(const Slip &slip)
{
    QStringList lines = slip.texts();
    for (QString &line : lines)
        line.remove(u'\u2066').remove(u'\u2068').remove(u'\u2069');
    return lines;
}

PaperFacts facts()
{
    PaperFacts facts;
    facts.stay.ticket = must(TicketCode::fromText(TicketCode::forCommand(QUuid(), 0).stored()));
    facts.stay.enteredAt = cameIn;
    facts.stay.paidUntil = wentOut + minutes(15);
    facts.lot.name = u"City North"_s;
    facts.lot.address = u"14 Residency Road"_s;
    facts.lot.phone = u"080 4100 2200"_s;
    facts.lot.zone = must(ZoneRules::forZone("Asia/Kolkata"));
    facts.lot.currency = rupees(0).currency();
    facts.issuer = {u"Northside Parking LLP"_s, u"2 Cubbon Road\n560001 Bengaluru"_s, u"29AAKFN4821C1Z6"_s,
                    u"Come again."_s};
    facts.vehicleType = u"car"_s;
    facts.plate = u"KA01AB1234"_s;
    facts.spot = u"A-12"_s;
    facts.clerk = u"Asha M."_s;
    return facts;
}

TicketPaper::Answer ticketFacts()
{
    TicketPaper::Answer answer;
    static_cast<PaperFacts &>(answer) = facts();
    answer.tariff = std::make_shared<const Tariff>(starterSign(StarterKind::PerHour));
    return answer;
}

ReceiptPaper::Answer receiptFacts()
{
    ReceiptPaper::Answer answer;
    static_cast<PaperFacts &>(answer) = facts();
    answer.number = u"D2-2026-004128"_s;
    answer.takenAt = wentOut;
    answer.desk = u"Desk 2"_s;
    answer.takenBy = u"Ben T."_s;
    answer.span = {cameIn, wentOut};
    Question question;
    question.entry = cameIn;
    question.exit = wentOut;
    question.vehicle = u"car"_s;
    answer.charge = must(quote(starterSign(StarterKind::PerHour), question, *answer.lot.zone));
    answer.amount = answer.charge.amount;
    answer.paidBefore = rupees(0);
    answer.change = rupees(0);
    answer.method = u"cash"_s;
    return answer;
}

} // namespace

void TstPaperWords::signOfTheStarters_data()
{
    QTest::addColumn<StarterKind>("kind");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("per hour") << StarterKind::PerHour
                              << QStringList {u"Each started hour|40.00"_s, u"At most per day|200.00"_s,
                                              u"Lost ticket|500.00"_s};
    QTest::newRow("first hour, half hours, night")
        << StarterKind::FirstHourThenHalfHours
        << QStringList {u"First hour|40.00"_s, u"Each following 30 min|20.00"_s, u"Night, 20:00 to 08:00|100.00"_s,
                        u"Lost ticket|500.00"_s};
    QTest::newRow("per day") << StarterKind::PerDay
                             << QStringList {u"Each calendar day|200.00"_s, u"Lost ticket|500.00"_s};
}

void TstPaperWords::signOfTheStarters()
{
    QFETCH(StarterKind, kind);
    QFETCH(QStringList, lines);
    QCOMPARE(said(signLines(starterSign(kind), u"car"_s, QLocale::c())), lines);
}

void TstPaperWords::factorIsInTheSign()
{
    Tariff tariff = starterSign(StarterKind::PerHour);
    tariff.vehicles = {{u"bike"_s, *tariff.defaultTable, {1, 2}, false}};
    QCOMPARE(said(signLines(tariff, u"bike"_s, QLocale::c())).first(), u"Each started hour|20.00"_s);
    QCOMPARE(said(signLines(tariff, u"car"_s, QLocale::c())).first(), u"Each started hour|40.00"_s);
}

void TstPaperWords::refusedTypeHasNoSign()
{
    Tariff tariff = starterSign(StarterKind::PerHour);
    tariff.vehicles = {{u"truck"_s, 0, {}, true}};
    QVERIFY(signLines(tariff, u"truck"_s).isEmpty());
}

void TstPaperWords::ticket()
{
    const QString all = linesOf(ticketPaper(ticketFacts(), {}, QLocale::c())).join(u'\n');
    for (const QString &line :
         {u"City North"_s, u"14 Residency Road"_s, u"Phone 080 4100 2200"_s, u"KA 01 AB 1234"_s, u"A-12  09:10"_s,
          u"Car  Sat 21 Nov 2026"_s, u"Each started hour  40.00"_s, facts().stay.ticket.shown()})
        QVERIFY2(all.contains(line), qPrintable(u"%1 in:\n%2"_s.arg(line, all)));
    QVERIFY(!all.contains(u"COPY"_s));
}

void TstPaperWords::freeChoiceAndNoPlate()
{
    TicketPaper::Answer answer = ticketFacts();
    answer.spot.clear();
    answer.plate.clear();
    const QString all = linesOf(ticketPaper(answer, {}, QLocale::c())).join(u'\n');
    QVERIFY2(all.contains(u"No plate"_s) && !all.contains(u"Spot"_s) && all.contains(u"09:10"_s), qPrintable(all));
}

void TstPaperWords::booking()
{
    TicketPaper::Answer answer = ticketFacts();
    answer.stay.enteredAt.reset();
    answer.stay.booked = TimeSpan {wentOut, wentOut + hours(3)};
    const QString all = linesOf(ticketPaper(answer, {}, QLocale::c())).join(u'\n');
    for (const QString &line : {u"Booking"_s, u"From  Sat 21 Nov 2026 14:05"_s, u"Until  Sat 21 Nov 2026 17:05"_s,
                                u"Spot  A-12"_s, u"Vehicle  Car"_s})
        QVERIFY2(all.contains(line), qPrintable(all));
}

void TstPaperWords::receiptHasTheLinesOfThePanel()
{
    ReceiptPaper::Answer answer = receiptFacts();
    answer.tendered = rupees(50'000);
    answer.change = rupees(30'000);
    const QStringList lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    const QString all = lines.join(u'\n');
    QVERIFY(!answer.charge.lines.empty());
    for (const ChargeLine &line : answer.charge.lines)
        QVERIFY2(lines.contains(chargeLineText(line, QLocale::c()) + u"  "_s + chargeLineAmount(line, QLocale::c())),
                 qPrintable(all));
    for (const QString &line :
         {u"Northside Parking LLP"_s, u"2 Cubbon Road"_s, u"560001 Bengaluru"_s, u"Tax number 29AAKFN4821C1Z6"_s,
          u"Receipt  D2-2026-004128"_s, u"Sat 21 Nov 2026 14:05  Desk 2, Ben T."_s, u"KA 01 AB 1234  Car, A-12"_s,
          u"In 09:10  Out 14:05  4 h 55 min"_s, u"Paid INR  200.00"_s, u"Cash given  500.00"_s, u"Change  300.00"_s,
          u"Out by 14:20. Thank you, drive well."_s, u"Come again."_s})
        QVERIFY2(lines.contains(line), qPrintable(u"%1 in:\n%2"_s.arg(line, all)));
}

void TstPaperWords::receiptNamesExtrasAndRounding()
{
    const Tariff tariff = must(parseTariff(R"({"format":1,"name":"Evenings","currency":"INR","defaultTable":"all",
        "cashRounding":{"step":"5.00"},"rateTables":[{"id":"all","basis":"stay","entranceFee":"3.00",
        "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"40.00"}],
        "caps":[{"per":"stay","maxValue":"120.00"}],
        "extras":[{"id":"late","label":"Late exit","type":"flat","value":"25.00","when":{"event":"overstay"}},
                  {"id":"wash","type":"percentage","percent":"10","of":["stay"],"when":{}}]}]})"));
    ReceiptPaper::Answer answer = receiptFacts();
    Question question;
    question.entry = cameIn;
    question.exit = wentOut;
    question.bookedUntil = cameIn + hours(2);
    question.paysCash = true;
    answer.charge = must(quote(tariff, question, *answer.lot.zone));
    answer.amount = answer.charge.amount;
    const QStringList lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    QList<ChargeLineKind> kinds;
    // The very words that "Why this price?" has, extras and rounding among them.
    for (const ChargeLine &line : answer.charge.lines) {
        kinds.append(line.kind);
        QVERIFY2(lines.contains(chargeLineText(line, QLocale::c()) + u"  "_s + chargeLineAmount(line, QLocale::c())),
                 qPrintable(lines.join(u'\n')));
    }
    for (const ChargeLineKind kind : {ChargeLineKind::EntranceFee, ChargeLineKind::Units, ChargeLineKind::Cap,
                                      ChargeLineKind::Overstay, ChargeLineKind::Extra, ChargeLineKind::CashRounding})
        QVERIFY2(kinds.contains(kind), qPrintable(chargeLineKindName(kind)));
    QVERIFY(lines.contains(u"Late exit  25.00"_s));
}

void TstPaperWords::tenders_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("line");
    QTest::newRow("cash, exact") << u"cash"_s << QString() << u"Cash  200.00"_s;
    QTest::newRow("card") << u"card"_s << QString() << u"Card  200.00"_s;
    QTest::newRow("card with its slip") << u"card"_s << u"004711"_s << u"Card, reference 004711  200.00"_s;
    QTest::newRow("account") << u"account"_s << QString() << u"On account  200.00"_s;
}

void TstPaperWords::tenders()
{
    QFETCH(QString, method);
    QFETCH(QString, reference);
    QFETCH(QString, line);
    ReceiptPaper::Answer answer = receiptFacts();
    answer.method = method;
    if (!reference.isEmpty())
        answer.cardReference = reference;
    const QStringList lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
    QVERIFY(!lines.join(u'\n').contains(u"Change"_s));
}

void TstPaperWords::taxes()
{
    ReceiptPaper::Answer answer = receiptFacts();
    answer.taxes = {{50'000, rupees(9524), rupees(476)}, {180'000, rupees(8475), rupees(1525)}};
    const QStringList lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    QVERIFY2(lines.contains(u"Net 95.24  Tax 5 %  4.76"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Net 84.75  Tax 18 %  15.25"_s));
    answer.taxes = {{std::nullopt, rupees(18'000), rupees(2000)}};
    QVERIFY(linesOf(receiptPaper(answer, {}, QLocale::c())).contains(u"Net 180.00  Tax 20.00"_s));
}

void TstPaperWords::secondPaymentAndPaymentBack()
{
    ReceiptPaper::Answer answer = receiptFacts();
    answer.paidBefore = rupees(12'000);
    answer.amount = rupees(8000);
    QStringList lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    QVERIFY2(lines.contains(u"Already paid  \u2212120.00"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Paid INR  80.00"_s));
    answer.amount = rupees(-8000);
    lines = linesOf(receiptPaper(answer, {}, QLocale::c()));
    QVERIFY2(lines.contains(u"Payment back  D2-2026-004128"_s), qPrintable(lines.join(u'\n')));
    QVERIFY(lines.contains(u"Paid back INR  \u221280.00"_s));
    QVERIFY(!lines.join(u'\n').contains(u"drive well"_s));
}

void TstPaperWords::copyNamesWhoAndWhen()
{
    const ReceiptPaper::Answer answer = receiptFacts();
    const CopyMark mark = copyMark(answer, wentOut + minutes(4), QLocale::c());
    QCOMPARE(mark.title, u"COPY"_s);
    QCOMPARE(mark.detail, u"printed Sat 21 Nov 2026 14:09, \u2068Asha M.\u2069"_s);
    QCOMPARE(linesOf(receiptPaper(answer, mark, QLocale::c())).first(), u"COPY"_s);
}

PARKDESK_TEST(TstPaperWords)
#include "tst_paperwords.moc"
