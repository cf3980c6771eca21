// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/openinghours.h"
#include "domain/support.h"
#include "services/stays/availability.h"

namespace parkdesk {

/// All lots beside each other: how full they are, what is coming, what they charge by.
class LotsOverview {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    /// "The next hours" of the bookings.
    static constexpr Duration ahead = hours(3);

    struct Question { };
    struct Row {
        Availability::Answer now; ///< the lot, its free places by type
        int inside = 0; ///< vehicles
        int bookings = 0; ///< reserved, with a part of their time in the next hours
        QStringList desks;
        OpeningHours hours;
        QString tariff; ///< name; empty without one in force
        int tariffNumber = 0;
        Rating rating; ///< by drivers
    };
    struct Answer {
        QList<Row> rows; ///< by name
        Instant asOf;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
