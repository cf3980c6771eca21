// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/support.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// A review as stored; what was written stands sealed, and is empty where nothing was.
struct ReviewRow {
    ReviewId id;
    StayId stay;
    LotId lot;
    DriverId driver; ///< invalid when nobody is known
    int stars = 0; ///< 1 to 5
    QByteArray content;
    Instant writtenAt;
    QByteArray reply;
    std::optional<Instant> repliedAt;
    std::optional<StaffId> repliedBy;
};

/// What drivers thought of their visits.
class ReviewRepository {
public:
    explicit ReviewRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Errors: Conflict when two are written of one stay at one moment.
    [[nodiscard]] Result<ReviewId> add(const ReviewRow &review, Instant now);
    /// Stars and words.
    [[nodiscard]] Done change(const ReviewRow &review);
    [[nodiscard]] Done reply(const ReviewRow &review, const QByteArray &sealed, StaffId staff, Instant now);
    [[nodiscard]] Result<std::optional<ReviewRow>> ofStay(StayId stay);
    /// Errors: NotFound.
    [[nodiscard]] Result<ReviewRow> find(ReviewId review);

    struct Choice {
        LotId lot; ///< invalid: all
        DriverId driver; ///< invalid: all
    };
    /// The newest first, those before \a before.
    [[nodiscard]] Result<QList<ReviewRow>> before(ReviewId before, const Choice &choice, int most);
    [[nodiscard]] Result<Rating> rating(const Choice &choice);
    /// Of each lot that has any.
    [[nodiscard]] Result<QHash<LotId, Rating>> ratings();

    [[nodiscard]] Done moveToDriver(DriverId from, DriverId into);
    /// The words go, the stars stay.
    [[nodiscard]] Done emptyOfDriver(DriverId driver);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
