// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

/// All our lots: free places, price, rating, and where they are.
class KioskLotsPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskLotsPage(KioskRoom &room);

private:
    void addTypes();
    void addLots();
    void goOn();

    qsizetype m_first = 0;
};

} // namespace parkdesk
