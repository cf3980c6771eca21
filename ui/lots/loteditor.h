// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/applyplan.h"
#include "services/office.h"
#include "ui/lots/editcanvas.h"
#include "ui/lots/plandraft.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace parkdesk {

class Banner;
class ClosureForm;
class DryRunPage;
class KeyButton;
class LotForm;
class BookingRulesForm;
class NoticeLine;
class PlanSides;
class Segmented;
class SpotInspector;
class Tag;
class TextLabel;
class Toast;

/// A lot as it is to be: its plan as a draft with steps that can be undone, applied after a dry run, and what is typed
/// in about it.
class LotEditor : public QWidget {
    Q_OBJECT

public:
    explicit LotEditor(Office &office, QWidget *parent = nullptr);

    /// Stays with the lot of a draft that is neither applied nor discarded, and says so.
    void open(LotId lot, const QString &name);
    [[nodiscard]] LotId lot() const { return m_lot; }
    [[nodiscard]] PlanDraft &draft() { return m_draft; }
    [[nodiscard]] EditCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] DryRunPage *dryRun() const { return m_dryRun; }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QLayout *headRow();
    QWidget *planPart();
    QLayout *optionRow();
    QWidget *inspectorCard();
    void connectDraft();
    void addKeys();
    void readPlan();
    void sayUnread(const Error &error);
    void readAgain();
    void readZone();
    void takePlan(const Result<LotPlan> &plan);
    void showPart(int part);
    void check();
    void showProblems();
    void nextProblem();
    void onKey(int key);
    void drawRow(const QRect &area, bool single);
    void placeText(const QPoint &at);
    void align(PlanAlign align);
    void copy();
    void paste();
    void removeChosen();
    void closeChosen();
    void connectClosure();
    void refuse(const Error &error);
    void discard();
    void startDryRun();
    void onApplied(const ApplyPlan::Outcome &outcome);
    void leave();
    [[nodiscard]] QString freshPattern() const;

    Office &m_office;
    LotId m_lot;
    QString m_name;
    Zone m_zone;
    PlanDraft m_draft;
    Banner *m_banner;
    TextLabel *m_title;
    Tag *m_state;
    Segmented *m_parts;
    Segmented *m_tools;
    KeyButton *m_undo;
    KeyButton *m_redo;
    KeyButton *m_discard;
    KeyButton *m_dry;
    QComboBox *m_snap;
    EditCanvas *m_canvas;
    PlanSides *m_sides;
    SpotInspector *m_inspector;
    NoticeLine *m_problems;
    LotForm *m_form;
    BookingRulesForm *m_rules;
    DryRunPage *m_dryRun;
    ClosureForm *m_closure;
    QStackedWidget *m_stack;
    Toast *m_toast;
    QList<PlanSpot> m_copied;
    QList<PlanIssue> m_issues;
    int m_problem = -1;
    QTimer m_checking;
    ClosureId m_lastClosure;
    int m_serial = 0;
};

} // namespace parkdesk
