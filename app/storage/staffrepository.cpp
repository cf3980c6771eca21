// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/staffrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonArray>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

StaffRow staffOfRow(const Query &row)
{
    StaffRow staff;
    staff.id = row.id<StaffId>(0);
    staff.login = row.text(1);
    staff.name = row.text(2);
    staff.passwordHash = row.text(3);
    staff.keyWrap = row.bytes(4);
    staff.owner = row.flag(5);
    staff.disabled = !row.isNull(6);
    staff.pinProof = row.text(7);
    return staff;
}

/// Counts down from the newest event to the last success.
Result<StaffRepository::Failures> countFailures(Query &query)
{
    TRY_DONE(query.run());
    StaffRepository::Failures failures;
    while (query.next() && query.text(0).endsWith("_failed"_L1)) {
        if (failures.count++ == 0)
            failures.last = query.instant(1);
    }
    return failures;
}

} // namespace

Result<StaffId> StaffRepository::add(const StaffRow &staff, Instant now)
{
    if (TRY(findByLogin(staff.login)))
        return fail(ErrorCode::AlreadyExists, Field::Login);
    Query query(m_unit.connection(), "add_staff"_L1);
    query.bind("login"_L1, staff.login).bind("name"_L1, staff.name).bind("password_hash"_L1, staff.passwordHash);
    query.bind("key_wrap"_L1, staff.keyWrap).bind("owner"_L1, staff.owner).bind("now"_L1, now);
    const StaffId id = TRY(query.runForId<StaffId>());
    for (const Role role : staff.roles) {
        Query added(m_unit.connection(), "add_staff_role"_L1);
        TRY_DONE(added.bind("staff"_L1, id).bind("role"_L1, role).run());
    }
    m_unit.created(Entity::Staff, id.value);
    return id;
}

