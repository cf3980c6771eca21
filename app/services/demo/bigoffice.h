// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/demo/demosize.h"

#include <array>
#include <memory>
#include <vector>

namespace parkdesk {

struct Tariff;
class UnitOfWork;

/// Which spots a vehicle type may stand on.
enum class BigSpots {
    Cars,
    Bikes, ///< and scooties
    Trucks,
};

/// A lot of an office that is made in bulk.
struct BigLot {
    struct Spot {
        SpotId id;
        QString label;
        Instant freeFrom; ///< nobody claims it after this
    };
    struct Clerk {
        StaffId staff;
        ShiftId shift;
    };
    Lot lot;
    DeskId desk;
    QString deskCode;
    TariffVersionId tariff;
    std::array<std::vector<Spot>, 3> spots; ///< by BigSpots
    std::array<Clerk, 2> clerks; ///< of the morning, of the afternoon

    [[nodiscard]] std::vector<Spot> &spotsOf(BigSpots kind) { return spots[static_cast<size_t>(kind)]; }
};

struct BigOffice {
    std::vector<BigLot> lots;
    std::shared_ptr<const Tariff> tariff; ///< the same in every lot
    DemoLogin owner;
};

/// Opens the office at \a start, by the use cases, within the caller's transaction.
[[nodiscard]] Result<BigOffice> openBigOffice(Connection &connection, const Passwords &passwords, const DemoSize &size,
                                              Instant start);

} // namespace parkdesk
