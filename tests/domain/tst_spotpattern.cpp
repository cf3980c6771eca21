// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/naturalkey.h"
#include "domain/spotpattern.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstSpotPattern : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gives_data();
    void gives();
    void refuses_data();
    void refuses();
    void naturalOrder();
};

void TstSpotPattern::gives_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count"); // 0: none
    QTest::addColumn<int>("size");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("open counter") << u"A-{01}"_s << 12 << 12 << u"A-01"_s << u"A-12"_s;
    QTest::newRow("counter grows wider") << u"A-{1}"_s << 120 << 120 << u"A-1"_s << u"A-120"_s;
    QTest::newRow("from seven") << u"{007}"_s << 3 << 3 << u"007"_s << u"009"_s;
    QTest::newRow("range") << u"T-{01..08}"_s << 0 << 8 << u"T-01"_s << u"T-08"_s;
    QTest::newRow("range and right count") << u"T-{01..08}"_s << 8 << 8 << u"T-01"_s << u"T-08"_s;
    QTest::newRow("letters and numbers") << u"{A..C}-{01..40}"_s << 0 << 120 << u"A-01"_s << u"C-40"_s;
    QTest::newRow("letters and counter") << u"{A..C}{1}"_s << 30 << 30 << u"A1"_s << u"C10"_s;
    QTest::newRow("one spot by name") << u"Gate"_s << 0 << 1 << u"Gate"_s << u"Gate"_s;
    QTest::newRow("other script") << u"甲{1..2}"_s << 0 << 2 << u"甲1"_s << u"甲2"_s;
}

void TstSpotPattern::gives()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    const auto labels = labelsOfPattern(pattern, count ? std::optional(count) : std::nullopt);
    QVERIFY(labels);
    QTEST(static_cast<int>(labels->size()), "size");
    QTEST(labels->first(), "first");
    QTEST(labels->last(), "last");
    QCOMPARE(QSet<QString>(labels->begin(), labels->end()).size(), labels->size());
    QVERIFY(std::is_sorted(labels->begin(), labels->end(),
                           [](const QString &a, const QString &b) { return naturalKey(a) < naturalKey(b); }));
}

void TstSpotPattern::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<int>("count");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << 0 << ErrorCode::BadPattern;
    QTest::newRow("open brace") << u"A-{01"_s << 5 << ErrorCode::BadPattern;
    QTest::newRow("closing brace alone") << u"A-01}"_s << 0 << ErrorCode::BadPattern;
    QTest::newRow("crossed range") << u"{9..1}"_s << 0 << ErrorCode::BadPattern;
    QTest::newRow("mixed range") << u"{A..3}"_s << 0 << ErrorCode::BadPattern;
    QTest::newRow("two counters") << u"{1}{1}"_s << 4 << ErrorCode::BadPattern;
    QTest::newRow("counter without a count") << u"A-{01}"_s << 0 << ErrorCode::BadNumber;
    QTest::newRow("range and another count") << u"{1..8}"_s << 9 << ErrorCode::BadNumber;
    QTest::newRow("count that does not divide") << u"{A..B}{1}"_s << 9 << ErrorCode::BadNumber;
    QTest::newRow("no counter, many spots") << u"Gate"_s << 3 << ErrorCode::BadPattern;
    QTest::newRow("too many") << u"{1..99999}"_s << 0 << ErrorCode::BadNumber;
    QTest::newRow("too many by product") << u"{A..Z}{1..999}"_s << 0 << ErrorCode::BadNumber;
    QTest::newRow("minus one") << u"A{1}"_s << -1 << ErrorCode::BadNumber;
    QTest::newRow("long label") << u"ABCDEFGHIJKLMNOPQRST{1}"_s << 5 << ErrorCode::BadPattern;
    QTest::newRow("control") << u"A\t{1}"_s << 5 << ErrorCode::BadPattern;
}

void TstSpotPattern::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(int, count);
    const auto labels = labelsOfPattern(pattern, count ? std::optional(count) : std::nullopt);
    QVERIFY(!labels);
    QTEST(labels.error().code, "code");
}

void TstSpotPattern::naturalOrder()
{
    QStringList labels {u"A-10"_s, u"B-1"_s, u"A-2"_s, u"a-1"_s, u"A-02x"_s, u"A"_s, u"A-１１"_s};
    std::sort(labels.begin(), labels.end(),
              [](const QString &a, const QString &b) { return naturalKey(a) < naturalKey(b); });
    QCOMPARE(labels, (QStringList {u"A"_s, u"a-1"_s, u"A-2"_s, u"A-02x"_s, u"A-10"_s, u"A-１１"_s, u"B-1"_s}));
    QCOMPARE(naturalKey(u"a-007"_s), naturalKey(u"A-7"_s));
}

PARKDESK_TEST(TstSpotPattern)
#include "tst_spotpattern.moc"
