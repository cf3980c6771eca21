// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What the office says to a review. It may be worded anew; an empty one takes it back.
class ReplyToReview {
public:
    static constexpr QLatin1StringView kind {"reply_review"};
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr int longestText = 2000;

    struct Command {
        ReviewId review;
        QString text;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        ReviewId review;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf() and, when its driver is erased, of liveDriver(); NotFound; TooLong and BadCharacters on
    /// Field::Text.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
