// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "storage/summaryfigures.h"

#include <QList>

#include <map>
#include <set>

namespace parkdesk {

class UnitOfWork;

/// Keeps the sums right while a unit of work changes stays and takes money: remembers how each stay counted before it
/// was touched, and at the end adds the difference. Use cases know nothing of it.
class SummaryUpkeep {
public:
    explicit SummaryUpkeep(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The stay is about to change; called before its row does.
    [[nodiscard]] Done aboutToChange(StayId stay);
    void made(StayId stay) { m_before.try_emplace(stay.value); }
    void made(PaymentId payment) { m_payments.append(payment); }
    /// Rows that are new and known already: nothing is read again for them.
    void made(const StayFacts &stay) { m_newStays.append(stay); }
    void made(const PaymentFacts &payment) { m_newPayments.append(payment); }
    /// The lot counts its days in another way from now on: its sums are missing until they are made again.
    void dayMoved(LotId lot) { m_moved.insert(lot.value); }

    /// Writes what became of it; the last thing before the commit.
    [[nodiscard]] Done settle();

private:
    [[nodiscard]] Result<std::map<qint64, LotFigures>> changes();

    UnitOfWork &m_unit;
    std::map<qint64, std::optional<StayFacts>> m_before; ///< by stay; absent: it was not there
    QList<PaymentId> m_payments;
    QList<StayFacts> m_newStays;
    QList<PaymentFacts> m_newPayments;
    std::set<qint64> m_moved;
};

} // namespace parkdesk
