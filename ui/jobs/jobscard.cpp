// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobscard.h"

#include "services/jobs/jobdeeds.h"
#include "ui/jobs/jobnumberrow.h"
#include "ui/jobs/jobwords.h"
#include "ui/jobs/tagrows.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum JobColumn { NameColumn, TimesColumn, NextColumn, LastColumn, ResultColumn };
enum RunColumn { BegunColumn, OutcomeColumn, LengthColumn };

constexpr int jobWidths[] = {182, 116, 130, 130};
constexpr int runsShown = 30;
constexpr int jobSideWidth = 380;
constexpr int leastListHeight = 4 * metric::rowHeight;
constexpr int leastLogHeight = 3 * metric::rowHeight;

Zone zoneOf(const QByteArray &id)
{
    const auto zone = ZoneRules::forZone(id);
    return zone ? *zone : std::make_shared<const ZoneRules>();
}

QString nextWords(const ListJobs::Row &job, Instant now)
{
    if (job.last && job.last->state == JobState::Running)
        return JobsCard::tr("runs now");
    if (job.waits)
        return JobsCard::tr("now");
    if (!job.enabled)
        return JobsCard::tr("paused");
    return job.next ? whenText(*job.next, now, *zoneOf(job.zone)) : JobsCard::tr("not known yet");
}

TagRow rowOfJob(qint64 key, const ListJobs::Row &job, Instant now)
{
    TagRow row;
    row.key = key;
    row.quiet = !job.enabled;
    row.cells = {jobName(job.kind), jobTimes(job.rule), nextWords(job, now), {}, JobsCard::tr("never ran")};
    if (!job.last)
        return row;
    const TagCell result = jobResult(*job.last);
    row.cells[LastColumn] = job.last->startedAt ? whenText(*job.last->startedAt, now, *zoneOf(job.zone)) : QString();
    row.cells[ResultColumn] = result.text;
    row.kind = result.kind;
    row.glyph = result.glyph;
    return row;
}

} // namespace

