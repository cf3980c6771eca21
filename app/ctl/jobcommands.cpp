// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/errortext.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "domain/jobsetting.h"
#include "runtime/jobwork.h"
#include "services/jobs/jobdeeds.h"
#include "services/jobs/listjobs.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSysInfo>
#include <QThread>

#include <atomic>
#include <csignal>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

std::atomic_bool toldToEnd = false;

QString nameOfKind(const QString &kind)
{
    static const QHash<QString, QString> names {{u"sweep"_s, u"Hold and no-show sweep"_s},
                                                {u"verify_and_backup"_s, u"Verify and backup"_s},
                                                {u"tidy"_s, u"Old mail and job rows"_s},
                                                {u"remind_bookings"_s, u"Reminders of bookings"_s},
                                                {u"remind_absent"_s, u"Letters to absent drivers"_s},
                                                {u"monthly_statements"_s, u"Monthly statements"_s},
                                                {u"monthly_lot_reports"_s, u"Monthly reports of lots"_s},
                                                {u"mailed_export"_s, u"Exports by mail"_s},
                                                {u"remove_plates"_s, u"Old plates"_s}};
    return names.value(kind, kind);
}

QString clockTime(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
}

QString ruleText(const JobRule &rule)
{
    static const QStringList weekdays {u"Mon"_s, u"Tue"_s, u"Wed"_s, u"Thu"_s, u"Fri"_s, u"Sat"_s, u"Sun"_s};
    switch (rule.form) {
    case JobRule::Form::EveryMinutes: return u"every %1 min"_s.arg(rule.number);
    case JobRule::Form::Daily: return u"daily "_s + clockTime(rule.minute);
    case JobRule::Form::Weekly: return u"%1 %2"_s.arg(weekdays.value(rule.number - 1), clockTime(rule.minute));
    case JobRule::Form::Monthly: return u"day %1, %2"_s.arg(rule.number).arg(clockTime(rule.minute));
    }
    return {};
}

QString whenText(const ZoneRules &zone, std::optional<Instant> at)
{
    return at ? zone.toText(*at).left(16).replace(u'T', u' ') : u"-"_s;
}

QString resultText(const JobEntry &entry)
{
    if (entry.state == JobState::Running)
        return entry.total > 0 ? u"runs, %1 of %2, at %3"_s.arg(entry.done).arg(entry.total).arg(entry.holder)
                               : u"runs at %1"_s.arg(entry.holder);
    if (!entry.refusal.isEmpty())
        return u"%1: %2"_s.arg(jobStateName(entry.state), entry.refusal);
    QStringList parts {jobStateName(entry.state)};
    for (auto it = entry.result.begin(); it != entry.result.end(); ++it)
        parts.append(u"%1 %2"_s.arg(it.key(), it.value().toVariant().toString()));
    return parts.join(u", "_s);
}

QJsonObject entryJson(const JobEntry &entry, const ZoneRules &zone)
{
    return {{u"id"_s, entry.id.value},
            {u"job"_s, entry.kind},
            {u"scheduled"_s, entry.scheduled},
            {u"state"_s, jobStateName(entry.state)},
            {u"tries"_s, entry.tries},
            {u"due"_s, zone.toText(entry.due)},
            {u"started"_s, timeOf(entry.startedAt, zone)},
            {u"ended"_s, timeOf(entry.endedAt, zone)},
            {u"done"_s, entry.done},
            {u"total"_s, entry.total},
            {u"result"_s, entry.result},
            {u"refusal"_s, orNull(entry.refusal)},
            {u"holder"_s, orNull(entry.holder)}};
}

/// What a job's number says.
QString settingText(const ListJobs::Row &row)
{
    switch (jobSettingOf(row.kind)->unit) {
    case JobSetting::Unit::Hours: return u"%1 hours before"_s.arg(row.setting);
    case JobSetting::Unit::Days: return u"after %1 days"_s.arg(row.setting);
    case JobSetting::Unit::DaysKept:
        return row.setting == 0 ? u"plates are kept for ever"_s : u"plates are kept for %1 days"_s.arg(row.setting);
    }
    return {};
}

