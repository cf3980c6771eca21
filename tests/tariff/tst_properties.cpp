// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/randomtariff.h"
#include "tests/tariff/tariffsupport.h"

#include <rapidcheck.h>

#include <ctime>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What holds for every tariff and every stay.
class TstProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesSumAndNothingIsNegative();
    void longerIsNeverCheaper();
    void capsHold();
    void sameQuestionSameCharge();
    void canonicalTextReadsBack();
    void brokenTextsAreRefusedOrRead();
    void splittingAtTheResetAddsUp();
    void sameInAnotherProcessZone();
    void clocksDoNotChangeALength();
    void clockChangeNights_data();
    void clockChangeNights();
    void exactTiesRoundHalfUp();
    void everyRuleSumsAndIsNeverNegative();
    void longerIsCheaperByANamedRuleAlone();
};

namespace {

Tariff drawTariff(const RandomChoice &choice)
{
    const QByteArray text = randomTariff(choice);
    RC_LOG() << text.toStdString() << std::endl;
    const auto tariff = parseTariff(text);
    RC_LOG() << refusalText(tariff).toStdString() << std::endl;
    // Zero amounts may make a ladder of tiers and increments fall; caps then refuse it, and rightly.
    if (!tariff)
        RC_DISCARD("refused");
    return *tariff;
}

Zone drawZone()
{
    const QByteArray id = *rc::gen::element<QByteArray>("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                                        "Asia/Kolkata", "UTC", "America/Santiago");
    return ZoneRules::forZone(id).value();
}

/// A stay of up to nine days that begins in 2026, often beside a clock change.
Question drawQuestion(int longestMinutes = 9 * 1440)
{
    // 2026-01-01, 2026-03-28, 2026-10-24, 2026-10-31, 2026-04-04 in days since 1970.
    const qint64 day = *rc::gen::element<qint64>(20454, 20540, 20750, 20757, 20547) + *rc::gen::inRange(0, 5);
    Question question;
    question.entry = Instant {(day * 1440 + *rc::gen::inRange(0, 1440)) * 60'000};
    const int length = *rc::gen::inRange(0, 4) == 0 ? *rc::gen::inRange(0, 180) : *rc::gen::inRange(0, longestMinutes);
    question.exit = question.entry + minutes(length);
    question.vehicle = *rc::gen::element<QString>(u"car"_s, u"bike"_s);
    RC_LOG() << "from " << question.entry.ms << " for " << length << " min" << std::endl;
    return question;
}

/// Who pays and what was shown.
Question drawFacts(Question question)
{
    const auto some = [](int oneIn) { return *rc::gen::inRange(0, oneIn) == 0; };
    if (some(4))
        question.groups = {u"staff"_s};
    if (some(4))
        question.permit = u"pass"_s;
    if (some(3))
        question.zone = u"inner"_s;
    if (some(2))
        question.validations.push_back({u"shop"_s, u"35.50"_s});
    question.occupancy = *rc::gen::element<QString>(u""_s, u"50"_s, u"99.5"_s);
    question.paysCash = some(3);
    return question;
}

/// The day of a cap that ends at its own time.
qint64 capDay(const RateCap &cap, LocalTime local)
{
    return LocalTime {local.ms - cap.resetTime}.day();
}

/// Runs as if the process stood in another time zone.
class ProcessZone {
public:
    explicit ProcessZone(const QByteArray &zone)
        : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        tzset();
    }
    ~ProcessZone()
    {
        m_before.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    Q_DISABLE_COPY_MOVE(ProcessZone)

private:
    QByteArray m_before;
};

constexpr const char *hourAndDearNight = R"({"format":1,"name":"Night","currency":"EUR","defaultTable":"t",
    "rateTables":[{"id":"t","basis":"stay","atEdge":"cut",
        "lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"0.50"}],
        "windows":[{"id":"two","kind":"rate","from":"02:00","to":"03:00",
            "lines":[{"type":"incrementingRate","incrementPeriod":"PT30M","value":"5.00"}]}]}]})";

} // namespace

void TstProperties::initTestCase()
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000");
}

