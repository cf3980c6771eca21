// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/tariff/randomtariff.h"
#include "tests/tariff/tariffsupport.h"

#include <rapidcheck.h>

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
    void agreesWithTheSlowOracle();
    void brokenTextsAreRefusedOrRead();
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

/// The price of a stay minute by minute: slow and, rule by rule, to be seen to be right.
class Oracle {
public:
    Oracle(const RateTable &table, const ZoneRules &zone)
        : m_table(table)
        , m_zone(zone)
    {
    }

    qint64 price(Instant entry, Instant exit)
    {
        for (Instant minute = entry; minute < exit; minute = minute + minutes(1))
            pass(m_zone.toLocal(minute));
        return m_total;
    }

private:
    [[nodiscard]] static bool holds(const RateWindow &window, LocalTime local)
    {
        const auto begins = [&](qint64 day) { return (window.days.weekdays >> (LocalTime::of(day, 0).weekday() - 1)) % 2 == 1; };
        const qint64 time = local.msOfDay();
        if (window.from < window.until)
            return begins(local.day()) && window.from <= time && time < window.until;
        return (time >= window.from && begins(local.day())) || (time < window.until && begins(local.day() - 1));
    }

    void pass(LocalTime local)
    {
        int now = -1;
        for (int i = static_cast<int>(m_table.windows.size()) - 1; i >= 0; --i) {
            if (holds(m_table.windows[static_cast<size_t>(i)], local))
                now = i;
        }
        if (now >= 0 && m_table.windows[static_cast<size_t>(now)].kind == WindowKind::Free)
            return;
        if (m_table.atEdge == EdgeRule::Cut && m_last != -2 && m_last != now)
            m_unitEnd = m_position;
        m_last = now;
        if (m_position >= m_unitEnd && m_position >= m_paidUntil)
            beginUnit(now < 0 ? m_table.lines : m_table.windows[static_cast<size_t>(now)].lines, local);
        ++m_position;
    }

    void beginUnit(const std::vector<RateLine> &lines, LocalTime local)
    {
        const auto lengthOf = [](const RateLine &line) { return line.incrementPeriod.count() / 60'000; };
        const bool first = lines.size() == 2 && m_position < lengthOf(lines.front());
        const RateLine &line = first ? lines.front() : lines.back();
        m_unitEnd = first ? lengthOf(line) : m_position + lengthOf(line);
        if (first)
            m_paidUntil = m_unitEnd;
        qint64 amount = line.value.minor();
        qint64 &today = m_days[local.day()];
        for (const RateCap &cap : m_table.caps)
            amount = std::min(amount, cap.maxValue.minor() - today);
        today += amount;
        m_total += amount;
    }

    const RateTable &m_table;
    const ZoneRules &m_zone;
    std::map<qint64, qint64> m_days;
    qint64 m_position = 0;
    qint64 m_unitEnd = 0;
    qint64 m_paidUntil = 0;
    qint64 m_total = 0;
    int m_last = -2;
};

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
                periods = zone->toLocal(*question.exit).day() - zone->toLocal(question.entry).day() + 1;
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

void TstProperties::agreesWithTheSlowOracle()
{
    QVERIFY(rc::check("agrees with counting minute by minute", [] {
        RandomChoice choice;
        choice.onlyForOracle = true;
        const Tariff tariff = drawTariff(choice);
        const Zone zone = drawZone();
        for (int i = 0; i < 10; ++i) {
            const Question question = drawQuestion(4 * 1440);
            const auto charge = quote(tariff, question, *zone);
            RC_ASSERT(charge.has_value());
            const qint64 expected = Oracle(tariff.tables.front(), *zone).price(question.entry, *question.exit);
            RC_ASSERT(charge->amount.minor() == expected);
        }
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

PARKDESK_TEST(TstProperties)
#include "tst_properties.moc"
