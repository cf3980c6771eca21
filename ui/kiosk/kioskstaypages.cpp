// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskstaypages.h"

#include "services/kiosk/kioskarrive.h"
#include "services/kiosk/kioskcancel.h"
#include "services/kiosk/kioskextend.h"
#include "services/kiosk/kioskleave.h"
#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kioskpricesheet.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

// What is in hand

KioskStayPage::KioskStayPage(KioskRoom &room)
    : KioskPage(room, u"stayPage"_s)
{
    if (room.visit.stay)
        showStay(*room.visit.stay);
    else
        showMasked();
}

void KioskStayPage::showMasked()
{
    setTitle(tr("Your vehicle is here"));
    auto *facts = new KioskPanel(scale());
    facts->addFact(tr("Plate"), leftToRight(groupedPlate(visit().plate)));
    facts->addFact(tr("Spot"), leftToRight(visit().maskedSpot), u"spot"_s);
    addInfo(facts);
    addText(tr("With your ticket or after logging in you see more, and can stay longer."), KioskText::Small,
            Tone::Quiet);
    offerToPayAndLeave();
}

void KioskStayPage::offerToPayAndLeave()
{
    TouchKey *leave = addChoice(u"payLeave"_s, tr("Pay and Leave"), tr("by card"), KioskGlyph::Out, [this] {
        visit().thenLeave = true;
        room().ways.go(KioskView::Pay);
    });
    leave->setLook(TouchKey::Look::Primary);
    setFirstFocus(leave);
}

void KioskStayPage::offerToStayLonger()
{
    addChoice(u"extend"_s, tr("Stay Longer"), tr("choose a later end"), KioskGlyph::Extend,
              [this] { room().ways.go(KioskView::Extend); });
}

void KioskStayPage::showStay(const KioskStay &stay)
{
    const bool parked = stay.state == StayState::Parked;
    setTitle(parked ? tr("Your vehicle is here") : tr("Your booking"));
    auto *facts = new KioskPanel(scale());
    facts->addFact(tr("Lot"), stay.lotName, u"stayLot"_s);
    const QString plate = stay.plate.isEmpty() ? visit().plate : stay.plate; // or the one that was typed to come in
    facts->addFact(tr("Plate"), leftToRight(groupedPlate(plate)), u"stayPlate"_s);
    facts->addFact(tr("Vehicle"), vehicleName(stay.vehicleType));
    facts->addFact(tr("Spot"), leftToRight(stay.spot), u"spot"_s);
    if (stay.enteredAt)
        facts->addFact(tr("In since"), kioskDayAndTime(*stay.enteredAt, stay.zone));
    if (!parked && stay.booked)
        facts->addFact(tr("From"), kioskDayAndTime(stay.booked->from, stay.zone));
    facts->addFact(tr("Until"), kioskDayAndTime(stay.until, stay.zone), u"stayUntil"_s);
    if (parked && stay.due)
        facts->addFact(tr("To pay now"), leftToRight(moneyText(*stay.due)), u"stayDue"_s);
    if (stay.paidUntil)
        facts->addFact(tr("Paid, drive out until"), kioskDayAndTime(*stay.paidUntil, stay.zone));
    addInfo(facts);
    if (parked)
        offerParked(stay);
    else if (stay.state == StayState::Reserved || stay.state == StayState::NoShow)
        offerBooked(stay);
}

void KioskStayPage::offerParked(const KioskStay &stay)
{
    if (stay.cardPending) {
        say(kioskErrorText({ErrorCode::CardPending, Field::Method, {}}), Tone::Warning);
        return;
    }
    if (stay.here) {
        offerToPayAndLeave();
        addChoice(u"payOnly"_s, tr("Only Pay"), tr("and drive out a little later"), KioskGlyph::Card, [this] {
            visit().thenLeave = false;
            room().ways.go(KioskView::Pay);
        });
    }
    offerToStayLonger();
}

void KioskStayPage::offerBooked(const KioskStay &stay)
{
    if (stay.mayArrive) {
        TouchKey *arrive = addChoice(u"checkIn"_s, tr("Check In"), tr("you are here with your vehicle"), KioskGlyph::In,
                                     [this] { this->arrive(); });
        arrive->setLook(TouchKey::Look::Primary);
        setFirstFocus(arrive);
        if (stay.plate.isEmpty() && !visit().plate.isEmpty())
            addChoice(u"changePlate"_s, tr("Another Plate"), {}, KioskGlyph::Keyboard,
                      [this] { room().ways.go(KioskView::Plate); });
    } else if (!stay.here) {
        addText(tr("Come to %1 with this booking.").arg(stay.lotName), KioskText::Body, Tone::Quiet);
    } else if (stay.mayArriveFrom) {
        addText(tr("You can check in from %1.").arg(kioskDayAndTime(*stay.mayArriveFrom, stay.zone)), KioskText::Body,
                Tone::Quiet);
    }
    if (stay.state != StayState::Reserved)
        return;
    offerToStayLonger();
    const QString costs = stay.cancelFee ? tr("costs %1 now").arg(leftToRight(moneyText(*stay.cancelFee))) : QString();
    m_cancel =
        addChoice(u"cancelBooking"_s, tr("Cancel the Booking"), costs, KioskGlyph::Cancel, [this] { askToCancel(); });
}

