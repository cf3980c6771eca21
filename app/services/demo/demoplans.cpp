// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/demoplans.h"

#include "services/lots/applyplan.h"
#include "services/lots/closespots.h"
#include "services/lots/readlotplan.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driveOnPlan = 6'500;
constexpr int wallGap = 1'500;

/// Spots whose labels begin with a letter, on one level and in one zone.
struct DemoBlock {
    QString letter;
    int level = 0; ///< number in the plan
    int zone = 0;
    int width = 2'500;
    int length = 5'000;
    int perRow = 20;
};

/// Draws blocks below each other: pairs of rows with a drive between.
class DemoDraughtsman {
public:
    explicit DemoDraughtsman(LotPlan &plan)
        : m_plan(plan)
        , m_lowest(plan.levels.size(), 0)
        , m_widest(plan.levels.size(), 0)
    {
    }

    void draw(const DemoBlock &block)
    {
        const LevelId level = m_plan.levels.at(block.level).id;
        int number = 0;
        int &top = m_lowest[block.level];
        for (PlanSpot &spot : m_plan.spots) {
            if (!spot.label.startsWith(block.letter + u'-'))
                continue;
            const int row = number / block.perRow;
            const int column = number % block.perRow;
            // Rows face the drive between them: a pair stands 2 lengths and a drive high.
            const int pair = row / 2;
            const int y = top + pair * (2 * block.length + driveOnPlan) + (row % 2) * (block.length + driveOnPlan);
            spot.level = level;
            spot.zone = m_plan.zones.at(block.zone).id;
            spot.box = {column * block.width, y, block.width, block.length, 0};
            m_widest[block.level] = std::max(m_widest.at(block.level), (column + 1) * block.width);
            ++number;
        }
        const int rows = (number + block.perRow - 1) / block.perRow;
        for (int pair = 0; pair < (rows + 1) / 2; ++pair) {
            const int drive = top + pair * (2 * block.length + driveOnPlan) + block.length + driveOnPlan / 2;
            const int right = std::min(number, block.perRow) * block.width;
            const bool back = pair % 2 == 1;
            arrow(level, {{back ? right : -4'000, drive}, {back ? -4'000 : right, drive}});
        }
        // The second row of the last pair may be missing: what follows has its drive all the same.
        top += (rows / 2) * (2 * block.length + driveOnPlan) + (rows % 2) * (block.length + driveOnPlan) + 500;
    }

    /// Walls round a level, open on the side of the drives, and what stands on them.
    void enclose(int number, const QString &in, const QString &out)
    {
        const LevelId level = m_plan.levels.at(number).id;
        const int left = -4'500;
        const int right = m_widest.at(number) + wallGap;
        const int bottom = m_lowest.at(number) + wallGap;
        m_plan.shapes.append({PlanShapeKind::Wall,
                              level,
                              {{left, -wallGap}, {right, -wallGap}, {right, bottom}, {left, bottom}},
                              {},
                              250,
                              0});
        write(level, {left, 3'000}, in);
        write(level, {left, bottom - 4'000}, out);
    }

private:
    void arrow(LevelId level, const QList<PlanPoint> &points)
    {
        m_plan.shapes.append({PlanShapeKind::Arrow, level, points, {}, 300, 0});
    }
    void write(LevelId level, const PlanPoint &at, const QString &text)
    {
        m_plan.shapes.append({PlanShapeKind::Text, level, {at}, text, 1'100, 0});
    }

    LotPlan &m_plan;
    QList<int> m_lowest;
    QList<int> m_widest;
};

PlanZone demoZone(int number, const QString &name, const QString &entrance = {})
{
    return {ZoneId {-number}, name, entrance, {}};
}

LotPlan cityNorthPlan(LotPlan plan)
{
    plan.levels[0].name = u"G"_s;
    plan.levels.append({LevelId {-1}, u"1"_s, 1, {}});
    plan.levels.append({LevelId {-2}, u"2"_s, 2, {}});
    plan.zones = {demoZone(1, u"A"_s), demoZone(2, u"B"_s), demoZone(3, u"C"_s), demoZone(4, u"T"_s, u"Gate 2"_s),
                  demoZone(5, u"M, Y"_s)};
    DemoDraughtsman pen(plan);
    pen.draw({u"A"_s, 0, 0});
    pen.draw({u"T"_s, 0, 3, 3'500, 12'000, 6});
    pen.draw({u"M"_s, 0, 4, 2'000, 2'500, 20});
    pen.draw({u"Y"_s, 0, 4, 800, 2'000, 30});
    pen.draw({u"B"_s, 1, 1});
    pen.draw({u"C"_s, 2, 2});
    pen.enclose(0, u"IN"_s, u"OUT"_s);
    pen.enclose(1, u"UP"_s, u"DOWN"_s);
    pen.enclose(2, u"UP"_s, u"DOWN"_s);
    return plan;
}

LotPlan lakeViewPlan(LotPlan plan)
{
    plan.levels[0].name = u"G"_s;
    plan.zones = {demoZone(1, u"P"_s), demoZone(2, u"W, Y"_s, u"Promenade"_s)};
    DemoDraughtsman pen(plan);
    pen.draw({u"P"_s, 0, 0});
    pen.draw({u"W"_s, 0, 1, 2'000, 2'500, 12});
    pen.draw({u"Y"_s, 0, 1, 800, 2'000, 10});
    pen.enclose(0, u"IN"_s, u"OUT"_s);
    return plan;
}

Result<ClosureRequest> closureOfLabels(DemoStage &stage, const DemoOffice::Place &place, const QStringList &labels,
                                       const QString &reason)
{
    ClosureRequest request;
    request.lot = place.lot;
    request.reason = reason;
    const LotPlan plan = TRY(stage.read<ReadLotPlan>(place.manager, {place.lot, false}));
    for (const PlanSpot &spot : plan.spots) {
        if (labels.contains(spot.label))
            request.spots.append(spot.id);
    }
    return request;
}

} // namespace

Done drawDemoLots(DemoStage &stage, const DemoOffice &office)
{
    for (qsizetype number = 0; number < office.places.size(); ++number) {
        const LotPlan plan = TRY(stage.read<ReadLotPlan>(office.owner, {office.places.at(number).lot}));
        TRY(stage.run<ApplyPlan>(office.owner, {number == 0 ? cityNorthPlan(plan) : lakeViewPlan(plan)}));
    }
    return {};
}

Done closeDemoSpots(DemoStage &stage, const DemoOffice &office)
{
    const DemoOffice::Place &north = office.places.first();
    ClosureRequest painting =
        TRY(closureOfLabels(stage, north, {u"C-34"_s, u"C-35"_s, u"C-36"_s}, u"Repainting the lines"_s));
    painting.until = stage.now() + hours(28);
    TRY(stage.run<CloseSpots>(north.manager, painting));
    TRY(stage.run<CloseSpots>(north.manager, TRY(closureOfLabels(stage, north, {u"B-40"_s}, u"Broken light"_s))));
    ClosureRequest market;
    market.lot = north.lot;
    market.scope = ClosureScope::OfZone;
    market.reason = u"Street market"_s;
    market.from = stage.now() + hours(24 * 3);
    market.until = *market.from + hours(10);
    const LotPlan plan = TRY(stage.read<ReadLotPlan>(north.manager, {north.lot, false}));
    for (const PlanZone &zone : plan.zones) {
        if (zone.name == "T"_L1)
            market.zone = zone.id;
    }
    TRY(stage.run<CloseSpots>(north.manager, market));
    return {};
}

} // namespace parkdesk
