// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosktypepage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

/// How many stars a visit gets; it may be left out.
class KioskRatePage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskRatePage(KioskRoom &room);

private:
    void addStars();
};

/// Words beside the stars, for who wants to say some.
class KioskRateWordsPage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskRateWordsPage(KioskRoom &room);

    void takeScan(const QString &text) override;

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    void send();

    TouchKey *m_go;
    CommandNumber m_number;
};

} // namespace parkdesk
