// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jobrepository.h"

#include "storage/query.h"
#include "storage/unitofwork.h"

#include <QJsonDocument>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString textOfJson(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonOfText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

Result<QList<JobRepository::Schedule>> JobRepository::schedules()
{
    QByteArray first = "UTC";
    {
        Query zone(m_unit.connection(), "first_zone"_L1);
        TRY_DONE(zone.run());
        if (zone.next())
            first = zone.text(0).toLatin1();
    }
    Query query(m_unit.connection(), "schedules"_L1);
    TRY_DONE(query.run());
    QList<Schedule> schedules;
    while (query.next()) {
        const JobRule rule {static_cast<JobRule::Form>(query.number(1)), static_cast<int>(query.number(2)),
                            static_cast<int>(query.number(3))};
        const QByteArray zone = query.text(4).toLatin1();
        schedules.append({query.text(0), rule, zone.isEmpty() ? first : zone, query.flag(5), query.instant(6),
                          !zone.isEmpty(), static_cast<int>(query.number(7))});
    }
    return schedules;
}

Result<JobRepository::Schedule> JobRepository::scheduleOf(const QString &kind)
{
    const auto all = TRY(schedules());
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Schedule &schedule) { return schedule.kind == kind; });
    if (found == all.end())
        return fail(ErrorCode::NotFound, Field::Kind);
    return *found;
}

Result<bool> JobRepository::moveOn(const Schedule &schedule, Instant next)
{
    Query query(m_unit.connection(), "move_schedule"_L1);
    query.bind("job_kind"_L1, schedule.kind).bind("seen"_L1, schedule.nextAt);
    TRY_DONE(query.bind("next_at"_L1, next).run());
    return query.rowsTouched() == 1;
}

Done JobRepository::setSchedule(const Schedule &schedule)
{
    Query query(m_unit.connection(), "set_schedule"_L1);
    query.bind("job_kind"_L1, schedule.kind)
        .bind("form"_L1, schedule.rule.form)
        .bind("number"_L1, schedule.rule.number);
    query.bind("minute"_L1, schedule.rule.minute).bind("zone_name"_L1, QString::fromLatin1(schedule.zone));
    TRY_DONE(query.bind("enabled"_L1, schedule.enabled).bind("setting"_L1, schedule.setting).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::NotFound, Field::Kind);
    m_unit.changed(Entity::Job, 0, "schedule"_L1, QJsonValue(), schedule.kind);
    return {};
}

Result<JobId> JobRepository::add(const Fresh &job)
{
    Query query(m_unit.connection(), "add_job"_L1);
    query.bind("job_kind"_L1, job.kind).bind("scheduled"_L1, job.scheduled).bind("asked_by"_L1, job.askedBy);
    query.bind("parameters"_L1, textOfJson(job.parameters)).bind("since"_L1, job.since);
    const JobId id = TRY(query.bind("due_at"_L1, job.due).runForId<JobId>());
    m_unit.created(Entity::Job, id.value);
    return id;
}

Result<std::optional<JobRepository::Taken>> JobRepository::takeDue(const Lease &lease, const QStringList &kinds,
                                                                   Instant now)
{
    Taken job;
    {
        Query due(m_unit.connection(), "job_due"_L1);
        TRY_DONE(due.bind("now"_L1, now).bind("kinds"_L1, u',' + kinds.join(u',') + u',').run());
        if (!due.next())
            return std::optional<Taken>();
        job = {due.id<JobId>(0),
               due.text(1),
               due.number(2) + 1,
               static_cast<int>(due.number(3)) + 1,
               jsonOfText(due.text(4)),
               due.instant(5),
               due.instant(6),
               due.maybeId<StaffId>(7),
               due.flag(8)};
    }
    Query take(m_unit.connection(), "take_job"_L1);
    take.bind("job"_L1, job.id).bind("fence"_L1, job.fence - 1).bind("holder"_L1, lease.holder);
    TRY_DONE(take.bind("until"_L1, lease.until).bind("now"_L1, now).run());
    if (take.rowsTouched() != 1)
        return std::optional<Taken>();
    m_unit.changed(Entity::Job, job.id.value, "state"_L1, QJsonValue(), jobStateName(JobState::Running));
    return std::optional(job);
}

Result<bool> JobRepository::hasDue(const QStringList &kinds, Instant now)
{
    Query due(m_unit.connection(), "job_due"_L1);
    TRY_DONE(due.bind("now"_L1, now).bind("kinds"_L1, u',' + kinds.join(u',') + u',').run());
    return due.next();
}

