// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/interruption.h"

#include "storage/connection.h"

#include <QMutexLocker>

namespace parkdesk {

void Interruption::stop()
{
    const QMutexLocker locker(&m_mutex);
    m_stopped = true;
    if (m_running != nullptr)
        m_running->interrupt();
}

Interruption::Running::Running(Interruption *interruption, Connection &connection)
    : m_interruption(interruption)
    , m_connection(connection)
{
    if (m_interruption == nullptr)
        return;
    const QMutexLocker locker(&m_interruption->m_mutex);
    m_interruption->m_running = &connection;
    connection.heed(&m_interruption->m_stopped);
}

Interruption::Running::~Running()
{
    if (m_interruption == nullptr)
        return;
    const QMutexLocker locker(&m_interruption->m_mutex);
    m_interruption->m_running = nullptr;
    m_connection.heed(nullptr);
}

} // namespace parkdesk
