// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/planchange.h"

namespace parkdesk {

/// Writes a draft down, once it is known what it means and that it may be done.
class PlanWriter {
public:
    PlanWriter(UnitOfWork &unit, const Lot &lot, const LotPlan &draft, const PlanChange &change, Instant now);

    [[nodiscard]] Done write();
    /// What became of the stays that it touched.
    [[nodiscard]] const QList<StayMoved> &moves() const { return m_moves; }

private:
    [[nodiscard]] Done writeLevels();
    [[nodiscard]] Done writeZones();
    [[nodiscard]] Done retireOthers();
    [[nodiscard]] Done emptySpots();
    [[nodiscard]] Done freeNames();
    [[nodiscard]] Done removeSpots();
    [[nodiscard]] Done changeSpots();
    [[nodiscard]] Done addSpots();
    [[nodiscard]] Done writeShapes();
    [[nodiscard]] Done moveStays();
    [[nodiscard]] Done widenClosures();
    [[nodiscard]] PlanSpot spotAt(int index) const; ///< of the draft, with the ids of what is new
    [[nodiscard]] LevelId levelOf(LevelId level) const { return m_levels.value(level, level); }
    [[nodiscard]] ZoneId zoneOf(ZoneId zone) const { return m_zones.value(zone, zone); }

    UnitOfWork &m_unit;
    const Lot &m_lot;
    const LotPlan &m_draft;
    const PlanChange &m_change;
    Instant m_now;
    QList<VehicleType> m_types;
    QHash<LevelId, LevelId> m_levels; ///< of the draft to those in the database
    QHash<ZoneId, ZoneId> m_zones;
    QHash<int, SpotId> m_spots; ///< by index of the draft: new ones
    QList<StayMoved> m_moves;
};

} // namespace parkdesk
