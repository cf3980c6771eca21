// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/stays/arrive.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/reenter.h"
#include "services/stays/reserveseries.h"
#include "services/stays/reservespot.h"
#include "services/stays/waitlistdeeds.h"
#include "ui/desk/deskpanel.h"

namespace parkdesk {

/// Where and when a deed is told.
struct ReportScene {
    const Lot &lot;
    Instant now;
};

// What the box's own deeds came to, in words. \a plate may be empty: the ticket then names the vehicle.
[[nodiscard]] DeedReport cameInReport(const EnterVehicle::Outcome &outcome, const QString &plate,
                                      const ReportScene &scene);
[[nodiscard]] DeedReport reEnteredReport(const ReEnter::Outcome &outcome, const QString &plate,
                                         const ReportScene &scene);
[[nodiscard]] DeedReport arrivedReport(const Arrive::Outcome &outcome, const QString &plate, const ReportScene &scene);
[[nodiscard]] DeedReport wentOutReport(const LeaveStay::Outcome &outcome, const QString &plate);
[[nodiscard]] DeedReport paidReport(const PayStay::Outcome &outcome, const QuoteStay::Answer &quote);
[[nodiscard]] DeedReport bookedReport(const ReserveSpot::Outcome &outcome, const QString &plate,
                                      const ReportScene &scene);
[[nodiscard]] DeedReport seriesReport(const ReserveSeries::Outcome &outcome, const ReportScene &scene);
[[nodiscard]] DeedReport waitingReport(const JoinWaitlist::Outcome &outcome, const QString &plate);

} // namespace parkdesk
