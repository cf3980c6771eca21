// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/plandraft.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int runStride = 8; ///< kinds of one run

bool sameBesidesSpots(const LotPlan &one, const LotPlan &other)
{
    return one.levels == other.levels && one.zones == other.zones && one.shapes == other.shapes;
}

} // namespace

PlanStep::PlanStep(PlanDraft &draft, const QString &text, int kind, const LotPlan &before, const LotPlan &after,
                   const SpotSet &spots)
    : QUndoCommand(text)
    , m_draft(draft)
    , m_kind(kind)
    , m_spots(spots)
    , m_few(sameBesidesSpots(before, after) && before.spots.size() == after.spots.size())
{
    if (!m_few) {
        m_before = before;
        m_after = after;
        return;
    }
    for (int i = 0; i < static_cast<int>(before.spots.size()); ++i) {
        if (before.spots.at(i) != after.spots.at(i))
            m_changed.push_back({i, before.spots.at(i), after.spots.at(i)});
    }
}

void PlanStep::undo()
{
    if (!m_few) {
        m_draft.setPlan(m_before);
        return;
    }
    std::vector<std::pair<int, PlanSpot>> spots;
    for (const Changed &changed : m_changed)
        spots.emplace_back(changed.index, changed.before);
    m_draft.setSpots(spots);
}

void PlanStep::redo()
{
    if (std::exchange(m_done, false))
        return;
    if (!m_few) {
        m_draft.setPlan(m_after);
        return;
    }
    std::vector<std::pair<int, PlanSpot>> spots;
    for (const Changed &changed : m_changed)
        spots.emplace_back(changed.index, changed.after);
    m_draft.setSpots(spots);
}

bool PlanStep::mergeWith(const QUndoCommand *other)
{
    const auto *step = dynamic_cast<const PlanStep *>(other);
    if (step == nullptr || !m_few || !step->m_few || step->m_spots != m_spots)
        return false;
    // Both lists go by index: thousands of spots are dragged in many small steps.
    std::vector<Changed> merged;
    merged.reserve(std::max(m_changed.size(), step->m_changed.size()));
    auto mine = m_changed.begin();
    for (const Changed &changed : step->m_changed) {
        for (; mine != m_changed.end() && mine->index < changed.index; ++mine)
            merged.push_back(std::move(*mine));
        if (mine != m_changed.end() && mine->index == changed.index)
            merged.push_back({changed.index, std::move((mine++)->before), changed.after});
        else
            merged.push_back(changed);
    }
    std::move(mine, m_changed.end(), std::back_inserter(merged));
    m_changed = std::move(merged);
    return true;
}

PlanDraft::PlanDraft(QObject *parent)
    : QObject(parent)
{
    m_steps.setUndoLimit(mostSteps);
}

void PlanDraft::begin(const LotPlan &plan)
{
    m_steps.clear();
    m_start = plan;
    m_plan = plan;
    m_open = plan.lot.isValid();
    m_chosen.clear();
    m_nextId = -1;
    const bool known = std::any_of(plan.levels.begin(), plan.levels.end(),
                                   [this](const PlanLevel &level) { return level.id == m_level; });
    if (!known)
        m_level = plan.levels.isEmpty() ? LevelId() : plan.levels.first().id;
    Q_EMIT changed();
    Q_EMIT levelChanged();
    Q_EMIT chosenChanged();
}

void PlanDraft::hold()
{
    m_steps.clear();
    m_start = m_plan;
    m_open = false;
    Q_EMIT changed();
}

void PlanDraft::edit(const QString &text, Kind kind, const std::function<void(LotPlan &)> &change)
{
    if (!m_open)
        return;
    const LotPlan before = m_plan;
    change(m_plan);
    if (m_plan == before)
        return;
    if (kind == Single)
        endRun();
    const int id = kind == Single ? -1 : m_run * runStride + kind;
    m_steps.push(new PlanStep(*this, text, id, before, m_plan, m_chosen));
    afterChange();
}

void PlanDraft::setPlan(const LotPlan &plan)
{
    m_plan = plan;
    endRun();
    afterChange();
}

void PlanDraft::setSpots(const std::vector<std::pair<int, PlanSpot>> &spots)
{
    for (const auto &[index, spot] : spots)
        m_plan.spots[index] = spot;
    endRun();
    afterChange();
}

void PlanDraft::afterChange()
{
    const bool levelGone = std::none_of(m_plan.levels.begin(), m_plan.levels.end(),
                                        [this](const PlanLevel &level) { return level.id == m_level; });
    SpotSet there;
    for (const PlanSpot &spot : qAsConst(m_plan.spots)) {
        if (m_chosen.contains(spot.id.value))
            there.insert(spot.id.value);
    }
    Q_EMIT changed();
    if (levelGone)
        setLevel(m_plan.levels.isEmpty() ? LevelId() : m_plan.levels.first().id);
    if (there != m_chosen)
        choose(there);
}

void PlanDraft::choose(const SpotSet &spots)
{
    if (spots == m_chosen)
        return;
    m_chosen = spots;
    endRun();
    Q_EMIT chosenChanged();
}

void PlanDraft::setLevel(LevelId level)
{
    if (level == m_level)
        return;
    m_level = level;
    Q_EMIT levelChanged();
    choose({});
}

} // namespace parkdesk
