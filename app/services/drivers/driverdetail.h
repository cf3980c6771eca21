// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/finddrivers.h"
#include "services/search/searchstays.h"

namespace parkdesk {

/// All that the staff see of one driver.
class DriverDetail {
public:
    static constexpr Permission permission = Permission::SeeDrivers;
    static constexpr int mostStays = 100; ///< of the newest; more by DriverStays
    static constexpr int mostBookings = 50;
    static constexpr int mostPayments = 2000;
    static constexpr int mostLots = 5;
    static constexpr int mostEverLots = 200;
    static constexpr Duration year = hours(365 * 24);

    struct Question {
        DriverId driver;
    };
    struct Vehicle {
        DriverVehicleId id;
        VehicleId vehicle;
        QString plate;
        QString vehicleType; ///< code
        bool primary = false;
        bool inside = false; ///< somewhere
        std::optional<Instant> lastStay;

        friend bool operator==(const Vehicle &, const Vehicle &) = default;
    };
    struct Paid {
        PaymentId payment;
        StayId stay;
        Instant at;
        QString method;
        Money amount; ///< negative for a counter-payment
    };
    struct Open {
        StayId stay;
        Money amount;
    };
    /// A lot where they park often.
    struct Visits {
        LotId lot;
        QString name;
        qint64 stays = 0;
        Instant last;
    };
    struct Answer {
        DriverId driver; ///< the one that was kept, where the one asked for was merged
        qint64 number = 0;
        DriverState state = DriverState::Active;
        DriverOrigin origin = DriverOrigin::Desk;
        DriverFields fields;
        QString reason; ///< of a suspension
        Instant since;
        std::optional<Instant> mailProvenAt;
        bool hasPassword = false;
        bool hasCard = false;
        QList<Vehicle> vehicles; ///< the primary one first
        QList<StayRow> bookings; ///< the next first
        QList<StayRow> stays; ///< the newest first
        bool moreStays = false;
        qint64 stayCount = 0;
        qint64 staysInYear = 0; ///< when they came
        QList<Paid> payments; ///< of the last year, the newest first
        QList<Money> paidInYear; ///< one sum a currency
        QList<Visits> lots; ///< of the last year, the favourite one first
        QList<Visits> everLots; ///< where they ever parked, the favourite one first
        QList<Open> open;
        QList<Money> openSums; ///< one a currency
    };

    /// Errors: NotFound on Field::Driver; those of keyOf().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// More of the stays of a driver.
class DriverStays {
public:
    static constexpr Permission permission = Permission::SeeDrivers;

    struct Question {
        DriverId driver;
        std::optional<StayRow> after = {}; ///< the last one that is known; absent: from the newest on
        int most = DriverDetail::mostStays;
        std::optional<LotId> lot = {}; ///< absent: all
        std::optional<Instant> from = {}; ///< began then or later
        std::optional<Instant> until = {}; ///< began before
    };
    struct Answer {
        QList<StayRow> rows;
        bool more = false;
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What of a driver is inside now, and what it costs by now.
class DriverInside {
public:
    static constexpr Permission permission = Permission::SeeDrivers;
    static constexpr int mostInside = 20;

    struct Question {
        DriverId driver;
    };
    struct Row {
        StayRow stay;
        std::optional<Money> cost; ///< of the whole stay, were it to end now; absent where the tariff gives no price
        Money due; ///< of it, what is not paid yet
        bool held = false; ///< paid, with time left to drive out
    };
    using Answer = QList<Row>; ///< the longest first

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
