// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tariffs/replaystays.h"

namespace parkdesk {

/// One stay of a replay, explained by both tariffs: with the very facts by which the replay priced it.
class ReplayedStay {
public:
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Question {
        LotId lot;
        QByteArray text; ///< of the draft
        std::optional<TariffVersionId> against; ///< as in ReplayPlan
        StayId stay;
    };
    struct Answer {
        PastStay stay;
        Zone zone;
        Result<Charge> before = Charge {}; ///< a refusal is an answer too
        Result<Charge> after = Charge {};
    };

    /// Errors: NotFound on Field::None when the stay is not over or of another lot; those of ReplayPlan.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
