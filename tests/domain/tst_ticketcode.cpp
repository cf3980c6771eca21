// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticketcode.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace parkdesk;
using namespace Qt::StringLiterals;

class TstTicketCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCommandHasOneCode();
    void readsWhatPeopleType();
    void everySingleMistakeIsFound();
    void everySwapIsFound();
    void refuses_data();
    void refuses();
};

void TstTicketCode::aCommandHasOneCode()
{
    const QUuid command = QUuid::fromString(u"7b1c2a52-3f0e-4a7b-9a63-0d3a2f6f2c11"_s);
    QCOMPARE(TicketCode::forCommand(command, 0), TicketCode::forCommand(command, 0));
    QVERIFY(TicketCode::forCommand(command, 0) != TicketCode::forCommand(command, 1));
    QSet<QString> seen;
    for (int attempt = 0; attempt < 5000; ++attempt)
        seen.insert(TicketCode::forCommand(command, attempt).stored());
    QCOMPARE(seen.size(), 5000);
}

void TstTicketCode::readsWhatPeopleType()
{
    const TicketCode code = TicketCode::forCommand(QUuid::createUuid(), 0);
    QCOMPARE(code.shown().size(), 13);
    QCOMPARE(TicketCode::fromText(code.shown()).value(), code);
    QCOMPARE(TicketCode::fromText(code.stored().toLower()).value(), code);
    QCOMPARE(TicketCode::fromText(u" "_s + code.shown().replace(u'-', u' ')).value(), code);
    QString sloppy = code.stored();
    sloppy.replace(u'0', u'O').replace(u'1', u'l');
    QCOMPARE(TicketCode::fromText(sloppy).value(), code);
}

void TstTicketCode::everySingleMistakeIsFound()
{
    const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    for (int run = 0; run < 50; ++run) {
        const QString stored = TicketCode::forCommand(QUuid::createUuid(), 0).stored();
        for (qsizetype at = 0; at < stored.size(); ++at) {
            for (const QChar other : alphabet) {
                QString wrong = stored;
                wrong[at] = other;
                QCOMPARE(TicketCode::fromText(wrong).has_value(), other == stored.at(at));
            }
        }
    }
}

void TstTicketCode::everySwapIsFound()
{
    for (int run = 0; run < 500; ++run) {
        const QString stored = TicketCode::forCommand(QUuid::createUuid(), 0).stored();
        for (qsizetype a = 0; a < stored.size() - 1; ++a) {
            for (qsizetype b = a + 1; b < stored.size() - 1; ++b) {
                QString swapped = stored;
                std::swap(swapped[a], swapped[b]);
                QCOMPARE(TicketCode::fromText(swapped).has_value(), stored.at(a) == stored.at(b));
            }
        }
    }
}

void TstTicketCode::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
         {u""_s, u"4K2M9"_s, u"4K2M9-XQ3TH-77"_s, u"UUUUU-UUUUU-U"_s, u"KA01AB1234"_s, u"4K2M9/XQ3TH/7"_s})
        QTest::addRow("'%s'", qPrintable(text)) << text;
}

void TstTicketCode::refuses()
{
    QFETCH(QString, text);
    QCOMPARE(TicketCode::fromText(text).error(), (Error {ErrorCode::BadCode, Field::Ticket, {}}));
}

PARKDESK_TEST(TstTicketCode)
#include "tst_ticketcode.moc"
