// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/journalrepository.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename AnyId>
std::optional<AnyId> ifValid(AnyId id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

} // namespace

Done JournalRepository::add(const Entry &entry, Instant now)
{
    Query query(m_unit.connection(), "add_journal"_L1);
    query.bind("uuid"_L1, entry.command).bind("kind"_L1, entry.kind);
    query.bind("hash"_L1, QString::fromLatin1(entry.commandHash)).bind("staff"_L1, entry.staff);
    query.bind("approver"_L1, entry.approver).bind("desk"_L1, entry.desk);
    query.bind("lot"_L1, ifValid(m_unit.lot())).bind("stay"_L1, ifValid(m_unit.stay())).bind("now"_L1, now);
    query.bind("outcome"_L1, QString::fromUtf8(QJsonDocument(entry.outcome).toJson(QJsonDocument::Compact)));
    query.bind("changes"_L1, QString::fromUtf8(QJsonDocument(m_unit.fieldChanges()).toJson(QJsonDocument::Compact)));
    return query.runForRow();
}

Result<std::optional<JournalRepository::Found>> JournalRepository::find(const QUuid &command)
{
    Query query(m_unit.connection(), "journal_by_uuid"_L1);
    TRY_DONE(query.bind("uuid"_L1, command).run());
    if (!query.next())
        return std::optional<Found>();
    return std::optional(
        Found {query.text(0), query.text(1).toLatin1(), QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
}

Result<int> JournalRepository::doneAt(DeskId desk, QLatin1StringView kind, const TimeSpan &span)
{
    Query query(m_unit.connection(), "deeds_at_desk"_L1);
    query.bind("kind"_L1, QString(kind)).bind("desk"_L1, desk);
    TRY_DONE(query.bind("since"_L1, span.from).bind("until"_L1, span.until).runForRow());
    return static_cast<int>(query.number(0));
}

Done JournalRepository::notifyDesks()
{
    if (m_unit.connection().dialect() == Dialect::Sqlite || m_unit.changeSet().isEmpty())
        return {};
    ChangeSet told = m_unit.changeSet();
    told.sender = m_unit.connection().identity();
    told.lot = m_unit.isOfSeveralLots() ? 0 : m_unit.lot().value;
    Query query(m_unit.connection(), "notify_desks"_L1);
    return query.bind("payload"_L1, QString::fromUtf8(told.toJson())).run();
}

} // namespace parkdesk
