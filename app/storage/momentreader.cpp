// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/momentreader.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The columns stay, ticket, plate, type from \a first on.
ClaimHolder holderOf(const Query &row, int first)
{
    return {row.maybeId<StayId>(first).value_or(StayId {}), row.text(first + 1), row.text(first + 2),
            row.text(first + 3)};
}

PlaceRecord::Held heldOf(const Query &row)
{
    PlaceRecord::Held held;
    held.claim = row.id<ClaimId>(4);
    held.parked = row.flag(5);
    held.span = {row.instant(6), row.instant(7)};
    held.holder = holderOf(row, 8);
    held.enteredAt = row.maybeInstant(12);
    held.leftAt = row.maybeInstant(13);
    held.bookedUntil = row.maybeInstant(14);
    held.paidUntil = row.maybeInstant(15);
    if (const auto closure = row.maybeId<ClosureId>(16)) {
        held.closure = *closure;
        held.reason = row.text(17);
        held.closed = {row.instant(18), row.instant(19)};
    }
    held.agreedUntil = row.maybeInstant(27).value_or(Instant {});
    return held;
}

/// Each change is [entity, id, field, before, after]; the first after the moment tells what was known then.
void noteFormer(FormerEnds &ends, StayId stay, const QJsonArray &changes)
{
    for (const QJsonValue &value : changes) {
        const QJsonArray change = value.toArray();
        if (change.size() < 5 || change.at(0).toInt() != static_cast<int>(Entity::Stay)
            || change.at(1).toInteger() != stay.value)
            continue;
        const QString field = change.at(2).toString();
        const QJsonValue before = change.at(3);
        const auto instant = before.isDouble() ? std::optional(Instant {before.toInteger()}) : std::nullopt;
        if (field == "agreed_until"_L1 && !ends.agreed)
            ends.agreed = instant;
        else if (field == "paid_until"_L1 && !ends.paid)
            ends.paid = instant;
    }
}

} // namespace

Result<QList<PlaceRecord>> MomentReader::at(LotId lot, Instant at)
{
    Query query(m_unit.connection(), "lot_moment"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("at"_L1, at).run());
    QList<PlaceRecord> records;
    while (query.next()) {
        PlaceRecord record;
        record.spot = query.id<SpotId>(0);
        record.place = static_cast<int>(query.number(1));
        record.label = query.text(2);
        record.kind = static_cast<PlaceKind>(query.number(3));
        if (!query.isNull(4))
            record.held = heldOf(query);
        if (!query.isNull(20))
            record.next =
                PlaceRecord::Next {{query.instant(20), query.instant(21)}, holderOf(query, 22), query.maybeInstant(26)};
        records.append(record);
    }
    return records;
}

Result<QHash<StayId, FormerEnds>> MomentReader::endsAt(LotId lot, Instant at)
{
    Query query(m_unit.connection(), "ends_told_after"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("at"_L1, at).run());
    QHash<StayId, FormerEnds> ends;
    while (query.next()) {
        const auto stay = query.id<StayId>(0);
        noteFormer(ends[stay], stay, QJsonDocument::fromJson(query.text(1).toUtf8()).array());
    }
    return ends;
}

Result<QList<BarRecord>> MomentReader::bars(LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "rack_bars"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<BarRecord> records;
    while (query.next()) {
        BarRecord record;
        record.spot = query.id<SpotId>(0);
        record.place = static_cast<int>(query.number(1));
        record.label = query.text(2);
        record.places = static_cast<int>(query.number(3));
        record.kind = static_cast<PlaceKind>(query.number(4));
        record.claim = query.id<ClaimId>(5);
        record.parked = query.flag(6);
        record.span = {query.instant(7), query.instant(8)};
        record.holder = {query.maybeId<StayId>(9).value_or(StayId {}), query.text(11), query.text(12), query.text(13)};
        if (record.holder.stay.isValid())
            record.state = static_cast<StayState>(query.number(10));
        if (!query.isNull(14))
            record.booked = TimeSpan {query.instant(14), query.instant(15)};
        record.paidUntil = query.maybeInstant(16);
        record.enteredAt = query.maybeInstant(17);
        record.closure = query.maybeId<ClosureId>(18).value_or(ClosureId {});
        record.reason = query.text(19);
        record.agreedUntil = query.maybeInstant(20).value_or(Instant {});
        records.append(record);
    }
    return records;
}

Result<QList<UnplacedRecord>> MomentReader::unplaced(LotId lot, const TimeSpan &span)
{
    Query query(m_unit.connection(), "unplaced_between"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, span.from).bind("until"_L1, span.until).run());
    QList<UnplacedRecord> records;
    while (query.next())
        records.append(
            {{query.id<StayId>(0), query.text(2), query.text(1), query.text(3)}, {query.instant(4), query.instant(5)}});
    return records;
}

Result<QList<CurrentClaim>> MomentReader::fromNow(LotId lot, Instant now)
{
    Query query(m_unit.connection(), "claims_from_now"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("now"_L1, now).bind("now2"_L1, now).run());
    QList<CurrentClaim> claims;
    while (query.next()) {
        CurrentClaim claim;
        claim.claim = query.id<ClaimId>(0);
        claim.spot = query.id<SpotId>(1);
        claim.place = static_cast<int>(query.number(2));
        claim.span = {query.instant(3), query.instant(4)};
        claim.parked = query.flag(5);
        claim.holder = {query.maybeId<StayId>(6).value_or(StayId {}), query.text(10), query.text(11), {}};
        claim.closure = query.maybeId<ClosureId>(7).value_or(ClosureId {});
        if (claim.holder.stay.isValid()) {
            claim.state = static_cast<StayState>(query.number(8));
            claim.type = query.id<VehicleTypeId>(9);
        }
        if (!query.isNull(12))
            claim.booked = TimeSpan {query.instant(12), query.instant(13)};
        claims.append(claim);
    }
    return claims;
}

} // namespace parkdesk