Result<Answer> jobsList(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const auto rows = TRY(context.read<ListJobs>({}));
    Answer answer;
    QJsonArray jobs;
    for (const ListJobs::Row &row : rows) {
        const Zone zone = TRY(ZoneRules::forZone(row.zone));
        jobs.append(QJsonObject {{u"job"_s, row.kind},
                                 {u"rule"_s, ruleText(row.rule)},
                                 {u"zone"_s, QString::fromLatin1(row.zone)},
                                 {u"enabled"_s, row.enabled},
                                 {u"number"_s, jobSettingOf(row.kind) ? QJsonValue(row.setting) : QJsonValue()},
                                 {u"next"_s, timeOf(row.next, *zone)},
                                 {u"waits"_s, row.waits},
                                 {u"last"_s, row.last ? QJsonValue(entryJson(*row.last, *zone)) : QJsonValue()}});
        answer.lines.append(u"%1  %2  %3  next %4"_s.arg(
            row.kind.leftJustified(19), nameOfKind(row.kind).leftJustified(25),
            row.enabled ? ruleText(row.rule).leftJustified(14) : u"switched off  "_s, whenText(*zone, row.next)));
        if (jobSettingOf(row.kind))
            answer.lines.append(u"  "_s + settingText(row));
        if (row.last)
            answer.lines.append(u"  last %1  %2"_s.arg(whenText(*zone, row.last->startedAt), resultText(*row.last)));
    }
    answer.json = {{u"jobs"_s, jobs}};
    return answer;
}

Result<Answer> jobsLog(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const auto entries = TRY(context.read<JobLog>({invocation.argument}));
    const ZoneRules utc;
    Answer answer;
    QJsonArray runs;
    for (const JobEntry &entry : entries) {
        runs.append(entryJson(entry, utc));
        answer.lines.append(u"%1  %2  %3"_s.arg(whenText(utc, entry.startedAt ? entry.startedAt : entry.due),
                                                entry.kind.leftJustified(19), resultText(entry)));
    }
    answer.json = {{u"runs"_s, runs}};
    if (entries.isEmpty())
        answer.lines = {u"Nothing ran yet."_s};
    return answer;
}

Result<Answer> jobsNow(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome = TRY(context.run<RunJob>({invocation.argument}));
    Answer answer;
    answer.json = {{u"job"_s, invocation.argument}, {u"id"_s, outcome.job.value}};
    answer.lines = {u"%1 is due now; whoever runs jobs takes it."_s.arg(invocation.argument)};
    return answer;
}

std::optional<JobRule> ruleOf(const Invocation &invocation)
{
    static const QRegularExpression clock(u"^([01]\\d|2[0-3]):([0-5]\\d)$"_s);
    const auto at = clock.match(invocation.maybe("at"_L1).value_or(u"00:00"_s));
    if (!at.hasMatch())
        return std::nullopt;
    const int minute = at.captured(1).toInt() * 60 + at.captured(2).toInt();
    if (invocation.has("every"_L1))
        return JobRule {JobRule::Form::EveryMinutes, invocation.text("every"_L1).toInt(), 0};
    if (invocation.has("weekday"_L1))
        return JobRule {JobRule::Form::Weekly, invocation.text("weekday"_L1).toInt(), minute};
    if (invocation.has("day"_L1))
        return JobRule {JobRule::Form::Monthly, invocation.text("day"_L1).toInt(), minute};
    return JobRule {JobRule::Form::Daily, 1, minute};
}

QString setContradiction(const Invocation &invocation)
{
    const int forms = (invocation.has("every"_L1) ? 1 : 0) + (invocation.has("weekday"_L1) ? 1 : 0)
        + (invocation.has("day"_L1) ? 1 : 0);
    if (forms > 1)
        return u"Say one of --every, --weekday and --day."_s;
    bool whole = true;
    if (invocation.has("number"_L1) && (invocation.text("number"_L1).toInt(&whole) < 0 || !whole))
        return u"--number needs a whole number."_s;
    return ruleOf(invocation) ? QString() : u"--at needs a time such as 06:00."_s;
}

/// With a number alone the job runs as it did.
Result<SetSchedule::Command> scheduleOf(const Invocation &invocation, Context &context)
{
    SetSchedule::Command command {invocation.argument, *ruleOf(invocation),
                                  invocation.maybe("timezone"_L1).value_or(QString()), !invocation.has("off"_L1)};
    if (!invocation.has("number"_L1))
        return command;
    command.setting = invocation.text("number"_L1).toInt();
    if (invocation.options.size() > 1)
        return command;
    const auto rows = TRY(context.read<ListJobs>({}));
    for (const ListJobs::Row &row : rows) {
        if (row.kind != command.job)
            continue;
        command.rule = row.rule;
        command.zone = row.ownZone ? QString::fromLatin1(row.zone) : QString();
        command.enabled = row.enabled;
    }
    return command;
}

