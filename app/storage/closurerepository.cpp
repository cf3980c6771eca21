// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/closurerepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Closure closureOfRow(const Query &row)
{
    return {row.id<ClosureId>(0),
            row.id<LotId>(1),
            static_cast<ClosureScope>(row.number(2)),
            row.maybeId<ZoneId>(3).value_or(ZoneId {}),
            row.maybeId<LevelId>(4).value_or(LevelId {}),
            row.text(5),
            {row.instant(6), row.instant(7)},
            row.maybeInstant(8)};
}

Claim claimOfRow(const Query &row)
{
    return {row.id<ClaimId>(0),
            row.id<SpotId>(1),
            static_cast<int>(row.number(2)),
            {row.instant(3), row.instant(4)},
            StayId {},
            false};
}

} // namespace

Result<ClosureId> ClosureRepository::add(const Closure &closure, StaffId by, Instant now)
{
    Query query(m_unit.connection(), "add_closure"_L1);
    query.bind("lot"_L1, closure.lot).bind("scope"_L1, closure.scope).bind("reason"_L1, closure.reason);
    query.bind("zone"_L1, closure.scope == ClosureScope::OfZone ? std::optional(closure.zone) : std::nullopt);
    query.bind("level"_L1, closure.scope == ClosureScope::OfLevel ? std::optional(closure.level) : std::nullopt);
    query.bind("from"_L1, closure.span.from).bind("until"_L1, closure.span.until);
    return query.bind("staff"_L1, by).bind("now"_L1, now).runForId<ClosureId>();
}

Result<Closure> ClosureRepository::find(ClosureId closure)
{
    Query query(m_unit.connection(), "closure_by_id"_L1);
    TRY_DONE(query.bind("closure"_L1, closure).run());
    if (!query.next())
        return fail(ErrorCode::NotFound, Field::Spot);
    return closureOfRow(query);
}

Result<QList<Closure>> ClosureRepository::ofLot(LotId lot, Instant since, bool ended)
{
    Query query(m_unit.connection(), "closures_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("since"_L1, since).bind("ended"_L1, ended).run());
    QList<Closure> closures;
    while (query.next())
        closures.append(closureOfRow(query));
    return closures;
}

Done ClosureRepository::end(ClosureId closure, StaffId by, Instant now)
{
    Query query(m_unit.connection(), "end_closure"_L1);
    return query.bind("closure"_L1, closure).bind("staff"_L1, by).bind("now"_L1, now).run();
}

Result<QList<ClosureRepository::Held>> ClosureRepository::claimsOf(ClosureId closure)
{
    Query query(m_unit.connection(), "claims_of_closure"_L1);
    TRY_DONE(query.bind("closure"_L1, closure).run());
    QList<Held> held;
    while (query.next()) {
        const QString zone = query.text(7);
        held.append({claimOfRow(query), query.flag(5), query.text(6), zone.isEmpty() ? query.text(8) : zone});
    }
    return held;
}

Done ClosureRepository::addClaim(ClosureId closure, SpotId spot, int place, const TimeSpan &span)
{
    const bool live = span.from < span.until;
    Query query(m_unit.connection(), "add_closure_claim"_L1);
    query.bind("spot"_L1, spot).bind("place"_L1, place).bind("from"_L1, span.from);
    query.bind("until"_L1, live ? span.until : span.from).bind("live"_L1, live);
    const ClaimId id = TRY(query.bind("closure"_L1, closure).runForId<ClaimId>());
    m_unit.created(Entity::Claim, id.value);
    m_unit.changed(Entity::Spot, spot.value, "closed_by"_L1, QJsonValue(), closure.value);
    return {};
}

Done ClosureRepository::setSpan(const Claim &claim, const TimeSpan &span)
{
    const bool live = span.from < span.until;
    Query query(m_unit.connection(), "set_closure_claim"_L1);
    query.bind("claim"_L1, claim.id).bind("from"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, live ? span.until : span.from).bind("live"_L1, live).run());
    m_unit.changed(Entity::Claim, claim.id.value, "from"_L1, claim.span.from.ms, span.from.ms);
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, span.until.ms);
    m_unit.changed(Entity::Spot, claim.spot.value, "closed"_L1, QJsonValue(), live ? 1 : 0);
    return {};
}

Done ClosureRepository::release(const Claim &claim, Instant now)
{
    // A claim at the beginning of time is what closures_to_settle leaves alone.
    return setSpan(claim, claim.span.from < now ? TimeSpan {claim.span.from, now} : TimeSpan {});
}

Result<QList<ClosureRepository::Late>> ClosureRepository::toSettle(LotId lot, Instant now)
{
    Query query(m_unit.connection(), "closures_to_settle"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("now2"_L1, now).run());
    QList<Late> late;
    while (query.next())
        late.append({claimOfRow(query), query.flag(5), query.id<ClosureId>(6), {query.instant(7), query.instant(8)}});
    return late;
}

Result<QList<Claim>> ClosureRepository::onPlace(SpotId spot, int place, const TimeSpan &span)
{
    Query query(m_unit.connection(), "closures_on_place"_L1);
    query.bind("spot"_L1, spot).bind("place"_L1, place).bind("from"_L1, span.from);
    TRY_DONE(query.bind("until"_L1, span.until).run());
    QList<Claim> claims;
    while (query.next())
        claims.append(claimOfRow(query));
    return claims;
}

} // namespace parkdesk
