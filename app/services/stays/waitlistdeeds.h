// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/waiting.h"
#include "domain/zonerules.h"
#include "services/usecase.h"

#include <QStringList>

namespace parkdesk {

/// Somebody waits for a booking that does not fit.
class JoinWaitlist {
public:
    static constexpr QLatin1StringView kind {"join_waitlist"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        LotId lot;
        Instant from;
        Instant until;
        QString plate; ///< may be empty
        QString vehicleType; ///< code; empty: as it came last, else "car"
        QStringList features;
        QString note = {}; ///< of the desk; stands with the booking later
        std::optional<QString> spot = {}; ///< label: only that one will do
        DriverId driver = {}; ///< for whom; invalid: who alone has the vehicle, if anybody
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        WaitingId waiting;
        int rank = 0; ///< 1: the next
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: UnknownLot; BadSpan; PeriodPast on Field::From when it does not begin later than now; those of the
    /// plate; AlreadyExists on Field::Plate when it waits already for a part of that time; UnknownSpot and
    /// SpotUnsuitable on Field::Spot; TooLong on Field::Note; NotFound, DriverErased and DriverSuspended on
    /// Field::Driver; those of checkOwesNothing() for vehicle and driver.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Somebody waits no longer; a place that was held is free at once.
class LeaveWaitlist {
public:
    static constexpr QLatin1StringView kind {"leave_waitlist"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        WaitingId waiting;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        WaitingId waiting;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound; NotWaiting on Field::Queue when it has ended.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// The offer is taken: the booking that held the place is theirs.
class TakeOffer {
public:
    static constexpr QLatin1StringView kind {"take_offer"};
    static constexpr Permission permission = Permission::BookSpots;

    struct Command {
        WaitingId waiting;
        [[nodiscard]] QJsonObject toJson() const;
    };
    struct Outcome {
        StayId stay;
        QString ticket; ///< the booking code, as stored
        QString vehicleType;
        QString spot; ///< label; empty without a place and in a free-choice lot
        TimeSpan booked;
        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Outcome fromJson(const QJsonObject &json);
    };

    /// Errors: NotFound; NotWaiting on Field::Queue when there is no offer, or its time is over; those of
    /// checkOwesNothing() for vehicle and driver.
    [[nodiscard]] static Result<Outcome> execute(UnitOfWork &unit, const Command &command, const DeedContext &context);
};

/// Who waits for a booking in a lot or in all of them, lot by lot, the first first.
class WaitlistOfLot {
public:
    static constexpr Permission permission = Permission::SeeDesk;

    struct Question {
        std::optional<LotId> lot; ///< absent: all
    };
    struct Row {
        WaitingId waiting;
        LotId lot;
        QString lotName;
        Zone zone; ///< of the lot
        int rank = 0; ///< in its lot
        QString plate; ///< empty without one
        QString vehicleType; ///< code
        TimeSpan span;
        Instant joinedAt;
        WaitingState state = WaitingState::Waiting;
        std::optional<Instant> offerUntil;
        QString spot; ///< that is held; empty without an offer and in a free-choice lot
        QString wantedSpot; ///< label, when no other will do
        QString note; ///< of the desk
        QString ticket; ///< of the booking that holds the place, as stored; empty without an offer
        StayId stay; ///< that booking; invalid without an offer
        DriverId driver; ///< for whom; invalid when nobody is known
        qint64 driverNumber = 0; ///< of the account
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Answer {
        QList<Row> rows;
        Instant asOf;
    };

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
