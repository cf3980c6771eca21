// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskdonepage.h"

#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/qrpicture.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double doneQrMm = 48;

} // namespace

KioskDonePage::KioskDonePage(KioskRoom &room)
    : KioskPage(room, u"donePage"_s)
{
    const KioskThanks thanks = room.visit.thanks;
    setBack(false);
    switch (thanks.what) {
    case KioskThanks::What::Parked:
        setSteps(parkSteps(), 3);
        setTitle(thanks.spot.isEmpty() ? tr("Drive in and take any free spot") : tr("Your spot"));
        showSpot(thanks);
        showCode(thanks,
                 tr("This is your ticket. Take a picture of it or write the code down: with it you pay and leave."));
        break;
    case KioskThanks::What::Arrived:
        setTitle(thanks.spot.isEmpty() ? tr("Drive in and take any free spot") : tr("Welcome. Your spot"));
        showSpot(thanks);
        break;
    case KioskThanks::What::Booked:
        setSteps(bookSteps(), 3);
        setTitle(tr("It is booked"));
        showSpot(thanks);
        showCode(thanks, tr("Your booking code. Take a picture of it; it is also among your bookings here."));
        showConfirmation();
        break;
    default: showWords(thanks); break;
    }
    if (mayRate())
        addChoice(u"rate"_s, tr("Rate This Visit"), tr("one to five stars"), KioskGlyph::Star,
                  [this] { openRating(*visit().stay); });
    if (visit().isLoggedIn()) {
        TouchKey *home = addChoice(u"toHome"_s, tr("Something Else"), tr("back to my page"), KioskGlyph::Person,
                                   [this] { openDriver(visit().driver); });
        setFirstFocus(home);
    }
    setFinish(false);
    setNext(tr("Finish"), [this] { this->room().ways.finish(); })->setGlyph(KioskGlyph::Tick);
}

bool KioskDonePage::mayRate()
{
    return visit().thanks.what == KioskThanks::What::Left && visit().isLoggedIn() && visit().stay
        && visit().key.stay == visit().stay->stay;
}

void KioskDonePage::showSpot(const KioskThanks &thanks)
{
    if (!thanks.spot.isEmpty())
        addText(leftToRight(thanks.spot), KioskText::Figure, Tone::Normal, u"spot"_s);
    auto *facts = new KioskPanel(scale());
    if (thanks.what == KioskThanks::What::Booked) {
        facts->addFact(tr("Lot"), thanks.lotName);
        facts->addFact(tr("From"), kioskDayAndTime(thanks.at, thanks.zone));
        facts->addFact(tr("Until"), kioskDayAndTime(thanks.bookedUntil, thanks.zone));
        if (thanks.amount)
            facts->addFact(tr("Price"), leftToRight(moneyText(*thanks.amount)));
    } else {
        facts->addFact(tr("Kept for you until"), kioskDayAndTime(thanks.at, thanks.zone), u"until"_s);
    }
    addInfo(facts);
}

void KioskDonePage::showCode(const KioskThanks &thanks, const QString &words)
{
    auto *sheet = new KioskPanel(scale());
    sheet->setTone(Tone::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(scale().mm(6));
    auto *qr = new QrPicture;
    qr->setText(thanks.code);
    qr->setAccessibleName(tr("QR code"));
    qr->setFixedSize(scale().mm(doneQrMm), scale().mm(doneQrMm));
    row->addWidget(qr);
    auto *column = new QVBoxLayout;
    TextLabel *code = kioskLabel(scale(), leftToRight(shownTicket(thanks.code)), KioskText::Code);
    code->setObjectName(u"ticketCode"_s);
    column->addWidget(code);
    column->addWidget(kioskLabel(scale(), words, KioskText::Body));
    row->addLayout(column, 1);
    sheet->body()->addLayout(row);
    addInfo(sheet);
}

void KioskDonePage::showConfirmation()
{
    const bool mails = room().start && room().start->sendsMail;
    const QString address = visit().self ? visit().self->mail : QString();
    if (mails && !address.isEmpty())
        addText(tr("We mail it to %1, with a file for your calendar.").arg(leftToRight(address)), KioskText::Body,
                Tone::Normal, u"confirmation"_s);
}

void KioskDonePage::showPaid(const KioskThanks &thanks)
{
    auto *facts = new KioskPanel(scale());
    if (thanks.amount)
        facts->addFact(tr("Paid by card"), leftToRight(moneyText(*thanks.amount)), u"paidAmount"_s);
    facts->addFact(tr("Receipt"), leftToRight(thanks.receipt), u"receipt"_s);
    if (thanks.amount)
        addInfo(facts);
    else
        delete facts;
}

void KioskDonePage::showWords(const KioskThanks &thanks)
{
    switch (thanks.what) {
    case KioskThanks::What::Left:
        setTitle(tr("Goodbye. The barrier opens"));
        setLead(tr("Drive out now. Thank you for parking with us."));
        showPaid(thanks);
        break;
    case KioskThanks::What::Paid:
        setTitle(tr("Thank you, it is paid"));
        setLead(tr("Drive out until %1.").arg(kioskDayAndTime(thanks.at, thanks.zone)));
        showPaid(thanks);
        break;
    case KioskThanks::What::Unknown:
        setTitle(tr("We do not know yet whether the card was charged"));
        setLead(tr(
            "We ask the terminal by ourselves until it is known; you are never charged twice. Please ask at the desk "
            "before you pay again."));
        break;
    case KioskThanks::What::Extended:
        setTitle(tr("You can stay until %1").arg(kioskDayAndTime(thanks.at, thanks.zone)));
        if (!thanks.spot.isEmpty())
            setLead(tr("Your spot is %1.").arg(leftToRight(thanks.spot)));
        break;
    case KioskThanks::What::Cancelled: setTitle(tr("The booking is cancelled")); break;
    case KioskThanks::What::Mailed:
        setTitle(tr("Your visits are on their way to you by mail"));
        setLead(tr("%n visit(s) in a table.", nullptr, static_cast<int>(thanks.rows)));
        break;
    case KioskThanks::What::Rated:
        setTitle(tr("Thank you for your rating"));
        setLead(tr("The office reads it. You can change it for a week, under My Visits."));
        break;
    case KioskThanks::What::Asked:
        setTitle(tr("The office has what you wrote"));
        setLead(tr("If you ask about it, say this number."));
        addText(leftToRight(thanks.number), KioskText::Figure, Tone::Normal, u"supportNumber"_s);
        break;
    default: setTitle(tr("Done")); break;
    }
}

} // namespace parkdesk
