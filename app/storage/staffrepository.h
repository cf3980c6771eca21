// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/permission.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// A person who works here, with the proof of their password and their wrap of the data key.
struct StaffRow {
    StaffId id;
    QString login;
    QString name;
    QString passwordHash; ///< Argon2id in its own text form
    QByteArray keyWrap; ///< the data key, wrapped by a key stretched from the password
    bool owner = false;
    bool disabled = false;
    QList<Role> roles;
    QString pinProof; ///< Argon2id as well; empty without a PIN
};

/// Staff and what was tried at the door.
class StaffRepository {
public:
    explicit StaffRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Errors: AlreadyExists on Field::Login.
    [[nodiscard]] Result<StaffId> add(const StaffRow &staff, Instant now);
    [[nodiscard]] Result<std::optional<StaffRow>> findByLogin(const QString &login);
    /// Errors: NotFound.
    [[nodiscard]] Result<StaffRow> find(StaffId staff);
    [[nodiscard]] Result<QList<StaffRow>> all();
    [[nodiscard]] Done setPassword(StaffId staff, const QString &passwordHash, const QByteArray &keyWrap);

    /// An empty proof takes the PIN away.
    [[nodiscard]] Done setPin(StaffId staff, const QString &proof);
    [[nodiscard]] Done setName(StaffId staff, const QString &name);
    [[nodiscard]] Done setRoles(const StaffRow &staff, const QList<Role> &roles);
    [[nodiscard]] Done disable(StaffId staff, Instant now);
    [[nodiscard]] Done enable(StaffId staff);
    /// Whether somebody may act at all: a person who was disabled may not, however long they have been logged in.
    [[nodiscard]] Result<bool> isDisabled(StaffId staff);
    /// Enabled admins besides \a staff.
    [[nodiscard]] Result<int> countOtherAdmins(StaffId staff);
    [[nodiscard]] Result<std::optional<Instant>> lastSeen(const QString &login);

    struct AtDesk {
        StaffId staff;
        Instant shiftOpenedAt;
    };
    /// Those with an open shift there who are not disabled, by name.
    [[nodiscard]] Result<QList<AtDesk>> atDesk(DeskId desk);

    /// Something at the door: kinds are the rows of `security_kind`. \a detail is a code, never a sentence.
    struct SecurityEvent {
        QString kind;
        QString login;
        std::optional<StaffId> staff;
        std::optional<DeskId> desk;
        QString detail;
    };
    [[nodiscard]] Done addSecurityEvent(const SecurityEvent &event, Instant now);

    /// Failures in a row up to now and when the last was.
    struct Failures {
        int count = 0;
        Instant last;
    };
    [[nodiscard]] Result<Failures> failuresOf(const QString &login);
    /// Of PIN and password together; a PIN that fits ends the row here, never that of the password.
    [[nodiscard]] Result<Failures> pinFailuresOf(const QString &login);
    [[nodiscard]] Result<Failures> failuresAt(DeskId desk);

private:
    [[nodiscard]] Result<QList<Role>> rolesOf(StaffId staff);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
