// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// One number of the queue, as it is stored.
struct QueueEntry {
    QueueEntryId id;
    LotId lot;
    int number = 0;
    std::optional<VehicleId> vehicle;
    Instant joinedAt;
    std::optional<Instant> calledAt;
};

/// One number that waits, for display.
struct WaitingRecord {
    QueueEntryId id;
    int number = 0;
    QString plate; ///< empty without one
    QString vehicleType; ///< code
    Instant joinedAt;
    std::optional<Instant> calledAt;
    std::optional<VehicleId> vehicle;
};

/// A number that was given, and what became of it.
struct GivenNumber {
    QueueEntryId id;
    int number = 0;
    QString plate; ///< empty without one
    QString vehicleType; ///< code
    Instant at;
    bool waits = false; ///< called or not
    bool entered = false; ///< else, when it does not wait: gone
    StaffId staff; ///< who gave it
};

/// A vehicle that was sent away.
struct TurnedAwayRecord {
    TurnAwayId id;
    QString vehicleType; ///< code
    Instant at;
    StaffId staff;
};

/// Who waits for a place, and who was sent away. Days are those of BusinessDay.
class QueueRepository {
public:
    explicit QueueRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The number that the next one of that day gets.
    [[nodiscard]] Result<int> nextNumber(LotId lot, qint64 day);
    struct Joining {
        LotId lot;
        qint64 day = 0;
        VehicleTypeId type;
        std::optional<VehicleId> vehicle;
        StaffId staff;
    };
    /// Takes the next number; numbers of earlier days end. The caller has locked the lot.
    [[nodiscard]] Result<QueueEntry> join(const Joining &joining, Instant now);
    /// Those that wait, called or not, in the order of their numbers.
    [[nodiscard]] Result<QList<WaitingRecord>> waiting(LotId lot, qint64 day);
    /// Of one day, the last first.
    [[nodiscard]] Result<QList<GivenNumber>> given(LotId lot, qint64 day, int most);
    [[nodiscard]] Result<QList<TurnedAwayRecord>> turnedAway(LotId lot, qint64 day, int most);
    /// Errors: NotWaiting on Field::Queue when there is no such entry, or it has ended.
    [[nodiscard]] Result<QueueEntry> find(QueueEntryId entry);
    [[nodiscard]] Done call(const QueueEntry &entry, Instant now);
    /// Its vehicle has entered as \a stay, or is gone without one.
    [[nodiscard]] Done end(QueueEntryId entry, std::optional<StayId> stay, Instant now);

    struct SentAway {
        LotId lot;
        qint64 day = 0;
        VehicleTypeId type;
        QString reason;
        StaffId staff;
        std::optional<DeskId> desk;
    };
    [[nodiscard]] Result<TurnAwayId> turnAway(const SentAway &row, Instant now);
    [[nodiscard]] Result<int> countTurnedAway(LotId lot, qint64 day);
    /// What was said of late, the last first, each once.
    [[nodiscard]] Result<QStringList> reasons(LotId lot, int most);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
