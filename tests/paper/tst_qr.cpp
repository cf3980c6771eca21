// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticketcode.h"
#include "formats/qrpng.h"
#include "tests/paper/rastered.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

class TstQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ticketIsTheSmallestCode();
    void isRead_data();
    void isRead();
    void refusesWhatHasNoCode();
};

namespace {

QImage pictureOf(const QrCode &code, int dots)
{
    const int side = (code.size() + 2 * QrCode::quietZone) * dots;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const int column = x / dots - QrCode::quietZone;
            const int row = y / dots - QrCode::quietZone;
            const bool inside = column >= 0 && row >= 0 && column < code.size() && row < code.size();
            if (inside && code.isDark(column, row))
                image.scanLine(y)[x] = 0;
        }
    }
    return image;
}

} // namespace

void TstQr::ticketIsTheSmallestCode()
{
    for (int i = 0; i < 50; ++i) {
        const TicketCode ticket = TicketCode::forCommand(QUuid::createUuid(), 0);
        QCOMPARE(must(QrCode::fromText(ticket.stored())).size(), 21);
    }
}

void TstQr::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ticket") << u"4K2M9XQ3TH7"_s;
    QTest::newRow("capitals and digits") << u"PARKDESK-TEST 0123456789 $%*+-./:"_s;
    QTest::newRow("small letters") << u"parkdesk"_s;
    QTest::newRow("another alphabet") << u"\u092a\u093e\u0930\u094d\u0915 \u0645\u0648\u0642\u0641"_s;
    QTest::newRow("long") << QString(400, u'x');
}

void TstQr::isRead()
{
    QFETCH(QString, text);
    QCOMPARE(scannedFrom(pictureOf(must(QrCode::fromText(text)), 6)), text);
    const QByteArray file = qrPng(must(QrCode::fromText(text)), 6);
    const QImage picture = QImage::fromData(file, "PNG").convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(picture, pictureOf(must(QrCode::fromText(text)), 6));
    QCOMPARE(scannedFrom(picture), text);
}

void TstQr::refusesWhatHasNoCode()
{
    COMPARE_REFUSED(QrCode::fromText({}), ErrorCode::Required, Field::None);
    COMPARE_REFUSED(QrCode::fromText(QString(3000, u'x')), ErrorCode::TooLong, Field::None);
    QVERIFY(qrPng(QrCode(), 6).isEmpty());
}

PARKDESK_TEST(TstQr)
#include "tst_qr.moc"
