// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What several pages lead to: each asks the office and goes on with the answer.

#include "ui/kiosk/kioskpage.h"
#include "ui/kiosk/kioskwords.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

void KioskPage::findText(const QString &text)
{
    await(office().read<KioskFind>({text, visit().driver}), [this, text](const Result<KioskFind::Answer> &found) {
        if (!found)
            return sayError(found.error());
        setBusy(false);
        onFound(text, *found);
    });
}

void KioskPage::onFound(const QString &text, const KioskFind::Answer &found)
{
    if (found.meaning == KioskFind::Meaning::Card) {
        DriverDoor::Knock knock;
        knock.card = text;
        await(m_room.gate.logInDriver(m_room.session, QUuid::createUuid(), knock),
              [this](const Result<LogInDriver::Outcome> &outcome) {
                  if (!outcome)
                      return sayError(outcome.error());
                  openDriver(outcome->driver);
              });
        return;
    }
    if (found.stay) {
        if (found.meaning == KioskFind::Meaning::Gone)
            return say(tr("This stay is over: the vehicle has left."));
        return openStay(*found.stay);
    }
    switch (found.meaning) {
    case KioskFind::Meaning::NewPlate:
        visit().plate = found.plate;
        visit().vehicleType = found.vehicleType;
        visit().errand = KioskErrand::Park;
        return m_room.ways.go(KioskView::Vehicle);
    case KioskFind::Meaning::Parked:
        if (!found.payByPlate)
            return say(tr("This vehicle is here. Scan your ticket or log in, so that we know it is yours."),
                       Tone::Normal);
        visit().plate = found.plate;
        visit().maskedSpot = found.maskedSpot;
        visit().key = {visit().driver, {}, {}, found.plate};
        visit().stay.reset();
        return m_room.ways.go(KioskView::Stay);
    case KioskFind::Meaning::Booked:
    case KioskFind::Meaning::BookedLater:
        return say(tr("There is a booking for this plate. Scan the code from your mail, or log in."), Tone::Normal);
    case KioskFind::Meaning::Several: return say(kioskErrorText({ErrorCode::Ambiguous, Field::Plate, {}}));
    case KioskFind::Meaning::Gone: return say(tr("This stay is over: the vehicle has left."));
    case KioskFind::Meaning::Card:
    case KioskFind::Meaning::Nothing: break;
    }
    sayError(found.problem.value_or(Error {ErrorCode::NotFound, Field::Ticket, {}}));
}

void KioskPage::openDriver(DriverId driver, KioskView view)
{
    await(office().read<KioskDriver>({driver}), [this, view](const Result<KioskDriver::Answer> &self) {
        if (!self)
            return sayError(self.error());
        // What was typed on the way is needed no more.
        visit().driver = self->driver;
        visit().self = *self;
        visit().mail.clear();
        visit().mailCode.clear();
        visit().password.clear();
        visit().name.clear();
        visit().words.clear();
        visit().contact.clear();
        visit().errand = KioskErrand::None;
        m_room.ways.restartAt(KioskView::Home, view);
    });
}

void KioskPage::openLots(const QString &vehicleType)
{
    await(office().read<KioskLots>({vehicleType}), [this, vehicleType](const Result<KioskLots::Answer> &lots) {
        if (!lots)
            return sayError(lots.error());
        visit().places = lots->places;
        visit().placesFor = vehicleType;
        if (visit().place) {
            const LotId chosen = visit().place->lot;
            visit().place.reset();
            for (const KioskPlace &place : lots->places) {
                if (place.lot == chosen)
                    visit().place = place;
            }
        }
        if (!visit().place && !lots->places.isEmpty())
            visit().place = lots->places.first();
        if (objectName() == u"lotsPage"_s)
            m_room.ways.rebuild();
        else
            m_room.ways.go(KioskView::Lots);
    });
}

void KioskPage::openOffer(const QString &vehicleType)
{
    visit().vehicleType = vehicleType;
    await(office().read<KioskStart>({vehicleType}), [this](const Result<KioskStart::Answer> &start) {
        if (!start)
            return sayError(start.error());
        visit().place = start->place;
        m_room.ways.go(KioskView::ParkOffer);
    });
}

void KioskPage::openStay(const KioskStay &stay)
{
    visit().stay = stay;
    if (stay.plate.isEmpty())
        visit().plate.clear(); // it was typed for something else
    // Who is logged in may have found the ticket of somebody else: its code is proof enough.
    visit().key = {{}, {}, stay.ticket, {}};
    if (visit().owns(stay.stay))
        visit().key = {visit().driver, stay.stay, {}, {}};
    m_room.ways.go(KioskView::Stay);
}

void KioskPage::openRating(const KioskStay &stay)
{
    visit().stay = stay;
    visit().key = {visit().driver, stay.stay, {}, {}};
    visit().stars = stay.review ? stay.review->stars : 0;
    visit().words.clear();
    m_room.ways.go(KioskView::Rate);
}

void KioskPage::openAsk()
{
    visit().words.clear();
    visit().contact = visit().self ? visit().self->mail : QString();
    m_room.ways.go(KioskView::Ask);
}

} // namespace parkdesk
