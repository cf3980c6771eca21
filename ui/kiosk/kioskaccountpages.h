// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosktypepage.h"

namespace parkdesk {

/// With an account, or without one yet.
class KioskAccountPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskAccountPage(KioskRoom &room);

private:
    void begin(KioskErrand errand);
};

/// The name of somebody who registers.
class KioskNamePage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskNamePage(KioskRoom &room);

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    TouchKey *m_go;
};

/// The address to which the code goes.
class KioskMailPage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskMailPage(KioskRoom &room);

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    void send();

    TouchKey *m_go;
};

/// The six digits that came by mail.
class KioskMailCodePage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskMailCodePage(KioskRoom &room);

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    void goOn();
    void prove();
    void logIn();

    TouchKey *m_go;
};

/// For the few who have one beside the code.
class KioskPasswordPage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskPasswordPage(KioskRoom &room);
};

} // namespace parkdesk
