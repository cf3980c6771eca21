// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/permission.h"

#include <optional>

namespace parkdesk {

/// Who does something: a person in one of their roles, at a desk with their own shift. Nobody (an invalid staff id)
/// is the program itself, which may only look and run the office.
struct Actor {
    StaffId staff;
    Role role = Role::Attendant;
    std::optional<DeskId> desk;
    std::optional<ShiftId> shift;
    std::optional<StaffId> approver;

    [[nodiscard]] bool may(Permission permission) const
    {
        if (!staff.isValid())
            return permission == Permission::RunOffice || permission == Permission::SeeDesk;
        return mayDo(role, permission);
    }
};

} // namespace parkdesk
