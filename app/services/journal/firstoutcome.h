// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What became of a command that was done before. For who must read before commanding (a quote before a payment) and
/// would, when asked again with the same number, find another state than the first time.
class FirstOutcome {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        QUuid command;
    };
    struct Found {
        QString kind;
        QJsonObject outcome;
    };
    using Answer = std::optional<Found>; ///< nothing when no such command was done

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
