// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/demodatabase.h"

#include <QObject>
#include <QThreadPool>

namespace parkdesk {

/// Makes the demo town in a thread of its own.
class DemoMaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Waits for the thread.
    ~DemoMaker() override;

    void make(const DemoOrder &order);

Q_SIGNALS:
    void progressed(int percent);
    void made();
    void failed(const parkdesk::Error &error);

private:
    QThreadPool m_pool;
};

} // namespace parkdesk
