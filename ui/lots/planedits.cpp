// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/planedits.h"

#include "domain/spotpattern.h"
#include "ui/shared/plan/floor.h"

#include <QHash>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullTurn = 3'600;

QRectF areaOf(const PlanBox &box)
{
    return turnedBox(QRectF(box.x, box.y, box.width, box.height), box.rotation);
}

template <typename Change>
void forEachOf(LotPlan &plan, const SpotSet &spots, Change change)
{
    if (spots.isEmpty())
        return;
    for (PlanSpot &spot : plan.spots) {
        if (spots.contains(spot.id.value))
            change(spot);
    }
}

PlanBox boxAfter(const PlanRow &row, int index)
{
    PlanBox box = row.first;
    const double along = double(index) * (row.first.width + row.gap);
    const double angle = row.first.rotation / 10.0 * M_PI / 180.0;
    box.x += static_cast<int>(std::lround(along * std::cos(angle)));
    box.y += static_cast<int>(std::lround(along * std::sin(angle)));
    return box;
}

} // namespace

int snapped(int millimetres, int step)
{
    return step < 2 ? millimetres : static_cast<int>(std::lround(double(millimetres) / step)) * step;
}

void movePlanSpots(LotPlan &plan, const SpotSet &spots, int dx, int dy)
{
    if (dx == 0 && dy == 0)
        return;
    forEachOf(plan, spots, [dx, dy](PlanSpot &spot) {
        spot.box.x = std::clamp(spot.box.x + dx, -farthestOnPlan, farthestOnPlan);
        spot.box.y = std::clamp(spot.box.y + dy, -farthestOnPlan, farthestOnPlan);
    });
}

void turnPlanSpots(LotPlan &plan, const SpotSet &spots, int turn)
{
    const QPointF middle = QRectF(aroundSpots(plan, spots)).center();
    QTransform about;
    about.rotate(turn / 10.0);
    forEachOf(plan, spots, [&](PlanSpot &spot) {
        const QPointF centre = QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height).center();
        const QPointF turned = about.map(centre - middle) + middle;
        spot.box.x = static_cast<int>(std::lround(turned.x() - spot.box.width / 2.0));
        spot.box.y = static_cast<int>(std::lround(turned.y() - spot.box.height / 2.0));
        spot.box.rotation = ((spot.box.rotation + turn) % fullTurn + fullTurn) % fullTurn;
    });
}

void alignPlanSpots(LotPlan &plan, const SpotSet &spots, PlanAlign align)
{
    const QRect all = aroundSpots(plan, spots);
    if (align != PlanAlign::Spread) {
        forEachOf(plan, spots, [&](PlanSpot &spot) {
            const QRectF area = areaOf(spot.box);
            if (align == PlanAlign::Left)
                spot.box.x += static_cast<int>(std::lround(all.left() - area.left()));
            else
                spot.box.y += static_cast<int>(std::lround(all.top() - area.top()));
        });
        return;
    }
    // The first and the last stay; the air between all of them becomes the same.
    QList<PlanSpot *> row;
    forEachOf(plan, spots, [&row](PlanSpot &spot) { row.append(&spot); });
    if (row.size() < 3)
        return;
    const bool across = all.width() >= all.height();
    const auto begin = [across](const PlanSpot *spot) {
        return across ? areaOf(spot->box).left() : areaOf(spot->box).top();
    };
    std::sort(row.begin(), row.end(), [&](const PlanSpot *a, const PlanSpot *b) { return begin(a) < begin(b); });
    const double step = (begin(row.last()) - begin(row.first())) / double(row.size() - 1);
    const double first = begin(row.first());
    for (int i = 1; i + 1 < static_cast<int>(row.size()); ++i) {
        const auto by = static_cast<int>(std::lround(first + step * i - begin(row.at(i))));
        (across ? row.at(i)->box.x : row.at(i)->box.y) += by;
    }
}

void removePlanSpots(LotPlan &plan, const SpotSet &spots)
{
    if (spots.isEmpty())
        return;
    plan.spots.removeIf([&spots](const PlanSpot &spot) { return spots.contains(spot.id.value); });
}

Result<SpotSet> addPlanRow(LotPlan &plan, const PlanRow &row, qint64 &nextId)
{
    const QStringList labels = TRY(labelsOfPattern(row.pattern, row.count));
    int rank = 0;
    for (const PlanSpot &spot : qAsConst(plan.spots))
        rank = std::max(rank, spot.entranceRank + 1);
    SpotSet made;
    for (int i = 0; i < static_cast<int>(labels.size()); ++i) {
        PlanSpot spot;
        spot.id = {nextId--};
        spot.label = labels.at(i);
        spot.level = row.level;
        spot.zone = row.zone;
        spot.types = row.types;
        spot.places = row.places;
        spot.features = row.features;
        spot.box = boxAfter(row, i);
        spot.entranceRank = rank + i;
        made.insert(spot.id.value);
        plan.spots.append(spot);
    }
    return made;
}

