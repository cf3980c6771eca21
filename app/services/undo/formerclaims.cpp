// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/undo/formerclaims.h"

#include "services/stays/placing.h"
#include "storage/claimrepository.h"
#include "storage/lotrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <QMap>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// One entry of a journal row's changes.
struct FieldChange {
    Entity entity = Entity::Stay;
    qint64 id = 0;
    QString field;
    QJsonValue before {QJsonValue::Undefined};
};

QList<FieldChange> changesOf(const TakeBack &job)
{
    QList<FieldChange> changes;
    for (const QJsonValue &value : job.deed.changes) {
        const QJsonArray entry = value.toArray();
        changes.append({static_cast<Entity>(entry.at(0).toInt()), entry.at(1).toInteger(), entry.at(2).toString(),
                        entry.size() > 3 ? entry.at(3) : QJsonValue(QJsonValue::Undefined)});
    }
    return changes;
}

/// Whether others hold the place of \a claim at some time of \a span, or stand there although it has begun.
Result<bool> isTaken(UnitOfWork &unit, Claim claim, const TimeSpan &span, Instant now)
{
    if (!TRY(SpotRepository(unit).isInUse(claim.spot)))
        return true; // the spot is gone
    ClaimRepository claims(unit);
    if (span.from <= now) {
        claim.span = span;
        return claims.isTakenByOthers(claim, span.from);
    }
    claim.span.until = span.from;
    return !TRY(claims.staysInTheWay(claim, span.until)).isEmpty();
}

Result<bool> areFree(const TakeBack &job, const QList<FormerClaim> &former, const std::optional<TimeSpan> &span,
                     Instant until)
{
    for (const FormerClaim &claim : former) {
        const TimeSpan wanted = span.value_or(TimeSpan {claim.before.from, until});
        if (TRY(isTaken(job.unit, claim.now.claim, wanted, job.context.now)))
            return false;
    }
    return true;
}

/// The spots of \a former, each once.
Result<QList<Spot>> spotsOf(const TakeBack &job, const QList<FormerClaim> &former)
{
    QList<Spot> spots;
    for (const FormerClaim &claim : former) {
        const SpotId id = claim.now.claim.spot;
        if (std::none_of(spots.cbegin(), spots.cend(), [id](const Spot &spot) { return spot.id == id; }))
            spots.append(TRY(SpotRepository(job.unit).find(id)));
    }
    return spots;
}

Regained toldAt(const TakeBack &job, const QList<Spot> &spots, bool moved)
{
    QStringList labels;
    for (const Spot &spot : spots)
        labels.append(toldLabel(job.lot, spot));
    return {labels.join(u' ').trimmed(), moved};
}

/// The same rows with the same period: as if nothing had been.
Result<bool> restoreRows(const TakeBack &job, const QList<FormerClaim> &former, Instant until, bool parked)
{
    if (!TRY(areFree(job, former, std::nullopt, until)))
        return false;
    for (const FormerClaim &claim : former)
        TRY_DONE(CounterRepository(job.unit).restore(claim.now, {claim.before.from, until}, parked));
    return true;
}

/// The same places from now on: somebody had them for a while.
Result<bool> claimAgain(const TakeBack &job, const QList<FormerClaim> &former, const TimeSpan &span, bool parked)
{
    if (!TRY(areFree(job, former, span, span.until)))
        return false;
    const QList<Spot> spots = TRY(spotsOf(job, former));
    for (const Spot &spot : spots) {
        FreeSpot free {spot, {}, span};
        for (const FormerClaim &claim : former) {
            if (claim.now.claim.spot == spot.id)
                free.places.append(claim.now.claim.place);
        }
        TRY_DONE(ClaimRepository(job.unit).addAll(free, job.stay.id, parked));
    }
    return true;
}

