// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/planreach.h"

#include "domain/planlayout.h"

#include <QRect>

#include <algorithm>
#include <vector>

namespace parkdesk {

namespace {

constexpr int cellSize = 500; // millimetres: narrower than anything that drives
constexpr int marginCells = 2;
constexpr qint64 mostCells = 4'000'000;

/// A level cut into squares: what is free of spots and walls, and what of that can be driven to.
class DriveGrid {
public:
    explicit DriveGrid(const QRect &area)
        : m_left(area.left())
        , m_top(area.top())
        , m_columns(area.width() / cellSize + 2 * marginCells + 1)
        , m_rows(area.height() / cellSize + 2 * marginCells + 1)
        , m_cells(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows), Free)
    {
    }

    [[nodiscard]] int columnOf(int x) const { return (x - m_left) / cellSize + marginCells; }
    [[nodiscard]] int rowOf(int y) const { return (y - m_top) / cellSize + marginCells; }

    void block(const PlanBox &box)
    {
        forCells(box, [this](int column, int row) {
            at(column, row) = Blocked;
            return false;
        });
    }
    void blockLine(const PlanPoint &from, const PlanPoint &to)
    {
        forLine(from, to, [this](int column, int row) { at(column, row) = Blocked; });
    }
    void driveAlong(const PlanPoint &from, const PlanPoint &to)
    {
        forLine(from, to, [this](int column, int row) { enter(column, row); });
    }
    void driveIn()
    {
        enter(0, 0);
        while (!m_open.empty()) {
            const auto [column, row] = m_open.back();
            m_open.pop_back();
            enter(column + 1, row);
            enter(column - 1, row);
            enter(column, row + 1);
            enter(column, row - 1);
        }
    }
    /// Whether a cell beside the box, or one under it that nothing blocks, can be driven to.
    [[nodiscard]] bool reaches(const PlanBox &box)
    {
        bool reached = false;
        forCells(box, [&](int column, int row) {
            reached = isDriven(column, row) || isDriven(column + 1, row) || isDriven(column - 1, row)
                || isDriven(column, row + 1) || isDriven(column, row - 1);
            return reached;
        });
        return reached;
    }

private:
    enum Cell : char { Free, Blocked, Driven };

    [[nodiscard]] bool isInside(int column, int row) const
    {
        return column >= 0 && row >= 0 && column < m_columns && row < m_rows;
    }
    Cell &at(int column, int row)
    {
        return m_cells[static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column)];
    }
    [[nodiscard]] bool isDriven(int column, int row) { return isInside(column, row) && at(column, row) == Driven; }
    void enter(int column, int row)
    {
        if (!isInside(column, row) || at(column, row) != Free)
            return;
        at(column, row) = Driven;
        m_open.emplace_back(column, row);
    }
    /// The cells whose centre lies within the box, at least the one in its middle; \a what says true to stop.
    template <typename What>
    void forCells(const PlanBox &box, What what)
    {
        const QList<PlanPoint> corners = cornersOf(box);
        int left = corners.first().x;
        int right = left;
        int top = corners.first().y;
        int bottom = top;
        for (const PlanPoint &corner : corners) {
            left = std::min(left, corner.x);
            right = std::max(right, corner.x);
            top = std::min(top, corner.y);
            bottom = std::max(bottom, corner.y);
        }
        // Most spots stand upright, and there are thousands of them.
        const auto holds = [&](const PlanPoint &at) {
            return box.rotation == 0 ? at.x >= left && at.x <= right && at.y >= top && at.y <= bottom
                                     : contains(corners, at);
        };
        bool any = false;
        for (int row = rowOf(top); row <= rowOf(bottom); ++row) {
            for (int column = columnOf(left); column <= columnOf(right); ++column) {
                if (!isInside(column, row) || !holds(centreOf(column, row)))
                    continue;
                any = true;
                if (what(column, row))
                    return;
            }
        }
        if (!any)
            what(columnOf((left + right) / 2), rowOf((top + bottom) / 2));
    }
    template <typename What>
    void forLine(const PlanPoint &from, const PlanPoint &to, What what)
    {
        const int steps = std::max(std::abs(to.x - from.x), std::abs(to.y - from.y)) / (cellSize / 2) + 1;
        for (int step = 0; step <= steps; ++step) {
            const int x = from.x + static_cast<int>(qint64 {to.x - from.x} * step / steps);
            const int y = from.y + static_cast<int>(qint64 {to.y - from.y} * step / steps);
            if (isInside(columnOf(x), rowOf(y)))
                what(columnOf(x), rowOf(y));
        }
    }
    [[nodiscard]] PlanPoint centreOf(int column, int row) const
    {
        return {m_left + (column - marginCells) * cellSize + cellSize / 2,
                m_top + (row - marginCells) * cellSize + cellSize / 2};
    }
    [[nodiscard]] static bool contains(const QList<PlanPoint> &corners, const PlanPoint &point)
    {
        for (qsizetype i = 0; i < corners.size(); ++i) {
            const PlanPoint &a = corners.at(i);
            const PlanPoint &b = corners.at((i + 1) % corners.size());
            if (qint64 {b.x - a.x} * (point.y - a.y) - qint64 {b.y - a.y} * (point.x - a.x) < 0)
                return false;
        }
        return true;
    }