Result<Answer> jobsSet(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const SetSchedule::Command command = TRY(scheduleOf(invocation, context));
    const auto outcome = TRY(context.run<SetSchedule>(command));
    const ZoneRules utc;
    Answer answer;
    const auto next = outcome.next.ms > 0 ? std::optional(outcome.next) : std::nullopt;
    answer.json = {{u"job"_s, invocation.argument}, {u"next"_s, timeOf(next, utc)}};
    answer.lines = {
        next ? u"%1 runs %2, next %3 UTC."_s.arg(invocation.argument, ruleText(command.rule), whenText(utc, next))
             : u"%1 does not run by itself any more."_s.arg(invocation.argument)};
    return answer;
}

void addPass(JobPass &all, const JobPass &pass)
{
    all.jobs += pass.jobs;
    all.sent += pass.sent;
    all.notSent += pass.notSent;
    all.needsKey = pass.needsKey;
    all.needsSecret = pass.needsSecret;
}

Answer passAnswer(const JobPass &all)
{
    Answer answer;
    answer.json = {{u"jobs"_s, all.jobs},
                   {u"sent"_s, all.sent},
                   {u"not_sent"_s, all.notSent},
                   {u"needs_secret"_s, all.needsSecret}};
    answer.lines = {u"%1 jobs ran, %2 mails were sent, %3 were not."_s.arg(all.jobs).arg(all.sent).arg(all.notSent)};
    if (all.needsSecret)
        answer.lines.append(
            u"Mail waits: this computer does not have the mail server's password (PARKDESK_MAIL_SECRET, "
            "or \"parkdeskctl mail secret\")."_s);
    answer.passed = !all.needsSecret;
    return answer;
}

/// The keychain is asked only when a secret is needed.
Result<Answer> jobsRun(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    TRY(context.read<ListJobs>({})); // who may not see jobs may not run them
    SmtpTransport transport;
    KeychainSecrets secrets;
    const QString holder = u"%1, jobs run"_s.arg(context.options().desk.value_or(QSysInfo::machineHostName()));
    JobWork work {{context.connection(),
                   context.runner(),
                   context.clock(),
                   context.prices(),
                   jobsOf(TRY(context.url()), Context::writing()),
                   context.key(),
                   holder,
                   {},
                   &toldToEnd},
                  transport,
                  secrets};
    JobPass all;
    const bool stays = invocation.has("stay"_L1);
    if (stays) {
        std::signal(SIGINT, [](int) { toldToEnd = true; });
        std::signal(SIGTERM, [](int) { toldToEnd = true; });
    }
    do {
        const auto pass = doJobs(work);
        if (pass)
            addPass(all, *pass);
        else if (!stays)
            return fail(pass.error());
        for (int tenth = 0; stays && tenth < 100 && !toldToEnd; ++tenth)
            QThread::msleep(100);
    } while (stays && !toldToEnd);
    return passAnswer(all);
}

} // namespace

std::vector<CommandSpec> jobCommands()
{
    return {
        {"jobs list"_L1, {}, false, "List what runs by itself: when next, and how it went last."_L1, {}, {}, jobsList},
        {"jobs run"_L1,
         {},
         false,
         "Run the jobs that are due and send the mail that waits."_L1,
         {{"stay"_L1, {}, "go on until the program is told to end"_L1}},
         "An open window does the same; of several, whoever takes a job first runs it. On SQLite one program at a "
         "time\n"
         "has the database, so beside an open window this is refused, naming who has it. The mail server's password\n"
         "comes from PARKDESK_MAIL_SECRET or the keychain."_L1,
         jobsRun},
        {"jobs now"_L1, "JOB"_L1, true, "Make a job due now."_L1, {}, {}, jobsNow},
        {"jobs log"_L1, "JOB"_L1, false, "List the runs of the past, the newest first."_L1, {}, {}, jobsLog},
        {"jobs set"_L1,
         "JOB"_L1,
         true,
         "Say when a job runs by itself."_L1,
         {{"every"_L1, "MINUTES"_L1, "that many minutes apart"_L1},
          {"weekday"_L1, "N"_L1, "each week, 1 = Monday"_L1},
          {"day"_L1, "N"_L1, "each month on that day, the last one where the month is shorter"_L1},
          {"at"_L1, "TIME"_L1, "such as 06:00; each day unless a day is said"_L1},
          {"timezone"_L1, "Z"_L1, "whose clock is meant; that of the first lot unless told"_L1},
          {"number"_L1, "N"_L1,
           "hours before a booking, days without a stay, or days for which plates are kept (0: for ever); alone, all "
           "else stays as it is"_L1},
          {"off"_L1, {}, "not by itself any more"_L1}},
         {},
         jobsSet,
         setContradiction},
    };
}

} // namespace parkdesk::ctl
