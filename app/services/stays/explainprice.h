// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/usecase.h"
#include "tariff/charge.h"

#include <QList>

#include <optional>

namespace parkdesk {

/// "Why this price?": the stay as a bar of time with what each part of it costs and why.
class ExplainPrice {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    /// More units than this of one line are one piece.
    static constexpr int mostUnits = 200;
    /// So many changes ahead are told.
    static constexpr int mostSteps = 6;

    struct Question {
        StayId stay;
        std::optional<Instant> exit; ///< absent: now, or when it left
        Duration ahead = hours(12); ///< how far to look for what the price becomes
    };
    /// A part of the time that has a price of its own: a unit, a step, a flat stretch, free time.
    struct Piece {
        Instant from;
        Instant until;
        QString rule; ///< id or path
        QString window; ///< id of the window, empty outside windows
        int number = 0; ///< of the window or table in the tariff, from 1: its colour
        ChargeLineKind kind = ChargeLineKind::Units;
        Money amount;
        qint64 units = 1; ///< more when units were merged
        TariffLabel label; ///< the author's words for the window, or for the line outside windows
        Money freed; ///< of amount, what a cap took away
        bool ahead = false; ///< only if the vehicle stays
    };
    /// What holds over a stretch: a cap, a minimum, a discount; \a amount is what it adds or takes away.
    struct Bound {
        Instant from;
        Instant until;
        ChargeLine line;
    };
    /// What the price becomes: \a amount when it leaves later than \a after.
    struct Step {
        Instant after;
        Money amount;
    };
    struct Answer {
        StayId stay;
        Zone zone;
        Instant entry;
        Instant exit;
        QString vehicleType; ///< code
        QString tariffName; ///< empty where no tariff gave the price
        int tariffNumber = 0;
        bool current = false; ///< it is parked: the price still moves
        bool held = false; ///< paid and with time to drive out
        std::optional<Instant> paidUntil;
        Charge charge;
        Money paid;
        Money due;
        QList<Piece> pieces; ///< in the order of time
        QList<Bound> bounds;
        QList<Step> steps; ///< the next changes, none where it left
    };

    /// Errors: NotFound; NoTariff, NotAvailable where there is no price.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
