// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plancheck.h"

#include "domain/naturalkey.h"
#include "domain/planlayout.h"
#include "domain/planreach.h"
#include "domain/spotpattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPlanName = 60;
constexpr int longestSpotLabel = 20;
constexpr int mostShapePoints = 200;
constexpr int longestPlanText = 100;

bool isWritable(const QString &text, int longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest
        && std::none_of(text.begin(), text.end(),
                        [](QChar sign) { return sign.category() == QChar::Other_Control || sign.isNull(); });
}

bool isOnPlan(const PlanPoint &point)
{
    return std::abs(qint64 {point.x}) <= farthestOnPlan && std::abs(qint64 {point.y}) <= farthestOnPlan;
}

class PlanChecker {
public:
    PlanChecker(const LotPlan &plan, const QStringList &knownTypes)
        : m_plan(plan)
        , m_knownTypes(knownTypes)
    {
    }

    QList<PlanIssue> run()
    {
        checkSizes();
        checkLevels();
        checkZones();
        checkSpots();
        checkShapes();
        if (m_issues.isEmpty()) { // the rest needs a plan that can be drawn
            findOverlaps();
            for (const int spot : unreachableSpots(m_plan))
                tell(PlanProblem::Unreachable, spot, -1, m_plan.spots.at(spot).label);
            findRanks();
        }
        return m_issues;
    }

private:
    void stop(PlanProblem problem, int index = -1, int other = -1, const QString &label = {})
    {
        m_issues.append({problem, true, index, other, label});
    }
    void tell(PlanProblem problem, int index, int other, const QString &label)
    {
        m_issues.append({problem, false, index, other, label});
    }

    void checkSizes()
    {
        if (m_plan.levels.isEmpty())
            stop(PlanProblem::NoLevel);
        if (m_plan.spots.isEmpty())
            stop(PlanProblem::NoSpots);
        if (m_plan.spots.size() > mostSpots || m_plan.levels.size() > mostLevels || m_plan.zones.size() > mostZones
            || m_plan.shapes.size() > mostShapes)
            stop(PlanProblem::TooMany);
    }

    void checkLevels()
    {
        QSet<QString> names;
        for (int i = 0; i < m_plan.levels.size(); ++i) {
            const PlanLevel &level = m_plan.levels.at(i);
            m_levels.insert(level.id);
            if (!isWritable(level.name, longestPlanName))
                stop(PlanProblem::BadName, i, -1, level.name);
            else if (names.contains(naturalKey(level.name)))
                stop(PlanProblem::DoubleName, i, -1, level.name);
            names.insert(naturalKey(level.name));
            const auto &picture = level.picture;
            if (picture
                && (picture->image.isEmpty() || picture->image.size() > largestPicture || picture->mmNumerator < 1
                    || picture->mmDenominator < 1 || !isOnPlan(picture->origin)))
                stop(PlanProblem::BadPicture, i, -1, level.name);
        }
        if (m_levels.size() != m_plan.levels.size())
            stop(PlanProblem::DoubleName);
    }

    void checkZones()
    {
        QSet<QString> names;
        for (int i = 0; i < m_plan.zones.size(); ++i) {
            const PlanZone &zone = m_plan.zones.at(i);
            m_zones.insert(zone.id);
            const QString key = naturalKey(zone.name);
            if (!isWritable(zone.name, longestPlanName)
                || (!zone.entrance.isEmpty() && !isWritable(zone.entrance, longestPlanText))
                || (!zone.priceKey.isEmpty() && !isWritable(zone.priceKey, longestPlanName)))
                stop(PlanProblem::BadName, i, -1, zone.name);
            else if (names.contains(key))
                stop(PlanProblem::DoubleName, i, -1, zone.name);
            names.insert(key);
        }
        if (m_zones.size() != m_plan.zones.size() || m_zones.contains(ZoneId {}))
            stop(PlanProblem::DoubleName);
    }

    void checkSpots()
    {
        QHash<QString, int> labels;
        for (int i = 0; i < m_plan.spots.size(); ++i) {
            const PlanSpot &spot = m_plan.spots.at(i);
            const QString key = naturalKey(spot.label);
            if (!isWritable(spot.label, longestSpotLabel))
                stop(PlanProblem::BadLabel, i, -1, spot.label);
            else if (labels.contains(key))
                stop(PlanProblem::DoubleLabel, i, labels.value(key), spot.label);
            labels.insert(key, i);
            checkSpot(spot, i);
        }
    }

    void checkSpot(const PlanSpot &spot, int index)
    {
        if (!m_levels.contains(spot.level))
            stop(PlanProblem::UnknownLevel, index, -1, spot.label);
        if (spot.zone.value != 0 && !m_zones.contains(spot.zone))
            stop(PlanProblem::UnknownZone, index, -1, spot.label);
        if (spot.types.isEmpty())
            stop(PlanProblem::NoType, index, -1, spot.label);
        for (const QString &type : spot.types) {
            if (!m_knownTypes.contains(type) || spot.types.count(type) > 1)
                stop(PlanProblem::UnknownType, index, -1, spot.label);
        }
        if (spot.places < 1 || spot.places > 8)
            stop(PlanProblem::BadPlaces, index, -1, spot.label);
        const PlanBox &box = spot.box;
        if (box.width < 100 || box.height < 100 || box.width > 100'000 || box.height > 100'000 || box.rotation < 0
            || box.rotation > 3599 || !isOnPlan({box.x, box.y}) || spot.entranceRank < 0)
            stop(PlanProblem::BadBox, index, -1, spot.label);
    }

