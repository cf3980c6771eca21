// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/tariffs/checkrun.h"

#include "services/reply.h"

namespace parkdesk {

CheckRun::CheckRun(QObject *parent)
    : QObject(parent)
{
}

void CheckRun::check(const std::shared_ptr<const Tariff> &tariff, const Zone &zone, int year)
{
    const Task task {tariff, zone, year};
    m_wanted = true;
    if (m_busy)
        m_next = task;
    else
        begin(task);
}

void CheckRun::drop()
{
    m_wanted = false;
    m_next.reset();
}

void CheckRun::begin(const Task &task)
{
    m_busy = true;
    using Findings = std::vector<TariffFinding>;
    askPool<Findings>(*QThreadPool::globalInstance(), [task] {
        return checkTariff(*task.tariff, *task.zone, task.year);
    }).then(this, [this](const Findings &findings) { take(findings); });
}

void CheckRun::take(const std::vector<TariffFinding> &findings)
{
    m_busy = false;
    if (m_next) {
        const Task task = *m_next;
        m_next.reset();
        begin(task);
    } else if (m_wanted) {
        m_wanted = false;
        Q_EMIT checked(findings);
    }
}

} // namespace parkdesk
