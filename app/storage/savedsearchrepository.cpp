// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/savedsearchrepository.h"

#include "domain/naturalkey.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<SavedSearchRepository::Record>> SavedSearchRepository::ofPerson(StaffId staff)
{
    Query query(m_unit.connection(), "saved_searches"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    QList<Record> records;
    while (query.next())
        records.append({query.id<SavedSearchId>(0), query.text(1), query.text(2)});
    return records;
}

Result<SavedSearchId> SavedSearchRepository::save(StaffId staff, const QString &name, const QString &body, Instant now)
{
    Query query(m_unit.connection(), "save_search"_L1);
    query.bind("staff"_L1, staff).bind("name"_L1, name).bind("name_key"_L1, naturalKey(name)).bind("body"_L1, body);
    const SavedSearchId id = TRY(query.bind("now"_L1, now).runForId<SavedSearchId>());
    m_unit.created(Entity::SavedSearch, id.value);
    return id;
}

Done SavedSearchRepository::drop(StaffId staff, SavedSearchId search)
{
    Query query(m_unit.connection(), "drop_search"_L1);
    TRY_DONE(query.bind("search"_L1, search).bind("staff"_L1, staff).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::NotFound, Field::Name);
    m_unit.changed(Entity::SavedSearch, search.value, "name"_L1, u"saved"_s, QJsonValue());
    return {};
}

} // namespace parkdesk
