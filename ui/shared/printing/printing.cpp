// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/printing.h"

#include "services/reply.h"

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
    return askPool<Done>(m_worker->pool, [printers = m_printers, slip, title, name = m_preferences.printer()] {
        return printers->print(slip, title, name);
    });
}

QFuture<QStringList> Printing::findPrinters()
{
    return askPool<QStringList>(m_worker->pool, [printers = m_printers] { return printers->names(); });
}

} // namespace parkdesk
