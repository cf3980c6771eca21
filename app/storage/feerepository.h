// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bookingrules.h"
#include "domain/fee.h"
#include "domain/result.h"

namespace parkdesk {

class Query;
class UnitOfWork;

/// Fees for bookings that were not used, and the rules by which they are owed. Append-only.
class FeeRepository {
public:
    explicit FeeRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// What a booking of some moment stands under.
    struct Rule {
        qint64 id = 0; ///< of its row; 0: there was none yet
        FeeRules fees;
    };
    [[nodiscard]] Result<Rule> ruleAt(LotId lot, Instant bookedAt);

    /// The stay has its state already: the schema asks.
    [[nodiscard]] Result<FeeId> add(StayId stay, const Rule &rule, FeeKind kind, const Money &amount, Instant now);
    [[nodiscard]] Done end(const Fee &fee, FeeEnd how, Instant now);
    [[nodiscard]] Done addCharge(const Fee &fee, ChargeId charge);

    /// The fee of a stay that was neither waived nor taken back; it may be paid.
    [[nodiscard]] Result<std::optional<Fee>> ofStay(StayId stay);

    /// One that is not paid, with its booking.
    struct Open {
        Fee fee;
        LotId lot;
        QString plate; ///< as shown; empty without one
        QString ticket; ///< as stored
        TimeSpan booked;
        QString lotName;
        QByteArray timezone; ///< of the lot
    };
    /// The newest first; of every lot when \a lot is absent.
    [[nodiscard]] Result<QList<Open>> open(std::optional<LotId> lot, int most);
    /// The oldest first.
    [[nodiscard]] Result<QList<Open>> openOf(VehicleId vehicle);
    [[nodiscard]] Result<QList<Open>> openOf(DriverId driver);

private:
    [[nodiscard]] Result<QList<Open>> allOf(Query &query);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
