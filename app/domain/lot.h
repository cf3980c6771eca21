// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/timespan.h"
#include "domain/zonerules.h"

#include <QString>

#include <optional>

namespace parkdesk {

/// How a spot is found when nobody chooses one. The numbers are stored.
enum class AssignmentPolicy {
    Nearest = 1, ///< class fit, then entrance rank, then natural label
    Spread = 2, ///< class fit, then the place free longest
};

/// The shortest and usual stay of a vehicle type in a lot.
struct StayLengths {
    Duration usual = hours(3);
    Duration shortest = minutes(30);
    friend bool operator==(const StayLengths &, const StayLengths &) = default;
};

/// A place on the earth in units of 1e-7 degrees (WGS 84).
struct GeoPoint {
    int latitude = 0; ///< +-900'000'000
    int longitude = 0; ///< +-1'800'000'000
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

struct Lot {
    LotId id;
    OperatorId owner;
    QString name;
    QString address;
    QString phone;
    Zone zone; ///< never null
    Currency currency;
    bool assigned = true; ///< the ticket names a spot; else free choice
    AssignmentPolicy policy = AssignmentPolicy::Nearest;
    int shortestPlate = 4; ///< letters and digits a walk-in's plate needs
    Duration holdTime = minutes(30); ///< a booking is kept this long after its start
    Duration paymentTime = minutes(10); ///< a quote is good this long
    Duration exitGrace = minutes(15); ///< time to drive out after paying
    std::optional<Money> fallbackAmount; ///< when the tariff gives no price at the exit
    std::optional<int> heightLimit; ///< millimetres
    std::optional<int> weightLimit; ///< kilograms
    int dayStart = 0; ///< minutes after midnight at which its business day begins
    std::optional<GeoPoint> place;
    qint64 planRevision = 0; ///< counts the plans that were applied
};

} // namespace parkdesk
