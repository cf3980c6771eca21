// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/apdsplaces.h"

#include "formats/apds.h"
#include "services/stays/availability.h"
#include "storage/exportreader.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<ApdsPlaces::Answer> ApdsPlaces::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto installation = TRY(OfficeRepository(unit).installation());
    if (!installation)
        return fail(ErrorCode::NotInitialised);
    if (question.lot.isValid())
        TRY(LotRepository(unit).find(question.lot));
    QList<ApdsPlace> places;
    ExportRange range;
    range.most = 1000;
    if (question.lot.isValid())
        range.lot = question.lot;
    for (;;) {
        const QList<ExportedLot> page = TRY(ExportReader(unit).lots(range));
        for (const ExportedLot &row : page) {
            range.afterId = row.id.value;
            if (row.retiredAt)
                continue;
            const Availability::Answer now = TRY(Availability::fetch(unit, {row.id, {}, {}}, context));
            ApdsPlace place {now.lot, row.createdAt, row.spots, now.places, now.occupiedPlaces, {}};
            for (const Availability::Row &type : now.rows)
                place.areas.append({type.vehicleType, type.total, type.free});
            places.append(place);
        }
        if (page.size() < range.most)
            break;
    }
    return Answer {apdsOf(places, *installation, context.now), static_cast<int>(places.size())};
}

} // namespace parkdesk