void KioskStayPage::arrive()
{
    if (isBusy())
        return;
    const KioskArrive::Command command {visit().key, visit().stay->plate.isEmpty() ? visit().plate : QString()};
    run<KioskArrive>(m_number, command, [this](const KioskArrive::Outcome &outcome) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Arrived;
        thanks.spot = outcome.spot;
        thanks.code = outcome.ticket;
        thanks.zone = visit().stay->zone;
        thanks.at = outcome.claimed.until;
        thank(thanks);
    });
}

void KioskStayPage::refuse(const Error &error)
{
    if (error.code == ErrorCode::Required && error.field == Field::Plate)
        room().ways.go(KioskView::Plate); // it was booked without one
    else
        sayError(error);
}

void KioskStayPage::askToCancel()
{
    if (m_sure)
        return cancel();
    m_sure = true;
    m_cancel->setWords(tr("Really Cancel It"));
    m_cancel->setDetail(tr("touch once more"));
    const auto &fee = visit().stay->cancelFee;
    say(fee ? tr("The spot goes to somebody else then, and you owe %1.").arg(leftToRight(moneyText(*fee)))
            : tr("The spot goes to somebody else then."),
        Tone::Warning);
}

void KioskStayPage::cancel()
{
    if (isBusy())
        return;
    run<KioskCancel>(m_number, {visit().key}, [this](const KioskCancel::Outcome &) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Cancelled;
        thank(thanks);
    });
}

// Later

KioskExtendPage::KioskExtendPage(KioskRoom &room)
    : KioskPage(room, u"extendPage"_s)
{
    setTitle(tr("Until when?"));
    if (!room.visit.stay)
        return;
    const KioskStay &stay = *room.visit.stay;
    setLead(tr("Now until %1.").arg(kioskDayAndTime(stay.until, stay.zone)));
    const Instant now = office().clock().now();
    const Instant from = stay.enteredAt.value_or(stay.booked ? stay.booked->from : now);
    const Instant start = std::max(stay.until, now);
    for (const Duration more : {Duration(minutes(30)), Duration(hours(1)), Duration(hours(2)), Duration(hours(4)),
                                Duration(hours(8)), Duration(hours(24))}) {
        const Instant until = start + more;
        TouchKey *key =
            addChoice(u"more-%1"_s.arg(more / minutes(1)), tr("%1 longer").arg(durationText(more)),
                      kioskDayAndTime(until, stay.zone), KioskGlyph::None, [this, until] { extend(until); });
        tellPrice(key, from, until);
    }
    addText(tr("The prices are those of the whole stay."), KioskText::Small, Tone::Quiet);
}

void KioskExtendPage::tellPrice(TouchKey *key, Instant from, Instant until)
{
    const KioskStay &stay = *visit().stay;
    const KioskOffer::Question question {stay.lot, stay.vehicleType, {from, until}};
    office().read<KioskOffer>(question).then(
        key, [key, until, zone = stay.zone](const Result<KioskOffer::Answer> &offer) {
            if (offer && offer->price)
                key->setDetail(tr("until %1, %2", "time, price")
                                   .arg(kioskDayAndTime(until, zone), leftToRight(moneyText(*offer->price))));
        });
}

void KioskExtendPage::extend(Instant until)
{
    if (isBusy())
        return;
    run<KioskExtend>(m_number, {visit().key, until}, [this](const KioskExtend::Outcome &outcome) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Extended;
        thanks.spot = outcome.spot;
        thanks.zone = visit().stay->zone;
        thanks.at = outcome.until;
        thank(thanks);
    });
}

// Paying

