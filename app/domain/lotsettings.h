// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/openinghours.h"

#include <QMap>

namespace parkdesk {

/// Everything about a lot that is typed in, but its plan. Lengths of stays are by code of the vehicle type.
struct LotSettings {
    QString name;
    QString address;
    QString phone;
    QString timezone; ///< IANA id; with stays there it stays
    QString currency; ///< ISO 4217; with stays there it stays
    OpeningHours hours;
    std::optional<int> heightLimit; ///< millimetres
    std::optional<int> weightLimit; ///< kilograms
    int dayStart = 0; ///< minutes after midnight at which a business day begins
    bool assigned = true; ///< tickets name a spot
    AssignmentPolicy policy = AssignmentPolicy::Nearest;
    QMap<QString, StayLengths> lengths;
    Duration holdTime = minutes(30);
    Duration paymentTime = minutes(10);
    Duration exitGrace = minutes(15);
    int shortestPlate = 4;
    std::optional<QString> fallbackAmount; ///< main units, "12.50"
    std::optional<GeoPoint> place;
    QMap<QString, QString> tags; ///< what other programs know of it, by OpenStreetMap's keys: "access", "fee", ...

    friend bool operator==(const LotSettings &, const LotSettings &) = default;
};

/// What a lot may be called, how long a tag may be, and so on. Errors: Required, TooLong, BadCharacters on Field::Name,
/// Address, Phone or Tag; BadZone; BadCurrency; BadNumber on Field::HeightLimit, WeightLimit, DayStart or
/// ShortestPlate; BadSpan on Field::StayLength, Hold, PaymentTime or ExitGrace; BadAmount.
[[nodiscard]] Done checkSettings(const LotSettings &settings);

} // namespace parkdesk
