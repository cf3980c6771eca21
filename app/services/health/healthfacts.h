// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/timings.h"
#include "services/lane.h"
#include "services/stays/freecounts.h"

#include <QJsonObject>

#include <optional>

namespace parkdesk {

/// What a program knows of how it and its database are doing: numbers only, nothing of anybody.
struct HealthFacts {
    Instant at; ///< when it was looked
    Instant startedAt; ///< of the program
    bool server = false; ///< the database is on a PostgreSQL server

    /// Of the computer: where the database file is, or with a server where this desk keeps its own.
    struct Disk {
        qint64 freeBytes = 0;
        qint64 totalBytes = 0;
        qint64 syncUs = 0; ///< to write a little and have it kept; so far, when it is not done
    };
    std::optional<Disk> disk; ///< absent where there is none (a database in memory)

    struct DaySize {
        qint64 day = 0; ///< in UTC, since 1970
        qint64 bytes = 0;
    };
    struct Database {
        qint64 answersUs = 0; ///< from asking to the answer
        qint64 bytes = 0;
        qint64 logBytes = 0;
        qint64 stays = 0; ///< ever made
        std::optional<qint64> clockAheadMs; ///< of the server against this computer
        qint64 lots = 0;
        qint64 lotsWithoutSums = 0; ///< still to be made
        qint64 hoursToFold = 0;
        qint64 mailGivenUp = 0; ///< not delivered, and nobody said what to do yet
        int mailServerFailures = 0; ///< in a row
        int programs = 0; ///< that work on it, this one included, seen in the last minutes
        QList<DaySize> sizes; ///< of the last 28 days, the oldest first
    };
    std::optional<Database> database; ///< absent when it did not answer in time

    Lane::Load commands;
    Lane::Load reads;
    QList<Timings::Figure> hour;

    /// Times in the last hour that the window answered nobody for 50 ms or longer.
    struct Stalls {
        int count = 0;
        Duration longest {0};
        std::optional<Instant> lastAt;
    };
    Stalls stalls;
    FreeCounts::Tally counts;

    /// Something that was done: a backup, a proof of the whole office, a look at the sums of figures.
    struct Run {
        Instant at;
        qint64 findings = 0;
        qint64 bytes = 0;
        qint64 charges = 0;
        Duration took {0};

        [[nodiscard]] QJsonObject toJson() const;
        [[nodiscard]] static Run fromJson(Instant at, const QJsonObject &json);
    };
    std::optional<Run> backup;
    std::optional<Run> proof;
    std::optional<Run> sums;

    [[nodiscard]] QJsonObject toJson() const;
};

/// What is looked at, in the order of lists; the names are public.
enum class HealthCheck {
    DiskSpace,
    DiskSpeed,
    Backup,
    Proof,
    Sums,
    Database,
    Log,
    Speed,
    Queues,
    Screens,
    FreeCounts,
    Clock,
    Mail,
};
inline constexpr int healthCheckCount = 13;

enum class HealthLevel {
    Good,
    Look, ///< needs somebody, soon
    Broken, ///< does not work, or will not for long
};

/// One check and what it says.
struct HealthJudgement {
    HealthCheck check = HealthCheck::DiskSpace;
    HealthLevel level = HealthLevel::Good;
    QString reason; ///< code: "full", "filling", "never", ...; "good"

    friend bool operator==(const HealthJudgement &, const HealthJudgement &) = default;
};

[[nodiscard]] QString healthCheckName(HealthCheck check);
[[nodiscard]] QString healthLevelName(HealthLevel level);

/// Every check once. What cannot be looked at (a disk of a database in memory) is good.
[[nodiscard]] QList<HealthJudgement> judgeHealth(const HealthFacts &facts);
/// Those that are not good, the worst first.
[[nodiscard]] QList<HealthJudgement> troublesIn(const QList<HealthJudgement> &judged);
/// When the disk is full at the pace of the last days; absent while it does not grow.
[[nodiscard]] std::optional<qint64> daysUntilFull(const HealthFacts &facts);
/// What the database grows by, in bytes a day.
[[nodiscard]] qint64 growthPerDay(const HealthFacts &facts);
/// The kind of work that breaks its promise the most; absent when none does.
[[nodiscard]] std::optional<Timings::Figure> slowestWork(const HealthFacts &facts);

} // namespace parkdesk
