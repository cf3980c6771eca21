// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/claimrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Done ClaimRepository::addAll(const FreeSpot &free, StayId stay, bool parked)
{
    for (const int place : free.places) {
        Query query(m_unit.connection(), "add_claim"_L1);
        query.bind("spot"_L1, free.spot.id).bind("place"_L1, place).bind("parked"_L1, parked);
        query.bind("from"_L1, free.span.from).bind("until"_L1, free.span.until).bind("stay"_L1, stay);
        const ClaimId id = TRY(query.runForId<ClaimId>());
        m_unit.created(Entity::Claim, id.value);
    }
    m_unit.changed(Entity::Spot, free.spot.id.value, "claimed_by"_L1, QJsonValue(), stay.value);
    return {};
}

Done ClaimRepository::addAll(const QList<FreeSpot> &free, StayId stay, bool parked)
{
    for (const FreeSpot &spot : free)
        TRY_DONE(addAll(spot, stay, parked));
    return {};
}

Result<QList<Claim>> ClaimRepository::liveOf(StayId stay)
{
    Query query(m_unit.connection(), "live_claims_of_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).run());
    QList<Claim> claims;
    while (query.next()) {
        claims.append({query.id<ClaimId>(0),
                       query.id<SpotId>(1),
                       static_cast<int>(query.number(2)),
                       {query.instant(3), query.instant(4)},
                       stay,
                       query.number(5) == 1});
    }
    return claims;
}

Result<QList<Claim>> ClaimRepository::currentOf(StayId stay, Instant now)
{
    QList<Claim> claims = TRY(liveOf(stay));
    claims.removeIf([now](const Claim &claim) { return claim.span.until <= now && !claim.parked; });
    return claims;
}

Result<QList<Claim>> ClaimRepository::ofOthers(SpotId spot, int place, const TimeSpan &span, StayId than)
{
    Query query(m_unit.connection(), "other_claims_on_place"_L1);
    query.bind("spot"_L1, spot).bind("place"_L1, place).bind("stay"_L1, than);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<Claim> claims;
    while (query.next()) {
        claims.append({query.id<ClaimId>(0),
                       query.id<SpotId>(1),
                       static_cast<int>(query.number(2)),
                       {query.instant(3), query.instant(4)},
                       query.maybeId<StayId>(5).value_or(StayId {}),
                       query.number(6) == 1});
    }
    return claims;
}

Done ClaimRepository::occupy(const Claim &claim, const TimeSpan &span)
{
    Query query(m_unit.connection(), "set_claim_span"_L1);
    query.bind("claim"_L1, claim.id).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("parked"_L1, true).run());
    m_unit.changed(Entity::Claim, claim.id.value, "from"_L1, claim.span.from.ms, span.from.ms);
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, span.until.ms);
    m_unit.changed(Entity::Spot, claim.spot.value, "occupied_by"_L1, QJsonValue(), claim.stay.value);
    return {};
}

Done ClaimRepository::prolong(const Claim &claim, Instant until)
{
    Query query(m_unit.connection(), "set_claim_span"_L1);
    query.bind("claim"_L1, claim.id).bind("from"_L1, claim.span.from).bind("until"_L1, until);
    TRY_DONE(query.bind("parked"_L1, claim.parked).run());
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, until.ms);
    return {};
}

Done ClaimRepository::end(const Claim &claim, Instant now)
{
    if (claim.span.from >= now)
        return withdraw(claim);
    if (claim.span.until <= now) { // it ended by itself; nobody stands there any more
        if (claim.parked) {
            m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, claim.span.until.ms);
            m_unit.changed(Entity::Spot, claim.spot.value, "claimed_by"_L1, claim.stay.value, QJsonValue());
        }
        return {};
    }
    Query query(m_unit.connection(), "end_claim"_L1);
    TRY_DONE(query.bind("claim"_L1, claim.id).bind("until"_L1, now).run());
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, now.ms);
    m_unit.changed(Entity::Spot, claim.spot.value, "claimed_by"_L1, claim.stay.value, QJsonValue());
    return {};
}

Done ClaimRepository::withdraw(const Claim &claim)
{
    Query query(m_unit.connection(), "void_claim"_L1);
    TRY_DONE(query.bind("claim"_L1, claim.id).run());
    m_unit.changed(Entity::Claim, claim.id.value, "live"_L1, 1, 0);
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, claim.span.from.ms);
    m_unit.changed(Entity::Spot, claim.spot.value, "claimed_by"_L1, claim.stay.value, QJsonValue());
    return {};
}

Result<QList<Claim>> ClaimRepository::parkedEndingBy(LotId lot, Instant bound)
{
    Query query(m_unit.connection(), "parked_claims_to_roll"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("bound"_L1, bound).run());
    QList<Claim> claims;
    while (query.next()) {
        claims.append({query.id<ClaimId>(0),
                       query.id<SpotId>(1),
                       static_cast<int>(query.number(2)),
                       {query.instant(3), query.instant(4)},
                       query.id<StayId>(5),
                       true});
    }
    return claims;
}

Result<QList<StayId>> ClaimRepository::staysInTheWay(const Claim &claim, Instant until)
{
    Query query(m_unit.connection(), "claims_in_the_way"_L1);
    query.bind("spot"_L1, claim.spot).bind("place"_L1, claim.place).bind("claim"_L1, claim.id);
    TRY_DONE(query.bind("from"_L1, claim.span.until).bind("until"_L1, until).run());
    QList<StayId> stays;
    while (query.next()) {
        const auto stay = query.id<StayId>(1);
        if (!stays.contains(stay))
            stays.append(stay);
    }
    return stays;
}

Result<bool> ClaimRepository::isTakenByOthers(const Claim &claim, Instant now)
{
    Query query(m_unit.connection(), "others_on_place"_L1);
    query.bind("spot"_L1, claim.spot).bind("place"_L1, claim.place).bind("claim"_L1, claim.id);
    TRY_DONE(query.bind("from"_L1, now).bind("until"_L1, claim.span.until).run());
    return query.next();
}

} // namespace parkdesk
