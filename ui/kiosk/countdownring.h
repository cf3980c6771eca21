// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QWidget>

namespace parkdesk {

/// How many seconds are left, as a number and as an arc that gets shorter.
class CountdownRing : public QWidget {
    Q_OBJECT

public:
    CountdownRing(const KioskScale &scale, int whole, QWidget *parent = nullptr);

    void setLeft(int left);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskScale m_scale;
    int m_whole;
    int m_left = 0;
};

} // namespace parkdesk
