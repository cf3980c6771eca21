// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/closure.h"
#include "services/lots/affectedstay.h"
#include "services/usecase.h"

namespace parkdesk {

/// What is to be closed, and when.
struct ClosureRequest {
    LotId lot;
    ClosureScope scope = ClosureScope::Spots;
    QList<SpotId> spots; ///< of scope Spots
    ZoneId zone; ///< of scope OfZone
    LevelId level; ///< of scope OfLevel
    QString reason;
    std::optional<Instant> from; ///< absent: now
    std::optional<Instant> until; ///< absent: until somebody opens them again
    [[nodiscard]] QJsonObject toJson() const;
};

/// Who is in the way of a closure, and where they would go.
class ClosurePreview {
public:
    static constexpr Permission permission = Permission::CloseSpots;

    using Question = ClosureRequest;
    using Answer = QList<AffectedStay>;

    /// Errors: those of CloseSpots.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Keeps spots, a zone, a level or the whole lot from being given to anybody for a while. Bookings in the way get
/// another spot or become unplaced; where a vehicle stands the closure begins when its time is over.
class CloseSpots {
public:
    static constexpr QLatin1StringView kind {"close_spots"};
    static constexpr Permission permission = Permission::CloseSpots;

    using Command = ClosureRequest;
    struct Outcome {
        ClosureId closure;
        int spots = 0;
        int places = 0;
        QList<StayMoved> stays; ///< every one in the way
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; UnknownSpot on Field::Spot; NotFound on Field::Zone or Field::Level; Required on Field::Spot
    /// when there is nothing to close and on Field::Reason; TooLong, BadCharacters on Field::Reason; PeriodPast,
    /// BadSpan on Field::Until; AlreadyClosed on Field::Spot (details "spot") when another closure holds it in that
    /// time.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Ends a closure now, or takes it back before it began.
class ReopenSpots {
public:
    static constexpr QLatin1StringView kind {"reopen_spots"};
    static constexpr Permission permission = Permission::CloseSpots;

    struct Command {
        ClosureId closure;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        ClosureId closure;
        int places = 0;
        int placed = 0; ///< bookings without a place that have one now
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound on Field::Spot; Unchanged when it is over.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The closures of a lot.
class ClosuresOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        LotId lot;
        bool past = false; ///< those that are over as well
    };
    struct Row {
        Closure closure;
        QString what; ///< "A-01, A-02 +3", or the name of the zone or level; empty: the whole lot
        int places = 0;
        int waiting = 0; ///< of those, on which a vehicle stands still
    };
    using Answer = QList<Row>; ///< the earliest first

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
