// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

/// When a booking begins and how long it lasts, by large steppers; what that costs is told at once.
class KioskWhenPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskWhenPage(KioskRoom &room);

private:
    struct Stepper {
        QString name;
        QString title;
        std::function<void(int)> step;
    };
    [[nodiscard]] QWidget *makeStepper(const Stepper &stepper, QLabel *&value);
    void beginAtNextHour();
    void step(qint64 minutesLater);
    void stepLength(int by);
    void tellTimes();
    void ask();
    void book();
    [[nodiscard]] TimeSpan span() const;

    QLabel *m_day = nullptr;
    QLabel *m_time = nullptr;
    QLabel *m_length = nullptr;
    QLabel *m_price;
    TouchKey *m_book;
    CommandNumber m_number;
    std::optional<Money> m_amount;
    int m_asked = 0;
};

} // namespace parkdesk
