// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

/// It is done: where to stand, the code to keep, that one may drive. It clears itself after a few seconds.
class KioskDonePage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskDonePage(KioskRoom &room);

    [[nodiscard]] bool isDone() const override { return true; }

private:
    /// Whether it is a visit of who is logged in that has just ended.
    [[nodiscard]] bool mayRate();
    void showSpot(const KioskThanks &thanks);
    void showCode(const KioskThanks &thanks, const QString &words);
    /// Where the mail about a booking goes, which is sent within the deed.
    void showConfirmation();
    void showPaid(const KioskThanks &thanks);
    void showWords(const KioskThanks &thanks);
};

} // namespace parkdesk
