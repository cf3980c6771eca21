// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskparkpages.h"

#include "services/drivers/registerdriver.h"
#include "services/kiosk/kioskenter.h"
#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/vehicletext.h"

#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

KioskVehiclePage::KioskVehiclePage(KioskRoom &room)
    : KioskPage(room, u"vehiclePage"_s)
{
    const KioskErrand errand = room.visit.errand;
    if (errand == KioskErrand::Join)
        setSteps(joinSteps(), 4);
    else
        setSteps(errand == KioskErrand::Book ? bookSteps() : parkSteps(), 1);
    const bool plate = !room.visit.plate.isEmpty();
    setTitle(tr("What do you drive?"));
    if (plate)
        setLead(tr("Plate %1").arg(leftToRight(groupedPlate(room.visit.plate))));
    const QStringList types = room.start ? room.start->vehicleTypes : QStringList {u"car"_s};
    for (const QString &type : types) {
        const KioskPlace::Free *free = room.start ? room.start->place.freeOf(type) : nullptr;
        if (errand == KioskErrand::Park && room.start && (free == nullptr || free->total == 0))
            continue; // no spot of this lot is for them
        const bool known = type == room.visit.vehicleType;
        TouchKey *key = addChoice(u"vehicle-"_s + type, vehicleName(type), known ? tr("as last time") : QString(),
                                  kioskGlyphOf(type), [this, type] { choose(type); });
        if (known) {
            key->setLook(TouchKey::Look::Chosen);
            setFirstFocus(key);
        }
    }
}

void KioskVehiclePage::choose(const QString &vehicleType)
{
    if (isBusy())
        return;
    visit().vehicleType = vehicleType;
    switch (visit().errand) {
    case KioskErrand::Join: return join();
    case KioskErrand::Book: return room().ways.go(KioskView::When);
    default: openOffer(vehicleType);
    }
}

void KioskVehiclePage::join()
{
    RegisterDriver::Command command;
    command.fields.name = visit().name.simplified();
    command.fields.mail = visit().mail.trimmed();
    command.fields.language = kioskLanguage();
    command.origin = DriverOrigin::Kiosk;
    command.proof = visit().proof;
    if (!visit().plate.isEmpty())
        command.vehicles = {{visit().plate, visit().vehicleType}};
    run<RegisterDriver>(m_number, command, [this](const RegisterDriver::Outcome &outcome) {
        visit().proof = {};
        openDriver(outcome.driver);
    });
}

KioskParkOfferPage::KioskParkOfferPage(KioskRoom &room)
    : KioskPage(room, u"parkOfferPage"_s)
{
    setSteps(parkSteps(), 2);
    setTitle(tr("Park here now?"));
    const KioskVisit &now = room.visit;
    auto *facts = new KioskPanel(scale());
    if (!now.plate.isEmpty())
        facts->addFact(tr("Plate"), leftToRight(groupedPlate(now.plate)));
    facts->addFact(tr("Vehicle"), vehicleName(now.vehicleType));
    const KioskPlace::Free *free = now.place ? now.place->freeOf(now.vehicleType) : nullptr;
    if (now.place) {
        for (const KioskPrice &price : now.place->prices)
            facts->addFact(kioskHours(price.length), leftToRight(moneyText(price.amount)));
        facts->addFact(tr("Free now"), QLocale().toString(free == nullptr ? 0 : free->free), u"freeNow"_s);
    }
    addInfo(facts);
    addText(tr("You pay when you leave: by card here, or in cash at the desk."), KioskText::Body, Tone::Quiet);
    if (free == nullptr || free->free == 0)
        addChoice(u"otherLots"_s, tr("Our Other Lots"), tr("no place is free here"), KioskGlyph::Lots,
                  [this] { openLots(visit().vehicleType); });
    setNext(tr("Park Now"), [this] { park(); })->setGlyph(KioskGlyph::In);
}

void KioskParkOfferPage::park()
{
    KioskEnter::Command command;
    command.driver = visit().driver;
    command.plate = visit().plate;
    command.vehicleType = visit().vehicleType;
    run<KioskEnter>(m_number, command, [this](const KioskEnter::Outcome &outcome) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Parked;
        thanks.spot = outcome.spot;
        thanks.code = outcome.ticket;
        thanks.zone = visit().place ? visit().place->zone : Zone();
        thanks.at = outcome.claimed.until;
        thank(thanks);
    });
}

} // namespace parkdesk
