// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/listjobs.h"

#include "storage/jobrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

namespace {

JobEntry entryOf(const JobRepository::Row &row)
{
    return {row.id,        row.kind,    row.scheduled, row.state, row.attempts, row.due,     row.nextAt,
            row.startedAt, row.endedAt, row.done,      row.total, row.result,   row.refusal, row.holder};
}

} // namespace

Result<ListJobs::Answer> ListJobs::fetch(UnitOfWork &unit, const Question &, const DeedContext &)
{
    JobRepository jobs(unit);
    Answer rows;
    const auto schedules = TRY(jobs.schedules());
    for (const JobRepository::Schedule &schedule : schedules) {
        Row row;
        row.kind = schedule.kind;
        row.rule = schedule.rule;
        row.zone = schedule.zone;
        row.ownZone = schedule.ownZone;
        row.enabled = schedule.enabled;
        row.setting = schedule.setting;
        if (schedule.enabled && schedule.nextAt.ms > 0)
            row.next = schedule.nextAt;
        if (const auto last = TRY(jobs.lastOf(schedule.kind)))
            row.last = entryOf(*last);
        const auto atWork = TRY(jobs.atWork(schedule.kind));
        row.waits = atWork && atWork->state == JobState::Waiting;
        rows.append(row);
    }
    return rows;
}

Result<JobLog::Answer> JobLog::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    Answer entries;
    const auto rows = TRY(JobRepository(unit).before(question.before, question.kind, question.most));
    for (const JobRepository::Row &row : rows)
        entries.append(entryOf(row));
    return entries;
}

} // namespace parkdesk
