// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalreader.h"

#include "storage/idlist.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// By what the rows are looked for; the other conditions are looked at row by row.
enum class Lead { None, Lot, Person, Deed };

Lead leadOf(const JournalFilter &filter)
{
    if (filter.staff)
        return Lead::Person;
    if (!filter.deed.isEmpty())
        return Lead::Deed;
    return filter.lot ? Lead::Lot : Lead::None;
}

QLatin1StringView statementFor(Lead lead, std::array<QLatin1StringView, 4> names)
{
    return names[static_cast<size_t>(lead)];
}

/// What is asked beside the lead.
bool asksMore(const JournalFilter &filter)
{
    return int {filter.lot.has_value()} + int {filter.staff.has_value()} + int {!filter.deed.isEmpty()} > 1;
}

void bindLead(Query &query, const JournalFilter &filter)
{
    switch (leadOf(filter)) {
    case Lead::None: break;
    case Lead::Lot: query.bind("lead"_L1, *filter.lot); break;
    case Lead::Person: query.bind("lead"_L1, *filter.staff); break;
    case Lead::Deed: query.bind("lead"_L1, filter.deed); break;
    }
}

void bindConditions(Query &query, const JournalFilter &filter)
{
    query.bind("lot"_L1, filter.lot.value_or(LotId {0})).bind("staff"_L1, filter.staff.value_or(StaffId {0}));
    query.bind("kind"_L1, filter.deed);
}

Result<QList<JournalReader::Place>> placesOf(Query &query)
{
    TRY_DONE(query.run());
    QList<JournalReader::Place> places;
    while (query.next())
        places.append({query.id<JournalId>(0), query.instant(1)});
    return places;
}

} // namespace

Result<std::optional<Instant>> JournalReader::newest(const JournalFilter &filter, Instant before)
{
    Query query(m_unit.connection(),
                statementFor(leadOf(filter),
                             {"journal_newest"_L1, "journal_newest_of_lot"_L1, "journal_newest_of_person"_L1,
                              "journal_newest_of_deed"_L1}));
    bindLead(query, filter);
    bindConditions(query, filter);
    TRY_DONE(query.bind("before"_L1, before).run());
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

Result<int> JournalReader::count(const JournalFilter &filter, const TimeSpan &span)
{
    const bool more = asksMore(filter);
    Query query(m_unit.connection(),
                more ? statementFor(leadOf(filter),
                                    {"journal_count_some"_L1, "journal_count_some_of_lot"_L1,
                                     "journal_count_some_of_person"_L1, "journal_count_some_of_deed"_L1})
                     : statementFor(leadOf(filter),
                                    {"journal_count"_L1, "journal_count_of_lot"_L1, "journal_count_of_person"_L1,
                                     "journal_count_of_deed"_L1}));
    bindLead(query, filter);
    if (more)
        bindConditions(query, filter);
    TRY_DONE(query.bind("from"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Result<QList<JournalReader::Place>> JournalReader::between(const JournalFilter &filter, const TimeSpan &span, int most)
{
    Query query(m_unit.connection(),
                filter.stays ? "journal_of_stays"_L1
                             : statementFor(leadOf(filter),
                                            {"journal_between"_L1, "journal_between_of_lot"_L1,
                                             "journal_between_of_person"_L1, "journal_between_of_deed"_L1}));
    if (filter.stays)
        query.bind("stays"_L1, idList(*filter.stays));
    else
        bindLead(query, filter);
    bindConditions(query, filter);
    query.bind("from"_L1, span.from).bind("until"_L1, span.until).bind("most"_L1, most);
    return placesOf(query);
}

Result<QList<JournalReader::Record>> JournalReader::rows(const QList<JournalId> &ids)
{
    Query query(m_unit.connection(), "journal_rows"_L1);
    TRY_DONE(query.bind("rows"_L1, idList(ids)).run());
    QList<Record> records;
    while (query.next()) {
        Record record;
        record.id = query.id<JournalId>(0);
        record.at = query.instant(1);
        record.kind = query.text(2);
        record.staff = query.id<StaffId>(3);
        record.who = query.text(4);
        record.approver = query.text(5);
        record.desk = query.text(6);
        record.lot = query.id<LotId>(7);
        record.lotName = query.text(8);
        record.timezone = query.text(9);
        record.stay = query.id<StayId>(10);
        record.ticket = query.text(11);
        record.plate = query.text(12);
        record.outcome = QJsonDocument::fromJson(query.text(13).toUtf8()).object();
        record.changes = QJsonDocument::fromJson(query.text(14).toUtf8()).array();
        record.countered = query.number(15) > 0;
        records.append(record);
    }
    return records;
}

Result<Instant> JournalReader::first()
{
    Query query(m_unit.connection(), "journal_first"_L1);
    TRY_DONE(query.runForRow());
    return query.instant(0);
}

Result<QList<StayId>> JournalReader::staysOfPlate(const QString &normal, int most)
{
    Query query(m_unit.connection(), "journal_stays_of_plate"_L1);
    TRY_DONE(query.bind("normal"_L1, normal).bind("most"_L1, most).run());
    QList<StayId> stays;
    while (query.next())
        stays.append(query.id<StayId>(0));
    return stays;
}

Result<QStringList> JournalReader::deeds()
{
    Query query(m_unit.connection(), "deeds"_L1);
    TRY_DONE(query.run());
    QStringList codes;
    while (query.next())
        codes.append(query.text(0));
    return codes;
}

Result<QString> JournalReader::oneText(QLatin1StringView statement, qint64 id)
{
    Query query(m_unit.connection(), statement);
    TRY_DONE(query.bind("id"_L1, id).run());
    return query.next() ? query.text(0) : QString();
}

Result<QString> JournalReader::nameOf(Entity entity, qint64 id)
{
    switch (entity) {
    case Entity::Spot: return oneText("journal_spot_label"_L1, id);
    case Entity::Staff: return oneText("journal_name_of_staff"_L1, id);
    case Entity::Desk: return oneText("journal_name_of_desk"_L1, id);
    case Entity::Lot:
    case Entity::Calendar: return oneText("journal_name_of_lot"_L1, id);
    default: return QString();
    }
}

Result<QString> JournalReader::vehicleType(qint64 id)
{
    return oneText("journal_name_of_type"_L1, id);
}

Result<StayId> JournalReader::stayOfClaim(qint64 id)
{
    Query query(m_unit.connection(), "journal_stay_of_claim"_L1);
    TRY_DONE(query.bind("id"_L1, id).run());
    return query.next() ? query.id<StayId>(0) : StayId();
}

} // namespace parkdesk
