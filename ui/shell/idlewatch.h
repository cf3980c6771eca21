// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/timespan.h"

#include <QObject>
#include <QTimer>

namespace parkdesk {

/// Notices that nobody has touched the program for a while. Installed on the application while it runs.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(Duration after, QObject *parent = nullptr);

    void setAfter(Duration after);
    void start();
    void stop();
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idled();

private:
    QTimer m_timer;
};

} // namespace parkdesk
