// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/session.h"

namespace parkdesk {

Session::Session(const OfficeParts &parts, Admission admission, DoorSign::Desk desk)
    : m_admission(std::move(admission))
    , m_desk(std::move(desk))
    , m_office(parts, m_admission.actor)
{
    m_office.m_dataKey = m_admission.dataKey;
}

Session::~Session()
{
    lock();
}

Done Session::setRole(Role role)
{
    if (!m_admission.person.roles.contains(role))
        return fail(ErrorCode::NotPermitted, Field::Role);
    if (role == Role::Admin && !knowsPassword())
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    m_admission.actor.role = role;
    m_office.m_actor.role = role;
    Q_EMIT m_office.m_notices->roleChanged();
    return {};
}

void Session::learn(const QString &name, const QList<Role> &roles)
{
    m_admission.person.name = name;
    if (m_admission.person.roles == roles)
        return;
    m_admission.person.roles = roles;
    if (!roles.contains(m_admission.actor.role))
        m_admission.actor.role = startingRole(roles);
    m_office.m_actor.role = m_admission.actor.role;
    Q_EMIT m_office.m_notices->roleChanged();
}

void Session::lock()
{
    m_admission.actor.key.reset(); // what runs on a lane keeps its own until it is done
    m_office.m_actor.key.reset();
    m_office.m_dataKey.clear(); // shares its bytes with the other, which is then the only one
    wipe(m_admission.dataKey);
    m_admission.dataKey.clear();
}

void Session::resume(const Admission &admission)
{
    const Role before = m_admission.actor.role;
    m_admission = admission;
    m_office.m_dataKey = admission.dataKey;
    const bool holds = admission.person.roles.contains(before);
    const bool keeps = holds && (before != Role::Admin || knowsPassword());
    m_admission.actor.role = keeps ? before : admission.actor.role;
    m_office.m_actor = m_admission.actor;
    if (m_admission.actor.role != before)
        Q_EMIT m_office.m_notices->roleChanged();
}

} // namespace parkdesk
