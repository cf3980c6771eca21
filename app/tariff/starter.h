// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

#include <vector>

namespace parkdesk {

/// The three tariffs that the first run offers.
enum class StarterKind {
    PerHour, ///< each started hour, with a cap per calendar day
    FirstHourThenHalfHours, ///< first hour, then each started half hour by day; one amount for the night
    PerDay, ///< one amount per calendar day
};

/// The amounts a starter asks for; those that its kind does not use are ignored.
struct StarterAmounts {
    Money hour; ///< PerHour, FirstHourThenHalfHours (the first hour)
    Money halfHour; ///< FirstHourThenHalfHours
    Money night; ///< FirstHourThenHalfHours
    Money day; ///< PerHour (the cap), PerDay
    Money lostTicket; ///< all
};

/// Plausible amounts in \a currency to begin with.
[[nodiscard]] StarterAmounts suggestedAmounts(Currency currency);

/// The JSON text of a valid tariff with its examples, without a time zone (the lot's holds).
/// Errors: BadAmount with details {"amount": "<which>"} when one that is used is negative, of another currency, or so
/// large that its examples would overflow.
[[nodiscard]] Result<QByteArray> starterTariff(StarterKind kind, Currency currency, const StarterAmounts &amounts);

} // namespace parkdesk
