// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tariff/charge.h"

namespace parkdesk {

/// A merchant's discount shown at the desk.
struct ShownValidation {
    QString code;
    QString spend;
};

/// What is to be priced. Facts that no rule of the tariff asks for are ignored; a tariff with a rule that asks for more
/// than this version can price is refused by parseTariff().
struct Question {
    Instant entry;
    std::optional<Instant> exit;
    QString vehicle; ///< type code such as "car"; a free word
    bool lostTicket = false;
    bool entryProven = false; ///< with a lost ticket: the entry is known for certain
    std::optional<Instant> paidAt;

    // For rules to come: groups, zones, permits, validations, sums over several stays, demand.
    QStringList groups;
    QString zone;
    QString permit;
    std::vector<ShownValidation> validations;
    QString plate;
    std::vector<std::pair<Instant, std::optional<Instant>>> stays;
    std::optional<Instant> bookedAt;
    QString occupancy;
};

/// The longest stay that is priced.
inline constexpr Duration longestStay = hours(24) * 366 * 50;

/// The price of a stay, exact and explained. Pure: the same input gives the same charge, in any process time zone.
///
/// Order, always: grace; time cut into windows and blocks; ladders and flat amounts with the vehicle's factor; rounding
/// of units (never of bounds); window minimum; rounding of windows; caps; minimum of the stay; lost ticket; rounding of
/// the total; tax. A factor multiplies each price and bound of the table (a cap may say that factors are inside it).
/// Elapsed time is measured in UTC, windows and calendar days in \a zone. Amounts are exact fractions until the
/// rounding point. Caps act like a meter: when one is reached, later units in its period cost nothing.
///
/// Errors: BadSpan (exit before entry, or beyond longestStay); BadTime; NotAvailable with details {"reason": closed |
/// not_covered | vehicle | too_long | no_exit | lost_ticket}; AmountOverflow.
[[nodiscard]] Result<Charge> quote(const Tariff &tariff, const Question &question, const ZoneRules &zone);

} // namespace parkdesk
