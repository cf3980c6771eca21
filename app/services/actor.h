// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/permission.h"

#include <optional>

namespace parkdesk {

/// Who does something: a person in one of their roles, at a desk with their own shift. Nobody (an invalid staff id)
/// is the program itself, which may only run the office.
struct Actor {
    StaffId staff;
    Role role = Role::Attendant;
    std::optional<DeskId> desk;
    std::optional<ShiftId> shift;
    std::optional<StaffId> approver;

    [[nodiscard]] bool may(Permission permission) const
    {
        return staff.isValid() ? mayDo(role, permission) : permission == Permission::RunOffice;
    }
};

} // namespace parkdesk
