// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/interrupter.h"

#include <QMutexLocker>
#include <QSqlDriver>
#include <QThreadPool>
#include <QVariant>

#include <array>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace parkdesk {

void Interrupter::attach(const QSqlDriver &driver)
{
    const QMutexLocker locker(&m_mutex);
    const QVariant handle = driver.handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") == 0)
        m_sqlite = *static_cast<sqlite3 *const *>(handle.constData());
    else if (qstrcmp(handle.typeName(), "PGconn*") == 0)
        m_postgresql = {PQgetCancel(*static_cast<PGconn *const *>(handle.constData())), PQfreeCancel};
}

void Interrupter::detach()
{
    const QMutexLocker locker(&m_mutex);
    m_sqlite = nullptr;
    m_postgresql.reset();
}

void Interrupter::interrupt()
{
    const QMutexLocker locker(&m_mutex);
    if (m_sqlite != nullptr)
        sqlite3_interrupt(m_sqlite);
    if (!m_postgresql)
        return;
    // It goes over a connection of its own, which a server that is away keeps waiting.
    QThreadPool::globalInstance()->start([cancel = m_postgresql] {
        std::array<char, 256> reason {};
        PQcancel(cancel.get(), reason.data(), static_cast<int>(reason.size()));
    });
}

} // namespace parkdesk
