// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// How long each spot of a lot was taken on some days: from the raw rows, since no sum is kept by spot.
class SpotUse {
public:
    static constexpr Permission permission = FiguresReport::permission;
    static constexpr Work work = Work::Figures;
    /// Longer periods are not asked for in one piece.
    static constexpr qint64 mostDays = 400;

    struct Question {
        LotId lot;
        DayRange days; ///< of a longer period only the last days are told
        std::optional<VehicleTypeId> type;
    };
    struct Row {
        SpotId spot;
        qint64 occupiedMs = 0; ///< of all its places
        int stays = 0;
    };
    struct Answer {
        DayRange days; ///< that are told
        QList<Row> rows; ///< spots that were taken at all
        qint64 withoutSpotMs = 0; ///< by stays that never had a spot
        qint64 passedMs = 0; ///< how long the days were, up to now
    };

    /// Errors: UnknownLot; BadSpan on Field::Until.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
