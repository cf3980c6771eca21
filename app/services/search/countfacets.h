// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/stayquery.h"
#include "services/usecase.h"

namespace parkdesk {

/// How many stays each value of a facet would leave, were it chosen beside the other conditions: so what is chosen
/// within the same facet does not count. Look-alikes are counted as they are listed. Of few stays every count is exact;
/// of very many each is looked for up to mostCounted, for a short time, and then says "at least"; of very many that fit
/// a text there are no counts.
class CountFacets {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr int mostCounted = 1000;

    enum class Facet { Lot, Type, State, Method };
    struct Question {
        StayQuery query;
        int from = 0; ///< where the last portion ended
        int budgetMs = 40;
    };
    struct Count {
        Facet facet = Facet::Lot;
        QString value; ///< id of the lot, code of the type, name of the state, method
        int stays = 0;
        bool more = false; ///< there may be more: at least so many

        friend bool operator==(const Count &, const Count &) = default;
    };
    struct Answer {
        QList<Count> counts;
        std::optional<int> next; ///< go on from there; absent when every value was counted
    };

    /// Errors: those of SearchStays.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