KioskPayPage::KioskPayPage(KioskRoom &room)
    : KioskPage(room, u"payPage"_s)
{
    setTitle(room.visit.thenLeave ? tr("Pay and leave") : tr("Pay"));
    auto *sheet = new KioskPanel(scale());
    TextLabel *amount = kioskLabel(scale(), {}, KioskText::Figure);
    amount->setObjectName(u"amount"_s);
    amount->setAlignment(Qt::AlignCenter);
    TextLabel *words = kioskLabel(scale(), {}, KioskText::Heading);
    words->setObjectName(u"payWords"_s);
    words->setAlignment(Qt::AlignCenter);
    m_amount = amount;
    m_words = words;
    sheet->body()->addWidget(amount);
    sheet->body()->addWidget(words);
    addInfo(sheet);
    m_reasons = new KioskPriceSheet(scale());
    m_reasons->hide();
    addInfo(m_reasons);
    addText(tr("Card only at this kiosk. Cash is taken at the desk."), KioskText::Small, Tone::Quiet);
    m_pay = setNext(tr("Pay by Card"), [this] { pay(); });
    m_pay->setGlyph(KioskGlyph::Card);
    m_pay->setEnabled(false);
    connect(&room.till, &KioskTill::cardAwaited, this, [this] {
        if (!m_paying)
            return;
        say({});
        m_words->setText(tr("Hold your card to the terminal now."));
    });
    quote();
}

KioskPayPage::~KioskPayPage()
{
    if (m_paying)
        room().ways.holdIdle(false);
}

void KioskPayPage::takeScan(const QString &text)
{
    if (!m_paying)
        KioskPage::takeScan(text);
}

void KioskPayPage::quote(const std::optional<Error> &because)
{
    awaitValue(office().read<KioskQuote>({visit().key}), [this, because](const KioskQuote::Answer &quote) {
        setBusy(false);
        if (because)
            sayError(*because);
        onQuote(quote);
    });
}

void KioskPayPage::onQuote(const KioskQuote::Answer &quote)
{
    m_quote = quote;
    const Money due = quote.price.dueBy(u"card"_s);
    m_amount->setText(leftToRight(moneyText(due)));
    m_words->setText(tr("In since %1.").arg(kioskDayAndTime(quote.enteredAt, quote.zone)));
    m_reasons->setPrice(quote.price);
    m_reasons->show();
    const bool nothing = quote.price.held || due.isZero();
    if (nothing) {
        m_words->setText(tr("There is nothing to pay now."));
        m_pay->setWords(tr("Leave"));
        m_pay->setGlyph(KioskGlyph::Out);
    } else if (!room().till.takesCards()) {
        say(kioskErrorText({ErrorCode::TerminalFailed, Field::Method, {}}), Tone::Warning);
        return;
    }
    m_pay->setEnabled(true);
    m_pay->setFocus(Qt::OtherFocusReason);
}

void KioskPayPage::pay()
{
    if (m_paying || !m_quote)
        return;
    const Money due = m_quote->price.dueBy(u"card"_s);
    if (m_quote->price.held || due.isZero())
        return leave();
    m_paying = true;
    room().ways.holdIdle(true);
    setBusy(true);
    // Whoever went on now would not learn what became of the card.
    setKeysEnabled(false);
    // Each card is a payment of its own: a declined one must not answer for the next.
    room()
        .till
        .pay(QUuid::createUuid(), {visit().key, m_quote->price.exitAt, due, m_quote->price.hash, visit().thenLeave})
        .then(this, [this](const Result<KioskTill::Paid> &paid) { onPaid(paid); });
}

void KioskPayPage::onPaid(const Result<KioskTill::Paid> &paid)
{
    m_paying = false;
    if (isGone())
        return; // the office was away meanwhile; the till keeps what became of the card
    room().ways.holdIdle(false);
    setBusy(false);
    setKeysEnabled(true);
    if (!paid) {
        if (paid.error().code == ErrorCode::PriceChanged || paid.error().code == ErrorCode::NothingDue)
            return quote(paid.error());
        return sayError(paid.error());
    }
    KioskThanks thanks;
    thanks.amount = paid->amount;
    thanks.receipt = paid->receipt;
    thanks.zone = m_quote->zone;
    thanks.at = paid->paidUntil;
    switch (paid->state) {
    case CardPaymentState::Declined:
        m_words->setText(tr("Nothing was charged."));
        say(tr("The card was declined. Try again or take another card. At the desk you can pay in cash."));
        return;
    case CardPaymentState::Taken: thanks.what = paid->left ? KioskThanks::What::Left : KioskThanks::What::Paid; break;
    case CardPaymentState::Open:
    case CardPaymentState::Unbooked: thanks.what = KioskThanks::What::Unknown; break;
    }
    thank(thanks);
}

void KioskPayPage::leave()
{
    run<KioskLeave>(m_number, {visit().key}, [this](const KioskLeave::Outcome &) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Left;
        thank(thanks);
    });
}

} // namespace parkdesk
