// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "domain/stay.h"
#include "services/usecase.h"
#include "tariff/charge.h"

#include <optional>

namespace parkdesk {

struct ChargeLineRow;

/// Whether a stay is priced by the tariff's rule for a lost ticket. The numbers are stored.
enum class LostTicket {
    No = 0,
    Lost = 1,
    LostButProven = 2, ///< its entry is known for certain: its plate was written down
};

/// What a parked stay costs when it leaves at \a exitAt, and what of it is still to be paid.
struct Price {
    StayId stay;
    Instant exitAt;
    Charge charge; ///< the whole stay
    QByteArray hash; ///< of charge
    Money paid; ///< so far
    Money paidTax; ///< the tax within it
    Money due; ///< charge less paid, never below zero
    Money dueTax; ///< the tax within it
    std::optional<Money> cashDue; ///< what is due in cash, where the tariff's cash rounding makes it another amount
    bool held = false; ///< paid, and the time to drive out is not over: nothing is due whatever the hour
    bool fallback = false; ///< the tariff gave no price: the lot's fallback amount
    bool byManager = false; ///< the tariff gave no price: what a manager named
    LostTicket lostTicket = LostTicket::No;
    std::optional<TariffVersionId> tariffVersion; ///< absent with fallback and byManager
    VehicleTypeId type; ///< for which it is
    QByteArray asked; ///< see askedOf()
    Duration exitGrace {0}; ///< time to drive out once it is paid: the tariff's, else the lot's
    std::optional<RoundingRule> cashRounding; ///< of the tariff

    /// What is due by a way of paying ("cash", "card").
    [[nodiscard]] Money dueBy(const QString &method) const { return method == u"cash" ? cashDue.value_or(due) : due; }
};

/// Prices \a stay (parked) for \a exitAt, \a withoutTicket by the rule for lost tickets where the tariff has one; a
/// ticket that was lost when money was taken stays lost. Errors: NoTariff, NotAvailable (no price and no fallback
/// amount), AmountOverflow.
[[nodiscard]] Result<Price> priceOf(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt,
                                    const DeedContext &context, bool withoutTicket = false);

/// \a accepted as it is paid in cash: what is due is rounded as the tariff rounds cash, by a line of its own.
[[nodiscard]] Result<Price> priceInCash(UnitOfWork &unit, const Lot &lot, const Stay &stay, const Price &accepted,
                                        const DeedContext &context, bool withoutTicket);

/// Minor units that the charge was rounded by for cash.
[[nodiscard]] qint64 cashRoundingIn(const Charge &charge);

/// Whether \a code means that no rule gives a price for the stay.
[[nodiscard]] bool isWithoutPrice(ErrorCode code);

/// The price that a manager names for a stay without one: \a due on top of what is paid. Errors: BadAmount on
/// Field::Amount when it is negative or in another currency; AmountOverflow.
[[nodiscard]] Result<Price> priceByManager(UnitOfWork &unit, const Lot &lot, const Stay &stay, Instant exitAt,
                                           const Money &due);

/// The lines as they are stored in columns.
[[nodiscard]] QList<ChargeLineRow> lineRowsOf(const Charge &charge);

/// Writes \a price down as a charge with its lines. \a purpose is "payment" or "exit".
[[nodiscard]] Result<ChargeId> writeCharge(UnitOfWork &unit, const Price &price, const Stay &stay,
                                           const QString &purpose, Instant now);

} // namespace parkdesk
