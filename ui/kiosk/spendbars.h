// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskdriver.h"
#include "ui/kiosk/kioskscale.h"

#include <QWidget>

namespace parkdesk {

/// What a driver paid in each month, the newest at the end: a bar and its amount.
class SpendBars : public QWidget {
    Q_OBJECT

public:
    /// Months of the currency that comes first; the others are left to the mail.
    SpendBars(const KioskScale &scale, const QList<KioskDriver::Month> &spend, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskScale m_scale;
    QList<KioskDriver::Month> m_months; ///< in order of time
};

} // namespace parkdesk
