// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/ids.h"
#include "domain/result.h"

#include <QJsonArray>
#include <QJsonValue>

#include <memory>

namespace parkdesk {

class Connection;
class SummaryUpkeep;
struct PaymentFacts;
struct StayFacts;

/// One transaction and what it has changed so far. Repositories are made on it and report to it; the command runner
/// begins and commits it. Lives on the thread of its connection.
class UnitOfWork {
public:
    explicit UnitOfWork(Connection &connection);
    ~UnitOfWork();
    UnitOfWork(const UnitOfWork &) = delete;
    UnitOfWork &operator=(const UnitOfWork &) = delete;

    [[nodiscard]] Connection &connection() { return m_connection; }

    /// A row was made.
    void created(Entity entity, qint64 id);
    /// Many rows were made at once: listeners refresh them all. Stays and payments among them are told one by one to
    /// countMade(), for the sums.
    void createdMany(Entity entity) { m_changeSet.addAll(entity); }
    void countMade(const StayFacts &stay);
    void countMade(const PaymentFacts &payment);
    /// A field was changed. Only ids, instants, amounts, codes and office data: a personal field is told as "changed".
    void changed(Entity entity, qint64 id, QLatin1StringView field, const QJsonValue &before, const QJsonValue &after);

    /// The row of \a stay is about to change: how it counts in the sums until now is remembered.
    [[nodiscard]] Done touch(StayId stay);
    /// Brings the sums up to date with all that was done here: once, when the unit is otherwise complete.
    [[nodiscard]] Done settle();

    /// What the journal row is filed under.
    void concerns(LotId lot)
    {
        m_severalLots = m_severalLots || (m_lot.isValid() && m_lot != lot);
        m_lot = lot;
    }
    void concerns(StayId stay) { m_stay = stay; }

    [[nodiscard]] const ChangeSet &changeSet() const { return m_changeSet; }
    [[nodiscard]] const QJsonArray &fieldChanges() const { return m_fieldChanges; }
    [[nodiscard]] LotId lot() const { return m_lot; }
    [[nodiscard]] StayId stay() const { return m_stay; }
    [[nodiscard]] bool isOfSeveralLots() const { return m_severalLots; }

private:
    Connection &m_connection;
    ChangeSet m_changeSet;
    QJsonArray m_fieldChanges; ///< [entity, id, field, before, after]
    LotId m_lot;
    bool m_severalLots = false;
    StayId m_stay;
    std::unique_ptr<SummaryUpkeep> m_sums;
};

} // namespace parkdesk
