// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobwords.h"

#include "ui/shared/errortext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTime>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct JobWords {
    Q_DECLARE_TR_FUNCTIONS(JobWords)
};

struct NamedJob {
    QLatin1StringView kind;
    const char *name;
    const char *purpose;
};

constexpr NamedJob jobNames[] = {
    {"sweep"_L1, QT_TRANSLATE_NOOP("JobWords", "Hold and no-show sweep"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Ends holds that ran out, finds places for bookings that lost theirs, and notes who "
                       "did not come.")},
    {"verify_and_backup"_L1, QT_TRANSLATE_NOOP("JobWords", "Verify and backup"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Copies the whole office, opens the copy and proves every price in it. The copies of "
                       "the last 14 nights are kept.")},
    {"tidy"_L1, QT_TRANSLATE_NOOP("JobWords", "Old mail and job rows"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Takes addresses and words from mail that ended 30 days ago, and drops runs older "
                       "than 400 days.")},
    {"remind_bookings"_L1, QT_TRANSLATE_NOOP("JobWords", "Reminders of bookings"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Mails drivers who want reminders before their booking begins, once for each booking. "
                       "Who booked later than that gets none.")},
    {"remind_absent"_L1, QT_TRANSLATE_NOOP("JobWords", "Letters to absent drivers"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Mails drivers who want reminders and have not parked for a while, once until they park "
                       "again.")},
    {"monthly_statements"_L1, QT_TRANSLATE_NOOP("JobWords", "Monthly statements"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Mails each driver who parked or paid in the month before a statement as PDF, unless they "
                       "want no mail.")},
    {"monthly_lot_reports"_L1, QT_TRANSLATE_NOOP("JobWords", "Monthly reports of lots"),
     QT_TRANSLATE_NOOP("JobWords", "Mails managers with a mail address the figures of each lot as PDF.")},
    {"mailed_export"_L1, QT_TRANSLATE_NOOP("JobWords", "Exports by mail"),
     QT_TRANSLATE_NOOP("JobWords", "Mails files to who asked for them.")},
    {"remove_plates"_L1, QT_TRANSLATE_NOOP("JobWords", "Old plates"),
     QT_TRANSLATE_NOOP("JobWords",
                       "Removes plates of vehicles that have been away for so long, for good; stays and money "
                       "remain. Vehicles of drivers and those that owe something keep theirs.")},
};

const NamedJob *namedJob(const QString &kind)
{
    for (const NamedJob &job : jobNames) {
        if (job.kind == kind)
            return &job;
    }
    return nullptr;
}

QString inPlainLetters(QString code)
{
    code.replace(u'_', u' ');
    return code.isEmpty() ? code : code.at(0).toUpper() + code.mid(1);
}

QString clockText(int minute)
{
    return QTime(minute / 60 % 24, minute % 60).toString(u"HH:mm"_s);
}

/// The words of one number of a result; empty for those that say nothing of their own.
QString numberWords(const QString &name, const QJsonValue &value)
{
    const int count = static_cast<int>(value.toInteger());
    if (name == "lots"_L1 || count == 0)
        return {};
    if (name == "rolled"_L1)
        return JobWords::tr("%n place(s) held on", nullptr, count);
    if (name == "displaced"_L1)
        return JobWords::tr("%n booking(s) without a place", nullptr, count);
    if (name == "replaced"_L1)
        return JobWords::tr("%n booking(s) moved", nullptr, count);
    if (name == "no_shows"_L1)
        return JobWords::tr("%n did not come", nullptr, count);
    if (name == "offered"_L1)
        return JobWords::tr("%n offer(s) made", nullptr, count);
    if (name == "offers_expired"_L1)
        return JobWords::tr("%n offer(s) ran out", nullptr, count);
    if (name == "charges"_L1)
        return JobWords::tr("%n price(s) proved", nullptr, count);
    if (name == "findings"_L1)
        return JobWords::tr("%n finding(s)", nullptr, count);
    if (name == "mails"_L1)
        return JobWords::tr("%n mail(s) queued", nullptr, count);
    if (name == "plates"_L1)
        return JobWords::tr("%n plate(s) removed", nullptr, count);
    if (name == "rows"_L1)
        return JobWords::tr("%n row(s)", nullptr, count);
    if (name == "unreadable"_L1)
        return JobWords::tr("%n account(s) could not be read", nullptr, count);
    if (name == "bytes"_L1)
        return JobWords::tr("%1 copied")
            .arg(QLocale().formattedDataSize(value.toInteger(), 1, QLocale::DataSizeSIFormat));
    return JobWords::tr("%1 %2", "what, how many").arg(inPlainLetters(name).toLower(), QLocale().toString(count));
}