Result<QList<Role>> StaffRepository::rolesOf(StaffId staff)
{
    Query query(m_unit.connection(), "staff_roles"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    QList<Role> roles;
    while (query.next())
        roles.append(static_cast<Role>(query.number(0)));
    return roles;
}

Result<std::optional<StaffRow>> StaffRepository::findByLogin(const QString &login)
{
    StaffRow staff;
    {
        Query query(m_unit.connection(), "staff_by_login"_L1);
        TRY_DONE(query.bind("login"_L1, login).run());
        if (!query.next())
            return std::optional<StaffRow>();
        staff = staffOfRow(query);
    }
    staff.roles = TRY(rolesOf(staff.id));
    return std::optional(staff);
}

Result<StaffRow> StaffRepository::find(StaffId id)
{
    StaffRow staff;
    {
        Query query(m_unit.connection(), "staff_by_id"_L1);
        TRY_DONE(query.bind("staff"_L1, id).runForRow());
        staff = staffOfRow(query);
    }
    staff.roles = TRY(rolesOf(id));
    return staff;
}

Result<QList<StaffRow>> StaffRepository::all()
{
    QList<StaffRow> people;
    {
        Query query(m_unit.connection(), "all_staff"_L1);
        TRY_DONE(query.run());
        while (query.next())
            people.append(staffOfRow(query));
    }
    for (StaffRow &person : people)
        person.roles = TRY(rolesOf(person.id));
    return people;
}

Done StaffRepository::setPassword(StaffId staff, const QString &passwordHash, const QByteArray &keyWrap)
{
    Query query(m_unit.connection(), "set_staff_password"_L1);
    query.bind("staff"_L1, staff).bind("password_hash"_L1, passwordHash);
    TRY_DONE(query.bind("key_wrap"_L1, keyWrap).run());
    m_unit.changed(Entity::Staff, staff.value, "password"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Done StaffRepository::setPin(StaffId staff, const QString &proof)
{
    Query query(m_unit.connection(), "set_staff_pin"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("pin_proof"_L1, proof).run());
    m_unit.changed(Entity::Staff, staff.value, "pin"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Done StaffRepository::setName(StaffId staff, const QString &name)
{
    Query query(m_unit.connection(), "set_staff_name"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("name"_L1, name).run());
    m_unit.changed(Entity::Staff, staff.value, "name"_L1, QJsonValue(), u"changed"_s);
    return {};
}

Done StaffRepository::setRoles(const StaffRow &staff, const QList<Role> &roles)
{
    Query removed(m_unit.connection(), "remove_staff_roles"_L1);
    TRY_DONE(removed.bind("staff"_L1, staff.id).run());
    QJsonArray before;
    for (const Role role : staff.roles)
        before.append(roleName(role));
    QJsonArray after;
    for (const Role role : roles) {
        Query added(m_unit.connection(), "add_staff_role"_L1);
        TRY_DONE(added.bind("staff"_L1, staff.id).bind("role"_L1, role).run());
        after.append(roleName(role));
    }
    m_unit.changed(Entity::Staff, staff.id.value, "roles"_L1, before, after);
    return {};
}

Done StaffRepository::disable(StaffId staff, Instant now)
{
    Query query(m_unit.connection(), "disable_staff"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).bind("now"_L1, now).run());
    m_unit.changed(Entity::Staff, staff.value, "disabled_at"_L1, QJsonValue(), now.ms);
    return {};
}

Done StaffRepository::enable(StaffId staff)
{
    Query query(m_unit.connection(), "enable_staff"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).run());
    m_unit.changed(Entity::Staff, staff.value, "disabled_at"_L1, u"changed"_s, QJsonValue());
    return {};
}

Result<bool> StaffRepository::isDisabled(StaffId staff)
{
    Query query(m_unit.connection(), "staff_is_disabled"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).runForRow());
    return query.number(0) > 0;
}

Result<int> StaffRepository::countOtherAdmins(StaffId staff)
{
    Query query(m_unit.connection(), "count_other_admins"_L1);
    TRY_DONE(query.bind("staff"_L1, staff).runForRow());
    return static_cast<int>(query.number(0));
}

Result<std::optional<Instant>> StaffRepository::lastSeen(const QString &login)
{
    Query query(m_unit.connection(), "staff_last_seen"_L1);
    TRY_DONE(query.bind("login"_L1, login).run());
    return query.next() ? std::optional(query.instant(0)) : std::nullopt;
}

Result<QList<StaffRepository::AtDesk>> StaffRepository::atDesk(DeskId desk)
{
    Query query(m_unit.connection(), "staff_at_desk"_L1);
    TRY_DONE(query.bind("desk"_L1, desk).run());
    QList<AtDesk> sitting;
    while (query.next())
        sitting.append({query.id<StaffId>(0), query.instant(1)});
    return sitting;
}

Done StaffRepository::addSecurityEvent(const SecurityEvent &event, Instant now)
{
    Query query(m_unit.connection(), "add_security_event"_L1);
    query.bind("kind"_L1, event.kind).bind("login"_L1, event.login).bind("staff"_L1, event.staff);
    return query.bind("desk"_L1, event.desk).bind("detail"_L1, event.detail).bind("now"_L1, now).run();
}

Result<StaffRepository::Failures> StaffRepository::failuresOf(const QString &login)
{
    Query query(m_unit.connection(), "recent_logins"_L1);
    query.bind("login"_L1, login);
    return countFailures(query);
}

Result<StaffRepository::Failures> StaffRepository::pinFailuresOf(const QString &login)
{
    Query query(m_unit.connection(), "recent_pins"_L1);
    query.bind("login"_L1, login);
    return countFailures(query);
}

Result<StaffRepository::Failures> StaffRepository::failuresAt(DeskId desk)
{
    Query query(m_unit.connection(), "recent_logins_at_desk"_L1);
    query.bind("desk"_L1, desk);
    return countFailures(query);
}

} // namespace parkdesk
