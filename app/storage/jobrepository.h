// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/jobrule.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parkdesk {

class Query;
class UnitOfWork;

/// What the office does by itself: when, and what became of it.
class JobRepository {
public:
    explicit JobRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Schedule {
        QString kind;
        JobRule rule;
        QByteArray zone; ///< never empty: that of the first lot, or UTC, where none was set
        bool enabled = true;
        Instant nextAt; ///< 0: not known yet
        bool ownZone = false; ///< its zone was set; setSchedule() takes an empty one for "none"
        int setting = 0; ///< what the number of domain/jobsetting counts; 0 for kinds without one
    };
    [[nodiscard]] Result<QList<Schedule>> schedules();
    /// Errors: NotFound on Field::Kind.
    [[nodiscard]] Result<Schedule> scheduleOf(const QString &kind);
    /// False when somebody else moved it on first.
    [[nodiscard]] Result<bool> moveOn(const Schedule &schedule, Instant next);
    /// Errors: NotFound on Field::Kind.
    [[nodiscard]] Done setSchedule(const Schedule &schedule);

    struct Fresh {
        QString kind;
        bool scheduled = false;
        std::optional<StaffId> askedBy;
        QJsonObject parameters; ///< ids, instants and codes
        Instant since;
        Instant due;
    };
    [[nodiscard]] Result<JobId> add(const Fresh &job);

    struct Taken {
        JobId id;
        QString kind;
        qint64 fence = 0;
        int attempts = 0; ///< this one included
        QJsonObject parameters;
        Instant since;
        Instant due;
        std::optional<StaffId> askedBy;
        bool scheduled = false;
    };
    struct Lease {
        QString holder;
        Instant until;
    };
    /// Takes the job that is due first among those of \a kinds, if there is one.
    [[nodiscard]] Result<std::optional<Taken>> takeDue(const Lease &lease, const QStringList &kinds, Instant now);
    [[nodiscard]] Result<bool> hasDue(const QStringList &kinds, Instant now);
    /// False when somebody else has it by now: then it is to be left alone.
    [[nodiscard]] Result<bool> beat(const Taken &job, Instant until, qint64 done, qint64 total);
    struct Settlement {
        JobState state = JobState::Finished;
        Instant nextAt;
        std::optional<Instant> endedAt;
        QJsonObject result; ///< numbers and codes
        QString refusal; ///< a code
    };
    [[nodiscard]] Result<bool> settle(const Taken &job, const Settlement &settlement);
    /// One that waits, at once.
    [[nodiscard]] Done makeDue(JobId job, Instant now);
    /// Errors: Conflict when it does not wait.
    [[nodiscard]] Done cancel(JobId job, Instant now);

    /// One of a kind that waits or runs: the running one first.
    struct AtWork {
        JobId id;
        JobState state = JobState::Waiting;
        QString holder;
        std::optional<Instant> leaseUntil;
    };
    [[nodiscard]] Result<std::optional<AtWork>> atWork(const QString &kind);

    struct Row {
        JobId id;
        QString kind;
        bool scheduled = false;
        std::optional<StaffId> askedBy;
        Instant since;
        Instant due;
        JobState state = JobState::Waiting;
        int attempts = 0;
        Instant nextAt;
        std::optional<Instant> startedAt;
        std::optional<Instant> endedAt;
        qint64 done = 0;
        qint64 total = 0;
        QJsonObject result;
        QString refusal;
        QString holder;
    };
    /// The newest first; of one kind, or all.
    [[nodiscard]] Result<QList<Row>> before(JobId job, const QString &kind, int most);
    [[nodiscard]] Result<std::optional<Row>> lastOf(const QString &kind);
    [[nodiscard]] Done dropOld(Instant before);

private:
    [[nodiscard]] static Row rowOf(const Query &query);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
