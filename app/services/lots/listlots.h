// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/openinghours.h"
#include "domain/spot.h"
#include "domain/vehicletype.h"
#include "services/usecase.h"

namespace parkdesk {

/// The lots of the office.
class ListLots {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    using Answer = QList<Lot>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// One lot with its spots and published tariffs.
class ShowLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        QString name;
    };
    struct Version {
        int number = 0;
        Instant validFrom;
        QString hash;
    };
    struct Answer {
        Lot lot;
        QList<Spot> spots;
        QList<VehicleType> types;
        QList<Version> tariffs;
        OpeningHours opening;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