void TstProperties::linesSumAndNothingIsNegative()
{
    QVERIFY(rc::check("lines sum to the amount, which is never negative", [] {
        const Tariff tariff = drawTariff({});
        const Zone zone = drawZone();
        const auto charge = quote(tariff, drawQuestion(), *zone);
        RC_ASSERT(charge.has_value());
        RC_ASSERT(sumOfLines(*charge) == charge->amount.minor());
        RC_ASSERT(charge->amount.minor() >= 0);
        RC_ASSERT(!charge->lines.empty());
    }));
}

void TstProperties::longerIsNeverCheaper()
{
    QVERIFY(rc::check("a longer stay never costs less", [] {
        const Tariff tariff = drawTariff({});
        const Zone zone = drawZone();
        Question question = drawQuestion();
        const auto shorter = quote(tariff, question, *zone);
        question.exit = *question.exit + minutes(*rc::gen::inRange(0, 3000));
        const auto longer = quote(tariff, question, *zone);
        RC_ASSERT(shorter.has_value());
        RC_ASSERT(longer.has_value());
        RC_ASSERT(shorter->amount.minor() <= longer->amount.minor());
    }));
}

void TstProperties::capsHold()
{
    QVERIFY(rc::check("caps hold", [] {
        RandomChoice choice;
        choice.capped = true;
        const Tariff tariff = drawTariff(choice);
        const RateTable &table = tariff.tables.front();
        const Zone zone = drawZone();
        Question question = drawQuestion();
        question.vehicle = u"car"_s;
        const auto charge = quote(tariff, question, *zone);
        RC_ASSERT(charge.has_value());
        // Added tax, entrance fee and a total rounded up lie outside the caps.
        qint64 within = charge->amount.minor();
        for (const ChargeLine &line : charge->lines) {
            const bool roundedTotal =
                line.kind == ChargeLineKind::Rounding && tariff.rounding.at == RoundingPoint::Total;
            if (line.kind == ChargeLineKind::Tax || line.kind == ChargeLineKind::EntranceFee || roundedTotal)
                within -= line.amount.minor();
        }
        const Duration length = *question.exit - question.entry;
        for (const RateCap &cap : table.caps) {
            qint64 periods = 1;
            if (cap.per == CapPeriod::Hours24)
                periods = length / hours(24) + 1;
            else if (cap.per == CapPeriod::Days7)
                periods = length / hours(7 * 24) + 1;
            else if (cap.per == CapPeriod::CalendarDay)
                periods = capDay(cap, zone->toLocal(*question.exit)) - capDay(cap, zone->toLocal(question.entry)) + 1;
            else if (cap.per == CapPeriod::CalendarWeek || cap.per == CapPeriod::CalendarMonth)
                periods = 3; // of at most nine days
            RC_ASSERT(within <= cap.maxValue.minor() * periods);
        }
    }));
}

void TstProperties::sameQuestionSameCharge()
{
    QVERIFY(rc::check("the same question has the same charge, stored and read", [] {
        const Tariff tariff = drawTariff({});
        const Zone zone = drawZone();
        const Question question = drawQuestion();
        const auto first = quote(tariff, question, *zone);
        const auto second = quote(parseTariff(parkdesk::canonicalText(tariff)).value(), question, *zone);
        RC_ASSERT(first.has_value() && second.has_value());
        RC_ASSERT(*first == *second);
        RC_ASSERT(chargeHash(*first) == chargeHash(*second));
        const auto stored = chargeFromJson(chargeToJson(*first));
        RC_ASSERT(stored.has_value());
        RC_ASSERT(*stored == *first);
    }));
}

void TstProperties::canonicalTextReadsBack()
{
    QVERIFY(rc::check("canonical text reads back as itself", [] {
        const Tariff tariff = drawTariff({});
        const auto again = parseTariff(parkdesk::canonicalText(tariff));
        RC_ASSERT(again.has_value());
        RC_ASSERT(parkdesk::canonicalText(*again) == parkdesk::canonicalText(tariff));
        RC_ASSERT(tariffHash(*again) == tariffHash(tariff));
    }));
}

