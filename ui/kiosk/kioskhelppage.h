// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosktypepage.h"

namespace parkdesk {

/// Whom to ask, and what the keys at the foot do.
class KioskHelpPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskHelpPage(KioskRoom &room);
};

/// For the staff: somebody who may manage the office closes the kiosk.
class KioskLeavePage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskLeavePage(KioskRoom &room);

    void takeScan(const QString &text) override;
    /// What came of it.
    void refuseLeave(const Error &error);

private:
    void goOn();
};

} // namespace parkdesk
