// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/stay.h"
#include "domain/zonerules.h"
#include "services/health/timings.h"
#include "services/search/stayquery.h"
#include "services/usecase.h"

namespace parkdesk {

/// A stay as lists show it.
struct StayRow {
    StayId stay;
    LotId lot;
    QString lotName;
    Zone zone; ///< of the lot
    QString plate; ///< as shown; empty without one
    QString ticket; ///< as stored
    QString vehicleType; ///< code
    QString spot; ///< label; empty in a lot of free choice
    StayState state = StayState::Reserved;
    std::optional<LeftHow> leftHow;
    Instant start; ///< the entry, else when the booking begins
    std::optional<TimeSpan> booked;
    std::optional<Instant> enteredAt;
    std::optional<Instant> leftAt;
    Money paid;
    QString method; ///< of the last payment; empty without one

    friend bool operator==(const StayRow &, const StayRow &) = default;
};

/// Finds stays: whose plate, code, spot or lot fits the text, exact ones first, then those whose plate only looks
/// alike, each the newest first. Answers in portions: a text that fits many vehicles makes it walk the stays, and what
/// takes long is cut at a time budget, to be gone on with.
class SearchStays {
public:
    static constexpr Permission permission = Permission::SeeDesk;
    static constexpr Work work = Work::Search;
    /// A text that fits more vehicles is looked for by walking the stays.
    static constexpr int mostVehicles = 3000;
    static constexpr int mostPlaces = 10'001;

    /// Where a portion ends.
    struct Cursor {
        StayId stay;
        Instant start;
        bool alike = false;

        friend bool operator==(const Cursor &, const Cursor &) = default;
    };
    struct Question {
        StayQuery query;
        std::optional<Cursor> after;
        int most = 100; ///< 1 to mostPlaces
        int rows = 0; ///< so many of the first places with all that a list shows
        int budgetMs = 40; ///< so long a portion takes, roughly
    };
    struct Place {
        StayId stay;
        Instant start;
        bool alike = false;

        friend bool operator==(const Place &, const Place &) = default;
    };
    struct Answer {
        QList<Place> places;
        QList<StayRow> rows;
        std::optional<Cursor> next; ///< absent when there is nothing more; places may be few all the same
    };

    /// Errors: UnknownVehicleType; BadSpan for a state that there is not.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The rows of some stays, in the order asked for.
class StayRows {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        QList<StayId> stays; ///< at most 500
    };
    using Answer = QList<StayRow>; ///< without those that do not exist

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// How many stays began on some days: the anchors of a list that is too long to be counted otherwise.
class StayDays {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId here; ///< whose days they are
        StayQuery query; ///< of its conditions lots, types and dates alone
        std::optional<Instant> before; ///< days that begin earlier; absent: from the newest on
        int budgetMs = 40;
        int most = SearchStays::mostPlaces - 1; ///< a day of more stays comes in parts
    };
    struct Day {
        qint64 number = 0; ///< since 1970-01-01, on the wall clock of the lot
        TimeSpan span; ///< of the part, if it is one
        int stays = 0; ///< never 0
        bool part = false; ///< not the whole of a day
    };
    struct Answer {
        QList<Day> days; ///< the newest first
        std::optional<Instant> next; ///< go on before it; absent at the oldest
    };

    /// True for what can be counted so.
    [[nodiscard]] static bool counts(const StayQuery &query);
    /// Errors: UnknownLot, UnknownVehicleType.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
