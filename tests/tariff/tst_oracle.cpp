// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
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
    void randomStaysByRandomTariffs();
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

QString quoted(const Tariff &tariff, const OracleStay &stay, const ZoneRules &zone)
{
    Question question;
    question.entry = stay.entry;
    question.exit = stay.exit;
    question.vehicle = stay.vehicle;
    question.lostTicket = stay.lostTicket;
    question.entryProven = stay.entryProven;
    question.paidAt = stay.paidAt;
    return answerText(quote(tariff, question, zone));
}

} // namespace

void TstOracle::randomStaysByRandomTariffs()
{
    const int stays = std::max(staysOfATariff, qEnvironmentVariableIntValue("PARKDESK_ORACLE_STAYS"));
    const int tariffs = qEnvironmentVariableIsSet("PARKDESK_ORACLE_STAYS") ? stays / staysOfATariff : 300;
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=" + QByteArray::number(tariffs) + " max_discard_ratio=20");
    QVERIFY(rc::check("agrees with counting minute by minute", [] {
        RandomChoice choice;
        choice.forOracle = true;
        choice.refusing = true;
        const QByteArray text = randomTariff(choice);
        RC_LOG() << text.toStdString() << std::endl;
        const auto tariff = parseTariff(text);
        if (!tariff)
            RC_DISCARD("refused: " + refusalText(tariff).toStdString());
        const Zone zone =
            ZoneRules::forZone(*rc::gen::element<QByteArray>("Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
                                                             "Asia/Kolkata", "UTC", "America/Santiago"))
                .value();
        const Oracle oracle(text, *zone);
        for (int i = 0; i < staysOfATariff; ++i) {
            const OracleStay stay = drawStay();
            const QString got = quoted(*tariff, stay, *zone);
            const QString expected = oracle.answer(stay);
            if (got == expected)
                continue;
            RC_LOG() << zone->id().constData() << ' ' << zone->toText(stay.entry).toStdString() << " to "
                     << (stay.exit ? zone->toText(*stay.exit) : u"open"_s).toStdString() << ' '
                     << stay.vehicle.toStdString() << (stay.lostTicket ? " lost" : "")
                     << (stay.entryProven ? " proven" : "")
                     << (stay.paidAt ? " paid " + zone->toText(*stay.paidAt).toStdString() : "") << ": "
                     << got.toStdString() << ", by the minute " << expected.toStdString() << std::endl;
            RC_FAIL("another price");
        }
    }));
}

PARKDESK_TEST(TstOracle)
#include "tst_oracle.moc"
