// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobdeeds.h"

#include "domain/jobsetting.h"
#include "services/json.h"
#include "storage/jobrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

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

bool isPossible(const QString &kind, int setting)
{
    const auto known = jobSettingOf(kind);
    return known && setting >= known->least && setting <= known->most;
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
    JobRepository jobs(unit);
    TRY(jobs.scheduleOf(command.job));
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
    QJsonObject json {{u"job"_s, job},
                      {u"form"_s, static_cast<int>(rule.form)},
                      {u"number"_s, rule.number},
                      {u"minute"_s, rule.minute},
                      {u"zone"_s, zone},
                      {u"enabled"_s, enabled}};
    if (setting)
        json.insert(u"setting"_s, *setting);
    return json;
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
    JobRepository jobs(unit);
    JobRepository::Schedule schedule = TRY(jobs.scheduleOf(command.job));
    if (!isPossible(command.rule) || (command.setting && !isPossible(command.job, *command.setting)))
        return fail(ErrorCode::BadNumber);
    if (!command.zone.isEmpty())
        TRY(ZoneRules::forZone(command.zone.toLatin1()));
    schedule.rule = command.rule;
    schedule.zone = command.zone.toLatin1();
    schedule.enabled = command.enabled;
    schedule.setting = command.setting.value_or(schedule.setting);
    TRY_DONE(jobs.setSchedule(schedule));
    if (!command.enabled)
        return Outcome {};
    schedule = TRY(jobs.scheduleOf(command.job));
    const Zone zone = TRY(ZoneRules::forZone(schedule.zone));
    const Instant next = nextTime(schedule.rule, *zone, context.now);
    TRY(jobs.moveOn(schedule, next));
    return Outcome {next};
}

} // namespace parkdesk