Result<Regained> claimEqual(const TakeBack &job, const Spot &old, const TimeSpan &span, bool parked, PlaceSearch search)
{
    const VehicleType type = TRY(LotRepository(job.unit).vehicleType(job.stay.type));
    const auto free = TRY(SpotRepository(job.unit).findFree(job.lot, {type, old.features & keptFeatures}, span,
                                                            span.from <= job.context.now, old.classRank));
    const bool fits = free && (search == PlaceSearch::OldOrLarger || free->spot.classRank == old.classRank);
    if (search == PlaceSearch::OldOnly || !fits)
        return fail(ErrorCode::UndoNoSpot, Field::Spot);
    TRY_DONE(ClaimRepository(job.unit).addAll(*free, job.stay.id, parked));
    return toldAt(job, {free->spot}, free->spot.id != old.id);
}

} // namespace

QJsonValue stayFieldBefore(const TakeBack &job, QLatin1StringView name)
{
    const QList<FieldChange> changes = changesOf(job);
    const auto found = std::find_if(changes.begin(), changes.end(), [&](const FieldChange &change) {
        return change.entity == Entity::Stay && change.id == job.stay.id.value && change.field == name;
    });
    return found != changes.end() ? found->before : QJsonValue(QJsonValue::Undefined);
}

Done restoreAgreedEnd(const TakeBack &job, Instant otherwise)
{
    const QJsonValue before = stayFieldBefore(job, "agreed_until"_L1);
    return StayRepository(job.unit).setAgreedUntil(job.stay,
                                                   before.isDouble() ? Instant {before.toInteger()} : otherwise);
}

Result<ClaimsOfDeed> claimsOfDeed(const TakeBack &job)
{
    // By claim: the first value of each field, since rolling within the same transaction may have come before.
    QMap<qint64, QMap<QString, QJsonValue>> before;
    for (const FieldChange &change : changesOf(job)) {
        if (change.entity == Entity::Claim && !before[change.id].contains(change.field))
            before[change.id].insert(change.field, change.before);
    }
    ClaimsOfDeed claims;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const ClaimRecord record = TRY(CounterRepository(job.unit).claim(ClaimId {it.key()}));
        if (record.claim.stay != job.stay.id)
            continue; // another stay's, which had to make way
        if (it->contains(u"created"_s)) {
            if (record.live && record.claim.span.until > job.context.now)
                claims.made.append(record.claim);
            else
                claims.overtaken = true;
            continue;
        }
        const auto bound = [&](const QString &field, Instant now) {
            return it->contains(field) ? Instant {it->value(field).toInteger()} : now;
        };
        claims.former.append(
            {record, {bound(u"from"_s, record.claim.span.from), bound(u"until"_s, record.claim.span.until)}});
    }
    const QList<Claim> live = TRY(ClaimRepository(job.unit).liveOf(job.stay.id));
    std::copy_if(live.begin(), live.end(), std::back_inserter(claims.strange), [&](const Claim &claim) {
        return claim.span.until > job.context.now && !before.contains(claim.id.value);
    });
    return claims;
}

Result<Regained> regainPlaces(const TakeBack &job, const QList<FormerClaim> &former, bool parked, PlaceSearch search)
{
    const Instant now = job.context.now;
    if (former.isEmpty())
        return parked ? Result<Regained>(fail(ErrorCode::UndoNoSpot, Field::Spot)) : Regained {};
    const QList<Spot> old = TRY(spotsOf(job, former));
    const Instant end = former.first().before.until;
    const bool over = end <= now;
    const Instant until = parked && over ? rolledEnd(now) : end;
    // A vehicle that stands needs its place now; a booking that comes soon then moves away as from any overstayer, when
    // the claims are rolled.
    const QList<Instant> ends = parked ? QList<Instant> {until, now + minutes(1)} : QList<Instant> {until};
    for (const Instant wanted : ends) {
        if (TRY(restoreRows(job, former, wanted, parked)))
            return toldAt(job, old, false);
    }
    if (!parked && over)
        return Regained {};
    const Instant from = std::max(now, former.first().before.from);
    for (const Instant wanted : ends) {
        if (TRY(claimAgain(job, former, {from, wanted}, parked)))
            return toldAt(job, old, false);
    }
    if (old.size() > 1) // a vehicle over several spots goes back to these or to none
        return fail(ErrorCode::UndoNoSpot, Field::Spot);
    return claimEqual(job, old.first(), {from, until}, parked, search);
}

} // namespace parkdesk
