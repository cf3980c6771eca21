// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QStringList>
#include <QWidget>

namespace parkdesk {

/// How far one has come: a bar for each step and its name.
class KioskSteps : public QWidget {
    Q_OBJECT

public:
    KioskSteps(const KioskScale &scale, const QStringList &steps, int now, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskScale m_scale;
    QStringList m_steps;
    int m_now;
};

} // namespace parkdesk
