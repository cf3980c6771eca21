// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/editbench.h"

#include "domain/plancheck.h"
#include "tests/bench/figures.h"
#include "ui/lots/editcanvas.h"
#include "ui/lots/plansides.h"
#include "ui/lots/spotinspector.h"

#include <QApplication>
#include <QMouseEvent>

namespace parkdesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16'000; // microseconds
constexpr int editSpots = 2'000;
constexpr int perRow = 40;

LotPlan largePlan()
{
    LotPlan plan;
    plan.lot = {1};
    plan.levels = {PlanLevel {{1}, u"G"_s, 0, {}}};
    plan.zones = {PlanZone {{1}, u"Zone A"_s, {}, {}}, PlanZone {{2}, u"Zone B"_s, {}, {}}};
    for (int i = 0; i < editSpots; ++i) {
        PlanSpot spot;
        spot.id = {i + 1};
        spot.label = u"A-%1"_s.arg(i + 1, 4, 10, QChar(u'0'));
        spot.level = {1};
        spot.zone = {i % 2 + 1};
        spot.types = QStringList {u"car"_s};
        spot.box = {i % perRow * 2'500, i / perRow * 5'000 + i / perRow / 2 * 6'000, 2'500, 5'000, 0};
        spot.entranceRank = i;
        plan.spots.append(spot);
    }
    return plan;
}

/// The editor without its office: the draft and all that listens to it.
class EditDesk {
public:
    EditDesk()
        : m_canvas(m_draft)
        , m_sides(m_draft)
        , m_inspector(m_draft)
    {
        m_inspector.setTypes({u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s});
        m_draft.begin(largePlan());
        m_canvas.resize(732, 520);
        m_canvas.show();
        m_sides.setVisible(true);
        m_inspector.setVisible(true);
        m_canvas.fit();
        m_canvas.repaint();
        for (const PlanSpot &spot : m_draft.plan().spots)
            m_all.insert(spot.id.value);
    }

    [[nodiscard]] bool run()
    {
        bool kept = step("select all", 1, [this] { m_draft.choose(m_all); });
        kept = drag() && kept;
        kept = step("undo the drag", 1, [this] { m_draft.steps()->undo(); }) && kept;
        kept = step("do it again", 1, [this] { m_draft.steps()->redo(); }) && kept;
        kept = step("an arrow key", 20, [this] { press(Qt::Key_Right); }) && kept;
        kept = step("turn by 5 degrees", 20, [this] { press(Qt::Key_BraceRight); }) && kept;
        kept = step("take the turns back", 1, [this] { m_draft.steps()->undo(); }) && kept;
        kept = step("align in a line", 1, [this] { align(PlanAlign::Top); }) && kept;
        kept = step("spread", 1, [this] { align(PlanAlign::Spread); }) && kept;
        m_draft.steps()->undo();
        m_draft.steps()->undo();
        kept = step("paste 2,000 more", 1, [this] { paste(); }) && kept;
        kept = step("take the paste back", 1, [this] { m_draft.steps()->undo(); }) && kept;
        kept = step("check the plan, after the hand rests", 3,
                    [this] { static_cast<void>(checkPlan(m_draft.plan(), {u"car"_s})); })
            && kept;
        // Near enough for every label in sight.
        m_draft.choose(m_all);
        m_canvas.zoom(6);
        kept = step("an arrow key, seen from near", 20, [this] { press(Qt::Key_Right); }) && kept;
        return kept;
    }

private:
    template <typename Work>
    [[nodiscard]] bool step(const char *what, int times, const Work &work)
    {
        QList<double> took;
        for (int i = 0; i < times; ++i) {
            took.append(workedMicroseconds([&] {
                work();
                m_canvas.repaint();
            }));
        }
        char words[96];
        std::snprintf(words, sizeof words, "lot editor, 2,000 spots chosen: %s, share of 16 ms", what);
        return atMost(words, median(took) / frame, 1);
    }
    [[nodiscard]] bool drag()
    {
        const QPointF from = m_canvas.spotRect(SpotId {editSpots / 2}).center();
        const auto send = [this](QEvent::Type type, const QPointF &at) {
            QMouseEvent event(type, at, m_canvas.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, {});
            QApplication::sendEvent(&m_canvas, &event);
        };
        send(QEvent::MouseButtonPress, from);
        double at = 0;
        const bool kept = step("one step of a drag", 40, [&] {
            at += 12;
            send(QEvent::MouseMove, from + QPointF(at, at / 4));
        });
        send(QEvent::MouseButtonRelease, from + QPointF(at, at / 4));
        return kept;
    }
    void press(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, {});
        QApplication::sendEvent(&m_canvas, &event);
    }
    void align(PlanAlign how)
    {
        m_draft.edit(u"align"_s, PlanDraft::Single,
                     [&](LotPlan &plan) { alignPlanSpots(plan, m_draft.chosen(), how); });
    }
    void paste()
    {
        SpotSet made;
        const QList<PlanSpot> copied = spotsOf(m_draft.plan(), m_draft.chosen());
        m_draft.edit(u"paste"_s, PlanDraft::Single, [&](LotPlan &plan) {
            made = pastePlanSpots(plan, copied, m_draft.level(), 1'000, 1'000, m_draft.nextId());
        });
        m_draft.choose(made);
    }

    PlanDraft m_draft;
    EditCanvas m_canvas;
    PlanSides m_sides;
    SpotInspector m_inspector;
    SpotSet m_all;
};

} // namespace

bool editBench()
{
    return EditDesk().run();
}

} // namespace parkdesk::bench
