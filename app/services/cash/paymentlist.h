// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/zonerules.h"
#include "services/listeddays.h"
#include "services/usecase.h"

#include <QStringList>

#include <optional>

namespace parkdesk {

/// Which payments are asked for; absent and empty ask nothing.
struct PaymentQuery {
    std::optional<Instant> from;
    std::optional<Instant> until;
    std::optional<LotId> lot;
    std::optional<DeskId> desk;
    std::optional<StaffId> staff; ///< who took it
    QString method; ///< code
    std::optional<qint64> least; ///< minor units; what is given back is below 0
    std::optional<qint64> greatest;
    QString thing; ///< a whole plate, ticket, booking code or receipt number

    friend bool operator==(const PaymentQuery &, const PaymentQuery &) = default;
};

/// How many payments were taken on some days: the anchors of their list. Who asks for all of them is told how many, and
/// not how much: the sums of many years stand elsewhere.
class PaymentDays {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    using Question = DaysQuestion<PaymentQuery>;
    struct Day : ListedDay {
        std::optional<Money> sum; ///< less what was given back; absent of two currencies and where nothing was asked
    };
    using Answer = DaysAnswer<Day>;

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The payments of one of those days, the newest first.
class PaymentsOfDay {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    using Question = OfDayQuestion<PaymentQuery>;
    using Answer = QList<PaymentId>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

struct TakenPayment {
    PaymentId id;
    Instant at;
    StayId stay;
    LotId lot;
    QString lotName;
    Zone zone; ///< of the lot
    QString plate; ///< as shown; empty without one
    QString ticket; ///< as stored
    QString vehicleType; ///< code
    QString method;
    Money amount; ///< negative where money was given back
    QString receipt;
    QString desk;
    QString who;
    bool givesBack = false;
    bool givenBack = false; ///< later, whole

    friend bool operator==(const TakenPayment &, const TakenPayment &) = default;
};

/// Some payments, in the order asked for.
class PaymentRows {
public:
    static constexpr Permission permission = Permission::SeeJournal;
    static constexpr int mostRows = 500;

    struct Question {
        QList<PaymentId> rows; ///< at most mostRows
    };
    using Answer = QList<TakenPayment>; ///< without those that do not exist

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What payments can be narrowed down by.
class PaymentChoices {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    struct Question { };
    struct Desk {
        DeskId desk;
        QString name;
    };
    struct Answer {
        QList<Desk> desks; ///< by name
        QStringList methods; ///< codes
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
