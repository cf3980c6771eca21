// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskstartpage.h"

#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/scanpicture.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/vehicletext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

KioskStartPage::KioskStartPage(KioskRoom &room)
    : KioskPage(room, u"startPage"_s)
{
    setBack(false);
    setFinish(room.visit.textPercent != 100 || room.visit.contrast || room.visit.lower);
    setHeader(false);
    setAccessibleName(tr("What would you like to do?"));
    if (room.start)
        addSign(*room.start);
    addChoices();
}

void KioskStartPage::addSign(const KioskStart::Answer &start)
{
    const KioskPlace &place = start.place;
    addText(kioskDayAndTime(office().clock().now(), place.zone), KioskText::Small, Tone::Quiet, u"clock"_s);
    addText(place.name, KioskText::Title, Tone::Normal, u"lotName"_s);
    addText(kioskPlaceLine(place), KioskText::Body, Tone::Normal, u"lotLine"_s);
    auto *counts = new KioskPanel(scale());
    counts->body()->addWidget(makeCounts(start));
    addInfo(counts);
    addInfo(
        new ScanPicture(scale(), tr("Hold your QR code to the reader"),
                        tr("Ticket, booking or driver card. The reader is below this screen, with the red light.")));
}

QWidget *KioskStartPage::makeCounts(const KioskStart::Answer &start)
{
    const KioskPlace &place = start.place;
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scale().mm(3));
    auto *row = new QHBoxLayout;
    row->setSpacing(scale().mm(5));
    if (const KioskPlace::Free *cars = place.freeOf(u"car"_s)) {
        TextLabel *figure = kioskLabel(scale(), QLocale().toString(cars->free), KioskText::Figure);
        figure->setObjectName(u"freeCars"_s);
        figure->setWordWrap(false);
        row->addWidget(figure);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addStretch();
        words->addWidget(
            kioskLabel(scale(), tr("car spot(s) free", "after the number", cars->free), KioskText::Heading));
        const QString more = kioskFreeLine(*cars);
        if (!more.isEmpty())
            words->addWidget(kioskLabel(scale(), more, KioskText::Small, Tone::Quiet));
        words->addStretch();
        row->addLayout(words, 1);
    }
    if (!place.prices.isEmpty())
        row->addWidget(makePrices(place));
    column->addLayout(row);
    QStringList others;
    for (const KioskPlace::Free &free : place.free) {
        if (free.vehicleType != u"car" && free.total > 0)
            others.append(
                tr("%1 %2", "number, vehicle").arg(QLocale().toString(free.free), vehicleNoun(free.vehicleType)));
    }
    if (!others.isEmpty())
        column->addWidget(kioskLabel(scale(), tr("Also free: %1").arg(others.join(u" · "_s)), KioskText::Body));
    return box;
}

QWidget *KioskStartPage::makePrices(const KioskPlace &place)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scale().mm(5));
    grid->setVerticalSpacing(scale().mm(1));
    int line = 0;
    for (const KioskPrice &price : place.prices) {
        TextLabel *length = kioskLabel(scale(), kioskHours(price.length), KioskText::Body);
        length->setWordWrap(false);
        TextLabel *amount =
            kioskLabel(scale(), line == 0 ? moneyText(price.amount) : amountText(price.amount), KioskText::Strong);
        amount->setWordWrap(false);
        grid->addWidget(length, line, 0);
        grid->addWidget(amount, line, 1, Qt::AlignTrailing);
        ++line;
    }
    return box;
}

void KioskStartPage::addChoices()
{
    addChoice(u"haveBooking"_s, tr("I Have a Booking"), tr("the code from your mail"), KioskGlyph::Calendar,
              [this] { room().ways.go(KioskView::Code); });
    TouchKey *plate = addChoice(u"typePlate"_s, tr("Type My Plate"), tr("park now, pay or leave"), KioskGlyph::Keyboard,
                                [this] { room().ways.go(KioskView::Plate); });
    plate->setLook(TouchKey::Look::Primary);
    setFirstFocus(plate);
    addChoice(u"account"_s, tr("Log In or Register"), tr("by a code in a mail"), KioskGlyph::Person,
              [this] { room().ways.go(KioskView::Account); });
    addChoice(u"otherLots"_s, tr("Our Other Lots"), tr("free places, price, rating"), KioskGlyph::Lots,
              [this] { openLots(u"car"_s); });
    const QString phone = room().start ? room().start->place.phone : QString();
    addChoice(u"callOffice"_s, tr("Ask for Help"), phone.isEmpty() ? QString() : tr("the office: %1").arg(phone),
              KioskGlyph::Bell, [this] { room().ways.go(KioskView::Help); });
}

void KioskStartPage::type(const QString &text)
{
    if (!text.at(0).isLetterOrNumber())
        return;
    visit().plate = text.toUpper();
    room().ways.go(KioskView::Plate);
}

} // namespace parkdesk
