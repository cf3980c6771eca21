// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendardays.h"
#include "domain/openinghours.h"
#include "domain/zonerules.h"
#include "tariff/charge.h"

#include <memory>

namespace parkdesk {

/// A merchant's discount shown at the desk.
struct ShownValidation {
    QString code;
    QString spend;
};

/// What is to be priced. Facts that no rule of the tariff asks for are ignored.
struct Question {
    Instant entry;
    std::optional<Instant> exit;
    QString vehicle; ///< type code such as "car"; a free word
    bool lostTicket = false;
    bool entryProven = false; ///< with a lost ticket: the entry is known for certain
    std::optional<Instant> paidAt;

    QStringList groups; ///< free words
    QString zone;
    QString permit;
    std::vector<ShownValidation> validations;
    QString plate; ///< whose \a stays they are; not looked at
    /// The plate's other stays, for tariffs that sum; those from this entry on and this stay itself are left out.
    std::vector<std::pair<Instant, std::optional<Instant>>> stays;
    std::optional<Instant> bookedAt;
    std::optional<Instant> bookedUntil; ///< the agreed end: a later exit is an overstay
    std::optional<Instant> dueAt; ///< when it had to be paid: a later paidAt is a late payment
    bool noShow = false; ///< the booking [entry, exit) was not used
    bool paysCash = false; ///< what is beyond \a paidBefore is rounded as the tariff rounds cash
    qint64 paidBefore = 0; ///< minor units
    qint64 cashRounded = 0; ///< minor units that earlier payments in cash were rounded by; they stay part of the price
    bool continued = false; ///< it began earlier, by another tariff: what is paid once per entrance was paid then
    /// Percent ("82.5") at entry or, where the tariff says so, at booking; empty is not known.
    QString occupancy;
    std::shared_ptr<const CalendarDays> calendar; ///< the lot's days, sorted; null has none
    std::shared_ptr<const OpeningHours> openingHours; ///< the lot's; null is always open
};

/// The longest stay that is priced.
inline constexpr Duration longestStay = hours(24) * 366 * 50;

/// The price of a stay, exact and explained. Pure: the same input gives the same charge, in any process time zone.
///
/// Order, always: free time; time cut into windows and blocks; ladders and flat amounts with all factors; rounding of
/// units (never of bounds); minima of lines and windows; rounding of windows; caps; minimum; choice of offer;
/// discounts; extras, and caps with extras inside; rounding of the total; tax; cash rounding. Factors multiply each
/// price and bound of the table (a cap may say that factors are inside it), never extras. Elapsed time is measured in
/// UTC, windows and calendar days in \a zone. Amounts are exact fractions until the rounding point. Caps act like a
/// meter: when one is reached, later units in its period cost nothing.
///
/// Errors: BadSpan (exit before entry, or beyond longestStay); BadTime; NotAvailable with details {"reason": closed |
/// not_covered | vehicle | group | zone | permit | too_long | no_exit | lost_ticket}; AmountOverflow.
/// For many stays of one tariff see Pricer.
[[nodiscard]] Result<Charge> quote(const Tariff &tariff, const Question &question, const ZoneRules &zone);

} // namespace parkdesk
