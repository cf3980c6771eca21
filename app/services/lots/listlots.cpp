// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/listlots.h"

#include "storage/lotrepository.h"
#include "storage/spotrepository.h"
#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<ListLots::Answer> ListLots::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    return LotRepository(unit).all();
}

Result<ShowLot::Answer> ShowLot::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    LotRepository lots(unit);
    const LotId id = TRY(lots.findByName(question.name));
    Answer answer {TRY(lots.find(id)),
                   TRY(SpotRepository(unit).ofLot(id)),
                   TRY(lots.vehicleTypes()),
                   {},
                   TRY(lots.openingHours(id))};
    const QList<TariffVersionRow> versions = TRY(TariffRepository(unit).ofLot(id));
    for (const TariffVersionRow &version : versions)
        answer.tariffs.append({version.number, version.validFrom, version.hash});
    return answer;
}

} // namespace parkdesk
