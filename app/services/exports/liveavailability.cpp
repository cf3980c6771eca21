// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/liveavailability.h"

#include "services/stays/availability.h"
#include "storage/lotrepository.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<LiveAvailability::Answer> LiveAvailability::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    QJsonArray lots;
    const QList<Lot> all = TRY(LotRepository(unit).all());
    for (const Lot &lot : all) {
        const Availability::Answer now = TRY(Availability::fetch(unit, {lot.id, {}, {}}, context));
        const OpeningHours opening = TRY(LotRepository(unit).openingHours(lot.id));
        QJsonArray types;
        for (const Availability::Row &row : now.rows)
            types.append(QJsonObject {{u"vehicle"_s, row.vehicleType}, {u"total"_s, row.total}, {u"free"_s, row.free}});
        lots.append(QJsonObject {{u"lot"_s, lot.id.value},
                                 {u"name"_s, lot.name},
                                 {u"open"_s, opening.isOpenAt(lot.zone->toLocal(context.now))},
                                 {u"places"_s, now.places},
                                 {u"occupied"_s, now.occupiedPlaces},
                                 {u"types"_s, types}});
    }
    const QString at = QDateTime::fromMSecsSinceEpoch(context.now.ms, Qt::UTC).toString(Qt::ISODate);
    return Answer {QJsonDocument(QJsonObject {{u"format"_s, u"parkdesk-availability"_s},
                                              {u"version"_s, 1},
                                              {u"as_of"_s, at},
                                              {u"lots"_s, lots}})
                       .toJson()};
}

} // namespace parkdesk
