// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/support.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

#include <QHash>

namespace parkdesk {

/// What drivers thought, the newest first.
class ReviewList {
public:
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr int mostRows = 200;

    struct Question {
        LotId lot; ///< invalid: of all
        DriverId driver; ///< invalid: of all
        ReviewId before; ///< where the last page ended; invalid: from the newest on
        int most = 50; ///< at most mostRows
    };
    struct Row {
        ReviewId review;
        StayId stay;
        LotId lot;
        QString lotName;
        Zone zone; ///< of the lot
        DriverId driver; ///< invalid when nobody is known
        QString driverName; ///< empty when nobody is known, or no more
        QString plate; ///< as shown; empty without one
        int stars = 0; ///< 1 to 5
        QString text;
        Instant writtenAt;
        QString reply; ///< empty without one
        std::optional<Instant> repliedAt;
        QString repliedBy; ///< name of the person of the staff

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        QList<Row> rows;
        bool more = false;
        Rating rating; ///< of the lot, or of all
    };

    /// Errors: those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What drivers thought of each lot; a lot without a review is left out. Needs no key.
class LotRatings {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    using Answer = QHash<LotId, Rating>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
