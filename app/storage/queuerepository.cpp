// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/queuerepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum class QueueState { // the numbers are stored
    Waiting = 1,
    Called = 2,
    Entered = 3,
    Gone = 4,
};

} // namespace

Result<int> QueueRepository::nextNumber(LotId lot, qint64 day)
{
    Query query(m_unit.connection(), "last_queue_number"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("day"_L1, day).runForRow());
    return static_cast<int>(query.number(0)) + 1;
}

Result<QueueEntry> QueueRepository::join(const Joining &joining, Instant now)
{
    {
        Query old(m_unit.connection(), "end_old_queues"_L1);
        TRY_DONE(old.bind("lot"_L1, joining.lot).bind("day"_L1, joining.day).bind("now"_L1, now).run());
    }
    QueueEntry entry {{}, joining.lot, TRY(nextNumber(joining.lot, joining.day)), joining.vehicle, now, {}};
    Query query(m_unit.connection(), "add_queue_entry"_L1);
    query.bind("lot"_L1, joining.lot).bind("day"_L1, joining.day).bind("number"_L1, entry.number);
    query.bind("type"_L1, joining.type).bind("vehicle"_L1, joining.vehicle).bind("staff"_L1, joining.staff);
    entry.id = TRY(query.bind("now"_L1, now).runForId<QueueEntryId>());
    m_unit.created(Entity::Queue, entry.id.value);
    return entry;
}

Result<QList<WaitingRecord>> QueueRepository::waiting(LotId lot, qint64 day)
{
    Query query(m_unit.connection(), "queue_of_day"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("day"_L1, day).run());
    QList<WaitingRecord> waiting;
    while (query.next()) {
        waiting.append({query.id<QueueEntryId>(0), static_cast<int>(query.number(1)), query.text(2), query.text(3),
                        query.instant(4), query.maybeInstant(5), query.maybeId<VehicleId>(6)});
    }
    return waiting;
}

Result<QList<GivenNumber>> QueueRepository::given(LotId lot, qint64 day, int most)
{
    Query query(m_unit.connection(), "queue_numbers_of_day"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("day"_L1, day).bind("most"_L1, most).run());
    QList<GivenNumber> numbers;
    while (query.next()) {
        const qint64 state = query.number(5);
        numbers.append({query.id<QueueEntryId>(0), static_cast<int>(query.number(1)), query.text(2), query.text(3),
                        query.instant(4), state <= static_cast<qint64>(QueueState::Called),
                        state == static_cast<qint64>(QueueState::Entered), query.id<StaffId>(6)});
    }
    return numbers;
}

Result<QList<TurnedAwayRecord>> QueueRepository::turnedAway(LotId lot, qint64 day, int most)
{
    Query query(m_unit.connection(), "turned_away_of_day"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("day"_L1, day).bind("most"_L1, most).run());
    QList<TurnedAwayRecord> rows;
    while (query.next())
        rows.append({query.id<TurnAwayId>(0), query.text(1), query.instant(2), query.id<StaffId>(3)});
    return rows;
}

Result<QueueEntry> QueueRepository::find(QueueEntryId entry)
{
    Query query(m_unit.connection(), "queue_entry_by_id"_L1);
    TRY_DONE(query.bind("entry"_L1, entry).run());
    if (!query.next() || query.number(6) > static_cast<qint64>(QueueState::Called))
        return fail(ErrorCode::NotWaiting, Field::Queue);
    return QueueEntry {query.id<QueueEntryId>(0),   query.id<LotId>(1), static_cast<int>(query.number(2)),
                       query.maybeId<VehicleId>(3), query.instant(4),   query.maybeInstant(5)};
}

Done QueueRepository::call(const QueueEntry &entry, Instant now)
{
    Query query(m_unit.connection(), "call_queue_entry"_L1);
    TRY_DONE(query.bind("entry"_L1, entry.id).bind("now"_L1, now).run());
    m_unit.changed(Entity::Queue, entry.id.value, "called_at"_L1,
                   entry.calledAt ? QJsonValue(entry.calledAt->ms) : QJsonValue(), now.ms);
    return {};
}

Done QueueRepository::end(QueueEntryId entry, std::optional<StayId> stay, Instant now)
{
    Query query(m_unit.connection(), "end_queue_entry"_L1);
    query.bind("ended_as"_L1, stay ? QueueState::Entered : QueueState::Gone).bind("entered_as"_L1, stay);
    TRY_DONE(query.bind("entry"_L1, entry).bind("now"_L1, now).run());
    m_unit.changed(Entity::Queue, entry.value, "ended_at"_L1, QJsonValue(), now.ms);
    return {};
}

Result<TurnAwayId> QueueRepository::turnAway(const SentAway &row, Instant now)
{
    Query query(m_unit.connection(), "add_turned_away"_L1);
    query.bind("lot"_L1, row.lot).bind("day"_L1, row.day).bind("type"_L1, row.type).bind("reason"_L1, row.reason);
    query.bind("staff"_L1, row.staff).bind("desk"_L1, row.desk).bind("now"_L1, now);
    const TurnAwayId id = TRY(query.runForId<TurnAwayId>());
    m_unit.created(Entity::TurnedAway, id.value);
    return id;
}

Result<int> QueueRepository::countTurnedAway(LotId lot, qint64 day)
{
    Query query(m_unit.connection(), "count_turned_away"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("day"_L1, day).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QStringList> QueueRepository::reasons(LotId lot, int most)
{
    Query query(m_unit.connection(), "turned_away_reasons"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("most"_L1, most).run());
    QStringList reasons;
    while (query.next())
        reasons.append(query.text(0));
    return reasons;
}

} // namespace parkdesk
