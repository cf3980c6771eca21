// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QMetaType>
#include <QUuid>

namespace parkdesk {

/// What can change on other people's screens. The numbers travel between desks.
enum class Entity {
    Lot = 1,
    Spot = 2,
    Stay = 3,
    Claim = 4,
    Payment = 5,
    Tariff = 6,
    Staff = 7,
    Desk = 8,
    Shift = 9,
    Queue = 10, ///< who waits for a free place
    TurnedAway = 11,
    TariffDraft = 20,
    Calendar = 21, ///< the ids are those of lots
    SavedSearch = 30,
    CountedLot = 31,
    MonthEntry = 32, ///< costs and budgets; the ids are those of lots
    Upkeep = 40, ///< backups and proofs
    Driver = 50,
    Mail = 51, ///< the outbox
    Job = 52,
    Review = 53,
    SupportTicket = 54,
    Waiting = 55, ///< who waits for a booking
};

/// What one committed command changed: at most fifty ids an entity, more is "refresh all of it". Told after the
/// commit, never before.
class ChangeSet {
public:
    static constexpr int mostIds = 50;

    void add(Entity entity, qint64 id);
    void addAll(Entity entity);
    /// Everything, for a listener that may have missed something.
    [[nodiscard]] static ChangeSet everything();

    [[nodiscard]] bool isEmpty() const { return m_ids.isEmpty() && !m_everything; }
    [[nodiscard]] bool isEverything() const { return m_everything; }
    [[nodiscard]] bool touches(Entity entity) const { return m_everything || m_ids.contains(entity); }
    /// True when the ids of \a entity are not known one by one.
    [[nodiscard]] bool refreshesAll(Entity entity) const;
    [[nodiscard]] QList<qint64> ids(Entity entity) const { return m_ids.value(entity); }
    /// Takes the changes of \a other in as well.
    void merge(const ChangeSet &other);

    /// The connection that made the change, so that a desk knows its own.
    QUuid sender;
    /// The lot in which all of it happened; 0 when that is not known, or in several.
    qint64 lot = 0;

    /// Under 4 kB, for the notification between desks.
    [[nodiscard]] QByteArray toJson() const;
    /// Anything unreadable is "everything".
    [[nodiscard]] static ChangeSet fromJson(const QByteArray &json);

private:
    QMap<Entity, QList<qint64>> m_ids; ///< an empty list is "all"
    bool m_everything = false;
};

} // namespace parkdesk

Q_DECLARE_METATYPE(parkdesk::ChangeSet)
