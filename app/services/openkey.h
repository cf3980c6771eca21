// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/officekey.h"
#include "services/usecase.h"

namespace parkdesk {

/// The key of whoever does this. Errors: PasswordNeeded on Field::Password after coming by PIN.
[[nodiscard]] inline Result<std::shared_ptr<const OfficeKey>> keyOf(const DeedContext &context)
{
    if (!context.actor.key)
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    return context.actor.key;
}

} // namespace parkdesk
