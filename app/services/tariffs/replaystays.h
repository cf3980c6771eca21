// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "services/usecase.h"
#include "tariff/replay.h"

#include <optional>

namespace parkdesk {

struct StayOver;

/// What prices ask about a lot, for a whole replay.
struct ReplayFacts {
    std::shared_ptr<const CalendarDays> calendar;
    std::shared_ptr<const OpeningHours> openingHours;
    bool zones = false; ///< a tariff asks where a stay stood
    bool otherStays = false; ///< a tariff sums the stays of a plate
};

/// A row as it would be priced, but for its zone and the plate's other stays. \a vehicle is the code of its type.
[[nodiscard]] PastStay pastStayOf(const StayOver &stay, const QString &vehicle, const ReplayFacts &facts);

/// The stays of a lot that are over, a page at a time, as they would be priced.
class StaysToReplay {
public:
    static constexpr Permission permission = Permission::PublishTariffs;
    static constexpr int usualPage = 4000;

    struct Question {
        LotId lot;
        TimeSpan entered; ///< that came in within it
        Instant afterEntry; ///< where the page before ended
        StayId after;
        int most = usualPage;
        ReplayFacts facts {}; ///< from ReplayPlan
    };
    struct Answer {
        /// By entry and id; fewer than asked for at the end. What a tariff asks about other stays is not in them: see
        /// ReplayPages.
        std::vector<PastStay> stays;
        std::vector<VehicleId> vehicles; ///< of the stays, one each; not valid where none is known
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What a replay begins with: both tariffs, read and checked, and how many stays there are.
class ReplayPlan {
public:
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Question {
        LotId lot;
        QByteArray text; ///< of the draft
        std::optional<TariffVersionId> against; ///< absent: the version in force now
        TimeSpan entered;
    };
    struct Answer {
        std::shared_ptr<const Tariff> before;
        std::shared_ptr<const Tariff> after;
        TariffVersionId against;
        Zone zone;
        Currency currency;
        qint64 stays = 0;
        ReplayFacts facts;
        std::vector<std::pair<VehicleId, Instant>> inside; ///< who stands there since when; where otherStays is asked
    };

    /// Errors: UnknownLot; TariffInvalid, NotSupported (details "path", "reason"); BadCurrency; BadZone; NoTariff when
    /// there is nothing to compare with; NotFound on Field::Tariff.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
