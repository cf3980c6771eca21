// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/tariff.h"

#include <QJsonObject>

namespace parkdesk {

/// Why a line is on a charge. The codes (`units`, `cap`, ...) are stored and public: added, never renamed.
enum class ChargeLineKind {
    EntranceFee,
    Units, ///< n units at a price
    Step, ///< a step that is paid once, such as the first hour
    Tier, ///< the price of a length
    Flat, ///< an amount for a stretch or a window
    Free, ///< time that costs nothing
    Grace, ///< short enough to cost nothing, or the free time at the start
    Minimum, ///< what was missing to the minimum
    Cap, ///< what a cap takes away; negative
    LostTicket,
    Rounding,
    Tax, ///< tax added on top
    Surcharge, ///< a unit ran over into a dearer window
    Extra,
    Overstay, ///< longer than agreed
    NoShow,
    LatePayment,
    Discount, ///< negative
    Offer, ///< the offer that was chosen; 0 when its price stands in lines of its own
    Terms, ///< 0: by what a group, permit or zone pays; units are millionths of its factor
    Demand, ///< 0: the factor by occupancy; units are its millionths
    CashRounding,
    Change, ///< 0: from here on the prices of another version hold
};

/// One reason for a part of the price. Words are made at display from kind and numbers, and the author's label.
struct ChargeLine {
    QString ruleId; ///< the rule's id in the tariff, or its path when it has none
    ChargeLineKind kind = ChargeLineKind::Units;
    QString window; ///< id of the window, empty outside windows
    qint64 units = 0;
    Duration unitLength {0}; ///< Units, Step: one unit. Tier: the length up to which it holds; 0 is "any"
    Money unitPrice; ///< Units: price of \a pricedPer. Cap and Minimum: the bound. Tier: its total. Flat: one
    Duration pricedPer {0}; ///< what unitPrice pays for; unlike unitLength only pro rata
    UnitRule unitRule = UnitRule::Started;
    Duration startsAt {0}; ///< Units, Step, Tier: the place on the ladder
    CapPeriod capPeriod = CapPeriod::Stay;
    Instant from;
    Instant until;
    Money amount;
    qint64 taxRate = 0; ///< millionths
    Money taxAmount; ///< the tax within \a amount
    TariffLabel label;

    friend bool operator==(const ChargeLine &, const ChargeLine &) = default;
};

/// The price of a stay and the reasons that made it: the lines sum exactly to the amount.
struct Charge {
    Money amount;
    std::vector<ChargeLine> lines;

    friend bool operator==(const Charge &, const Charge &) = default;
};

/// The public spelling, for example `entrance_fee`.
[[nodiscard]] QString chargeLineKindName(ChargeLineKind kind);

/// Versioned and compact, for storage. `chargeFromJson(chargeToJson(c)) == c`.
[[nodiscard]] QJsonObject chargeToJson(const Charge &charge);
/// Errors: BadAmount, BadCurrency, BadCode (an unknown version or kind), each with details {"path"}.
[[nodiscard]] Result<Charge> chargeFromJson(const QJsonObject &json);

/// BLAKE2b (256 bits) of amount, currency and lines, as 64 hexadecimal digits: two quotes with one hash are one price
/// for the same reasons.
[[nodiscard]] QByteArray chargeHash(const Charge &charge);

} // namespace parkdesk
