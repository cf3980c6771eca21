// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"
#include "ui/kiosk/kioskpanel.h"

namespace parkdesk {

/// How a price is made: a line for each reason, its amount at the other end. However long, all of it is there; the page
/// scrolls.
class KioskPriceSheet : public KioskPanel {
    Q_OBJECT

public:
    explicit KioskPriceSheet(const KioskScale &scale, QWidget *parent = nullptr);

    /// In place of what stood there before.
    void setPrice(const Price &price);

private:
    QWidget *m_lines = nullptr;
};

} // namespace parkdesk
