// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fee.h"
#include "domain/zonerules.h"
#include "services/stays/staykey.h"
#include "services/usecase.h"

namespace parkdesk {

/// A fee that is not paid, and the booking it is for.
struct OpenFee {
    StayId stay;
    FeeKind kind = FeeKind::NoShow;
    Money amount;
    Money due; ///< of it, never zero
    Instant owedAt;
    LotId lot;
    QString lotName;
    Zone zone; ///< of the lot
    QString plate; ///< as shown; empty without one
    QString ticket; ///< the booking code, as stored
    TimeSpan booked;

    friend bool operator==(const OpenFee &, const OpenFee &) = default;
};

/// Who owes a fee: all, or those of one lot.
class OpenFees {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr int mostRows = 500;

    struct Question {
        std::optional<LotId> lot = {};
        int most = mostRows;
    };
    struct Answer {
        QList<OpenFee> rows; ///< the newest first
        bool more = false;
        QList<Money> sums; ///< of the rows, one a currency
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What one booking owes.
class FeeOfStay {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        StayKey key; ///< of a plate the oldest fee is meant
    };
    using Answer = OpenFee;

    /// Errors: those of openFeeOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The open fee that \a key names. Errors: NotFound, UnknownTicket on Field::Ticket; those of the plate; NothingDue on
/// Field::Amount when nothing is owed.
[[nodiscard]] Result<OpenFee> openFeeOf(UnitOfWork &unit, const StayKey &key);
/// The one of a stay; absent when nothing is owed.
[[nodiscard]] Result<std::optional<OpenFee>> openFeeOf(UnitOfWork &unit, const Stay &stay);
/// The oldest of a vehicle; absent when nothing is owed.
[[nodiscard]] Result<std::optional<OpenFee>> oldestFeeOf(UnitOfWork &unit, VehicleId vehicle);

} // namespace parkdesk
