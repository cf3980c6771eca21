// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/likelyplace.h"

#include "services/stays/placing.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<std::optional<LikelyPlace>> likelyPlace(UnitOfWork &unit, const Lot &lot, const VehicleType &type, Instant now)
{
    const StayLengths lengths = TRY(LotRepository(unit).stayLengths(lot.id, type.id));
    PlaceRequest request;
    request.wish = {type, {}};
    request.span = {now, now + lengths.usual};
    request.beginsNow = true;
    request.shortest = lengths.shortest;
    const auto free = placeFor(unit, lot, request);
    if (!free) {
        if (free.error().code == ErrorCode::LotFull)
            return std::optional<LikelyPlace>();
        return fail(free.error());
    }
    return std::optional<LikelyPlace>(
        LikelyPlace {type.code, toldLabel(lot, free->spot), free->span.until, free->span.until < request.span.until});
}

} // namespace parkdesk
