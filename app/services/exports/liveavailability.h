// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QByteArray>

namespace parkdesk {

/// What anybody may know of the office now: lots with their places, how many are taken, and what is free by vehicle
/// type. Counts alone.
class LiveAvailability {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Answer {
        QByteArray json;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
