// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/support.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// Names and numbers of tickets.
class TstTicketNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbers_data();
    void numbers();
    void names();
};

void TstTicketNames::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("as shown") << u"S-1001"_s << qint64 {1001};
    QTest::newRow("small letters") << u" s1001 "_s << qint64 {1001};
    QTest::newRow("digits alone") << u"123456"_s << qint64 {123456};
    QTest::newRow("nothing") << QString() << qint64 {0};
    QTest::newRow("too short") << u"S-17"_s << qint64 {0};
    QTest::newRow("too long") << u"1234567890123"_s << qint64 {0};
    QTest::newRow("a driver") << u"D-10001"_s << qint64 {0};
    QTest::newRow("words") << u"first"_s << qint64 {0};
}

void TstTicketNames::numbers()
{
    QFETCH(QString, text);
    QTEST(supportNumberFromText(text).value_or(0), "number");
    QCOMPARE(supportNumberFromText(supportNumberText(1001)), std::optional<qint64>(1001));
}

void TstTicketNames::names()
{
    for (const TicketCategory category : allTicketCategories)
        QCOMPARE(ticketCategoryFromName(ticketCategoryName(category)), std::optional(category));
    for (const TicketState state : allTicketStates)
        QCOMPARE(ticketStateFromName(ticketStateName(state)), std::optional(state));
    QVERIFY(!ticketCategoryFromName(u"other"_s) && !ticketStateFromName({}));
}

PARKDESK_TEST(TstTicketNames)
#include "tst_ticketnames.moc"
