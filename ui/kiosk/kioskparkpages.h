// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

/// Which type of vehicle it is.
class KioskVehiclePage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskVehiclePage(KioskRoom &room);

private:
    void choose(const QString &vehicleType);
    void join();

    CommandNumber m_number;
};

/// What parking here now costs, and whether there is room.
class KioskParkOfferPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskParkOfferPage(KioskRoom &room);

private:
    void park();

    CommandNumber m_number;
};

} // namespace parkdesk
