// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/permission.h"

#include <QList>

#include <algorithm>
#include <memory>
#include <optional>

namespace parkdesk {

class OfficeKey;

/// Somebody who gave their own password or PIN for one deed of another person (four eyes).
struct Approver {
    StaffId staff;
    QList<Role> roles; ///< all that they hold
};

/// Who does something: a person in one of their roles, at a desk with their own shift. Nobody (an invalid staff id)
/// is the program itself, which may only look and run the office.
struct Actor {
    StaffId staff;
    Role role = Role::Attendant;
    std::optional<DeskId> desk;
    std::optional<ShiftId> shift;
    std::optional<Approver> approver;
    /// Opens personal fields; null after coming by PIN, while the desk is locked, and for the program itself.
    std::shared_ptr<const OfficeKey> key = {};

    /// By the role in force alone.
    [[nodiscard]] bool may(Permission permission) const
    {
        if (!staff.isValid())
            return permission == Permission::RunOffice || permission == Permission::SeeDesk;
        return mayDo(role, permission);
    }
    /// By the role in force, or because another person who may has approved it.
    [[nodiscard]] bool mayWithApproval(Permission permission) const
    {
        if (may(permission))
            return true;
        if (!approver || !staff.isValid() || approver->staff == staff)
            return false;
        return std::any_of(approver->roles.begin(), approver->roles.end(),
                           [permission](Role held) { return mayDo(held, permission); });
    }
};

} // namespace parkdesk
