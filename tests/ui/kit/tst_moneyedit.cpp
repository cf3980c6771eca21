// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/moneyedit.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstMoneyEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void pasted_data();
    void pasted();
    void pasteInTheMiddleKeepsTheRest();
    void fillsFromTheRight();
    void saysWhyThereIsNoValue();
    void takesAValue();
};

namespace {

Currency currencyOf(const QString &code)
{
    return Currency::fromCode(code).value();
}

} // namespace

void TstMoneyEdit::typed_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("whole") << u"en_IN"_s << u"INR"_s << u"200"_s << u"200"_s << qint64 {20000};
    QTest::newRow("point") << u"en_US"_s << u"USD"_s << u"12.5"_s << u"12.5"_s << qint64 {1250};
    QTest::newRow("point in a comma locale") << u"de_DE"_s << u"EUR"_s << u"12.50"_s << u"12,50"_s << qint64 {1250};
    QTest::newRow("comma in a comma locale") << u"de_DE"_s << u"EUR"_s << u"12,50"_s << u"12,50"_s << qint64 {1250};
    QTest::newRow("comma in a point locale") << u"en_US"_s << u"USD"_s << u"12,5"_s << u"12.5"_s << qint64 {1250};
    QTest::newRow("letters fall away") << u"en_US"_s << u"USD"_s << u"1x2y"_s << u"12"_s << qint64 {1200};
    QTest::newRow("third decimal refused") << u"en_US"_s << u"USD"_s << u"1.234"_s << u"1.23"_s << qint64 {123};
    QTest::newRow("second separator refused") << u"en_US"_s << u"USD"_s << u"1.2.3"_s << u"1.23"_s << qint64 {123};
    QTest::newRow("begins with the separator") << u"en_US"_s << u"USD"_s << u".5"_s << u"0.5"_s << qint64 {50};
    QTest::newRow("ends with the separator") << u"en_US"_s << u"USD"_s << u"7."_s << u"7."_s << qint64 {700};
    QTest::newRow("no decimals in yen") << u"ja_JP"_s << u"JPY"_s << u"5.0"_s << u"50"_s << qint64 {50};
    QTest::newRow("three decimals in dinar") << u"en_US"_s << u"KWD"_s << u"1.250"_s << u"1.250"_s << qint64 {1250};
    QTest::newRow("minus falls away") << u"en_US"_s << u"USD"_s << u"-3"_s << u"3"_s << qint64 {300};
    QTest::newRow("arabic digits") << u"en_US"_s << u"USD"_s << u"\u0661\u0662"_s << u"12"_s << qint64 {1200};
    QTest::newRow("too long to be an amount")
        << u"en_US"_s << u"USD"_s << u"1234567890123456"_s << u"123456789012345"_s << qint64 {12345678901234500};
}

void TstMoneyEdit::typed()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, keys);
    MoneyEdit edit(currencyOf(currency), nullptr, QLocale(locale));
    for (const QChar key : keys) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(key));
        QCoreApplication::sendEvent(&edit, &press);
    }
    QTEST(edit.text(), "text");
    QVERIFY(edit.value());
    QTEST(edit.value()->minor(), "minor");
}

void TstMoneyEdit::pasted_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("text");
    QTest::newRow("grouped") << u"en_US"_s << u"1,234.50"_s << u"1234.50"_s;
    QTest::newRow("grouped in German") << u"de_DE"_s << u"1.234,50 €"_s << u"1234,50"_s;
    QTest::newRow("thousands alone") << u"en_US"_s << u"1,234"_s << u"1234"_s;
    QTest::newRow("thousands alone in German") << u"de_DE"_s << u"1.234"_s << u"1234"_s;
    QTest::newRow("Indian groups") << u"en_IN"_s << u"INR 1,08,000.00"_s << u"108000.00"_s;
    QTest::newRow("sign before") << u"en_IN"_s << u"\u20b9 108.00"_s << u"108.00"_s;
    QTest::newRow("blanks as groups") << u"fr_FR"_s << u"1\u202f234,50"_s << u"1234,50"_s;
    QTest::newRow("Swiss apostrophe") << u"de_CH"_s << u"1\u2019234.50"_s << u"1234.50"_s;
    QTest::newRow("a plate keeps what was there") << u"en_US"_s << u"KA01AB1234"_s << u"77"_s;
    QTest::newRow("a word keeps what was there") << u"en_US"_s << u"cash"_s << u"77"_s;
    QTest::newRow("a minus keeps what was there") << u"en_US"_s << u"-5"_s << u"77"_s;
    QTest::newRow("odd groups keep what was there") << u"en_US"_s << u"1,2,3"_s << u"77"_s;
}

void TstMoneyEdit::pasted()
{
    QFETCH(QString, locale);
    QFETCH(QString, pasted);
    const QLocale where(locale);
    MoneyEdit edit(currencyOf(u"EUR"_s), nullptr, where);
    edit.setText(u"77"_s);
    QGuiApplication::clipboard()->setText(pasted);
    edit.selectAll();
    edit.paste();
    QTEST(edit.text(), "text");
}

void TstMoneyEdit::pasteInTheMiddleKeepsTheRest()
{
    MoneyEdit edit(currencyOf(u"USD"_s), nullptr, QLocale(u"en_US"_s));
    edit.setText(u"15.00"_s);
    edit.setCursorPosition(1);
    QGuiApplication::clipboard()->setText(u" 2 "_s);
    edit.paste();
    QCOMPARE(edit.text(), u"125.00"_s);
    QCOMPARE(edit.cursorPosition(), 2);
}

void TstMoneyEdit::fillsFromTheRight()
{
    MoneyEdit edit(currencyOf(u"EUR"_s), nullptr, QLocale(u"de_DE"_s));
    edit.setMinorUnitTyping(true);
    QStringList seen;
    for (const QChar key : u"1200"_s) {
        QTest::keyClick(&edit, key.toLatin1());
        seen.append(edit.text());
    }
    QCOMPARE(seen, QStringList({u"0,01"_s, u"0,12"_s, u"1,20"_s, u"12,00"_s}));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.text(), u"1,20"_s);
    QCOMPARE(edit.value()->minor(), 120);
}

void TstMoneyEdit::saysWhyThereIsNoValue()
{
    const MoneyEdit edit(currencyOf(u"EUR"_s));
    QCOMPARE(edit.value().error().code, ErrorCode::Required);
    QCOMPARE(edit.value().error().field, Field::Amount);
}

void TstMoneyEdit::takesAValue()
{
    MoneyEdit edit({}, nullptr, QLocale(u"de_DE"_s));
    int changes = 0;
    connect(&edit, &MoneyEdit::valueChanged, &edit, [&changes] { ++changes; });
    const Money money(123450, currencyOf(u"EUR"_s));
    edit.setValue(money);
    QCOMPARE(edit.text(), u"1234,50"_s);
    QCOMPARE(edit.value().value(), money);
    QCOMPARE(changes, 1);
}

PARKDESK_TEST(TstMoneyEdit)
#include "tst_moneyedit.moc"
