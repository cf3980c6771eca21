// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/monthentryrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

Result<QList<MonthEntry>> MonthEntryRepository::between(const DayRange &months)
{
    Query query(m_unit.connection(), "month_entries"_L1);
    TRY_DONE(query.bind("from"_L1, months.from).bind("until"_L1, months.until).run());
    QList<MonthEntry> entries;
    while (query.next()) {
        if (const auto kind = monthEntryFromName(query.text(2)))
            entries.append({query.id<LotId>(0), query.number(1), *kind, query.number(3)});
    }
    return entries;
}

Result<std::optional<qint64>> MonthEntryRepository::amount(LotId lot, qint64 month, MonthEntryKind kind)
{
    Query query(m_unit.connection(), "month_entry_at"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("month"_L1, month).bind("kind"_L1, monthEntryName(kind)).run());
    return query.next() ? std::optional(query.number(0)) : std::nullopt;
}

Done MonthEntryRepository::set(LotId lot, qint64 month, MonthEntryKind kind, std::optional<qint64> amount)
{
    const QString name = monthEntryName(kind);
    const std::optional<qint64> before = TRY(this->amount(lot, month, kind));
    Query query(m_unit.connection(), amount ? "set_month_entry"_L1 : "drop_month_entry"_L1);
    query.bind("lot"_L1, lot).bind("month"_L1, month).bind("kind"_L1, name);
    if (amount)
        query.bind("amount"_L1, *amount);
    TRY_DONE(query.run());
    const auto value = [](std::optional<qint64> minor) { return minor ? QJsonValue(*minor) : QJsonValue(); };
    const QByteArray field = name.toLatin1();
    m_unit.changed(Entity::MonthEntry, lot.value, QLatin1StringView(field), value(before), value(amount));
    m_unit.concerns(lot);
    return {};
}

} // namespace parkdesk
