// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/backfillstay.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/explainprice.h"
#include "services/stays/extendstay.h"
#include "services/tariffs/publishtariff.h"
#include "services/undo/undodeed.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays that are priced by several versions, by an agreed end, and in cash.
class TstSplitStay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitsAtTheChange();
    void wholeWhereTheLotDoesNotChooseSo();
    void theFormerOneHoldsAgain();
    void bookingsOverAChange();
    void explainsBothParts();
    void overstayByTheAgreedEnd();
    void roundsCash();
    void cashThatWasRoundedStaysPaid();
    void roundingOutlivesAPaymentThatWasUndone();
    void whatIsWrittenLaterIsRoundedToo();
    void lostTicketIsRoundedByItsOwnVersion();
    void previewKnowsTheCalendar();
};

namespace {

QByteArray hourlySign(const QByteArray &value, bool split)
{
    return R"({"format":1,"name":"At )" + value + R"(","currency":"EUR","defaultTable":"all",)"
        + (split ? R"("splitAtChange":true,)" : "") + R"("rateTables":[{"id":"all","basis":"stay",
        "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":")"
        + value + R"("}]}]})";
}

OfficePlan planOfSign(const QByteArray &tariff)
{
    OfficePlan plan;
    plan.tariff = tariff;
    return plan;
}

struct SplitScene {
    explicit SplitScene(const QByteArray &tariff)
        : office(database, clock, planOfSign(tariff))
    {
    }
    void publish(const QByteArray &tariff, Instant from, std::optional<Instant> until = {})
    {
        PublishTariff::Command command;
        command.lot = office.lot();
        command.text = tariff;
        command.validFrom = from;
        command.validUntil = until;
        must(office.runAs<PublishTariff>(office.manager(), command));
    }
    [[nodiscard]] QString due(const QString &key) { return must(office.quote(key)).price.due.toText(); }

    TestDatabase database;
    TestClock clock;
    OfficeBuilder office;
};

} // namespace

void TstSplitStay::splitsAtTheChange()
{
    SplitScene scene(hourlySign("1.00", true));
    must(scene.office.enter(u"AA 1"_s));
    scene.publish(hourlySign("3.00", true), scene.clock.now() + hours(2));
    scene.clock.advance(minutes(90));
    QCOMPARE(scene.due(u"AA 1"_s), u"2.00"_s);
    scene.clock.advance(minutes(90));
    const auto quote = must(scene.office.quote(u"AA 1"_s));
    QCOMPARE(quote.price.due.toText(), u"5.00"_s); // two hours at 1.00, one at 3.00
    QVERIFY(std::any_of(quote.price.charge.lines.begin(), quote.price.charge.lines.end(),
                        [](const ChargeLine &line) { return line.kind == ChargeLineKind::Change; }));
    must(scene.office.payAndLeave(u"AA 1"_s));
    // The charge is priced again by both versions.
    QCOMPARE(brokenRules(scene.office), QStringList());
    must(scene.office.enter(u"BB 1"_s));
    scene.clock.advance(minutes(30));
    QCOMPARE(scene.due(u"BB 1"_s), u"3.00"_s);
}

void TstSplitStay::wholeWhereTheLotDoesNotChooseSo()
{
    SplitScene scene(hourlySign("1.00", false));
    must(scene.office.enter(u"AA 1"_s));
    scene.publish(hourlySign("3.00", true), scene.clock.now() + hours(2));
    scene.clock.advance(minutes(180));
    QCOMPARE(scene.due(u"AA 1"_s), u"3.00"_s);
}

void TstSplitStay::theFormerOneHoldsAgain()
{
    SplitScene scene(hourlySign("1.00", true));
    must(scene.office.enter(u"AA 1"_s));
    scene.publish(hourlySign("3.00", true), scene.clock.now() + hours(1), scene.clock.now() + hours(3));
    scene.clock.advance(hours(5));
    QCOMPARE(scene.due(u"AA 1"_s), u"9.00"_s); // 1 + 2 x 3 + 2 x 1
    must(scene.office.payAndLeave(u"AA 1"_s));
    QCOMPARE(brokenRules(scene.office), QStringList());
}

void TstSplitStay::bookingsOverAChange()
{
    SplitScene scene(hourlySign("1.00", true));
    scene.publish(hourlySign("3.00", true), scene.clock.now() + hours(3));
    const TimeSpan span {scene.clock.now() + hours(1), scene.clock.now() + hours(4)};
    const auto preview = must(scene.office.read<BookingPreview>({scene.office.lot(), {}, u"car"_s, span}));
    QCOMPARE(preview.charge->amount.toText(), u"5.00"_s);
    const auto booking = must(scene.office.reserve(u"AA 1"_s, hours(1), hours(3)));
    scene.clock.advance(hours(1));
    must(scene.office.arrive(booking.ticket));
    scene.clock.advance(hours(3));
    QCOMPARE(scene.due(u"AA 1"_s), u"5.00"_s);
}

