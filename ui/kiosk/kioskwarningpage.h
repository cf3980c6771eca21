// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

class CountdownRing;

/// "Still there?" in place of the page, of which nothing is to be read meanwhile.
class KioskWarningPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskWarningPage(KioskRoom &room, int left);

    void tellLeft(int left);
    void takeScan(const QString &text) override;

Q_SIGNALS:
    void moreTimeWanted();

private:
    CountdownRing *m_ring;
};

/// The office cannot be asked: no stack of errors, but whom to call.
class KioskAwayPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskAwayPage(KioskRoom &room);

    [[nodiscard]] bool isDone() const override { return true; }
    void takeScan(const QString &text) override;
};

} // namespace parkdesk
