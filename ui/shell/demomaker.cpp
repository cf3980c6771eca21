// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/demomaker.h"

namespace parkdesk {

DemoMaker::~DemoMaker()
{
    m_pool.waitForDone();
}

void DemoMaker::make(const DemoOrder &order)
{
    m_pool.start([this, order] {
        const SodiumPasswords passwords;
        const auto town = makeDemoDatabase(order, passwords, [this](int percent) {
            QMetaObject::invokeMethod(
                this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        });
        const Done done = town ? Done() : Done(fail(town.error()));
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (done)
                    Q_EMIT made();
                else
                    Q_EMIT failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

} // namespace parkdesk