void TstProperties::brokenTextsAreRefusedOrRead()
{
    QVERIFY(rc::check("a text with broken bytes is refused with its reason, or is another tariff", [] {
        QByteArray text = randomTariff({});
        for (int i = *rc::gen::inRange(1, 5); i > 0; --i)
            text[*rc::gen::inRange(0, static_cast<int>(text.size()))] = static_cast<char>(*rc::gen::inRange(0, 256));
        const auto tariff = parseTariff(text);
        if (tariff)
            return;
        RC_ASSERT(tariff.error().code == ErrorCode::TariffInvalid || tariff.error().code == ErrorCode::NotSupported);
        RC_ASSERT(!tariff.error().details.value(u"reason"_s).toString().isEmpty());
    }));
}

void TstProperties::splittingAtTheResetAddsUp()
{
    QVERIFY(rc::check("a stay split where its calendar day ends costs the same", [] {
        RandomChoice choice;
        choice.addsUpByDay = true;
        const Tariff tariff = drawTariff(choice);
        const Zone zone = drawZone();
        const Question question = drawQuestion();
        const auto whole = quote(tariff, question, *zone);
        RC_ASSERT(whole.has_value());
        qint64 sum = 0;
        Question part = question;
        const qint64 resetTime = tariff.tables.front().resetTime;
        for (qint64 day = zone->toLocal(question.entry).day() - 1; part.entry < *question.exit; ++day) {
            const Instant reset = zone->instantOfRule(LocalTime::of(day, resetTime));
            if (reset <= part.entry)
                continue;
            part.exit = std::min(reset, *question.exit);
            const auto price = quote(tariff, part, *zone);
            RC_ASSERT(price.has_value());
            sum += price->amount.minor();
            part.entry = *part.exit;
        }
        RC_ASSERT(sum == whole->amount.minor());
    }));
}

void TstProperties::sameInAnotherProcessZone()
{
    QVERIFY(rc::check("the process's own time zone changes nothing", [] {
        const QByteArray text = randomTariff({});
        const QByteArray zoneName = drawZone()->id();
        const Question question = drawQuestion();
        const auto priced = [&](const char *processZone) {
            const ProcessZone there(processZone);
            const auto tariff = parseTariff(text);
            return tariff ? answerText(quote(*tariff, question, *ZoneRules::forZone(zoneName).value()))
                          : refusalText(tariff);
        };
        const QString here = priced("UTC");
        RC_ASSERT(here == priced("Pacific/Auckland"));
        RC_ASSERT(here == priced("America/Los_Angeles"));
    }));
}

void TstProperties::clocksDoNotChangeALength()
{
    QVERIFY(rc::check("where no rule names a time of day, only the length is paid", [] {
        RandomChoice choice;
        choice.byLengthAlone = true;
        const Tariff tariff = drawTariff(choice);
        const Question question = drawQuestion();
        const auto here = quote(tariff, question, *drawZone());
        const auto there = quote(tariff, question, ZoneRules());
        RC_ASSERT(here.has_value() && there.has_value());
        RC_ASSERT(here->amount == there->amount);
    }));
}

void TstProperties::clockChangeNights_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("amount");
    // From 00:00 to 06:00 on the wall: 0.50 a half hour, from 02:00 to 03:00 5.00 a half hour.
    const auto row = [](const char *what, const char *zone, const char *day, const char *amount) {
        QTest::newRow(what) << QByteArray(zone) << QString::fromLatin1(day) << QString::fromLatin1(amount);
    };
    row("Berlin, 02:00 to 03:00 does not exist: 10 x 0.50", "Europe/Berlin", "2026-03-29", "5.00");
    row("Berlin, it comes twice: 10 x 0.50 + 4 x 5.00", "Europe/Berlin", "2026-10-25", "25.00");
    row("New York, 02:00 to 03:00 does not exist", "America/New_York", "2026-03-08", "5.00");
    row("New York, 01:00 to 02:00 comes twice: 12 x 0.50 + 2 x 5.00", "America/New_York", "2026-11-01", "16.00");
    row("Lord Howe, 02:00 to 02:30 does not exist: 10 x 0.50 + 1 x 5.00", "Australia/Lord_Howe", "2026-10-04", "10.00");
    row("Lord Howe, 01:30 to 02:00 comes twice: 11 x 0.50 + 2 x 5.00", "Australia/Lord_Howe", "2026-04-05", "15.50");
    row("Kolkata, no changes: 10 x 0.50 + 2 x 5.00", "Asia/Kolkata", "2026-03-29", "15.00");
}

