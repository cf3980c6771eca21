// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changefeed.h"
#include "storage/connection.h"

#include <QThread>

namespace parkdesk {

class ListenerWorker;

/// Hears what other desks commit (PostgreSQL) on a connection and thread of its own and tells the feed. A listener
/// gets no word of a lost server, so it asks every five seconds; after any loss it tells "everything".
class DeskListener {
public:
    DeskListener(const DatabaseUrl &url, const OpenOptions &options, ChangeFeed &feed);
    DeskListener(const DeskListener &) = delete;
    DeskListener &operator=(const DeskListener &) = delete;
    ~DeskListener();

    /// Changes sent by this connection are this desk's own and already known. Before start().
    void ignore(const QUuid &ownSender);
    void start();

private:
    QThread m_thread;
    ListenerWorker *m_worker; ///< lives on m_thread
};

} // namespace parkdesk