Result<bool> JobRepository::beat(const Taken &job, Instant until, qint64 done, qint64 total)
{
    Query query(m_unit.connection(), "beat_job"_L1);
    query.bind("job"_L1, job.id).bind("fence"_L1, job.fence).bind("until"_L1, until);
    TRY_DONE(query.bind("done"_L1, done).bind("total"_L1, total).run());
    if (query.rowsTouched() != 1)
        return false;
    m_unit.changed(Entity::Job, job.id.value, "done"_L1, QJsonValue(), done);
    return true;
}

Result<bool> JobRepository::settle(const Taken &job, const Settlement &settlement)
{
    Query query(m_unit.connection(), "settle_job"_L1);
    query.bind("job"_L1, job.id).bind("fence"_L1, job.fence).bind("job_state"_L1, settlement.state);
    query.bind("next_at"_L1, settlement.nextAt).bind("ended_at"_L1, settlement.endedAt);
    TRY_DONE(query.bind("result"_L1, textOfJson(settlement.result)).bind("refusal"_L1, settlement.refusal).run());
    if (query.rowsTouched() != 1)
        return false;
    m_unit.changed(Entity::Job, job.id.value, "state"_L1, jobStateName(JobState::Running),
                   jobStateName(settlement.state));
    return true;
}

Done JobRepository::makeDue(JobId job, Instant now)
{
    Query query(m_unit.connection(), "make_job_due"_L1);
    TRY_DONE(query.bind("job"_L1, job).bind("now"_L1, now).run());
    m_unit.changed(Entity::Job, job.value, "next"_L1, QJsonValue(), now.ms);
    return {};
}

Done JobRepository::cancel(JobId job, Instant now)
{
    Query query(m_unit.connection(), "cancel_job"_L1);
    TRY_DONE(query.bind("job"_L1, job).bind("now"_L1, now).run());
    if (query.rowsTouched() != 1)
        return fail(ErrorCode::Conflict);
    m_unit.changed(Entity::Job, job.value, "state"_L1, jobStateName(JobState::Waiting),
                   jobStateName(JobState::Cancelled));
    return {};
}

Result<std::optional<JobRepository::AtWork>> JobRepository::atWork(const QString &kind)
{
    Query query(m_unit.connection(), "job_at_work"_L1);
    TRY_DONE(query.bind("job_kind"_L1, kind).run());
    if (!query.next())
        return std::optional<AtWork>();
    return std::optional(
        AtWork {query.id<JobId>(0), static_cast<JobState>(query.number(1)), query.text(2), query.maybeInstant(3)});
}

JobRepository::Row JobRepository::rowOf(const Query &query)
{
    Row row;
    row.id = query.id<JobId>(0);
    row.kind = query.text(1);
    row.scheduled = query.flag(2);
    row.askedBy = query.maybeId<StaffId>(3);
    row.since = query.instant(4);
    row.due = query.instant(5);
    row.state = static_cast<JobState>(query.number(6));
    row.attempts = static_cast<int>(query.number(7));
    row.nextAt = query.instant(8);
    row.startedAt = query.maybeInstant(9);
    row.endedAt = query.maybeInstant(10);
    row.done = query.number(11);
    row.total = query.number(12);
    row.result = jsonOfText(query.text(13));
    row.refusal = query.text(14);
    row.holder = query.text(15);
    return row;
}

Result<QList<JobRepository::Row>> JobRepository::before(JobId job, const QString &kind, int most)
{
    Query query(m_unit.connection(), "jobs_before"_L1);
    query.bind("before_job"_L1, job).bind("any_kind"_L1, kind.isEmpty()).bind("job_kind"_L1, kind);
    TRY_DONE(query.bind("most"_L1, most).run());
    QList<Row> rows;
    while (query.next())
        rows.append(rowOf(query));
    return rows;
}

Result<std::optional<JobRepository::Row>> JobRepository::lastOf(const QString &kind)
{
    Query query(m_unit.connection(), "last_job_of"_L1);
    TRY_DONE(query.bind("job_kind"_L1, kind).run());
    return query.next() ? std::optional(rowOf(query)) : std::nullopt;
}

Done JobRepository::dropOld(Instant before)
{
    Query query(m_unit.connection(), "drop_old_jobs"_L1);
    TRY_DONE(query.bind("before_at"_L1, before).run());
    if (query.rowsTouched() > 0)
        m_unit.createdMany(Entity::Job);
    return {};
}

} // namespace parkdesk
