// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/paper/paperfacts.h"

#include "storage/lotrepository.h"
#include "storage/paperrepository.h"
#include "storage/staffrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<PaperFacts> paperFactsOf(UnitOfWork &unit, StayId stay, const DeedContext &context)
{
    PaperFacts facts;
    facts.stay = TRY(StayRepository(unit).find(stay));
    facts.lot = TRY(LotRepository(unit).find(facts.stay.lot));
    const auto issuer = TRY(PaperRepository(unit).issuer(facts.lot.owner));
    facts.issuer = {issuer.name, issuer.address, issuer.taxNumber, issuer.footer};
    facts.vehicleType = TRY(LotRepository(unit).vehicleType(facts.stay.type)).code;
    if (facts.stay.vehicle)
        facts.plate = TRY(StayRepository(unit).vehicle(*facts.stay.vehicle)).shown;
    if (facts.lot.assigned)
        facts.spot = TRY(PaperRepository(unit).lastSpot(stay));
    if (context.actor.staff.isValid())
        facts.clerk = TRY(StaffRepository(unit).find(context.actor.staff)).name;
    return facts;
}

} // namespace parkdesk
