// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/databaselane.h"
#include "runtime/jobwork.h"
#include "services/changefeed.h"

#include <QTimer>

#include <atomic>

namespace parkdesk {

/// Runs jobs and sends mail while the window is open: on a lane of its own, so that a slow mail server holds nobody up.
/// What only the office's key opens is done while somebody who came by password is logged in, or with the key that the
/// keychain holds for it; the rest goes on in any case. Lives on the main thread.
class JobRunner : public QObject {
    Q_OBJECT

public:
    struct Parts {
        CommandRunner &runner;
        const Clock &clock;
        PriceBook &prices;
        ChangeFeed &feed;
        std::shared_ptr<Secrets> secrets;
    };
    JobRunner(const DatabaseUrl &url, const OpenOptions &options, const Parts &parts);
    /// Ends what is under way: a mail as if the connection had broken, a job at its next beat.
    ~JobRunner() override;

    /// When the database is open; looks every ten seconds from then on.
    void begin();
    /// Under what name it takes jobs and mails: that of the desk.
    void setName(const QString &name);
    /// The key of who is logged in, for as long as they keep it.
    void useKey(const std::shared_ptr<const OfficeKey> &key);
    /// Soon, not at once.
    void lookNow();

private:
    struct Shared {
        SmtpTransport transport;
        std::shared_ptr<const OfficeKey> kept; ///< from the keychain
        bool askedKeychain = false;
        std::atomic_bool stopped = false;
    };
    void pass();

    Parts m_parts;
    JobTable m_table;
    QString m_name;
    std::weak_ptr<const OfficeKey> m_key;
    std::shared_ptr<Shared> m_shared;
    std::shared_ptr<std::atomic_bool> m_passing = std::make_shared<std::atomic_bool>(false);
    QTimer m_often;
    DatabaseLane m_lane; ///< last: it ends first
};

} // namespace parkdesk