QString flagWords(const QString &name)
{
    if (name == "mail"_L1)
        return JobWords::tr("old mail emptied");
    if (name == "jobs"_L1)
        return JobWords::tr("old runs dropped");
    if (name == "no_address"_L1)
        return JobWords::tr("no mail address");
    if (name == "no_server"_L1)
        return JobWords::tr("no mail server is set up");
    return inPlainLetters(name).toLower();
}

QString resultWords(const QJsonObject &result)
{
    QStringList parts;
    for (auto it = result.begin(); it != result.end(); ++it) {
        if (it->isBool() && it->toBool())
            parts.append(flagWords(it.key()));
        else if (it->isDouble())
            parts.append(numberWords(it.key(), *it));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? JobWords::tr("nothing to do")
                           : parts.join(JobWords::tr(", ", "between parts of a result"));
}

/// The sentence of a code of domain/error; the code itself where there is none.
QString refusalWords(const QString &refusal)
{
    for (int at = 0; !codeName(static_cast<ErrorCode>(at)).isEmpty(); ++at) {
        if (codeName(static_cast<ErrorCode>(at)) == refusal)
            return errorText({static_cast<ErrorCode>(at), Field::None, {}});
    }
    return refusal;
}

} // namespace

QString jobName(const QString &kind)
{
    const NamedJob *job = namedJob(kind);
    return job == nullptr ? inPlainLetters(kind) : JobWords::tr(job->name);
}

QString jobPurpose(const QString &kind)
{
    const NamedJob *job = namedJob(kind);
    return job == nullptr ? QString() : JobWords::tr(job->purpose);
}

QString jobTimes(const JobRule &rule)
{
    const QString at = clockText(rule.minute);
    switch (rule.form) {
    case JobRule::Form::EveryMinutes: return JobWords::tr("every %n min", nullptr, rule.number);
    case JobRule::Form::Daily: return JobWords::tr("daily %1", "time").arg(at);
    case JobRule::Form::Weekly:
        return JobWords::tr("%1 %2", "weekday, time")
            .arg(QLocale().standaloneDayName(rule.number, QLocale::ShortFormat), at);
    case JobRule::Form::Monthly: return JobWords::tr("on day %1, %2", "of each month, time").arg(rule.number).arg(at);
    }
    return {};
}

TagCell jobResult(const JobEntry &run)
{
    switch (run.state) {
    case JobState::Running:
        return {TagKind::Soon, Glyph::Clock,
                run.total > 0
                    ? JobWords::tr("runs, %1 of %2").arg(QLocale().toString(run.done), QLocale().toString(run.total))
                    : JobWords::tr("runs")};
    case JobState::Waiting:
        if (run.refusal.isEmpty())
            return {TagKind::Plain, Glyph::None, JobWords::tr("is due")};
        return {TagKind::Warning, Glyph::Warning, JobWords::tr("is tried again: %1").arg(refusalWords(run.refusal))};
    case JobState::Finished: {
        const bool found = run.result.value("findings"_L1).toInteger() > 0;
        return {found ? TagKind::Warning : TagKind::Plain, found ? Glyph::Warning : Glyph::Tick,
                resultWords(run.result)};
    }
    case JobState::Failed:
        return {TagKind::Error, Glyph::Error, JobWords::tr("failed: %1").arg(refusalWords(run.refusal))};
    case JobState::Cancelled: return {TagKind::Plain, Glyph::None, JobWords::tr("given up")};
    }
    return {};
}

QString jobTook(const JobEntry &run)
{
    if (!run.startedAt || !run.endedAt || *run.endedAt < *run.startedAt)
        return {};
    const qint64 ms = (*run.endedAt - *run.startedAt).count();
    const QLocale locale;
    if (ms < 100)
        return JobWords::tr("<0.1 s");
    if (ms < 10'000)
        return JobWords::tr("%1 s").arg(locale.toString(static_cast<double>(ms) / 1000, 'f', 1));
    const qint64 wholeSeconds = ms / 1000;
    if (wholeSeconds < 60)
        return JobWords::tr("%1 s").arg(locale.toString(wholeSeconds));
    return JobWords::tr("%1 min %2 s").arg(locale.toString(wholeSeconds / 60), locale.toString(wholeSeconds % 60));
}

} // namespace parkdesk