void TstSplitStay::explainsBothParts()
{
    SplitScene scene(hourlySign("1.00", true));
    const auto parked = must(scene.office.enter(u"AA 1"_s));
    scene.publish(hourlySign("3.00", true), scene.clock.now() + hours(2));
    scene.clock.advance(minutes(90));
    const auto answer = must(scene.office.read<ExplainPrice>({parked.stay, {}, hours(4)}));
    QCOMPARE(answer.charge.amount.toText(), u"2.00"_s);
    QStringList steps;
    for (const ExplainPrice::Step &step : answer.steps)
        steps.append(u"%1 %2"_s.arg((step.after - answer.entry).count() / 60'000).arg(step.amount.toText()));
    QCOMPARE(steps.first(2), (QStringList {u"120 5.00"_s, u"180 8.00"_s}));
}

void TstSplitStay::overstayByTheAgreedEnd()
{
    SplitScene scene(R"({"format":1,"name":"Late","currency":"EUR","defaultTable":"all","rateTables":[{"id":"all",
        "basis":"stay","lines":[{"id":"flat","type":"flatRate","value":"2.00"}],
        "extras":[{"id":"late","type":"flat","value":"7.00","when":{"event":"overstay"}}]}]})");
    must(scene.office.enter(u"CC 1"_s));
    const auto parked = parkFor(scene.office, u"AA 1"_s, hours(2));
    parkFor(scene.office, u"BB 1"_s, hours(2));
    ExtendStay::Command extend;
    extend.key = OfficeBuilder::keyOf(parked.stay);
    extend.until = scene.clock.now() + hours(5);
    must(scene.office.run<ExtendStay>(extend));
    scene.clock.advance(hours(2));
    QCOMPARE(scene.due(u"BB 1"_s), u"2.00"_s);
    scene.clock.advance(hours(2));
    QCOMPARE(scene.due(u"AA 1"_s), u"2.00"_s); // its time was made longer
    QCOMPARE(scene.due(u"BB 1"_s), u"9.00"_s);
    must(scene.office.payAndLeave(u"BB 1"_s));
    scene.clock.advance(hours(2));
    QCOMPARE(scene.due(u"AA 1"_s), u"9.00"_s);
    QCOMPARE(brokenRules(scene.office), QStringList());
}

namespace {

/// 2.52 an hour, cash to 0.05.
const QByteArray roundedToFives = R"({"format":1,"name":"Fives","currency":"EUR","defaultTable":"all",
    "cashRounding":{"step":"0.05"},"exitGrace":"PT10M","rateTables":[{"id":"all","basis":"stay",
    "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.52"}]}]})";

} // namespace

void TstSplitStay::roundsCash()
{
    SplitScene scene(roundedToFives);
    for (const QString &plate : {u"AA 1"_s, u"BB 1"_s})
        must(scene.office.enter(plate));
    scene.clock.advance(minutes(30));
    const auto quote = must(scene.office.quote(u"AA 1"_s));
    QCOMPARE(quote.price.due.toText(), u"2.52"_s);
    QCOMPARE(quote.price.dueBy(u"cash"_s).toText(), u"2.50"_s);
    QCOMPARE(quote.price.dueBy(u"card"_s).toText(), u"2.52"_s);
    // What is not what the quote says for cash is refused with what is.
    PayStay::Command command = OfficeBuilder::paymentOf(quote, true);
    command.due = quote.price.due;
    const auto refused = scene.office.run<PayStay>(command);
    QCOMPARE(refused.error().code, ErrorCode::PriceChanged);
    QCOMPARE(refused.error().details.value(u"due"_s).toString(), u"2.50"_s);
    const auto paid = must(scene.office.run<PayStay>(OfficeBuilder::paymentOf(quote, true)));
    QCOMPARE(paid.amount.toText(), u"2.50"_s);
    QVERIFY(paid.left);
    const auto byCard = must(scene.office.quote(u"BB 1"_s));
    PayStay::Command card = OfficeBuilder::paymentOf(byCard, true);
    card.method = u"card"_s;
    card.due = byCard.price.due;
    QCOMPARE(must(scene.office.run<PayStay>(card)).amount.toText(), u"2.52"_s);
    const RawDatabase raw(scene.database);
    QCOMPARE(raw.number(u"SELECT sum(amount) FROM charge_line WHERE kind = 'cash_rounding' AND charge_id IN "
                        "(SELECT charge_id FROM payment)"_s),
             -2);
    QCOMPARE(brokenRules(scene.office), QStringList());
}

