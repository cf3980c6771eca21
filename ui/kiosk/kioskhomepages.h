// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

/// What somebody who is logged in sees first: where they stand, what comes, what they can do.
class KioskHomePage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskHomePage(KioskRoom &room);

private:
    void showNow(const KioskDriver::Answer &self);
    void offer(const KioskDriver::Answer &self);
    void park(const KioskDriver::Answer &self);
    void bookAhead();
};

/// Their bookings and what is parked elsewhere, each a key.
class KioskBookingsPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskBookingsPage(KioskRoom &room);
};

/// Where they were, what they paid by month, where most often.
class KioskVisitsPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskVisitsPage(KioskRoom &room);

private:
    void showSpend(const KioskDriver::Answer &self);
    void showVisits(const KioskDriver::Answer &self);
    void offerRatings(const KioskDriver::Answer &self);
    void mail();

    CommandNumber m_number;
};

/// For which of their vehicles; those of the account are one key each.
class KioskOwnVehiclePage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskOwnVehiclePage(KioskRoom &room);

private:
    void choose(const KioskDriver::Vehicle &vehicle);
};

} // namespace parkdesk