namespace {

/// A label without the number at its end.
struct LabelStem {
    explicit LabelStem(const QString &label)
    {
        qsizetype digits = label.size();
        while (digits > 0 && label.at(digits - 1).isDigit())
            --digits;
        words = label.left(digits);
        width = static_cast<int>(label.size() - digits);
        number = label.mid(digits).toInt();
    }
    [[nodiscard]] QString with(int other) const { return u"%1%2"_s.arg(words).arg(other, width, 10, QChar(u'0')); }

    QString words;
    int width = 0;
    int number = 0;
};

/// The numbers after \a number of one stem that are known to be taken.
struct TakenRun {
    int number = 0;
    int last = 0;
};

} // namespace

QString nextLabel(const QString &label, const QSet<QString> &taken)
{
    const LabelStem stem(label);
    int number = stem.number + 1;
    while (taken.contains(stem.with(number)))
        ++number;
    return stem.with(number);
}

SpotSet pastePlanSpots(LotPlan &plan, QList<PlanSpot> copied, LevelId level, int dx, int dy, qint64 &nextId)
{
    QSet<QString> taken;
    int rank = 0;
    for (const PlanSpot &spot : qAsConst(plan.spots)) {
        taken.insert(spot.label);
        rank = std::max(rank, spot.entranceRank + 1);
    }
    SpotSet made;
    QHash<QString, TakenRun> runs; // else each label would be looked for from its own number on
    for (PlanSpot &spot : copied) {
        spot.id = {nextId--};
        spot.level = level;
        const LabelStem stem(spot.label);
        TakenRun &run = runs[stem.with(0)];
        const bool known = stem.number >= run.number && stem.number <= run.last;
        spot.label = nextLabel(known ? stem.with(run.last) : spot.label, taken);
        run = {known ? run.number : stem.number, LabelStem(spot.label).number};
        spot.box.x += dx;
        spot.box.y += dy;
        spot.entranceRank = rank++;
        taken.insert(spot.label);
        made.insert(spot.id.value);
        plan.spots.append(spot);
    }
    return made;
}

Done labelPlanSpots(LotPlan &plan, const SpotSet &spots, const QString &pattern)
{
    const QStringList labels = TRY(labelsOfPattern(pattern, static_cast<int>(spotsOf(plan, spots).size())));
    int at = 0;
    forEachOf(plan, spots, [&](PlanSpot &spot) { spot.label = labels.at(at++); });
    return {};
}

void scalePlanPicture(PlanPicture &picture, const QPointF &from, const QPointF &to, int millimetres)
{
    constexpr int parts = 1'000; ///< of a millimetre and of a pixel, so that nothing is lost by rounding
    const QPointF way = to - from;
    const double measured = std::hypot(way.x(), way.y());
    if (measured < 1 || millimetres < 1)
        return;
    const double pixels = measured * double(picture.mmDenominator) / double(picture.mmNumerator);
    const double ratio = millimetres / measured;
    const QPointF origin = from - (from - QPointF(picture.origin.x, picture.origin.y)) * ratio;
    picture.origin = {static_cast<int>(std::lround(origin.x())), static_cast<int>(std::lround(origin.y()))};
    picture.mmNumerator = qint64 {millimetres} * parts;
    picture.mmDenominator = std::max(qint64 {1}, qint64 {std::llround(pixels * parts)});
}

void removePlanLevel(LotPlan &plan, LevelId level)
{
    if (plan.levels.size() < 2)
        return;
    plan.levels.removeIf([level](const PlanLevel &one) { return one.id == level; });
    plan.spots.removeIf([level](const PlanSpot &spot) { return spot.level == level; });
    plan.shapes.removeIf([level](const PlanShape &shape) { return shape.level == level; });
}

void removePlanZone(LotPlan &plan, ZoneId zone)
{
    plan.zones.removeIf([zone](const PlanZone &one) { return one.id == zone; });
    for (PlanSpot &spot : plan.spots) {
        if (spot.zone == zone)
            spot.zone = {};
    }
}

QList<PlanSpot> spotsOf(const LotPlan &plan, const SpotSet &spots)
{
    QList<PlanSpot> found;
    for (const PlanSpot &spot : plan.spots) {
        if (spots.contains(spot.id.value))
            found.append(spot);
    }
    return found;
}

QRect aroundSpots(const LotPlan &plan, const SpotSet &spots)
{
    QRectF all;
    for (const PlanSpot &spot : plan.spots) {
        if (spots.contains(spot.id.value))
            all |= areaOf(spot.box);
    }
    return all.toAlignedRect();
}

} // namespace parkdesk