void TstProperties::clockChangeNights()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, day);
    QFETCH(QString, amount);
    const auto tariff = parseTariff(hourAndDearNight);
    QCOMPARE(refusalText(tariff), u"accepted"_s);
    const Zone rules = ZoneRules::forZone(zone).value();
    QCOMPARE(answerText(quoteTexts(*tariff, *rules, day + u"T00:00"_s, day + u"T06:00"_s)), amount);
}

void TstProperties::exactTiesRoundHalfUp()
{
    QVERIFY(rc::check("half a cent is a cent", [] {
        const int value = *rc::gen::resize(100, rc::gen::inRange(0, 5000)) * 2 + 1;
        const int length = *rc::gen::resize(100, rc::gen::inRange(0, 500)) * 2 + 1;
        const QByteArray amount = '"' + Money(value, Currency::fromCode(u"EUR"_s).value()).toText().toLatin1() + '"';
        const auto tariff = parseTariff(
            R"({"format":1,"name":"Ties","currency":"EUR","defaultTable":"t","rateTables":[{"id":"t","basis":"stay",
                "lines":[{"type":"incrementingRate","incrementPeriod":"PT2M","unit":"proRata","value":)"
            + amount + "}]}]}");
        RC_ASSERT(tariff.has_value());
        Question question;
        question.exit = question.entry + minutes(length);
        const auto charge = quote(*tariff, question, ZoneRules());
        RC_ASSERT(charge.has_value());
        RC_ASSERT(charge->amount.minor() * 2 == qint64 {value} * length + 1);
    }));
}

void TstProperties::everyRuleSumsAndIsNeverNegative()
{
    QVERIFY(rc::check("lines sum by every rule, the same in another process time zone", [] {
        RandomChoice choice;
        choice.everyRule = true;
        const Tariff tariff = drawTariff(choice);
        const Zone zone = drawZone();
        const Question question = drawFacts(drawQuestion());
        const auto charge = quote(tariff, question, *zone);
        if (!charge) {
            RC_ASSERT(charge.error().code == ErrorCode::NotAvailable);
            return;
        }
        RC_ASSERT(sumOfLines(*charge) == charge->amount.minor());
        RC_ASSERT(charge->amount.minor() >= 0);
        RC_ASSERT(!charge->lines.empty());
        const auto stored = chargeFromJson(chargeToJson(*charge));
        RC_ASSERT(stored.has_value());
        RC_ASSERT(*stored == *charge);
        const ProcessZone there("Pacific/Auckland");
        RC_ASSERT(*quote(tariff, question, *zone) == *charge);
    }));
}

void TstProperties::longerIsCheaperByANamedRuleAlone()
{
    QVERIFY(rc::check("a longer stay costs less only where an offer, a discount, a percentage or an exit does it", [] {
        RandomChoice choice;
        choice.everyRule = true;
        const Tariff tariff = drawTariff(choice);
        const Zone zone = drawZone();
        Question question = drawFacts(drawQuestion(3 * 1440));
        const auto shorter = quote(tariff, question, *zone);
        question.exit = *question.exit + minutes(*rc::gen::inRange(1, 3000));
        const auto longer = quote(tariff, question, *zone);
        if (!shorter || !longer || shorter->amount.minor() <= longer->amount.minor())
            return;
        const auto names = [](const Charge &charge) {
            return std::any_of(charge.lines.begin(), charge.lines.end(), [](const ChargeLine &line) {
                return line.kind == ChargeLineKind::Offer || line.kind == ChargeLineKind::Discount
                    || line.kind == ChargeLineKind::Extra || line.kind == ChargeLineKind::Overstay
                    || line.kind == ChargeLineKind::NoShow || line.kind == ChargeLineKind::LatePayment;
            });
        };
        RC_LOG() << shorter->amount.toText().toStdString() << " then " << longer->amount.toText().toStdString();
        RC_ASSERT(names(*shorter) || names(*longer));
    }));
}

PARKDESK_TEST(TstProperties)
#include "tst_properties.moc"
