// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What everybody may see of their own account.
class OwnProfile {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Answer {
        StaffId staff;
        QString login;
        QString name;
        QList<Role> roles;
        bool owner = false;
        bool disabled = false;
        bool hasPin = false;
        bool hasSecondFactor = false;
        int recoveryCodesLeft = 0;
        bool onlyAdmin = false; ///< nobody else could let them in again
    };

    /// Errors: NotFound for the program itself.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
