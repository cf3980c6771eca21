// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

namespace parkdesk {

/// What a driver thought of a visit: one review a stay, of whoever parked it. The same driver may change it for a
/// while; a reply that was written to it stays.
class RateVisit {
public:
    static constexpr QLatin1StringView kind {"rate_visit"};
    static constexpr Permission permission = Permission::AnswerDrivers;
    static constexpr Duration changeable = hours(7 * 24);
    static constexpr int longestText = 2000;

    struct Command {
        StayId stay;
        DriverId driver; ///< invalid: the driver of the stay, if there is one
        int stars = 0; ///< 1 to mostStars
        QString text; ///< may be empty
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        ReviewId review;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: those of keyOf(); NotFound; BadNumber on Field::Rating; TooLong and BadCharacters on Field::Text;
    /// NotInside when the stay never came in; NotFound on Field::Driver when it is another driver's; AlreadyExists on
    /// Field::Rating when the review is older than may be changed, or was written by another.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

} // namespace parkdesk
