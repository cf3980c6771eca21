// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/startpagerepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<std::optional<StartPageRepository::Record>> StartPageRepository::ofPerson(StaffId staff)
{
    Query query(m_unit.connection(), "start_page"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    if (!query.next())
        return std::optional<Record>();
    return std::optional<Record>({query.text(0), query.flag(1)});
}

Done StartPageRepository::save(StaffId staff, const Record &record, Instant now)
{
    Query query(m_unit.connection(), "set_start_page"_L1);
    query.bind("staff"_L1, staff).bind("tiles"_L1, record.tiles).bind("first"_L1, record.comesFirst);
    TRY_DONE(query.bind("now"_L1, now).run());
    m_unit.changed(Entity::Staff, staff.value, "start_page"_L1, QJsonValue(), record.tiles);
    return {};
}

} // namespace parkdesk
