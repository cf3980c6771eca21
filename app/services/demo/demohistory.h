// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/demo/demooffice.h"
#include "services/stays/reservespot.h"

#include <map>

namespace parkdesk {

/// Plays the days of a demo town one event after another: vehicles come, stay and pay, bookings are made, kept,
/// cancelled and forgotten, and now and then something goes wrong.
class DemoHistory {
public:
    DemoHistory(DemoStage &stage, DemoOffice &office);

    /// From the stage's moment to that of the plan. What a rule refuses (a full lot) is a part of life; only the
    /// database ends it.
    [[nodiscard]] Done play(const std::function<void(int)> &progress);
    [[nodiscard]] int stays() const { return m_stays; }

private:
    using Place = DemoOffice::Place;
    using Deed = std::function<Done()>;

    /// Who comes.
    struct Visitor {
        QString plate;
        QString type;
        QStringList features;
    };

    void plan();
    void planHour(Place &place, Instant hour);
    void planBookings(Place &place, Instant day);
    void planBooking(Place &place, Instant from, Instant madeAt);
    void planTroubles(Place &place, Instant day);
    void at(Instant when, Deed deed);
    [[nodiscard]] Visitor visitor(const Place &place);
    [[nodiscard]] Duration stayLength();
    [[nodiscard]] const Actor &clerk(const Place &place) const;

    [[nodiscard]] Done comeIn(Place &place);
    [[nodiscard]] Done book(Place &place, Instant from);
    [[nodiscard]] Done arrive(Place &place, const ReserveSpot::Outcome &booking, const QString &plate);
    [[nodiscard]] Done extend(Place &place, StayId stay);
    [[nodiscard]] Done goOut(Place &place, StayId stay);
    [[nodiscard]] Done admitTwin(Place &place);
    [[nodiscard]] Done leaveOwing(Place &place);
    [[nodiscard]] Done moveSomebody(Place &place);
    [[nodiscard]] Done roll(const Place &place);
    [[nodiscard]] std::optional<StayId> somebodyInside(const Place &place);

    DemoStage &m_stage;
    DemoOffice &m_office;
    Instant m_start;
    Instant m_today;
    bool m_isToday = false;
    std::multimap<qint64, Deed> m_events;
    QHash<qint64, QList<StayId>> m_inside; ///< by lot, those that may still be there
    QHash<qint64, QString> m_plates;
    QStringList m_regulars;
    int m_stays = 0;
};

} // namespace parkdesk
