// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/errortext.h"

#include <QMap>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsWords();
    void requiredSaysWhat();
    void detailsAreSaid();
};

void TstErrorText::everyCodeHasItsWords()
{
    // Internal closes the list of codes.
    QMap<QString, QString> seen;
    for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
        const auto code = static_cast<ErrorCode>(i);
        const QString sentence = errorText(Error {code, Field::None, {}});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(codeName(code)));
        QVERIFY2(!sentence.contains(codeName(code)) || !codeName(code).contains(u'_'), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(!seen.contains(sentence), qPrintable(u"%1 reads like %2"_s.arg(codeName(code), seen.value(sentence))));
        seen.insert(sentence, codeName(code));
    }
    QVERIFY(seen.size() > 50);
}

void TstErrorText::requiredSaysWhat()
{
    for (int i = 1; i <= static_cast<int>(Field::Database); ++i) {
        const auto field = static_cast<Field>(i);
        QVERIFY2(fieldText(field).startsWith(u"the "), qPrintable(fieldName(field)));
        QVERIFY(errorText(Error {ErrorCode::Required, field, {}})
                != errorText(Error {ErrorCode::Required, Field::None, {}}));
    }
}

void TstErrorText::detailsAreSaid()
{
    const Error delayed {ErrorCode::LoginDelayed, Field::Password, {{u"seconds"_s, 30}}};
    QVERIFY(errorText(delayed).contains(u"30 seconds"));
    const Error taken {ErrorCode::SpotTaken, Field::Spot, {{u"spot"_s, u"B-14"_s}}};
    QVERIFY(errorText(taken).startsWith(u"B-14"));
}

PARKDESK_TEST(TstErrorText)
#include "tst_errortext.moc"
