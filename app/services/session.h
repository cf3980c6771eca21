// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/staff/door.h"

namespace parkdesk {

/// Somebody is logged in: who, where, and the office for them. Log-out destroys it. Lives on the main thread.
class Session {
public:
    Session(const OfficeParts &parts, Admission admission, DoorSign::Desk desk);
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;
    /// Wipes the data key.
    ~Session();

    [[nodiscard]] Office &office() { return m_office; }
    [[nodiscard]] const Person &person() const { return m_admission.person; }
    /// Their account is another one than at log-in: the name, or the roles, of which the one in force may be gone.
    void learn(const QString &name, const QList<Role> &roles);
    [[nodiscard]] const DoorSign::Desk &desk() const { return m_desk; }
    [[nodiscard]] Role role() const { return m_admission.actor.role; }
    /// Another role of theirs; Office::actor() follows, commands that wait already keep theirs. Errors: NotPermitted
    /// for a role that is not held; PasswordNeeded for admin mode after coming back by PIN.
    [[nodiscard]] Done setRole(Role role);
    /// False after coming by PIN: then admin mode asks for the password first.
    [[nodiscard]] bool knowsPassword() const { return !m_admission.dataKey.isEmpty(); }
    /// Wipes the data key and what was made of it until resume().
    void lock();
    /// The same person is back. By PIN an admin is back in their starting role.
    void resume(const Admission &admission);
    [[nodiscard]] Instant shiftOpenedAt() const { return m_admission.shiftOpenedAt; }

private:
    Admission m_admission;
    DoorSign::Desk m_desk;
    Office m_office;
};

} // namespace parkdesk
