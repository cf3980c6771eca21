// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/counterrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<DeedRecord> CounterRepository::deed(JournalId journal)
{
    Query query(m_unit.connection(), "deed_by_id"_L1);
    TRY_DONE(query.bind("journal"_L1, journal).runForRow());
    return DeedRecord {doneRecordOf(query), QJsonDocument::fromJson(query.text(14).toUtf8()).array()};
}

Done CounterRepository::add(const Entry &entry, Instant now)
{
    Query query(m_unit.connection(), "add_counter_entry"_L1);
    query.bind("journal"_L1, entry.journal).bind("stay"_L1, entry.stay).bind("staff"_L1, entry.staff);
    query.bind("command"_L1, entry.command).bind("reason"_L1, entry.reason).bind("now"_L1, now);
    TRY_DONE(query.runForRow());
    m_unit.concerns(entry.stay);
    return {};
}

Result<ClaimRecord> CounterRepository::claim(ClaimId id)
{
    Query query(m_unit.connection(), "claim_by_id"_L1);
    TRY_DONE(query.bind("claim"_L1, id).runForRow());
    const Claim claim {query.id<ClaimId>(0),
                       query.id<SpotId>(1),
                       static_cast<int>(query.number(2)),
                       {query.instant(3), query.instant(4)},
                       query.maybeId<StayId>(6).value_or(StayId())};
    return ClaimRecord {claim, query.flag(5)};
}

Done CounterRepository::restore(const ClaimRecord &now, const TimeSpan &span, bool parked)
{
    const Claim &claim = now.claim;
    Query query(m_unit.connection(), "restore_claim"_L1);
    query.bind("claim"_L1, claim.id).bind("from"_L1, span.from).bind("until"_L1, span.until);
    TRY_DONE(query.bind("parked"_L1, parked).run());
    m_unit.changed(Entity::Claim, claim.id.value, "from"_L1, claim.span.from.ms, span.from.ms);
    m_unit.changed(Entity::Claim, claim.id.value, "until"_L1, claim.span.until.ms, span.until.ms);
    m_unit.changed(Entity::Spot, claim.spot.value, "claimed_by"_L1, QJsonValue(), claim.stay.value);
    return {};
}

Done CounterRepository::park(const Stay &stay)
{
    if (stay.state != StayState::Left)
        return fail(ErrorCode::IllegalMove, Field::None, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "repark_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).run());
    m_unit.changed(Entity::Stay, stay.id.value, "state"_L1, stateName(stay.state), stateName(StayState::Parked));
    return {};
}

Done CounterRepository::expect(const Stay &stay)
{
    if (stay.state != StayState::Parked)
        return fail(ErrorCode::IllegalMove, Field::None, {{u"state"_s, stateName(stay.state)}});
    TRY_DONE(m_unit.touch(stay.id));
    Query query(m_unit.connection(), "unpark_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).run());
    m_unit.changed(Entity::Stay, stay.id.value, "state"_L1, stateName(stay.state), stateName(StayState::Reserved));
    return {};
}

Done CounterRepository::forgetVehicle(const Stay &stay)
{
    Query query(m_unit.connection(), "unname_stay"_L1);
    TRY_DONE(query.bind("stay"_L1, stay.id).run());
    m_unit.changed(Entity::Stay, stay.id.value, "vehicle"_L1,
                   stay.vehicle ? QJsonValue(stay.vehicle->value) : QJsonValue(), QJsonValue());
    return {};
}

Result<bool> CounterRepository::standsAgain(StayId stay)
{
    Query query(m_unit.connection(), "stands_again"_L1);
    TRY_DONE(query.bind("stay"_L1, stay).runForRow());
    return query.flag(0);
}

Result<CounterRepository::PaymentRecord> CounterRepository::payment(PaymentId id)
{
    Query query(m_unit.connection(), "payment_by_id"_L1);
    TRY_DONE(query.bind("payment"_L1, id).runForRow());
    const Currency currency = TRY(Currency::fromCode(query.text(5)));
    return PaymentRecord {id,
                          query.id<StayId>(0),
                          query.id<ChargeId>(1),
                          query.text(2),
                          Money(query.number(3), currency),
                          Money(query.number(4), currency)};
}

} // namespace parkdesk