    int m_left;
    int m_top;
    int m_columns;
    int m_rows;
    std::vector<Cell> m_cells;
    std::vector<std::pair<int, int>> m_open;
};

QRect areaOf(const LotPlan &plan, LevelId level)
{
    QRect area;
    const auto add = [&area](const PlanPoint &point) { area |= QRect(point.x, point.y, 1, 1); };
    for (const PlanSpot &spot : plan.spots) {
        if (spot.level == level) {
            for (const PlanPoint &corner : cornersOf(spot.box))
                add(corner);
        }
    }
    for (const PlanShape &shape : plan.shapes) {
        if (shape.level == level && shape.kind != PlanShapeKind::Text) {
            for (const PlanPoint &point : shape.points)
                add(point);
        }
    }
    return area;
}

void addShapes(DriveGrid &grid, const LotPlan &plan, LevelId level, PlanShapeKind kind)
{
    for (const PlanShape &shape : plan.shapes) {
        if (shape.level != level || shape.kind != kind)
            continue;
        for (qsizetype i = 1; i < shape.points.size(); ++i) {
            if (kind == PlanShapeKind::Wall)
                grid.blockLine(shape.points.at(i - 1), shape.points.at(i));
            else
                grid.driveAlong(shape.points.at(i - 1), shape.points.at(i));
        }
    }
}

QList<int> unreachableOn(const LotPlan &plan, LevelId level)
{
    QList<int> unreachable;
    const QRect area = areaOf(plan, level);
    const qint64 cells = (qint64 {area.width()} / cellSize + 5) * (qint64 {area.height()} / cellSize + 5);
    if (area.isEmpty() || cells > mostCells)
        return unreachable;
    DriveGrid grid(area);
    for (const PlanSpot &spot : plan.spots) {
        if (spot.level == level)
            grid.block(spot.box);
    }
    addShapes(grid, plan, level, PlanShapeKind::Wall);
    addShapes(grid, plan, level, PlanShapeKind::Arrow);
    grid.driveIn();
    for (int i = 0; i < plan.spots.size(); ++i) {
        if (plan.spots.at(i).level == level && !grid.reaches(plan.spots.at(i).box))
            unreachable.append(i);
    }
    return unreachable;
}

} // namespace

QList<int> unreachableSpots(const LotPlan &plan)
{
    QList<int> unreachable;
    for (const PlanLevel &level : plan.levels)
        unreachable += unreachableOn(plan, level.id);
    std::sort(unreachable.begin(), unreachable.end());
    return unreachable;
}

} // namespace parkdesk