void TstSplitStay::cashThatWasRoundedStaysPaid()
{
    SplitScene scene(roundedToFives);
    must(scene.office.enter(u"AA 1"_s));
    scene.clock.advance(minutes(20));
    must(scene.office.run<PayStay>(OfficeBuilder::paymentOf(must(scene.office.quote(u"AA 1"_s)))));
    scene.clock.advance(minutes(30)); // the time to drive out is over, the hour is not
    QCOMPARE(scene.due(u"AA 1"_s), u"0.00"_s);
    scene.clock.advance(minutes(20)); // another hour has begun
    const auto quote = must(scene.office.quote(u"AA 1"_s));
    QCOMPARE(quote.price.due.toText(), u"2.52"_s);
    QCOMPARE(must(scene.office.run<PayStay>(OfficeBuilder::paymentOf(quote, true))).amount.toText(), u"2.50"_s);
    QCOMPARE(brokenRules(scene.office), QStringList());
}

void TstSplitStay::roundingOutlivesAPaymentThatWasUndone()
{
    SplitScene scene(roundedToFives);
    must(scene.office.enter(u"AA 1"_s));
    scene.clock.advance(minutes(20));
    must(scene.office.run<PayStay>(OfficeBuilder::paymentOf(must(scene.office.quote(u"AA 1"_s)))));
    scene.clock.advance(minutes(50)); // another hour has begun
    const auto quote = must(scene.office.quote(u"AA 1"_s));
    QCOMPARE(quote.price.due.toText(), u"2.52"_s);
    PayStay::Command card = OfficeBuilder::paymentOf(quote);
    card.method = u"card"_s;
    card.due = quote.price.due;
    must(scene.office.run<PayStay>(card));
    const JournalId deed {
        RawDatabase(scene.database).number(u"SELECT max(id) FROM journal WHERE kind <> 'roll_claims'"_s)};
    must(scene.office.run<UndoDeed>({deed, u"the wrong card"_s}));
    QCOMPARE(scene.due(u"AA 1"_s), u"2.52"_s);
    QCOMPARE(brokenRules(scene.office), QStringList());
}

void TstSplitStay::whatIsWrittenLaterIsRoundedToo()
{
    SplitScene scene(roundedToFives);
    scene.clock.advance(hours(24));
    BackFillStay::Command command;
    command.lot = scene.office.lot();
    command.plate = u"AA 1"_s;
    command.enteredAt = scene.clock.now() - hours(3);
    command.leftAt = scene.clock.now() - hours(2);
    command.method = u"cash"_s;
    command.reason = u"the power was out"_s;
    scene.office.actAs(scene.office.manager());
    QCOMPARE(must(scene.office.run<BackFillStay>(command)).price->toText(), u"2.50"_s);
    QCOMPARE(RawDatabase(scene.database).number(u"SELECT sum(amount) FROM payment"_s), 250);
    QCOMPARE(brokenRules(scene.office), QStringList());
}

void TstSplitStay::lostTicketIsRoundedByItsOwnVersion()
{
    QByteArray first = hourlySign("1.00", true);
    const QByteArray lost = R"("lostTicket":{"type":"flat","value":"20.03"},"rateTables")";
    first.replace(R"("rateTables")", lost);
    QByteArray second = hourlySign("3.00", true);
    second.replace(R"("rateTables")", R"("cashRounding":{"step":"0.05"},"rateTables")");
    SplitScene scene(first);
    must(scene.office.enter(u"AA 1"_s));
    scene.publish(second, scene.clock.now() + hours(1));
    scene.clock.advance(hours(2));
    const auto quote = must(scene.office.read<QuoteStay>({OfficeBuilder::keyOf(u"AA 1"_s), true}));
    QCOMPARE(quote.price.dueBy(u"cash"_s).toText(), u"20.03"_s); // as it is booked then
    QCOMPARE(quote.price.dueBy(u"card"_s).toText(), u"20.03"_s);
}

void TstSplitStay::previewKnowsTheCalendar()
{
    SplitScene scene(R"({"format":1,"name":"Holidays","currency":"EUR","defaultTable":"all","rateTables":[{"id":"all",
        "basis":"stay","lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"2.00"}],
        "windows":[{"id":"holiday","kind":"free","days":["publicHoliday"]}]}]})");
    const qint64 day = ZoneRules::forZone("Europe/Berlin").value()->toLocal(scene.clock.now()).day();
    const TimeSpan span {scene.clock.now() + hours(1), scene.clock.now() + hours(3)};
    const BookingPreview::Question question {scene.office.lot(), {}, u"car"_s, span};
    QCOMPARE(must(scene.office.read<BookingPreview>(question)).charge->amount.toText(), u"4.00"_s);
    RawDatabase(scene.database)
        .execute(
            u"INSERT INTO calendar_day (lot_id, day, kind, name, from_ms, until_ms) VALUES (%1, %2, 1, 'Feast', 0, "
            "86400000)"_s.arg(scene.office.lot().value)
                .arg(day));
    QCOMPARE(must(scene.office.read<BookingPreview>(question)).charge->amount.toText(), u"0.00"_s);
}

PARKDESK_TEST(TstSplitStay)
#include "tst_splitstay.moc"
