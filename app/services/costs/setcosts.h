// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/monthentry.h"
#include "services/usecase.h"

namespace parkdesk {

/// What is said of one lot and month.
struct MonthEntryCommand {
    LotId lot;
    qint64 month = 0; ///< from year 0
    MonthEntryKind kind = MonthEntryKind::Rent;
    std::optional<Money> amount; ///< absent: nothing is said any more
    [[nodiscard]] QJsonObject toJson() const;
};

struct MonthEntryOutcome {
    qint64 month = 0;
    bool changed = false; ///< false: it was said before
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static MonthEntryOutcome fromJson(const QJsonObject &json);
};

/// What a lot cost in a month, of one kind. What was said before is in the journal.
class SetCosts {
public:
    static constexpr QLatin1StringView kind {"set_costs"};
    static constexpr Permission permission = Permission::EnterCosts;
    static constexpr bool quietWhenIdle = true;
    static constexpr qint64 firstMonth = 1970 * 12;
    static constexpr qint64 lastMonth = 2999 * 12 + 11;

    using Command = MonthEntryCommand;
    using Outcome = MonthEntryOutcome;

    /// Errors: UnknownLot on Field::Lot; BadTime on Field::Month outside 1970 to 2999; BadCode on Field::Kind when that
    /// is no kind of costs; BadAmount on Field::Amount below zero; BadCurrency on Field::Currency when it is not that
    /// of the lot.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// What a lot is to earn or to cost in a month.
class SetBudget {
public:
    static constexpr QLatin1StringView kind {"set_budget"};
    static constexpr Permission permission = Permission::EnterCosts;
    static constexpr bool quietWhenIdle = true;

    using Command = MonthEntryCommand;
    using Outcome = MonthEntryOutcome;

    /// Errors: those of SetCosts.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Everything that was said about lots and months.
class MonthEntries {
public:
    static constexpr Permission permission = Permission::SeeStaff;

    struct Question {
        qint64 from = 0;
        qint64 until = SetCosts::lastMonth + 1; ///< the first month that is not asked for
        QList<LotId> lots; ///< none: all
    };
    struct Row {
        MonthEntry entry;
        QString lot;
        Money amount;
    };
    using Answer = QList<Row>; ///< by lot, month and kind

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
