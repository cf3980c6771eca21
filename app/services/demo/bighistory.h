// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/bigcrowd.h"
#include "services/demo/bigledger.h"

#include <deque>
#include <queue>

namespace parkdesk {

struct VehicleType;

/// Plays the past of an office in the order of time and writes it down. Memory is that of the vehicles, of the spots
/// and of the stays that are not over.
class BigHistory {
public:
    using Progress = std::function<Done(qint64)>;

    BigHistory(BigOffice &office, BigLedger &ledger, const DemoSize &size, const Zone &zone);

    /// \a progress hears how many stays have begun, each time that another step is reached.
    [[nodiscard]] Done play(const QList<VehicleType> &types, const Progress &progress, qint64 step);

    [[nodiscard]] qint64 stays() const { return m_begun; }
    [[nodiscard]] qint64 inside() const { return m_inside; }

private:
    enum class Deed {
        Arrive,
        Cancel,
        Fall,
        Move,
        Pay,
        Leave,
    };
    struct Event {
        Instant at;
        qint64 order = 0;
        StayId stay;
        Deed deed = Deed::Leave;
        bool operator<(const Event &other) const
        {
            return std::tie(other.at, other.order) < std::tie(at, order); // the earliest is on top
        }
    };

    [[nodiscard]] Done addVehicles(const QList<VehicleType> &types);
    [[nodiscard]] Done playHour(qint64 hour);
    [[nodiscard]] Done playUntil(Instant at);
    [[nodiscard]] Done happen(const Event &event, BigStay &stay);
    /// False where there is no place for it.
    [[nodiscard]] Result<bool> begin(qint64 hour, Instant now);
    [[nodiscard]] Done walkIn(BigStay &stay, Instant now);
    [[nodiscard]] Done book(BigStay &stay, Instant now);
    [[nodiscard]] Done arrive(BigStay &stay, Instant now);
    [[nodiscard]] Done move(BigStay &stay, Instant now);
    [[nodiscard]] Done pay(BigStay &stay, Instant now);
    [[nodiscard]] Done leave(BigStay &stay, Instant now);
    [[nodiscard]] Done price(BigStay &stay, Instant until);
    void planLeaving(BigStay &stay, Instant now);
    void at(Instant when, const BigStay &stay, Deed deed);
    [[nodiscard]] BigLot::Spot *freeSpot(BigLot &lot, BigSpots kind, Instant now);
    [[nodiscard]] qint64 vehicleFor(Instant now);
    [[nodiscard]] Done writeFinished();

    BigOffice &m_office;
    BigLedger &m_ledger;
    DemoSize m_size;
    BigCrowd m_crowd;
    BigCharges m_charges;
    BigChance m_chance;
    std::vector<VehicleTypeId> m_typeIds; ///< by kind of vehicle
    std::vector<quint8> m_kindOf; ///< of a vehicle, by its number
    std::vector<qint64> m_busyUntil; ///< of a vehicle
    std::deque<BigStay> m_open; ///< from the first that is not over, without a gap
    std::priority_queue<Event> m_events;
    qint64 m_order = 0;
    qint64 m_begun = 0;
    qint64 m_waiting = 0; ///< found no place in their hour
    qint64 m_inside = 0;
};

} // namespace parkdesk
