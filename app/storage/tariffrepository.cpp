// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tariffrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

TariffVersionRow versionOfRow(const Query &row)
{
    TariffVersionRow version;
    version.id = row.id<TariffVersionId>(0);
    version.number = static_cast<int>(row.number(1));
    version.hash = row.text(2);
    version.validFrom = row.instant(3);
    version.validUntil = row.maybeInstant(4);
    version.publishedAt = row.instant(5);
    version.publishedBy = row.text(6);
    version.withdrawnAt = row.maybeInstant(7);
    version.lot = row.id<LotId>(8);
    return version;
}

} // namespace

Result<TariffId> TariffRepository::tariffOf(LotId lot, const QString &name, Instant now)
{
    {
        Query query(m_unit.connection(), "tariff_of_lot"_L1);
        TRY_DONE(query.bind("lot"_L1, lot).run());
        if (query.next())
            return query.id<TariffId>(0);
    }
    Query query(m_unit.connection(), "add_tariff"_L1);
    return query.bind("lot"_L1, lot).bind("name"_L1, name).bind("now"_L1, now).runForId<TariffId>();
}

Result<TariffVersionId> TariffRepository::publish(const Publication &publication, StaffId by, Instant now)
{
    const TariffId tariff = TRY(tariffOf(publication.lot, publication.name, now));
    qint64 last = 0;
    {
        Query query(m_unit.connection(), "last_tariff_number"_L1);
        TRY_DONE(query.bind("tariff"_L1, tariff).runForRow());
        last = query.number(0);
    }
    Query query(m_unit.connection(), "add_tariff_version"_L1);
    query.bind("tariff"_L1, tariff).bind("number"_L1, last + 1).bind("format"_L1, publication.format);
    query.bind("body"_L1, QString::fromUtf8(publication.body)).bind("hash"_L1, QString::fromLatin1(publication.hash));
    query.bind("valid_from"_L1, publication.validFrom).bind("valid_until"_L1, publication.validUntil);
    query.bind("now"_L1, now).bind("staff"_L1, by);
    const TariffVersionId id = TRY(query.runForId<TariffVersionId>());
    m_unit.created(Entity::Tariff, id.value);
    return id;
}

Result<TariffVersionId> TariffRepository::versionAt(LotId lot, Instant at)
{
    Query query(m_unit.connection(), "tariff_version_at"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("at"_L1, at).bind("at2"_L1, at).run());
    if (!query.next())
        return fail(ErrorCode::NoTariff, Field::Lot);
    return query.id<TariffVersionId>(0);
}

Result<QByteArray> TariffRepository::body(TariffVersionId version)
{
    Query query(m_unit.connection(), "tariff_version_body"_L1);
    TRY_DONE(query.bind("version"_L1, version).runForRow());
    return query.text(0).toUtf8();
}

Result<QList<TariffVersionRow>> TariffRepository::ofLot(LotId lot)
{
    Query query(m_unit.connection(), "tariff_versions_of_lot"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).run());
    QList<TariffVersionRow> rows;
    while (query.next())
        rows.append(versionOfRow(query));
    return rows;
}

Result<TariffVersionRow> TariffRepository::version(TariffVersionId version)
{
    Query query(m_unit.connection(), "tariff_version_by_id"_L1);
    TRY_DONE(query.bind("version"_L1, version).runForRow());
    return versionOfRow(query);
}

Done TariffRepository::withdraw(const TariffVersionRow &version, StaffId by, Instant now)
{
    Query query(m_unit.connection(), "add_tariff_withdrawal"_L1);
    TRY_DONE(query.bind("version"_L1, version.id).bind("now"_L1, now).bind("staff"_L1, by).run());
    m_unit.changed(Entity::Tariff, version.id.value, "withdrawn_at"_L1, QJsonValue(), now.ms);
    m_unit.concerns(version.lot);
    return {};
}

Result<bool> TariffRepository::pricedSince(LotId lot, Instant from)
{
    Query query(m_unit.connection(), "count_priced_since"_L1);
    TRY_DONE(query.bind("lot"_L1, lot).bind("from"_L1, from).runForRow());
    return query.flag(0);
}

} // namespace parkdesk
