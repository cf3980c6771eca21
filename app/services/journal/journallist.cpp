// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/journal/journallist.h"

#include "domain/businessday.h"
#include "services/stays/staysnamed.h"
#include "storage/journalreader.h"
#include "storage/lotrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<JournalFilter> journalFilter(UnitOfWork &unit, const JournalQuery &query)
{
    JournalFilter filter {query.lot, query.staff, query.deed, {}};
    if (query.stay)
        filter.stays = {*query.stay};
    else if (!query.thing.trimmed().isEmpty())
        filter.stays = TRY(staysNamed(unit, query.thing.trimmed()));
    return filter;
}

TimeSpan boundsOf(const JournalQuery &query)
{
    return {query.from.value_or(Instant {0}), query.until.value_or(noEnd)};
}

/// Few enough to be read at once.
Result<JournalDays::Answer> daysOfStays(JournalReader &reader, const JournalFilter &filter, const TimeSpan &bounds,
                                        const Lot &here)
{
    JournalDays::Answer answer;
    if (filter.stays->isEmpty())
        return answer;
    const QList<JournalReader::Place> places = TRY(reader.between(filter, bounds, mostOfDay));
    for (const JournalReader::Place &place : places) {
        if (answer.days.isEmpty() || !answer.days.constLast().span.contains(place.at)) {
            const BusinessDay day = BusinessDay::of(*here.zone, place.at, here.dayStart);
            answer.days.append({day.number, day.span, 0});
        }
        ++answer.days.last().rows;
    }
    return answer;
}

QJsonValue readable(JournalReader &reader, const QString &field, const QJsonValue &value)
{
    // Types and spots are kept by their number, and people know them by name.
    if (value.isDouble() && field == u"type")
        return reader.vehicleType(value.toInteger()).value_or(QString());
    if (value.isDouble() && field == u"placed_on")
        return reader.nameOf(Entity::Spot, value.toInteger()).value_or(QString());
    return value.isUndefined() ? QJsonValue() : value;
}

Result<StayId> stayOfChange(JournalReader &reader, const JournalChange &change)
{
    if (change.entity == Entity::Stay)
        return StayId {change.id};
    if (change.entity == Entity::Claim)
        return reader.stayOfClaim(change.id);
    // A spot that is taken or given back names the stay in the one value or the other.
    const bool ofStay =
        change.entity == Entity::Spot && (change.field == u"claimed_by" || change.field == u"occupied_by");
    if (!ofStay)
        return StayId();
    return StayId {(change.after.isNull() ? change.before : change.after).toInteger()};
}

Result<JournalRow> journalRowOf(JournalReader &reader, const JournalReader::Record &record)
{
    JournalRow row;
    row.id = record.id;
    row.at = record.at;
    row.deed = record.kind;
    row.staff = record.staff;
    row.who = record.who;
    row.approver = record.approver;
    row.desk = record.desk;
    row.lot = record.lot;
    row.lotName = record.lotName;
    if (!record.timezone.isEmpty())
        row.zone = TRY(ZoneRules::forZone(record.timezone.toUtf8()));
    row.stay = record.stay;
    row.ticket = record.ticket;
    row.plate = record.plate;
    row.outcome = record.outcome;
    row.undone = record.countered;
    for (const QJsonValue &value : record.changes) {
        if (row.changes.size() >= JournalRow::mostChanges) {
            row.moreChanges = static_cast<int>(record.changes.size()) - JournalRow::mostChanges;
            break;
        }
        const QJsonArray written = value.toArray();
        JournalChange change;
        change.entity = static_cast<Entity>(written.at(0).toInt());
        change.id = written.at(1).toInteger();
        change.name = TRY(reader.nameOf(change.entity, change.id));
        change.field = written.at(2).toString();
        change.before = readable(reader, change.field, written.at(3));
        change.after = readable(reader, change.field, written.at(4));
        change.stay = TRY(stayOfChange(reader, change));
        row.changes.append(change);
    }
    return row;
}

} // namespace

Result<JournalDays::Answer> JournalDays::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const Lot here = TRY(LotRepository(unit).find(question.here));
    JournalReader reader(unit);
    const JournalFilter filter = TRY(journalFilter(unit, question.query));
    TimeSpan bounds = boundsOf(question.query);
    if (filter.stays)
        return daysOfStays(reader, filter, bounds, here);
    bounds.until = std::min(bounds.until, question.before.value_or(noEnd));
    const auto newest = [&](Instant before) { return reader.newest(filter, before); };
    return daysBackwards<Day>(here, bounds, question.budgetMs, newest, [&](Day &day) -> Done {
        day.rows = TRY(reader.count(filter, day.span));
        return {};
    });
}

Result<JournalOfDay::Answer> JournalOfDay::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const JournalFilter filter = TRY(journalFilter(unit, question.query));
    const TimeSpan bounds = boundsOf(question.query);
    const TimeSpan span {std::max(bounds.from, question.span.from), std::min(bounds.until, question.span.until)};
    Answer ids;
    if (filter.stays && filter.stays->isEmpty())
        return ids;
    const QList<JournalReader::Place> places =
        TRY(JournalReader(unit).between(filter, span, std::clamp(question.most, 1, mostOfDay)));
    for (const JournalReader::Place &place : places)
        ids.append(place.id);
    return ids;
}

Result<JournalRows::Answer> JournalRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    JournalReader reader(unit);
    const QList<JournalReader::Record> records =
        TRY(reader.rows(question.rows.first(std::min<qsizetype>(question.rows.size(), mostRows))));
    Answer rows;
    for (const JournalReader::Record &record : records)
        rows.append(TRY(journalRowOf(reader, record)));
    return rows;
}

Result<KnownDeeds::Answer> KnownDeeds::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    return JournalReader(unit).deeds();
}

} // namespace parkdesk
