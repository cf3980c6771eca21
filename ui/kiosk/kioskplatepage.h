// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosktypepage.h"

namespace parkdesk {

/// The plate: of a vehicle that comes or goes, of one that is booked for, of one that joins an account; and, asked for
/// by the page of a booking that has none, of the vehicle that comes with it.
class KioskPlatePage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskPlatePage(KioskRoom &room);

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    void goOn();

    bool m_arrives;
    TouchKey *m_go;
};

/// The code of a booking or ticket, for whoever cannot show it to the reader.
class KioskCodePage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskCodePage(KioskRoom &room);

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    TouchKey *m_go;
};

} // namespace parkdesk
