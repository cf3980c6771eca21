// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kiosklotspage.h"

#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/lotkey.h"
#include "ui/kiosk/lotmap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/vehicletext.h"

#include <QHBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLotRows = 4;

} // namespace

KioskLotsPage::KioskLotsPage(KioskRoom &room)
    : KioskPage(room, u"lotsPage"_s)
{
    const bool books = room.visit.errand == KioskErrand::Book;
    if (books)
        setSteps(bookSteps(), 0);
    setTitle(books ? tr("Where do you want to park?") : tr("Our lots"));
    addTypes();
    const LotId chosen = room.visit.place ? room.visit.place->lot : LotId();
    addInfo(new LotMap(scale(), room.visit.places, room.visit.placesFor, chosen), 1);
    addLots();
    if (room.visit.place)
        setNext(tr("Book at %1").arg(room.visit.place->name), [this] { goOn(); })->setGlyph(KioskGlyph::Calendar);
}

void KioskLotsPage::addTypes()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scale().mm(3));
    const QStringList types = room().start ? room().start->vehicleTypes : QStringList {visit().placesFor};
    for (const QString &type : types) {
        auto *key = new TouchKey(scale(), u"lots-"_s + type, vehicleName(type));
        key->setKeySize(30, KioskScale::keyMm);
        if (type == visit().placesFor)
            key->setLook(TouchKey::Look::Chosen);
        connect(key, &TouchKey::clicked, this, [this, type] {
            if (!isBusy())
                openLots(type);
        });
        row->addWidget(key);
    }
    addInfo(bar);
}

void KioskLotsPage::addLots()
{
    const QList<KioskPlace> &places = visit().places;
    qsizetype chosen = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (visit().place && places.at(i).lot == visit().place->lot)
            chosen = i;
    }
    m_first = std::max<qsizetype>(0, std::min(chosen - 1, places.size() - mostLotRows));
    for (qsizetype i = m_first; i < std::min(places.size(), m_first + mostLotRows); ++i) {
        const KioskPlace &place = places.at(i);
        auto *key = new LotKey(scale(), u"lot-%1"_s.arg(i), place, visit().placesFor);
        if (i == chosen) {
            key->setLook(TouchKey::Look::Chosen);
            setFirstFocus(key);
        }
        connect(key, &TouchKey::clicked, this, [this, place] {
            visit().place = place;
            room().ways.rebuild();
        });
        addRowKey(key);
    }
    if (places.size() <= mostLotRows)
        return;
    // One page of the list after the other; the map shows them all.
    auto *more = new TouchKey(scale(), u"moreLots"_s, tr("More Lots"));
    more->setGlyph(KioskGlyph::Down);
    connect(more, &TouchKey::clicked, this, [this, places] {
        const qsizetype next = m_first + mostLotRows;
        visit().place = places.at(next < places.size() ? std::min(next + 1, places.size() - 1) : 0);
        room().ways.rebuild();
    });
    addRowKey(more);
}

void KioskLotsPage::goOn()
{
    if (!visit().isLoggedIn())
        return room().ways.go(KioskView::Account);
    visit().errand = KioskErrand::Book;
    room().ways.go(visit().self && !visit().self->vehicles.isEmpty() ? KioskView::OwnVehicle : KioskView::Plate);
}

} // namespace parkdesk
