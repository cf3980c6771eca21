// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/search/stayquery.h"
#include "services/usecase.h"

namespace parkdesk {

/// The searches that the person who asks has kept.
class SavedSearches {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question { };
    struct Saved {
        SavedSearchId id;
        QString name;
        StayQuery query;

        friend bool operator==(const Saved &, const Saved &) = default;
    };
    using Answer = QList<Saved>; ///< in the order of their names

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
