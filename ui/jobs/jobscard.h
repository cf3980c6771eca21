// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/listjobs.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

namespace parkdesk {

class Card;
class EmptyState;
class JobNumberRow;
class KeyButton;
class ListTable;
class TagRows;
class TextLabel;

/// What runs by itself, and beside it the job that is chosen: what it does, its last runs, and what can be done
/// about it.
class JobsCard : public QWidget {
    Q_OBJECT

public:
    explicit JobsCard(Office &office, QWidget *parent = nullptr);

    void setJobs(const ListJobs::Answer &jobs);
    /// The runs of the chosen job are read anew, too.
    void refreshLog();
    /// What the role in force may do.
    void applyRole();
    [[nodiscard]] ListTable *table() const { return m_table; }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const parkdesk::Error &error);

private:
    [[nodiscard]] Card *listCard();
    [[nodiscard]] Card *sideCard();
    [[nodiscard]] const ListJobs::Row *chosen() const;
    void showChosen();
    void showLog(const JobLog::Answer &runs);
    void runNow();
    void pauseOrResume();
    void changeNumber(int number);
    template <UseCase U>
    void ask(const typename U::Command &command, const QString &sentence);

    Office &m_office;
    ListJobs::Answer m_jobs;
    TagRows *m_rows;
    TagRows *m_runs;
    ListTable *m_table;
    ListTable *m_log;
    Card *m_list = nullptr;
    Card *m_side = nullptr;
    TextLabel *m_purpose;
    TextLabel *m_noRuns;
    JobNumberRow *m_setting;
    KeyButton *m_run;
    KeyButton *m_pause;
    QString m_shown; ///< whose runs are listed
    CommandNumber m_number;
    bool m_busy = false;
    int m_asked = 0;
};

} // namespace parkdesk
