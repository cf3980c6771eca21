// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/slips.h"
#include "tests/paper/rastered.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Slips as they come out of a printer.
class TstSlip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsRead_data();
    void everyCodeIsRead();
    void modulesAreWholeDots();
    void quietZoneIsWhite();
    void noGreys();
    void heightFollowsTheContent();
    void longNamesWrapInsideThePaper();
    void longPlateShrinks();
    void amountsStayAtTheFarEnd();
    void rightToLeftMirrors();
    void copyStandsOnTop();
    void freeChoiceNamesNoSpot();
};

namespace {

const QString code = u"4K2M9-XQ3TH-7"_s;
const QString stored = u"4K2M9XQ3TH7"_s;

TicketSlip ticket()
{
    TicketSlip slip;
    slip.head = {u"City North"_s, {u"14 Residency Road, Bengaluru 560025"_s}};
    slip.plateCaption = u"Plate"_s;
    slip.plate = u"KA 01 AB 1234"_s;
    slip.spotCaption = u"Spot"_s;
    slip.spot = u"A-12"_s;
    slip.inCaption = u"In"_s;
    slip.inTime = u"09:10"_s;
    slip.inDate = u"Sat 21 Nov 2026"_s;
    slip.type = u"Car"_s;
    slip.code = code;
    slip.prices = {{u"First hour"_s, u"40.00"_s}, {u"Lost ticket"_s, u"200.00"_s}};
    return slip;
}

ReceiptSlip receipt()
{
    ReceiptSlip slip;
    slip.head = {u"City North"_s, {u"Northside Parking LLP"_s}};
    slip.title = u"Receipt"_s;
    slip.number = u"D2-2026-004128"_s;
    slip.plate = u"KA 01 AB 1234"_s;
    slip.lines = {{u"First hour"_s, u"40.00"_s}};
    slip.total = {u"Paid INR"_s, u"40.00"_s};
    slip.code = code;
    return slip;
}

/// The smallest rectangle with all that is black.
QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.constScanLine(y)[x] == 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

void TstSlip::everyCodeIsRead_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<double>("scale");
    for (const QString &paper : {u"ticket"_s, u"receipt"_s, u"booking"_s, u"queue"_s}) {
        for (const double scale : {1.0, 1.5, 2.0, 300 / 203.2, 600 / 203.2})
            QTest::newRow(qPrintable(u"%1, %2 dpi"_s.arg(paper).arg(qRound(scale * 203.2)))) << paper << scale;
    }
}

void TstSlip::everyCodeIsRead()
{
    QFETCH(QString, paper);
    QFETCH(double, scale);
    BookingSlip booking;
    booking.code = code;
    QueueSlip queue;
    queue.code = code;
    const Slip slip = paper == u"ticket"_s ? slipOf(ticket())
        : paper == u"receipt"_s            ? slipOf(receipt())
        : paper == u"booking"_s            ? slipOf(booking)
                                           : slipOf(queue);
    QCOMPARE(scannedFrom(rastered(slip, scale)), stored);
    QVERIFY(slip.texts().contains(code)); // beneath it, for people
}

void TstSlip::modulesAreWholeDots()
{
    for (const int dots : {6, 8, 10}) {
        Slip slip;
        slip.addQr(stored, {}, dots);
        const QImage image = rastered(slip);
        const QRect ink = inkOf(image);
        QCOMPARE(ink.width(), 21 * dots);
        QCOMPARE(ink.height(), 21 * dots);
        for (int y = 0; y < 21; ++y) {
            for (int x = 0; x < 21; ++x) {
                const uchar corner = image.constScanLine(ink.top() + y * dots)[ink.left() + x * dots];
                for (int i = 0; i < dots * dots; ++i)
                    QCOMPARE(image.constScanLine(ink.top() + y * dots + i / dots)[ink.left() + x * dots + i % dots],
                             corner);
            }
        }
    }
}

void TstSlip::quietZoneIsWhite()
{
    constexpr int dots = 8;
    Slip slip;
    slip.addRule();
    slip.addQr(stored, code, dots);
    const QImage image = rastered(slip);
    // Between the rule and the code, and between the code and its letters.
    const QRect zone((image.width() - 29 * dots) / 2, 2, 29 * dots, 29 * dots);
    const QRect ink = inkOf(image.copy(zone));
    QCOMPARE(ink, QRect(4 * dots, 4 * dots, 21 * dots, 21 * dots));
}

void TstSlip::noGreys()
{
    const Slip slip = slipOf(receipt());
    QImage image(Slip::width, slip.height(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing, false);
    slip.paint(painter);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        const auto *row = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) // the edges of letters are soft where a device can, never coloured
            QCOMPARE(qRed(row[x]), qBlue(row[x]));
    }
}

