// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lots/planedits.h"

#include <QObject>
#include <QUndoCommand>
#include <QUndoStack>

#include <functional>
#include <vector>

namespace parkdesk {

class PlanDraft;

/// One step of a draft. It keeps what differs: the spots that changed, or the lists that grew or shrank. Steps of one
/// kind over the same spots that follow each other at once become one.
class PlanStep : public QUndoCommand {
public:
    PlanStep(PlanDraft &draft, const QString &text, int kind, const LotPlan &before, const LotPlan &after,
             const SpotSet &spots);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return m_kind; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    struct Changed {
        int index = 0;
        PlanSpot before;
        PlanSpot after;
    };

    PlanDraft &m_draft;
    int m_kind;
    SpotSet m_spots;
    bool m_few = false; ///< only spots changed, and none came or went
    std::vector<Changed> m_changed; ///< by index
    LotPlan m_before; ///< of many changes; the lists that are equal are shared
    LotPlan m_after;
    bool m_done = true; ///< the first redo() is the edit itself
};

/// How a lot is to be: a copy of its plan, every change of it with its way back, and the spots that are chosen.
class PlanDraft : public QObject {
    Q_OBJECT

public:
    /// Kinds of steps that merge; 0 for those that do not.
    enum Kind { Single = -1, Move = 1, Turn, Place, Size };
    static constexpr int mostSteps = 300;

    explicit PlanDraft(QObject *parent = nullptr);

    /// A plan without a lot is none: nothing of it can be edited.
    void begin(const LotPlan &plan);
    /// What is here was kept and comes anew: nothing is edited until the next begin().
    void hold();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] const LotPlan &plan() const { return m_plan; }
    [[nodiscard]] const LotPlan &start() const { return m_start; }
    [[nodiscard]] QUndoStack *steps() { return &m_steps; }
    [[nodiscard]] bool isChanged() const { return m_plan != m_start; }

    /// Does nothing when \a change changes nothing, and while the plan is not open.
    void edit(const QString &text, Kind kind, const std::function<void(LotPlan &)> &change);
    /// Ends a run of steps that merge: what follows is a step of its own.
    void endRun() { ++m_run; }

    [[nodiscard]] const SpotSet &chosen() const { return m_chosen; }
    void choose(const SpotSet &spots);
    [[nodiscard]] qint64 &nextId() { return m_nextId; }
    [[nodiscard]] LevelId level() const { return m_level; }
    void setLevel(LevelId level);

Q_SIGNALS:
    void changed();
    void chosenChanged();
    void levelChanged();

private:
    friend class PlanStep;
    void setPlan(const LotPlan &plan);
    void setSpots(const std::vector<std::pair<int, PlanSpot>> &spots);
    void afterChange();

    LotPlan m_start;
    LotPlan m_plan;
    QUndoStack m_steps;
    SpotSet m_chosen;
    LevelId m_level;
    qint64 m_nextId = -1;
    int m_run = 0;
    bool m_open = false;
};

} // namespace parkdesk
