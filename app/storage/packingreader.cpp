// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/packingreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<PricedSpot>> PackingReader::spots(LotId lot)
{
    Query query(m_unit.connection(), "spot_prices"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<PricedSpot> spots;
    while (query.next())
        spots.append({query.id<SpotId>(0), query.text(1)});
    return spots;
}

Result<QList<PackingClaim>> PackingReader::claims(LotId lot, Instant now)
{
    Query query(m_unit.connection(), "packing_claims"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("now2"_L1, now).run());
    QList<PackingClaim> claims;
    while (query.next()) {
        PackingClaim claim;
        claim.spot = query.id<SpotId>(0);
        claim.place = static_cast<int>(query.number(1));
        claim.span = {query.instant(2), query.instant(3)};
        claim.parked = query.flag(4);
        claim.stay = query.maybeId<StayId>(5);
        if (claim.stay)
            claim.state = static_cast<StayState>(query.number(6));
        claim.type = query.id<VehicleTypeId>(7);
        claim.asked = SpotFeatures::fromInt(static_cast<int>(query.number(8)));
        claim.chosen = query.flag(9);
        claims.append(claim);
    }
    return claims;
}

} // namespace parkdesk