void TstSlip::heightFollowsTheContent()
{
    TicketSlip few = ticket();
    TicketSlip many = ticket();
    for (int i = 0; i < 10; ++i)
        many.prices.append({u"One more"_s, u"1.00"_s});
    const int added = slipOf(many).height() - slipOf(few).height();
    QVERIFY2(added >= 10 * 30 && added <= 10 * 44, qPrintable(QString::number(added)));
    const QImage image = rastered(slipOf(few));
    const QRect ink = inkOf(image);
    QVERIFY(image.height() - ink.bottom() > 8); // nothing is cut at the foot
    QVERIFY(image.height() - ink.bottom() < 48); // and nothing wasted
    few.prices.clear();
    QVERIFY(slipOf(few).height() < slipOf(ticket()).height());
}

void TstSlip::longNamesWrapInsideThePaper()
{
    TicketSlip slip = ticket();
    const int usual = slipOf(slip).height();
    slip.head.title = u"Municipal Parking Garage at the Old Central Railway Station, North Wing"_s;
    slip.head.lines = {QString(80, u'W')};
    slip.prices = {
        {u"Each started half hour between eight in the morning and eight in the evening"_s, u"1,20,000.00"_s}};
    const QImage image = rastered(slipOf(slip));
    QVERIFY(image.height() > usual + 80);
    const QRect ink = inkOf(image);
    QVERIFY2(ink.left() >= Slip::sideMargin && ink.right() < Slip::sideMargin + Slip::width,
             qPrintable(u"%1 to %2"_s.arg(ink.left()).arg(ink.right())));
}

void TstSlip::longPlateShrinks()
{
    TicketSlip slip = ticket();
    const int usual = slipOf(slip).height();
    slip.plate = u"WWWW WWWW WWWW WW"_s;
    const QRect ink = inkOf(rastered(slipOf(slip)));
    QVERIFY(ink.left() >= Slip::sideMargin && ink.right() < Slip::sideMargin + Slip::width);
    QVERIFY(slipOf(slip).height() <= usual); // still one line
}

void TstSlip::amountsStayAtTheFarEnd()
{
    Slip slip;
    slip.addPair(u"First hour"_s, u"40.00"_s);
    const QRect ink = inkOf(rastered(slip));
    QVERIFY(ink.left() < Slip::sideMargin + 6);
    QVERIFY(ink.right() > Slip::sideMargin + Slip::width - 6);
}

void TstSlip::rightToLeftMirrors()
{
    // An Arabic name at the right, a short amount at the left.
    const QString name = u"\u0627\u0644\u0633\u0627\u0639\u0629 \u0627\u0644\u0623\u0648\u0644\u0649"_s;
    Slip slip(Qt::RightToLeft);
    slip.addPair(name, u"5"_s);
    const QImage image = rastered(slip);
    const QRect left = inkOf(image.copy(0, 0, image.width() / 2, image.height()));
    const QRect right = inkOf(image.copy(image.width() / 2, 0, image.width() / 2, image.height()));
    QVERIFY2(!left.isEmpty() && left.left() < Slip::sideMargin + 6, "the amount is at the left edge");
    QVERIFY(left.width() < right.width());
    QVERIFY(image.width() / 2 + right.right() > Slip::sideMargin + Slip::width - 8);

    Slip single(Qt::RightToLeft);
    single.addText(name);
    QVERIFY(inkOf(rastered(single)).right() > Slip::sideMargin + Slip::width - 8);

    TicketSlip whole = ticket();
    whole.direction = Qt::RightToLeft;
    QCOMPARE(scannedFrom(rastered(slipOf(whole))), stored);
}

void TstSlip::copyStandsOnTop()
{
    ReceiptSlip slip = receipt();
    const int usual = slipOf(slip).height();
    QVERIFY(!slipOf(slip).texts().contains(u"COPY"_s));
    slip.copy = {u"COPY"_s, u"printed Sat 21 Nov 2026 14:09, Asha M."_s};
    const Slip copy = slipOf(slip);
    QCOMPARE(copy.texts().first(), u"COPY"_s);
    QCOMPARE(copy.texts().at(1), u"printed Sat 21 Nov 2026 14:09, Asha M."_s);
    QVERIFY(copy.height() > usual);
    // The frame reaches over the whole width.
    const QImage image = rastered(copy);
    const QRect ink = inkOf(image.copy(0, 0, image.width(), 60));
    QCOMPARE(ink.left(), Slip::sideMargin);
    QCOMPARE(ink.right(), Slip::sideMargin + Slip::width - 1);
}

void TstSlip::freeChoiceNamesNoSpot()
{
    TicketSlip slip = ticket();
    slip.spot.clear();
    const QString all = slipOf(slip).texts().join(u'\n');
    QVERIFY(!all.contains(u"Spot"_s));
    QVERIFY(all.contains(u"09:10"_s));
}

PARKDESK_TEST(TstSlip)
#include "tst_slip.moc"
