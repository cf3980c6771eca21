// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobdeeds.h"

#include "services/json.h"
#include "storage/jobrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Result<JobRepository::Schedule> scheduleOf(UnitOfWork &unit, const QString &kind)
{
    const auto schedules = TRY(JobRepository(unit).schedules());
    const auto found = std::find_if(schedules.begin(), schedules.end(),
                                    [&](const JobRepository::Schedule &schedule) { return schedule.kind == kind; });
    if (found == schedules.end())
        return fail(ErrorCode::NotFound, Field::Kind);
    return *found;
}

bool isPossible(const JobRule &rule)
{
    const bool minute = rule.minute >= 0 && rule.minute < 24 * 60;
    switch (rule.form) {
    case JobRule::Form::EveryMinutes: return rule.number >= 1 && rule.number <= 24 * 60;
    case JobRule::Form::Daily: return minute && rule.number == 1;
    case JobRule::Form::Weekly: return minute && rule.number >= 1 && rule.number <= 7;
    case JobRule::Form::Monthly: return minute && rule.number >= 1 && rule.number <= 31;
    }
    return false;
}

} // namespace

QJsonObject RunJob::Command::toJson() const
{
    return {{u"job"_s, job}};
}

QJsonObject RunJob::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"job"_s, json::of(job)}};
}

RunJob::Outcome RunJob::Outcome::fromJson(const QJsonObject &json)
{
    return {json::id<JobId>(json.value("job"_L1))};
}

Result<RunJob::Outcome> RunJob::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    TRY(scheduleOf(unit, command.job));
    JobRepository jobs(unit);
    const auto atWork = TRY(jobs.atWork(command.job));
    if (atWork && atWork->state == JobState::Running && atWork->leaseUntil > context.now)
        return fail(ErrorCode::JobElsewhere, Field::Kind, {{u"holder"_s, atWork->holder}});
    if (atWork) {
        TRY_DONE(jobs.makeDue(atWork->id, context.now));
        return Outcome {atWork->id};
    }
    JobRepository::Fresh job;
    job.kind = command.job;
    job.askedBy = context.actor.staff;
    job.since = context.now;
    job.due = context.now;
    return Outcome {TRY(jobs.add(job))};
}

QJsonObject SetSchedule::Command::toJson() const
{
    return {{u"job"_s, job},
            {u"form"_s, static_cast<int>(rule.form)},
            {u"number"_s, rule.number},
            {u"minute"_s, rule.minute},
            {u"zone"_s, zone},
            {u"enabled"_s, enabled}};
}

QJsonObject SetSchedule::Outcome::toJson() const
{
    return {{u"v"_s, 1}, {u"next"_s, json::of(next)}};
}

SetSchedule::Outcome SetSchedule::Outcome::fromJson(const QJsonObject &json)
{
    return {json::instant(json.value("next"_L1))};
}

Result<SetSchedule::Outcome> SetSchedule::execute(UnitOfWork &unit, const Command &command, const DeedContext &context)
{
    JobRepository::Schedule schedule = TRY(scheduleOf(unit, command.job));
    if (!isPossible(command.rule))
        return fail(ErrorCode::BadNumber);
    if (!command.zone.isEmpty())
        TRY(ZoneRules::forZone(command.zone.toLatin1()));
    schedule.rule = command.rule;
    schedule.zone = command.zone.toLatin1();
    schedule.enabled = command.enabled;
    JobRepository jobs(unit);
    TRY_DONE(jobs.setSchedule(schedule));
    if (!command.enabled)
        return Outcome {};
    schedule = TRY(scheduleOf(unit, command.job));
    const Zone zone = TRY(ZoneRules::forZone(schedule.zone));
    const Instant next = nextTime(schedule.rule, *zone, context.now);
    TRY(jobs.moveOn(schedule, next));
    return Outcome {next};
}

} // namespace parkdesk
