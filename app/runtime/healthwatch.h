// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/databaselane.h"
#include "runtime/diskprobe.h"
#include "services/health/health.h"
#include "services/health/upkeepnotes.h"
#include "services/interruption.h"

#include <QElapsedTimer>
#include <QThreadPool>
#include <QTimer>

#include <deque>

namespace parkdesk {

/// The real Health. Looks twice a minute: at the disk on a thread of its own, at the database over the lane of reads,
/// at what was measured meanwhile; writes down what it saw, for other desks and the command line. Compares the sums of
/// figures with the stays on a connection of its own, no more than a twentieth of the time.
class HealthWatch : public Health {
    Q_OBJECT

public:
    /// What it looks at; all of it outlives it.
    struct Parts {
        Lane &commands;
        Lane &reads;
        const Clock &clock;
        const Timings &timings;
        const FreeCounts &counts;
    };
    HealthWatch(const DatabaseUrl &url, const OpenOptions &options, const Parts &parts);
    ~HealthWatch() override;

    /// When the database is open.
    void begin();
    [[nodiscard]] bool isLooking() const { return !m_concluded; }
    void setDiskProbe(DiskProbe probe) { m_probe = std::move(probe); }
    /// Where backups go; beside the database file, or in the user's data directory.
    [[nodiscard]] QString backupFolder() const;

    [[nodiscard]] const HealthFacts &facts() const override { return m_facts; }
    void lookNow() override;
    void noteStall(Duration length) override;
    [[nodiscard]] QFuture<Result<Copy>> backUp(const Actor &actor) override;
    [[nodiscard]] std::optional<int> backupPercent() const override;
    [[nodiscard]] QFuture<Done> prove(const Actor &actor) override;
    [[nodiscard]] bool isProving() const override { return m_proving; }
    [[nodiscard]] QFuture<Done> makeSumsAnew(const Actor &actor) override;

Q_SIGNALS:
    /// They are to be made now.
    void sumsForgotten();

private:
    struct Stall {
        Instant at;
        Duration length;
    };

    void askDisk();
    void askDatabase();
    /// As soon as all that was asked has answered.
    void concludeIfAnswered();
    void conclude();
    void checkSums();
    void writeDown();
    void write(const QList<UpkeepNote> &notes);
    [[nodiscard]] Lane &ownLane() { return m_own ? static_cast<Lane &>(*m_own) : m_parts.reads; }
    [[nodiscard]] HealthFacts::Stalls stallsOfTheHour();
    [[nodiscard]] QString folder() const;

    DatabaseUrl m_url;
    OpenOptions m_options;
    Parts m_parts;
    DiskProbe m_probe;
    HealthFacts m_facts;
    Instant m_startedAt;
    QString m_name; ///< of this program among those at the database
    QThreadPool m_disk;
    QThreadPool m_copies;
    const std::shared_ptr<Interruption> m_ownWork = std::make_shared<Interruption>(); ///< comparing, proving
    std::unique_ptr<DatabaseLane> m_own; ///< none in memory, where one connection is all there is
    QTimer m_often;
    QTimer m_patience; ///< with what hangs
    bool m_diskAsked = false;
    QElapsedTimer m_diskSince;
    bool m_databaseAsked = false;
    QElapsedTimer m_databaseSince;
    bool m_concluded = true;
    bool m_asking = false;
    bool m_again = false; ///< asked for while a look was under way
    std::optional<DiskReading> m_reading;
    std::optional<UpkeepRead> m_read;
    qint64 m_answersUs = 0;
    bool m_checking = false;
    QElapsedTimer m_sumsSince;
    qint64 m_sumsPauseMs = 0;
    bool m_proving = false;
    QString m_copying; ///< the file that a backup grows in; empty between
    std::deque<Stall> m_stalls;
};

} // namespace parkdesk
