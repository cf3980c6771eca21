// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskhomepages.h"

#include "services/kiosk/mailhistory.h"
#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/kiosk/spendbars.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBookingRows = 4;
constexpr qsizetype mostVisitRows = 8;
constexpr int mostRatingRows = 2;

} // namespace

// Home

KioskHomePage::KioskHomePage(KioskRoom &room)
    : KioskPage(room, u"homePage"_s)
{
    setBack(false);
    if (!room.visit.self)
        return;
    const KioskDriver::Answer &self = *room.visit.self;
    setTitle(tr("Welcome, %1").arg(self.name));
    showNow(self);
    offer(self);
}

void KioskHomePage::showNow(const KioskDriver::Answer &self)
{
    auto *facts = new KioskPanel(scale());
    if (self.active.isEmpty() && self.bookings.isEmpty()) {
        facts->body()->addWidget(kioskLabel(scale(), tr("No vehicle of yours is with us now, and nothing is booked.")));
    }
    for (const KioskStay &stay : self.active.first(std::min<qsizetype>(2, self.active.size()))) {
        facts->addFact(tr("Parked"), tr("%1, %2", "lot, spot").arg(stay.lotName, leftToRight(stay.spot)),
                       u"activeStay"_s);
        facts->addFact(tr("Since"), kioskDayAndTime(stay.enteredAt.value_or(self.asOf), stay.zone));
        if (stay.due)
            facts->addFact(tr("To pay now"), leftToRight(moneyText(*stay.due)), u"runningPrice"_s);
    }
    if (!self.bookings.isEmpty()) {
        const KioskStay &next = self.bookings.first();
        facts->addFact(tr("Next booking"),
                       tr("%1, %2", "lot, time")
                           .arg(next.lotName, kioskDayAndTime(next.booked ? next.booked->from : next.until, next.zone)),
                       u"nextBooking"_s);
    }
    addInfo(facts);
}

void KioskHomePage::offer(const KioskDriver::Answer &self)
{
    const auto here =
        std::find_if(self.active.begin(), self.active.end(), [](const KioskStay &stay) { return stay.here; });
    TouchKey *first = nullptr;
    if (here != self.active.end()) {
        first = addChoice(u"leaving"_s, tr("Pay, Leave, Stay Longer"), groupedPlate(here->plate), KioskGlyph::Out,
                          [this, stay = *here] { openStay(stay); });
        addChoice(u"parkNow"_s, tr("Park Another Vehicle"), {}, KioskGlyph::In, [this] { park(*visit().self); });
    } else {
        first = addChoice(u"parkNow"_s, tr("Park Now"), tr("without a booking"), KioskGlyph::In,
                          [this] { park(*visit().self); });
    }
    first->setLook(TouchKey::Look::Primary);
    setFirstFocus(first);
    addChoice(u"bookAhead"_s, tr("Book Ahead"), tr("here or in another lot"), KioskGlyph::Calendar,
              [this] { bookAhead(); });
    addChoice(u"myBookings"_s, tr("My Bookings"), tr("check in, change, cancel"), KioskGlyph::List,
              [this] { room().ways.go(KioskView::Bookings); });
    addChoice(u"myVisits"_s, tr("My Visits"), tr("receipts, spending, by mail"), KioskGlyph::Clock,
              [this] { room().ways.go(KioskView::Visits); });
    addChoice(u"askOffice"_s, tr("Ask for Help"), tr("write to the office"), KioskGlyph::Question,
              [this] { openAsk(); });
}

void KioskHomePage::park(const KioskDriver::Answer &self)
{
    visit().errand = KioskErrand::Park;
    visit().plate.clear();
    visit().vehicleType.clear();
    room().ways.go(self.vehicles.isEmpty() ? KioskView::Plate : KioskView::OwnVehicle);
}

void KioskHomePage::bookAhead()
{
    visit().errand = KioskErrand::Book;
    visit().plate.clear();
    visit().place.reset();
    const auto &vehicles = visit().self->vehicles;
    openLots(vehicles.isEmpty() ? u"car"_s : vehicles.first().vehicleType);
}

// Bookings

KioskBookingsPage::KioskBookingsPage(KioskRoom &room)
    : KioskPage(room, u"bookingsPage"_s)
{
    setTitle(tr("My bookings"));
    if (!room.visit.self)
        return;
    QList<KioskStay> rows = room.visit.self->active;
    rows += room.visit.self->bookings;
    if (rows.isEmpty())
        addText(tr("Nothing is booked. Book ahead from your page."), KioskText::Body, Tone::Quiet, u"noBookings"_s);
    for (qsizetype i = 0; i < std::min(rows.size(), mostBookingRows); ++i) {
        const KioskStay &stay = rows.at(i);
        const Instant at = stay.booked ? stay.booked->from : stay.enteredAt.value_or(stay.until);
        auto *key = new TouchKey(scale(), u"booking-%1"_s.arg(i),
                                 tr("%1, %2", "lot, time").arg(stay.lotName, kioskDayAndTime(at, stay.zone)));
        key->setDetail(stay.state == StayState::Parked ? tr("parked, %1").arg(groupedPlate(stay.plate))
                           : stay.mayArrive            ? tr("check in now, %1").arg(groupedPlate(stay.plate))
                                                       : groupedPlate(stay.plate));
        key->setGlyph(kioskGlyphOf(stay.vehicleType));
        key->setAtStart(true);
        if (stay.mayArrive)
            key->setLook(TouchKey::Look::Chosen);
        connect(key, &TouchKey::clicked, this, [this, stay] { openStay(stay); });
        addRowKey(key);
        if (i == 0)
            setFirstFocus(key);
    }
    if (rows.size() > mostBookingRows)
        addText(tr("%n more booking(s) later.", nullptr, static_cast<int>(rows.size() - mostBookingRows)),
                KioskText::Small, Tone::Quiet);
}

