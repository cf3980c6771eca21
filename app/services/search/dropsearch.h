// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// Throws a kept search of one's own away.
class DropSearch {
public:
    static constexpr QLatin1StringView kind {"drop_search"};
    static constexpr Permission permission = Permission::SeeDesk;

    struct Command {
        SavedSearchId search;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        SavedSearchId search;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Name, also for that of somebody else.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