    void checkShapes()
    {
        for (int i = 0; i < m_plan.shapes.size(); ++i) {
            const PlanShape &shape = m_plan.shapes.at(i);
            const bool isText = shape.kind == PlanShapeKind::Text;
            const bool fewPoints = isText ? shape.points.size() != 1 : shape.points.size() < 2;
            if (!m_levels.contains(shape.level))
                stop(PlanProblem::UnknownLevel, i, -1, shape.text);
            if (fewPoints || shape.points.size() > mostShapePoints
                || !std::all_of(shape.points.begin(), shape.points.end(), isOnPlan)
                || isText != isWritable(shape.text, longestPlanText) || shape.size < 1 || shape.size > 100'000
                || shape.rotation < 0 || shape.rotation > 3599)
                stop(PlanProblem::BadShape, i, -1, shape.text);
        }
    }

    void findOverlaps()
    {
        struct Reach {
            LevelId level;
            int left = 0;
            int right = 0;
            int top = 0;
            int bottom = 0;
            int index = 0;
        };
        QList<Reach> order;
        for (int i = 0; i < m_plan.spots.size(); ++i) {
            const QList<PlanPoint> corners = cornersOf(m_plan.spots.at(i).box);
            const auto [low, high] = std::minmax_element(corners.begin(), corners.end(),
                                                         [](const auto &a, const auto &b) { return a.x < b.x; });
            const auto [first, last] = std::minmax_element(corners.begin(), corners.end(),
                                                           [](const auto &a, const auto &b) { return a.y < b.y; });
            order.append({m_plan.spots.at(i).level, low->x, high->x, first->y, last->y, i});
        }
        std::sort(order.begin(), order.end(), [](const Reach &a, const Reach &b) {
            return std::tie(a.level, a.left, a.index) < std::tie(b.level, b.left, b.index);
        });
        QList<Reach> open; // those that the sweep has not passed yet
        for (const Reach &next : std::as_const(order)) {
            open.removeIf([&](const Reach &old) { return old.level != next.level || old.right <= next.left; });
            for (const Reach &old : std::as_const(open)) {
                if (old.bottom <= next.top || next.bottom <= old.top)
                    continue;
                const PlanSpot &a = m_plan.spots.at(old.index);
                const PlanSpot &b = m_plan.spots.at(next.index);
                if (overlap(a.box, b.box))
                    tell(PlanProblem::Overlap, next.index, old.index, b.label);
            }
            open.append(next);
        }
    }

    void findRanks()
    {
        QHash<int, int> ranks;
        for (int i = 0; i < m_plan.spots.size(); ++i) {
            const int rank = m_plan.spots.at(i).entranceRank;
            if (ranks.contains(rank)) { // said once: the order by label decides then
                tell(PlanProblem::Unranked, i, ranks.value(rank), m_plan.spots.at(i).label);
                return;
            }
            ranks.insert(rank, i);
        }
    }

    const LotPlan &m_plan;
    const QStringList &m_knownTypes;
    QList<PlanIssue> m_issues;
    QSet<LevelId> m_levels;
    QSet<ZoneId> m_zones;
};

} // namespace

QList<PlanIssue> checkPlan(const LotPlan &plan, const QStringList &knownTypes)
{
    return PlanChecker(plan, knownTypes).run();
}

bool stopsPlan(const QList<PlanIssue> &issues)
{
    return std::any_of(issues.begin(), issues.end(), [](const PlanIssue &issue) { return issue.stops; });
}

QString problemName(PlanProblem problem)
{
    switch (problem) {
    case PlanProblem::NoLevel: return u"no_level"_s;
    case PlanProblem::NoSpots: return u"no_spots"_s;
    case PlanProblem::TooMany: return u"too_many"_s;
    case PlanProblem::BadName: return u"bad_name"_s;
    case PlanProblem::DoubleName: return u"double_name"_s;
    case PlanProblem::BadLabel: return u"bad_label"_s;
    case PlanProblem::DoubleLabel: return u"double_label"_s;
    case PlanProblem::UnknownLevel: return u"unknown_level"_s;
    case PlanProblem::UnknownZone: return u"unknown_zone"_s;
    case PlanProblem::NoType: return u"no_type"_s;
    case PlanProblem::UnknownType: return u"unknown_type"_s;
    case PlanProblem::BadPlaces: return u"bad_places"_s;
    case PlanProblem::BadBox: return u"bad_box"_s;
    case PlanProblem::BadShape: return u"bad_shape"_s;
    case PlanProblem::BadPicture: return u"bad_picture"_s;
    case PlanProblem::Overlap: return u"overlap"_s;
    case PlanProblem::Unreachable: return u"unreachable"_s;
    case PlanProblem::Unranked: return u"unranked"_s;
    }
    return {};
}

} // namespace parkdesk
