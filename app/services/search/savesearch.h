// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/stayquery.h"
#include "services/usecase.h"

namespace parkdesk {

/// Keeps a search under a name, for oneself. One of the same name is replaced.
class SaveSearch {
public:
    static constexpr QLatin1StringView kind {"save_search"};
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr int longestName = 60;

    struct Command {
        QString name;
        StayQuery query;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        SavedSearchId search;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: Required and TooLong on Field::Name.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
