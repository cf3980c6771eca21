// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/applyplan.h"
#include "services/lots/plandryrun.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QTimer>
#include <QWidget>

class QTableView;

namespace parkdesk {

class Banner;
class ClosureForm;
class DryStrip;
class KeyButton;
class TextLabel;
class TextRows;

/// What a draft would do, before it does it: who loses a spot and where they go. Read again whenever something changes;
/// Apply waits while a vehicle stands on a spot that goes.
class DryRunPage : public QWidget {
    Q_OBJECT

public:
    explicit DryRunPage(Office &office, QWidget *parent = nullptr);

    void open(const LotPlan &draft, const QString &lotName, const Zone &zone);
    /// What is still asked and done concerns nobody here any more.
    void forget();
    [[nodiscard]] const std::optional<PlanDryRun::Answer> &answer() const { return m_answer; }
    [[nodiscard]] DryStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void applied(const parkdesk::ApplyPlan::Outcome &outcome);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();
    [[nodiscard]] bool concernsDraft(const ChangeSet &changes) const;
    void take(const Result<PlanDryRun::Answer> &answer);
    void showAnswer();
    void showReason();
    void apply();
    void closeSpots();
    [[nodiscard]] int countOf(StayFate fate) const;

    Office &m_office;
    LotPlan m_draft;
    Zone m_zone;
    std::optional<PlanDryRun::Answer> m_answer;
    TextLabel *m_title;
    TextLabel *m_note;
    Banner *m_banner;
    TextRows *m_counts;
    TextRows *m_rows;
    QTableView *m_countTable;
    QTableView *m_table;
    DryStrip *m_strip;
    TextLabel *m_nobody;
    TextLabel *m_reason;
    ClosureForm *m_closure;
    KeyButton *m_back;
    KeyButton *m_close;
    KeyButton *m_apply;
    QTimer m_burst;
    CommandNumber m_number;
    int m_serial = 0;
    bool m_busy = false;
    bool m_refused = false; ///< why the plan was not applied is still to be read
    bool m_reading = false;
    bool m_again = false;
};

/// "keeps its spot", "another spot of the same kind", ...
[[nodiscard]] QString fateWords(StayFate fate);
/// One thing that is wrong with a plan, as a sentence.
[[nodiscard]] QString issueWords(const PlanIssue &issue, const LotPlan &plan);

} // namespace parkdesk
