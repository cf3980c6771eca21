// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "runtime/databaselane.h"
#include "runtime/databaselock.h"
#include "runtime/desklistener.h"
#include "runtime/healthwatch.h"
#include "runtime/jobrunner.h"
#include "runtime/liveserver.h"
#include "runtime/systemclock.h"
#include "services/analytics/figuremaking.h"
#include "services/changefeed.h"
#include "services/gate.h"
#include "services/mail/mailkeychain.h"
#include "services/pricebook.h"

#include <QTimer>

#include <memory>

namespace parkdesk {

/// The composition root of the window: reads top to bottom as the list of its parts. Main thread.
class AppContext : public QObject {
    Q_OBJECT

public:
    AppContext(const DatabaseUrl &url, const OpenOptions &options);
    /// Parts of the caller's, for tests: a clock that stands still, cheap passwords. Nobody asks the desktop for
    /// secrets, and no job runs by itself.
    AppContext(const DatabaseUrl &url, const OpenOptions &options, const Clock &clock, const Passwords &passwords);
    ~AppContext() override;

    /// Locks the file, opens and migrates the database, begins to listen and to roll claims each minute. Errors:
    /// DatabaseInUse, DatabaseUnavailable, DatabaseUnsuitable, SchemaNewer.
    [[nodiscard]] QFuture<Done> start();

    [[nodiscard]] Gate &gate() { return m_gate; }
    [[nodiscard]] ChangeFeed &feed() { return m_feed; }
    [[nodiscard]] FreeCounts &counts() { return m_counts; }
    [[nodiscard]] HealthWatch &health() { return m_health; }
    /// Null in memory, where one connection is all there is, and with parts of the caller's.
    [[nodiscard]] JobRunner *jobs() { return m_jobs.get(); }
    /// Tells strangers what is free now, at \a address and \a port (see LiveServer), in place of where it was told
    /// before. Errors: those of LiveServer::listen().
    [[nodiscard]] Done shareAvailability(const QString &address, quint16 port);
    void stopSharing();
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const DatabaseUrl &url() const { return m_url; }
    [[nodiscard]] OfficeParts parts();

private:
    /// What only a program that people use has around it.
    struct Around {
        std::shared_ptr<Secrets> secrets;
        bool runsJobs = false;
    };
    AppContext(const DatabaseUrl &url, const OpenOptions &options, const Clock &clock, const Passwords &passwords,
               Around around);

    [[nodiscard]] Done lockFile();
    [[nodiscard]] QFuture<Done> openReads();
    template <ReadCase Q>
    [[nodiscard]] LiveServer::Source liveSource();
    void begin();
    void rollClaims();
    /// Brings the sums that figures are read from up to date, beside the commands, which wait for a bounded piece at
    /// most.
    void keepFigures();

    DatabaseUrl m_url;
    OpenOptions m_options;
    SystemClock m_systemClock;
    SodiumPasswords m_sodium;
    const Clock &m_clock;
    const Passwords &m_passwords;
    ChangeFeed m_feed;
    PriceBook m_prices;
    FreeCounts m_counts;
    Timings m_timings;
    JournalingRunner m_runner;
    std::unique_ptr<DatabaseLock> m_lock; ///< SQLite files only
    QUuid m_commandsIdentity;
    DatabaseLane m_commands;
    std::unique_ptr<DatabaseLane> m_ownReads; ///< none in memory, where one connection is all there is
    std::unique_ptr<DatabaseLane> m_ownSlowReads; ///< likewise
    std::shared_ptr<FigureMaking> m_making;
    std::unique_ptr<DatabaseLane> m_ownFigures; ///< none in memory; writes sums and nothing else
    std::unique_ptr<DeskListener> m_listener; ///< PostgreSQL only
    HealthWatch m_health;
    std::shared_ptr<Secrets> m_secrets;
    MailKeychain m_mailKeychain;
    std::unique_ptr<JobRunner> m_jobs; ///< none in memory or with parts of the caller's
    Gate m_gate;
    std::unique_ptr<LiveServer> m_live; ///< none unless availability is shared
    QTimer m_minute;
    std::shared_ptr<bool> m_keepingFigures = std::make_shared<bool>(false);
};

} // namespace parkdesk
