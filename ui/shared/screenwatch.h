// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace parkdesk {

/// Notices that the desktop's own screen lock came on, over D-Bus; silent where there is no session bus.
class ScreenWatch : public QObject {
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void locked();

private Q_SLOTS:
    void onActiveChanged(bool active);
};

} // namespace parkdesk
