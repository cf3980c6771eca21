// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/lotsoverview.h"

#include "storage/deskreader.h"
#include "storage/historyreader.h"
#include "storage/listreader.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/reviewrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<LotsOverview::Answer> LotsOverview::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    Answer answer;
    answer.asOf = context.now;
    const QList<Lot> lots = TRY(LotRepository(unit).all());
    const QList<DeskRow> desks = TRY(OfficeRepository(unit).desks());
    const QHash<LotId, Rating> ratings = TRY(ReviewRepository(unit).ratings());
    for (const Lot &lot : lots) {
        Row row;
        row.now = TRY(Availability::fetch(unit, {lot.id, {}, {}}, context));
        row.inside = TRY(DeskReader(unit).countParked(lot.id));
        row.bookings = TRY(ListReader(unit).countBookingsIn(lot.id, {context.now, context.now + ahead}));
        row.hours = TRY(LotRepository(unit).openingHours(lot.id));
        for (const DeskRow &desk : desks) {
            if (desk.lot == lot.id)
                row.desks.append(desk.name);
        }
        if (const auto tariff = TRY(HistoryReader(unit).tariffInForce(lot.id, context.now))) {
            row.tariff = tariff->name;
            row.tariffNumber = tariff->number;
        }
        row.rating = ratings.value(lot.id);
        answer.rows.append(row);
    }
    return answer;
}

} // namespace parkdesk
