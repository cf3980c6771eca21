// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lotplan.h"
#include "domain/zonerules.h"
#include "services/lots/lotmoment.h"
#include "ui/map/mapcell.h"
#include "ui/shared/plan/floor.h"

#include <QHash>

#include <array>
#include <vector>

namespace parkdesk {

/// What the fills of the map tell.
enum class MapMode { State, Age, Type, Price };

/// A spot at one moment: its places and the one among them that needs most attention.
struct SpotMoment {
    QList<PlaceMoment> places;
    Theme::SpotState state = Theme::Free;
    int taken = 0; ///< places with a vehicle
    int lead = 0; ///< index of that place
    bool dueSoon = false;

    [[nodiscard]] const PlaceMoment *leading() const { return places.isEmpty() ? nullptr : &places.at(lead); }
};

/// How many spots are in each state.
using StateCounts = std::array<int, Theme::SpotStateCount>;

/// One line of a legend: what a fill means and how many spots have it.
struct LegendItem {
    SpotFill fill;
    Glyph glyph = Glyph::None;
    QString name;
    int count = 0;
};

/// A lot's plan and what is on it at a moment, as the map and its cards need it.
class MapScene {
public:
    static constexpr Duration dueSoon = minutes(15);

    void setPlan(const LotPlan &plan);
    void setMoment(const LotMoment::Answer &moment);
    void setZone(const Zone &zone) { m_zone = zone; }

    [[nodiscard]] const LotPlan &plan() const { return m_plan; }
    [[nodiscard]] const std::optional<LotMoment::Answer> &moment() const { return m_moment; }
    /// Null for a spot that is not on the plan.
    [[nodiscard]] const PlanSpot *spot(SpotId id) const;
    [[nodiscard]] const SpotMoment *at(SpotId id) const;
    [[nodiscard]] SpotId called(const QString &label) const;
    [[nodiscard]] QString zoneName(ZoneId id) const;
    [[nodiscard]] static std::vector<SpotFill> fills(MapMode mode, const Theme &theme);
    [[nodiscard]] std::vector<MapCell> cells(LevelId level, MapMode mode, bool onlyFree) const;
    [[nodiscard]] Floor floor(LevelId level) const;
    /// Around everything on the level, with a margin.
    [[nodiscard]] QRect bounds(LevelId level) const;
    [[nodiscard]] QList<LegendItem> legend(MapMode mode, LevelId level, const Theme &theme) const;
    [[nodiscard]] StateCounts counts(std::optional<LevelId> level = {}) const;
    [[nodiscard]] StateCounts zoneCounts(ZoneId zone) const;
    /// Free spots that a vehicle of the same kind could take, the nearest first.
    [[nodiscard]] QList<SpotId> freeNear(SpotId id, int most) const;

private:
    [[nodiscard]] MapCell cellOf(const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const;
    void markCell(MapCell &cell, const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const;
    [[nodiscard]] QString spokenOf(const PlanSpot &spot, const SpotMoment &moment) const;
    [[nodiscard]] int fillOf(const PlanSpot &spot, const SpotMoment &moment, MapMode mode) const;
    [[nodiscard]] QList<ZoneId> pricedZones() const;

    LotPlan m_plan;
    std::optional<LotMoment::Answer> m_moment;
    Zone m_zone;
    QHash<SpotId, int> m_index; ///< in the plan
    QHash<SpotId, SpotMoment> m_spots;
};

/// The spots of one lot's moment together.
[[nodiscard]] QHash<SpotId, SpotMoment> spotMoments(const LotMoment::Answer &moment);

/// Which of five steps an age is: to an hour, three, eight, a day, more.
[[nodiscard]] int ageStep(Duration age);
/// As short as it fits on a spot: "40 m", "3 h", "2 d".
[[nodiscard]] QString shortAge(Duration age);

} // namespace parkdesk
