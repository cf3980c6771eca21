// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/printing.h"

#include <QPromise>
#include <QThreadPool>

namespace parkdesk {

struct Printing::Worker {
    QThreadPool pool;
};

Printing::Printing(const Preferences &preferences, std::shared_ptr<const Printers> printers, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_printers(std::move(printers))
    , m_worker(std::make_unique<Worker>())
{
    m_worker->pool.setMaxThreadCount(1); // in the order in which they were asked for
}

Printing::~Printing() = default; // waits for a paper that is being sent

QFuture<Done> Printing::print(const Slip &slip, const QString &title)
{
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    const QFuture<Done> future = promise->future();
    m_worker->pool.start([promise, printers = m_printers, slip, title, name = m_preferences.printer()] {
        promise->addResult(printers->print(slip, title, name));
        promise->finish();
    });
    return future;
}

QFuture<QStringList> Printing::findPrinters()
{
    auto promise = std::make_shared<QPromise<QStringList>>();
    promise->start();
    const QFuture<QStringList> future = promise->future();
    m_worker->pool.start([promise, printers = m_printers] {
        promise->addResult(printers->names());
        promise->finish();
    });
    return future;
}

} // namespace parkdesk
