// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobround.h"

#include "services/plainwork.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A job whose runs all ended without a word, as when it takes the program down with it.
constexpr int mostAttempts = 6;

bool isDue(const JobRepository::Schedule &schedule, Instant now)
{
    return schedule.enabled && schedule.nextAt <= now;
}

Done planOne(UnitOfWork &unit, const JobRepository::Schedule &schedule, Instant now)
{
    const Zone zone = TRY(ZoneRules::forZone(schedule.zone));
    JobRepository jobs(unit);
    if (!TRY(jobs.moveOn(schedule, nextTime(schedule.rule, *zone, now))) || schedule.nextAt.ms == 0)
        return {};
    JobRepository::Fresh job;
    job.kind = schedule.kind;
    job.scheduled = true;
    job.since = schedule.nextAt;
    job.due = lastTime(schedule.rule, *zone, schedule.nextAt, now);
    TRY(jobs.add(job));
    return {};
}

JobRepository::Settlement settlementOf(const JobRepository::Taken &job, const Result<QJsonObject> &result, Instant now)
{
    if (result)
        return {JobState::Finished, job.due, now, *result, QString()};
    const QString refusal = codeName(result.error().code);
    const auto pause =
        result.error().code == ErrorCode::Stopped ? std::optional(Duration(0)) : pauseBeforeRun(job.attempts);
    if (!pause)
        return {JobState::Failed, job.due, now, QJsonObject(), refusal};
    return {JobState::Waiting, now + *pause, std::nullopt, QJsonObject(), refusal};
}

} // namespace

void JobRound::tell(const ChangeSet &changes) const
{
    if (m_parts.told && !changes.isEmpty())
        m_parts.told(changes);
}

const JobKind *JobRound::kindOf(const QString &code) const
{
    const auto found = std::find_if(m_parts.table.begin(), m_parts.table.end(),
                                    [&](const JobKind &kind) { return kind.code == code; });
    return found == m_parts.table.end() ? nullptr : &*found;
}

Done JobRound::plan()
{
    const Instant now = m_parts.clock.now();
    QList<JobRepository::Schedule> due;
    TRY_DONE(inSnapshot(m_parts.connection, [&](UnitOfWork &unit) -> Done {
        due = TRY(JobRepository(unit).schedules());
        due.removeIf([&](const JobRepository::Schedule &schedule) {
            return !isDue(schedule, now) || kindOf(schedule.kind) == nullptr;
        });
        return {};
    }));
    for (const JobRepository::Schedule &schedule : due)
        tell(TRY(plainWork(m_parts.connection, [&](UnitOfWork &unit) { return planOne(unit, schedule, now); })));
    return {};
}

Result<std::optional<JobRepository::Taken>> JobRound::take()
{
    QStringList kinds;
    for (const JobKind &kind : m_parts.table) {
        if (!kind.needsKey || m_parts.key)
            kinds.append(kind.code);
    }
    const Instant now = m_parts.clock.now();
    bool any = false;
    TRY_DONE(inSnapshot(m_parts.connection, [&](UnitOfWork &unit) -> Done {
        any = TRY(JobRepository(unit).hasDue(kinds, now));
        return {};
    }));
    std::optional<JobRepository::Taken> taken;
    if (!any)
        return taken;
    tell(TRY(plainWork(m_parts.connection, [&](UnitOfWork &unit) -> Done {
        JobRepository jobs(unit);
        taken = TRY(jobs.takeDue({m_parts.holder, now + minutes(1)}, kinds, now));
        if (taken)
            TRY(jobs.beat(*taken, now + kindOf(taken->kind)->lease, 0, 0));
        return {};
    })));
    return taken;
}

Result<QJsonObject> JobRound::runKind(const JobKind &kind, const JobRepository::Taken &job)
{
    const auto beat = [&](qint64 done, qint64 total) {
        if (m_parts.stopped && *m_parts.stopped)
            return false;
        bool mine = false;
        const auto changes = plainWork(m_parts.connection, [&](UnitOfWork &unit) -> Done {
            mine = TRY(JobRepository(unit).beat(job, m_parts.clock.now() + kind.lease, done, total));
            return {};
        });
        if (changes)
            tell(*changes);
        return changes && mine;
    };
    JobRun run {job,
                m_parts.connection,
                m_parts.runner,
                m_parts.clock,
                m_parts.prices,
                kind.needsKey ? m_parts.key : nullptr,
                m_parts.told,
                beat};
    return kind.run(run);
}

Result<bool> JobRound::runNext()
{
    const auto job = TRY(take());
    if (!job)
        return false;
    const JobKind &kind = *kindOf(job->kind);
    const Result<QJsonObject> result =
        job->attempts > mostAttempts ? Result<QJsonObject>(fail(ErrorCode::Internal)) : runKind(kind, *job);
    tell(TRY(plainWork(m_parts.connection, [&](UnitOfWork &unit) -> Done {
        // False where somebody else took it meanwhile: then theirs is the word.
        TRY(JobRepository(unit).settle(*job, settlementOf(*job, result, m_parts.clock.now())));
        return {};
    })));
    return true;
}

Result<int> JobRound::runAllDue()
{
    TRY_DONE(plan());
    int ran = 0;
    while (!(m_parts.stopped && *m_parts.stopped) && TRY(runNext()))
        ++ran;
    return ran;
}

} // namespace parkdesk
