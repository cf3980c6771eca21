// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plate.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstPlate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAnyCountry_data();
    void readsAnyCountry();
    void refuses_data();
    void refuses();
    void lookAlikes_data();
    void lookAlikes();
    void wellFormed_data();
    void wellFormed();
    void near_data();
    void near();
};

void TstPlate::readsAnyCountry_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("normal");
    QTest::addColumn<QString>("shown");
    QTest::newRow("India, run together") << u"mh12qz0482"_s << u"MH12QZ0482"_s << u"MH12QZ0482"_s;
    QTest::newRow("India, blanks") << u"mh 12  qz 0482"_s << u"MH12QZ0482"_s << u"MH 12 QZ 0482"_s;
    QTest::newRow("hyphens") << u"HR-26-XY-3071"_s << u"HR26XY3071"_s << u"HR-26-XY-3071"_s;
    QTest::newRow("Germany") << u"KÖT-LN 77E"_s << u"KÖTLN77E"_s << u"KÖT-LN 77E"_s;
    QTest::newRow("umlaut as two code points") << u"KÖT-LN 77E"_s << u"KÖTLN77E"_s << u"KÖT-LN 77E"_s;
    QTest::newRow("no-break space") << u"7315\u00a0LKN"_s << u"7315LKN"_s << u"7315 LKN"_s;
    QTest::newRow("Japan, full width") << u"練馬 ５８８ と ５６-７８"_s << u"練馬588と5678"_s << u"練馬 588 と 56-78"_s;
    QTest::newRow("Korea") << u"34나5678"_s << u"34나5678"_s << u"34나5678"_s;
    QTest::newRow("China, middle dot") << u"沪B·67890"_s << u"沪B67890"_s << u"沪B·67890"_s;
    QTest::newRow("Egypt, digits of its script") << u"طند٤٨٢٧"_s << u"طند4827"_s << u"طند٤٨٢٧"_s;
    QTest::newRow("one letter") << u"k"_s << u"K"_s << u"K"_s;
    QTest::newRow("separators at the ends") << u" -AB 1- "_s << u"AB1"_s << u"AB 1-"_s;
}

void TstPlate::readsAnyCountry()
{
    QFETCH(QString, written);
    const auto plate = Plate::fromText(written);
    QVERIFY(plate);
    QTEST(plate->normal(), "normal");
    QTEST(plate->shown(), "shown");
}

void TstPlate::refuses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("empty") << u""_s << ErrorCode::Required;
    QTest::newRow("blanks and hyphens") << u" - . "_s << ErrorCode::Required;
    QTest::newRow("17 characters") << u"ABCDEFGH123456789"_s << ErrorCode::TooLong;
    QTest::newRow("10 kB") << QString(10'240, u'A') << ErrorCode::TooLong;
    QTest::newRow("NUL") << u"AB\0 12"_s << ErrorCode::BadCharacters;
    QTest::newRow("line feed") << u"AB\n12"_s << ErrorCode::BadCharacters;
    QTest::newRow("escape") << u"AB\u001b12"_s << ErrorCode::BadCharacters;
    QTest::newRow("right-to-left override") << u"AB\u202e12"_s << ErrorCode::BadCharacters;
    QTest::newRow("zero width joiner") << u"AB\u200d12"_s << ErrorCode::BadCharacters;
    QTest::newRow("emoji") << u"AB🚗12"_s << ErrorCode::BadCharacters;
    QTest::newRow("injection") << u"'; DROP TABLE stay; --"_s << ErrorCode::BadCharacters;
    QTest::newRow("formula") << u"=1+1"_s << ErrorCode::BadCharacters;
    QTest::newRow("mark without a letter") << u"\u0301AB12"_s << ErrorCode::BadCharacters;
}

void TstPlate::refuses()
{
    QFETCH(QString, written);
    const auto plate = Plate::fromText(written);
    QVERIFY(!plate);
    QTEST(plate.error().code, "code");
    QCOMPARE(plate.error().field, Field::Plate);
}

void TstPlate::lookAlikes_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("alike");
    QTest::newRow("O and 0") << u"KO 10"_s << u"K0 10"_s << true;
    QTest::newRow("D and O") << u"KD 10"_s << u"KO 10"_s << true;
    QTest::newRow("I and 1") << u"AI 7"_s << u"A1 7"_s << true;
    QTest::newRow("B and 8") << u"AB 7"_s << u"A8 7"_s << true;
    QTest::newRow("S and 5") << u"AS 7"_s << u"A5 7"_s << true;
    QTest::newRow("Z and 2") << u"AZ 7"_s << u"A2 7"_s << true;
    QTest::newRow("G and 6") << u"AG 7"_s << u"A6 7"_s << true;
    QTest::newRow("A and 4") << u"AA 7"_s << u"A4 7"_s << false;
    QTest::newRow("Cyrillic letters stay") << u"АВ 7"_s << u"A8 7"_s << false;
}

void TstPlate::lookAlikes()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const Plate a = Plate::fromText(one).value();
    const Plate b = Plate::fromText(other).value();
    QVERIFY(a != b);
    QTEST(a.lookAlike() == b.lookAlike(), "alike");
}

void TstPlate::wellFormed_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("plate") << u"KA 01 AB 1234"_s << true;
    QTest::newRow("short") << u"K1"_s << false;
    QTest::newRow("name") << u"Meyer"_s << false;
    QTest::newRow("number") << u"10482"_s << false;
    QTest::newRow("other script") << u"طند٤٨٢٧"_s << true;
}

void TstPlate::wellFormed()
{
    QFETCH(QString, written);
    QTEST(isWellFormed(Plate::fromText(written).value(), 4), "wellFormed");
}

void TstPlate::near_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("itself") << u"KA01AB1234"_s << false;
    QTest::newRow("first sign") << u"XA01AB1234"_s << true;
    QTest::newRow("last sign") << u"KA01AB1235"_s << true;
    QTest::newRow("first left out") << u"A01AB1234"_s << true;
    QTest::newRow("last left out") << u"KA01AB123"_s << true;
    QTest::newRow("middle left out") << u"KA01B1234"_s << true;
    QTest::newRow("one before") << u"9KA01AB1234"_s << true;
    QTest::newRow("one after") << u"KA01AB12349"_s << true;
    QTest::newRow("first two swapped") << u"AK01AB1234"_s << true;
    QTest::newRow("last two swapped") << u"KA01AB1243"_s << true;
    QTest::newRow("three look alike") << u"KAO1A81Z34"_s << true;
    QTest::newRow("two others") << u"KA01AB1299"_s << false;
    QTest::newRow("two left out") << u"KA01AB12"_s << false;
    QTest::newRow("swapped far apart") << u"1A0KAB1234"_s << false;
    QTest::newRow("one left out, one other") << u"KA01AB139"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TstPlate::near()
{
    QFETCH(const QString, other);
    QFETCH(const bool, expected);
    const QString plate = u"KA01AB1234"_s;
    QCOMPARE(isNear(plate, other), expected);
    QCOMPARE(isNear(other, plate), expected);
}

PARKDESK_TEST(TstPlate)
#include "tst_plate.moc"