JobsCard::JobsCard(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_rows(new TagRows({{tr("Job"), tr("When"), tr("Next"), tr("Last"), tr("Result")},
                          ResultColumn,
                          NameColumn,
                          {NextColumn, LastColumn}},
                         this))
    , m_runs(new TagRows({{tr("Begun"), tr("Result"), tr("Took")}, OutcomeColumn, -1, {LengthColumn}}, this))
    , m_table(new ListTable)
    , m_log(new ListTable)
    , m_purpose(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_noRuns(new TextLabel(tr("It never ran yet."), FontRole::Body, Tone::Quiet))
    , m_setting(new JobNumberRow)
    , m_run(new KeyButton(tr("&Run Now"), nullptr, KeyButton::Look::Primary))
    , m_pause(new KeyButton)
{
    m_table->setObjectName(u"jobsTable"_s);
    m_log->setObjectName(u"jobRuns"_s);
    m_run->setObjectName(u"runJob"_s);
    m_pause->setObjectName(u"pauseJob"_s);
    m_purpose->setObjectName(u"jobPurpose"_s);
    m_noRuns->setObjectName(u"jobNoRuns"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(listCard(), 1);
    row->addWidget(sideCard());
    m_run->setKeyHint(keyText(Qt::Key_Return));
    connect(m_table, &ListTable::opened, this, &JobsCard::runNow);
    connect(m_table, &ListTable::currentRowChanged, this, &JobsCard::showChosen);
    connect(m_run, &KeyButton::clicked, this, &JobsCard::runNow);
    connect(m_pause, &KeyButton::clicked, this, &JobsCard::pauseOrResume);
    connect(m_setting, &JobNumberRow::wanted, this, &JobsCard::changeNumber);
    setFocusProxy(m_table);
    showChosen();
}

Card *JobsCard::listCard()
{
    m_list = new Card(tr("Jobs"));
    m_table->setAccessibleName(tr("Jobs"));
    dressTagTable(*m_table, *m_rows);
    m_table->setSortableColumns({});
    for (int at = 0; at < ResultColumn; ++at)
        m_table->setColumnWidth(at, jobWidths[at]);
    // The parts of the page share its height by their stretch, not by what their lists would like.
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(leastListHeight);
    m_list->body()->addWidget(m_table, 1);
    return m_list;
}

Card *JobsCard::sideCard()
{
    m_side = new Card(tr("Job"));
    m_side->setFixedWidth(jobSideWidth);
    m_purpose->setWordWrap(true);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(metric::rowGap);
    deeds->addWidget(m_run);
    deeds->addWidget(m_pause);
    deeds->addStretch();
    m_log->setAccessibleName(tr("Last runs"));
    dressTagTable(*m_log, *m_runs);
    m_log->setSortableColumns({});
    m_log->setColumnWidth(BegunColumn, 130);
    m_log->setColumnWidth(LengthColumn, 72);
    m_log->horizontalHeader()->setStretchLastSection(false);
    m_log->horizontalHeader()->setSectionResizeMode(OutcomeColumn, QHeaderView::Stretch);
    m_side->body()->setSpacing(metric::rowGap);
    m_side->body()->addWidget(m_purpose);
    m_side->body()->addWidget(m_setting);
    m_side->body()->addLayout(deeds);
    m_log->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_log->setMinimumHeight(leastLogHeight);
    m_side->body()->addWidget(m_log, 1);
    m_side->body()->addWidget(m_noRuns, 1, Qt::AlignTop);
    return m_side;
}

void JobsCard::setJobs(const ListJobs::Answer &jobs)
{
    m_jobs = jobs;
    const Instant now = m_office.clock().now();
    std::vector<TagRow> rows;
    for (const ListJobs::Row &job : jobs)
        rows.push_back(rowOfJob(static_cast<qint64>(rows.size()), job, now));
    m_rows->setRows(std::move(rows));
    const auto paused = std::count_if(jobs.begin(), jobs.end(), [](const ListJobs::Row &job) { return !job.enabled; });
    m_list->setNote(paused == 0 ? tr("%n run(s) by itself", nullptr, static_cast<int>(jobs.size()))
                                : tr("%1, %n of them paused", nullptr, static_cast<int>(paused)).arg(jobs.size()));
    m_table->chooseFirst();
    showChosen();
    refreshLog();
}

const ListJobs::Row *JobsCard::chosen() const
{
    const TagRow *row = m_rows->rowAt(m_table->currentIndex());
    return row == nullptr || row->key >= m_jobs.size() ? nullptr : &m_jobs.at(row->key);
}

void JobsCard::applyRole()
{
    showChosen();
}

void JobsCard::showChosen()
{
    const ListJobs::Row *job = chosen();
    m_side->setTitle(job == nullptr ? tr("Job") : jobName(job->kind));
    m_purpose->setText(job == nullptr ? QString() : jobPurpose(job->kind));
    m_purpose->setVisible(!m_purpose->text().isEmpty());
    const bool runs = job != nullptr && job->last && job->last->state == JobState::Running;
    m_run->setEnabled(job != nullptr && !runs && !m_busy && m_office.may(Permission::RunJobs));
    m_pause->setText(job != nullptr && !job->enabled ? tr("&Let It Run by Itself") : tr("&Pause"));
    m_pause->setVisible(m_office.may(Permission::ManageMail));
    m_pause->setEnabled(job != nullptr && !m_busy);
    m_setting->setJob(job, !m_busy && m_office.may(Permission::ManageMail));
    if (job != nullptr && job->kind != m_shown)
        refreshLog();
}

void JobsCard::refreshLog()
{
    const ListJobs::Row *job = chosen();
    if (job == nullptr) {
        showLog({});
        return;
    }
    m_shown = job->kind;
    JobLog::Question question;
    question.kind = job->kind;
    question.most = runsShown;
    const int asked = ++m_asked;
    m_office.read<JobLog>(question).then(this, [this, asked](const Result<JobLog::Answer> &runs) {
        if (asked == m_asked && runs)
            showLog(*runs);
        else if (asked == m_asked)
            Q_EMIT failed(runs.error());
    });
}

void JobsCard::showLog(const JobLog::Answer &runs)
{
    const Instant now = m_office.clock().now();
    const ListJobs::Row *job = chosen();
    const Zone zone = zoneOf(job == nullptr ? QByteArray("UTC") : job->zone);
    std::vector<TagRow> rows;
    for (const JobEntry &run : runs) {
        const TagCell result = jobResult(run);
        const Instant begun = run.startedAt.value_or(run.due);
        rows.push_back(
            {run.id.value, {whenText(begun, now, *zone), result.text, jobTook(run)}, result.kind, result.glyph, false});
    }
    m_log->setVisible(!rows.empty());
    m_noRuns->setVisible(rows.empty());
    m_runs->setRows(std::move(rows));
}

template <UseCase U>
void JobsCard::ask(const typename U::Command &command, const QString &sentence)
{
    m_busy = true;
    showChosen();
    m_office.run<U>(m_number.forInput(U::kind, command.toJson()), command)
        .then(this, [this, sentence](const Result<typename U::Outcome> &outcome) {
            m_busy = false;
            showChosen();
            if (!outcome) {
                Q_EMIT failed(outcome.error());
                return;
            }
            m_number.finish();
            Q_EMIT done(sentence);
        });
}

void JobsCard::runNow()
{
    const ListJobs::Row *job = chosen();
    if (job == nullptr || !m_run->isEnabled())
        return;
    ask<RunJob>({job->kind}, tr("“%1” is due now. It runs as soon as a program has time.").arg(jobName(job->kind)));
}

void JobsCard::pauseOrResume()
{
    const ListJobs::Row *job = chosen();
    if (job == nullptr || m_busy)
        return;
    const QString zone = job->ownZone ? QString::fromLatin1(job->zone) : QString();
    ask<SetSchedule>({job->kind, job->rule, zone, !job->enabled},
                     job->enabled ? tr("“%1” does not run by itself any more.").arg(jobName(job->kind))
                                  : tr("“%1” runs by itself again.").arg(jobName(job->kind)));
}

void JobsCard::changeNumber(int number)
{
    const ListJobs::Row *job = chosen();
    if (job == nullptr || m_busy)
        return;
    const QString zone = job->ownZone ? QString::fromLatin1(job->zone) : QString();
    ask<SetSchedule>({job->kind, job->rule, zone, job->enabled, number},
                     tr("“%1” goes by another number from now on.").arg(jobName(job->kind)));
}

} // namespace parkdesk
