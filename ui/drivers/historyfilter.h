// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverhistory.h"
#include "services/office.h"

#include <QWidget>

class QComboBox;

namespace parkdesk {

class KeyButton;

/// Which stays of a driver are listed, and the way to take them out: as a file, or by mail to the person.
class HistoryFilter : public QWidget {
    Q_OBJECT

public:
    explicit HistoryFilter(Office &office, QWidget *parent = nullptr);

    /// Of another driver everything is listed again.
    void show(const DriverDetail::Answer &driver);
    void forget();
    [[nodiscard]] DriverHistoryPart part() const;
    /// Not every stay is wanted.
    [[nodiscard]] bool isSet() const;
    /// While a file is made.
    void setBusy(bool busy);

Q_SIGNALS:
    void changed();
    void saveAsked();
    void mailAsked();

private:
    void showPossible();

    Office &m_office;
    QComboBox *m_period;
    QComboBox *m_lot;
    KeyButton *m_save;
    KeyButton *m_mail;
    DriverId m_driver;
    bool m_live = false;
    bool m_hasMail = false;
    bool m_proven = false;
    bool m_busy = false;
    bool m_showing = false;
};

} // namespace parkdesk