// Visits

KioskVisitsPage::KioskVisitsPage(KioskRoom &room)
    : KioskPage(room, u"visitsPage"_s)
{
    setTitle(tr("My visits"));
    if (!room.visit.self)
        return;
    const KioskDriver::Answer &self = *room.visit.self;
    showSpend(self);
    showVisits(self);
    offerRatings(self);
    setNext(
        tr("Mail Me My History"), [this] { mail(); }, self.mail)
        ->setGlyph(KioskGlyph::Mail);
}

void KioskVisitsPage::showSpend(const KioskDriver::Answer &self)
{
    if (!self.spend.isEmpty()) {
        addText(tr("What you paid, by month"), KioskText::Strong);
        addInfo(new SpendBars(scale(), self.spend));
    }
    QStringList lots;
    for (const KioskDriver::Favourite &lot : self.favourites)
        lots.append(tr("%1 (%2)", "lot, visits").arg(lot.name).arg(lot.visits));
    if (!lots.isEmpty())
        addText(tr("Most often: %1").arg(lots.join(u", "_s)), KioskText::Body, Tone::Quiet, u"favourites"_s);
}

void KioskVisitsPage::showVisits(const KioskDriver::Answer &self)
{
    auto *list = new KioskPanel(scale());
    if (self.visits.isEmpty())
        list->body()->addWidget(kioskLabel(scale(), tr("No visit is over yet."), KioskText::Body, Tone::Quiet));
    for (const KioskStay &stay : self.visits.first(std::min(mostVisitRows, self.visits.size()))) {
        const QString when = kioskDayAndTime(stay.enteredAt.value_or(stay.until), stay.zone);
        const QString amount = leftToRight(moneyText(stay.paid));
        list->addFact(tr("%1, %2", "time, lot").arg(when, stay.lotName),
                      stay.receipt.isEmpty()
                          ? amount
                          : tr("%1, receipt %2", "amount, number").arg(amount, leftToRight(stay.receipt)));
        if (stay.review)
            list->addFact(tr("Your rating"), tr("%1 of 5 stars").arg(stay.review->stars), u"ownRating"_s);
        if (stay.review)
            list->addFact(tr("The office says"), stay.review->reply, u"officeReply"_s);
    }
    addInfo(list);
}

void KioskVisitsPage::offerRatings(const KioskDriver::Answer &self)
{
    int rows = 0;
    for (const KioskStay &stay : self.visits) {
        if (!stay.mayRate || rows == mostRatingRows)
            continue;
        auto *key =
            new TouchKey(scale(), u"rate-%1"_s.arg(rows), stay.review ? tr("Rate Anew") : tr("Rate This Visit"));
        key->setDetail(tr("%1, %2", "time, lot")
                           .arg(kioskDayAndTime(stay.enteredAt.value_or(stay.until), stay.zone), stay.lotName));
        key->setGlyph(stay.review ? KioskGlyph::Star : KioskGlyph::StarEmpty);
        key->setAtStart(true);
        connect(key, &TouchKey::clicked, this, [this, stay] { openRating(stay); });
        addRowKey(key);
        ++rows;
    }
}

void KioskVisitsPage::mail()
{
    run<MailHistory>(m_number, {visit().driver}, [this](const MailHistory::Outcome &outcome) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Mailed;
        thanks.rows = outcome.stays;
        thank(thanks);
    });
}

// Vehicles

KioskOwnVehiclePage::KioskOwnVehiclePage(KioskRoom &room)
    : KioskPage(room, u"ownVehiclePage"_s)
{
    setSteps(room.visit.errand == KioskErrand::Book ? bookSteps() : parkSteps(),
             room.visit.errand == KioskErrand::Book ? 1 : 0);
    setTitle(tr("Which vehicle?"));
    if (!room.visit.self)
        return;
    const auto &vehicles = room.visit.self->vehicles;
    constexpr qsizetype mostVehicles = 5;
    for (qsizetype i = 0; i < std::min(vehicles.size(), mostVehicles); ++i) {
        const KioskDriver::Vehicle vehicle = vehicles.at(i);
        TouchKey *key = addChoice(u"own-%1"_s.arg(i), groupedPlate(vehicle.plate), vehicleName(vehicle.vehicleType),
                                  kioskGlyphOf(vehicle.vehicleType), [this, vehicle] { choose(vehicle); });
        if (vehicle.primary) {
            key->setLook(TouchKey::Look::Primary);
            setFirstFocus(key);
        }
    }
    addChoice(u"anotherVehicle"_s, tr("Another Vehicle"), tr("type its plate"), KioskGlyph::Keyboard, [this] {
        visit().plate.clear();
        this->room().ways.go(KioskView::Plate);
    });
}

void KioskOwnVehiclePage::choose(const KioskDriver::Vehicle &vehicle)
{
    if (isBusy())
        return;
    visit().plate = vehicle.plate;
    visit().vehicleType = vehicle.vehicleType;
    if (visit().errand == KioskErrand::Book)
        return room().ways.go(KioskView::When);
    openOffer(vehicle.vehicleType);
}

} // namespace parkdesk
