// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/driver.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// Mail addresses, phone numbers and names in the one form in which they are kept.
class TstDriver : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mails_data();
    void mails();
    void phones_data();
    void phones();
    void names_data();
    void names();
    void numbers();
    void lines();
    void languages();
    void codes();
};

void TstDriver::mails_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept"); // empty: refused
    QTest::newRow("plain") << u"a@example.org"_s << u"a@example.org"_s;
    QTest::newRow("capitals and blanks") << u"  Ritu.IYER@Example.ORG\n"_s << u"ritu.iyer@example.org"_s;
    QTest::newRow("tag") << u"a+parking@example.co.uk"_s << u"a+parking@example.co.uk"_s;
    QTest::newRow("signs") << u"o'neil_x-1!#$%&*/=?^{|}~@example.org"_s << u"o'neil_x-1!#$%&*/=?^{|}~@example.org"_s;
    QTest::newRow("idn as typed") << u"info@Müller.example"_s << u"info@müller.example"_s;
    QTest::newRow("idn decomposed") << u"info@mu\u0308ller.example"_s << u"info@müller.example"_s;
    QTest::newRow("punycode") << u"info@xn--mller-kva.example"_s << u"info@xn--mller-kva.example"_s;
    QTest::newRow("own script") << u"अजय@डाटा.भारत"_s << u"अजय@डाटा.भारत"_s;
    QTest::newRow("no at") << u"example.org"_s << QString();
    QTest::newRow("two ats") << u"a@b@example.org"_s << QString();
    QTest::newRow("nothing before") << u"@example.org"_s << QString();
    QTest::newRow("nothing behind") << u"a@"_s << QString();
    QTest::newRow("no point") << u"a@localhost"_s << QString();
    QTest::newRow("points in a row") << u"a..b@example.org"_s << QString();
    QTest::newRow("point at the end") << u"a.@example.org"_s << QString();
    QTest::newRow("point before") << u".a@example.org"_s << QString();
    QTest::newRow("domain point") << u"a@example.org."_s << QString();
    QTest::newRow("domain hyphen") << u"a@-example.org"_s << QString();
    QTest::newRow("digits alone") << u"a@127.0.0.1"_s << QString();
    QTest::newRow("blank within") << u"a b@example.org"_s << QString();
    QTest::newRow("line within") << u"a@example.org\nBcc: b@example.org"_s << QString();
    QTest::newRow("list") << u"a@example.org,b@example.org"_s << QString();
    QTest::newRow("angle") << u"A <a@example.org>"_s << QString();
    QTest::newRow("quoted") << u"\"a b\"@example.org"_s << QString();
    QTest::newRow("zero width") << u"a\u200B@example.org"_s << QString();
    QTest::newRow("null") << u"a@ex"_s + QChar(u'\0') + u"ample.org"_s << QString();
}

void TstDriver::mails()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto read = readDriverMail(text);
    if (kept.isEmpty()) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadMail);
        QCOMPARE(read.error().field, Field::Mail);
        return;
    }
    QVERIFY(read);
    QCOMPARE(*read, kept);
    QCOMPARE(*readDriverMail(*read), kept);
}

void TstDriver::phones_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"03012345"_s << u"03012345"_s;
    QTest::newRow("signs") << u"(030) 123-45/6.7"_s << u"0301234567"_s;
    QTest::newRow("country") << u"+91 98450 01234"_s << u"+919845001234"_s;
    QTest::newRow("double zero") << u"0049 30 12345"_s << u"+493012345"_s;
    QTest::newRow("zero in brackets") << u"+49 (0) 30 12345"_s << u"+493012345"_s;
    QTest::newRow("zero in brackets, closed up") << u"0049(0)3012345"_s << u"+493012345"_s;
    QTest::newRow("own digits") << u"०१२३४५"_s << u"012345"_s;
    QTest::newRow("wide digits") << u"＋４９３０１２３４５"_s << u"+493012345"_s;
    QTest::newRow("longest") << u"+123456789012345"_s << u"+123456789012345"_s;
    QTest::newRow("too long") << u"+1234567890123456"_s << QString();
    QTest::newRow("too short") << u"+1234"_s << QString();
    QTest::newRow("letters") << u"0800 FLOWERS"_s << QString();
    QTest::newRow("plus within") << u"030+12345"_s << QString();
    QTest::newRow("two pluses") << u"++493012345"_s << QString();
    QTest::newRow("signs alone") << u"---()"_s << QString();
}

void TstDriver::phones()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto read = readDriverPhone(text);
    if (kept.isEmpty()) {
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BadPhone);
        QCOMPARE(read.error().field, Field::Phone);
        return;
    }
    QVERIFY(read);
    QCOMPARE(*read, kept);
    QCOMPARE(*readDriverPhone(*read), kept);
}

void TstDriver::names_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u" Ritu   Iyer "_s << u"Ritu Iyer"_s;
    QTest::newRow("one word") << u"Björk"_s << u"Björk"_s;
    QTest::newRow("marks") << u"O'Neil-Smith, Jr."_s << u"O'Neil-Smith, Jr."_s;
    QTest::newRow("own script") << u"रितु अय्यर"_s << u"रितु अय्यर"_s;
    QTest::newRow("nothing") << u" \t "_s << QString();
    QTest::newRow("null") << u"a"_s + QChar(u'\0') << QString();
    QTest::newRow("bell") << u"a\ab"_s << QString();
    QTest::newRow("too long") << QString(121, u'x') << QString();
}

void TstDriver::names()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    const auto read = readDriverName(text);
    QCOMPARE(read.has_value(), !kept.isEmpty());
    if (read)
        QCOMPARE(*read, kept);
    else
        QCOMPARE(read.error().field, Field::Name);
}

void TstDriver::numbers()
{
    QCOMPARE(driverNumberText(10001), u"D-10001"_s);
    for (const QString &text : {u"D-10001"_s, u"d10001"_s, u"10001"_s, u" D 10001 "_s})
        QCOMPARE(driverNumberFromText(text), std::optional<qint64>(10001));
    for (const QString &text : {u""_s, u"D-"_s, u"E-10001"_s, u"10001x"_s, u"-1"_s, u"9999999999999999999999"_s})
        QVERIFY2(!driverNumberFromText(text), qPrintable(text));
}

void TstDriver::lines()
{
    QCOMPARE(*readDriverLines(u" 12 Lake Road\r\nBengaluru \n"_s, Field::Address, 300), u"12 Lake Road\nBengaluru"_s);
    QVERIFY(readDriverLines({}, Field::Note, 5)->isEmpty());
    QCOMPARE(readDriverLines(u"123456"_s, Field::Note, 5).error().code, ErrorCode::TooLong);
    QCOMPARE(readDriverLines(u"a\x1b[2J"_s, Field::Note, 50).error().code, ErrorCode::BadCharacters);
}

void TstDriver::languages()
{
    for (const QString &text : {u"en"_s, u"de"_s, u"pt_BR"_s, u"kok"_s})
        QCOMPARE(*readLanguage(text), text);
    for (const QString &text : {u""_s, u"e"_s, u"EN"_s, u"english"_s, u"en-GB"_s, u"en_"_s})
        QCOMPARE(readLanguage(text).error().code, ErrorCode::BadCode);
}

void TstDriver::codes()
{
    for (const DriverState state :
         {DriverState::Active, DriverState::Suspended, DriverState::Erased, DriverState::Merged})
        QCOMPARE(driverStateFromName(driverStateName(state)), std::optional(state));
    QVERIFY(!driverStateFromName(u"gone"_s));
}

PARKDESK_TEST(TstDriver)
#include "tst_driver.moc"
