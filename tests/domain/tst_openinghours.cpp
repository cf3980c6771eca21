// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/businessday.h"
#include "domain/openinghours.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// When a lot is open, read from words and asked by local time.
class TstOpeningHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void refuses_data();
    void refuses();
    void openAt_data();
    void openAt();
    void alwaysOpen();
    void businessDays();
};

namespace {

LocalTime at(const QString &text)
{
    return LocalTime::fromText(text).value();
}

} // namespace

void TstOpeningHours::words_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("told");
    QTest::newRow("week and Saturday") << u"Mo-Fr 06:00-22:00; Sa 08:00-20:00"_s
                                       << u"Mo-Fr 06:00-22:00; Sa 08:00-20:00"_s;
    QTest::newRow("empty") << u"  "_s << u"24/7"_s;
    QTest::newRow("always") << u"24/7"_s << u"24/7"_s;
    QTest::newRow("whole days") << u"Mo-Su 00:00-24:00"_s << u"Mo-Su 00:00-24:00"_s;
    QTest::newRow("across midnight") << u"fr-sa 18:00-2:00"_s << u"Fr-Sa 18:00-02:00"_s;
    QTest::newRow("two windows") << u"Tu 14:00 - 18:00, 08:00-12:00"_s << u"Tu 08:00-12:00,14:00-18:00"_s;
    QTest::newRow("over the week's end") << u"Sa-Mo 10:00-12:00"_s << u"Mo 10:00-12:00; Sa-Su 10:00-12:00"_s;
    QTest::newRow("list of days") << u"Mo,We 07:00-09:00"_s << u"Mo 07:00-09:00; We 07:00-09:00"_s;
    QTest::newRow("holidays are kept") << u"Su,PH 10:00-16:00"_s << u"Su 10:00-16:00; PH 10:00-16:00"_s;
}

void TstOpeningHours::words()
{
    QFETCH(QString, said);
    const auto read = OpeningHours::fromText(said);
    QVERIFY(read);
    QTEST(read->toText(), "told");
    QCOMPARE(OpeningHours::fromText(read->toText()).value(), *read);
}

void TstOpeningHours::refuses_data()
{
    QTest::addColumn<QString>("said");
    for (const QString &said :
         {u"always"_s, u"Mo"_s, u"06:00-22:00"_s, u"Mo 6-22"_s, u"Mo 25:00-26:00"_s, u"Mo 06:60-08:00"_s,
          u"Mo 08:00-10:00,09:00-11:00"_s, u"Mo 08:00-10:00; Mo 09:00-11:00"_s, u"Xx 08:00-10:00"_s,
          u"Mo-PH 08:00-10:00"_s, u"Mo-We-Fr 08:00-10:00"_s, u"Mo 08:00"_s, u";"_s, u"Mo 24:00-24:30"_s})
        QTest::newRow(qPrintable(said)) << said;
}

void TstOpeningHours::refuses()
{
    QFETCH(QString, said);
    const auto read = OpeningHours::fromText(said);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::BadTime);
    QCOMPARE(read.error().field, Field::Hours);
}

void TstOpeningHours::openAt_data()
{
    // 2026-11-20 is a Friday.
    QTest::addColumn<QString>("time");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("next");
    QTest::newRow("before") << u"2026-11-20T05:59"_s << false << u"2026-11-20T06:00"_s;
    QTest::newRow("first minute") << u"2026-11-20T06:00"_s << true << u"2026-11-20T06:00"_s;
    QTest::newRow("last minute") << u"2026-11-20T21:59"_s << true << u"2026-11-20T21:59"_s;
    QTest::newRow("closed at its end") << u"2026-11-20T22:00"_s << false << u"2026-11-21T18:00"_s;
    QTest::newRow("night") << u"2026-11-21T23:30"_s << true << u"2026-11-21T23:30"_s;
    QTest::newRow("after midnight") << u"2026-11-22T01:59"_s << true << u"2026-11-22T01:59"_s;
    QTest::newRow("its end on the next day") << u"2026-11-22T02:00"_s << false << u"2026-11-23T06:00"_s;
    QTest::newRow("a whole day shut") << u"2026-11-22T12:00"_s << false << u"2026-11-23T06:00"_s;
}

void TstOpeningHours::openAt()
{
    QFETCH(QString, time);
    QFETCH(QString, next);
    const OpeningHours opening = OpeningHours::fromText(u"Mo-Fr 06:00-22:00; Sa 18:00-02:00"_s).value();
    QTEST(opening.isOpenAt(at(time)), "open");
    QCOMPARE(opening.nextOpening(at(time))->toText(), next);
}

void TstOpeningHours::alwaysOpen()
{
    QVERIFY(OpeningHours().isOpenAt(at(u"2026-11-22T03:00"_s)));
    QCOMPARE(OpeningHours().nextOpening(at(u"2026-11-22T03:00"_s)), at(u"2026-11-22T03:00"_s));
    // Sunday's night reaches into Monday.
    const OpeningHours sunday = OpeningHours::fromText(u"Su 20:00-04:00"_s).value();
    QVERIFY(sunday.isOpenAt(at(u"2026-11-23T03:59"_s)));
    QVERIFY(!sunday.isOpenAt(at(u"2026-11-23T04:00"_s)));
    // Only holidays: no weekday is open.
    const OpeningHours holidays = OpeningHours::fromText(u"PH 10:00-12:00"_s).value();
    QVERIFY(!holidays.isOpenAt(at(u"2026-11-22T11:00"_s)));
    QVERIFY(!holidays.nextOpening(at(u"2026-11-22T11:00"_s)));
}

void TstOpeningHours::businessDays()
{
    const Zone zone = ZoneRules::forZone("Europe/Berlin").value();
    const Instant midnight = zone->fromText(u"2026-10-25T00:00"_s).value();
    const BusinessDay before = BusinessDay::of(*zone, midnight - Duration(1));
    const BusinessDay day = BusinessDay::of(*zone, midnight);
    QCOMPARE(day.number, before.number + 1);
    QCOMPARE(day.span.from, midnight);
    QCOMPARE(day.span.length(), hours(25)); // the clocks go back
    QCOMPARE(before.span.until, midnight);
}

PARKDESK_TEST(TstOpeningHours)
#include "tst_openinghours.moc"
