// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/officerepository.h"

#include "domain/naturalkey.h"
#include "storage/query.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

DeskRow deskOfRow(const Query &row)
{
    return {row.id<DeskId>(0), row.id<LotId>(1), row.text(2), row.text(3), static_cast<DeskKind>(row.number(4)),
            row.text(5)};
}

} // namespace

Result<std::optional<QUuid>> OfficeRepository::installation()
{
    Query query(m_unit.connection(), "installation"_L1);
    TRY_DONE(query.run());
    return query.next() ? std::optional(QUuid::fromString(query.text(0))) : std::nullopt;
}

Done OfficeRepository::addInstallation(const QUuid &uuid, Instant now)
{
    if (TRY(installation()))
        return fail(ErrorCode::AlreadyInitialised, Field::Database);
    Query query(m_unit.connection(), "add_installation"_L1);
    return query.bind("uuid"_L1, uuid).bind("now"_L1, now).run();
}

Done OfficeRepository::markAsDemo()
{
    Query query(m_unit.connection(), "mark_as_demo"_L1);
    return query.run();
}

Result<bool> OfficeRepository::isDemo()
{
    Query query(m_unit.connection(), "is_demo"_L1);
    TRY_DONE(query.run());
    return query.next() && query.flag(0);
}

Result<OperatorId> OfficeRepository::addOperator(const OperatorRow &row)
{
    Query query(m_unit.connection(), "add_operator"_L1);
    query.bind("name"_L1, row.name).bind("address"_L1, row.address).bind("tax_number"_L1, row.taxNumber);
    return query.bind("footer"_L1, row.receiptFooter).runForId<OperatorId>();
}

Result<OperatorId> OfficeRepository::firstOperator()
{
    Query query(m_unit.connection(), "first_operator"_L1);
    TRY_DONE(query.runForRow());
    return query.id<OperatorId>(0);
}

Result<DeskRow> OfficeRepository::addDesk(DeskRow desk, Instant now)
{
    if (TRY(findDesk(desk.name)))
        return fail(ErrorCode::AlreadyExists, Field::Desk);
    {
        Query count(m_unit.connection(), "count_desks"_L1);
        TRY_DONE(count.runForRow());
        desk.code = u"D%1"_s.arg(count.number(0) + 1);
    }
    Query query(m_unit.connection(), "add_desk"_L1);
    query.bind("lot"_L1, desk.lot).bind("name"_L1, desk.name).bind("name_key"_L1, naturalKey(desk.name));
    query.bind("code"_L1, desk.code).bind("kind"_L1, desk.kind).bind("tender"_L1, desk.defaultTender);
    desk.id = TRY(query.bind("now"_L1, now).runForId<DeskId>());
    m_unit.created(Entity::Desk, desk.id.value);
    return desk;
}

Result<QList<DeskRow>> OfficeRepository::desks()
{
    Query query(m_unit.connection(), "desks"_L1);
    TRY_DONE(query.run());
    QList<DeskRow> desks;
    while (query.next())
        desks.append(deskOfRow(query));
    return desks;
}

Result<std::optional<DeskRow>> OfficeRepository::findDesk(const QString &name)
{
    Query query(m_unit.connection(), "desk_by_key"_L1);
    TRY_DONE(query.bind("name_key"_L1, naturalKey(name)).run());
    return query.next() ? std::optional(deskOfRow(query)) : std::nullopt;
}

Result<DeskRow> OfficeRepository::desk(DeskId id)
{
    Query query(m_unit.connection(), "desk_by_id"_L1);
    TRY_DONE(query.bind("desk"_L1, id).run());
    if (!query.next())
        return fail(ErrorCode::NotFound, Field::Desk);
    return deskOfRow(query);
}

Done OfficeRepository::setDeskUse(const DeskRow &desk)
{
    Query query(m_unit.connection(), "set_desk_use"_L1);
    return query.bind("desk"_L1, desk.id).bind("kind"_L1, desk.kind).bind("tender"_L1, desk.defaultTender).run();
}

Result<std::optional<OfficeRepository::ShiftRow>> OfficeRepository::openShiftOf(DeskId desk, StaffId staff)
{
    Query query(m_unit.connection(), "open_shift_of"_L1);
    TRY_DONE(query.bind("desk"_L1, desk).bind("staff"_L1, staff).run());
    return query.next() ? std::optional(ShiftRow {query.id<ShiftId>(0), query.instant(1)}) : std::nullopt;
}

Result<OfficeRepository::ShiftRow> OfficeRepository::openShift(DeskId desk, StaffId staff, Instant now)
{
    Query query(m_unit.connection(), "open_shift"_L1);
    query.bind("desk"_L1, desk).bind("staff"_L1, staff).bind("now"_L1, now);
    const ShiftId id = TRY(query.runForId<ShiftId>());
    m_unit.created(Entity::Shift, id.value);
    return ShiftRow {id, now};
}

} // namespace parkdesk
