// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

/// What the lot offers now, and what one can do here.
class KioskStartPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskStartPage(KioskRoom &room);

    [[nodiscard]] bool isDone() const override { return true; }

protected:
    /// Somebody types a plate at once on a real keyboard.
    void type(const QString &text) override;

private:
    void addSign(const KioskStart::Answer &start);
    [[nodiscard]] QWidget *makeCounts(const KioskStart::Answer &start);
    [[nodiscard]] QWidget *makePrices(const KioskPlace &place);
    void addChoices();
};

} // namespace parkdesk
